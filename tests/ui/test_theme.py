"""Everybody can read every colour of text on the ground it stands on (WCAG 2.2, 1.4.3, 1.4.11)."""

from __future__ import annotations

import pytest

from app.ui import theme
from app.ui.look import TextSize

TEXT = (
    ("ink", "ground"),
    ("ink", "card"),
    ("soft_ink", "ground"),
    ("soft_ink", "card"),
    ("accent", "ground"),
    ("accent", "card"),
    ("accent", "tint"),
    ("on_accent", "accent"),
    ("on_tint", "tint"),
    ("ink", "caution"),
    ("soft_ink", "caution"),
    ("alarm", "ground"),
    ("alarm", "card"),
    ("on_alarm", "alarm"),
    ("on_alarm_ground", "alarm_ground"),
    ("alarm", "alarm_ground"),
)
EDGES = (("line", "ground"), ("line", "card"), ("accent", "card"), ("ink", "card"))
PALETTES = {
    "light": theme.LIGHT,
    "dark": theme.DARK,
    "yellow": theme.YELLOW,
    "blue": theme.BLUE,
}


def _light(colour):
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """The contrast of two colours, from 1 to 21 (WCAG 2.2, relative luminance)."""
    dark, light = sorted((_light(one), _light(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_measured_as_wcag_does():
    """Black on white is 21 to 1 (WCAG 2.2, definition of contrast ratio)."""
    assert round(contrast("#000000", "#FFFFFF"), 1) == 21.0


@pytest.mark.parametrize("shade", PALETTES)
@pytest.mark.parametrize(("text", "ground"), TEXT)
def test_text_stands_out_from_its_ground(shade, text, ground):
    """Text has a contrast of at least 4.5 (WCAG 2.2, 1.4.3)."""
    palette = PALETTES[shade]
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("shade", PALETTES)
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_of_boxes_can_be_seen(shade, edge, ground):
    """The edge of a box to type in has a contrast of at least 3 (WCAG 2.2, 1.4.11)."""
    palette = PALETTES[shade]
    assert contrast(getattr(palette, edge), getattr(palette, ground)) >= 3


def test_there_are_three_sizes_of_letters():
    """Three sizes, none below 16 (architecture-and-style C.11 item 14)."""
    texts = theme.theme(theme.LIGHT, TextSize.NORMAL).text_theme
    sizes = {
        getattr(texts, name).size
        for name in ("headline_medium", "title_medium", "body_large", "body_small", "label_large")
    }
    assert sizes == {theme.TITLE, theme.BODY, theme.SMALL}
    assert min(sizes) >= 16


def test_larger_letters_make_everything_larger():
    """Each step of the text size makes every size larger (WCAG 2.2, 1.4.4)."""
    sizes = [
        theme.theme(theme.LIGHT, size).text_theme.body_large.size for size in TextSize
    ]
    assert sizes == sorted(set(sizes))


def test_targets_are_large_enough_for_a_thumb():
    """A target is at least 48 (architecture-and-style B.6)."""
    assert theme.TARGET >= 48


@pytest.mark.parametrize(
    ("screen", "letters", "width"),
    [
        (360, 1.0, 640),
        (700, 1.0, 640),
        (768, 1.0, 360),
        (900, 1.2, 426),
        (768, 1.45, 928),
        (1024, 1.45, 488),
        (1024, 2.0, 1280),
        (1920, 2.0, 936),
        (1400, 1.0, 480),
        (None, 1.0, 480),
    ],
)
def test_a_tablet_upright_has_two_columns_and_a_phone_one(screen, letters, width):
    """Issue 11 point 9: wide screens use their width, also those between a phone and a desk.

    With letters of 200 % a screen of a desk is as narrow as a tablet: it has one wide column.
    """
    assert theme.column_width(screen, letters) == width


@pytest.mark.parametrize(
    ("screen", "letters", "squeezes"),
    [(360, 1.0, False), (360, 1.45, False), (360, 2.0, True), (1024, 2.0, False), (320, 2.9, True)],
)
def test_a_button_stands_beside_words_where_both_have_room(screen, letters, squeezes):
    """WCAG 1.4.4: with letters of 200 % nothing is squeezed beside something else on a phone."""
    assert theme.squeezes(screen, letters) is squeezes


@pytest.mark.parametrize(
    ("height", "roomy", "letters"),
    [(22, False, 1.0), (24, False, 1.0), (27, False, 1.2), (45, False, 2.0), (28, True, 1.0)],
)
def test_a_line_tells_how_large_letters_are(height, roomy, letters):
    """Nothing else tells it: small letters of 16 stand on lines of 22,4."""
    assert theme.letters_of(height, roomy=roomy) == letters


def test_what_asks_for_a_look_can_be_seen_on_every_paper():
    """The bar of an example must not vanish in yellow paper: nobody takes that life for theirs."""
    usual = contrast(theme.LIGHT.caution, theme.LIGHT.ground)
    assert contrast(theme.YELLOW.caution, theme.YELLOW.ground) >= usual
