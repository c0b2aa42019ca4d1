"""A word that no line can hold is broken with a hyphen, and heard whole."""

from __future__ import annotations

import flet as ft
import pytest

from app.domain.certainty import Certainty
from app.ui import theme
from app.ui.components import card
from app.ui.components.buttons import quiet
from app.ui.components.hours_ladder import HourBar, hours_ladder
from app.ui.components.month_row import MonthRow, month_row
from app.ui.components.ranked import Ranked, RankedActions, ranked
from app.ui.components.reason_node import Reason, reason_tree
from app.ui.components.room import Room, fitted, narrower, within
from app.ui.components.texts import heading, sentence, small
from app.ui.components.tile import Tile, tile
from tests.flet_headless import HeadlessClient, run

# A phone of 360 with letters twice as large.
PHONE = Room(360 - 2 * theme.EDGE, 2.0, "nl")
_RANKED = Ranked("one", "1", "Vrijwilligerswerk", (), "Nog niet verstuurd", "Kijk", None, "Weg")
_ACTIONS = RankedActions(lambda _: None, lambda _: None, lambda _: None)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Stuur een ingebrekestelling.", "Stuur een ingebrekestel-ling."),
        ("De cliëntondersteuning helpt", "De cliëntonder-steuning helpt"),
        ("Uw vrijwilligersvergoeding", "Uw vrijwilligersver-goeding"),
        ("Uw gemeente betaalt.", "Uw gemeente betaalt."),
    ],
)
def test_only_what_is_wider_than_a_line_is_broken(text, shown):
    """Issue 11, Look: long words break well at 200 %."""
    with within(PHONE), narrower(card.EDGES):
        assert fitted(text, theme.BODY, bold=True) == shown


def test_an_address_gets_no_hyphen():
    """Who types it over would land elsewhere."""
    with within(PHONE):
        assert fitted("lokaleregelgeving.overheid.nl", theme.BODY).count("-") == 0


def test_the_same_word_is_whole_where_there_is_room():
    """With usual letters, or on a wide screen, there stands no hyphen."""
    word = "ingebrekestelling"
    for room in (None, Room(328, 1.2, "nl"), Room(600, 2.0, "nl")):
        with within(room):
            assert fitted(word, theme.BODY) == word


def test_a_word_beside_a_mark_has_less_room():
    """Seen at 200 %: "Mijn rekeningn" with "ummer" below it, beside the mark of a choice."""

    def place():
        with within(PHONE):
            shown = tile(Tile("one", "Mijn rekeningnummer"), ft.Radio(), lambda _: None, mine=False)
            return ft.Column([ft.RadioGroup(shown), ranked(_RANKED, _ACTIONS)])

    async def look():
        client = await HeadlessClient().start(lambda page: page.render(place))
        return [one.value for one in client.walk() if isinstance(one, ft.Text)]

    found = run(look)
    assert "Mijn rekeningnum-mer" in found
    assert "Vrijwilligers-werk" in found


def test_words_of_two_lines_stand_beside_their_sign():
    """Seen at 200 %: the sign of "Toon alles (16)" stood alone above its words."""
    inside = quiet("Toon alles (16)", lambda: None, icon=ft.Icons.EXPAND_MORE).content
    sign, words = inside.controls
    assert isinstance(sign, ft.Icon)
    # As wide as they are, at most what is left of the line.
    assert (inside.wrap, words.expand, words.expand_loose) == (False, True, True)


@pytest.mark.parametrize("draw", [sentence, small, lambda text: heading(text).content])
def test_a_voice_hears_the_word_whole(draw):
    """WCAG 2.2, 1.3.1: what is only for the eye is not read aloud."""
    text = "Participatieplaatsen en vrijwilligersvergoedingen"
    with within(Room(200, 2.0, "nl")):
        words = draw(text)
    assert "-" in words.value
    assert words.semantics_label == text
    assert draw(text).semantics_label is None


def test_each_part_of_a_word_fits_its_line():
    """No part needs another break: what stands between two hyphens is no wider than the line."""
    word = "yükümlülüklerinizdekilerden"
    with within(Room(150, 2.0, "tr")):
        parts = fitted(word, theme.BODY).split("-")
        assert len(parts) > 2
        assert "".join(parts) == word
        assert all(fitted(f"{part}-", theme.BODY) == f"{part}-" for part in parts[:-1])


def test_a_sign_beside_a_word_stays_beside_it():
    """Brackets and a full stop belong to the part they stand at."""
    with within(Room(220, 2.0, "nl")):
        assert fitted("(ingebrekestelling).", theme.BODY) == "(ingebreke-stelling)."


@pytest.mark.parametrize(
    "around", ["({})", "({}).", "\u2068{}\u2069:", "\u2068(\u2066{}\u2069)\u2069"]
)
def test_a_sign_that_takes_no_room_breaks_no_word(around):
    """What holds a Dutch term together within Arabic is not seen; a bracket is half a letter."""
    held = around.format("huurtoeslag")
    with within(Room(360 - 2 * theme.EDGE, 2.0, "ar")), narrower(card.EDGES):
        assert fitted(held, theme.BODY, bold=True) == held


_LONG = "Participatiewet, artikel 43 lid 1"
_REASON = Reason("a", "Ja.", "", Certainty.ZEKER, "Zeker", (_LONG,), "Dicht", True, ())
_MONTH = MonthRow("mei", "1", "Meer", (f"Kinderbijslagwet {_LONG}",), "", (), "Dicht", True)
_HOUR = HourBar("8 uur", _LONG, 100, "")


@pytest.mark.parametrize(
    "draw",
    [
        lambda: reason_tree(_REASON, print),
        lambda: month_row(_MONTH, print),
        lambda: hours_ladder((_HOUR,)),
    ],
    ids=["reason", "month", "hours"],
)
def test_what_is_drawn_later_has_the_room_of_its_place(draw):
    """Issue 11, Look: Flet draws a component after the page; a comma stood on a line of its own."""

    async def look():
        client = await HeadlessClient().start(lambda page: page.render(place))
        shown = [one.value or "" for one in client.walk() if isinstance(one, ft.Text)]
        return [word for text in shown for word in text.split() if word.startswith("Part")]

    def place():
        with within(Room(170, 2.0, "nl")):
            return draw()

    found = run(look)
    assert found
    assert all("-" in one for one in found)
