"""A card remembers whom it names and which version of its report it shows."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("staff_card") as card:
        card.add_column(sa.Column("names_officer", sa.BigInteger(), nullable=True))
        card.add_column(sa.Column("shows_version", sa.Integer(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("staff_card") as card:
        card.drop_column("shows_version")
        card.drop_column("names_officer")
