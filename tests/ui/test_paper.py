"""Druk af of deel: one page with the question, the answer, the doubts and the law."""

from __future__ import annotations

import re
from html import unescape

import pytest

from app.domain.scenario import Scenario
from app.domain.sentence import say
from app.law import what_if
from app.text.write import Writer
from app.ui import routes
from app.ui.asking import to_law
from app.ui.asking.ask import UNKNOWN
from app.ui.page.blocks import Line, Table, page
from app.ui.page.clipboard import plain
from app.ui.page.ear import lines
from app.ui.page.paper import sheet
from app.ui.screens.paper import PaperSubject, paper
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept


def _asked(**answers) -> PaperSubject:
    told = ALONE | answers
    found = what_if(to_law.question(told, TODAY), None)
    assert isinstance(found, Scenario)
    return PaperSubject(told, found, to_law.assumed(told), False, TODAY)


def _tables(blocks):
    for one in blocks:
        yield from [one] if isinstance(one, Table) else _tables(getattr(one, "blocks", ()))


def test_what_nobody_filled_in_is_not_called_filled_in():
    """The page is one A4 (product.md, Wat als ik werk): what is unknown stands there once."""
    asked = _asked(huur=UNKNOWN, reiskosten=UNKNOWN, begin="2027-02")
    whole = list(lines(Writer("nl"), paper(asked).blocks))
    first, last = whole.index("Dit is ingevuld"), whole.index("Wat er elke maand binnenkomt")
    told = "\n".join(whole[first:last])
    assert "februari 2027" in told
    assert "Wat kost het reizen naar het werk u per maand?" not in told
    rent = "Hoeveel kale huur betaalt u per maand? Dat weet ik niet"
    assert rent in told, "nothing is assumed of it"
    assumed = "\n".join(whole[last:])
    assert "Wij rekenen zonder reiskosten." in assumed
    for one in asked.assumed:
        assert assumed.count(Writer("nl").write(one)) == 1, one


@pytest.mark.parametrize("language", ["nl", "en"])
def test_everything_is_on_the_page(language):
    """Question, answer, months, assumptions, open points, articles, date, and "geen besluit"."""
    asked, writer = _asked(), Writer(language)
    made = paper(asked)
    whole = "\n".join(lines(writer, made.blocks))
    told = (*asked.assumed, *asked.found.assumptions, *asked.found.open_points)
    assert told
    for one in (
        *told,
        say("Wat houd ik over als ik werk?"),
        say("Dit is geen besluit. De gemeente beslist."),
        say("Gemaakt met Houvast op {day}.", day=TODAY),
    ):
        assert writer.write(one) in whole
    assert "34a.1" in whole
    assert sum(len(one.rows) for one in _tables(made.blocks)) == 24
    on_paper = unescape(re.sub(r"<[^>]+>", "\n", sheet(made, writer)))
    copied = plain(writer, made)
    for line in (part for text in whole.split("\n") for part in re.split(": |, ", text)):
        assert line in copied
        assert line in on_paper or all(word in on_paper for word in line.split(" "))


def test_the_page_asks_nothing_from_elsewhere():
    """A page in a mailbox must not tell anybody that it was opened."""
    text = sheet(paper(_asked()), Writer())
    assert not re.search(r"https?:|src=|url\(|@import|<script", text)


def test_nothing_that_was_typed_can_become_code():
    """Every text in the page is escaped."""
    shown = sheet(page("<b>&", Line("<i>")), Writer())
    assert "&lt;b&gt;&amp;</h1>" in shown
    assert "&lt;i&gt;" in shown
    assert not re.search("<b>&|<i>", shown)


def test_the_file_is_saved_with_the_page_in_it():
    """The browser saves by itself; the person reads where it went."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.PAPER)
        name, page = await visitor.save("save")
        assert name == "houvast.html"
        assert "Dit is geen besluit." in page
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
