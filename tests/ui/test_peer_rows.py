"""What apps of other countries have and people look for here: the words they find (issue 11)."""

from __future__ import annotations

import re
from dataclasses import replace
from uuid import uuid4

import pytest

from app.domain.link_state import UNLINKED, Sent, Stand
from app.domain.request import ChoiceMade
from app.ui import routes, theme
from app.ui.answers.reach import Reach
from app.ui.asking import flow
from app.ui.asking.ask import UNKNOWN
from app.ui.look import Shade
from tests.flet_headless import run
from tests.ui.test_gemeente import NOW, at
from tests.ui.visitor import ALONE, Visitor, kept

BETWEEN = re.compile(
    r"Het hangt nog van uw antwoorden af: €\s([\d.]+) tot €\s([\d.]+) per maand\."
)


async def _between(answers):
    """What the answer says that the amount can be, and the amount itself."""
    visitor = await Visitor(kept(answers)).open(routes.ANSWER)
    for _ in range(60):
        if visitor.has("Het hangt nog van uw antwoorden af"):
            break
        await visitor.wait()
    line = next((one for one in visitor.texts() if BETWEEN.fullmatch(one)), None)
    shown = re.search(r"ongeveer €\s([\d.]+)", visitor.headings(1)[0])
    amounts = None if line is None else BETWEEN.fullmatch(line).groups()
    return visitor, amounts, shown.group(1)


def _euros(text):
    return int(text.replace(".", ""))


@pytest.mark.parametrize("rent", [UNKNOWN, None])
def test_an_amount_that_hangs_on_an_answer_has_its_bounds(rent):
    """Row 43 of the peers: a band. The rent decides the huurtoeslag, up to hundreds of euros."""

    async def visit():
        answers = {name: one for name, one in ALONE.items() if name != "huur"}
        answers |= {} if rent is None else {"huur": rent}
        visitor, amounts, shown = await _between(answers)
        least, most = map(_euros, amounts)
        assert least <= _euros(shown) <= most
        assert most - least > 100
        assert visitor.has("Dit maakt het meeste verschil: Hoeveel kale huur betaalt u per maand?")
        await visitor.press("rest")
        assert visitor.route == routes.change(routes.ANSWER, "huur")

    run(visit)


def test_who_answered_everything_is_told_no_bounds():
    """Row 43: nothing hangs on an answer, so there is nothing to ask for."""

    async def visit():
        told = {one.name: ALONE.get(one.name, "nee") for one in flow.steps(ALONE)}
        visitor, amounts, _ = await _between(told)
        assert amounts is None
        assert "rest" not in [one.key for one in visitor.controls()]

    run(visit)


def test_the_bounds_are_said_in_whole_euros():
    """Row 43: two amounts and nothing more exact than the answer itself."""
    huur = flow.find("huur")
    assert dict(Reach(1400, 1700, huur).words.values) == {"least": 1400, "most": 1700}


def _sent():
    choice = ChoiceMade("taal", "Ik wil beter leren schrijven.")
    return Sent(uuid4(), choice, NOW, Stand.RECEIVED, "", "WI-2026-000007", NOW, None, (), ())


def test_what_was_said_about_a_choice_stands_together():
    """Row 73 of the peers: from the activity to what was sent of it, and to a question about it."""
    one = _sent()
    state = replace(UNLINKED, is_logged_in=True, sent=(one,))

    async def visit():
        visitor = await at(routes.choice(routes.DIRECT, "taal"), state)
        assert visitor.has("Bekijk wat u stuurde")
        await visitor.go(routes.sent(str(one.uuid)))
        await visitor.press("ask-about")
        assert visitor.route == routes.report("vraag")
        field = "doorgeven.vraag.onderwerp"
        assert "Over nummer WI-2026-000007" in visitor.box(field).value

    run(visit)


def test_a_question_that_was_begun_is_not_written_over():
    """Row 73: what somebody typed before stays, whatever is asked about."""
    one = _sent()
    field = "doorgeven.vraag.onderwerp"

    async def visit():
        visitor = await at(routes.report("vraag"), replace(UNLINKED, sent=(one,)))
        await visitor.type(field, "Mijn huur")
        await visitor.go(routes.sent(str(one.uuid)))
        await visitor.press("ask-about")
        assert visitor.box(field).value == "Mijn huur"

    run(visit)


@pytest.mark.parametrize(
    ("route", "words"),
    [
        (routes.HELP, "Zorgen over geld? Bel gratis Geldfit: 0800-8115."),
        (routes.HELP, "Gratis hulp met de wet? Kijk op juridischloket.nl."),
        (routes.urgent("schulden"), "Zorgen over geld? Bel gratis Geldfit: 0800-8115."),
        (routes.urgent("huis"), "Zorgen over geld? Bel gratis Geldfit: 0800-8115."),
        (routes.BESLAG, "Zorgen over geld? Bel gratis Geldfit: 0800-8115."),
    ],
)
def test_somebody_can_be_called_without_a_number_of_the_gemeente(route, words):
    """Row 98 of the peers: also who chose no gemeente finds somebody who answers."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(route)
        assert visitor.has(words)

    run(visit)


@pytest.mark.parametrize(("shade", "palette"), [("geel", theme.YELLOW), ("blauw", theme.BLUE)])
def test_the_paper_can_have_a_colour(shade, palette):
    """Row 111 of the peers: an overlay; the choice works at once and is kept."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.SETTINGS)
        assert visitor.has(f"Licht, op {'geel' if shade == 'geel' else 'blauw'} papier")
        await visitor.choose(shade)
        assert visitor.desk.visit.shade is Shade(shade)
        assert visitor.client.page.theme.scaffold_bgcolor == palette.ground

    run(visit)
