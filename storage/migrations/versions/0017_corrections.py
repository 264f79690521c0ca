"""Whether something was corrected stands in the history, where undoing it takes it back as well."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_column("staff_deed", "corrected_at")


def downgrade() -> None:
    op.add_column("staff_deed", sa.Column("corrected_at", sa.DateTime(timezone=True), nullable=True))
