"""What officers did and can undo; why something is planned, when to ask outside bodies, LAPOR! numbers."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
PLANNED = sa.text("planned_on IS NOT NULL")
FOLLOWED = sa.text("follow_up_on IS NOT NULL")


def upgrade() -> None:
    op.add_column("report", sa.Column("plan_reason", sa.String(), nullable=True))
    op.add_column("report", sa.Column("follow_up_on", sa.Date(), nullable=True))
    op.add_column("report", sa.Column("lapor_number", sa.String(), nullable=True))
    op.create_index(op.f("ix_report_lapor_number"), "report", ["lapor_number"], unique=False)
    op.create_index(
        "ix_report_planned_on", "report", ["planned_on"], sqlite_where=PLANNED, postgresql_where=PLANNED
    )
    op.create_index(
        "ix_report_follow_up_on", "report", ["follow_up_on"], sqlite_where=FOLLOWED, postgresql_where=FOLLOWED
    )
    op.create_table(
        "staff_deed",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("report_id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("officer_id", ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("letters", JSON, nullable=False),
        sa.Column("before", JSON, nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("corrected_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name=op.f("fk_staff_deed_report_id_report")),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_staff_deed_officer_id_officer")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_deed")),
        sa.UniqueConstraint("report_id", "version", name=op.f("uq_staff_deed_report_id_version")),
    )
    op.create_index("ix_staff_deed_message", "staff_deed", ["chat_id", "message_id"], unique=False)


def downgrade() -> None:
    op.drop_table("staff_deed")
    op.drop_index("ix_report_follow_up_on", "report")
    op.drop_index("ix_report_planned_on", "report")
    op.drop_index(op.f("ix_report_lapor_number"), "report")
    for column in ("lapor_number", "follow_up_on", "plan_reason"):
        op.drop_column("report", column)
