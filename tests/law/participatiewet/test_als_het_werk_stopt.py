"""The way back after work: each step with its article and term, and nothing promised."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.data.gemeente_reader import read_gemeente
from app.domain.certainty import Certainty
from app.domain.facts import Facts
from app.domain.gemeente import Gemeente
from app.domain.household import Household, Kind
from app.domain.stay import Stay
from app.domain.work import LastPay
from app.law.participatiewet.als_het_werk_stopt import als_het_werk_stopt
from app.law.refused import Refused
from app.text.dutch import fill

ROOT = Path(__file__).resolve().parents[3] / "app" / "demo" / "gemeente"
LAST_DAY = date(2026, 9, 30)
ALONE = Household(Kind.ALLEENSTAAND, date(1990, 1, 1))
NEVER = Facts(receives_bijstand=False)
BACK = Facts(receives_bijstand=False, bijstand_ended=date(2026, 3, 31))


def _steps(household=ALONE, facts=BACK, day=LAST_DAY, gemeente=None, last_pay=None):
    found = als_het_werk_stopt(household, facts, day, gemeente, last_pay)
    return {part.value.id: part for part in found.parts}


def test_ww_comes_first() -> None:
    """Article 15: another provision goes before; the app only says: ask UWV."""
    first = next(iter(_steps()))
    assert first == "ww"
    assert "UWV" in fill(_steps()["ww"].because)


def test_the_weeks_of_work_for_ww_are_named_but_not_with_aow() -> None:
    """Werkloosheidswet 17 lid 1: 26 of 36 weeks, one hour each; 19 lid 1 i: none with AOW."""
    found = _steps()
    assert list(found)[:2] == ["ww", "ww_weken"]
    assert fill(found["ww_weken"].because) == (
        "Voor WW telt UWV de weken waarin u werkte. "
        "Dat moeten er 26 van de laatste 36 zijn. Eén uur per week is genoeg."
    )
    assert found["ww_weken"].source.law == "Werkloosheidswet"
    assert not found["ww_weken"].value.is_task
    assert "ww_weken" not in _steps(Household(Kind.ALLEENSTAAND, date(1955, 1, 1)))


@pytest.mark.parametrize("assets", [None, Decimal(19_500)])
def test_what_bijstand_would_be_is_told_to_who_never_had_it(assets: Decimal | None) -> None:
    """Articles 19 lid 2 and 3, 21: 1.419,46 from July 2026, of which 5 percent is kept."""
    home = replace(ALONE, assets=assets)
    told = fill(_steps(home, NEVER)["hoogte"].because).replace("\N{NO-BREAK SPACE}", " ")
    assert told == (
        "Bijstand is dan hoogstens ongeveer € 1.419 per maand. "
        "Daarvan komt ongeveer € 1.348 op uw rekening, de rest is vakantiegeld."
    )
    # Other income comes off it (19 lid 2); who has or had bijstand sees its own amount.
    less = replace(NEVER, counted_income_month=Decimal("419.46"))
    assert "€\N{NO-BREAK SPACE}1.000 per maand" in fill(_steps(home, less)["hoogte"].because)
    assert "hoogte" not in _steps(home, BACK)
    assert "hoogte" not in _steps(home, Facts(receives_bijstand=True))


def test_with_bijstand_only_reporting_is_needed() -> None:
    """Article 17 lid 1: report at once; there is no new application while bijstand runs."""
    found = _steps(facts=Facts(receives_bijstand=True))
    assert found["melden"].value.by == LAST_DAY
    assert found["melden"].source.article == "17.1"
    assert not {"aanmelden", "kortere_aanvraag", "voorschot"} & found.keys()


def test_without_bijstand_the_application_is_there() -> None:
    """Articles 44, 43a, 44 lid 5, 52, Awb 4:13 and 81, in that order; the gemeente is not told."""
    assert list(_steps()) == [
        "ww",
        "ww_weken",
        "laatste_betaling",
        "aanmelden",
        "kortere_aanvraag",
        "drie_maanden_terug",
        "papieren",
        "voorschot",
        "besluit",
        "spoedhulp",
        "vrijlating",
    ]


@pytest.mark.parametrize("facts", [BACK, Facts(), Facts(receives_bijstand=True)])
def test_what_comes_at_the_end_is_income_of_that_period(facts) -> None:
    """Field case N8; art. 31.1, 32.1: unused leave and transitievergoeding; gemeente judges."""
    step = _steps(facts=facts)["laatste_betaling"]
    assert "vrije dagen" in fill(step.because)
    assert "transitievergoeding" in fill(step.because)
    assert step.source.article == "31.1, 32.1"
    assert step.certainty == Certainty.GEMEENTE_BESLIST


def test_a_told_amount_is_named() -> None:
    """Field case N8: 200 for leave and 300 as transitievergoeding are one last payment."""
    step = _steps(last_pay=LastPay(Decimal("200.00"), Decimal("300.00")))["laatste_betaling"]
    assert "500,00" in fill(step.because)
    assert "vrije dagen" in fill(_steps(last_pay=LastPay())["laatste_betaling"].because)


def test_who_does_not_know_hears_both() -> None:
    """Principle 2: unknown is an answer; both ways are shown."""
    assert {"melden", "aanmelden"} <= _steps(facts=Facts()).keys()


def test_the_short_application_ends_after_twelve_months() -> None:
    """Article 43a: a new application within twelve months after bijstand ended."""
    assert _steps()["kortere_aanvraag"].value.by == date(2027, 3, 31)
    assert "kortere_aanvraag" in _steps(day=date(2027, 3, 31))
    assert "kortere_aanvraag" not in _steps(day=date(2027, 4, 1))


@pytest.mark.parametrize("step", ["kortere_aanvraag", "drie_maanden_terug", "vrijlating"])
def test_a_power_of_the_gemeente_is_no_promise(step) -> None:
    """Articles 43a, 44 lid 5 and 31 lid 2 n say "kan" or leave it open."""
    assert _steps()[step].certainty == Certainty.GEMEENTE_BESLIST


def test_the_advance_is_95_percent_of_the_bijstand_after_income() -> None:
    """Article 52, audit rights case 22: income 500, norm 1.401,50 gives at least 856,43."""
    facts = Facts(
        receives_bijstand=False,
        counted_income_month=Decimal("500.00"),
        application=date(2026, 2, 2),
    )
    found = _steps(facts=facts, day=date(2026, 2, 15))["voorschot"]
    assert found.value.by == date(2026, 3, 2)
    assert found.parts[-1].value == Decimal("856.43")


def test_without_known_income_no_amount_is_named() -> None:
    """WW may come first, so without the income the advance has no amount."""
    assert _steps()["voorschot"].parts == ()


def test_under_27_there_are_four_weeks() -> None:
    """Article 41 lid 4: only when everybody in the application is younger than 27."""
    young = Household(
        Kind.ALLEENSTAAND,
        date(2002, 1, 1),
        medisch_urenbeperkt=False,
        doelgroep_loonkostensubsidie=False,
    )
    melding = Facts(receives_bijstand=False, was_in_pro_vso=False, melding=date(2026, 10, 1))
    found = _steps(young, melding, date(2026, 10, 2))
    assert found["zoekperiode"].value.by == date(2026, 10, 29)
    assert found["vroeg_melden"].source.article == "41.6"
    # The weeks of a melding long before the work stops are over: a new one is still to come.
    later = _steps(young, melding, date(2027, 6, 30))["zoekperiode"]
    assert later.value.by is None
    assert "2026" not in fill(later.because)
    assert "zoekperiode" not in _steps()
    couple = Household(Kind.GEHUWD, date(2002, 1, 1), date(1998, 1, 1))
    assert "zoekperiode" not in _steps(couple, melding)


def test_an_unknown_exception_stays_unknown() -> None:
    """Article 41 lid 4 a: left praktijkonderwijs or not settles it, and nobody guesses."""
    young = Household(Kind.ALLEENSTAAND, date(2002, 1, 1))
    assert _steps(young)["zoekperiode"].certainty == Certainty.ONBEKEND


def test_a_new_exemption_only_where_the_law_gives_one() -> None:
    """Article 34a lid 3 from 2027; before it the law does not say, so the gemeente decides."""
    assert _steps()["vrijlating"].source.article == "31.2.n"
    assert _steps(day=date(2027, 1, 15))["vrijlating"].source.article == "34a.3"
    young = Household(Kind.ALLEENSTAAND, date(2002, 1, 1))
    assert "vrijlating" not in _steps(young)
    old = Household(Kind.ALLEENSTAAND, date(1955, 1, 1))
    assert "vrijlating" not in _steps(old)
    assert "vrijlating" not in _steps(old, day=date(2027, 1, 15))


def test_a_parent_of_a_young_child_may_resume_the_exemption() -> None:
    """Article 9a lid 5 b and 6: it paused with the bijstand and starts again on request."""
    parent = Household(Kind.ALLEENSTAANDE_OUDER, date(1992, 1, 1), children=(date(2022, 1, 1),))
    assert _steps(parent)["ontheffing_9a"].source.article == "9a.6"
    older = Household(Kind.ALLEENSTAANDE_OUDER, date(1992, 1, 1), children=(date(2021, 1, 1),))
    assert "ontheffing_9a" not in _steps(older)


def test_an_advance_of_nothing_is_not_told() -> None:
    """Article 52 lid 1 b and 2: on the norm there is no advance; below it 95 of 100 of the rest."""
    day = date(2026, 2, 15)
    for income, told in (("1401.50", False), ("1401.49", True)):
        facts = Facts(receives_bijstand=False, counted_income_month=Decimal(income))
        # On the norm there is no bijstand to ask for (19.1.a), so no advance either.
        found = _steps(facts=facts, day=day).get("voorschot")
        assert (found is not None and bool(found.parts)) is told


def test_the_gemeente_names_its_papers_and_its_own_term() -> None:
    """Articles 53a and 43a: the college says which papers; where it did, they are listed."""
    demo = read_gemeente(ROOT / "demo")
    assert isinstance(demo, Gemeente)
    found = _steps(gemeente=demo)
    assert "Laatste twee loonstroken" in found["papieren"].value.papers
    assert "Voorbeeldstad" in found["vrijlating"].source.law
    assert _steps()["papieren"].value.papers == ()
    assert "identiteitsbewijs" in fill(_steps()["papieren"].because)


def test_before_2026_it_is_refused() -> None:
    """Articles 43a, 44 lid 5 and 52 lid 2 read so since 2026-01-01; earlier days are refused."""
    with pytest.raises(Refused):
        _steps(day=date(2025, 12, 31))


def test_in_2027_nothing_is_called_sure() -> None:
    """participatiewet-2027.md: the whole text of 2027 was not read, so a step is an estimate."""
    found = _steps(day=date(2027, 1, 15))
    assert max(part.certainty for part in found.values()) == Certainty.SCHATTING


def test_who_has_more_than_the_limit_or_the_norm_hears_from_where_on_to_ask() -> None:
    """19.1.a and b: with savings or an income above them an application brings nothing yet."""
    saved = {one.id: because for one, because in _told(replace(ALONE, assets=Decimal(30_000)))}
    assert "spaargeld" in saved
    assert "aanmelden" not in saved
    rich = replace(NEVER, counted_income_month=Decimal(2600))
    assert "inkomen" in {one.id for one, _ in _told(ALONE, rich)}
    poor = replace(NEVER, counted_income_month=Decimal(600))
    assert "aanmelden" in {one.id for one, _ in _told(replace(ALONE, assets=Decimal(500)), poor)}


def test_who_never_had_bijstand_hears_nothing_of_an_exemption() -> None:
    """31.2.n is of who has bijstand: nothing starts again that never was."""
    found = {one.id for one, _ in _told(ALONE)}
    assert "vrijlating" not in found
    assert "vrijlating" in {one.id for one, _ in _told(ALONE, BACK)}


def test_who_is_shut_out_hears_why_and_not_to_ask() -> None:
    """13.1.a and e, 11.2: an application brings nothing then; after the release it does."""
    for facts in (
        Facts(detained=True),
        Facts(lawful_residence=False),
        Facts(stays_abroad=(Stay(date(2026, 8, 1), date(2026, 12, 1)),)),
    ):
        found = dict(_told(ALONE, facts))
        (because,) = [one for step, one in found.items() if step.id == "uitgesloten"]
        assert "bijstand" in fill(because)
        assert "aanmelden" not in {step.id for step in found}
    freed = Facts(detained=True, free_on=LAST_DAY)
    assert "aanmelden" in {step.id for step, _ in _told(ALONE, freed)}
    # The spouse keeps a right (11.4), and may ask for it.
    couple = Household(Kind.GEHUWD, date(1990, 1, 1), date(1991, 1, 1))
    assert "aanmelden" in {step.id for step, _ in _told(couple, Facts(detained=True))}


def _told(household, facts=NEVER):
    found = als_het_werk_stopt(household, facts, LAST_DAY, None)
    return [(part.value, part.because) for part in found.parts]


def test_who_is_medically_limited_keeps_a_part_with_any_new_job() -> None:
    """Participatiewet 34a lid 1 b from 2027: no months are counted, so nothing is a maybe."""
    later = date(2027, 1, 15)
    limited = replace(ALONE, medisch_urenbeperkt=True)
    step = _steps(limited, day=later)["vrijlating"]
    assert step.source.article == "34a.1.b"
    assert step.certainty is not Certainty.GEMEENTE_BESLIST
    assert "misschien" not in fill(step.because)
    for other in (False, None):
        told = replace(ALONE, medisch_urenbeperkt=other)
        assert "misschien" in fill(_steps(told, day=later)["vrijlating"].because)


def test_other_income_above_the_norm_asks_nothing_for_bijstand() -> None:
    """Articles 17 lid 1 and 19 lid 1 a and b: no bijstand, so nothing to tell for it.

    Article 6 lid 1 a: who is registered at UWV and has no WW may ask the gemeente for help.
    """
    couple = Household(Kind.GEHUWD, date(1985, 1, 1), date(1985, 1, 1))
    facts = Facts(receives_bijstand=False, counted_income_month=Decimal("2886.00"))
    found = _steps(couple, facts)
    assert list(found) == ["ww", "ww_weken", "inschrijven", "inkomen"]
    assert "spaargeld" in fill(found["inkomen"].because)
    # Below the norm the way to bijstand is open, and all income counts for it.
    low = _steps(couple, Facts(receives_bijstand=False, counted_income_month=Decimal("600.00")))
    assert "laatste_betaling" in low
    assert "inschrijven" not in low


@pytest.mark.parametrize(("born", "article"), [(1985, "7.1.a"), (2003, "7a.1.a")])
def test_beside_anw_the_gemeente_helps_where_there_is_no_ww(born: int, article: str) -> None:
    """Articles 7 lid 1 a 4 and lid 3 a and c, 7a: with WW it is UWV; under 27 it may."""
    facts = Facts(
        receives_bijstand=False, receives_anw=True, counted_income_month=Decimal("2500.00")
    )
    found = _steps(Household(Kind.ALLEENSTAAND, date(born, 1, 1)), facts)
    assert fill(found["hulp"].because) == "Krijgt u geen WW? Vraag uw gemeente om hulp."
    assert found["hulp"].source.article == article
    assert "inschrijven" not in found


def test_who_has_pension_age_reports_to_the_svb() -> None:
    """Article 47a lid 1: bijstand from pension age is of the SVB."""
    old = Household(Kind.ALLEENSTAAND, date(1950, 1, 1))
    assert "SVB" in fill(_steps(old)["aanmelden"].because)
    assert "UWV" not in fill(_steps(old)["aanmelden"].because)


def test_who_gets_aow_is_not_sent_to_uwv_for_work() -> None:
    """Article 6 lid 1 a: a niet-uitkeringsgerechtigde is younger than pension age."""
    old = Household(Kind.ALLEENSTAAND, date(1950, 1, 1))
    facts = Facts(receives_bijstand=False, counted_income_month=Decimal("2500.00"))
    assert list(_steps(old, facts)) == ["ww", "inkomen"]


def test_who_stops_work_oneself_reads_what_that_does_and_when_it_does_not() -> None:
    """Article 18 lid 4 a ("behouden"), 5 and 9; none of it from pension age or without bijstand."""
    found = _steps(facts=Facts(receives_bijstand=True))
    told = found["zelf_stoppen"]
    assert not told.value.is_task
    assert told.source.article == "18.4.a, 18.5, 18.9"
    assert told.certainty is Certainty.GEMEENTE_BESLIST
    assert "Dat is anders als u er niets aan kunt doen" in fill(told.because)
    old = replace(ALONE, birth_date=date(1950, 1, 1))
    for home, facts in ((old, Facts(receives_bijstand=True)), (ALONE, NEVER), (ALONE, BACK)):
        assert "zelf_stoppen" not in _steps(home, facts)
