"""What a gemeente itself says about a right or a duty, and that it decides where it is silent."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.facts import Facts
from app.domain.gemeente import Gemeente
from app.domain.gemeente_geld import Norm, Premies
from app.domain.gemeente_minima import BijzondereBijstand
from app.domain.gemeente_werk import Nuggers, Werk
from app.law.duties.duties import duties
from app.law.nuggers.nugger import nugger
from app.law.participatiewet.giften import giften
from app.law.rights.rights import rights
from app.text.dutch import fill
from tests.law.people import DAY, find, local, single

SILENT = Gemeente("0000", "Proef")
_NONE = pytest.mark.parametrize("gemeente", [SILENT, None], ids=["silent", "none"])


def _lines(found):
    return [fill(one.because) for one in found.own_rules]


def _special(gemeente, **facts):
    return find(rights(single(), Facts(**facts), DAY, gemeente), "bijzondere_bijstand")


def _means(**keys):
    told = {name: local(Decimal(value)) for name, value in keys.items()}
    return Gemeente("0000", "Proef", bijzondere_bijstand=BijzondereBijstand(**told))


BOTH = _means(free_until_percent=110, capacity_percent=35)


def test_income_above_the_free_line_counts_for_its_share():
    """Participatiewet 35.1: income above the norm; 110 of 100 of 1.419,46 and 35 of 100 more."""
    found = _special(BOTH, special_costs=Decimal(100), counted_income_month=Decimal("1700.00"))

    # 1.561,41 is free; 138,59 above it; 48,51 of that a month and 582,12 a year.
    assert _lines(found) == [
        "Inkomen tot €\u00a01.561,41 per maand telt bij uw gemeente niet mee.",
        "Uw inkomen ligt daar €\u00a0138,59 per maand boven.",
        (
            "Volgens uw gemeente kunt u daarvan €\u00a048,51 per maand zelf betalen. "
            "Per jaar is dat €\u00a0582,12."
        ),
    ]
    for one in (found.own_rules[0], found.own_rules[2]):
        assert (one.source.title, one.source.article) == ("Proefgemeente", "9")


@pytest.mark.parametrize(("income", "above"), [("1561.41", False), ("1561.42", True)])
def test_on_the_free_line_nothing_counts(income, above):
    """Participatiewet 35.1: what is not above the line does not count."""
    told = _lines(_special(BOTH, counted_income_month=Decimal(income)))

    assert any("boven." in line and "ligt daar €" in line for line in told) is above
    assert any("ligt daar niet boven" in line for line in told) is not above


@pytest.mark.parametrize(("income", "above"), [("1419.46", False), ("1419.47", True)])
def test_income_up_to_the_norm_never_counts(income, above):
    """Participatiewet 35.1: "het inkomen voor zover dit meer bedraagt dan de bijstandsnorm"."""
    strict = _means(free_until_percent=90, capacity_percent=100)
    told = _lines(_special(strict, counted_income_month=Decimal(income)))

    assert told[0].startswith("Inkomen tot €\u00a01.419,46 per maand")
    assert any("€\u00a00,01 per maand" in line for line in told) is above


def test_income_that_is_not_told_is_not_guessed():
    """Participatiewet 35.1, principle 2: without an income only the line is told."""
    told = _lines(_special(BOTH))

    assert told[0].startswith("Inkomen tot €\u00a01.561,41 per maand")
    assert told[1] == "Uw inkomen kennen wij niet. Daarom rekenen wij dit niet verder uit."


@_NONE
def test_a_silent_gemeente_decides_what_one_can_pay(gemeente):
    """Participatiewet 35.1: the law leaves the share and the period to the gemeente."""
    told = _lines(_special(gemeente, counted_income_month=Decimal(1700)))

    assert told == [
        "Bij welk inkomen u zelf meebetaalt, beslist uw gemeente.",
        "Hoeveel u bij een hoger inkomen meebetaalt, beslist uw gemeente.",
    ]


def test_a_line_without_a_share_says_what_is_open():
    """Participatiewet 35.1: one key told and one silent."""
    half = _means(free_until_percent=110)
    told = _lines(_special(half, counted_income_month=Decimal(1700)))

    assert told[-1] == "Hoeveel u bij een hoger inkomen meebetaalt, beslist uw gemeente."
    assert any("138,59" in line for line in told)


@pytest.mark.parametrize(("own", "may_refuse"), [(None, True), (0, False), (50, False), (90, True)])
def test_a_gemeente_that_uses_a_lower_threshold_says_so(own, may_refuse):
    """Participatiewet 35.2: "kan weigeren" up to 176; a gemeente may use a lower one or none."""
    gemeente = SILENT if own is None else _means(threshold=own)
    found = _special(gemeente, special_costs=Decimal(90))

    assert ("mag uw gemeente weigeren" in found.because.id) is may_refuse


@_NONE
def test_who_takes_the_language_test_is_told_or_open(gemeente):
    """Participatiewet 18b.2: "het college neemt een toets af"; by whom is local."""
    told = Gemeente("0000", "Proef", werk=Werk(taaltoets=local("Taalpunt.")))
    person = (single(), Facts(receives_bijstand=True), DAY)

    assert _lines(find(duties(*person, told), "taal")) == [
        "De toets doet u hier: Taalpunt."
    ]
    assert _lines(find(duties(*person, gemeente), "taal")) == [
        "Waar u de toets doet, beslist uw gemeente."
    ]


def _conditions(gemeente):
    facts = Facts(other_benefit=False, registered_jobseeker=True)
    return _lines(find(nugger(single(), facts, DAY, gemeente), "voorwaarden_gemeente"))


def test_all_conditions_of_a_gemeente_for_help_are_told():
    """Participatiewet 8a.2.a: which people, under which conditions; 150 of 100 of 1.419,46."""
    own = Nuggers(
        hours_now_max=local(12),
        household_income_percent=local(Decimal(150)),
        assets_max=local(Decimal(50000)),
        own_payment=local(Decimal("125.00")),
    )

    assert _conditions(Gemeente("0000", "Proef", nuggers=own)) == [
        "Voorwaarde: u werkt nu minder dan 12 uur per week.",
        "Voorwaarde: u en uw partner hebben samen hoogstens €\u00a02.129,19 inkomen per maand.",
        # Of 8a lid 2 a nothing says which of the two a gemeente takes.
        "Rekent uw gemeente bruto of netto? Dat weten wij niet. Vraag het haar.",
        "Voorwaarde: u hebt hoogstens €\u00a050.000 aan geld en bezit.",
        "Voor het traject zelf betaalt u €\u00a0125,00, zegt uw gemeente.",
        "Of u reizen en boeken voor een traject zelf betaalt, beslist uw gemeente.",
    ]


def test_a_payment_of_nothing_is_said_in_words():
    """Participatiewet 8a.2.a: nothing is a decision too, and not the same as silence."""
    own = Nuggers(own_payment=local(Decimal(0)))

    told = _conditions(Gemeente("0000", "Proef", nuggers=own))
    assert "Het traject zelf kost u niets, zegt uw gemeente." in told
    assert "Of u reizen en boeken voor een traject zelf betaalt, beslist uw gemeente." in told


def test_what_the_gemeente_pays_of_travel_stands_beside_what_a_traject_costs():
    """Participatiewet 7.1.a: the way there is another cost than the traject, and is told apart."""
    own, pays = Nuggers(own_payment=local(Decimal(0))), Premies(travel_km=local(Decimal("0.23")))

    told = _conditions(Gemeente("0000", "Proef", nuggers=own, premies=pays))
    assert "Voor reizen betaalt uw gemeente €\u00a00,23 per kilometer." in told
    assert not any("reizen en boeken" in line for line in told)


@_NONE
def test_each_condition_that_is_not_told_is_for_the_gemeente(gemeente):
    """Participatiewet 8a.2.a: the verordening says it; until it is read, it is open."""
    told = _conditions(gemeente)

    assert len(told) == 5
    assert all(line.endswith("beslist uw gemeente.") for line in told)


@_NONE
def test_what_happens_with_more_gifts_is_told_or_open(gemeente):
    """Participatiewet 31.2 m: up to 1.200 a year is free; above it the gemeente judges."""
    told = Gemeente("0000", "Proef", norm=Norm(gifts_above=local("Meld het ons.")))

    found = find(rights(single(), Facts(), DAY, told), "giften")
    assert _lines(found) == ["Uw gemeente zegt over meer giften: Meld het ons."]
    assert found.own_rules[0].source.title == "Proefgemeente"
    found = find(rights(single(), Facts(), DAY, gemeente), "giften")
    assert _lines(found) == ["Wat er met meer giften gebeurt, beslist uw gemeente."]


@pytest.mark.parametrize(("gifts", "parts"), [("1200.00", 1), ("1200.01", 2)])
def test_the_gift_rule_names_the_gemeente_only_above_the_free_amount(gifts, parts):
    """Participatiewet 31.2 m: "niet meer bedraagt dan € 1.200,00"."""
    above = local("Meld het ons.").on(DAY)
    found = giften(Decimal(gifts), Decimal(0), DAY, above=above)

    assert len(found.parts) == parts
    assert ("Meld het ons." in fill(found.parts[-1].because)) is (parts == 2)
