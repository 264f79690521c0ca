"""What Telegram means when it refuses a call; it tells it only in words."""

from handlers.delivery import Blocked, DeliveryError, Refused, TopicClosed, TopicGone, Unchanged, Vanished

_MEANINGS: tuple[tuple[str, type[DeliveryError]], ...] = (
    ("message is not modified", Unchanged),
    ("message thread not found", TopicGone),
    ("topic_deleted", TopicGone),
    ("topic_id_invalid", TopicGone),
    ("topic_closed", TopicClosed),
    ("message to edit not found", Vanished),
    ("message can't be edited", Vanished),
    ("message_id_invalid", Vanished),
    ("chat not found", Blocked),
    ("user is deactivated", Blocked),
    ("peer_id_invalid", Blocked),
    ("bot was kicked", Blocked),
    ("not enough rights to send", Blocked),
    ("have no rights to send", Blocked),
)


def refusal(description: str) -> DeliveryError:
    """What the description of a "400 Bad Request" means."""
    words = description.lower()
    for sign, meaning in _MEANINGS:
        if sign in words:
            return meaning(description)
    return Refused(description.removeprefix("Bad Request: ")[:300])
