"""Invitations to work at the desk, and what our bots are called."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

# SQLite counts ids by itself only in a column of exactly the type INTEGER.
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "bot_account",
        sa.Column("bot", sa.String(), nullable=False),
        sa.Column("username", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("bot", name=op.f("pk_bot_account")),
    )
    op.create_table(
        "staff_invitation",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("department", sa.String(), nullable=True),
        sa.Column("invited_by", ID, nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("used_by", ID, nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["department"], ["department.short"], name=op.f("fk_staff_invitation_department_department")
        ),
        sa.ForeignKeyConstraint(
            ["invited_by"], ["officer.id"], name=op.f("fk_staff_invitation_invited_by_officer")
        ),
        sa.ForeignKeyConstraint(
            ["used_by"], ["officer.id"], name=op.f("fk_staff_invitation_used_by_officer")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_invitation")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_staff_invitation_token_hash")),
    )


def downgrade() -> None:
    op.drop_table("staff_invitation")
    op.drop_table("bot_account")
