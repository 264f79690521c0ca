"""Departments have answer templates of their own; plans are asked about by another column than their day."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
PLANNED = sa.text("planned_on IS NOT NULL")


def upgrade() -> None:
    op.drop_index("ix_report_planned_on", "report")
    op.create_table(
        "answer_template",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=True),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("replaces", sa.String(), nullable=True),
        sa.Column("officer_id", ID, nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("retired_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["department"], ["department.short"], name=op.f("fk_answer_template_department_department")
        ),
        sa.ForeignKeyConstraint(
            ["category"], ["category.key"], name=op.f("fk_answer_template_category_category")
        ),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_answer_template_officer_id_officer")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer_template")),
    )
    op.create_index(op.f("ix_answer_template_department"), "answer_template", ["department"], unique=False)


def downgrade() -> None:
    op.drop_table("answer_template")
    op.create_index(
        "ix_report_planned_on", "report", ["planned_on"], sqlite_where=PLANNED, postgresql_where=PLANNED
    )
