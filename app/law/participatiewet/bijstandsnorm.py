"""Participatiewet, artikelen 5 c en 20 tot en met 28: hoeveel is de bijstandsnorm per maand?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.gemeente import Gemeente
from app.domain.household import Household, Kind
from app.domain.sentence import Sentence, say
from app.domain.source import Source
from app.law.book import Figure, figure
from app.law.build import answer, from_figure
from app.law.cite import cite
from app.law.participatiewet.commerciele_prijs import commerciele_prijs
from app.law.participatiewet.gezin import Gezin, Member, gezin, sharing_children
from app.law.participatiewet.kostendelersnorm import kostendelersnorm, norm_vanaf_21
from app.law.participatiewet.kostendelersnorm_paar import kostendelersnorm_paar
from app.law.participatiewet.lagere_norm import lagere_norm
from app.law.participatiewet.niet_rechthebbende_partner import niet_rechthebbende_partner
from app.law.participatiewet.norm_in_inrichting import (
    norm_een_in_inrichting,
    norm_in_inrichting,
)
from app.law.participatiewet.uitgesloten import inside
from app.law.refused import Refused

_GEHUWD, _OUDER = Kind.GEHUWD, Kind.ALLEENSTAANDE_OUDER


def bijstandsnorm(
    household: Household,
    day: date,
    gemeente: Gemeente | None = None,
    lived: date | None = None,
    text_24: date | None = None,
) -> Answer[Decimal]:
    """Participatiewet, artikel 5 c: welke norm geldt voor dit huishouden, na een verlaging?

    Net euro per calendar month, holiday part included, on a day. Order: 23 (inrichting), 22a
    (kostendelers, from 21), 24 (a spouse without a right), then 20, 21 or 22; less what the
    gemeente takes off under 27 and 28. ``lived`` is the day of which the ages are, where the
    figures of another day are read; ``text_24`` is that of article 24, where its newer text was
    not read. Of a couple of which one has a right it is the norm of that
    one. Raises Refused before the first known day, under 18, without the birth date of a
    partner, and for 18 to 20 in an inrichting (13.2.a).
    """
    lived = lived or day
    home = gezin(household, lived)
    norm = _by_people(household, home, day, text_24)
    if home.sharers and norm.source.article.startswith("22a"):
        norm = _shared(norm, household, (day, lived), gemeente)
    if household.no_housing_costs is None and household.school_left is None:
        return norm
    return lagere_norm(norm, household, (day, lived), gemeente)


def _shared(
    norm: Answer[Decimal],
    household: Household,
    days: tuple[date, date],
    gemeente: Gemeente | None,
) -> Answer[Decimal]:
    """The norm with what the gemeente calls a commercial price, and a child of 27 in doubt."""
    parts: tuple[Answer[object], ...] = (*norm.parts, commerciele_prijs(days[0], gemeente))
    sure = norm.certainty
    children = () if household.kostendelers is not None else sharing_children(household, days[1])
    for child in children:
        known = child.studies is not None and child.same_landlord is not None
        age = say("Uw kind is 27 jaar of ouder en deelt de kosten.")
        if not known:
            sure = min(sure, Certainty.SCHATTING)
            age = say(
                "Uw kind van 27 of ouder telt mee. "
                "Een kind dat studeert of zelf van uw verhuurder huurt, telt niet."
            )
        parts = (*parts, answer(child.birth_date, age, cite("PW2601", "19a.1"), (), sure))
    return norm._replace(parts=parts, certainty=sure)


def _by_people(
    household: Household, home: Gezin, day: date, text_24: date | None
) -> Answer[Decimal]:
    person, partner = inside(household)
    if home.is_partner:
        person, partner = partner, person
    if home.one_right:
        if person:
            raise Refused(
                say("De wet noemt geen norm voor dit paar. Vraag het uw gemeente."), "inrichting"
            )
        return niet_rechthebbende_partner(home, day, text_24)
    if home.kind is _GEHUWD and person != partner:
        return _one_inside(household, home, person, day)
    if person:
        return norm_in_inrichting(home.kind, min(one.age for one in home.members), day)
    if home.kind is not _GEHUWD:
        return _alone(household, home, day)
    return _couple(household, home, day)


def _one_inside(
    household: Household, home: Gezin, person_inside: bool, day: date
) -> Answer[Decimal]:
    people = home.members if person_inside else tuple(reversed(home.members))
    return norm_een_in_inrichting(
        norm_in_inrichting(Kind.ALLEENSTAAND, people[0].age, day),
        _alone(household, _single(home, people[-1]), day),
    )


def _single(home: Gezin, person: Member) -> Gezin:
    return replace(home, kind=Kind.ALLEENSTAAND, person=person, partner=None)


def _alone(household: Household, home: Gezin, day: date) -> Answer[Decimal]:
    person = home.person
    if not person.full:
        base = figure("bijstandsnorm.alleenstaand_18_20", day)
        return _young(household, home, base, day)
    if home.sharers:
        return kostendelersnorm(home.sharers + 1, day, person.pension)
    if person.pension:
        return _plain(
            figure("bijstandsnorm.alleenstaand_pensioen", day),
            say("Voor iemand alleen met pensioenleeftijd is de bijstandsnorm {norm}."),
        )
    return _plain(
        figure("bijstandsnorm.alleenstaand", day),
        say("Voor iemand alleen is de bijstandsnorm {norm} per maand."),
    )


def _young(household: Household, home: Gezin, base: Figure, day: date) -> Answer[Decimal]:
    source = replace(base.source, article="20.2.a") if home.kind is _OUDER else base.source
    norm = answer(
        base.value,
        say("Voor iemand van 18, 19 of 20 jaar is de norm {norm}.", norm=base.value),
        source,
        certainty=base.certainty,
    )
    raised = _raised(norm, figure("bijstandsnorm.alleenstaand", day), household, day)
    alike = norm_vanaf_21(home, day)
    if raised is norm or alike is None or alike >= raised.value:
        return raised
    # The cap of 20 lid 4 is open for who shares costs.
    return raised._replace(certainty=min(raised.certainty, Certainty.SCHATTING))


def _couple(household: Household, home: Gezin, day: date) -> Answer[Decimal]:
    full = sum(one.full for one in home.members)
    if not full:
        return _young_couple(household, home, day)
    if home.sharers:
        return kostendelersnorm_paar(household, home, _child(home), day)
    if full < len(home.members):
        return _mixed_couple(household, home, day)
    if home.pension:
        found = figure("bijstandsnorm.gehuwd_pensioen", day)
        if not all(one.pension for one in home.members):
            found = replace(found, source=replace(found.source, article="22.c"))
        return _plain(
            found, say("Voor een paar met pensioenleeftijd is de bijstandsnorm samen {norm}.")
        )
    return _plain(
        figure("bijstandsnorm.gehuwd", day),
        say("Voor een paar is de bijstandsnorm samen {norm} per maand."),
    )


def _young_couple(household: Household, home: Gezin, day: date) -> Answer[Decimal]:
    if household.no_support_from_parents:
        raise Refused(
            say("De wet zegt niet of de verhoging voor een of voor twee personen geldt."),
            "no_support_from_parents",
        )
    return _plain(
        figure(f"bijstandsnorm.gehuwd_beiden_18_20{_child(home)}", day),
        say("Voor een paar van 18, 19 of 20 jaar is de norm samen {norm}."),
    )


def _mixed_couple(household: Household, home: Gezin, day: date) -> Answer[Decimal]:
    if home.pension:
        raise Refused(
            say("De wet noemt geen norm voor dit paar. Vraag het uw gemeente."),
            "partner_birth_date",
        )
    norm = _plain(
        figure(f"bijstandsnorm.gehuwd_een_18_20{_child(home)}", day),
        say("Voor een paar met een van u onder de 21 is de norm {norm}."),
    )
    return _raised(norm, figure("bijstandsnorm.gehuwd", day), household, day)


def _child(home: Gezin) -> str:
    return "_kind" if home.child else ""


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
        say(
            "U kunt geen geld van uw ouders krijgen. Daarvoor komt {extra} bij.", extra=extra.value
        ),
        extra,
    )
    return answer(total, say("Samen is de norm {norm}.", norm=total), source, (norm, part))


def _plain(found: Figure, sentence: Sentence) -> Answer[Decimal]:
    return from_figure(found.value, say(sentence.id, norm=found.value), found)
