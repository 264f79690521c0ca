"""People at the desk: invited by a link, at work, taken out again; over both bots and both databases."""

import re

from tests.journeys.city import City

STORY = "jalan depan SD Kauman 1 bolong parah, wes ping pindho anakku ceblok"


async def filed(city: City) -> str:
    """Ratna files a report about a road; its code."""
    await city.say(city.ratna, STORY, "Sejak kapan")
    await city.press(city.ratna, city.chat_of(city.ratna)[-1], "Seminggu lalu", "foto")
    for _ in range(12):
        message = city.chat_of(city.ratna)[-1]
        labels = [button.text for button in message.buttons]
        if "Ya, kirim" in labels:
            break
        label = next(one for one in ("Lewati", "Tidak usah", *labels) if one in labels)
        await city.press(city.ratna, message, label, ".")
    sent = await city.press(city.ratna, city.chat_of(city.ratna)[-1], "Ya, kirim", r"MLG-\w{4}-\w{4}")
    found = re.search(r"MLG-\w{4}-\w{4}", sent.text)
    assert found
    return found[0]


async def test_invited_at_work_and_out_again(city: City):
    yusuf, bot = city.yusuf, city.cast.staff_bot
    await city.working_days_pass(1)
    await city.opens_staff_bot(yusuf)
    yusuf.say(bot, "/undang petugas DPUPRPKP")
    invitation = await city.officer_hears(yusuf, "Sekali pakai")
    link = re.search(r"https://t\.me/(\w+)\?start=(inv_[\w-]+)", invitation.text)
    assert link
    assert link[1] == bot.username

    tutik = city.world.add_person("Tutik", "Handayani")
    city.cast.group.add_person(tutik)
    code = await filed(city)
    card = await city.group_sees(code)
    refused = await city.officer_presses(tutik, card, "Ambil")
    assert "undangan" in refused.text

    tutik.start(bot, link[2])
    offer = await city.officer_hears(tutik, "petugas DPUPRPKP")
    await city.officer_presses(tutik, offer, "Terima")
    await city.officer_hears(tutik, "Selamat bergabung")
    joined = await city.officer_hears(yusuf, "Tutik Handayani.*menerima undangan")
    taken = await city.officer_presses(tutik, card, "Ambil")
    assert code in taken.text

    await city.opens_staff_bot(city.sari)
    await city.officer_presses(yusuf, joined, "Lihat orangnya")
    person = await city.officer_hears(yusuf, "Sejak")
    await city.officer_presses(yusuf, person, "Cabut akses")
    sure = await city.officer_hears(yusuf, "Berlaku seketika")
    await city.officer_presses(yusuf, sure, "Ya, cabut")
    await city.officer_hears(city.sari, f"Tutik Handayani.*{code}")
    out = await city.officer_presses(tutik, card, "Tanya warga")
    assert "dicabut" in out.text
    (report,) = await city.reports()
    assert (report.state, report.officer_id) == ("registered", None)


async def test_a_citizen_with_somebody_elses_used_link_stays_a_citizen(city: City):
    yusuf, bot = city.yusuf, city.cast.staff_bot
    await city.opens_staff_bot(yusuf)
    yusuf.say(bot, "/undang pimpinan")
    invitation = await city.officer_hears(yusuf, "Sekali pakai")
    link = re.search(r"start=(inv_[\w-]+)", invitation.text)
    assert link
    tutik = city.world.add_person("Tutik")
    tutik.start(bot, link[1])
    await city.officer_presses(tutik, await city.officer_hears(tutik, "diundang"), "Terima")
    city.slamet.start(bot, link[1])
    await city.officer_hears(city.slamet, "sudah dipakai")
    city.slamet.say(bot, "/antrian")
    await city.officer_hears(city.slamet, "bukan anggota")
    # The same words to the citizens' bot are an ordinary beginning.
    await city.say(city.slamet, f"/start {link[1]}", "Wadul")
