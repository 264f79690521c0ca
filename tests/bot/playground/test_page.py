"""The page in a real Chromium, with a tiny bot behind it."""

import asyncio
import shutil
from datetime import timedelta

import pytest
from playwright.async_api import async_playwright, expect

from tests.bot.playground.conftest import jpeg
from tests.bot.playground.echo import EchoBot, stop

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
ARGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="browser tests left out: no chromium on this machine"),
]


@pytest.fixture
async def page(server, ready):
    async with async_playwright() as play:
        browser = await play.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        opened = await browser.new_page(viewport={"width": 1280, "height": 800})
        opened.complaints = []
        opened.on("pageerror", lambda error: opened.complaints.append(str(error)))
        opened.on(
            "console", lambda said: opened.complaints.append(said.text) if said.type == "error" else None
        )
        opened.asked = []
        opened.on("request", lambda request: opened.asked.append(request.url))
        await opened.goto(server.url)
        yield opened
        assert opened.complaints == []
        assert all(url.startswith((server.url, "blob:", "data:")) for url in opened.asked)
        await browser.close()


@pytest.fixture
async def echo(server, ready):
    bots = [
        EchoBot(server.url, ready.citizen_bot.token),
        EchoBot(server.url, ready.staff_bot.token, ready.group.id),
    ]
    tasks = [asyncio.ensure_future(bot.run()) for bot in bots]
    yield bots[0]
    for task in tasks:
        await stop(task)


async def say(page, side, text):
    box = page.locator(f"#{side} textarea")
    await box.fill(text)
    await box.press("Enter")


async def test_a_report_from_start_to_the_pressed_button(page, echo, ready, world):
    await page.get_by_role("button", name="Mulai").click()
    await page.get_by_role("button", name="Jalan bolong").click()
    await page.locator("#citizen textarea").press("Enter")
    own = page.locator("#citizen .message.own .text")
    await expect(own.nth(1)).to_have_text(
        "jalan depan SD Kauman 1 bolong parah, wes ping pindho anakku ceblok"
    )
    answers = page.locator("#citizen .message.other")
    await expect(answers.nth(1).locator("b")).to_have_text("Laporan Anda")
    await answers.nth(1).get_by_role("button", name="Ya, kirim").click()
    await expect(page.locator(".toast")).to_have_text("ditekan: yes")
    await expect(answers.nth(1)).to_contain_text("Terkirim oleh Ratna")
    await expect(answers.nth(1)).to_contain_text("diedit")
    assert world.chat_with(ready.citizens[0], ready.citizen_bot).messages[-1].edited


async def test_an_alert_is_a_dialog_that_the_keyboard_closes(page, echo):
    await page.get_by_role("button", name="Mulai").click()
    await page.locator("#citizen").get_by_role("button", name="Penting").click()
    await expect(page.get_by_role("dialog")).to_contain_text("Awas!")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog")).to_be_hidden()


async def test_hostile_text_stays_text(page, echo):
    await page.get_by_role("button", name="Mulai").click()
    evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
    await say(page, "citizen", evil)
    await expect(page.locator("#citizen .message.own .text").nth(1)).to_have_text(evil)
    await expect(page.locator("#citizen .message.other i").nth(1)).to_have_text(evil)
    assert await page.locator(".log script, .log img").count() == 0
    assert await page.title() == "Wadul – tempat latihan"


async def test_photos_places_and_voice(page, echo, ready, world):
    await page.get_by_role("button", name="Mulai").click()
    photos = [{"name": f"{n}.jpg", "mimeType": "image/jpeg", "buffer": jpeg(300, 200)} for n in range(2)]
    await page.locator("#citizen textarea").fill("dua foto")
    await page.locator("#citizen input[type=file]").set_input_files(photos)
    await expect(page.locator("#citizen .bubble img")).to_have_count(2)
    await page.locator("#citizen").get_by_role("button", name="Kirim lokasi").click()
    await page.get_by_role("button", name="Alun-Alun Merdeka").click()
    await expect(page.locator("#citizen .map")).to_contain_text("-7.98264, 112.63081")
    await page.locator("#citizen").get_by_role("button", name="Kirim lokasi").click()
    await page.get_by_label("Lintang").fill("-8,01")
    await page.get_by_label("Bujur").fill("112.6")
    await page.get_by_role("button", name="Kirim titik ini").click()
    await expect(page.locator("#citizen .map").nth(1)).to_contain_text("-8.01000, 112.60000")
    await page.locator("#citizen").get_by_role("button", name="Kirim pesan suara").click()
    await expect(page.locator("#citizen audio")).to_have_count(1)
    sent = [m for m in world.chat_with(ready.citizens[0], ready.citizen_bot).messages if m.media]
    assert [m.media for m in sent] == ["photo", "photo", "location", "location", "voice"]
    assert sent[0].album == sent[1].album
    assert sent[0].text == "dua foto"


async def test_staff_reply_to_a_card_as_the_officer_they_chose(page, ready, staff_api, world):
    markup = {"inline_keyboard": [[{"text": "Ambil", "callback_data": "t"}]]}
    card = await staff_api("sendMessage", chat_id=ready.group.id, text="Kartu MLG-1", reply_markup=markup)
    await page.get_by_label("Petugas", exact=True).select_option(label="Endah DPUPRPKP")
    await page.locator("#staff .bubble", has_text="Kartu MLG-1").click()
    await say(page, "staff", "Kami cek besok")
    await expect(page.locator("#staff .quote")).to_contain_text("Kartu MLG-1")
    answer = ready.group.last
    assert (answer.sender, answer.reply_to) == ("Endah DPUPRPKP", card["message_id"])
    own = page.locator("#staff .message.own")
    await own.hover()
    await own.get_by_role("button", name="Ubah").click()
    await say(page, "staff", "Kami cek lusa")
    await expect(own).to_contain_text("Kami cek lusa")
    await page.get_by_role("tab", name="Obrolan pribadi").click()
    await page.locator("#staff").get_by_role("button", name="Mulai").click()
    await world.until(lambda: world.chat_with(ready.officers[1], ready.staff_bot).messages)


async def test_forum_topics_are_tabs(page, ready, world):
    group = world.add_group("Forum", ready.officers, forum=True)
    topic = group.create_topic("MLG-7")
    ready.officers[1].say(group, "di topik", thread=topic.thread_id)
    ready.officers[1].say(group, "di umum")
    await page.get_by_role("tab", name="MLG-7").click()
    await expect(page.locator("#staff .message .text")).to_have_text(["di topik"])
    await say(page, "staff", "jawab di topik")
    await expect(page.locator("#staff .message")).to_have_count(2)
    assert group.last.thread == topic.thread_id


async def test_a_new_citizen_joins_and_the_clock_goes_forward(page, calendar, world):
    before = calendar.at
    await page.get_by_role("button", name="Warga baru").click()
    await page.get_by_label("Nama").fill("Bejo Sugiarto")
    await page.get_by_role("button", name="Tambahkan").click()
    chip = page.get_by_role("button", name="Bejo")
    await expect(chip).to_have_attribute("aria-pressed", "true")
    await expect(page.locator("#clock")).to_contain_text("Senin, 23 November 2026")
    await page.get_by_role("button", name="+1 hari kerja").click()
    await expect(page.locator("#clock")).to_contain_text("Selasa, 24 November 2026")
    await page.get_by_role("button", name="+4 jam").click()
    await expect(page.locator("#clock")).to_contain_text("13.00")
    assert calendar.at - before == timedelta(days=1, hours=4)


async def test_reply_keyboards_commands_and_blocking(page, ready, citizen_api, world):
    person, bot = ready.citizens[0], ready.citizen_bot
    await citizen_api("setMyCommands", commands=[{"command": "status", "description": "Lihat laporan"}])
    await page.get_by_role("button", name="Mulai").click()
    await world.until(lambda: world.chat_with(person, bot).messages)
    keyboard = {"keyboard": [[{"text": "Sudah"}, {"text": "Belum"}]]}
    await citizen_api("sendMessage", chat_id=person.id, text="Selesai?", reply_markup=keyboard)
    await page.locator("#citizen .keyboard").get_by_role("button", name="Belum").click()
    await world.until(lambda: world.chat_with(person, bot).last.text == "Belum")
    await page.locator("#citizen").get_by_role("button", name="Perintah bot").click()
    await page.get_by_role("menuitem", name="/status").click()
    await world.until(lambda: world.chat_with(person, bot).last.text == "/status")
    await page.get_by_role("button", name="Blokir").click()
    await page.get_by_role("button", name="Buka blokir").last.click()
    await expect(page.locator("#citizen textarea")).to_be_visible()


async def test_a_narrow_screen_shows_one_side_at_a_time(page, ready):
    await page.set_viewport_size({"width": 400, "height": 800})
    await expect(page.locator("#staff")).to_be_hidden()
    await expect(page.locator("#staff h2")).to_have_text("Petugas Wadul Kota Malang")  # the page is alive
    ready.officers[0].say(ready.group, "kabar")
    tab = page.get_by_role("tab", name="Petugas")
    await expect(tab).to_have_class("news")
    await tab.click()
    await expect(page.locator("#citizen")).to_be_hidden()
    await expect(page.locator("#staff .message")).to_contain_text("kabar")
    width = await page.evaluate("document.documentElement.scrollWidth")
    assert width <= 400


async def test_a_link_to_one_of_the_bots_opens_it_here_with_what_it_carries(page, echo, ready, world):
    await say(page, "staff", f"https://t.me/{ready.staff_bot.username}?start=inv_abc-1")
    await page.locator("#staff .message.own a").click()
    await page.locator("#opening").get_by_role("button", name=ready.officers[0].name).click()
    await expect(page.get_by_role("tab", name="Obrolan pribadi")).to_have_attribute("aria-selected", "true")
    await expect(page.locator("#staff .message.own").last).to_contain_text("/start")
    heard = world.chat_with(ready.officers[0], ready.staff_bot).messages[0]
    assert heard.text == "/start inv_abc-1"
    assert len(page.context.pages) == 1


async def test_a_link_can_be_opened_as_somebody_new(page, echo, ready, world):
    await say(page, "staff", f"https://t.me/{ready.staff_bot.username}?start=inv_abc-2")
    await page.locator("#staff .message.own a").click()
    await page.get_by_label("Orang baru").fill("Nining Dishub")
    await page.get_by_role("button", name="Buka sebagai orang baru").click()
    await world.until(lambda: [one for one in world.people.values() if one.name == "Nining Dishub"])
    newcomer = list(world.people.values())[-1]
    await world.until(lambda: world.chat_with(newcomer, ready.staff_bot).messages)
    assert world.chat_with(newcomer, ready.staff_bot).messages[0].text == "/start inv_abc-2"
    await expect(page.get_by_label("Petugas", exact=True)).to_have_value(str(newcomer.id))


async def test_a_group_is_managed_by_hand(page, ready, world):
    await page.get_by_role("button", name="Kelola grup").click()
    box = page.locator("#group")
    await box.get_by_role("button", name="Keluarkan Bagus Dishub").click()
    await expect(box.get_by_role("button", name="Keluarkan Bagus Dishub")).to_have_count(0)
    assert ready.officers[2] not in ready.group.members
    await box.get_by_label("Masukkan ke grup").select_option(label="Ratna Wulandari")
    await expect(box.get_by_role("button", name="Keluarkan Ratna Wulandari")).to_be_visible()
    await box.get_by_role("button", name="Nyalakan Topik").click()
    await expect(box.get_by_role("button", name="Matikan Topik")).to_be_visible()
    ready.group.create_topic("Dishub")
    await box.get_by_role("button", name="Keluarkan bot").click()
    await expect(box.get_by_role("button", name="Masukkan bot")).to_be_visible()
    await box.get_by_role("button", name="Hapus", exact=True).click()
    await expect(box.get_by_role("button", name="Hapus", exact=True)).to_have_count(0)
    assert ready.group.topics == []


async def test_whoever_reads_further_up_is_told_of_what_is_new_below(page, ready):
    for number in range(60):
        ready.officers[1].say(ready.group, f"kabar {number}")
    log = page.locator("#staff .log")
    await expect(log).to_contain_text("kabar 59")
    await log.evaluate("log => { log.scrollTop = 0; }")
    below = page.locator("#staff .below")
    await expect(below).to_be_hidden()
    ready.officers[1].say(ready.group, "yang terbaru")
    await below.click()
    await expect(page.locator("#staff .message").last).to_be_in_viewport()
    await expect(below).to_be_hidden()
