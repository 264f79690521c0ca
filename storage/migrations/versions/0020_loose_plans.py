"""A plan knows whether its day is one day or only the last of several."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("report", sa.Column("plan_loose", sa.Boolean(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("report") as report:
        report.drop_column("plan_loose")
