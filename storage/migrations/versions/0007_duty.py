"""Duty, leave, chores that are done once, and how far the ladder of reminders was told."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

# SQLite counts ids by itself only in a column of exactly the type INTEGER.
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "officer_duty",
        sa.Column("officer_id", ID, nullable=False),
        sa.Column("starts", sa.Time(), nullable=True),
        sa.Column("ends", sa.Time(), nullable=True),
        sa.Column("weekdays", sa.String(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("main_job", sa.Text(), nullable=False),
        sa.Column("substitute_id", ID, nullable=True),
        sa.Column("named_to_citizens", sa.Boolean(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_officer_duty_officer_id_officer")
        ),
        sa.ForeignKeyConstraint(
            ["substitute_id"], ["officer.id"], name=op.f("fk_officer_duty_substitute_id_officer")
        ),
        sa.PrimaryKeyConstraint("officer_id", name=op.f("pk_officer_duty")),
    )
    op.create_table(
        "officer_leave",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("officer_id", ID, nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_officer_leave_officer_id_officer")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officer_leave")),
    )
    op.create_index(op.f("ix_officer_leave_officer_id"), "officer_leave", ["officer_id"], unique=False)
    op.create_table(
        "chore",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_chore")),
    )
    op.create_index(op.f("ix_chore_at"), "chore", ["at"], unique=False)
    op.add_column("report", sa.Column("reminded_of", sa.Float(), nullable=False, server_default="0"))


def downgrade() -> None:
    with op.batch_alter_table("report") as report:
        report.drop_column("reminded_of")
    op.drop_table("chore")
    op.drop_table("officer_leave")
    op.drop_table("officer_duty")
