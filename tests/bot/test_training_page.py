"""The whole product as a newcomer tries it: the page in a real Chromium, both bots behind it."""

import asyncio
import shutil
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest
from playwright.async_api import Page, async_playwright, expect

from bot.app import build
from bot.cli import Role
from bot.clock import real_clock
from bot.home import prepare
from bot.settings import Settings
from bot.training import TrainingGround

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
ARGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
QUIET = ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
TUESDAY_MORNING = datetime(2026, 11, 24, 2, 30, tzinfo=UTC)
PATIENCE = 15_000
expect.set_options(timeout=PATIENCE)
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="browser tests left out: no chromium on this machine"),
]


@asynccontextmanager
async def training_ground(folder):
    """`wadul demo`, on a Tuesday morning: all of it in this process, as the command builds it."""
    settings = Settings(
        _env_file=None, data_dir=folder / "data", playground_port=0, poll_seconds=5, undo_seconds=2
    )
    prepare(settings)
    async with TrainingGround.open(settings) as ground:
        ground.clock.offset = TUESDAY_MORNING - real_clock()
        async with build(ground.settings, ground.clock, frozenset(Role)) as app, asyncio.TaskGroup() as group:
            await ground.follow(app)
            stopped = asyncio.Event()
            group.create_task(app.run(stopped))
            try:
                yield ground
            finally:
                stopped.set()


@pytest.fixture
async def page(tmp_path):
    async with training_ground(tmp_path) as ground, async_playwright() as play:
        browser = await play.chromium.launch(executable_path=CHROMIUM, args=ARGS + QUIET)
        opened = await browser.new_page(viewport={"width": 1280, "height": 800})
        opened.set_default_timeout(PATIENCE)
        complaints: list[str] = []
        opened.on("pageerror", lambda error: complaints.append(str(error)))
        await opened.goto(ground.server.url)
        yield opened
        await browser.close()
        assert complaints == []


async def say(page: Page, side: str, text: str) -> None:
    await page.locator(f"#{side} textarea").fill(text)
    await page.locator(f"#{side} textarea").press("Enter")


async def hear(page: Page, side: str, text: str):
    found = page.locator(f"#{side} .message.other", has_text=text).last
    await expect(found).to_be_visible()
    return found


async def press(page: Page, side: str, message: str, button: str) -> None:
    await (await hear(page, side, message)).get_by_role("button", name=button, exact=True).click()


async def file_a_report(page: Page) -> str:
    """Ratna clicks an example, answers what she is asked, and sends it; the report's code."""
    await page.get_by_role("button", name="Mulai").click()
    await hear(page, "citizen", "Halo Kak Ratna")
    await page.get_by_role("button", name="Jalan bolong").click()
    await page.locator("#citizen textarea").press("Enter")
    await press(page, "citizen", "Sejak kapan", "Seminggu lalu")
    await press(page, "citizen", "Ada fotonya?", "Lewati")
    await hear(page, "citizen", "sedalam apa")
    await say(page, "citizen", "Selebar ban motor, dalamnya sejengkal")
    await press(page, "citizen", "Boleh petugas", "Tidak usah")
    await press(page, "citizen", "Ini yang saya tangkap", "Ya, kirim")
    done = await hear(page, "citizen", "Sudah terkirim")
    return await done.locator("code").first.inner_text()


async def test_a_newcomer_sees_a_report_go_its_way(page):
    code = await file_a_report(page)

    card = page.locator("#staff .message.other", has_text=code).first
    await expect(card).to_contain_text("Jalan berlubang")
    await expect(card).to_contain_text("Warga Kauman")
    await expect(card).not_to_contain_text("Ratna")

    await page.get_by_label("Petugas", exact=True).select_option(label="Endah DPUPRPKP")
    await card.get_by_role("button", name="Ambil", exact=True).click()
    await hear(page, "citizen", "sudah ada yang pegang")
    await expect(card).to_contain_text("Diambil: Endah DPUPRPKP")
    await card.locator(".bubble").click()
    await say(page, "staff", "Tim Bina Marga DPUPRPKP menambal lubang itu hari Jumat, 27 November 2026.")
    await hear(page, "citizen", "menambal lubang itu hari Jumat")
    await expect(card).to_contain_text("Dijawab: Endah DPUPRPKP")

    for day in ("Rabu, 25 November 2026", "Kamis, 26 November 2026"):
        await page.get_by_role("button", name="+1 hari kerja").click()
        await expect(page.locator("#clock")).to_contain_text(day)
    push = await hear(page, "citizen", "kabar laporan")
    await expect(push).to_contain_text("Hari kerja ke-2 dari 14")
    await expect(push).to_contain_text(code)


async def test_on_a_phone_no_citizen_is_cut_off(page):
    await page.set_viewport_size({"width": 390, "height": 844})
    row = page.locator("#citizen .chips")
    await expect(row.locator(".chip")).to_have_count(3)
    assert await row.evaluate("row => row.scrollWidth <= row.clientWidth")
    assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
