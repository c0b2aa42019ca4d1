"""How the app should look to somebody: the size of the letters, and light or dark."""

from __future__ import annotations

from enum import StrEnum


class TextSize(StrEnum):
    """How large the letters are, on top of what the device itself asks."""

    NORMAL = "gewoon"
    LARGE = "groot"
    LARGER = "groter"


class Shade(StrEnum):
    """Light or dark, or as the device does it; light also on paper of a colour.

    Such paper is calmer to read for some (an overlay, as people with dyslexia lay on a book).
    """

    DEVICE = "apparaat"
    LIGHT = "licht"
    DARK = "donker"
    YELLOW = "geel"
    BLUE = "blauw"
