"""How a photo is recognised again: the print of what it shows, and when it says that it was taken."""

import io
from datetime import datetime

from PIL import Image, ImageOps, ImageStat

_EXIF, _TAKEN = 0x8769, 0x9003
_FLATTEST = 6.0


def print_of(content: bytes) -> tuple[int | None, str | None]:
    """The print of an image and when it says that it was taken (ISO, in the camera's own time).

    It takes a while: call it in a thread. An image of one shade has no print, for all of these look alike.
    """
    import imagehash  # noqa: PLC0415 - it brings numpy along, which nobody needs who keeps no photos

    with Image.open(io.BytesIO(content)) as image:
        taken = _taken(image)
        image.draft("L", (512, 512))
        grey = ImageOps.exif_transpose(image).convert("L")
        if ImageStat.Stat(grey).stddev[0] < _FLATTEST:
            return None, taken
        bits = int(str(imagehash.phash(grey)), 16)
    return (bits - (1 << 64) if bits >= 1 << 63 else bits), taken


def _taken(image: Image.Image) -> str | None:
    """When the camera says so, in its own time; None where it says nothing that is a time."""
    try:
        said = str(image.getexif().get_ifd(_EXIF).get(_TAKEN) or "")
        return datetime.strptime(said.strip("\x00 "), "%Y:%m:%d %H:%M:%S").isoformat()  # noqa: DTZ007 - it has none
    except (ValueError, OSError, SyntaxError, TypeError, KeyError):
        return None
