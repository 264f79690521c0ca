"""The states of a letter in the outbox, as its partial index spells them."""

from sqlalchemy import ColumnElement, literal

from storage.tables import OutboxLetter, table_of

OUTBOX = table_of(OutboxLetter)
WAITING, SENDING = "waiting", "sending"

# A partial index is only used when the condition stands in the statement as it stands in the index: no
# bound values.
UNSENT: ColumnElement[bool] = OUTBOX.c.state.in_(
    [literal(WAITING, literal_execute=True), literal(SENDING, literal_execute=True)]
)
