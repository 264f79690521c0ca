"""Whose task it is, in her own view: a department she names, or the coordinator's to find."""

from complaints.drafting.intake import with_department
from handlers.desk.conversation.drafting.replies import begins_with_no, said
from handlers.desk.conversation.drafting.routes import category_for, questions_of
from handlers.desk.conversation.drafting.story import Lead, tell_more
from handlers.desk.conversation.short_words import is_skip, is_unsure, is_yes
from handlers.desk.conversation.talk import Talk

_FEW = 3


async def hear_department(talk: Talk, words: str, message_id: str) -> Lead:
    """Her answer to whose task it is."""
    if is_unsure(words) or is_skip(words) or (begins_with_no(words) and len(said(words)) <= _FEW):
        choose_department(talk, "")
        return (talk.html("citizen-department-coordinator"),)
    named = _named_department(talk, words)
    if named:
        choose_department(talk, named)
        return (talk.html("citizen-noted"),)
    if is_yes(words):
        return (talk.html("citizen-department-unclear"),)
    return await tell_more(talk, words, message_id) or (talk.html("citizen-department-unclear"),)


def choose_department(talk: Talk, short: str) -> None:
    """The department she chose; the coordinator's for whoever does not know."""
    writing, catalogue = talk.memory.writing, talk.desk.catalogue
    category = category_for(talk.desk, writing, short) if short else catalogue.unclear
    writing.draft = with_department(
        writing.draft,
        short or catalogue.coordinator,
        category=category,
        questions=questions_of(talk.desk, category),
    )


def _named_department(talk: Talk, words: str) -> str:
    """The department whose name she typed."""
    wanted = words.casefold().strip(" .")
    for one in talk.desk.catalogue.departments.values():
        if wanted in {one.short.casefold(), one.name.casefold(), one.called.casefold(), *one.aliases}:
            return one.short
    return ""
