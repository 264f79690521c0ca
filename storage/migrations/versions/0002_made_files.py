"""Files that we made have a name for people."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("attachment", sa.Column("name", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("attachment", "name")
