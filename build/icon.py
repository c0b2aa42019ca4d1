"""Draws the icon of the app, a grip to hold on to: ``python3 build/icon.py``.

It says nothing about a benefit, so a phone on a table tells nobody anything. The pictures stand
in assets/ and are committed; standard library only.
"""

from __future__ import annotations

import math
import struct
import zlib
from pathlib import Path

ASSETS = Path(__file__).resolve().parents[1] / "assets"
GROUND = (14, 79, 92)
GRIP = (255, 247, 230)
STRAP = (242, 184, 75)
# Each picture: its size, and whether the ground fills the square (the phone cuts its own shape).
PICTURES = {
    "icon.png": (1024, False),
    "icon_ios.png": (1024, True),
    "icons/icon-512.png": (512, False),
    "icons/icon-192.png": (192, False),
    "icons/icon-maskable-512.png": (512, True),
    "icons/icon-maskable-192.png": (192, True),
    "icons/apple-touch-icon-192.png": (192, True),
    "icons/favicon.png": (48, False),
}
Colour = tuple[int, int, int]


def main() -> None:
    """Draw every picture anew."""
    (ASSETS / "icons").mkdir(parents=True, exist_ok=True)
    for name, (size, full) in PICTURES.items():
        (ASSETS / name).write_bytes(_png(size, full=full))


def _png(size: int, *, full: bool) -> bytes:
    rows = b"".join(
        b"\0" + b"".join(bytes(_pixel(x, y, size, full=full)) for x in range(size))
        for y in range(size)
    )
    head = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)


def _pixel(column: int, row: int, size: int, *, full: bool) -> tuple[int, int, int, int]:
    """The colour of one pixel; the square runs from -1 to 1, distances below 0 are inside."""
    step = 2 / size
    x, y = (column + 0.5) * step - 1, (row + 0.5) * step - 1
    zoom = 0.8 if full else 1
    ground = 1.0 if full else _cover(_box(x, y, 1, 1, 0.42), step)
    x, y = x / zoom, y / zoom
    strap = _cover(_box(x, y + 1, 0.11, 0.9, 0.08), step)
    ring = _cover(abs(math.hypot(x, y - 0.22) - 0.42) - 0.11, step)
    colour = _over(_over(GROUND, STRAP, strap), GRIP, ring)
    return (*colour, round(255 * ground))


def _box(x: float, y: float, half_width: float, half_height: float, corner: float) -> float:
    across, down = abs(x) - half_width + corner, abs(y) - half_height + corner
    outside = math.hypot(max(across, 0), max(down, 0))
    return outside + min(max(across, down), 0) - corner


def _cover(distance: float, step: float) -> float:
    return min(max(0.5 - distance / step, 0), 1)


def _over(under: Colour, colour: Colour, cover: float) -> Colour:
    red, green, blue = (round(u + (c - u) * cover) for u, c in zip(under, colour, strict=True))
    return red, green, blue


if __name__ == "__main__":
    main()
