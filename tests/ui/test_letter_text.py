"""A text to take along is Dutch, also on a page that runs the other way."""

from __future__ import annotations

import flet as ft

from app.ui.components.letter_text import LetterText, letter_text
from tests.flet_headless import HeadlessClient, run

_VIEW = LetterText("Neem mee", "Voor een gesprek.", "Dit wil ik:\n\n1. Zorgen", "Kopieer", "Klaar")


def _drawn(*, rtl):
    async def visit():
        def show(page):
            page.rtl = rtl
            page.render(lambda: letter_text(_VIEW))

        client = await HeadlessClient().start(show)
        found = [one for one in client.walk() if isinstance(one, ft.Text) and one.selectable]
        labels = [one.label for one in client.walk() if isinstance(one, ft.Semantics) and one.label]
        where = ft.TextAlign.END if rtl else ft.TextAlign.START
        assert [one.text_align for one in found] == [where]
        return [one.value for one in found], labels

    return run(visit)


def test_each_line_of_dutch_is_held_together_on_a_mirrored_page():
    """Unicode UAX 9, isolates: without them "1." and ":" land at the other end of their line.

    Every line of it begins on the left, where Dutch begins.
    """
    shown, heard = _drawn(rtl=True)
    assert shown == ["\u2066Dit wil ik:\u2069\n\n\u20661. Zorgen\u2069"]
    assert _VIEW.text in heard


def test_a_dutch_page_shows_the_text_as_it_is():
    """Nothing is put into what somebody selects by hand."""
    assert _drawn(rtl=False)[0] == [_VIEW.text]
