"""Participatiewet 19 lid 1 a: an income that was told is not asked again beside the norm."""

from __future__ import annotations

import pytest

from app.law import hours_axis
from app.text import dutch
from app.text.dutch import fill
from app.ui import routes
from app.ui.answers import ladder
from app.ui.asking import to_law
from tests.flet_headless import run
from tests.ui.test_partner import COUPLE
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

WITHOUT = COUPLE | {"bijstand": "nee"}
ABOVE = WITHOUT | {"netto_maand_partner": "2900.00"}
SOME = WITHOUT | {"netto_maand_partner": "1637.45"}
BIJSTAND = routes.finding(routes.RIGHTS, "bijstand")
STOPS = routes.steps("mijn-werk-stopt")
ASKS = ("Is uw inkomen lager dan de bijstand?", "Hoeveel inkomen telt per maand mee")
ENOUGH = "Uw inkomen is niet lager dan de bijstandsnorm van"


def _visit(answers, address, look):
    async def visit():
        visitor = await Visitor(kept(answers)).open(address)
        look(visitor)

    run(visit)


@pytest.mark.parametrize("address", [routes.RIGHTS, BIJSTAND, routes.NUGGER])
def test_a_wage_of_the_partner_above_the_norm_is_asked_nowhere_again(address):
    """Both of a couple have one right together (11 lid 4), so the wage of the partner counts."""
    _visit(ABOVE, address, lambda seen: [_not_asked(seen, one) for one in ASKS])


def _not_asked(seen, asked):
    assert not seen.has(asked)


@pytest.mark.parametrize(
    ("answers", "is_enough"),
    [
        (ABOVE, True),
        # Own work of now counts as well; work that only is planned does not.
        (WITHOUT | {"netto_maand_partner": "2900.00", "partnerwerk": "begint"}, False),
        (WITHOUT, False),
        (WITHOUT | {"netto_maand_partner": "weet_niet"}, False),
        # With bijstand the specification of the gemeente says what counts.
        (ABOVE | {"bijstand": "ja"}, False),
        # 32 lid 3: income of a spouse without right counts above the norm of a couple only.
        (SOME | {"partner_recht": "geen_verblijfsrecht"}, False),
        (SOME | {"partner_recht": "vast"}, False),
    ],
)
def test_only_what_is_known_above_the_norm_settles_it(answers, is_enough):
    """19 lid 1 a: "niet lager"; that it is lower never follows from what was told."""

    def look(seen):
        assert seen.has(ENOUGH) is is_enough

    _visit(answers, BIJSTAND, look)


@pytest.mark.parametrize(("answers", "asks"), [(ABOVE, False), (WITHOUT, True)])
def test_who_stays_above_the_norm_is_not_sent_to_ask_for_bijstand(answers, asks):
    """19 lid 1 a: without the own wage the income of the partner still is above the norm."""

    def look(seen):
        assert seen.has("Meld u zo snel mogelijk bij UWV voor bijstand.") is asks
        assert seen.has("Bijstand is er pas bij minder dan") is not asks

    _visit(answers, STOPS, look)


def test_the_very_next_hour_is_told_beside_the_average_of_many():
    """An average over many hours is no promise for one of them."""
    axis = hours_axis(to_law.question(ABOVE, TODAY), None)
    rung = next(one for one in ladder.rungs(axis) if one.first <= 16 < one.last - 1)
    own = "Uw eigen loon is ongeveer"
    said = [fill(one) for one in ladder.told(rung, axis, 16)]
    told = [one for one in said if not one.startswith(own)]

    assert told[0].startswith("Elk uur werk per week erbij levert gemiddeld ongeveer")
    # Of the hours that are chosen the own wage is told beside the sum.
    assert len(said) == len(told) + 1
    for hours, one in zip((16, 17, rung.last), told[1:], strict=True):
        assert one.startswith(f"Met {hours} uur")
        assert dutch.euro_whole(axis.hours[hours].average) in one


def test_a_drop_by_holiday_money_says_what_happens_there():
    """Regeling Participatiewet 11: at a step of its table more holiday pay counts as means."""
    says = "Bij dit loon telt meer vakantiegeld mee. Dan is uw bijstand lager."
    axis = hours_axis(to_law.question(ALONE, TODAY), None)
    drop = next(one for one in axis.drops if fill(one.cause) == says)
    before, after = (axis.hours[one].scenario.months for one in (drop.hours - 1, drop.hours))

    assert any(
        now.wage_holiday_claim - was.wage_holiday_claim > drop.amount
        and now.bijstand < was.bijstand
        for was, now in zip(before, after, strict=True)
    )
