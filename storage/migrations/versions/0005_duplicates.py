"""Finding reports of the same thing, and following what they were merged into."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# SQLite counts ids by itself only in a column of exactly the type INTEGER.
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MERGED = sa.text("merged_into IS NOT NULL")
# Whoever was merged before hears of her matter from now on, and her head counts her.
FOLLOW = """
    UPDATE report SET next_update_at =
        (SELECT head.next_update_at FROM report AS head WHERE head.id = report.merged_into)
    WHERE state = 'merged' AND merged_into IS NOT NULL
"""
NO_MORE = "UPDATE report SET next_update_at = NULL WHERE state = 'merged'"


def upgrade() -> None:
    op.create_table(
        "report_mark",
        sa.Column("mark", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("report_id", ID, nullable=False),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name=op.f("fk_report_mark_report_id_report")),
        sa.PrimaryKeyConstraint("mark", "report_id", name=op.f("pk_report_mark")),
    )
    op.create_index("ix_report_mark_report_id", "report_mark", ["report_id"], unique=False)
    op.create_index(
        "ix_report_merged_into",
        "report",
        ["merged_into"],
        unique=False,
        sqlite_where=MERGED,
        postgresql_where=MERGED,
    )
    op.execute(sa.text(FOLLOW))


def downgrade() -> None:
    op.execute(sa.text(NO_MORE))
    op.drop_index("ix_report_merged_into", table_name="report", sqlite_where=MERGED, postgresql_where=MERGED)
    op.drop_index("ix_report_mark_report_id", table_name="report_mark")
    op.drop_table("report_mark")
