"""Participatiewet, artikelen 5 c en 20 tot en met 28: hoeveel is de bijstandsnorm per maand?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.age import age_on
from app.domain.answer import Answer
from app.domain.gemeente import Gemeente
from app.domain.household import Household, Kind
from app.domain.sentence import Sentence, say
from app.domain.source import Source
from app.law.book import Figure, figure
from app.law.build import answer, from_figure
from app.law.other_laws.pensioenleeftijd import pensioengerechtigd
from app.law.participatiewet.commerciele_prijs import commerciele_prijs
from app.law.participatiewet.kostendelersnorm import kostendelersnorm
from app.law.participatiewet.kostendelersnorm_paar import kostendelersnorm_paar
from app.law.participatiewet.lagere_norm import lagere_norm
from app.law.participatiewet.niet_rechthebbende_partner import niet_rechthebbende_partner
from app.law.participatiewet.norm_in_inrichting import (
    norm_een_in_inrichting,
    norm_in_inrichting,
    one_in_inrichting,
)
from app.law.refused import Refused

_ADULT, _FULL = 18, 21


def bijstandsnorm(
    household: Household,
    day: date,
    gemeente: Gemeente | None = None,
    lived: date | None = None,
) -> Answer[Decimal]:
    """Participatiewet, artikel 5 c: welke norm geldt voor dit huishouden, na een verlaging?

    Net euro per calendar month, holiday part included, on a day. Order: 23 (inrichting), 22a
    (kostendelers, from 21), 24 (a spouse without a right), then 20, 21 or 22; less what the
    gemeente takes off under 27 and 28. ``lived`` is the day of the month itself, where the rules
    of another day are read. Raises Refused before the first known day, under 18, without the
    birth date of a partner, and for 18 to 20 in an inrichting (13.2.a).
    """
    norm = _by_people(household, day)
    if household.kostendelers and norm.source.article.startswith("22a"):
        norm = replace(norm, parts=(*norm.parts, commerciele_prijs(day, gemeente)))
    if household.no_housing_costs is None and household.school_left is None:
        return norm
    return lagere_norm(norm, household, (day, lived or day), gemeente)


def _by_people(household: Household, day: date) -> Answer[Decimal]:
    ages = _ages(household, day)
    if one_in_inrichting(household):
        return _one_inside(household, day)
    if household.inrichting:
        return norm_in_inrichting(household.kind, min(ages), day)
    if household.kind is not Kind.GEHUWD:
        return _alone(household, ages[0], day)
    if household.partner_without_right:
        return niet_rechthebbende_partner(household, day)
    return _couple(household, ages, day)


def _ages(household: Household, day: date) -> tuple[int, ...]:
    births = [(household.birth_date, "birth_date")]
    if household.kind is Kind.GEHUWD:
        if household.partner_birth_date is None:
            raise Refused(
                say("Wij weten de geboortedatum van uw partner niet."), "partner_birth_date"
            )
        births.append((household.partner_birth_date, "partner_birth_date"))
    for birth, fact in births:
        if age_on(birth, day) < _ADULT:
            raise Refused(say("Onder de 18 jaar is er geen recht op bijstand."), fact)
    return tuple(age_on(birth, day) for birth, _ in births)


def _one_inside(household: Household, day: date) -> Answer[Decimal]:
    person, partner = household.birth_date, household.partner_birth_date or household.birth_date
    inside, outside = (person, partner) if household.inrichting else (partner, person)
    alone = replace(household, kind=Kind.ALLEENSTAAND, birth_date=outside)
    return norm_een_in_inrichting(
        norm_in_inrichting(Kind.ALLEENSTAAND, age_on(inside, day), day),
        _alone(alone, age_on(outside, day), day),
    )


def _alone(household: Household, age: int, day: date) -> Answer[Decimal]:
    if age < _FULL:
        return _young(household, figure("bijstandsnorm.alleenstaand_18_20", day), day)
    if household.kostendelers:
        return kostendelersnorm(
            household.kostendelers + 1, day, pensioengerechtigd(household.birth_date, day)
        )
    if pensioengerechtigd(household.birth_date, day):
        return _plain(
            figure("bijstandsnorm.alleenstaand_pensioen", day),
            say("Voor iemand alleen met pensioenleeftijd is de bijstandsnorm {norm}."),
        )
    return _plain(
        figure("bijstandsnorm.alleenstaand", day),
        say("Voor iemand alleen is de bijstandsnorm {norm} per maand."),
    )


def _young(household: Household, base: Figure, day: date) -> Answer[Decimal]:
    parent = household.kind is Kind.ALLEENSTAANDE_OUDER
    source = replace(base.source, article="20.2.a") if parent else base.source
    norm = answer(
        base.value,
        say("Voor iemand van 18, 19 of 20 jaar is de norm {norm}.", norm=base.value),
        source,
        certainty=base.certainty,
    )
    return _raised(norm, figure("bijstandsnorm.alleenstaand", day), household, day)


def _couple(household: Household, ages: tuple[int, ...], day: date) -> Answer[Decimal]:
    young = sum(age < _FULL for age in ages)
    if young == len(ages):
        return _young_couple(household, day)
    if household.kostendelers:
        return kostendelersnorm_paar(household, ages, _child(household, day), day)
    births = (household.birth_date, household.partner_birth_date)
    pension = [pensioengerechtigd(birth, day) for birth in births if birth is not None]
    if young:
        return _mixed_couple(household, any(pension), day)
    if any(pension):
        found = figure("bijstandsnorm.gehuwd_pensioen", day)
        if not all(pension):
            found = replace(found, source=replace(found.source, article="22.c"))
        return _plain(
            found, say("Voor een paar met pensioenleeftijd is de bijstandsnorm samen {norm}.")
        )
    return _plain(
        figure("bijstandsnorm.gehuwd", day),
        say("Voor een paar is de bijstandsnorm samen {norm} per maand."),
    )


def _young_couple(household: Household, day: date) -> Answer[Decimal]:
    if household.no_support_from_parents:
        raise Refused(
            say("De wet zegt niet of de verhoging voor een of voor twee personen geldt."),
            "no_support_from_parents",
        )
    child = _child(household, day)
    return _plain(
        figure(f"bijstandsnorm.gehuwd_beiden_18_20{child}", day),
        say("Voor een paar van 18, 19 of 20 jaar is de norm samen {norm}."),
    )


def _mixed_couple(household: Household, pension: bool, day: date) -> Answer[Decimal]:
    if pension:
        raise Refused(
            say("De wet noemt geen norm voor dit paar. Vraag het uw gemeente."),
            "partner_birth_date",
        )
    child = _child(household, day)
    norm = _plain(
        figure(f"bijstandsnorm.gehuwd_een_18_20{child}", day),
        say("Voor een paar met een van u onder de 21 is de norm {norm}."),
    )
    return _raised(norm, figure("bijstandsnorm.gehuwd", day), household, day)


def _child(household: Household, day: date) -> str:
    # Ten laste komt een kind onder de 18 jaar (artikel 4 lid 1 e).
    return "_kind" if any(0 <= age_on(one, day) < _ADULT for one in household.children) else ""


def _raised(
    norm: Answer[Decimal], ceiling: Figure, household: Household, day: date
) -> Answer[Decimal]:
    if not household.no_support_from_parents:
        return norm
    extra = figure("bijstandsnorm.verhoging_18_20", day)
    total = min(norm.value + extra.value, ceiling.value)
    capped = norm.value + extra.value > ceiling.value
    source: Source = replace(extra.source, article="20.4") if capped else extra.source
    part = from_figure(
        extra.value,
        say("U kunt niet op uw ouders rekenen. Daarvoor komt {extra} bij.", extra=extra.value),
        extra,
    )
    return answer(total, say("Samen is de norm {norm}.", norm=total), source, (norm, part))


def _plain(found: Figure, sentence: Sentence) -> Answer[Decimal]:
    return from_figure(found.value, say(sentence.id, norm=found.value), found)
