"""Who of the home has a right, and what that leaves open about bijstand and toeslagen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from app.domain.age import age_on, birthday
from app.domain.household import Household, Kind, PartnerReason
from app.domain.income import IncomeKind
from app.domain.month import Month
from app.domain.scenario import Question
from app.domain.sentence import Sentence, say
from app.law.other_laws.huishouden import Aanspraak, aanspraak
from app.law.participatiewet.gezin import home_on, kostendelers, reason_ends
from app.law.participatiewet.uitgesloten import ADULT, Uitgesloten, uitgesloten, weighed, why
from app.law.participatiewet.vrijlatingsmaanden import REGIME_2027
from app.law.rights.geen_toeslag import NO_RESIDENCE
from app.law.what_if.frames import begins_under_18, right_from
from app.law.what_if.purse import first_entitled

_LEAVE, _LEARNS = PartnerReason.VERLOF, 27
_LOW_BEFORE = {
    PartnerReason.STAKING: say(
        "Was uw inkomen vóór de staking al te laag? Dan is er misschien een deel bijstand."
    ),
    _LEAVE: say(
        "Was uw inkomen vóór het verlof al te laag? Dan is er misschien een deel bijstand."
    ),
}
_TELL_NOW = say("Geef dit nu door aan uw gemeente. Vraag een besluit op papier.")


def who_has_right(question: Question) -> tuple[Sentence, ...]:
    """Participatiewet, artikelen 11 en 13: hebt u in de eerste maand zelf geen recht, en wie wel?

    Said to the person, or what the gemeente weighs; empty where nothing of either was told.
    """
    first = question.start.first_day
    out = uitgesloten(question.household, first)
    if not question.counts_bijstand or begins_under_18(question):
        return ()
    if out.person is None:
        weighs = tuple(_weighed(question, first)) or _student(question)
        return (*_strike(question, out.partner), *weighs)
    because, partly = why(out.person)[0], _partly(out.person)
    told = (_TELL_NOW,) if question.receives_bijstand else ()
    couple = question.household.kind is Kind.GEHUWD
    if couple and out.partner is None:
        return (
            because,
            say("Uw partner houdt zelf recht. Wij rekenen met de bijstand van uw partner."),
            *partly,
        )
    if couple and not out.person is out.partner is _LEAVE:
        return say("U en uw partner hebben allebei geen recht op bijstand."), *told
    return because, say("Daarom tellen wij nu geen bijstand voor u mee."), *partly, *told


def _strike(question: Question, partner: PartnerReason | None) -> tuple[Sentence, ...]:
    """A strike of the spouse, or one that begins later: it shuts out "voorzover" as well."""
    first, last = question.start.first_day, question.last.last_day
    strikes = (
        one
        for one in question.household.exclusions
        if one.reason is PartnerReason.STAKING and not one.weighed
    )
    held = ((one.first or first) <= last and (one.until or last) >= first for one in strikes)
    if partner is not PartnerReason.STAKING and not any(held):
        return ()
    return why(PartnerReason.STAKING)[0], *_partly(PartnerReason.STAKING)


def _partly(reason: PartnerReason) -> tuple[Sentence, ...]:
    """Article 13 lid 1 d and lid 2 b: only as far as the lack of means comes from it."""
    low = _LOW_BEFORE.get(reason)
    return () if low is None else (low, say("Vraag het uw gemeente. Zij beslist."))


def _weighed(question: Question, first: date) -> Iterator[Sentence]:
    """What was told and takes no right away by itself: its reason, and what is not counted."""
    for one in weighed(question.household, first):
        yield one.because
        if one.reason is PartnerReason.STUDIE:
            yield say("Uw gemeente beslist of uw bijstand doorgaat. Wij rekenen dat zij doorgaat.")
        elif one.parental:
            yield say("Wij rekenen met bijstand. Bij ander verlof kan die lager zijn.")
        else:
            yield say("Uw gemeente beslist hoeveel dat scheelt. Wij trekken er niets voor af.")


def _student(question: Question) -> tuple[Sentence, ...]:
    """Told of studiefinanciering under 27, and of bijstand: one of the two is about to end."""
    months = (question.start.plus(count) for count in range(question.months))
    if not any(grant_under_27(question, month) for month in months):
        return ()
    goes_on = say("Uw gemeente beslist of uw bijstand doorgaat. Wij rekenen dat zij doorgaat.")
    return why(PartnerReason.STUDIE)[0], goes_on


def grant_under_27(question: Question, month: Month) -> bool:
    """Participatiewet, artikel 13 lid 2 c onder 1: heeft iemand onder 27 studiefinanciering?

    As told of the income of a month; who has it, is entitled to it, and has no algemene bijstand.
    Who was told to have no right is not meant.
    """
    grants = [
        one.of_partner
        for one in question.beside.incomes
        if one.kind is IncomeKind.STUDIEFINANCIERING and one.is_there(month)
    ]
    if not grants:
        return False
    household, day = question.household, month.first_day
    out = uitgesloten(household, day)
    people = {
        False: (out.person, household.birth_date),
        True: (out.partner, household.partner_birth_date),
    }
    held = (people[of_partner] for of_partner in grants)
    return any(why_not is None and born and age_on(born, day) < _LEARNS for why_not, born in held)


def under_18(question: Question) -> Iterator[Sentence]:
    """Participatiewet, artikel 13 lid 1 f: wat geldt er zolang hier niemand 18 jaar is?"""
    if not begins_under_18(question):
        return
    day, single = right_from(question.household), question.household.kind is not Kind.GEHUWD
    if single:
        yield say("Tot {day} bent u jonger dan 18. Dan tellen wij geen toeslagen mee.", day=day)
    if question.counts_bijstand:
        yield say("Onder de 18 jaar is er geen recht op bijstand.")
        if single:
            yield say("Vraag bijstand op de dag waarop u 18 wordt. Uw gemeente beslist.")
        else:
            yield say("Vraag op {day} bijstand aan. Uw gemeente beslist.", day=day)


def toeslagen_of_couple(question: Question) -> Iterator[Sentence]:
    """What somebody without a right leaves open about toeslagen."""
    household, first = question.household, question.start.first_day
    if household.kind is not Kind.GEHUWD and begins_under_18(question):
        return
    told = household.rent_month is not None or household.assets is not None
    found, out = aanspraak(household, first), uitgesloten(household, first)
    if found is Aanspraak.GEEN:
        if out.partner is PartnerReason.GEEN_VERBLIJFSRECHT:
            yield say("Uw partner heeft nu geen verblijfsrecht. Dan krijgt u geen toeslagen.")
        elif household.kind is not Kind.GEHUWD:
            yield NO_RESIDENCE
        else:
            yield say("Hebt u geen verblijfsrecht? Dan krijgt ook uw partner geen toeslagen.")
    elif found is Aanspraak.ONBEKEND and told:
        yield _why_unknown(household, out, first)
        later = first_entitled(question)
        if later is not None:
            yield say("Uw toeslagen tellen wij mee vanaf {month}.", month=later)
        yield say("Doe een proefberekening op toeslagen.nl, of bel de Belastingtelefoon.")


def _why_unknown(household: Household, out: Uitgesloten, day: date) -> Sentence:
    if _is_minor(household.birth_date, day):
        return say("U bent jonger dan 18. Welke toeslagen er nu zijn, weten wij niet.")
    if _is_minor(household.partner_birth_date, day):
        return say("Uw partner is jonger dan 18. Welke toeslagen er nu zijn, weten wij niet.")
    if out.partner is None:
        if out.person is PartnerReason.ANDERS:
            return say("Uw toeslagen weten wij niet. Het ligt eraan waarom u zelf geen recht hebt.")
        return say("Uw toeslagen weten wij niet. Het ligt eraan of u hier verzekerd bent.")
    if out.partner is PartnerReason.ANDERS:
        return say(
            "Uw toeslagen weten wij niet. Het ligt eraan waarom uw partner geen recht heeft."
        )
    return say("Uw toeslagen weten wij niet. Het ligt eraan of uw partner hier verzekerd is.")


def _is_minor(born: date | None, day: date) -> bool:
    return born is not None and age_on(born, day) < ADULT


def one_right(question: Question) -> Iterator[Sentence]:
    """What the gemeente may add, and what stays open, where one of a couple has no right."""
    household, first = question.household, question.start.first_day
    out = uitgesloten(household, first)
    if household.kind is not Kind.GEHUWD or (out.person is None) is (out.partner is None):
        return
    yield say("Woont een van u ergens anders? Dan kan uw gemeente meer geven. Vraag het.")
    if kostendelers(household, first) and _has_income(question, of_partner=not out.only_person):
        # 22a lid 2 speaks of spouses who have a right; 32 lid 3 of the norm for a couple.
        if out.only_person:
            yield say("U deelt kosten. Dan blijft er minder inkomen van u vrij.")
        else:
            yield say("U deelt kosten. Dan blijft er minder inkomen van uw partner vrij.")
        yield say("De wet zegt niet precies hoeveel. Uw gemeente beslist.")
    yield from _partner_18(household, first, question.last.last_day)
    together = _together(question)
    if together is not None and out.only_person:
        yield say("Wij nemen aan dat u zelf recht op bijstand hebt vanaf {day}.", day=together)
        yield say("Vraag vanaf die dag ook bijstand voor uzelf.")
    elif together is not None:
        yield say("Wij nemen aan dat uw partner recht op bijstand heeft vanaf {day}.", day=together)
        yield say("Vraag vanaf die dag ook bijstand voor uw partner.")
    still_without = together is None or together > REGIME_2027.first_day
    if still_without and question.last >= REGIME_2027:
        yield say("Vanaf 2027 is de norm met een partner zonder recht misschien hoger.")
        yield say("Wij rekenen door met de regel van 2026.")


def _has_income(question: Question, *, of_partner: bool) -> bool:
    works = question.partner_works if of_partner else (*question.works, *question.current_work)
    return bool(works) or any(one.of_partner is of_partner for one in question.beside.incomes)


def _together(question: Question) -> date | None:
    """The first day in the months on which both have a right, by ages and by what was told."""
    household, first = question.household, question.start.first_day
    born = (household.birth_date, household.partner_birth_date)
    days = [birthday(birth, ADULT) for birth in born if birth is not None]
    days += [one.until + timedelta(1) for one in household.exclusions if one.until is not None]
    ends = reason_ends(household)
    days += [] if ends is None else [ends]
    return next(
        (
            day
            for day in sorted(days)
            if first < day <= question.last.last_day
            and uitgesloten(home_on(household, first, day), day) == (None, None)
        ),
        None,
    )


def _partner_18(household: Household, first: date, last: date) -> Iterator[Sentence]:
    """A spouse under 18 who was told to have no right without a reason beside it, is 18 later."""
    told = household.partner_without_right and household.partner_reason is None
    birth = household.partner_birth_date
    if not told or birth is None or not _is_minor(birth, first):
        return
    grown_up = birthday(birth, ADULT)
    if grown_up <= last:
        yield say("Uw partner wordt 18 jaar op {day}. Misschien is er dan wel recht.", day=grown_up)
        yield say("Wij rekenen door zonder dat recht. Vraag het uw gemeente.")
