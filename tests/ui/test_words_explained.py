"""The difficult words of any screen are one tap away, under "Ik snap dit niet"."""

from __future__ import annotations

import pytest

from app.text.glossary import in_reading_order
from app.ui import routes
from tests.flet_headless import run
from tests.ui.visitor import ALONE, Visitor, kept


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("address", [routes.ANSWER, routes.RIGHTS, routes.DUTIES, routes.MONTHS])
def test_the_words_of_a_screen_are_explained_in_ones_own_language(address, language):
    """Reviews/words.md 6: the Dutch word is taught; issue 11 point 1: one tap, on every screen."""

    async def visit():
        visitor = await Visitor(kept(ALONE, language)).open(address)
        await visitor.press("unclear")
        if any(one.key == "words" for one in visitor.controls()):
            await visitor.press("words")
        texts = visitor.texts()
        assert "bijstand" in texts
        meaning = {
            "nl": "Dit is geld van uw gemeente als u te weinig hebt om van te leven.",
            "en": "This is money from your gemeente",
        }[language]
        assert any(one.startswith(meaning) for one in texts)

    run(visit)


def test_words_come_in_the_order_in_which_one_meets_them_the_longer_first():
    """A reader looks up the first hard word first; bijzondere bijstand is not only bijstand."""
    found = in_reading_order("Ontheffing kan. Bezwaar ook, en bijzondere bijstand.")
    names = [one.term for one in found]
    assert names == ["ontheffing", "bezwaar", "bijzondere bijstand", "bijstand"]
