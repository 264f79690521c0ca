"""Our own copies of files: checked by what they are, without what they give away, whole or not there."""

import asyncio
import hashlib
import io
import os
import stat
from datetime import datetime
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from storage.engine.database import Database
from storage.files.images import MAX_SIDE
from storage.files.signatures import NotThatKind
from storage.files.vault import MOST_BYTES, TooLarge, Vault
from storage.people import citizens
from storage.people.seal import BrokenSeal, IdentitySeal
from tests.support import rows

GPS, ORIENTATION, MAKER = 0x8825, 0x0112, 0x010F


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(tmp_path / "files")


def photo(size: tuple[int, int] = (80, 40), kind: str = "JPEG", orientation: int = 6) -> bytes:
    """A photo whose left half is red, taken with a phone that writes down where it is."""
    image = Image.new("RGB", size, "blue")
    image.paste("red", (0, 0, size[0] // 2, size[1]))
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    exif[MAKER] = "a phone of mine"
    exif.get_ifd(GPS)[1] = "S"
    exif.get_ifd(GPS)[2] = (7.0, 58.0, 48.0)
    out = io.BytesIO()
    image.save(out, kind, exif=exif, comment=b"a secret comment" if kind == "JPEG" else None)
    return out.getvalue()


def files_below(folder: Path) -> list[Path]:
    return [one for one in folder.rglob("*") if one.is_file()]


async def test_a_photo_is_kept_upright_and_says_nothing_but_its_pixels(vault: Vault):
    content = photo()
    assert b"a phone of mine" in content
    kept = await vault.keep(content, "photo")
    copy = vault.open(kept.path).read_bytes()
    assert b"a phone" not in copy
    assert b"a secret" not in copy
    with Image.open(io.BytesIO(copy)) as image:
        assert image.format == "JPEG"
        assert image.size == (40, 80)
        assert dict(image.getexif()) == {}
        assert set(image.info) <= {
            "jfif",
            "jfif_version",
            "jfif_unit",
            "jfif_density",
            "progression",
            "progressive",
        }
        red, blue = image.getpixel((20, 10)), image.getpixel((20, 70))
    assert isinstance(red, tuple)
    assert isinstance(blue, tuple)
    assert red[0] - red[2] > 140
    assert blue[2] - blue[0] > 140
    assert (kept.mime, kept.size, kept.sha256) == (
        "image/jpeg",
        len(copy),
        hashlib.sha256(copy).hexdigest(),
    )


async def test_a_large_photo_gets_smaller_and_a_small_one_does_not_grow(vault: Vault):
    large = await vault.keep(photo((MAX_SIDE * 2, 100), orientation=1), "photo")
    small = await vault.keep(photo((30, 20), orientation=1), "photo")
    assert Image.open(vault.open(large.path)).size == (MAX_SIDE, 50)
    assert Image.open(vault.open(small.path)).size == (30, 20)


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "GIF", "TIFF"])
async def test_other_images_become_jpeg_too(vault: Vault, kind: str):
    kept = await vault.keep(photo(kind=kind, orientation=1), "document")
    assert kept.mime == "image/jpeg"
    assert b"a phone" not in vault.open(kept.path).read_bytes()


async def test_what_is_transparent_becomes_white(vault: Vault):
    out = io.BytesIO()
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "a secret author")
    Image.new("RGBA", (8, 8), (0, 0, 0, 0)).save(out, "PNG", pnginfo=notes)
    kept = await vault.keep(out.getvalue(), "photo")
    assert b"a secret" not in vault.open(kept.path).read_bytes()
    assert Image.open(vault.open(kept.path)).getpixel((4, 4)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("content", "kind", "mime", "suffix"),
    [
        (b"OggS\x00" + bytes(40), "voice", "audio/ogg", ".ogg"),
        (b"ID3\x04" + bytes(40), "voice", "audio/mpeg", ".mp3"),
        (b"\xff\xfb\x90\x64" + bytes(40), "voice", "audio/mpeg", ".mp3"),
        (b"\x00\x00\x00\x18ftypM4A " + bytes(40), "voice", "audio/mp4", ".m4a"),
        (b"\x00\x00\x00\x18ftypisom" + bytes(40), "video", "video/mp4", ".mp4"),
        (b"\x00\x00\x00\x14ftypqt  " + bytes(40), "video", "video/quicktime", ".mov"),
        (b"\x1a\x45\xdf\xa3" + bytes(40), "video", "video/webm", ".webm"),
        (b"%PDF-1.7\n" + bytes(40), "document", "application/pdf", ".pdf"),
    ],
)
async def test_other_files_are_known_by_their_first_bytes(
    vault: Vault, content: bytes, kind: str, mime: str, suffix: str
):
    kept = await vault.keep(content, kind)
    assert (kept.mime, kept.size, Path(kept.path).suffix) == (mime, len(content), suffix)
    assert vault.open(kept.path).read_bytes() == content


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7\n", "photo"),
        (b"OggS", "video"),
        (b"MZ\x90\x00", "document"),
        (b"<html><script>", "document"),
        (b"PK\x03\x04", "document"),
        (b"", "voice"),
        (b"\xff\xd8\xff\xe0 no image at all", "photo"),
        (b"GIF89a", "photo"),
        (b"%PDF-1.7\n", "spaceship"),
    ],
)
async def test_what_is_not_what_it_is_said_to_be_is_not_kept(
    vault: Vault, tmp_path: Path, content: bytes, kind: str
):
    with pytest.raises(NotThatKind):
        await vault.keep(content, kind)
    assert files_below(tmp_path) == []


async def test_a_broken_photo_is_not_kept(vault: Vault):
    content = photo((400, 400))
    with pytest.raises(NotThatKind):
        await vault.keep(content[: len(content) // 2], "photo")


async def test_too_much_is_refused_by_bytes_and_by_pixels(vault: Vault):
    with pytest.raises(TooLarge):
        await vault.keep(b"%PDF-" + bytes(MOST_BYTES["document"]), "document")
    bomb = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(bomb, "PNG")
    with pytest.raises(TooLarge):
        await vault.keep(bomb.getvalue(), "photo")


async def test_names_are_random_and_closed_to_others(vault: Vault, tmp_path: Path):
    first, second = [await vault.keep(b"%PDF-1.4", "document") for _ in range(2)]
    assert first.path != second.path
    assert first.sha256 == second.sha256
    mode = stat.S_IMODE(vault.open(first.path).stat().st_mode)
    assert mode == 0o600


async def test_a_crash_while_writing_leaves_no_half_file(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def die(_descriptor: int) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(os, "fsync", die)
    with pytest.raises(OSError, match="full"):
        await vault.keep(b"%PDF-1.4", "document")
    assert files_below(tmp_path) == []


async def test_only_what_lies_in_the_vault_is_opened_or_removed(vault: Vault, tmp_path: Path):
    outside = tmp_path / "secret.txt"
    outside.write_text("secret")
    for path in ("../secret.txt", str(outside), "nothing.jpg", "."):
        with pytest.raises(FileNotFoundError):
            vault.open(path)
    await vault.remove("../secret.txt")
    assert outside.exists()
    kept = await vault.keep(b"%PDF-1.4", "document")
    await vault.remove(kept.path)
    await vault.remove(kept.path)
    with pytest.raises(FileNotFoundError):
        vault.open(kept.path)


async def test_keeping_a_photo_does_not_stop_everybody_else(vault: Vault):
    """The work is done in a thread: the loop turns while a large photo is drawn anew."""
    turns = 0
    content = photo((3000, 2000))
    async with asyncio.TaskGroup() as group:
        keeping = group.create_task(vault.keep(content, "photo"))
        while not keeping.done():
            turns += 1
            await asyncio.sleep(0)
    assert turns > 10


@given(st.dictionaries(st.text(max_size=20), st.text(max_size=50), max_size=5))
def test_a_seal_opens_to_what_was_sealed(identity: dict[str, str]):
    seal = IdentitySeal([Fernet.generate_key().decode()])
    identity = {
        k.encode("utf-8", "replace").decode(): v.encode("utf-8", "replace").decode()
        for k, v in identity.items()
    }
    assert seal.open(seal.seal(identity)) == identity


def test_keys_can_be_changed_one_after_the_other():
    old, new = IdentitySeal.new_key(), IdentitySeal.new_key()
    sealed = IdentitySeal([old]).seal({"name": "Siti"})
    assert "Siti" not in sealed
    both = IdentitySeal([new, old])
    assert both.open(sealed) == {"name": "Siti"}
    resealed = both.resealed(sealed)
    assert IdentitySeal([new]).open(resealed) == {"name": "Siti"}
    for open_with in (IdentitySeal([new]).open, IdentitySeal([new]).resealed):
        with pytest.raises(BrokenSeal):
            open_with(sealed)
    with pytest.raises(ValueError, match="key"):
        IdentitySeal([])


async def test_who_a_citizen_is_lies_sealed_and_can_be_erased(database: Database, now: datetime):
    seal = IdentitySeal([IdentitySeal.new_key()])
    async with database.transaction() as session:
        her = await rows.citizen(session, now)
        await citizens.keep_identity(session, her.id or 0, seal, {"name": "Siti", "username": "s"}, now)
        await citizens.keep_identity(session, her.id or 0, seal, {"name": "Siti A.", "username": "s"}, now)
    async with database.transaction() as session:
        assert await citizens.identity_of(session, her.id or 0, seal) == {"name": "Siti A.", "username": "s"}
        stored = (
            await (await session.connection()).exec_driver_sql("SELECT sealed FROM identity")
        ).scalar_one()
        assert "Siti" not in stored
        assert await citizens.erase_identity(session, her.id or 0)
        assert await citizens.identity_of(session, her.id or 0, seal) is None
        assert not await citizens.erase_identity(session, her.id or 0)
        assert await citizens.by_id(session, her.id or 0) is not None
