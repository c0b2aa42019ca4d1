"""Whom to call for what cannot wait, and until when a duty can be done."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.data.api.own_data import own_data
from app.domain.link_state import UNLINKED
from app.domain.own_data import DutyState, OwnDuty
from app.domain.own_values import OwnKind
from app.houvast import GEMEENTEN, read_gemeenten
from app.ui import routes
from app.ui.parts import NoLink
from app.ui.state import Visit
from tests.flet_headless import run
from tests.ui.visitor import ALONE, Visitor, kept

OWN = own_data((), datetime(2026, 11, 20, 9, 30, tzinfo=UTC))


class _Standing(NoLink):
    def __init__(self, *duties):
        self.told = replace(UNLINKED, own=replace(OWN, duties=duties))

    @property
    def state(self):
        return self.told


def _in(code):
    visit = Visit()
    visit.gemeente = code
    for name, value in ALONE.items():
        visit.put(name, value)
    return visit.as_text()


async def _at(route, text, **parts):
    visitor = Visitor(text)
    visitor.parts = replace(visitor.parts, **parts)
    return await visitor.open(route)


@pytest.mark.parametrize("need", ["huis", "eten", "schulden"])
def test_the_number_of_the_gemeente_stands_where_it_is_needed(need):
    """Row 104 of the peers: the demo gemeente filled in who helps with home, food and debts."""

    async def visit():
        known = read_gemeenten(GEMEENTEN)
        visitor = await _at(routes.urgent(need), _in("demo"), gemeenten=known)
        assert any(one.startswith("Bel ") for one in visitor.texts())
        await visitor.press("call")
        assert any(name == "launch_url" for _, name, _ in visitor.client.calls)

    run(visit)


def test_without_a_number_there_is_no_button_to_call():
    """Nothing is made up: the steps say to call the gemeente."""

    async def visit():
        visitor = await _at(routes.urgent("eten"), kept(ALONE))
        assert visitor.has("Bel vandaag uw gemeente.")
        assert not [one for one in visitor.controls() if one.key == "call"]

    run(visit)


def test_who_has_a_number_on_paper_can_put_it_in_the_app():
    """Row 98: where the gemeente gave no number, the person's own contact stands there at once."""

    async def visit():
        visitor = await _at(routes.HELP, _in("0000"))
        await visitor.press("tell-contact")
        assert visitor.route == routes.own_value(OwnKind.CONTACT)
        visitor = await _at(routes.HELP, kept(ALONE))
        assert not [one for one in visitor.controls() if one.key == "tell-contact"]

    run(visit)


def test_a_duty_shows_what_the_gemeente_recorded_of_it():
    """Row 63: on its own page, with its last day; another article stays on its own page."""
    free = OwnDuty(
        "tegenprestatie", "artikel 9 lid 1 onder c", "Doe iets voor anderen.",
        DutyState.GELDT_NU_NIET, date(2026, 12, 31), None, None,
    )

    async def visit():
        visitor = await _at(
            routes.finding(routes.DUTIES, "tegenprestatie"), kept(ALONE), link=_Standing(free)
        )
        assert visitor.has("Dit geldt nu niet, tot en met 31 december 2026.")
        await visitor.go(routes.finding(routes.DUTIES, "werk_zoeken"))
        assert not visitor.has("31 december 2026")

    run(visit)


def test_a_duty_leads_to_the_days_of_a_letter():
    """A day in a letter becomes a line on Thuis."""

    async def visit():
        visitor = await _at(routes.finding(routes.DUTIES, "bewijsstukken"), kept(ALONE))
        for one in [part.key for part in visitor.controls() if "fold" in str(part.key)]:
            await visitor.press(one)
        await visitor.press("to-term")
        assert visitor.route == routes.letter_days("dag_in_brief")

    run(visit)
