"""The look: warm paper, one green accent, three sizes of letters, much space.

Raw colours stand in two palettes, light and dark. Components use the named meanings below, so
that the device itself can change between light and dark without drawing anything anew.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import flet as ft

from app.ui.look import Shade, TextSize


@dataclass(frozen=True, slots=True)
class Palette:
    """The raw colours of one shade; every ``on_`` colour is read on the colour it names."""

    ground: str
    card: str
    ink: str
    soft_ink: str
    line: str
    hairline: str
    accent: str
    on_accent: str
    tint: str
    on_tint: str
    bijstand: str
    bijstand_stripe: str
    toeslag: str
    toeslag_stripe: str
    caution: str
    alarm: str
    on_alarm: str
    alarm_ground: str
    on_alarm_ground: str


LIGHT = Palette(
    ground="#FBF6EE",
    card="#FFFFFF",
    ink="#25201B",
    soft_ink="#5D544A",
    line="#857A6D",
    hairline="#E4DACB",
    accent="#0C5F58",
    on_accent="#FFFFFF",
    tint="#DDEEE8",
    on_tint="#0A3E39",
    bijstand="#F3C979",
    bijstand_stripe="#AD771B",
    toeslag="#B794C4",
    toeslag_stripe="#6F4488",
    caution="#FBEBC9",
    alarm="#A32C1E",
    on_alarm="#FFFFFF",
    alarm_ground="#FBE7E2",
    on_alarm_ground="#6E1B11",
)

DARK = Palette(
    ground="#1D1A17",
    card="#2A2622",
    ink="#F6EFE6",
    soft_ink="#CDC2B3",
    line="#A0958A",
    hairline="#453E37",
    accent="#8AD8CB",
    on_accent="#06312C",
    tint="#1F423D",
    on_tint="#D2F2EB",
    bijstand="#E9BD6C",
    bijstand_stripe="#8A611A",
    toeslag="#C9A5D6",
    toeslag_stripe="#6E4887",
    caution="#43351A",
    alarm="#FFB4A6",
    on_alarm="#4B130B",
    alarm_ground="#4A201A",
    on_alarm_ground="#FFDAD3",
)

# The same on paper of a colour: nothing on it is white, and each colour still stands out.
YELLOW = replace(
    LIGHT,
    ground="#F8EDC4",
    card="#FCF6DC",
    hairline="#E2D5A6",
    soft_ink="#564D42",
    line="#7A6F61",
    caution="#F9D7A2",
)
BLUE = replace(
    LIGHT,
    ground="#DCEAF3",
    card="#EBF3F9",
    hairline="#C3D5E2",
    soft_ink="#4C5257",
    line="#6B757D",
    tint="#CFE6E2",
)

GROUND, CARD = ft.Colors.SURFACE, ft.Colors.SURFACE_CONTAINER_LOWEST
INK, SOFT_INK = ft.Colors.ON_SURFACE, ft.Colors.ON_SURFACE_VARIANT
LINE, HAIRLINE = ft.Colors.OUTLINE, ft.Colors.OUTLINE_VARIANT
ACCENT, ON_ACCENT = ft.Colors.PRIMARY, ft.Colors.ON_PRIMARY
TINT, ON_TINT = ft.Colors.PRIMARY_CONTAINER, ft.Colors.ON_PRIMARY_CONTAINER
BIJSTAND, BIJSTAND_STRIPE = ft.Colors.SECONDARY, ft.Colors.SECONDARY_CONTAINER
TOESLAG, TOESLAG_STRIPE = ft.Colors.TERTIARY, ft.Colors.TERTIARY_CONTAINER
CAUTION = ft.Colors.SURFACE_CONTAINER_HIGH
ALARM, ALARM_GROUND = ft.Colors.ERROR, ft.Colors.ERROR_CONTAINER
ON_ALARM_GROUND = ft.Colors.ON_ERROR_CONTAINER

TITLE, BODY, SMALL = 24, 18, 16
# The letters in which other languages name themselves; what it lacks stands in the usual ones.
NAMES_FAMILY = "HouvastNames"
TARGET = 52
GAP, GAP_SMALL, GAP_LARGE, EDGE = 16, 8, 28, 16
# Lines longer than the one column are hard to read; two smaller ones fill a wide screen. Below the
# last a column holds too few words beside another. All with letters of the usual size.
_WIDEST, _COLUMN, _HALF = 640, 480, 335
# With letters so large, and so little room for them, a button squeezes the words beside it.
_LARGE, _ROOM = 1.6, 330
ROUND = 16

SCALE = {TextSize.NORMAL: 1.0, TextSize.LARGE: 1.2, TextSize.LARGER: 1.45}
_MODE = {
    Shade.DEVICE: ft.ThemeMode.SYSTEM,
    Shade.LIGHT: ft.ThemeMode.LIGHT,
    Shade.DARK: ft.ThemeMode.DARK,
    Shade.YELLOW: ft.ThemeMode.LIGHT,
    Shade.BLUE: ft.ThemeMode.LIGHT,
}
_PAPER = {Shade.YELLOW: YELLOW, Shade.BLUE: BLUE}


def paper(shade: Shade) -> Palette:
    """The light palette that goes with this choice."""
    return _PAPER.get(shade, LIGHT)


def mode(shade: Shade) -> ft.ThemeMode:
    """What Flet calls this choice of light and dark."""
    return _MODE[shade]


def theme(palette: Palette, size: TextSize, *, roomy: bool = False) -> ft.Theme:
    """The whole look of one shade at one size of letters, for the page.

    A ``roomy`` one has more room between lines and letters (WCAG 2.2, 1.4.12).
    """
    return ft.Theme(
        color_scheme=_scheme(palette),
        text_theme=_texts(SCALE[size], _ROOMY if roomy else _USUAL),
        page_transitions=_still(),
        scaffold_bgcolor=palette.ground,
        visual_density=ft.VisualDensity.STANDARD,
        splash_color=ft.Colors.TRANSPARENT,
        focus_color=ft.Colors.with_opacity(0.25, palette.accent),
    )


def _scheme(palette: Palette) -> ft.ColorScheme:
    return ft.ColorScheme(
        primary=palette.accent,
        on_primary=palette.on_accent,
        primary_container=palette.tint,
        on_primary_container=palette.on_tint,
        secondary=palette.bijstand,
        on_secondary=palette.ink,
        secondary_container=palette.bijstand_stripe,
        on_secondary_container=palette.ink,
        tertiary=palette.toeslag,
        tertiary_container=palette.toeslag_stripe,
        error=palette.alarm,
        on_error=palette.on_alarm,
        error_container=palette.alarm_ground,
        on_error_container=palette.on_alarm_ground,
        surface=palette.ground,
        on_surface=palette.ink,
        on_surface_variant=palette.soft_ink,
        outline=palette.line,
        outline_variant=palette.hairline,
        surface_container_lowest=palette.card,
        surface_container_high=palette.caution,
        surface_tint=ft.Colors.TRANSPARENT,
    )


# How high a line of small letters is, times their size; and the picture beside it.
_SMALL_LINE, _PICTURE = 1.4, 24
# Times the usual height of a line, and the room between letters times the size of the letters.
_USUAL, _ROOMY = (1.0, 0.0), (1.25, 0.06)


def _texts(scale: float, room: tuple[float, float]) -> ft.TextTheme:
    line, letters = room
    bold, apart = ft.FontWeight.BOLD, letters * BODY * scale
    title = ft.TextStyle(size=TITLE * scale, weight=bold, height=1.25 * line)
    body = ft.TextStyle(size=BODY * scale, height=1.45 * line, letter_spacing=apart)
    strong = ft.TextStyle(
        size=BODY * scale, height=1.35 * line, weight=bold, letter_spacing=apart
    )
    small = ft.TextStyle(size=SMALL * scale, height=_SMALL_LINE * line, letter_spacing=apart)
    return ft.TextTheme(
        headline_medium=title,
        title_large=strong,
        title_medium=strong,
        body_large=body,
        body_medium=body,
        label_large=strong,
        body_small=small,
        label_medium=small,
    )


def _still() -> ft.PageTransitionsTheme:
    # Sliding screens stutter on a cheap phone and trouble people who get dizzy from motion.
    none = ft.PageTransitionTheme.NONE
    return ft.PageTransitionsTheme(android=none, ios=none, linux=none, macos=none, windows=none)


def letters_of(line: float, *, roomy: bool) -> float:
    """How many times the usual size letters are, where one line of small ones is so high.

    Beside a picture, so a line that is no higher than that has letters of the usual size.
    """
    if line <= _PICTURE:
        return 1.0
    return round(line / (SMALL * _SMALL_LINE * (_ROOMY if roomy else _USUAL)[0]), 1)


def widest(letters: float) -> float:
    """Of one column: as many words on a line, however large the letters are."""
    return _WIDEST * letters


def two_columns(letters: float) -> float:
    """Of two columns beside each other, with the edges of the screen."""
    return _COLUMN * letters * 2 + GAP + EDGE * 2


def column_width(screen: float | None, letters: float) -> float:
    """Of each of two columns: half of the screen where a half can be read, else all of one.

    Larger letters need more room; a screen that is turned wraps what it was given.
    """
    most = _COLUMN * letters
    half = most if screen is None else (screen - 2 * EDGE - GAP) // 2
    if half >= most:
        return most
    return half if half >= _HALF * letters else widest(letters)


def squeezes(screen: float | None, letters: float) -> bool:
    """Whether a button beside words, or one box beside two others, leaves them too little room."""
    if screen is None:
        return letters > _LARGE
    room = min(column_width(screen, letters), screen - 2 * EDGE)
    return letters > _LARGE and room < _ROOM * letters
