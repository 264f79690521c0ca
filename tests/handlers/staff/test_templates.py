"""Templates: offered at *Jawab*, kept by those who lead a department."""

from storage.letters import Letter, LetterKind
from storage.tables import Report
from tests.handlers.staff.test_case_life import BUDI, enrol, labels, rewritten
from tests.support.staff_group import HARNO, RINA, StaffGroup, to_citizen, to_group

NEW = "/templat tambah jalan berlubang\nTambal malam\n{sapaan}, lubang di {tempat} ditambal [unit] [tanggal]."


async def offered(group: StaffGroup, report: Report) -> tuple[Letter, int]:
    """What *Jawab* shows, and its number."""
    letters = await group.tap(RINA, await group.card(report), "Jawab", await group.hung(report))
    (offer,) = to_group(letters)
    return offer, await group.number_of(offer)


async def said(group: StaffGroup, person: dict[str, object], text: str) -> Letter:
    """The answer to a command."""
    (answer,) = await group.send(group.message(person, text=text))
    return answer


async def test_the_answer_button_offers_beginnings_and_a_reply_is_the_answer(group: StaffGroup):
    report = await group.file(place="di depan SD Kauman 1")
    offer, number = await offered(group, report)
    assert labels(offer)[:2] == ["Lubang ditambal", "Ditambal sementara dulu"]
    shown = rewritten(await group.tap(RINA, offer, "Lubang ditambal", number))
    assert "<code>" in shown.text
    assert "lubang di depan SD Kauman 1 ditambal regu [unit]" in shown.text
    await group.deliver()
    words = "Kak, lubang di depan SD Kauman 1 ditambal regu Bina Marga besok pagi."
    (push,) = to_citizen(await group.send(group.reply(RINA, number, text=words)))
    assert words in push.text


async def test_whoever_only_uses_them_is_told_how_to_see_one(group: StaffGroup):
    listed = await said(group, RINA, "/templat")
    assert "/templat dicek" in listed.text
    assert "/templat tambah" not in listed.text


async def test_a_template_sent_unchanged_is_asked_about(group: StaffGroup):
    report = await group.file()
    offer, number = await offered(group, report)
    shown = rewritten(await group.tap(RINA, offer, "Lubang ditambal", number))
    text = shown.text.partition("<code>")[2].partition("</code>")[0]
    letters = await group.send(group.reply(RINA, number, text=text))
    assert to_citizen(letters) == []
    assert "belum diisi" in to_group(letters)[0].text


async def test_staff_read_no_name_in_a_template_unless_she_wished_it(group: StaffGroup):
    for named in (False, True):
        report = await group.file({"name": "Zulaikha", "username": ""}, named=named)
        offer, number = await offered(group, report)
        shown = rewritten(await group.tap(RINA, offer, "Lubang ditambal", number))
        assert ("Zulaikha" in shown.text) is named


async def test_a_lead_adds_changes_and_retires(group: StaffGroup):
    await enrol(group, BUDI, "lead")
    kept = await said(group, BUDI, NEW)
    assert "Tambal malam" in kept.text
    report = await group.file()
    offer, _ = await offered(group, report)
    assert labels(offer)[0] == "Tambal malam"
    handle = kept.text.partition("(<code>")[2].partition("</code>")[0]
    changed = await said(
        group, BUDI, f"/templat ubah {handle}\nTambal subuh\n{{sapaan}}, ditambal [unit] subuh."
    )
    offer, _ = await offered(group, report)
    assert labels(offer)[0] == "Tambal subuh"
    handle = changed.text.partition("(<code>")[2].partition("</code>")[0]
    await said(group, BUDI, f"/templat hapus {handle}")
    offer, _ = await offered(group, report)
    assert "Tambal subuh" not in labels(offer)


async def test_a_department_replaces_what_the_city_ships_for_itself_alone(group: StaffGroup):
    await enrol(group, BUDI, "lead")
    await said(group, BUDI, "/templat ubah jalan-ditambal\nLubang kami\n{sapaan}, ditambal [unit] [tanggal].")
    await said(group, BUDI, "/templat hapus jalan-menunggu")
    offer, _ = await offered(group, await group.file())
    assert "Lubang kami" in labels(offer)
    assert not {"Lubang ditambal", "Ditambal sementara dulu"} & set(labels(offer))
    listed = await said(group, BUDI, "/templat dlh")
    assert "sampah-diangkut" in listed.text


async def test_an_officer_looks_and_does_not_keep(group: StaffGroup):
    await enrol(group, HARNO)
    assert "jalan-ditambal" in (await said(group, HARNO, "/templat")).text
    assert "[unit]" in (await said(group, HARNO, "/templat jalan-ditambal")).text
    assert "bukan bagian Anda" in (await said(group, HARNO, NEW)).text


async def test_what_cannot_be_kept_is_explained(group: StaffGroup):
    await enrol(group, BUDI, "lead")
    without = await said(group, BUDI, "/templat tambah\nJudul\nAkan kami tindak lanjuti.")
    assert "Sisakan bagian" in without.text
    unknown = await said(group, BUDI, "/templat tambah qwertyuiop\nJudul\n[unit]")
    assert "Jenis masalahnya" in unknown.text
    hostile = await said(group, BUDI, "/templat tambah\n<b>Judul\n<i>[unit] & {tempat}")
    assert hostile.kind is LetterKind.MESSAGE
    assert "&lt;b&gt;Judul" in hostile.text
