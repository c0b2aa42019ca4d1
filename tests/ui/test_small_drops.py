"""A difference that rounds to nothing is told as neither less nor more."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest

from app.domain.axis import Axis, Drop, Hour
from app.domain.sentence import say
from app.law import hours_axis, what_if
from app.text.dutch import fill
from app.text.write import Writer
from app.ui import routes
from app.ui.answers import about_amount
from app.ui.answers.fall_away import more_again
from app.ui.answers.figures import stretches
from app.ui.answers.ladder import Rung, told, total
from app.ui.answers.sentences import ahead, stands_in
from app.ui.asking import to_law
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

_WHY = say("De bijstand daalt.")


def _axis(*averages: str) -> Axis:
    worth = [Decimal(one) for one in averages]
    steps = [Decimal(0), *(now - before for before, now in pairwise(worth))]
    hours = tuple(Hour(at, None, worth[at], worth[at], steps[at]) for at in range(len(worth)))
    first = next((at for at, step in enumerate(steps) if step < 0), None)
    if first is None:
        return Axis(hours, ())
    best = worth[first - 1]
    better = next((at for at in range(first, len(worth)) if worth[at] > best), None)
    return Axis(hours, (Drop(first, best - worth[first], better, _WHY),))


def _words(sentences) -> tuple[str, ...]:
    return tuple(Writer("nl").write(one) for one in sentences)


@pytest.mark.parametrize(
    ("averages", "said"),
    [
        # The couple of whom it was told: 2.892 with 30 hours, with 31 a few cents less.
        (("2892.00", "2891.70", "2889.00", "2893.00"), (2, 3)),
        (("2892.00", "2891.70", "2891.60", "2893.00"), None),
        (("2892.00", "2890.00", "2893.00"), (1, 2)),
    ],
)
def test_the_first_hours_with_a_whole_euro_less_are_told(averages, said):
    """Product.md 2.7: no drop is hidden; and none is told that nobody can see in the amounts."""
    axis = _axis(*averages)
    if said is None:
        assert not ahead(axis, 0)
        return
    first = _words(ahead(axis, 0))[0]
    assert first.startswith(f"Met {said[0]} uur krijgt u gemiddeld ongeveer €\u00a0{said[1]} per")


@pytest.mark.parametrize(("hours", "inside"), [(1, False), (2, True)])
def test_who_stands_in_a_drop_has_less_by_a_whole_euro(hours, inside):
    """Else "Met 0 uur krijgt u meer" would be said of the same amount."""
    axis = _axis("2892.00", "2891.70", "2889.00", "2893.00")
    assert (stands_in(axis, hours) is not None) is inside


def test_a_stretch_that_rounds_to_no_less_hardly_brings_anything():
    """The list of hours tells the same as the sentence above it."""
    axis = _axis("2892.00", "2891.70")
    assert _words(told(Rung(1, 1, Decimal("-0.30")), axis, 0))[0] == (
        "Meer uren leveren hier bijna niets op."
    )


@pytest.mark.parametrize(
    ("first", "better", "than"), [(1, 3, "zonder dit werk"), (2, 3, "met 1"), (5, 9, "met 4")]
)
def test_more_again_says_than_with_how_many_hours(first, better, than):
    """Somebody asked: more than what?"""
    said = Writer("nl").write(more_again(Drop(first, Decimal(5), better, _WHY), better))
    assert said == f"Vanaf {better} uur werk per week hebt u weer meer dan {than}."


def test_no_hours_are_called_being_without_this_work():
    """A reader asked what "than with 0" was: hours, euro, or a house without kwijtschelding."""
    axis = _axis("2892.00", "2880.00", "2893.00", "2900.00", "2890.00")
    said = (
        *_words(ahead(axis, 0)),
        *_words(ahead(axis, 1)),
        *_words((total(axis, 0), total(axis, 2))),
    )
    assert said[0].endswith("per maand minder dan zonder dit werk.")
    assert "Zonder dit werk krijgt u meer dan met de uren die u koos." in said
    assert said[-2].startswith("Zonder dit werk krijgt u samen gemiddeld ongeveer")
    assert said[-1].startswith("Met 2 uur krijgt u samen gemiddeld ongeveer")
    assert not any("met 0" in one.lower() for one in said)


@pytest.mark.parametrize(("costs", "told"), [("15.00", True), ("0.00", False)])
def test_less_than_now_by_what_the_work_costs_names_the_costs(costs, told):
    """Participatiewet 19 lid 2: a wage that is settled leaves what there was, less its costs."""
    answers = ALONE | {"uren": "8", "begin": "2027-02", "reiskosten": costs}
    found = what_if(to_law.question(answers, TODAY), None)
    less = [one for one in stretches(found) if one.more < 0]
    costs_said = "De kosten van het werk zijn hoger dan wat u erbij krijgt."
    assert any(costs_said in [why.id for why in one.why] for one in less) is told


@pytest.mark.parametrize(
    "told", [{"opvangsoort": "nee"}, {"opvanguren": "70", "opvangprijs": "9.40"}]
)
def test_childcare_that_does_not_follow_the_hours_says_so(told):
    """Besluit kinderopvangtoeslag: the hours told are paid for, also beside one hour of work."""
    mother = ALONE | {"wonen": "kinderen", "kinderen": "2018-09-04", "grote_kinderen": "nee"}
    pays = "opvanguren" in told
    mother |= {"opvangtraject": "nee"} | told
    if pays:
        mother |= {"opvangsoort": "buitenschoolse_opvang"}

    async def visit():
        visitor = await Visitor(kept(mother)).open(routes.HOURS)
        await visitor.wait()
        said = "De opvang kost in deze sommen bij elk aantal uren werk evenveel."
        assert visitor.has(said) is pays

    run(visit)


def test_hours_that_nobody_chose_are_named_as_a_limit():
    """Somebody asked whose number 21 was: it is the fewest hours at which the bijstand ends."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.HOURS)
        await visitor.wait()
        told = [one for one in visitor.texts() if "per week hebt u vanaf" in one]
        assert any("21" in one for one in told)
        assert all(one.startswith(("Vanaf ", "Met ")) for one in told)

    run(visit)


def test_each_hour_says_what_wage_and_bijstand_are_together():
    """Awir 7: toeslagen are no wage and no bijstand, and somebody counted those two by hand."""
    axis = hours_axis(to_law.question(ALONE, TODAY), None)
    for hours in (1, 8, 16):
        found = axis.hours[hours].scenario
        month = next(
            one for one in found.months if one.month == about_amount.month_of_hours(found)
        )
        values = dict(about_amount.wage_and_bijstand(found).values)
        assert values["both"] == values["wage"] + values["paid"]
        assert abs(values["both"] - month.wage_arrives - month.bijstand_paid) <= 1
        # One amount of these hours stands there: no second one with holiday pay in it.
        assert set(dict(total(axis, hours).values)) <= {"n", "amount"}


@pytest.mark.parametrize("wonen", ["alleen", "partner"])
def test_without_bijstand_each_hour_has_the_own_wage(wonen):
    """Participatiewet 19 lid 1: of who has none nothing is said of bijstand (a reader asked)."""
    pair = {"wonen": "partner", "partner": "1985-01-27", "partnerloon": "3000.00"}
    asked = replace(
        to_law.question(ALONE | (pair if wonen == "partner" else {}), TODAY),
        receives_bijstand=False,
    )
    found = hours_axis(asked, None).hours[24].scenario
    own = next(one for one in found.months if one.month == about_amount.month_of_hours(found))
    told = about_amount.wage_and_bijstand(found)
    assert fill(told).endswith(" eigen loon")
    assert abs(dict(told.values)["wage"] - own.net_wage + own.sum.net_of_partner) <= 1
