"""What readers of the screens missed: the same words and amounts wherever somebody looks."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.data.gemeente_reader import gemeenten
from app.domain.gemeente import Gemeente
from app.domain.scenario import Scenario
from app.law import what_if
from app.text.dutch import fill
from app.ui import routes
from app.ui.answers import about_amount, figures, in_time
from app.ui.asking import to_law
from app.ui.asking.other_money import OTHER
from tests.flet_headless import run
from tests.ui.visitor import ALONE, FAMILY, TODAY, Visitor, kept

AFTER = (
    "Na die twaalf maanden kan uw gemeente de vrijlating verlengen. "
    "Bij een nieuwe baan kan er opnieuw een vrijlating zijn."
)
DEMO = tuple(
    one
    for one in gemeenten(Path(__file__).parents[2] / "app" / "demo" / "gemeente")
    if isinstance(one, Gemeente) and one.code == "demo"
)
PENSION = {
    "geboortedatum": "1955-05-14",
    "loonweten": "netto_maand",
    "netto_maand": "600.00",
    "in_loon": "geen",
}
OPVANG = {
    "opvangsoort": "buitenschoolse_opvang",
    "opvanguren": "61",
    "opvangprijs": "9.50",
    "partnerwerk": "ja",
    "loonweten_partner": "netto_maand",
    "netto_maand_partner": "600.00",
    "in_loon_partner": "geen",
}
# 200,00 a month: below 350,42, the norm at 19 (20 lid 1 a).
YOUNG = {"geboortedatum": "2007-05-10", "loonweten": "netto_maand", "netto_maand": "200.00"}


def _found(**answers: str) -> Scenario:
    found = what_if(to_law.question(ALONE | answers, TODAY), None)
    assert isinstance(found, Scenario)
    return found


def _by_law(**answers: str) -> list[str]:
    told = (fill(one) for one in about_amount.by_law(_found(**answers)))
    return [one.replace("\N{NO-BREAK SPACE}", " ") for one in told]


@pytest.mark.parametrize(
    ("told", "most"),
    [
        ({"urenbeperkt": "nee"}, "€ 289"),
        ({"urenbeperkt": "weet_niet"}, "€ 289"),
        # After the six months of n, y holds for who is medisch urenbeperkt.
        ({"urenbeperkt": "ja", "vrijlating": "6"}, "€ 182,73"),
        ({"urenbeperkt": "ja", "geboortedatum": "2004-05-14"}, "€ 182,73"),
    ],
)
def test_the_most_of_this_year_is_named_beside_the_amount(told, most):
    """Participatiewet 31 lid 2 n and y, from 1 July 2026; 34a lid 1 a and b name none."""
    (said,) = _by_law(**told)

    assert said.startswith(f"Tot 2027 is hoogstens {most}")
    assert said.endswith("per maand vrij, daarna zonder hoogste bedrag.")


def test_under_27_reads_from_when_a_part_is_free_and_what_comes_after():
    """Participatiewet 31 lid 5 until 2027; 34a lid 1 a, 2 and 3 from then on, at every age."""
    assert _by_law(geboortedatum="2004-05-14") == [
        "Vanaf 1 januari 2027 kan van elke 100 euro 15 euro vrij zijn, twaalf maanden.",
        AFTER,
    ]


@pytest.mark.parametrize(
    ("limited", "first"),
    [
        ("nee", "Deze vrijlating duurt hoogstens twaalf maanden."),
        ("ja", "Deze vrijlating heeft geen hoogste bedrag en geen einddatum."),
    ],
)
def test_work_that_begins_in_2027_reads_how_long_it_lasts(limited, first):
    """Participatiewet 34a lid 1 a: at most twelve months in a row; b: without an end."""
    assert _by_law(begin="2027-02", urenbeperkt=limited)[0] == first


@pytest.mark.parametrize(
    "told", [PENSION, {"uren": "40"}, {"uren": "0"}]
)
def test_nothing_is_said_where_no_vrijlating_is(told):
    """34a lid 1 c has a most of its own; without bijstand or wage nothing is free."""
    assert not _by_law(**told)


def test_at_19_the_answer_itself_says_it():
    """The first screen, and not only the months: 34a lid 1 a."""

    async def visit() -> None:
        visitor = await Visitor(kept(ALONE | YOUNG)).open(routes.ANSWER)
        assert visitor.has("In 2026 is er onder de 27 jaar geen vrijlating (artikel 31 lid 5).")
        assert visitor.has("Vanaf 1 januari 2027 kan van elke 100 euro 15 euro vrij zijn")
        assert visitor.has("Na die twaalf maanden kan uw gemeente de vrijlating verlengen.")

    run(visit)


@pytest.mark.parametrize(("requested", "may"), [("nee", True), ("ja", False)])
def test_help_that_may_be_asked_at_any_time_says_so(requested, may):
    """Participatiewet 10 lid 5: not asked yet is no reason to read that it does not hold."""
    told = ALONE | {"requested_help": requested}

    async def visit() -> None:
        right = routes.finding(routes.RIGHTS, "voorziening")
        visitor = await Visitor(kept(told)).open(right)
        assert not visitor.has("Dit geldt nu niet voor u.")
        assert visitor.has("U kunt dit vragen.")
        assert visitor.has("U hebt dit nog niet gevraagd.") is may
        assert visitor.has("Vraag de hulp die u wilt.")

    run(visit)


def test_what_was_not_asked_yet_waits_for_the_registration_alone():
    """Participatiewet 6 onder a and 10 lid 5: who registers may ask; that is the only step."""
    told = ALONE | {
        "bijstand": "nee",
        "other_benefit": "nee",
        "registered_jobseeker": "nee",
        "requested_help": "nee",
    }

    async def visit() -> None:
        visitor = await Visitor(kept(told)).open(routes.finding(routes.RIGHTS, "voorziening"))
        assert visitor.has("Schrijf u eerst in bij UWV als werkzoekende.")
        assert visitor.has("Vraag de hulp die u wilt.")
        assert not visitor.has("Dit geldt nu niet voor u.")

    run(visit)


@pytest.mark.parametrize(("savings", "rent_counts"), [("38479.00", True), ("38480.00", False)])
def test_no_huurtoeslag_is_lost_by_work_that_savings_leave_none_of(savings, rent_counts):
    """Awir 7 lid 3, 2026: above 38.479 there is none, now and with the work."""
    told = ALONE | {
        "bijstand": "nee",
        OTHER.name: OTHER.options[0].code,
        "spaargeld": savings,
        "uren": "36",
    }

    async def visit() -> None:
        for route in (routes.ANSWER, routes.MONTHS, routes.AFTER):
            visitor = await Visitor(kept(told)).open(route)
            seen = visitor.has("uurtoeslag")
            assert not seen or rent_counts, route
            assert seen or route != routes.ANSWER or not rent_counts

    run(visit)


def test_one_heading_of_missing_money_has_one_amount():
    """Thuis leads to a list: both count the same, bijstand that one may ask for as well."""
    told = ALONE | {
        "bijstand": "nee",
        OTHER.name: OTHER.options[0].code,
        "income_below_norm": "ja",
        "lawful_residence": "ja",
        "can_follow_education": "nee",
        "other_provision": "nee",
        "detained": "nee",
        "unpaid_leave": "nee",
        "stays_abroad": "nee",
    }
    found = {}

    async def visit() -> None:
        for route in (routes.HOME, routes.RIGHTS, routes.NUGGER):
            visitor = await Visitor(kept(told)).open(route)
            found[route] = {
                one.split("€")[1].split(" per jaar")[0]
                for one in visitor.texts()
                if "Samen kan dit ongeveer" in one
            }

    run(visit)
    assert len(found[routes.NUGGER]) == 1
    assert found[routes.HOME] == found[routes.RIGHTS] == found[routes.NUGGER]


def test_childcare_is_told_apart_in_the_picture_as_in_the_months():
    """One name has one amount: what "kosten van het werk" is on the one is it on the other."""
    found = what_if(to_law.question(FAMILY | OPVANG | {"uren": "24"}, TODAY), None)
    assert isinstance(found, Scenario)
    month, _ = figures.working_pairs(found)[0]
    parts = figures.average((month,))

    assert month.childcare
    assert "kosten van het werk en van de kinderopvang" in fill(in_time.basis(found))
    assert "kinderopvang" not in fill(in_time.basis(_found()))
    assert parts.costs == round(month.costs - month.childcare - month.alimony)
    assert parts.childcare == round(month.childcare)
    shown = (parts.wage, parts.bijstand, parts.toeslagen, parts.other)
    assert sum(shown) - parts.costs - parts.childcare - parts.alimony == parts.total


@pytest.mark.parametrize(("planned", "side"), [("900.00", "niet meer"), ("3400.00", "meer")])
def test_the_limit_of_a_gemeente_is_held_against_the_work_to_come(planned, side):
    """8a lid 2 a: of whom she asks an income below a limit, that is asked with the new wage too."""
    told = ALONE | {
        "bijstand": "nee",
        "werkt_nu": "nee",
        OTHER.name: OTHER.options[0].code,
        "loonweten": "netto_maand",
        "netto_maand": planned,
        "other_benefit": "nee",
        "registered_jobseeker": "ja",
    }

    async def visit() -> None:
        right = routes.finding(routes.NUGGER, "nugger")
        visitor = Visitor(kept(told).replace('"gemeente": null', '"gemeente": "demo"'))
        visitor.parts = type(visitor.parts)(TODAY, DEMO, visitor.parts.languages, visitor.keep, ())
        await visitor.open(right)
        await visitor.press("fold:Uw inkomen en deze grens")
        said = [one for one in visitor.texts() if "Met het werk dat u invulde" in one]
        assert len(said) == 1
        assert said[0].endswith(f"Dat is {side} dan deze grens.")

    run(visit)


@pytest.mark.parametrize(("told", "both"), [({}, True), ({"detained": "ja"}, False)])
def test_what_shuts_out_one_of_a_couple_leaves_no_duty_of_both(told, both):
    """Participatiewet 9 lid 3, 11 lid 4 and 13 lid 1 a."""

    async def visit() -> None:
        visitor = await Visitor(kept(FAMILY | told)).open(routes.DUTIES)
        assert visitor.has("ook van uw partner") is both
        await visitor.go(routes.finding(routes.DUTIES, "werk_zoeken"))
        await visitor.press("fold:Wanneer wel, wanneer niet?")
        assert visitor.has("Dit geldt ook voor uw partner") is both

    run(visit)
