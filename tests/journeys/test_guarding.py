"""People looked after, over both frameworks: identities, blocks, floods, insults, the coordinator's chat."""

from datetime import timedelta

from bot.playground.people import Person
from bot.playground.views import MessageView
from tests.journeys.city import City
from tests.journeys.test_main_job import filed

REASON = "surat balasan harus diantar ke rumahnya"


def staff_chat(city: City, person: Person) -> list[MessageView]:
    return city.world.chat_with(person, city.cast.staff_bot).messages


async def staff_hears(city: City, person: Person, expect: str, since: int = 0) -> MessageView:
    """A message from the staff bot in somebody's private chat."""

    def found() -> MessageView | None:
        heard = [
            one for one in staff_chat(city, person) if one.from_bot and one.id > since and expect in one.text
        ]
        return heard[-1] if heard else None

    message: MessageView = await city.world.until(found, 20)
    return message


async def the_coordinator(city: City) -> Person:
    """Yusuf, who has opened his private chat with the staff bot."""
    boss = city.yusuf
    boss.start(city.cast.staff_bot)
    await city.world.until(lambda: [one for one in staff_chat(city, boss) if one.from_bot], 20)
    return boss


async def test_an_identity_is_opened_told_and_covered_again(city: City) -> None:
    code, boss = await filed(city), await the_coordinator(city)
    heard = city.last_in_chat(city.ratna)
    boss.say(city.cast.staff_bot, f"/identitas {code} {REASON}")
    shown = await staff_hears(city, boss, "Wulandari")
    assert REASON in shown.text
    told = await city.hear(city.ratna, "membuka identitas", heard)
    assert REASON in told.text
    city.clock.forward_to(city.clock() + timedelta(minutes=6))
    boss.say(city.cast.staff_bot, "/tugasku")  # the sender slept by the old clock
    covered = await staff_hears(city, boss, "ditutup lagi")
    assert covered.id == shown.id
    assert not [one for one in staff_chat(city, boss) if "Wulandari" in one.text]
    assert not [one for one in city.cast.group.messages if "Wulandari" in one.text]


async def test_a_citizen_is_blocked_kindly_and_let_in_again(city: City) -> None:
    code, boss = await filed(city), await the_coordinator(city)
    card = await city.group_sees(code)
    heard = city.last_in_chat(city.ratna)
    boss.say(city.cast.group, "/blokir 7 hari mengirim laporan palsu terus", reply_to=card)
    await city.hear(city.ratna, "mengirim laporan palsu terus", heard)
    await city.say(city.ratna, "lampu jalan mati di Sukun", "dibaca koordinator")
    assert len(await city.reports()) == 1
    await city.say(city.ratna, f"/status {code}", code)
    await city.working_days_pass(1)
    digest = await staff_hears(city, boss, "lampu jalan mati di Sukun")
    assert code in digest.text
    heard = city.last_in_chat(city.ratna)
    boss.say(city.cast.group, f"/bukablokir {code}")
    await city.hear(city.ratna, "bisa dikirim lagi", heard)
    await city.say(city.ratna, "/lapor lampu jalan mati di Sukun", "sejak kapan|di mana|foto")


async def test_a_flood_and_an_insult_are_met_calmly_and_nothing_is_lost(city: City) -> None:
    await city.say(city.slamet, "jancok pemerintah goblok", "wajar kalau kesal")
    await city.say(city.slamet, "jalan depan SD Kauman 1 bolong parah", "sejak kapan")
    for number in range(30):
        city.slamet.say(city.cast.citizen_bot, f"tambahan {number}: lubangnya makin lebar dan dalam")
    await city.hear(city.slamet, "Pelan-pelan")
    answers = [one for one in city.chat_of(city.slamet) if one.from_bot]
    assert sum("Pelan-pelan" in one.text for one in answers) == 1
    assert len(answers) < 30


async def test_without_a_restricted_group_the_coordinator_works_in_private(city: City) -> None:
    boss = await the_coordinator(city)
    before = city.last_in_group()
    await city.say(
        city.ratna, "lampu jalan di depan Pasar Dinoyo mati sejak kemarin", "foto|tempat|petugas|tangkap"
    )
    for _ in range(8):
        last = city.chat_of(city.ratna)[-1]
        if any(button.text == "Ya, kirim" for button in last.buttons):
            break
        await city.say(city.ratna, "lewati", ".")
    offered = await city.press(city.ratna, last, "Kerahasiaan", "tidak masuk grup umum")
    review = await city.press(city.ratna, offered, "Rahasia", "Kerahasiaan: rahasia")
    await city.press(city.ratna, review, "Ya, kirim", "sudah terkirim")
    (report,) = await city.reports()
    card = await staff_hears(city, boss, report.code)
    heard = city.last_in_chat(city.ratna)
    await city.officer_presses(boss, card, "Ambil")
    await city.hear(city.ratna, "sudah ada yang pegang", heard)
    boss.say(
        city.cast.staff_bot,
        "Regu penerangan DPUPRPKP memasang lampu baru besok pagi, 24 November.",
        reply_to=card,
    )
    await city.hear(city.ratna, "memasang lampu baru", heard)
    assert [one for one in city.cast.group.messages if one.id > before] == []
