"""From what the gemeente paid to the explanation of it, without typing a line over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.household import Household, Kind
from app.domain.link_state import UNLINKED
from app.domain.month import Month
from app.domain.own_data import Specification, SpecificationLine
from app.domain.statement import LineKind, StatementLine, StatementQuestion
from app.law import explain_statement
from app.ui import routes
from app.ui.asking import statement
from app.ui.asking.statement_of_gemeente import as_told
from app.ui.state import Visit
from tests.data.linked_house import House
from tests.flet_headless import run
from tests.ui.test_gemeente import OWN, Linked, at
from tests.ui.visitor import TODAY

L = LineKind
HOME = Household(Kind.ALLEENSTAAND, birth_date=date(1988, 5, 14))
OCTOBER = [
    (LineKind.NORM, Decimal("1348.49")),
    (LineKind.INKOMSTEN, Decimal("600.00")),
    (LineKind.VRIJLATING, Decimal("150.00")),
    (LineKind.BETAALD, Decimal("898.49")),
]


@pytest.fixture
def house(tmp_path):
    """A gemeente that paid Noor over September and October (app/server/demo/noor.toml)."""
    made = House(tmp_path)
    yield made
    made.door.close()


def _typed(**rest):
    visit = Visit()
    statement.LINES.add(visit, StatementLine(LineKind.AF, Decimal(25)))
    for field, text in rest.items():
        visit.put(f"specificatie.{field}", text)
    return visit.as_text()


def _kept(visitor):
    visit = Visit()
    visit.restore(visitor.keep.text)
    lines = [(one.kind, one.amount) for one in statement.lines(visit)]
    return statement.month_of(visit, TODAY), lines, visit.answers.get(statement.WAGE.field, "")


async def _at_payments(house, text=None):
    visitor = await Linked(house, text=text).open()
    await visitor.log_in("noor")
    await visitor.go(routes.PAYMENTS)
    return visitor


def test_one_tap_explains_what_the_gemeente_paid(house):
    """Peers 5.1: the lines of the gemeente, with what was paid, and they add up."""

    async def visit():
        visitor = await _at_payments(house)
        await visitor.press("explain:0")
        assert visitor.route == routes.STATEMENT_TOLD
        assert _kept(visitor) == (Month(2026, 10), OCTOBER, "")
        assert visitor.has("Regel voor regel")
        await visitor.go(routes.PAYMENTS)
        await visitor.press("explain:1")
        assert visitor.route == routes.STATEMENT_TOLD, "lines of the gemeente are not typed ones"
        assert _kept(visitor)[0] == Month(2026, 9)

    run(visit)


def test_what_a_person_typed_goes_only_after_a_yes(house):
    """Style: nothing that somebody typed goes without asking."""

    async def visit():
        visitor = await _at_payments(house, _typed(maand="2026-09", loon="700,00"))
        mine = (Month(2026, 9), [(LineKind.AF, Decimal(25))], "700,00")
        await visitor.press("explain:0")
        assert visitor.has("Die verdwijnt als u deze gebruikt.")
        assert (visitor.route, _kept(visitor)) == (routes.PAYMENTS, mine)
        await visitor.press("no")
        assert not visitor.has("Die verdwijnt als u deze gebruikt.")
        assert _kept(visitor) == mine
        await visitor.press("explain:0")
        await visitor.press("yes")
        assert visitor.route == routes.STATEMENT_TOLD
        assert _kept(visitor) == (Month(2026, 10), OCTOBER, ""), "a wage of another month"

    run(visit)


def test_a_wage_of_the_same_month_stays(house):
    """It belongs to that month, whoever wrote the lines."""

    async def visit():
        visitor = await _at_payments(house, _typed(maand="2026-10", loon="700,00"))
        await visitor.press("explain:0")
        await visitor.press("yes")
        assert _kept(visitor) == (Month(2026, 10), OCTOBER, "700,00")

    run(visit)


def test_a_line_that_puts_something_right_keeps_its_sign():
    """A minus is held back, whatever the word: a norm taken back, a repayment given back."""
    told = (
        ("norm", "900"), ("norm", "-45.41"), ("aflossing", "-50"), ("aflossing", "20"),
        ("inkomsten", "0"),
    )  # fmt: skip
    rows = tuple(SpecificationLine(code, "", Decimal(amount)) for code, amount in told)
    paid = sum(row.amount for row in rows)
    one = Specification(Month(2026, 10), date(2026, 11, 8), rows, paid)
    kinds = [line.kind for line in as_told(one).lines]
    assert kinds[1:] == [L.AF, L.AFLOSSING, L.BIJ, L.INKOMSTEN, L.BETAALD]
    found = explain_statement(StatementQuestion(as_told(one), HOME), None)
    assert (found.added, found.adds_up) == (paid, True)


@pytest.mark.parametrize(
    ("month", "amount"), [(Month(2025, 12), "1000"), (Month(2026, 10), "10000")], ids=str
)
def test_what_cannot_be_explained_is_said_and_has_no_button(month, amount):
    """Before the first known rules, or too high to write down: never a part or another month."""
    line = SpecificationLine("norm", "Norm", Decimal(amount))
    one = Specification(month, date(2026, 1, 8), (line,), Decimal(amount))

    async def visit():
        state = replace(UNLINKED, own=replace(OWN, specifications=(one,)))
        visitor = await at(routes.PAYMENTS, state)
        assert visitor.has("Deze specificatie kan de app niet uitleggen.")
        assert "explain:0" not in [one.key for one in visitor.controls()]

    run(visit)
