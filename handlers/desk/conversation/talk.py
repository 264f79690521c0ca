"""One turn of a conversation with a citizen: she did something, we answer, in one transaction."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Any

from complaints.privacy import clean, cut
from handlers.callbacks import Press
from handlers.desk.citizen_letters import address, city_facts, thread
from handlers.desk.conversation.heard import Person
from handlers.desk.conversation.memory import Memory
from handlers.desk.conversation.presses import Do
from handlers.desk.desk import Desk, Work
from handlers.desk.searchable import make_hers_searchable
from storage.care import blocks
from storage.cases import reports
from storage.letters import BotName, Button, ButtonRows, Letter, LetterKind
from storage.mail.inbox import UpdateRef
from storage.people import citizens, dialogues
from storage.people.seal import BrokenSeal
from storage.tables import Citizen, Report

NOTICE_VERSION = "2026-1"
"""Which privacy notice is shown; a new one is shown again to everybody."""
LANGUAGE_BUTTONS = {
    "id": "citizen-button-language-id",
    "jv": "citizen-button-language-jv",
    "en": "citizen-button-language-en",
}
_BREATH = timedelta(seconds=4)
_TELLING = frozenset({"id", "jv"})
"""What a phone is set to by choice; English is what many Indonesian phones simply came with."""


@dataclass(slots=True, kw_only=True)
class Talk:
    """The citizen's turn.

    Attributes:
        name: how she is addressed.
        callback_id: of the button she pressed, None if she wrote; answered at the latest when the turn ends.
        hurried: whether she writes faster than each message can be answered: answers are merged then.
        forgotten: whether she was erased in this turn, so that nothing of it is remembered.
        offered: whether buttons were shown in this turn; they replace those of earlier turns.
    """

    work: Work
    person: Person
    citizen: Citizen
    name: str
    memory: Memory
    callback_id: str | None = None
    hurried: bool = False
    forgotten: bool = False
    offered: bool = False

    @property
    def desk(self) -> Desk:
        """The desk."""
        return self.work.desk

    @property
    def language(self) -> str:
        """The language she reads."""
        return self.citizen.language

    @property
    def citizen_id(self) -> int:
        """Her row."""
        return self.citizen.id or 0

    @property
    def midnight(self) -> datetime:
        """When the present day of the city began."""
        return datetime.combine(self.work.today, time(), self.desk.zone).astimezone(self.work.now.tzinfo)

    def html(self, key: str, **facts: object) -> str:
        """A text in her language, as HTML; her own words in it are escaped."""
        return self.desk.texts.html(self.language, key, **(self._usual() | facts))

    def plain(self, key: str, **facts: object) -> str:
        """The same without markup, for buttons."""
        return self.desk.texts.plain(self.language, key, **(self._usual() | facts))

    def _usual(self) -> dict[str, str]:
        return {"name": self.name, **city_facts(self.desk)}

    def button(self, key: str, press: Press, **facts: object) -> Button:
        """A button with that text."""
        return Button(cut(self.plain(key, **facts), 60), press.pack())

    @property
    def is_new(self) -> bool:
        """Whether she was never told who we are."""
        return self.citizen.notice_version is None

    async def say(self, key: str, *, buttons: ButtonRows = (), **facts: object) -> None:
        """Answer with a text."""
        await self.send(self.html(key, **facts), buttons=buttons)

    async def greet(self, html: str = "", *, buttons: ButtonRows = ()) -> None:
        """Say hello and who we are; nothing more is needed to introduce us.

        Args:
            html: the greeting; the usual one if it is empty.
            buttons: under it, before those of the languages.
        """
        if self._may_read_another():
            buttons += self.language_buttons()
        html = self._noticed(html or self.html("citizen-start"), await self._note_notice())
        await self.send(html, buttons=buttons, alone=True)

    def language_buttons(self) -> ButtonRows:
        """One button for each language we speak, each in its own words."""
        return (
            tuple(
                self.button(key, Press(Do.LANGUAGE, 0, 0, language))
                for language, key in LANGUAGE_BUTTONS.items()
            ),
        )

    def _may_read_another(self) -> bool:
        """Whether she is new and her phone does not tell which of our languages she reads."""
        return self.is_new and _tongue(self.person.language) not in _TELLING

    async def introduce(self) -> None:
        """Tell a newcomer who we are in a letter of its own, where the next letter may still change."""
        if self.is_new:
            await self.send("")

    async def send(
        self,
        html: str,
        *,
        buttons: ButtonRows = (),
        typed: Mapping[str, Press] | None = None,
        alone: bool = False,
        **more: Any,
    ) -> None:
        """Answer with HTML that was put together before.

        Args:
            html: the text.
            buttons: under it; typing what one is called does the same as pressing it.
            typed: further words that do something while this letter is the last one with buttons.
            alone: whether nothing may be put before or after it, not even who we are.
            more: further arguments of `Letter`.
        """
        self._offer(buttons, typed or {})
        letter = Letter(
            bot=BotName.CITIZEN,
            chat_id=self.person.telegram_id,
            text=html if alone else await self._with_notice(html),
            buttons=buttons,
            purpose="talk",
        )
        letter = await thread(self.work, replace(letter, **more))
        await self.work.say(self._merged(letter) if self.hurried and not alone else letter)

    def _merged(self, letter: Letter) -> Letter:
        """In a flood only the last answer of a few seconds goes out; what tells of a report always does."""
        if letter.report_id is not None or letter.merge_key or letter.menu or letter.remove_menu:
            return letter
        moment = self.work.now + _BREATH
        return replace(letter, merge_key=f"hurried:{self.citizen_id}", not_before=moment)

    def _offer(self, buttons: ButtonRows, typed: Mapping[str, Press]) -> None:
        """Remember what she may type instead of pressing."""
        called = {folded(one.text): one.data for row in buttons for one in row if one.data}
        called |= {folded(word): press.pack() for word, press in typed.items()}
        if called:
            self.memory.keys = (self.memory.keys if self.offered else {}) | called
            self.memory.keys_at, self.offered = self.work.now.isoformat(), True

    async def answer_press(self, key: str | None = None, *, alert: bool = False) -> None:
        """Answer the pressed button, so that it stops waiting; at most once a turn."""
        if self.callback_id is None:
            return
        await self.work.say(
            Letter(
                bot=BotName.CITIZEN,
                chat_id=self.person.telegram_id,
                kind=LetterKind.CALLBACK,
                text=cut(self.plain(key), 200) if key else "",
                callback_id=self.callback_id,
                alert=alert,
            )
        )
        self.callback_id = None

    async def _with_notice(self, html: str) -> str:
        """Whoever writes for the first time is told who we are and what becomes of her data."""
        parts = [self.html("citizen-intro")] if self.is_new else []
        if parts and self._may_read_another():
            parts.append(self.html("citizen-language-hint"))
        return self._noticed("\n\n".join(filter(None, [*parts, html])), await self._note_notice())

    def _noticed(self, html: str, notice_due: bool) -> str:
        return f"{html}\n\n{self.html('citizen-notice')}" if notice_due else html

    async def _note_notice(self) -> bool:
        """Remember that the notice is shown now; whether it has to be."""
        if self.citizen.notice_version == NOTICE_VERSION:
            return False
        await citizens.notice_given(self.work.session, self.citizen_id, NOTICE_VERSION, self.work.now)
        self.citizen.notice_version = NOTICE_VERSION
        return True


@asynccontextmanager
async def turn(
    desk: Desk, ref: UpdateRef, person: Person, callback_id: str | None = None
) -> AsyncIterator[Talk]:
    """Her turn, with what the conversation remembers; that is kept together with the answer."""
    async with desk.work(ref) as work:
        guess = _tongue(person.language)
        language = guess if guess in _TELLING else desk.language
        citizen = await _known(work, person.telegram_id, language)
        if citizen.blocked_bot_at is not None:
            await citizens.set_blocked(work.session, person.telegram_id, None)
            citizen.blocked_bot_at = None
        await _keep_identity(work, citizen, person)
        chat = person.telegram_id
        # Held, lest the timetable pass on what she is sending at this moment.
        row = await dialogues.get(work.session, BotName.CITIZEN, chat, chat, lock=True)
        before = dict(row.data) if row else {}
        talk = Talk(
            work=work,
            person=person,
            citizen=citizen,
            name=address(desk, citizen.language, person.first_name),
            memory=Memory.from_json(before),
            callback_id=callback_id,
        )
        yield talk
        await talk.answer_press()
        if not talk.forgotten:
            await remember(talk, before, work.now)


async def _known(work: Work, telegram_id: int, language: str) -> Citizen:
    """Her row. Whoever was erased while blocked is blocked still when she comes as somebody new."""
    citizen = await citizens.known(work.session, telegram_id, work.now, language)
    if citizen.notice_version is None and citizen.blocked_until is None:
        await blocks.resume(work.session, citizen, work.desk.seal.tags(str(telegram_id)), work.now)
    return citizen


def folded(words: str) -> str:
    """Words as they are compared: small letters, single blanks, without the marks that stand at an end."""
    return " ".join(words.casefold().split()).strip(" .!")


def _tongue(code: str) -> str:
    """The language of a code such as "id" or "en-GB"."""
    return code.partition("-")[0].casefold()


async def own(talk: Talk, report_id: int) -> Report | None:
    """A report of hers, held against others until this turn ends."""
    report = await reports.hold(talk.work.session, report_id)
    return report if report is not None and report.citizen_id == talk.citizen_id else None


async def _keep_identity(work: Work, citizen: Citizen, person: Person) -> None:
    seal, citizen_id = work.desk.seal, citizen.id or 0
    now = {
        "name": clean(person.first_name, 128),
        "surname": clean(person.last_name, 128),
        "username": clean(person.username, 64),
    }
    before = None
    with suppress(BrokenSeal):  # the keys were lost: what she is called now is sealed anew
        before = await citizens.identity_of(work.session, citizen_id, seal)
    if before == now:
        return
    await citizens.keep_identity(work.session, citizen_id, seal, now, work.now)
    if before is not None:  # staff must not find her by the name she has now either
        await make_hers_searchable(work, citizen_id)


async def remember(talk: Talk, before: dict[str, Any], now: datetime) -> None:
    """Keep what the conversation remembers, if it changed."""
    after = talk.memory.to_json()
    if after != before:
        chat = talk.person.telegram_id
        await dialogues.put(talk.work.session, BotName.CITIZEN, chat, chat, talk.memory.state, after, now)
