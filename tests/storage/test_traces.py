"""What people's files say beside what they show: nothing of it is kept, whatever the file pretends to be."""

import io
import struct
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from storage.files.films import without_traces
from storage.files.papers import made_harmless
from storage.files.signatures import NotThatKind
from storage.files.vault import TooLarge, Vault

IPHONE = Path(__file__).parents[1] / "support" / "iphone.heic"
PLACE = b"+07.9666-112.6326/ rumah Ratna"


def box(name: bytes, body: bytes, *, long: bool = False) -> bytes:
    if long:
        return struct.pack(">I4sQ", 1, name, len(body) + 16) + body
    return struct.pack(">I4s", len(body) + 8, name) + body


def film(*, long: bool = False) -> bytes:
    track = box(b"trak", box(b"tkhd", b"k" * 20) + box(b"udta", box(b"name", PLACE)))
    moov = box(b"moov", box(b"mvhd", b"h" * 20) + track + box(b"udta", box(b"\xa9xyz", PLACE), long=long))
    return box(b"ftyp", b"isom0000") + moov + box(b"uuid", PLACE) + box(b"mdat", b"pictures and sound")


@pytest.fixture
def vault(tmp_path):
    return Vault(tmp_path / "vault")


async def kept(vault: Vault, content: bytes, kind: str) -> bytes:
    found = await vault.keep(content, kind)
    return vault.open(found.path).read_bytes()


@pytest.mark.parametrize("long", [True, False])
async def test_a_film_loses_its_place_and_nothing_moves(vault, long):
    before = film(long=long)
    after = await kept(vault, before, "video")
    assert PLACE not in after
    assert len(after) == len(before)
    assert after.index(b"pictures and sound") == before.index(b"pictures and sound")
    assert after.count(b"free") == 3
    assert b"mvhd" + b"h" * 20 in after


@given(st.binary(max_size=200))
def test_a_broken_film_is_left_as_long_as_it_was(rest):
    assert len(without_traces(box(b"ftyp", b"isom0000") + rest)) == 16 + len(rest)


@pytest.mark.parametrize("brand", [b"heic", b"mif1", b"avif"])
@pytest.mark.parametrize("kind", ["document", "video", "photo"])
async def test_a_telephone_s_photo_in_a_film_s_boxes_is_not_kept_with_its_place(vault, brand, kind):
    with pytest.raises(NotThatKind):
        await vault.keep(box(b"ftyp", brand + b"0000") + box(b"meta", PLACE), kind)


async def test_an_iphone_s_photo_comes_out_upright_as_jpeg_and_tells_nothing(vault):
    """96 by 64 with a red, a blue, a green and a white quarter, lying on its side; with maker and place."""
    content = IPHONE.read_bytes()
    assert b"iPhone 15" in content
    found = await vault.keep(content, "document")
    after = vault.open(found.path).read_bytes()
    assert (found.mime, found.path[-4:], found.taken) == ("image/jpeg", ".jpg", "2026-11-24T21:40:00")
    assert b"iPhone" not in after
    with Image.open(io.BytesIO(after)) as drawn:
        assert (drawn.format, drawn.size, dict(drawn.getexif())) == ("JPEG", (64, 96), {})
        corners = [drawn.getpixel(spot) for spot in ((8, 12), (56, 12), (8, 84), (56, 84))]
    wanted = [(0, 128, 0), (255, 0, 0), (255, 255, 255), (0, 0, 255)]
    for shown, colour in zip(corners, wanted, strict=True):
        assert max(abs(one - other) for one, other in zip(shown, colour, strict=True)) < 24


async def test_an_iphone_s_photo_that_claims_to_be_huge_is_not_unpacked(vault):
    content = IPHONE.read_bytes()
    at = content.index(b"ispe") + 8
    huge = content[:at] + (20_000).to_bytes(4, "big") * 2 + content[at + 8 :]
    with pytest.raises((TooLarge, NotThatKind)):
        await vault.keep(huge, "photo")


@pytest.mark.parametrize("cut", [40, 200, 500, 800])
async def test_half_a_photo_of_an_iphone_is_no_photo(vault, cut):
    content = IPHONE.read_bytes()
    with pytest.raises(NotThatKind):
        await vault.keep(content[:cut], "document")


def paper(inside: bytes) -> bytes:
    info = b"1 0 obj << /Author (Ratna Wulandari) /Title <5261746e61> >> endobj\n"
    xmp = b"<dc:creator><rdf:li>Ratna</rdf:li></dc:creator>"
    return b"%PDF-1.4\n" + info + inside + xmp + b"\n%%EOF"


async def test_a_paper_loses_its_author_and_nothing_moves(vault):
    before = paper(b"2 0 obj << /Type /Page >> endobj\n")
    after = await kept(vault, before, "document")
    assert b"Ratna" not in after
    assert b"5261746e61" not in after
    assert len(after) == len(before)
    assert b"/Type /Page" in after


@pytest.mark.parametrize(
    "active",
    [
        b"<< /S /JavaScript /JS (app.alert(1)) >>",
        b"<< /S /J#61vaScript >>",
        b"<< /OpenAction << /S /Launch /F (cmd.exe) >> >>",
        b"<< /Type /EmbeddedFile >>",
        b"<< >> stream\n" + zlib.compress(b"5 0 obj << /S /JavaScript /JS 6 0 R >>") + b"\nendstream",
    ],
)
async def test_a_paper_that_does_something_by_itself_is_not_kept(vault, active):
    with pytest.raises(NotThatKind):
        await vault.keep(paper(active), "document")


@given(st.binary(max_size=300))
def test_a_paper_of_any_bytes_is_as_long_afterwards(inside):
    with suppress(NotThatKind):
        assert len(made_harmless(paper(inside))) == len(paper(inside))


def picture(form: str, **how: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (64, 48), "red").save(out, form, **how)
    return out.getvalue()


async def test_a_picture_with_something_behind_it_comes_out_as_a_picture_alone(vault):
    after = await kept(vault, picture("JPEG") + b"PK\x03\x04<script>alert(1)</script>" + PLACE, "photo")
    assert b"script" not in after
    assert PLACE not in after
    assert Image.open(io.BytesIO(after)).size == (64, 48)


async def test_an_animation_keeps_its_first_picture_and_no_comment(vault):
    frames = [Image.new("RGB", (32, 32), colour) for colour in ("blue", "green")]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], comment=PLACE)
    after = await kept(vault, out.getvalue(), "photo")
    assert PLACE not in after
    assert Image.open(io.BytesIO(after)).format == "JPEG"


@pytest.mark.parametrize("cut", [0.3, 0.6])
async def test_half_a_picture_is_none(vault, cut):
    whole = picture("PNG")
    with pytest.raises(NotThatKind):
        await vault.keep(whole[: int(len(whole) * cut)], "photo")


async def test_a_small_file_that_unpacks_to_a_huge_picture_is_refused_before_it_is_unpacked(vault):
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    bomb = (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes(1000)))
        + chunk(b"IEND", b"")
    )
    with pytest.raises(TooLarge):
        await vault.keep(bomb, "photo")


@pytest.mark.parametrize(
    ("content", "kind"),
    [(b"MZ" + b"\0" * 60, "document"), (b"<svg onload=x>", "photo"), (b"PK\x03\x04", "document")],
)
async def test_what_is_none_of_our_kinds_is_not_kept(vault, content, kind):
    with pytest.raises(NotThatKind):
        await vault.keep(content, kind)
