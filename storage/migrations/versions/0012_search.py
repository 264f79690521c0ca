"""The full-text index of reports, of the kind that each database has."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        # Words come in as they are to be found: nothing is folded, stemmed or left out here.
        op.execute(
            "CREATE VIRTUAL TABLE report_words USING fts5"
            "(head, story, history, tokenize = 'unicode61 remove_diacritics 0', prefix = '3 4 5')"
        )
        return
    op.create_table(
        "report_words",
        sa.Column("report_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("words", postgresql.TSVECTOR(), nullable=False),
        sa.PrimaryKeyConstraint("report_id", name=op.f("pk_report_words")),
    )
    op.create_index("ix_report_words_words", "report_words", ["words"], postgresql_using="gin")


def downgrade() -> None:
    op.drop_table("report_words")
