"""Restricted reports are few and looked for often."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

RESTRICTED = sa.text("privacy = 'confidential' OR kind = 'oversight'")


def upgrade() -> None:
    op.create_index(
        "ix_report_restricted",
        "report",
        ["state", "privacy", "kind"],
        sqlite_where=RESTRICTED,
        postgresql_where=RESTRICTED,
    )


def downgrade() -> None:
    op.drop_index("ix_report_restricted", "report")
