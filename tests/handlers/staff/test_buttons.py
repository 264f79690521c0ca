from complaints.lifecycle import State
from tests.support.staff_group import HARNO, RINA, StaffGroup, to_citizen, to_group, toast


async def test_a_card_hangs_in_the_group_with_what_an_officer_needs(group: StaffGroup):
    report = await group.file(kelurahan="Jatimulyo", kecamatan="Lowokwaru", place="Jl. Soekarno Hatta 12")
    card = await group.card(report)
    assert card.chat_id == group.chat_id
    assert report.code in card.text
    assert "Warga Jatimulyo" in card.text
    assert "Jl. Soekarno Hatta 12" in card.text
    assert "Sen, 30 Nov" in card.text
    assert [one.text for row in card.buttons for one in row] == [
        "Ambil", "Jawab", "Tanya warga", "Teruskan", "Hasil", "Lainnya…",
    ]  # fmt: skip


async def test_taking_tells_everybody_at_once(group: StaffGroup):
    report = await group.file()
    letters = await group.tap(RINA, await group.card(report), "Ambil", await group.hung(report))
    taken = await group.report(report)
    assert taken.state == State.ASSIGNED
    (event,) = (await group.history(report))[1:]
    assert (event.action, event.officer_id) == ("take", taken.officer_id)
    assert report.code in toast(letters).text
    (push,) = to_citizen(letters)
    assert report.code in push.text
    card = await group.card(report)
    assert "Diambil: Rina Dewi" in card.text
    assert "Dikerjakan" in [one.text for row in card.buttons for one in row]


async def test_who_was_answered_already_is_promised_no_first_answer_again(group: StaffGroup):
    report = await group.file(first_answer_at=group.desk.clock())
    (push,) = to_citizen(await group.tap(RINA, await group.card(report), "Ambil", await group.hung(report)))
    assert report.code in push.text
    assert "Jawaban pertama" not in push.text


async def test_the_second_officer_is_told_who_was_first(group: StaffGroup):
    report = await group.file()
    old, number = await group.card(report), await group.hung(report)
    await group.tap(RINA, old, "Ambil", number)
    letters = await group.tap(HARNO, old, "Ambil", number)
    answer = toast(letters)
    assert answer.alert
    assert "Rina Dewi sudah lebih dulu: Diambil" in answer.text
    assert to_citizen(letters) == []
    assert (await group.report(report)).version == 2


async def test_nobody_is_outdated_by_herself(group: StaffGroup):
    report = await group.file()
    old, number = await group.card(report), await group.hung(report)
    await group.tap(RINA, old, "Ambil", number)
    letters = await group.tap(RINA, old, "Hasil", number)
    assert "sebagai hasil" in toast(letters).text


async def test_progress_is_said_once(group: StaffGroup):
    report = await group.file()
    number = await group.hung(report)
    await group.tap(RINA, await group.card(report), "Ambil", number)
    card = await group.card(report)
    first = await group.tap(RINA, card, "Dikerjakan", number)
    second = await group.tap(RINA, card, "Dikerjakan", number)
    assert len(to_citizen(first)) == 1
    assert to_citizen(second) == []
    assert (await group.report(report)).state == State.IN_PROGRESS


async def test_more_buttons_come_and_go(group: StaffGroup):
    report = await group.file()
    number = await group.hung(report)
    await group.tap(RINA, await group.card(report), "Ambil", number)
    await group.tap(RINA, await group.card(report), "Lainnya…", number)
    card = await group.card(report)
    labels = [one.text for row in card.buttons for one in row]
    assert {
        "Jadwalkan",
        "Lembaga luar",
        "Kembalikan",
        "Gabungkan",
        "Riwayat",
        "Kenapa ke sini",
        "Tutup",
    } < set(labels)
    await group.tap(RINA, card, "Tutup", number)
    assert "Lainnya…" in [one.text for row in (await group.card(report)).buttons for one in row]


async def test_handing_back_puts_it_into_the_queue(group: StaffGroup):
    report = await group.file()
    number = await group.hung(report)
    await group.tap(RINA, await group.card(report), "Ambil", number)
    await group.tap(RINA, await group.card(report), "Lainnya…", number)
    letters = await group.tap(RINA, await group.card(report), "Kembalikan", number)
    back = await group.report(report)
    assert (back.state, back.officer_id) == (State.REGISTERED, None)
    assert len(to_citizen(letters)) == 1


async def test_why_it_came_here(group: StaffGroup):
    routing = {"reasons": ["jalan", "berlubang"], "confidence": 0.873, "candidates": []}
    report = await group.file(routing=routing)
    number = await group.hung(report)
    await group.tap(RINA, await group.card(report), "Lainnya…", number)
    answer = toast(await group.tap(RINA, await group.card(report), "Kenapa ke sini", number))
    assert answer.alert
    assert "jalan, berlubang" in answer.text
    assert "87 %" in answer.text


async def test_history_shows_events_and_notes(group: StaffGroup):
    report = await group.file()
    number = await group.hung(report)
    await group.tap(RINA, await group.card(report), "Ambil", number)
    await group.send(group.reply(HARNO, number, text="// cek dulu ke gudang"))
    await group.tap(RINA, await group.card(report), "Lainnya…", number)
    letters = await group.tap(RINA, await group.card(report), "Riwayat", number)
    (view,) = to_group(letters)
    assert "Diambil: Rina Dewi" in view.text
    assert "cek dulu ke gudang" in view.text
    assert view.report_id == report.id


async def test_reopening_a_result(group: StaffGroup):
    report = await group.file(state="result", result_at=group.desk.clock())
    number = await group.hung(report)
    await group.tap(RINA, await group.card(report), "Lainnya…", number)
    letters = await group.tap(RINA, await group.card(report), "Buka lagi", number)
    assert (await group.report(report)).state == State.IN_PROGRESS
    assert len(to_citizen(letters)) == 1
