"""Two amounts for one month, a drop and its cause: each says which it is (brief, principle 7)."""

from __future__ import annotations

import pytest

from app.domain.money import half_up_to_euro
from app.domain.sentence import say
from app.law import what_if
from app.text.dutch import fill
from app.ui import routes
from app.ui.answers import figures, in_time
from app.ui.asking import to_law
from tests.flet_headless import run
from tests.ui.test_answer_in_words import PARENT
from tests.ui.test_read_by_a_couple import COUPLE
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

TWO = COUPLE | {"kinderbijslag": "ja"}


def _found(answers):
    return what_if(to_law.question(answers, TODAY), None)


@pytest.mark.parametrize("answers", [ALONE, PARENT, TWO])
def test_the_usual_month_is_what_most_months_bring(answers):
    """Kinderbijslag comes a quarter at a time and holiday money in June (45 lid 1)."""
    found = _found(answers)
    begins = figures.stretches(found)[0]
    brought = [
        fill(say("{amount}", amount=half_up_to_euro(one.total)))
        for one in found.months
        if begins.first <= one.month <= begins.last
        and "kinderbijslag" not in dict(one.beside)
        and not one.holiday_paid
    ]
    told = [fill(one) for one in in_time.on_account(found)]
    assert told[0].endswith(f" ongeveer {brought[0]}.")
    paid = "kinderbijslag" in answers and answers["kinderbijslag"] == "ja"
    assert ("Kinderbijslag komt eens in de drie maanden." in told) is paid
    assert "Vakantiegeld komt meestal één keer per jaar." in told


def test_one_month_alone_is_not_called_a_usual_one():
    """Work from December: the months compare with 2027, which lasts (product.md principle 3)."""
    found = _found(ALONE)
    begins, usual = figures.stretches(found)[0], in_time.first_usual(found)
    assert begins.first == begins.last
    assert usual.first == begins.last.plus(1)
    months = (one for one in found.months if one.month == usual.first.plus(1))
    assert {half_up_to_euro(one.total) for one in months} == {in_time.usual(found, usual)}


@pytest.mark.parametrize(("answers", "what"), [
    (ALONE, "Daar is vakantiegeld verdeeld over alle maanden."),
    (TWO, "Daar zijn vakantiegeld en kinderbijslag verdeeld over alle maanden."),
])  # fmt: skip
def test_what_the_answer_spreads_is_named(answers, what):
    """The other amount of the same month has its reason."""
    spread = in_time.spread(_found(answers))
    assert spread is not None
    assert fill(spread) == what


@pytest.mark.parametrize(
    "answers", [PARENT | {"uren": "24"}, ALONE | {"uren": "22"}, ALONE | {"uren": "24"}]
)
def test_who_stops_because_the_exemption_is_used_up_reads_that(answers):
    """Participatiewet 34a lid 1 a, 2 and 3: twelve months, and the gemeente may go on with it."""
    found = _found(answers)
    (month,) = (one for one in found.months if one.month == found.ends)
    told = [fill(one) for one in month.why]
    assert told[0] == "De vrijlating stopt. Uw hele loon telt dan mee."
    assert "Uw gemeente kan de vrijlating verlengen." in told[1]
    assert told[2].startswith("Het deel van uw loon dat meetelt")


def test_a_wage_that_grows_is_no_exemption_that_ends():
    """With more hours from the begin there is no month in which it stops."""
    found = _found(ALONE | {"uren": "40"})
    assert not any(
        fill(why).startswith("De vrijlating stopt") for one in found.months for why in one.why
    )


@pytest.mark.parametrize(
    # The wage of 2027 lowers the toeslagen of its January too (Awir 8): as now is until then.
    ("begin", "told"), [("2027-04", "Vóór januari 2027, zoals nu"), ("2026-11", None)]
)
def test_the_months_before_the_plan_are_told_as_now(begin, told):
    """What "nu" is in the answer (AKW 7 and Participatiewet 45 lid 1 left out), by its amounts."""
    answers = TWO | {"begin": begin}
    found = _found(answers)
    now, usual = found.without_work[0], in_time.usual_now(found)
    assert "kinderbijslag" not in dict(usual.beside)
    assert half_up_to_euro(usual.total) == in_time.without_once(now)
    assert usual.toeslagen == now.toeslagen

    async def visit():
        visitor = await Visitor(kept(answers)).open(routes.MONTHS)
        assert visitor.has(", zoals nu") is (told is not None)
        if told is not None:
            assert visitor.has(told)
            assert visitor.has(visitor.desk.writer.euro_whole(usual.total))

    run(visit)
