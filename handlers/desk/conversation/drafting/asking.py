"""What she asks the desk in the middle of a report gets its answer, and the question that was open stays."""

from complaints.privacy import Privacy, is_restricted
from handlers.desk.conversation.asides import Aside, aside_in
from handlers.desk.conversation.drafting.kinds import promise
from handlers.desk.conversation.drafting.replies import tells_what_is_wrong
from handlers.desk.conversation.talk import Talk


def answer_aside(talk: Talk, words: str) -> str:
    """The answer, as HTML; nothing if she tells of a problem or a place, or asks nothing we know."""
    aside = aside_in(words)
    if aside is None or tells_what_is_wrong(words) or talk.desk.places.find(words) is not None:
        return ""
    kind = talk.memory.writing.draft.kind
    if aside is Aside.SAFE and is_restricted(Privacy.OPEN, kind):
        return talk.html("citizen-privacy-restricted")
    return talk.html(f"citizen-aside-{aside}", **promise(talk, kind))
