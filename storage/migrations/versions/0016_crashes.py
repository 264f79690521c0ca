"""What was being handled, sent or unpacked when the process died is counted."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

SUSPECTED = sa.text("done_at IS NULL AND crashes > 0")
TABLES = ("inbox", "outbox", "attachment")


def upgrade() -> None:
    for table in TABLES:
        op.add_column(table, sa.Column("crashes", sa.Integer(), nullable=False, server_default="0"))
    op.create_index(
        "ix_inbox_suspected",
        "inbox",
        ["bot", "id"],
        sqlite_where=SUSPECTED,
        postgresql_where=SUSPECTED,
    )


def downgrade() -> None:
    op.drop_index("ix_inbox_suspected", "inbox")
    for table in TABLES:
        op.drop_column(table, "crashes")
