"""Photos have prints, so that a picture used twice is noticed."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
UNCHECKED = sa.text("checked_at IS NULL")


def upgrade() -> None:
    op.create_table(
        "photo_print",
        sa.Column("attachment_id", ID, autoincrement=False, nullable=False),
        sa.Column("bits", sa.BigInteger(), nullable=True),
        sa.Column("taken", sa.String(), nullable=True),
        sa.Column("checked_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("attachment_id", name=op.f("pk_photo_print")),
    )
    op.create_index(
        "ix_photo_print_unchecked",
        "photo_print",
        ["attachment_id"],
        sqlite_where=UNCHECKED,
        postgresql_where=UNCHECKED,
    )
    op.create_table(
        "photo_band",
        sa.Column("band", sa.Integer(), nullable=False),
        sa.Column("bits", sa.Integer(), nullable=False),
        sa.Column("attachment_id", ID, autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("band", "bits", "attachment_id", name=op.f("pk_photo_band")),
    )


def downgrade() -> None:
    op.drop_table("photo_band")
    op.drop_table("photo_print")
