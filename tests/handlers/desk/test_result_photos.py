"""Result photos seen before, or older than the report: flagged to the coordinators, with both codes."""

import io
import random

import pytest
from PIL import Image

from handlers.desk.desk import Desk
from handlers.desk.digests import overviews
from handlers.desk.unasked import result_photos
from storage.cases import reports
from storage.files import attachments, looks, prints
from storage.files.vault import Kept
from storage.letters import BotName
from storage.tables import Attachment, Report, ReportEvent
from tests.support.desk import Clock, change, letters, officer, report, words


def picture(seed: int, side: int = 320, quality: int = 90, taken: str = "") -> bytes:
    """A picture with large shapes in it, as a street has; the same seed gives the same one."""
    dice = random.Random(seed)
    small = Image.new("L", (8, 8))
    small.putdata([dice.randrange(256) for _ in range(64)])
    drawn, content = small.resize((side, side), Image.Resampling.BICUBIC).convert("RGB"), io.BytesIO()
    exif = Image.Exif()
    if taken:
        exif.get_ifd(0x8769)[0x9003] = taken
    drawn.save(content, "JPEG", quality=quality, exif=exif)
    return content.getvalue()


async def sent(desk: Desk, of: Report, content: bytes, *, by_staff: bool = False) -> int:
    """A photo of a report, fetched and printed as the fetcher does it; by staff it is its result."""
    who = (await officer(desk)).id if by_staff else None
    async with desk.database.transaction() as session:
        row = await attachments.add(
            session,
            Attachment(
                report_id=of.id,
                officer_id=who,
                citizen_id=None if by_staff else of.citizen_id,
                kind="photo",
                received_by=str(BotName.STAFF),
                file_unique_id="u",
                created_at=desk.clock(),
            ),
        )
        bits, taken = looks.print_of(content)
        kept = Kept("x/y.jpg", "image/jpeg", len(content), "0", bits, taken)
        await prints.keep(session, row.id or 0, kept, desk.clock())
        if by_staff:
            found = await reports.by_id(session, of.id or 0, lock=True)
            assert found is not None
            found.version += 1
            entry = {"action": "result", "role": "officer", "state_to": "result", "officer_id": who}
            data = {"attachments": [row.id]}
            await reports.append(
                session,
                ReportEvent(report_id=of.id or 0, version=found.version, at=desk.clock(), data=data, **entry),
            )
    return row.id or 0


async def flags(desk: Desk) -> list[str]:
    """What the coordinators are told after the look."""
    for one in await result_photos.unchecked(desk):
        await result_photos.check(desk, one)
    assert await result_photos.unchecked(desk) == []
    return [words(letter) for letter in await letters(desk, bot="staff") if "Foto hasil" in words(letter)]


async def test_a_photo_of_another_report_is_flagged_with_both_codes(desk: Desk):
    one, two = await report(desk), await report(desk)
    await sent(desk, one, picture(1), by_staff=True)
    await sent(desk, two, picture(1, side=200, quality=60), by_staff=True)
    (flag,) = await flags(desk)
    assert one.code in flag
    assert two.code in flag


async def test_the_coordinators_morning_counts_what_was_flagged(desk: Desk, clock: Clock):
    await officer(desk, role="coordinator", name="Pak Yusuf")
    one, two, hidden = await report(desk), await report(desk), await report(desk)
    await change(desk, hidden, privacy="confidential")
    await sent(desk, one, picture(1), by_staff=True)
    await sent(desk, two, picture(1), by_staff=True)
    await sent(desk, hidden, picture(2), by_staff=True)
    await sent(desk, two, picture(2), by_staff=True)
    await flags(desk)
    clock.at(2026, 11, 24, 8)
    await overviews.write_coordination(desk, 0)
    (morning,) = [one for one in map(words, await letters(desk, bot="staff")) if "ditandai" in one]
    assert "1 hal ditandai" in morning, "what is restricted is not even counted there"


async def test_her_own_photo_sent_back_as_the_result_is_flagged(desk: Desk):
    mine = await report(desk)
    await sent(desk, mine, picture(2))
    await sent(desk, mine, picture(2, quality=70), by_staff=True)
    (flag,) = await flags(desk)
    assert "pelapornya sendiri" in flag


async def test_an_honest_photo_is_not_flagged_and_a_second_try_neither(desk: Desk):
    mine = await report(desk)
    await sent(desk, mine, picture(3))
    await sent(desk, mine, picture(4), by_staff=True)
    await sent(desk, mine, picture(4), by_staff=True)
    assert await flags(desk) == []


async def test_a_photo_from_before_the_report_is_flagged(desk: Desk):
    mine = await report(desk)
    await sent(desk, mine, picture(5, taken="2026:11:10 09:00:00"), by_staff=True)
    await sent(desk, mine, picture(6, taken="2026:11:23 16:00:00"), by_staff=True)
    (flag,) = await flags(desk)
    assert "10 November 2026" in flag


@pytest.mark.parametrize("which", [0, 1])
async def test_a_flag_about_a_restricted_report_is_said_nowhere_else(desk: Desk, which: int):
    both = [await report(desk), await report(desk)]
    await change(desk, both[which], privacy="confidential")
    for one in both:
        await sent(desk, one, picture(7), by_staff=True)
    assert await flags(desk) == []


def test_pictures_of_one_shade_have_no_print():
    grey = io.BytesIO()
    Image.new("RGB", (64, 64), "grey").save(grey, "JPEG")
    assert looks.print_of(grey.getvalue()) == (None, None)
