"""One turn of a member of staff: pressed a button or wrote something, in one transaction.

Whoever acts is checked anew every time: as herself, in the staff group, and not removed. That she is a member
of the group now is asked of Telegram before the transaction begins (`handlers.staff.members`).
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

from complaints.errors import NotAllowed, NotFound
from complaints.people import HANDLERS, Power, Role, may
from complaints.privacy import cut, is_restricted
from handlers.callbacks import Press
from handlers.desk.casework.turns.admission import officer_acting, refuse_strangers
from handlers.desk.casework.turns.heard import Member
from handlers.desk.desk import Desk, Work
from handlers.desk.layout import shown_in
from storage.cases import cards, reports
from storage.groups import moved
from storage.letters import BotName, Button, ButtonRows, Letter, LetterKind
from storage.mail.inbox import UpdateRef
from storage.people import officers
from storage.tables import Officer, Report

CALLBACK_LIMIT = 200
CALLBACK_WORTH = timedelta(seconds=60)


@dataclass(slots=True, kw_only=True)
class Turn:
    """A member's turn, in its transaction.

    Attributes:
        officer: who acts.
        message_id: the message pressed or written.
        callback_id: of the pressed button, None where something was written.
        restricted: whether this is the restricted group; each group sees its own reports and no others.
        within: the departments whose reports are shown here; None where it is all of them.
        stands_in: whether this is a private chat, and the city has no restricted group.
    """

    work: Work
    member: Member
    officer: Officer
    message_id: int
    callback_id: str | None = None
    restricted: bool = False
    within: frozenset[str] | None = None
    stands_in: bool = False

    @property
    def sees_all(self) -> bool:
        """Whether this is a coordinator's private chat that stands in for a restricted group."""
        return self.stands_in and may(self.role, Power.SEE_RESTRICTED)

    @property
    def sees(self) -> bool | None:
        """Which reports she sees here: restricted ones, the others, or (None) both."""
        return None if self.sees_all else self.restricted

    @property
    def desk(self) -> Desk:
        """The desk."""
        return self.work.desk

    @property
    def role(self) -> Role:
        """In which role she acts."""
        return Role(self.officer.role)

    @property
    def officer_id(self) -> int:
        """The id of her row."""
        return self.officer.id or 0

    def words(self, key: str, **facts: object) -> str:
        """A text without markup."""
        return self.desk.texts.plain(self.desk.language, key, **facts)

    def html(self, key: str, **facts: object) -> str:
        """A text in Telegram's HTML."""
        return self.desk.texts.html(self.desk.language, key, **facts)

    def button(self, key: str, press: Press, **facts: object) -> Button:
        """A button."""
        return Button(cut(self.words(key, **facts), 40), press.pack())

    async def toast(self, key: str, *, alert: bool = False, **facts: object) -> None:
        """Answer the press; where nothing was pressed, say nothing."""
        if self.callback_id is not None:
            text = self.words(key, **facts)
            await self.work.say(
                callback_letter(self.member.chat_id, self.callback_id, text, self.work, alert=alert)
            )

    async def say(
        self,
        text: str,
        *,
        report: Report | None = None,
        purpose: str = "said",
        buttons: ButtonRows = (),
        attachments: tuple[int, ...] = (),
        secret: bool = False,
    ) -> int | None:
        """Write under the message that was pressed or written; a reply to it finds the report.

        Returns:
            The number of its letter.
        """
        return await self.work.say(
            Letter(
                bot=BotName.STAFF,
                chat_id=self.member.chat_id,
                thread_id=self.member.thread_id,
                text=text,
                buttons=buttons,
                attachments=attachments,
                reply_to=self.message_id,
                report_id=report.id if report else None,
                purpose=purpose,
                secret=secret,
            )
        )

    def helps(self, report: Report) -> bool:
        """Whether she works for a department that does not have this report; coordinators work for all."""
        own = self.officer.department
        return own is not None and own != report.department and self.role is not Role.COORDINATOR

    def is_alone_with(self, report: Report) -> bool:
        """Whether a receipt about it reaches her alone, in a private chat."""
        elsewhere = is_restricted(report.privacy, report.kind) or self.officer.private_since is None
        return self.member.private or not elsewhere

    async def receipt(
        self, text: str, report: Report, buttons: ButtonRows = (), *, purpose: str = "said"
    ) -> int | None:
        """Tell her alone what became of her words: in private where she opened a chat with the bot.

        The group has seen her words, and takes twenty messages a minute. What is restricted is told where it
        is worked on, and nowhere else.

        Returns:
            The number of its letter.
        """
        if self.member.private or not self.is_alone_with(report):
            return await self.say(text, report=report, purpose=purpose, buttons=buttons)
        return await self.work.say(
            Letter(
                bot=BotName.STAFF,
                chat_id=self.officer.telegram_id,
                text=text,
                buttons=buttons,
                report_id=report.id,
                purpose=purpose,
                whom=self.officer.id,
            )
        )

    async def rewrite(
        self,
        text: str,
        *,
        report: Report | None = None,
        purpose: str = "",
        buttons: ButtonRows = (),
        secret: bool = False,
        merge_key: str | None = None,
    ) -> int | None:
        """Change the message whose button was pressed; with a purpose, what a reply to it means too.

        Without a text only its buttons change.

        Returns:
            The number of the letter that changes it.
        """
        if purpose:
            await cards.repurpose(
                self.work.session, BotName.STAFF, self.member.chat_id, self.message_id, purpose
            )
        return await self.work.say(
            Letter(
                bot=BotName.STAFF,
                chat_id=self.member.chat_id,
                kind=LetterKind.EDIT,
                edits=self.message_id,
                text=text,
                buttons=buttons,
                report_id=report.id if report else None,
                queue=f"{self.member.chat_id}:edits:{self.message_id}",
                secret=secret,
                merge_key=merge_key,
            )
        )


@asynccontextmanager
async def staff_turn(
    desk: Desk, ref: UpdateRef, member: Member, message_id: int, callback_id: str | None = None
) -> AsyncIterator[Turn]:
    """The transaction of one turn; see `begin` for what it raises."""
    async with desk.work(ref) as work:
        yield await begin(work, member, message_id, callback_id)


async def begin(work: Work, member: Member, message_id: int, callback_id: str | None = None) -> Turn:
    """A turn in a transaction that has begun; where the group enrols, who acts for the first time joins.

    Raises:
        NotAllowed: not as herself, not in the staff group, not invited, or removed.
    """
    layout = await refuse_strangers(work, member)
    here = await moved.current_chat(work.session, member.chat_id)
    officer = await officer_acting(work, member)
    if member.private and officer.private_since is None:
        await officers.opened_private_chat(work.session, member.telegram_id, work.now)
    return Turn(
        work=work,
        member=member,
        officer=officer,
        message_id=message_id,
        callback_id=callback_id,
        restricted=layout.is_restricted(here),
        within=shown_in(layout, here, officer, private=member.private),
        stands_in=member.private and layout.restricted is None,
    )


def is_shown(turn: Turn, report: Report) -> bool:
    """Whether a report is for the eyes of the group in which somebody acts."""
    return (turn.within is None or report.department in turn.within) and _is_for(turn, report)


async def report_for(
    turn: Turn, report_id: int | None, *, looking: bool = False, linked: bool = False
) -> Report:
    """The report of a button or a reply; unless she only looks, locked: of two officers one is first.

    Args:
        turn: hers.
        report_id: its row.
        looking: whether nothing is done to it.
        linked: whether a message of this very chat is about it: then it was shown here, and a reply still
            reaches it after it went to another department.

    Raises:
        NotFound: there is none, or it is not for the eyes of this group.
        NotAllowed: whoever asks does not work on reports.
    """
    if not looking and turn.role not in HANDLERS:
        raise NotAllowed("staff-error-no-handler")
    find = reports.by_id if looking else reports.hold
    report = await find(turn.work.session, report_id) if report_id else None
    if report is None or not (_is_for(turn, report) if linked else is_shown(turn, report)):
        raise NotFound("staff-error-no-report")
    return report


def _is_for(turn: Turn, report: Report) -> bool:
    return turn.sees_all or is_restricted(report.privacy, report.kind) == turn.restricted


def callback_letter(chat_id: int, callback_id: str, text: str, work: Work, *, alert: bool = False) -> Letter:
    """The answer to a press; it is worthless after a minute."""
    return Letter(
        bot=BotName.STAFF,
        chat_id=chat_id,
        kind=LetterKind.CALLBACK,
        callback_id=callback_id,
        text=cut(text, CALLBACK_LIMIT),
        alert=alert,
        expires_at=work.now + CALLBACK_WORTH,
    )
