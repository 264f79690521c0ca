import asyncio
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from complaints.lifecycle import State
from complaints.privacy import clean
from handlers.desk import cards
from handlers.desk.cards.text import text_of
from handlers.markup import plain_text, visible_length
from handlers.texts import Texts
from storage.engine.database import Database
from storage.files import attachments
from storage.letters import LetterKind
from storage.tables import Attachment
from tests.support.citizen_chat import Clock, desk_on
from tests.support.staff_group import RINA, StaffGroup

TAGS = re.compile(r"</?(?:b|i|code|a)(?: href=\"https://www\.openstreetmap\.org/[^\"<>]*\")?>")


@pytest.fixture
async def group(database: Database, now: datetime) -> StaffGroup:
    return StaffGroup(await desk_on(database, Clock(now)))


@pytest.fixture(scope="module")
def sqlite_group(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """One group for many examples; Hypothesis would draw them all on one test's database anyway."""
    file = tmp_path_factory.mktemp("cards") / "wadul.db"
    file.write_bytes(sqlite_template.read_bytes())

    async def make() -> StaffGroup:
        database = Database(f"sqlite+aiosqlite:///{file}")
        return StaffGroup(await desk_on(database, Clock(datetime(2026, 11, 23, 8, tzinfo=UTC))))

    with asyncio.Runner() as runner:
        made = runner.run(make())
        yield made, runner
        runner.run(made.desk.database.close())


def assert_sound(text: str) -> None:
    """Only our own tags, everything else escaped, and no longer than Telegram allows."""
    assert visible_length(text) <= 4096
    rest = TAGS.sub("", text)
    assert "<" not in rest
    assert ">" not in rest.replace("&gt;", "")
    assert re.sub(r"&(?:lt|gt|amp|quot|#\d+);", "", rest).count("&") == 0


HOSTILE = st.one_of(
    st.text(max_size=300),
    st.text(alphabet="<b>/&;\"'\u202e\u200b\x00👨\u200d👩🏽🇮🇩aé\n", max_size=300),
    st.sampled_from(
        ["x" * 4097, "👩🏽\u200d🚀" * 1100, "<b>" * 1400, "&" * 4096, "\u202e" * 50 + "abc", "🇮🇩" * 2048]
    ),
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(words=HOSTILE, place=HOSTILE, since=HOSTILE, answer=HOSTILE, reason=HOSTILE)
def test_hostile_words_never_break_a_card(sqlite_group, words, place, since, answer, reason):
    group, runner = sqlite_group
    details = {"seberapa_parah": clean(answer), "start": clean(answer)}
    report = runner.run(
        group.file_unsent(
            text=clean(words), place=clean(place), since=clean(since), details=details, emergency=True,
            routing={"reasons": [clean(reason)] * 5}, latitude=-7.95, longitude=112.6,
        )
    )  # fmt: skip
    card = runner.run(group.card(report))
    assert_sound(card.text)
    assert report.code in card.text


NAMES = st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=6, max_size=12)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(
    name=NAMES, user=NAMES, number=st.integers(10**11, 10**12),
    privacy=st.sampled_from([("open", False), ("anonymous", True), ("anonymous", False)]),
    template=st.sampled_from(["saya {n} mau lapor", "{n}: jalan rusak, hubungi @{u}", "id {t}. Dari {N}"]),
)  # fmt: skip
def test_nothing_for_staff_names_a_citizen_who_is_not_named(
    sqlite_group, name, user, number, privacy, template
):
    group, runner = sqlite_group
    first, user = f"Zq{name}", f"wv{user}"
    words = template.format(n=first, u=user, t=number, N=first.upper())
    level, named = privacy

    async def journey() -> list[str]:
        await group.new_letters()
        report = await group.file_unsent(
            {"name": f"{first} Kx{name}", "username": user}, number, text=words, place=words, since=words,
            privacy=level, named=named, routing={"reasons": [words]},
        )  # fmt: skip
        async with group.desk.work() as work:
            await cards.post_addition(work, report, words)
        await group.send(group.message(RINA, text=f"/lihat {report.code}"))
        await group.send(group.message(RINA, text="/antrian"))
        letters = [
            one
            for one in await group.all_letters()
            if one.bot == "staff" and one.report_id in {report.id, None}
        ]
        assert len(letters) >= 4
        return [plain_text(one.text) for one in letters]

    for text in runner.run(journey()):
        for secret in (first, f"Kx{name}", user, str(number)):
            assert secret.lower() not in text.lower()


async def test_a_name_is_shown_where_she_wished_it(group: StaffGroup):
    report = await group.file({"name": "Sri Wahyuni", "username": "sriw"}, named=True, privacy="open")
    assert "Sri Wahyuni" in (await group.card(report)).text


async def test_an_anonymous_report_is_never_named(group: StaffGroup):
    report = await group.file({"name": "Sri Wahyuni", "username": "sriw"}, named=True, privacy="anonymous")
    assert "Sri" not in (await group.card(report)).text
    assert "Warga" in (await group.card(report)).text


async def test_personal_numbers_are_masked(group: StaffGroup):
    words = "NIK saya 3573010101900001, telepon 0812-3456-7890, surel sri@contoh.id"
    card = await group.card(await group.file(text=words, place=words, since=words))
    for secret in ("3573010101900001", "3456", "sri@contoh.id"):
        assert secret not in card.text
    assert "[NIK]" in card.text
    assert "[HP]" in card.text


async def test_edits_that_wait_are_merged_into_one(group: StaffGroup):
    report = await group.file_unsent()
    for _ in range(5):
        async with group.desk.work() as work:
            await cards.refresh(work, report)
    found = [one for one in await group.all_letters() if one.kind is LetterKind.CARD]
    assert len(found) == 1
    assert found[0].merge_key == f"card:{report.id}"


async def test_photos_filed_with_the_report_follow_its_card(group: StaffGroup, now: datetime):
    report = await group.file_unsent()
    async with group.desk.work() as work:
        ids = []
        for number, at in enumerate([now, now, now + timedelta(hours=1)]):
            row = await attachments.add(
                work.session,
                Attachment(
                    citizen_id=report.citizen_id, report_id=report.id, kind="photo", received_by="citizen",
                    file_unique_id=str(number), created_at=at,
                ),
            )  # fmt: skip
            ids.append(row.id)
        await cards.refresh(work, report)
    card = await group.card(report)
    assert card.attachments == tuple(ids[:2])  # what she added later hangs under the card by itself
    assert "3 lampiran" in card.text


async def test_what_is_added_never_comes_before_the_card(group: StaffGroup):
    report = await group.file_unsent()
    async with group.desk.work() as work:
        await cards.post_addition(work, report, "masih ada lagi", (5,))
    card, addition = await group.all_letters()
    assert card.queue == addition.queue
    assert addition.attachments == (5,)


async def test_deadlines_say_how_much_time_is_left(group: StaffGroup, now: datetime):
    today = group.desk.today(now)
    report = await group.file(
        verify_by=today - timedelta(days=5), answer_by=today, finish_by=today + timedelta(days=1)
    )
    hung = (await group.card(report)).text
    assert "Verifikasi: Rab, 18 Nov (<b>sudah lewat</b>)" in hung
    assert "Selesai: paling lambat Sel, 24 Nov" in hung
    assert "hari kerja" not in hung, "it may hang there for days, and would soon be wrong"
    async with group.desk.work() as work:
        opened = await text_of(work, report, whole=True)
    assert "lewat 3 hari kerja" in opened
    assert "<b>hari ini</b>" in opened
    assert "sisa 1 hari kerja" in opened


async def test_a_standing_clock_is_told(group: StaffGroup, now: datetime):
    today = group.desk.today(now)
    report = await group.file(state="waiting_citizen", paused_on=today, respond_by=today + timedelta(days=9))
    text = (await group.card(report)).text
    assert "berhenti sejak Sen, 23 Nov" in text
    assert "Rab, 2 Des" in text
    assert "sisa" not in text


async def test_an_emergency_stands_first(group: StaffGroup):
    text = (await group.card(await group.file(emergency=True))).text
    assert text.startswith("🚨")
    assert "112" in text.splitlines()[0]


async def test_every_state_has_a_card_and_buttons(group: StaffGroup):
    for state in State:
        report = await group.file_unsent(state=state)
        card = await group.card(report)
        assert f"card-state-{state}" not in card.text
        assert all(len(one.data.encode()) <= 64 for row in card.buttons for one in row if one.data)


FACTS = """
code department kind category reasons name place latitude longitude since text question answer date what who
when to body short typed words wanted reason other total chat left first action at finish_by number
"""
FILES = ("card.ftl", "staff.ftl", "push_staff_acts.ftl")


def keys(name: str) -> set[str]:
    import handlers.texts as home  # noqa: PLC0415

    folder = Path(home.__file__).parent / "id"
    return set(re.findall(r"^([a-z][a-z0-9-]*) *=", (folder / name).read_text(), re.MULTILINE))


def test_every_text_that_the_code_asks_for_exists():
    from handlers import desk  # noqa: PLC0415

    texts = Texts()
    folder = Path(desk.__file__).parent
    mine = [*folder.glob("cards/*.py"), *folder.glob("casework/**/*.py")]
    code = "\n".join(file.read_text() for file in mine)
    asked = set(re.findall(r'"((?:card|staff|push)-[a-z0-9-]*[a-z0-9])"', code))
    assert len(asked) > 60
    assert [key for key in sorted(asked) if not texts.has(key)] == []


def test_every_text_can_be_filled_in(caplog: pytest.LogCaptureFixture):
    texts = Texts()
    numbers = {"days": 2, "count": 2, "page": 1, "pages": 2, "percent": 5}
    facts = dict.fromkeys(FACTS.split(), "x") | numbers
    for name in FILES:
        for key in keys(name):
            assert texts.html("id", key, **facts).strip()
            assert "{" not in texts.plain("id", key, **facts)
    assert "could not be filled in" not in caplog.text


def test_what_answers_a_press_fits():
    texts = Texts()
    short = [key for key in keys("staff.ftl") if key.startswith(("staff-toast", "staff-error", "staff-how"))]
    for key in short:
        assert len(texts.plain("id", key, code="MLG-7K3F-9XQ2", department="Kec. Kedungkandang")) <= 200
        assert "<" not in texts.plain("id", key)
