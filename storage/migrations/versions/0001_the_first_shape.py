"""The first shape."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# SQLite counts ids by itself only in a column of exactly the type INTEGER.
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
FREE = sa.text("done_at IS NULL AND claimed_by IS NULL")
HELD = sa.text("done_at IS NULL AND claimed_by IS NOT NULL")
UNSENT = sa.text("state IN ('waiting', 'sending')")
UNFETCHED = sa.text("fetched_at IS NULL AND lost IS NULL")


def upgrade() -> None:
    op.create_table(
        "audit_record",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("data", JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_record")),
    )
    op.create_index(op.f("ix_audit_record_at"), "audit_record", ["at"], unique=False)
    op.create_index(op.f("ix_audit_record_subject"), "audit_record", ["subject"], unique=False)
    op.create_table(
        "citizen",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("notice_version", sa.String(), nullable=True),
        sa.Column("notice_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("blocked_bot_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("muted_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_push_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_citizen")),
        sa.UniqueConstraint("telegram_id", name=op.f("uq_citizen_telegram_id")),
    )
    op.create_table(
        "department",
        sa.Column("short", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sort", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("short", name=op.f("pk_department")),
    )
    op.create_table(
        "dialogue",
        sa.Column("bot", sa.String(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("state", sa.String(), nullable=True),
        sa.Column("data", JSON, nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reminded_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("bot", "chat_id", "user_id", name=op.f("pk_dialogue")),
    )
    op.create_index(op.f("ix_dialogue_updated_at"), "dialogue", ["updated_at"], unique=False)
    op.create_table(
        "inbox",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("bot", sa.String(), nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_key", sa.String(), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("claimed_by", sa.String(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbox")),
        sa.UniqueConstraint("bot", "update_id", name=op.f("uq_inbox_bot_update_id")),
    )
    op.create_index(
        "ix_inbox_free", "inbox", ["bot", "id"], unique=False, sqlite_where=FREE, postgresql_where=FREE
    )
    op.create_index(
        "ix_inbox_held",
        "inbox",
        ["bot", "chat_key", "claimed_by"],
        unique=False,
        sqlite_where=HELD,
        postgresql_where=HELD,
    )
    op.create_index(op.f("ix_inbox_received_at"), "inbox", ["received_at"], unique=False)
    op.create_table(
        "moved_chat",
        sa.Column("old_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("new_id", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("old_id", name=op.f("pk_moved_chat")),
    )
    op.create_table(
        "category",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["department"], ["department.short"], name=op.f("fk_category_department_department")
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_category")),
    )
    op.create_index(op.f("ix_category_department"), "category", ["department"], unique=False)
    op.create_table(
        "identity",
        sa.Column("citizen_id", ID, nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["citizen_id"], ["citizen.id"], name=op.f("fk_identity_citizen_id_citizen")),
        sa.PrimaryKeyConstraint("citizen_id", name=op.f("pk_identity")),
    )
    op.create_table(
        "officer",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("department", sa.String(), nullable=True),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["department"], ["department.short"], name=op.f("fk_officer_department_department")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officer")),
        sa.UniqueConstraint("telegram_id", name=op.f("uq_officer_telegram_id")),
    )
    op.create_table(
        "report",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("citizen_id", ID, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=True),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("officer_id", ID, nullable=True),
        sa.Column("transfers", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("kelurahan", sa.String(), nullable=True),
        sa.Column("kecamatan", sa.String(), nullable=True),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.Column("since", sa.String(), nullable=True),
        sa.Column("details", JSON, nullable=False),
        sa.Column("routing", JSON, nullable=False),
        sa.Column("emergency", sa.Boolean(), nullable=False),
        sa.Column("privacy", sa.String(), nullable=False),
        sa.Column("named", sa.Boolean(), nullable=False),
        sa.Column("registered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("rule_version", sa.String(), nullable=False),
        sa.Column("verify_by", sa.Date(), nullable=False),
        sa.Column("answer_by", sa.Date(), nullable=False),
        sa.Column("finish_by", sa.Date(), nullable=False),
        sa.Column("respond_by", sa.Date(), nullable=True),
        sa.Column("planned_on", sa.Date(), nullable=True),
        sa.Column("paused_on", sa.Date(), nullable=True),
        sa.Column("outside_body", sa.String(), nullable=True),
        sa.Column("merged_into", ID, nullable=True),
        sa.Column("first_answer_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("result_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_update_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("next_update_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("next_reminder_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reminded_on", sa.Date(), nullable=True),
        sa.Column("rating", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["category"], ["category.key"], name=op.f("fk_report_category_category")),
        sa.ForeignKeyConstraint(["citizen_id"], ["citizen.id"], name=op.f("fk_report_citizen_id_citizen")),
        sa.ForeignKeyConstraint(
            ["department"], ["department.short"], name=op.f("fk_report_department_department")
        ),
        sa.ForeignKeyConstraint(["merged_into"], ["report.id"], name=op.f("fk_report_merged_into_report")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_report_officer_id_officer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report")),
        sa.UniqueConstraint("code", name=op.f("uq_report_code")),
    )
    op.create_index(op.f("ix_report_citizen_id"), "report", ["citizen_id"], unique=False)
    op.create_index("ix_report_department_state", "report", ["department", "state"], unique=False)
    op.create_index(op.f("ix_report_next_reminder_at"), "report", ["next_reminder_at"], unique=False)
    op.create_index(op.f("ix_report_next_update_at"), "report", ["next_update_at"], unique=False)
    op.create_index(op.f("ix_report_officer_id"), "report", ["officer_id"], unique=False)
    op.create_index(op.f("ix_report_registered_at"), "report", ["registered_at"], unique=False)
    op.create_index(op.f("ix_report_state"), "report", ["state"], unique=False)
    op.create_table(
        "attachment",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("citizen_id", ID, nullable=True),
        sa.Column("officer_id", ID, nullable=True),
        sa.Column("report_id", ID, nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("received_by", sa.String(), nullable=False),
        sa.Column("file_ids", JSON, nullable=False),
        sa.Column("file_unique_id", sa.String(), nullable=False),
        sa.Column("mime", sa.String(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column("path", sa.String(), nullable=True),
        sa.Column("sha256", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("fetched_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_try_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lost", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["citizen_id"], ["citizen.id"], name=op.f("fk_attachment_citizen_id_citizen")
        ),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_attachment_officer_id_officer")
        ),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name=op.f("fk_attachment_report_id_report")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    op.create_index(op.f("ix_attachment_citizen_id"), "attachment", ["citizen_id"], unique=False)
    op.create_index(op.f("ix_attachment_next_try_at"), "attachment", ["next_try_at"], unique=False)
    op.create_index(op.f("ix_attachment_report_id"), "attachment", ["report_id"], unique=False)
    op.create_index(
        "ix_attachment_to_fetch",
        "attachment",
        ["id"],
        unique=False,
        sqlite_where=UNFETCHED,
        postgresql_where=UNFETCHED,
    )
    op.create_table(
        "message_link",
        sa.Column("bot", sa.String(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("message_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("report_id", ID, nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name=op.f("fk_message_link_report_id_report")),
        sa.PrimaryKeyConstraint("bot", "chat_id", "message_id", name=op.f("pk_message_link")),
    )
    op.create_index(op.f("ix_message_link_report_id"), "message_link", ["report_id"], unique=False)
    op.create_table(
        "outbox",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("bot", sa.String(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("queue", sa.String(), nullable=False),
        sa.Column("lane", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("payload", JSON, nullable=False),
        sa.Column("report_id", ID, nullable=True),
        sa.Column("once_key", sa.String(), nullable=True),
        sa.Column("merge_key", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("doubtful", sa.Boolean(), nullable=False),
        sa.Column("message_ids", JSON, nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name=op.f("fk_outbox_report_id_report")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("once_key", name=op.f("uq_outbox_once_key")),
    )
    op.create_index(op.f("ix_outbox_merge_key"), "outbox", ["merge_key"], unique=False)
    op.create_index(
        "ix_outbox_waiting",
        "outbox",
        ["bot", "queue", "id"],
        unique=False,
        sqlite_where=UNSENT,
        postgresql_where=UNSENT,
    )
    op.create_table(
        "report_event",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("report_id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("officer_id", ID, nullable=True),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("state_from", sa.String(), nullable=True),
        sa.Column("state_to", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("data", JSON, nullable=False),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_report_event_officer_id_officer")
        ),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name=op.f("fk_report_event_report_id_report")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_event")),
        sa.UniqueConstraint("report_id", "version", name=op.f("uq_report_event_report_id_version")),
    )
    op.create_index(op.f("ix_report_event_at"), "report_event", ["at"], unique=False)
    op.create_index(op.f("ix_report_event_report_id"), "report_event", ["report_id"], unique=False)
    op.create_table(
        "routing_lesson",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("report_id", ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("department_from", sa.String(), nullable=True),
        sa.Column("department_to", sa.String(), nullable=False),
        sa.Column("features", JSON, nullable=False),
        sa.Column("weight", sa.Float(), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["report_id"], ["report.id"], name=op.f("fk_routing_lesson_report_id_report")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_routing_lesson")),
    )
    op.create_index(op.f("ix_routing_lesson_at"), "routing_lesson", ["at"], unique=False)
    op.create_index(op.f("ix_routing_lesson_report_id"), "routing_lesson", ["report_id"], unique=False)
    op.create_table(
        "staff_card",
        sa.Column("report_id", ID, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("thread_id", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name=op.f("fk_staff_card_report_id_report")),
        sa.PrimaryKeyConstraint("report_id", name=op.f("pk_staff_card")),
    )


def downgrade() -> None:
    op.drop_table("staff_card")
    op.drop_index(op.f("ix_routing_lesson_report_id"), table_name="routing_lesson")
    op.drop_index(op.f("ix_routing_lesson_at"), table_name="routing_lesson")
    op.drop_table("routing_lesson")
    op.drop_index(op.f("ix_report_event_report_id"), table_name="report_event")
    op.drop_index(op.f("ix_report_event_at"), table_name="report_event")
    op.drop_table("report_event")
    op.drop_index("ix_outbox_waiting", table_name="outbox", sqlite_where=UNSENT, postgresql_where=UNSENT)
    op.drop_index(op.f("ix_outbox_merge_key"), table_name="outbox")
    op.drop_table("outbox")
    op.drop_index(op.f("ix_message_link_report_id"), table_name="message_link")
    op.drop_table("message_link")
    op.drop_index(
        "ix_attachment_to_fetch", table_name="attachment", sqlite_where=UNFETCHED, postgresql_where=UNFETCHED
    )
    op.drop_index(op.f("ix_attachment_report_id"), table_name="attachment")
    op.drop_index(op.f("ix_attachment_next_try_at"), table_name="attachment")
    op.drop_index(op.f("ix_attachment_citizen_id"), table_name="attachment")
    op.drop_table("attachment")
    op.drop_index(op.f("ix_report_state"), table_name="report")
    op.drop_index(op.f("ix_report_registered_at"), table_name="report")
    op.drop_index(op.f("ix_report_officer_id"), table_name="report")
    op.drop_index(op.f("ix_report_next_update_at"), table_name="report")
    op.drop_index(op.f("ix_report_next_reminder_at"), table_name="report")
    op.drop_index("ix_report_department_state", table_name="report")
    op.drop_index(op.f("ix_report_citizen_id"), table_name="report")
    op.drop_table("report")
    op.drop_table("officer")
    op.drop_table("identity")
    op.drop_index(op.f("ix_category_department"), table_name="category")
    op.drop_table("category")
    op.drop_table("moved_chat")
    op.drop_index(op.f("ix_inbox_received_at"), table_name="inbox")
    op.drop_index("ix_inbox_held", table_name="inbox", sqlite_where=HELD, postgresql_where=HELD)
    op.drop_index("ix_inbox_free", table_name="inbox", sqlite_where=FREE, postgresql_where=FREE)
    op.drop_table("inbox")
    op.drop_index(op.f("ix_dialogue_updated_at"), table_name="dialogue")
    op.drop_table("dialogue")
    op.drop_table("department")
    op.drop_table("citizen")
    op.drop_index(op.f("ix_audit_record_subject"), table_name="audit_record")
    op.drop_index(op.f("ix_audit_record_at"), table_name="audit_record")
    op.drop_table("audit_record")
