"""Drawing images anew: upright, not larger than needed, and without anything but their pixels."""

import io
import warnings

from PIL import Image, ImageOps, UnidentifiedImageError

from storage.files.signatures import NotThatKind

MAX_SIDE = 2560
QUALITY = 88
MOST_PIXELS = 80_000_000
"""A phone's largest photo has about 50 million; a small file can unpack to far more and fill the memory."""


_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")


def learn_heif() -> None:
    """Let Pillow read the photos of an iPhone from now on; the library comes only when the first one does."""
    import pi_heif  # noqa: PLC0415 - most photos come as JPEG, and the start need not pay for the others

    pi_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)


def reencoded(content: bytes, *, heif: bool = False) -> tuple[bytes, str, str]:
    """An image as JPEG: (content, mime, suffix). Transparent parts become white.

    Args:
        content: the whole file.
        heif: its signature says that it is one of an iPhone's.

    Raises:
        OverflowError: more than `MOST_PIXELS`.
        NotThatKind: it cannot be read as an image.
    """
    if heif:
        learn_heif()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # MOST_PIXELS is stricter
            image = Image.open(io.BytesIO(content), formats=("HEIF",) if heif else _FORMATS)
        if image.width * image.height > MOST_PIXELS:
            raise OverflowError(f"image of {image.width} x {image.height} pixels")
        image.draft("RGB", (MAX_SIDE, MAX_SIDE))
        upright = ImageOps.exif_transpose(image)
        upright.thumbnail((MAX_SIDE, MAX_SIDE), Image.Resampling.LANCZOS)
        drawn = _on_white(upright)
    except Image.DecompressionBombError as error:
        raise OverflowError(str(error)) from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise NotThatKind("not a readable image") from error
    out = io.BytesIO()
    drawn.save(out, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    return out.getvalue(), "image/jpeg", ".jpg"


def _on_white(image: Image.Image) -> Image.Image:
    """A new image with nothing but the pixels: Pillow would carry comments and profiles along."""
    pixels = image.convert("RGBA") if image.has_transparency_data else image.convert("RGB")
    drawn = Image.new("RGB", pixels.size, "white")
    drawn.paste(pixels, mask=pixels if pixels.mode == "RGBA" else None)
    return drawn
