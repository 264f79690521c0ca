"""Blocks, what blocked citizens write, and processing restricted at a citizen's wish."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

# SQLite counts ids by itself only in a column of exactly the type INTEGER.
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("citizen", sa.Column("blocked_until", sa.DateTime(timezone=True), nullable=True))
    op.add_column("citizen", sa.Column("restricted_at", sa.DateTime(timezone=True), nullable=True))
    op.create_table(
        "citizen_block",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("citizen_id", ID, nullable=False),
        sa.Column("report_id", ID, nullable=False),
        sa.Column("officer_id", ID, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lifted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("account_tag", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["citizen_id"], ["citizen.id"], name=op.f("fk_citizen_block_citizen_id_citizen")
        ),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name=op.f("fk_citizen_block_report_id_report")),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_citizen_block_officer_id_officer")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_citizen_block")),
    )
    for name in ("citizen_id", "until", "account_tag"):
        op.create_index(op.f(f"ix_citizen_block_{name}"), "citizen_block", [name])
    op.create_table(
        "blocked_message",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("block_id", ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["block_id"], ["citizen_block.id"], name=op.f("fk_blocked_message_block_id_citizen_block")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_blocked_message")),
    )
    for name in ("block_id", "told_at"):
        op.create_index(op.f(f"ix_blocked_message_{name}"), "blocked_message", [name])


def downgrade() -> None:
    op.drop_table("blocked_message")
    op.drop_table("citizen_block")
    with op.batch_alter_table("citizen") as citizen:
        citizen.drop_column("restricted_at")
        citizen.drop_column("blocked_until")
