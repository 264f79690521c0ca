import pytest
from sqlmodel import select

from complaints.lifecycle import State
from complaints.routing.learn import from_rows
from storage.letters import LetterKind
from storage.tables import Report, RoutingLesson
from tests.support.staff_group import HARNO, RINA, StaffGroup, to_citizen, to_group, toast


async def lessons(group: StaffGroup) -> list[RoutingLesson]:
    async with group.desk.database.reading() as session:
        return list((await session.exec(select(RoutingLesson))).all())


async def choose(group: StaffGroup, report: Report, typed: str, label: str) -> tuple[list, int]:
    """Press transfer, type, choose: the letters with the reasons, and the number of their message."""
    number = await group.hung(report)
    (prompt,) = to_group(await group.tap(RINA, await group.card(report), "Teruskan", number))
    asked = await group.number_of(prompt)
    (choices,) = to_group(await group.send(group.reply(RINA, asked, text=typed)))
    shown = await group.number_of(choices)
    return await group.tap(RINA, choices, label, shown), shown


async def test_a_transfer_takes_a_part_of_a_name_and_a_reason(group: StaffGroup):
    report = await group.file(text="Lampu merah di perempatan mati total sejak kemarin")
    letters, number = await choose(group, report, "hubung", "Dishub")
    (reasons,) = [one for one in letters if one.kind is LetterKind.EDIT]
    done = await group.tap(RINA, reasons, "Ini wewenang dinas itu", number)
    moved = await group.report(report)
    assert (moved.department, moved.state, moved.transfers) == ("Dishub", State.REGISTERED, 1)
    assert moved.finish_by == report.finish_by
    assert moved.category is not None
    assert group.desk.catalogue.categories[moved.category].department == "Dishub"
    assert "Dishub" in (await group.card(report)).text
    (push,) = to_citizen(done)
    assert "Dinas Perhubungan" in push.text
    assert "Ini wewenang dinas itu" in push.text
    (lesson,) = await lessons(group)
    assert (lesson.department_from, lesson.department_to) == ("DPUPRPKP", "Dishub")
    assert any("lampu" in feature for feature in lesson.features)


async def test_a_private_number_in_a_reason_stays_here(group: StaffGroup):
    report = await group.file(text="Lampu merah di perempatan mati total sejak kemarin")
    letters, number = await choose(group, report, "hubung", "Dishub")
    (reasons,) = [one for one in letters if one.kind is LetterKind.EDIT]
    assert reasons.buttons
    done = await group.send(group.reply(RINA, number, text="Rumahnya Pak Karyo, telepon 081999888777"))
    (push,) = to_citizen(done)
    assert "Pak Karyo" in push.text
    assert "081999888777" not in push.text


@pytest.mark.parametrize(
    ("text", "stored", "kind"),
    [
        ("Lampu merah di perempatan mati total", None, "dishub.lampu_merah"),
        ("Lampu merah di perempatan mati total", "dishub.lain_lain", "dishub.lampu_merah"),
        ("Tolong dibantu ya pak", None, "dishub.lain_lain"),
        ("Tolong dibantu ya pak", "dishub.parkir_liar", "dishub.parkir_liar"),
        ("Tolong dibantu ya pak", "dlh.sampah_menumpuk", "dishub.lain_lain"),
    ],
)
async def test_over_there_it_is_the_kind_of_problem_that_its_words_name(
    group: StaffGroup, text: str, stored: str | None, kind: str
):
    routing = {"candidates": [{"department": "Dishub", "category": stored, "confidence": 0.3}]}
    report = await group.file(text=text, routing=routing if stored else {})
    letters, number = await choose(group, report, "hubung", "Dishub")
    (reasons,) = [one for one in letters if one.kind is LetterKind.EDIT]
    await group.tap(RINA, reasons, "Ini wewenang dinas itu", number)
    assert (await group.report(report)).category == kind
    assert group.desk.catalogue.categories[kind].name in (await group.card(report)).text


async def test_what_is_taught_moves_the_next_report(group: StaffGroup):
    words = "Blarak kumprung mencelat ke tengah perempatan"
    report = await group.file(text=words)
    letters, number = await choose(group, report, "hubung", "Dishub")
    (reasons,) = [one for one in letters if one.kind is LetterKind.EDIT]
    await group.tap(RINA, reasons, "Ini wewenang dinas itu", number)
    (row,) = await lessons(group)
    taught = (row.id or 0, row.at, row.department_from, row.department_to, row.features, row.weight)
    learned = from_rows([taught], row.at)
    before, after = (
        {one.department: one.confidence for one in group.desk.router.route(words, learned=known).candidates}
        for known in (None, learned)
    )
    assert after["Dishub"] > before.get("Dishub", 0.0)


async def test_the_reason_may_be_typed(group: StaffGroup):
    report = await group.file()
    _, number = await choose(group, report, "dishub", "Dishub")
    await group.deliver()
    letters = await group.send(group.reply(RINA, number, text="Lampu itu milik Dishub."))
    assert (await group.report(report)).department == "Dishub"
    assert "Lampu itu milik Dishub." in to_citizen(letters)[0].text
    assert (await group.history(report))[-1].text == "Lampu itu milik Dishub."


async def test_the_second_transfer_is_decided_by_the_coordinator(group: StaffGroup):
    report = await group.file(transfers=1)
    letters, number = await choose(group, report, "dishub", "Dishub")
    (reasons,) = [one for one in letters if one.kind is LetterKind.EDIT]
    done = await group.tap(RINA, reasons, "Ini wewenang dinas itu", number)
    moved = await group.report(report)
    assert (moved.department, moved.transfers) == ("Diskominfo", 2)
    assert (await group.history(report))[-1].data["wanted"] == "Dishub"
    assert "koordinator" in to_citizen(done)[0].text
    assert await lessons(group) == []


async def test_the_coordinator_may_send_it_anywhere(group: StaffGroup):
    report = await group.file(transfers=2, department="Diskominfo", category=None)
    letters, number = await choose(group, report, "dishub", "Dishub")
    (reasons,) = [one for one in letters if one.kind is LetterKind.EDIT]
    await group.tap(RINA, reasons, "Masuk wilayah dinas itu", number)
    assert (await group.report(report)).department == "Dishub"


async def test_what_is_learnt_holds_no_personal_words(group: StaffGroup):
    identity = {"name": "Zulkarnaen Wibisono", "username": "zulw"}
    words = "Saya Zulkarnaen, 081234567890: lampu merah mati total"
    report = await group.file(identity, text=words)
    letters, number = await choose(group, report, "hubung", "Dishub")
    (reasons,) = [one for one in letters if one.kind is LetterKind.EDIT]
    await group.tap(RINA, reasons, "Ini wewenang dinas itu", number)
    (lesson,) = await lessons(group)
    assert not any("zulkarnaen" in feature or "0812" in feature for feature in lesson.features)


async def test_a_colleague_was_first(group: StaffGroup):
    report = await group.file()
    letters, number = await choose(group, report, "dishub", "Dishub")
    (reasons,) = [one for one in letters if one.kind is LetterKind.EDIT]
    await group.tap(HARNO, await group.card(report), "Ambil", await group.hung(report))
    late = await group.tap(RINA, reasons, "Ini wewenang dinas itu", number)
    assert "Harno sudah lebih dulu: Diambil" in toast(late).text
    assert (await group.report(report)).department == "DPUPRPKP"


async def test_what_nobody_is_like_is_asked_again(group: StaffGroup):
    report = await group.file()
    number = await group.hung(report)
    (prompt,) = to_group(await group.tap(RINA, await group.card(report), "Teruskan", number))
    asked = await group.number_of(prompt)
    (again,) = to_group(await group.send(group.reply(RINA, asked, text="qqqq<b>")))
    assert "qqqq&lt;b&gt;" in again.text
    assert again.buttons == ()
    number = await group.number_of(again)
    (found,) = to_group(await group.send(group.reply(RINA, number, text="sampah")))
    assert found.buttons[0][0].text == "DLH"


async def test_what_came_close_is_offered_at_once(group: StaffGroup):
    candidates = [
        {"department": name, "category": None, "confidence": 0.3}
        for name in ("DPUPRPKP", "DLH", "Kecamatan/Kelurahan", "Dishub", "Nirwana")
    ]
    report = await group.file(routing={"candidates": candidates})
    number = await group.hung(report)
    (prompt,) = to_group(await group.tap(RINA, await group.card(report), "Teruskan", number))
    assert [row[0].text for row in prompt.buttons] == ["DLH", "Dishub"]
