"""The desk itself: what every use case needs, and the one transaction in which it runs."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from complaints.catalogue import Catalogue
from complaints.codes import Prefix
from complaints.people import Enrolment
from complaints.routing import PlaceFinder, Router
from complaints.service_levels import RuleBook
from complaints.working_days import WorkCalendar
from handlers.texts import Texts
from handlers.texts.city import standing_facts
from storage.engine import bell
from storage.engine.database import Database, Session
from storage.files.vault import Vault
from storage.letters import Letter
from storage.mail import inbox, outbox
from storage.mail.inbox import UpdateRef
from storage.people.seal import IdentitySeal

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything that use cases work with; built once by the composition root.

    `staff_chat_id` is the common staff group as settings name it, `confidential_chat_id` the restricted
    one or 0; `staff_topics` gives each department a topic in the common one. What `/pasang` sets up goes
    before these (`handlers.desk.layout`). `waking` are the local hours in
    which people may be written to unasked. `keep_identity` is how long we remember who somebody is after her
    last report ended; `vault` holds people's files, where this process keeps them. `undo` is how long what an
    officer does waits before the citizen is told, so that she can take it back.
    `auto_assign` gives a new report to whoever has hands free, instead of suggesting her. `card_rest` is how
    long a result rests before its card shows it (`complaints.casework.showing`); with none every step shows
    at once.
    `enrolment` says how somebody becomes staff, `invitation_worth` how long an invitation can be accepted.
    """

    database: Database
    catalogue: Catalogue
    router: Router
    places: PlaceFinder
    rules: RuleBook
    calendar: WorkCalendar
    texts: Texts
    seal: IdentitySeal
    clock: Clock
    zone: ZoneInfo
    staff_chat_id: int
    confidential_chat_id: int = 0
    staff_topics: bool = False
    waking: tuple[time, time] = (time(7), time(21))
    language: str = "id"
    auto_assign: bool = False
    card_rest: timedelta = timedelta(0)
    keep_identity: timedelta = timedelta(days=730)
    vault: Vault | None = None
    undo: timedelta = timedelta(0)
    enrolment: Enrolment = Enrolment.INVITATION
    invitation_worth: timedelta = timedelta(days=7)

    def __post_init__(self) -> None:
        """Whoever builds a desk, its texts know the city."""
        object.__setattr__(self, "texts", self.texts.in_city(standing_facts(self.catalogue)))

    @asynccontextmanager
    async def work(self, ref: UpdateRef | None = None) -> AsyncIterator["Work"]:
        """One use case's transaction: its changes, its letters and "this update is done" hold together.

        Args:
            ref: the update being worked off; None where the desk acts unasked.

        Raises:
            AlreadyDone: the update was worked off before; nothing is changed or said again.
        """
        now = self.clock()
        async with self.database.transaction() as session:
            work = Work(desk=self, session=session, now=now)
            if ref is not None:
                await inbox.finish(session, ref, now)
            yield work
            for topic in work.topics:
                await bell.ring(session, topic)

    @property
    def prefix(self) -> Prefix:
        """The letters of this city's report codes."""
        return self.catalogue.code_prefix

    def today(self, now: datetime | None = None) -> date:
        """The local day of an instant, by default of the present one."""
        return (now or self.clock()).astimezone(self.zone).date()


@dataclass(slots=True, kw_only=True)
class Work:
    """One use case in its transaction."""

    desk: Desk
    session: Session
    now: datetime
    topics: set[str] = field(default_factory=set)

    @property
    def today(self) -> date:
        """The local day on which this use case happens."""
        return self.desk.today(self.now)

    async def say(self, letter: Letter) -> int | None:
        """Put a letter into the outbox; it is sent if, and only if, this transaction commits.

        Returns:
            The number of its row; None when its `once_key` was used before.
        """
        row_id = await outbox.post(self.session, letter, self.now)
        self.topics.add(f"outbox:{letter.bot}")
        return row_id

    def wants_files(self) -> None:
        """Have new attachments fetched as soon as this transaction has committed."""
        self.topics.add("attachments")
