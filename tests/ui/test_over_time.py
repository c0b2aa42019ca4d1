"""What ends or turns with the year is told by its month, not by one average or the first month."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.law import hours_axis, what_if
from app.text.dutch import fill
from app.ui import routes
from app.ui.answers import after_work, figures
from app.ui.asking import to_law
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

# No bijstand, a partner with € 2.850 net: toeslagen follow the year (Awir, article 8).
NUGGER = {
    "wonen": "partner", "geboortedatum": "1980-01-27", "partner_geboren": "1978-07-19",
    "kostendelers": "0", "huur": "820.00", "spaargeld": "26000.00", "bijstand": "nee",
    "partnerwerk": "ja", "loonweten_partner": "netto_maand", "netto_maand_partner": "2850.00",
    "in_loon_partner": "geen", "einde_partner": "nee", "werkt_nu": "nee", "begin": "2026-12",
    "loonweten": "minimumloon", "uren": "16", "einde": "nee", "grote_kinderen": "nee",
}
# A job of five months, and of two.
SHORT = ALONE | {"begin": "2027-01", "einde": "ja", "eindmaand": "2027-05", "uren": "32"}


def _found(answers):
    return what_if(to_law.question(answers, TODAY), None)


def _axis(answers):
    return hours_axis(to_law.question(answers, TODAY), None)


@pytest.mark.parametrize("begin", ["2026-12", "2026-10", "2026-08"])
def test_toeslagen_of_the_next_year_are_told_beside_those_of_the_first(begin):
    """Awir 8: a wage of one month in a year moves little, that of a whole year much more."""
    found = _found(NUGGER | {"begin": begin})
    first = after_work.toeslagen_change(found)
    (month, change), *_ = after_work.toeslagen_later(found)
    assert str(month) == "2027-01"
    assert change < first < 0
    of_january = next(pair for pair in figures.working_pairs(found) if pair[0].month == month)
    each = [sum(one for _, one in side.toeslagen) for side in of_january]
    assert abs((each[0] - each[1]) - change) <= 1

    async def visit():
        visitor = await Visitor(kept(NUGGER | {"begin": begin})).open(routes.AFTER)
        assert visitor.has("Vanaf januari 2027 zijn zij door het werk samen ongeveer")
        assert visitor.has("Vanaf januari 2027 is dit")

    run(visit)


def test_what_changes_only_next_year_is_not_called_unchanged():
    """Awir 8: what one month of work leaves as it is, a year of it does not."""
    found = _found(NUGGER)
    for name, was, now in after_work.each_toeslag(found):
        moved = after_work.work_moves_later(found, name)
        assert moved is not None
        assert moved[1] - moved[2] > was - now
    assert after_work.work_moves_later(_found(ALONE | {"uren": "0"}), "zorgtoeslag") is None


@pytest.mark.parametrize(("end", "months"), [("2027-05", 5), ("2027-02", 2), ("2027-01", 1)])
def test_hours_of_a_job_that_ends_are_compared_over_its_months(end, months):
    """What an hour brings is what it brings while there is work (Participatiewet 19 lid 2)."""
    axis = _axis(SHORT | {"eindmaand": end})
    assert axis.months == months
    answer = figures.average(
        tuple(one for one, _ in figures.working_pairs(_found(SHORT | {"eindmaand": end})))
    )
    assert abs(axis.hours[32].average - answer.total) <= 1
    # 32 to 33 hours, without bijstand beside it: most of a wage by the hour stays.
    assert axis.hours[33].step > Decimal(20)


def test_hours_of_a_job_without_an_end_are_compared_over_all_months():
    """Nothing changes for who has no last month."""
    axis = _axis(ALONE | {"begin": "2027-01", "einde": "nee"})
    assert axis.months == len(axis.hours[0].scenario.months) == 24


@pytest.mark.parametrize(
    ("end", "says"),
    [
        ("2027-05", "Dit zijn gemiddelden over de 5 maanden met loon van dit werk."),
        ("2027-01", "Dit gaat over de ene maand met loon van dit werk."),
    ],
)
def test_the_screen_says_which_months_it_means(end, says):
    """An average names what it is of."""

    async def visit():
        visitor = await Visitor(kept(SHORT | {"eindmaand": end})).open(routes.HOURS)
        assert visitor.has(says)

    run(visit)


def test_a_room_is_asked_of_who_shares_a_home():
    """Wet op de huurtoeslag 11: a family is not asked, who lives with others is."""
    shared = ALONE | {"wonen": "anderen", "huur": "395.00", "spaargeld": "300.00"}
    told = [fill(one) for one in _found(shared).assumptions]
    assert "Huurtoeslag telt niet mee. Wij weten niet of u een kamer huurt." in told
    named = dict(_found(shared | {"zelfstandige_woning": "ja"}).months[0].toeslagen)
    assert named["huurtoeslag"] > 0
