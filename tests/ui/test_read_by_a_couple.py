"""What a couple could not answer from the screens, each where the answer must be read."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest

from app.domain.facts import Facts
from app.domain.household import Household, Kind
from app.domain.situation import Situation
from app.law import rights_of
from app.law.other_laws.zorgtoeslag import zorgtoeslag
from app.law.participatiewet.stappen import stappen
from app.text.dutch import fill
from app.ui import routes
from app.ui.answers.told import told
from app.ui.asking import flow
from app.ui.page.ear import heard
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

COUPLE = ALONE | {
    "wonen": "partner_kinderen",
    "partner_geboren": "1990-06-03",
    "partner_recht": "niets",
    "partnerwerk": "nee",
    "kinderen": "2015-03-10,2018-02-14",
    "grote_kinderen": "nee",
    "kostendelers": "0",
    "opvangsoort": "nee",
    "kinderbijslag": "weet_niet",
    "uren": "20",
    "begin": "2027-01",
    "bijstanddag": "8",
}
HOME = Household(Kind.ALLEENSTAAND, date(1988, 4, 12))
HAS = Facts(receives_bijstand=True)
RICH_AND_POOR = (Decimal(80_000), Decimal(35_000))
HOURS = "Wij rekenen met 20 uur werk per week."
IN_JUNE = "Vakantiegeld over uw bijstand komt in juni, of als de bijstand stopt."


async def _at(path, answers=COUPLE):
    return await Visitor(kept(answers)).open(path)


@pytest.mark.parametrize(
    "path",
    [routes.MONTHS, routes.REASONS, routes.AFTER, routes.DAYS],
)
def test_each_screen_of_the_answer_names_the_hours(path):
    """Who reads an amount reads with how many hours it was reckoned."""

    async def visit():
        assert (await _at(path)).has(HOURS)

    run(visit)


@pytest.mark.parametrize("hours", [COUPLE["uren"], "24"])
def test_the_answer_itself_has_the_hours_in_its_box(hours):
    """There they stand to be changed, below their question; who listens hears them in a sentence.

    Beside the amount and before all that follows from it.
    """

    async def visit():
        visitor = await _at(routes.ANSWER, COUPLE | {"uren": hours})
        await visitor.wait()
        assert visitor.box("uren").value == hours
        texts = visitor.texts()
        after = texts.index("Wat daarna verandert")
        assert "Hoeveel uur per week gaat u werken?" in texts[:after]
        assert f"meer dan {hours} uur" in heard(visitor.desk.writer, visitor.page)

    run(visit)


def test_a_told_wage_has_no_hours():
    """A wage of a month says nothing of hours."""

    async def visit():
        told_wage = COUPLE | {"loonweten": "netto_maand", "netto_maand": "900.00"}
        assert not (await _at(routes.MONTHS, told_wage)).has("uur werk per week")

    run(visit)


def test_the_months_say_when_holiday_money_and_bijstand_come():
    """Participatiewet 45 lid 1: in June, or when it ended; 31 lid 4: beside wage the employer."""

    async def visit():
        visitor = await _at(routes.MONTHS)
        assert visitor.has(IN_JUNE)
        assert visitor.has("Bijstand staat bij de maand waarvoor die is.")
        assert (await _at(routes.STOPS)).has(IN_JUNE)
        more = await _at(routes.MONTHS, COUPLE | {"uren": "24"})
        assert more.has("Met dit loon komt uw vakantiegeld bijna helemaal van uw werkgever.")
        assert more.has("Wat de gemeente van eerder bewaart, komt in juni")
        assert not more.has(IN_JUNE)
        nothing = COUPLE | {"bijstand": "nee", "spaargeld": "90000.00"}
        assert not (await _at(routes.MONTHS, nothing)).has(IN_JUNE)

    run(visit)


def test_the_answer_says_what_comes_in_on_the_account():
    """The amount of the months, beside the one with holiday money in it."""

    async def visit():
        visitor = await _at(routes.ANSWER)
        assert visitor.has("Op uw rekening komt in een gewone maand ongeveer €")
        assert visitor.has("Nu is dat ongeveer €")
        said = " ".join(visitor.texts())
        worth, account = (
            int(re.search(rf"{words} ongeveer €\s([\d.]+)", said)[1].replace(".", ""))
            for words in ("dit werk samen", "in een gewone maand")
        )
        assert account < worth

    run(visit)


def test_no_hours_say_why_they_are_not_now():
    """The average knows that a child becomes 12; the amount of now does not."""

    async def visit():
        visitor = await _at(routes.HOURS)
        assert visitor.has("Later verandert er iets, ook zonder werk.")
        alone = await _at(routes.HOURS, ALONE)
        assert not alone.has("Later verandert er iets, ook zonder werk.")

    run(visit)


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("partner_recht", "niets", "Nee, niets hiervan"),
        ("partner_recht", "van_vroeger", "Nog niet ingevuld"),
        ("ander_geld", "van_vroeger", "Nog niet ingevuld"),
    ],
)
def test_no_answer_is_empty(name, value, words):
    """A "no" is read as no; what is no answer to the question is not filled in."""

    async def visit():
        visitor = await _at(routes.CHECK)
        ask = flow.find(name)
        assert told(visitor.desk.writer, ask, COUPLE | {ask.name: value}) == words

    run(visit)


def test_the_next_money_waits_for_a_wage_only_when_that_can_come_first():
    """The wage of January cannot come before January; bijstand and toeslagen do."""

    async def visit():
        visitor = await _at(routes.HOME)
        assert not visitor.has("Wij weten nog niet op welke dag")
        works = COUPLE | {"begin": "2026-11"}
        assert (await _at(routes.HOME, works)).has("Wij weten nog niet op welke dag uw loon komt.")

    run(visit)


def _right(name):
    found = rights_of(HOME, HAS, TODAY, None)
    return next(one for one in found if one.id == name)


def test_an_advance_says_when_it_will_hold():
    """Participatiewet 52 lid 1: within four weeks after the application."""
    assert "binnen vier weken na uw aanvraag" in fill(_right("voorschot").otherwise)

    async def visit():
        assert (await _at(routes.finding(routes.RIGHTS, "voorschot"))).has("binnen vier weken")

    run(visit)
    assert "niet op tijd" in fill(_right("spoedhulp").because)


def test_who_works_and_has_bijstand_reads_how_to_ask_anew():
    """44 lid 1 and 52 lid 1: by the day the work stops, the bijstand may have ended."""
    found = stappen(Situation.WERK_STOPT, HOME, HAS, TODAY, None)
    words = [fill(part.because) for part in found.parts]
    assert "Was uw bijstand al gestopt? Meld u dan meteen bij UWV voor bijstand." in words
    assert any("binnen vier weken na uw aanvraag" in one for one in words)
    starts = stappen(Situation.WERK_BEGINT, HOME, HAS, date(2027, 1, 1), None)
    assert "34a.1.a" in [part.source.article for part in starts.parts]


def test_both_exemptions_say_which_holds_when():
    """31 lid 2 n until 2027, 34a lid 1 a from then on (Stb. 2025, 312)."""
    words = fill(_right("werken_en_houden").because)
    assert words == (
        "Tot 2027 kan van elke 100 euro 25 euro vrij zijn, zes maanden. "
        "Vanaf 1 januari 2027 kan dat 15 euro zijn, twaalf maanden."
    )


def test_the_premium_of_two_is_never_less_than_what_they_pay_of_it():
    """Wet op de zorgtoeslag 2: with a high income the whole premium is one's own."""
    high, low = (zorgtoeslag(2026, income, partner=True) for income in RICH_AND_POOR)
    words = [fill(part.because) for part in high.parts]
    assert words[0].startswith("De standaardpremie voor twee mensen is")
    assert words[1] == "Bij dit inkomen betaalt u die hele standaardpremie zelf."
    assert fill(low.parts[1].because).startswith("U betaalt daarvan zelf")
