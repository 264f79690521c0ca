from datetime import timedelta

from complaints.lifecycle import State
from handlers.staff.app import STAFF_COMMANDS, staff_commands
from storage.letters import LetterKind
from tests.support.citizen_chat import Clock
from tests.support.staff_group import HARNO, RINA, STRANGER, StaffGroup, to_citizen, to_group


async def test_the_queue_shows_the_oldest_deadline_first(group: StaffGroup):
    today = group.desk.today()
    later = await group.file(answer_by=today + timedelta(days=7))
    late = await group.file(answer_by=today - timedelta(days=3))
    soon = await group.file(answer_by=today)
    (queue,) = await group.send(group.message(RINA, text="/antrian"))
    places = [queue.text.index(report.code) for report in (late, soon, later)]
    assert places == sorted(places)
    assert "lewat 1 hari kerja" in queue.text
    assert "batasnya hari ini" in queue.text
    assert "sisa 5 hari kerja" in queue.text
    assert "3 laporan terbuka" in queue.text


async def test_an_emergency_stands_above_everything_that_is_late(group: StaffGroup):
    today = group.desk.today()
    late = await group.file(answer_by=today - timedelta(days=3))
    danger = await group.file(answer_by=today + timedelta(days=7), emergency=True)
    judged = await group.file(emergency=True, state=State.RESULT, answer_by=today + timedelta(days=9))
    (queue,) = await group.send(group.message(RINA, text="/antrian"))
    places = [queue.text.index(one.code) for one in (danger, late, judged)]
    assert places == sorted(places)
    assert f"1. 🚨 <code>{danger.code}" in queue.text
    assert f"2. <code>{late.code}" in queue.text


async def test_the_queue_of_one_department(group: StaffGroup):
    road = await group.file()
    lamp = await group.file(department="Dishub", category=None)
    (queue,) = await group.send(group.message(RINA, text="/antrian@wadul_staff_bot perhubungan"))
    assert lamp.code in queue.text
    assert road.code not in queue.text
    (unknown,) = await group.send(group.message(RINA, text="/antrian qqqq"))
    assert "Tidak ada dinas" in unknown.text


async def test_the_queue_has_pages(group: StaffGroup):
    codes = [(await group.file_unsent()).code for _ in range(10)]
    await group.deliver()
    await group.new_letters()
    (first,) = await group.send(group.message(RINA, text="/antrian"))
    assert sum(code in first.text for code in codes) == 8
    turned = await group.tap(RINA, first, "Berikutnya ›", 77)
    (second,) = [one for one in turned if one.kind is LetterKind.EDIT]
    assert second.edits == 77
    assert sum(code in second.text for code in codes) == 2
    back = await group.tap(RINA, second, "‹ Sebelumnya", 77)
    assert [one.text for one in back if one.kind is LetterKind.EDIT] == [first.text]


async def test_a_number_opens_the_report(group: StaffGroup):
    report = await group.file()
    (queue,) = await group.send(group.message(RINA, text="/antrian"))
    (view,) = to_group(await group.tap(RINA, queue, "1", 77))
    assert report.code in view.text
    assert "Riwayat" in view.text


async def test_an_empty_queue_is_good_news(group: StaffGroup):
    (queue,) = await group.send(group.message(RINA, text="/antrian"))
    assert "kosong" in queue.text


async def test_looking_is_forgiving_about_the_code(group: StaffGroup):
    report = await group.file()
    bare = report.code.removeprefix("MLG-").replace("-", "").lower()
    (view,) = await group.send(group.message(RINA, text=f"/lihat {bare}"))
    assert report.code in view.text
    assert view.purpose == "view"
    assert view.buttons
    ((_, ids),) = await group.deliver()
    pushes = to_citizen(await group.send(group.reply(RINA, ids[0], text="Regu menambal lubang besok pagi.")))
    assert len(pushes) == 1


async def test_looking_for_what_is_not_there(group: StaffGroup):
    (wrong,) = await group.send(group.message(RINA, text="/lihat xyz"))
    assert "bukan kode laporan" in wrong.text
    (none,) = await group.send(group.message(RINA, text="/lihat"))
    assert "bukan kode laporan" in none.text


async def test_my_own_cases(group: StaffGroup):
    mine, other = await group.file(), await group.file()
    (none,) = await group.send(group.message(RINA, text="/tugasku"))
    assert "Belum ada laporan" in none.text
    await group.tap(RINA, await group.card(mine), "Ambil", await group.hung(mine))
    await group.tap(HARNO, await group.card(other), "Ambil", await group.hung(other))
    (listed,) = await group.send(group.message(RINA, text="/tugasku"))
    assert mine.code in listed.text
    assert other.code not in listed.text


async def test_waiting_for_the_citizen_is_not_late(group: StaffGroup, clock: Clock):
    await group.file(state=State.WAITING_CITIZEN, paused_on=group.desk.today())
    clock.forward(days=60)
    (queue,) = await group.send(group.message(RINA, text="/antrian"))
    assert "menunggu warga" in queue.text
    assert "lewat" not in queue.text


async def test_help_and_id(group: StaffGroup):
    (told,) = await group.send(group.message(RINA, text="/bantuan"))
    assert "Rina Dewi" in told.text
    elsewhere = StaffGroup(group.desk, chat_id=-100123)
    (*_, number) = await elsewhere.send(elsewhere.message(STRANGER, text="/id"))
    assert "-100123" in number.text
    assert number.chat_id == -100123


async def test_a_citizen_in_the_wrong_room_is_shown_out_kindly(group: StaffGroup):
    update = group.message(STRANGER, text="/start")
    update["message"]["chat"] = {"id": STRANGER["id"], "type": "private", "first_name": "Orang"}
    (told,) = await group.send(update)
    assert "bot warga" in told.text


async def test_an_officer_may_look_in_private(group: StaffGroup):
    report = await group.file()
    update = group.message(RINA, text="/antrian")
    update["message"]["chat"] = {"id": RINA["id"], "type": "private", "first_name": "Rina"}
    (queue,) = await group.send(update)
    assert report.code in queue.text
    assert queue.chat_id == RINA["id"]


async def test_other_chatter_and_commands_are_left_alone(group: StaffGroup):
    for words in ("selamat pagi", "/nonsense", "/ antrian", "//catatan"):
        assert await group.send(group.message(RINA, text=words)) == []


async def test_the_menu_says_what_commands_do(group: StaffGroup):
    menu = dict(staff_commands(group.desk))
    assert set(menu) == set(STAFF_COMMANDS)
    assert all(menu.values())
