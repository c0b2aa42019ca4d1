"""Druk af of deel: one page with the question, the answer, the doubts and the law."""

from __future__ import annotations

import re

import pytest

from app.domain.scenario import Scenario
from app.law import what_if
from app.text.write import Writer
from app.ui import routes
from app.ui.asking import to_law
from app.ui.screens.paper.page import page
from app.ui.screens.paper.paper import Asked, Paper, paper
from app.ui.screens.paper.plain import plain_text
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept


def _paper(language="nl", **answers) -> Paper:
    told = ALONE | answers
    found = what_if(to_law.question(told, TODAY), None)
    assert isinstance(found, Scenario)
    return paper(Writer(language), Asked(told, found, to_law.assumed(told), False, TODAY))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_everything_is_on_the_page(language):
    """Question, answer, months, assumptions, open points, articles, date, and "geen besluit"."""
    made = _paper(language)
    for text in (page(made), plain_text(made)):
        shown = text.replace("&#x27;", "'").replace("&quot;", '"')
        for line in (
            made.title, made.keeps, made.no_decision, made.made, *made.assumed, *made.open
        ):
            assert line in shown
        assert "34a.1" in text
    assert len(made.months) == 24


def test_the_page_asks_nothing_from_elsewhere():
    """A page in a mailbox must not tell anybody that it was opened."""
    text = page(_paper())
    assert not re.search(r"https?:|src=|url\(|@import|<script", text)


def test_nothing_that_was_typed_can_become_code():
    """Every text in the page is escaped."""
    made = _paper()
    wild = Paper(**{**{name: getattr(made, name) for name in Paper.__slots__}, "title": "<b>&"})
    assert "<h1>&lt;b&gt;&amp;</h1>" in page(wild)


def test_the_file_is_saved_with_the_page_in_it():
    """The browser saves by itself; the person reads where it went."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.PAPER)
        visitor.client.replies["FilePicker.save_file"] = lambda _given: None
        await visitor.press("save")
        asked = [given for kind, name, given in visitor.client.calls if name == "save_file"]
        assert asked[0]["file_name"] == "houvast.html"
        assert b"Dit is geen besluit." in asked[0]["src_bytes"]
        assert visitor.has("Het bestand staat op uw toestel.")

    run(visit)


def test_a_device_that_cannot_save_says_so():
    """An honest sentence, and the way that always remains (product.md 2, principle 2)."""

    def refuse(_given):
        raise RuntimeError("no files here")

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.PAPER)
        visitor.client.replies["FilePicker.save_file"] = refuse
        await visitor.press("save")
        assert visitor.has("Dit toestel kan het bestand niet bewaren. Kopieer dan de tekst.")
        await visitor.press("copy")
        assert visitor.has("De tekst is nu gekopieerd.")

    run(visit)
