"""What she wishes about what we know of her: photos gone, her name hidden, a secret kept, all forgotten."""

from collections.abc import Sequence

from complaints.lifecycle import FINAL, State
from handlers.desk.conversation.following.belonging import named, talks_about
from handlers.desk.conversation.following.other_matter import names_another_than
from handlers.desk.conversation.following.outcomes import add
from handlers.desk.conversation.heard import Heard
from handlers.desk.conversation.rights import erasure, files_back, hiding
from handlers.desk.conversation.talk import Talk
from handlers.desk.conversation.wishes import (
    hides_her_name,
    takes_files_back,
    wants_it_secret,
    wants_to_be_forgotten,
    which_file,
)
from storage.tables import Report


async def takes_photos_back(talk: Talk, heard: Heard, about: Report | None, mine: Sequence[Report]) -> bool:
    """Photos or recordings that she sent shall go away again."""
    if not takes_files_back(heard.words) or (talk.memory.writing.begun and about is None):
        return False
    if await files_back.out_of_held(talk, heard.words):
        await talk.say("citizen-files-dropped")
        return True
    about = about or await named(talk, heard.words)
    having = [one for one in ([about] if about else mine) if await files_back.hers_in(talk, one)]
    lately = [one for one in having if talks_about(talk, one)] if len(having) > 1 else having
    if len(lately) != 1:
        await talk.say("citizen-files-which" if having else "citizen-files-none")
        return True
    report = lately[0]
    if report.state not in FINAL - {State.MERGED}:
        await add(talk, report, heard.words, (), (heard.message_id,), quiet=True)
    one = await files_back.out_of_report(talk, report, which_file(heard.words))
    await talk.say("citizen-file-taken-back" if one else "citizen-files-taken-back", code=report.code)
    return True


async def makes_secret(talk: Talk, heard: Heard, about: Report | None, mine: Sequence[Report]) -> bool:
    """She wants what is filed to be secret: what can still be done is done, and she is told what cannot."""
    if (talk.memory.writing.begun and about is None) or not wants_it_secret(heard.words):
        return False
    about = about or next((one for one in mine if talks_about(talk, one)), mine[0] if mine else None)
    if about is None or names_another_than(talk, heard.words, mine):
        return False
    await hiding.kept_as_secret_as_may_be(talk, about)
    return True


async def hides_name(talk: Talk, heard: Heard, about: Report | None, mine: Sequence[Report]) -> bool:
    """No officer is to read her name any more."""
    if (talk.memory.writing.begun and about is None) or not hides_her_name(heard.words):
        return False
    if names_another_than(talk, heard.words, mine):
        return False
    await hiding.asked_for(talk)
    return True


async def is_forgotten(talk: Talk, heard: Heard, _about: Report | None, _mine: Sequence[Report]) -> bool:
    """All that we know of her shall go; she is asked first."""
    if not wants_to_be_forgotten(heard.words):
        return False
    await erasure.offer(talk)
    return True
