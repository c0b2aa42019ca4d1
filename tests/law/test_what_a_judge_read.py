"""What a judge of a reading test found told twice, told to the wrong one, or not told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.facts import Facts
from app.domain.finding import Reply
from app.domain.situation import Situation
from app.law import letter_kinds
from app.law.duties.boete import boete
from app.law.duties.inlichtingen import inlichtingen
from app.law.duties.terugbetalen import terugbetalen
from app.law.participatiewet.als_het_werk_stopt import als_het_werk_stopt
from app.law.participatiewet.stappen import stappen
from app.law.rights.begeleiding import persoonlijke_ondersteuning
from app.law.rights.bescherming import geen_beslag_bijzondere_bijstand
from app.law.rights.inkomenstoeslag import inkomenstoeslag
from app.law.rights.uitvoering_uwv import medisch_urenbeperkt
from app.law.rights.werken import bufferbudget, werken_en_houden
from app.text.dutch import fill
from tests.law.people import case, couple, parent, single

OWES = {"receives_bijstand": True, "overpaid": Decimal(640), "owes_gemeente": True}
LAST = date(2026, 9, 30)
IN_TIME = "Meldde u het zelf binnen 60 dagen? Dan kan een waarschuwing genoeg zijn."


@pytest.mark.parametrize(
    ("beslag", "ends"),
    [
        (True, "Gaat dat helemaal naar uw gemeente? Dan bent u in 10 maanden klaar, anders later."),
        (False, "Met dat bedrag bent u in 10 maanden klaar."),
        (None, "Met dat bedrag bent u in 10 maanden klaar."),
    ],
)
def test_beslag_and_paying_back_have_one_room(beslag, ends):
    """60 lid 6 a: what may not be attached may not be set off, so it is no second 70,97."""
    told = fill(terugbetalen(case(single(45), beslag=beslag, **OWES)).because)
    assert told.endswith(ends)


def test_a_letter_says_whether_the_gemeente_must():
    """60 lid 4 for a boete and for what was not reported (58 lid 1); lid 3 for the rest."""
    by_id = {one.id: [fill(told) for told in one.means] for one in letter_kinds()}
    kind = by_id["terugvordering"]
    assert any("als u iets niet doorgaf. Anders mag zij kiezen." in one for one in kind)
    assert any(t.startswith("De gemeente moet dit") for t in by_id["boete"])
    assert not any("De gemeente mag dit" in t for told in by_id.values() for t in told)


@pytest.mark.parametrize(
    ("home", "income", "bars"),
    [
        (replace(parent(51, 14), assets=Decimal(19500)), None, "spaargeld"),
        (replace(single(40), assets=Decimal(8001)), None, "spaargeld"),
        (couple(38, 41), Decimal(2424), "inkomen"),
    ],
)
def test_help_at_work_is_told_whatever_bars_bijstand(home, income, bars):
    """6 lid 1 a and 10 lid 1, beside 19 lid 1 a and b: nobody tells a gemeente (17 lid 1)."""
    facts = Facts(receives_bijstand=False, counted_income_month=income)
    found = als_het_werk_stopt(home, facts, LAST, None)
    ids = [step.id for step in found.value]
    assert ids[1:4] == ["ww_weken", "inschrijven", bars]
    assert "laatste_betaling" not in ids


def test_savings_that_bar_bijstand_are_named_with_the_limit():
    """34 lid 2 b and lid 3 b: less than € 16.000 for a single parent."""
    home = replace(parent(51, 14), assets=Decimal(19500))
    found = als_het_werk_stopt(home, Facts(receives_bijstand=False), LAST, None)
    saved = next(one for one in found.parts if one.value.id == "spaargeld")
    told = fill(saved.because).replace("\N{NO-BREAK SPACE}", " ")
    assert told == "U hebt nu € 19.500 vermogen. Bij minder dan € 16.000 kunt u bijstand vragen."


@pytest.mark.parametrize(("in_time", "told"), [(False, False), (True, True), (None, True)])
def test_who_did_not_tell_in_time_reads_of_no_warning_for_that(in_time, told):
    """18a lid 4: the warning is for who told it in time."""
    facts = OWES | {"reported_within_60_days": in_time, "overpaid": Decimal(640)}
    found = boete(case(single(45), **facts))
    assert (IN_TIME in [fill(one) for one in found.softens]) is told


@pytest.mark.parametrize(("group", "named"), [(True, True), (False, False)])
def test_in_the_group_guidance_at_the_workplace_is_named(group, named):
    """10da gives the group a right, also where a jobcoach was refused."""
    home = single(34, doelgroep_loonkostensubsidie=group)
    told = persoonlijke_ondersteuning(
        case(home, receives_bijstand=True, needs_support_for_tasks=True, requested_help=True)
    )
    assert ("artikel 10da" in fill(told.how_to_change)) is named


def test_how_savings_were_spent_is_named_with_what_it_may_do():
    """18 lid 2 and 48 lid 2 b; nothing of it where savings bar nothing."""
    home = parent(51, 14)
    told = {}
    for assets in (19500, 15000):
        asked = replace(home, assets=Decimal(assets))
        found = als_het_werk_stopt(asked, Facts(receives_bijstand=False), LAST, None)
        told[assets] = [fill(one.because) for one in found.parts]
    assert told[19500][-1].startswith("Gaf u spaargeld zonder goede reden uit?")
    assert told[19500][-1].endswith("Bewaar daarom bonnen.")
    assert not any("spaargeld zonder goede reden" in one for one in told[15000])


@pytest.mark.parametrize("day", [date(2026, 12, 1), date(2027, 3, 1)])
def test_the_bufferbudget_has_its_amount_and_conditions_before_it_starts(day):
    """34b lid 1 and 2: at most 1.000 euro a year, beside wages, a month below the norm."""
    found = bufferbudget(case(single(45), day, receives_bijstand=True))
    told = fill(found.unless).replace("\N{NO-BREAK SPACE}", " ")
    assert told.startswith("Het is hoogstens € 1.000 per jaar, voor wie loon naast bijstand heeft.")
    if day.year == 2026:
        assert fill(found.because).endswith("als een maand onder de norm komt.")


def test_the_inkomenstoeslag_cannot_be_attached():
    """5 d makes it bijzondere bijstand, of which 46 lid 2 allows no beslag."""
    whole = "Dat geldt ook voor de individuele inkomenstoeslag."
    assert whole in fill(geen_beslag_bijzondere_bijstand(case(single(45))).because)
    letter = next(one for one in letter_kinds() if one.id == "beslag")
    assert any(whole in fill(one) for one in letter.means)
    toeslag = inkomenstoeslag(case(single(45), receives_bijstand=True))
    assert fill(toeslag.unless).endswith("Een voorschot kan niet, en beslag ook niet.")
    assert "46.2" in toeslag.article


@pytest.mark.parametrize(
    ("facts", "told"),
    [({"job_planned": True}, True), ({"counted_income_month": Decimal(400)}, True), ({}, False)],
)
def test_who_is_ill_and_works_calls_the_employer_too(facts, told):
    """17 lid 1: a lower wage is told; who does not work reads nothing of an employer."""
    known = Facts(receives_bijstand=True, **facts)
    found = stappen(Situation.ZIEK, single(34), known, date(2026, 12, 1), None)
    assert any("uw werkgever" in fill(one.because) for one in found.parts) is told


@pytest.mark.parametrize("receives", [True, False])
@pytest.mark.parametrize("situation", [Situation.WERK_BEGINT, Situation.WERK_STOPT])
def test_a_new_income_is_told_to_dienst_toeslagen_within_four_weeks(situation, receives):
    """Awir 17 lid 1 and 2; "binnen 4 weken" on the page of the Belastingdienst about income."""
    known = Facts(receives_bijstand=receives)
    found = stappen(situation, single(34), known, date(2027, 2, 1), None)
    told = next(one for one in found.parts if one.value.id == "toeslagen")
    assert fill(told.because) == (
        "Geef uw nieuwe inkomen zo snel mogelijk door aan Dienst Toeslagen. "
        "Doe dat uiterlijk vier weken nadat het verandert."
    )
    # From which day the ministerial rule counts was not read, so no last day is named.
    assert told.value.by is None
    assert (told.source.article, told.source.mark) == ("17.1, 17.2", "S2")
    assert told.value in found.value


def test_a_bufferbudget_begins_later_and_only_beside_bijstand():
    """34b lid 1 (PW2701): from 1 January 2027, for who has wages and algemene bijstand."""
    now = bufferbudget(case(single(45), LAST, receives_bijstand=True))
    assert now.answer is Reply.NO
    assert now.begins == date(2027, 1, 1)
    without = bufferbudget(case(single(45), LAST, receives_bijstand=False))
    assert without.answer is Reply.NO
    assert without.begins is None
    assert "1 januari 2027" not in fill(without.because)


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        # A quarter to a half of 640 by blame (Boetebesluit 2): without intent the half.
        ({"reported_within_60_days": False}, "Over € 640 is de boete ongeveer € 320,00"),
        ({"overpaid": Decimal(0), "warned_on": LAST}, "De boete is dan ongeveer € 150,00."),
    ],
)
def test_a_fine_names_what_it_is_over(facts, says):
    """18a lid 2 and 5: over what was too much; within five years again it may be higher."""
    told = fill(boete(case(single(45), **(OWES | {"owes_gemeente": None} | facts))).because)
    assert told.replace("\N{NO-BREAK SPACE}", " ").startswith(says)


@pytest.mark.parametrize(("told", "again"), [(False, True), (True, False), (None, False)])
def test_who_let_the_60_days_go_by_reads_of_another_time(told, again):
    """18a lid 4: the warning within 60 days is no more for what is over."""
    found = inlichtingen(case(single(45), reported_within_60_days=told, **OWES))
    assert fill(found.how_to_change).startswith("Vergeet u later weer iets?") is again


@pytest.mark.parametrize(("used", "limited"), [(6, True), (0, True), (6, False)])
def test_of_what_the_law_itself_gives_no_opinion_is_asked(used, limited):
    """31 lid 2 y and 34a lid 1 b: no "naar het oordeel van het college" stands in them."""
    home = single(45, medisch_urenbeperkt=limited)
    found = werken_en_houden(case(home, LAST, vrijlating_used=used, receives_bijstand=True))
    assert (fill(found.who_decides) == "Dit staat in de wet.") is (limited and used == 6)
    hours = medisch_urenbeperkt(case(home, LAST, vrijlating_used=used, receives_bijstand=True))
    told = fill(hours.unless)
    assert ("Vragen mag een keer per jaar." in told) is not limited
    assert ("meestal" in told) is not (limited and used == 6)
