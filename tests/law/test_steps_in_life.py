"""The steps of what happens in a life: who is told what, by when, on which article."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.after_bijstand import Step
from app.domain.decision import Decision, Outcome
from app.domain.facts import Facts
from app.domain.household import GrownChild, Household, Kind
from app.domain.situation import Situation, Who
from app.law import rights_of, stappen, verjaardagen
from app.law.participatiewet.norm_in_inrichting import norm_in_inrichting
from app.text.dutch import fill

DAY = date(2026, 12, 1)
ALONE = Household(Kind.ALLEENSTAAND, birth_date=date(1988, 5, 14))
PARENT = Household(
    Kind.ALLEENSTAANDE_OUDER, birth_date=date(1988, 5, 14), children=(date(2020, 3, 1),)
)
BIJSTAND, NOTHING = Facts(receives_bijstand=True), Facts(receives_bijstand=False)


def ids(situation: Situation, home: Household, facts: Facts, day: date = DAY) -> list[str]:
    """The names of the steps, in their order."""
    found = stappen(situation, home, facts, day, None)
    return [one.value.id for one in found.parts if isinstance(one.value, Step)]


def test_who_starts_to_work_tells_the_gemeente_first_and_by_the_first_day() -> None:
    """Participatiewet 17 lid 1: at once; 31 lid 2 n: the exemption is the gemeente's to give."""
    assert ids(Situation.WERK_BEGINT, ALONE, BIJSTAND) == [
        "melden_werk", "vrijlating", "toeslagen", "loon"
    ]
    found = stappen(Situation.WERK_BEGINT, ALONE, BIJSTAND, DAY, None)
    assert found.parts[0].value == Step("melden_werk", DAY, at_once=True)
    assert found.parts[0].source.article == "17.1"
    # The wage itself comes with the first month of work.
    assert found.parts[3].value == Step("loon", since=DAY)


@pytest.mark.parametrize(
    ("born", "limited", "day", "article", "code"),
    [
        (date(1988, 5, 14), None, date(2026, 12, 31), "31.2.n", "2026-01-01"),
        (date(1988, 5, 14), None, date(2027, 1, 1), "34a.1.a", "Stb. 2025, 312"),
        (date(1988, 5, 14), True, date(2027, 1, 4), "34a.1.b", "Stb. 2025, 312"),
        (date(2002, 5, 14), None, date(2026, 12, 1), "31.5", "2026-01-01"),
        (date(2002, 5, 14), True, date(2026, 12, 1), "31.2.y", "2026-01-01"),
        (date(2002, 5, 14), None, date(2027, 1, 4), "34a.1.a", "Stb. 2025, 312"),
        (date(1959, 12, 31), None, date(2027, 1, 4), "34a.1.c", "Stb. 2025, 312"),
    ],
)
def test_the_exemption_to_ask_for_is_that_of_the_first_day_of_the_work(
    born: date, limited: bool | None, day: date, article: str, code: str
) -> None:
    """31 lid 5: n is not for who is under 27, y is; 34a lid 1 a to c from 1 January 2027."""
    home = Household(Kind.ALLEENSTAAND, birth_date=born, medisch_urenbeperkt=limited)
    source = stappen(Situation.WERK_BEGINT, home, BIJSTAND, day, None).parts[1].source
    assert source.article == article
    assert code in f"{source.title} {source.url}"


def test_childcare_is_named_for_who_has_a_young_child() -> None:
    """Wet kinderopvang 1.1: until the child leaves primary school."""
    assert "opvang" in ids(Situation.WERK_BEGINT, PARENT, BIJSTAND)
    assert "opvang" not in ids(Situation.WERK_BEGINT, PARENT, BIJSTAND, date(2036, 1, 1))


def test_a_couple_reads_that_kinderopvangtoeslag_asks_work_of_both() -> None:
    """Wet kinderopvang 1.6 lid 3; lid 8 leaves another way, so it is only "meestal"."""
    pair = replace(PARENT, kind=Kind.GEHUWD, partner_birth_date=date(1989, 10, 30))
    for home, only in ((PARENT, False), (pair, True)):
        found = stappen(Situation.WERK_BEGINT, home, BIJSTAND, DAY, None)
        told = next(fill(one.because) for one in found.parts if one.value.id == "opvang")
        of_both = "meestal alleen als uw partner ook werkt, leert of een traject volgt"
        assert (of_both in told) is only
        rights = rights_of(home, BIJSTAND, DAY, None)
        right = next(one for one in rights if one.id == "kinderopvang")
        assert ("meestal alleen als uw partner ook werkt" in fill(right.unless)) is only


def test_who_is_in_the_group_asks_loonkostensubsidie_before_the_work_begins() -> None:
    """Participatiewet 10d lid 1 and 3: of who belongs to the group, but not in a job of the Wsw."""
    day = date(2027, 2, 1)
    group = replace(ALONE, doelgroep_loonkostensubsidie=True)
    found = stappen(Situation.WERK_BEGINT, group, BIJSTAND, day, None)
    step = next(one for one in found.parts if one.value.id == "loonkostensubsidie")
    assert step.value.by == date(2027, 1, 31)
    assert step.source.article == "10d.1"
    granted = Decision("loonkostensubsidie", Outcome.TOEGEKEND)
    for home, facts in (
        (ALONE, BIJSTAND),
        (group, replace(BIJSTAND, wsw_job=True)),
        (group, replace(BIJSTAND, job_started=date(2026, 11, 2))),
        (group, replace(BIJSTAND, decisions=(granted,))),
    ):
        assert "loonkostensubsidie" not in ids(Situation.WERK_BEGINT, home, facts, day)


@pytest.mark.parametrize(
    ("group", "facts", "ids_"),
    [
        (True, Facts(receives_bijstand=True, job_planned=True), ["werkgever", "no_riskpolis"]),
        (None, Facts(receives_bijstand=True, job_planned=True), ["werkgever"]),
        (None, Facts(receives_bijstand=False, job_planned=True), ["werkgever"]),
        (True, Facts(receives_bijstand=True), []),
    ],
)
def test_who_is_ill_at_work_reads_who_pays(
    group: bool | None, facts: Facts, ids_: list[str]
) -> None:
    """BW 7:629 lid 1 is of every worker; Ziektewet 29b lid 2 e of the group."""
    home = replace(ALONE, doelgroep_loonkostensubsidie=group)
    found = ids(Situation.ZIEK, home, facts)
    assert [one for one in found if one in {"werkgever", "no_riskpolis"}] == ids_
    # 17 lid 1 binds who has bijstand.
    assert ("loon" in found) is (bool(facts.receives_bijstand) and bool(ids_))


@pytest.mark.parametrize("situation", [Situation.WERK_BEGINT, Situation.KIND, Situation.VERHUIZEN])
def test_without_bijstand_nothing_is_told_to_the_gemeente(situation: Situation) -> None:
    """Participatiewet 17 lid 1 binds who has or asks bijstand."""
    found = stappen(situation, ALONE, NOTHING, DAY, None)
    assert found.parts
    assert not any(one.source.article == "17.1" for one in found.parts)


def test_only_who_cares_alone_may_ask_the_exemption_for_a_young_child() -> None:
    """Participatiewet 9a lid 1: an alleenstaande ouder."""
    couple = Household(
        Kind.GEHUWD, birth_date=date(1988, 5, 14), partner_birth_date=date(1990, 1, 1)
    )
    assert "ontheffing_9a" in ids(Situation.KIND, PARENT, BIJSTAND)
    assert "ontheffing_9a" not in ids(Situation.KIND, couple, BIJSTAND)


def test_an_objection_has_its_last_day() -> None:
    """Awb 6:7 and 6:8: six weeks from the day after; Tuesday 20 October to 1 December 2026."""
    found = stappen(Situation.BEZWAAR, ALONE, BIJSTAND, date(2026, 10, 20), None)
    assert found.parts[0].value == Step("sturen", date(2026, 12, 1))
    # Awb 6:5 lid 1 and 6:6: the decision is named at once, the grounds may follow within a term.
    words = fill(found.parts[0].because)
    assert "welk besluit" in words
    assert words.endswith("Uw redenen mogen later: in een brief staat tot welke dag.")


def test_when_work_stops_the_steps_are_those_of_the_way_back() -> None:
    """Participatiewet 15 lid 1: WW first; then telling it at once (17 lid 1)."""
    found = ids(Situation.WERK_STOPT, ALONE, BIJSTAND)
    assert found[:4] == ["ww", "ww_weken", "laatste_betaling", "melden"]


@pytest.mark.parametrize(
    ("home", "who", "age", "day"),
    [
        (Household(Kind.ALLEENSTAAND, date(2006, 3, 1)), Who.SELF, 21, date(2027, 3, 1)),
        (Household(Kind.ALLEENSTAAND, date(2000, 2, 1)), Who.SELF, 27, date(2027, 2, 1)),
        (
            Household(Kind.GEHUWD, date(1980, 1, 1), partner_birth_date=date(2005, 12, 20)),
            Who.PARTNER, 21, date(2026, 12, 20),
        ),
        (
            Household(Kind.ALLEENSTAANDE_OUDER, date(1980, 1, 1), children=(date(2009, 1, 5),)),
            Who.CHILD, 18, date(2027, 1, 5),
        ),
        (
            Household(
                Kind.ALLEENSTAAND,
                date(1975, 1, 1),
                grown_children=(GrownChild(date(2000, 5, 31)),),
            ),
            Who.CHILD, 27, date(2027, 5, 31),
        ),
        # AOW article 7a: 67 years for who gets there in 2027.
        (Household(Kind.ALLEENSTAAND, date(1960, 1, 10)), Who.SELF, 0, date(2027, 1, 10)),
    ],
)
def test_who_gets_an_age_that_changes_something_is_told_in_time(
    home: Household, who: Who, age: int, day: date
) -> None:
    """Participatiewet 20, 22a and 47a, AKW 7: 18, 21, 27 and pension age, half a year ahead."""
    (found,) = verjaardagen(home, DAY)
    assert (found.value.who, found.value.age, found.value.day) == (who, age, day)
    assert fill(found.because).endswith(".")


def test_what_is_over_or_far_away_is_not_told() -> None:
    """Nothing to do about it now."""
    assert verjaardagen(Household(Kind.ALLEENSTAAND, date(1999, 11, 30)), DAY) == ()
    assert verjaardagen(Household(Kind.ALLEENSTAAND, date(2000, 6, 2)), DAY) == ()


def test_who_is_ill_asks_and_is_not_hurried() -> None:
    """Participatiewet 9 lid 2, 18 lid 9 and 35 lid 1; no step has a last day of its own."""
    assert ids(Situation.ZIEK, ALONE, BIJSTAND) == [
        "afspraak", "geen_verwijt", "instelling", "ontheffing", "urenbeperkt", "kosten"
    ]
    assert ids(Situation.ZIEK, ALONE, NOTHING) == ["kosten"]
    found = stappen(Situation.ZIEK, ALONE, BIJSTAND, DAY, None)
    assert all(one.value.by is None for one in found.parts if isinstance(one.value, Step))


def test_who_is_ill_reads_the_norm_of_an_inrichting_where_it_is_one_amount() -> None:
    """Participatiewet 23 lid 1 and 2, 1 July 2026: 449.44 and what is added; lid 3 sums two."""
    found = stappen(Situation.ZIEK, ALONE, BIJSTAND, DAY, None)
    told = next(one for one in found.parts if one.value == Step("instelling"))
    ((_, norm),) = told.because.values
    assert norm == norm_in_inrichting(ALONE.kind, 38, DAY).value
    couple = Household(
        Kind.GEHUWD, birth_date=date(1988, 5, 14), partner_birth_date=date(1990, 1, 1)
    )
    young = Household(Kind.ALLEENSTAAND, birth_date=date(2007, 5, 14))
    for home in (couple, young, replace(ALONE, inrichting=True)):
        assert "instelling" not in ids(Situation.ZIEK, home, BIJSTAND)


@pytest.mark.parametrize(
    ("born", "partner", "searches"),
    [
        (date(2007, 5, 10), None, True),
        (date(1999, 12, 1), None, False),
        (date(2005, 1, 1), date(2004, 1, 1), True),
        (date(2005, 1, 1), date(1990, 1, 1), False),
    ],
)
def test_the_four_weeks_come_first_for_who_is_under_27(
    born: date, partner: date | None, searches: bool
) -> None:
    """Participatiewet 41 lid 4: of a couple when both are under 27; on the 27th birthday not.

    Then one applies, at UWV (41 lid 1), and hands in the papers.
    """
    kind = Kind.ALLEENSTAAND if partner is None else Kind.GEHUWD
    home = Household(kind, birth_date=born, partner_birth_date=partner)
    found = ids(Situation.AANVRAAG, home, NOTHING)
    assert found[:2] == (["melding", "zoeken"] if searches else ["melding", "aanvraag"])
    assert found.index("aanvraag") < found.index("papieren")


@pytest.mark.parametrize(
    ("home", "facts", "told"),
    [
        (ALONE, NOTHING, True),
        (ALONE, replace(NOTHING, application=DAY), False),
        (replace(ALONE, inrichting=True), NOTHING, False),
        (replace(ALONE, birth_date=date(1950, 1, 1)), NOTHING, False),
    ],
)
def test_one_applies_at_uwv(home: Household, facts: Facts, told: bool) -> None:
    """Participatiewet 41 lid 1; in an inrichting at the gemeente (lid 2), with AOW at the SVB."""
    assert ("aanvraag" in ids(Situation.AANVRAAG, home, facts)) is told


def test_from_pension_age_one_applies_at_the_svb() -> None:
    """Participatiewet 47a lid 1: also when the partner alone has it; UWV is named nowhere."""
    for home in (
        replace(ALONE, birth_date=date(1950, 1, 1)),
        replace(ALONE, kind=Kind.GEHUWD, partner_birth_date=date(1950, 1, 1)),
    ):
        found = ids(Situation.AANVRAAG, home, NOTHING)
        assert "aanvraag_svb" in found
        assert "aanvraag" not in found
    assert "aanvraag_svb" not in ids(Situation.AANVRAAG, ALONE, NOTHING)


@pytest.mark.parametrize(
    ("born", "partner", "asked"),
    [
        (date(2007, 6, 15), None, True),
        (date(1990, 5, 1), date(2002, 5, 1), True),
        (date(1990, 5, 1), None, False),
    ],
)
def test_papers_about_school_are_asked_of_who_is_under_27(
    born: date, partner: date | None, asked: bool
) -> None:
    """Participatiewet 41 lid 5: of one or more persons under 27 in the application."""
    kind = Kind.ALLEENSTAAND if partner is None else Kind.GEHUWD
    home = Household(kind, birth_date=born, partner_birth_date=partner)
    assert ("school" in ids(Situation.AANVRAAG, home, NOTHING)) is asked


@pytest.mark.parametrize(
    ("outcome", "until", "asks"),
    [
        (Outcome.TOEGEKEND, None, False),
        (Outcome.TOEGEKEND, date(2027, 3, 1), False),
        (Outcome.AANGEVRAAGD, None, False),
        (Outcome.TOEGEKEND, date(2026, 11, 30), True),
        (Outcome.AFGEWEZEN, None, True),
        (Outcome.GEEN, None, True),
    ],
)
def test_who_has_the_exemption_is_not_told_to_ask_for_it(
    outcome: Outcome, until: date | None, asks: bool
) -> None:
    """Participatiewet 9 lid 2: granted, or waiting for a decision, is not asked again."""
    letter = Decision("ontheffing_9_2", outcome, until=until)
    found = ids(Situation.ZIEK, ALONE, replace(BIJSTAND, decisions=(letter,)))
    assert ("ontheffing" in found) is asks


def test_who_is_medisch_urenbeperkt_has_that_established() -> None:
    """Participatiewet 6b: it is asked once."""
    limited = replace(ALONE, medisch_urenbeperkt=True)
    assert "urenbeperkt" not in ids(Situation.ZIEK, limited, BIJSTAND)


@pytest.mark.parametrize(
    ("situation", "known"),
    [
        (Situation.ZIEK, ["geen_verwijt"]),
        (Situation.BEZWAAR, ["beslissing"]),
        (Situation.AANVRAAG, ["besluit"]),
        (Situation.VERHUIZEN, []),
    ],
)
def test_what_the_law_does_itself_is_no_task(situation: Situation, known: list[str]) -> None:
    """18 lid 9, Awb 7:10 and 4:13 bind the gemeente; a person has nothing to do there."""
    found = stappen(situation, ALONE, BIJSTAND, DAY, None)
    steps = [one.value for one in found.parts if isinstance(one.value, Step)]
    assert [one.id for one in steps if not one.is_task] == known


def test_what_was_told_of_the_application_is_not_asked_again() -> None:
    """Participatiewet 41 lid 4: four weeks after Monday 23 November is 21 December 2026."""
    young = Household(
        Kind.ALLEENSTAAND,
        date(2007, 5, 10),
        medisch_urenbeperkt=False,
        doelgroep_loonkostensubsidie=False,
    )
    facts = replace(NOTHING, melding=date(2026, 11, 23), was_in_pro_vso=False)
    found = stappen(Situation.AANVRAAG, young, facts, date(2026, 12, 21), None)
    told = {one.value.id: fill(one.because) for one in found.parts}
    assert told["melding"].startswith("U meldde zich op 23 november 2026.")
    assert told["zoeken"].endswith("Aanvragen kan vanaf 21 december 2026.")
    # Awb 4:13 lid 2: eight weeks after the application.
    assert told["besluit"] == "Er moet uiterlijk op 15 februari 2027 een besluit zijn."
    open_ = replace(young, medisch_urenbeperkt=None)
    unknown = stappen(Situation.AANVRAAG, open_, facts, DAY, None)
    assert fill(unknown.parts[1].because).startswith("U zoekt meestal eerst vier weken")


def test_a_partner_whose_age_is_not_told_is_asked_about_by_who_is_young() -> None:
    """Participatiewet 41 lid 4: both must be under 27, so one who is older settles it."""
    couple = Household(Kind.GEHUWD, birth_date=date(2007, 5, 10))
    found = stappen(Situation.AANVRAAG, couple, NOTHING, DAY, None)
    assert fill(found.parts[1].because).startswith("Is uw partner ook jonger dan 27?")
    older = replace(couple, birth_date=date(1988, 5, 14))
    assert "zoeken" not in ids(Situation.AANVRAAG, older, NOTHING)


@pytest.mark.parametrize(
    ("home", "facts"),
    [
        (Household(Kind.ALLEENSTAAND, date(2007, 5, 10), medisch_urenbeperkt=True), NOTHING),
        (
            Household(Kind.ALLEENSTAAND, date(2007, 5, 10), doelgroep_loonkostensubsidie=True),
            NOTHING,
        ),
        (
            Household(Kind.ALLEENSTAAND, date(2007, 5, 10)),
            Facts(receives_bijstand=False, pro_vso_until=date(2026, 6, 1)),
        ),
    ],
)
def test_who_need_not_search_is_not_told_to(home: Household, facts: Facts) -> None:
    """Participatiewet 41 lid 4 a and b: the year after pro or vso, or less work established."""
    assert "zoeken" not in ids(Situation.AANVRAAG, home, facts)


def test_who_may_have_to_search_reads_that_there_are_exceptions() -> None:
    """Participatiewet 41 lid 4 and 11: never flatly."""
    found = stappen(
        Situation.AANVRAAG, Household(Kind.ALLEENSTAAND, date(2007, 5, 10)), NOTHING, DAY, None
    )
    (search,) = (one for one in found.parts if one.value.id == "zoeken")
    assert "meestal" in fill(search.because)
    assert "pro of vso" in fill(search.because)


@pytest.mark.parametrize(
    ("born", "partner", "day", "shares"),
    [
        (date(2007, 5, 10), None, DAY, False),
        (date(2007, 5, 10), None, date(2028, 5, 10), True),
        (date(1988, 5, 14), None, DAY, True),
        (date(2007, 5, 10), date(2006, 1, 1), DAY, False),
        (date(2007, 5, 10), date(1990, 1, 1), DAY, True),
    ],
)
def test_who_lives_in_lowers_no_norm_under_21(
    born: date, partner: date | None, day: date, shares: bool
) -> None:
    """Participatiewet 22a lid 1 and 3: of who is 21 or older, or has a spouse who is."""
    kind = Kind.ALLEENSTAAND if partner is None else Kind.GEHUWD
    home = Household(kind, birth_date=born, partner_birth_date=partner)
    assert ("medebewoners" in ids(Situation.VERHUIZEN, home, BIJSTAND, day)) is shares


@pytest.mark.parametrize(
    ("facts", "tells"),
    [
        (NOTHING, False),
        (replace(NOTHING, melding=DAY), True),
        (replace(NOTHING, melding=date(2026, 3, 1), bijstand_ended=date(2026, 6, 30)), False),
        (BIJSTAND, True),
    ],
)
def test_who_reported_tells_the_gemeente_as_well(facts: Facts, tells: bool) -> None:
    """Participatiewet 9 lid 1 and 17 lid 1: from the melding until the bijstand ended."""
    assert ("melden_werk" in ids(Situation.WERK_BEGINT, ALONE, facts)) is tells
    assert ("melden_adres" in ids(Situation.VERHUIZEN, ALONE, facts)) is tells


@pytest.mark.parametrize(
    ("told", "day", "searches"),
    [
        ({"melding": date(2026, 8, 1), "application": date(2026, 9, 15)}, date(2026, 9, 15), False),
        ({"melding": date(2026, 8, 1)}, date(2026, 9, 15), False),
        ({"melding": date(2026, 8, 1)}, date(2026, 8, 20), True),
    ],
)
def test_weeks_that_are_over_are_no_step_any_more(
    told: dict[str, date], day: date, searches: bool
) -> None:
    """Participatiewet 41 lid 4: four weeks after the melding, and before the application."""
    young = Household(
        Kind.ALLEENSTAAND,
        date(2007, 5, 10),
        medisch_urenbeperkt=False,
        doelgroep_loonkostensubsidie=False,
    )
    for school in (False, None):
        facts = replace(NOTHING, was_in_pro_vso=school, **told)
        assert ("zoeken" in ids(Situation.AANVRAAG, young, facts, day)) is searches


def test_the_norm_inside_says_who_decides_from_when() -> None:
    """Participatiewet 1 f and 23: which home and which norm; 45 names no day that it begins."""
    found = stappen(Situation.ZIEK, ALONE, BIJSTAND, DAY, None)
    told = next(one for one in found.parts if one.value.id == "instelling").because

    assert told.id.endswith("per maand: uw gemeente beslist vanaf wanneer.")


def test_where_one_applies_is_named_and_where_it_goes() -> None:
    """Participatiewet 41 lid 1: at UWV, which hands it over to the gemeente."""
    found = stappen(Situation.AANVRAAG, ALONE, NOTHING, DAY, None)
    told = next(one for one in found.parts if one.value.id == "aanvraag").because

    assert "bij UWV, meestal op werk.nl met DigiD: dat gaat naar uw gemeente." in told.id
