"""What the amount of the answer is made of: net wage, bijstand beside it, and the vrijlating."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from app.domain.age import age_on
from app.domain.household import Kind
from app.domain.money import ZERO, half_up_to_euro
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import MonthOutcome, Scenario
from app.domain.sentence import Sentence, say
from app.domain.work import Contract
from app.law import bruto_per_maand, kosten_delen, minimumloon, vrijlating_straks
from app.ui.answers import exempt
from app.ui.answers.figures import stretches
from app.ui.answers.in_time import has_one_right, without_once

_NEW_LAW, _FULL = date(2027, 1, 1), 27


def in_hand(found: Scenario) -> tuple[Sentence, ...]:
    """The net wage and the bijstand of the first month of the work, without anything else.

    Whole euros that add up as they are shown; nothing where a wage comes in another month.
    """
    month, before = _first(found), found.without_work[0]
    wage, paid = half_up_to_euro(month.wage_arrives), half_up_to_euro(month.bijstand_paid)
    if not wage or month.net_wage == before.net_wage:
        return ()
    if not paid or found.question.beslag or month.of_partner:
        # What goes to a debt or to the spouse does not come in: nothing is said of the account.
        return () if month.wages_apart else (_net_wage(month),)
    now = half_up_to_euro(before.wage_arrives) + half_up_to_euro(before.bijstand_paid)
    as_now = say("Nu is dat ongeveer {amount}.", amount=now)
    together = say("Dat is samen ongeveer {amount}, zonder toeslagen.", amount=wage + paid)
    if month.wages_apart:
        both = say(
            "In {month} zijn netto loon en bijstand samen {amount}, zonder toeslagen.",
            month=month.month,
            amount=wage + paid,
        )
        return both, as_now
    made_of = say(
        "Op uw rekening komt in {month} ongeveer {wage} netto loon en {paid} bijstand.",
        month=month.month,
        wage=wage,
        paid=paid,
    )
    kept = say("De gemeente bewaart {reserved} als vakantiegeld.", reserved=month.holiday_reserved)
    return (made_of, together, as_now, *((kept,) if month.holiday_reserved else ()))


def gross(found: Scenario) -> Sentence | None:
    """What a wage by the hour is before tax in a whole month; None with any other wage."""
    works, month = found.question.works, _first_whole(found).month
    if len(works) != 1 or works[0].own_months or not works[0].hours_week:
        return None
    birth_date = found.question.household.birth_date
    told = bruto_per_maand(works[0], works[0].hours_week, birth_date, month.first_day)
    return None if isinstance(told, Problem) else told.because


def least_wage(found: Scenario) -> Sentence | None:
    """Wet minimumloon 8: what an hour brings at least, for who told less; None for others."""
    start, birth_date = found.question.start.first_day, found.question.household.birth_date
    for work in found.question.works:
        least = minimumloon(birth_date, start, work.contract is Contract.BBL)
        if work.gross_hour is None or isinstance(least, Problem):
            continue
        if work.gross_hour < least.value:
            return say(
                "Uw werkgever betaalt meestal minstens het minimumloon: {wage} bruto per uur.",
                wage=least.value,
            )
    return None


def why_less(found: Scenario) -> Iterator[Sentence]:
    """Participatiewet 19 lid 1 and 2: why there is less bijstand beside a wage.

    Nothing where one of a couple has no right: 32 lid 3 counts the wages of the two apart.
    """
    month, home = _first(found), found.question.household
    if not month.bijstand or not month.net_wage:
        return
    both = has_one_right(home, month.month)
    if home.kind is Kind.GEHUWD and not both:
        return
    if both:
        yield say(
            "Bijstand vult het inkomen van u en uw partner aan tot {norm} per maand.",
            norm=month.norm,
        )
    else:
        yield say("Bijstand vult uw inkomen aan tot {norm} per maand.", norm=month.norm)
    yield from kosten_delen(home, month.month.first_day, month.norm)
    if month.exempt:
        yield say("Netto loon en vakantiegeld gaan daarvan af, behalve de vrijlating.")
    else:
        yield say("Netto loon en vakantiegeld gaan daarvan af.")


def hangs_on(found: Scenario, today: date) -> Iterator[Sentence]:
    """The vrijlating that is in the amount, and what there is without it."""
    month = _first_whole(found)
    if exempt.is_decided(month):
        yield say(
            "De vrijlating is hier {exempt} per maand. Uw gemeente beslist of u die krijgt.",
            exempt=month.exempt,
        )
        yield from exempt.without(month)
    elif exempt.is_by_law(month):
        yield say("De vrijlating is hier {exempt} per maand.", exempt=month.exempt)
    home = found.question.household
    # 31 lid 2 y and z: of who is medisch urenbeperkt, and of a job with loonkostensubsidie.
    subsidised = any(work.with_subsidy is not False for work in found.question.works)
    other = home.medisch_urenbeperkt is not False or (
        subsidised and found.question.doelgroep is not False
    )
    if today < _NEW_LAW and age_on(home.birth_date, today) < _FULL and not other:
        # Participatiewet 31 lid 5: 31 lid 2 n and r are not for who is under 27.
        yield say("In 2026 is er onder de 27 jaar geen vrijlating (artikel 31 lid 5).")


def by_law(found: Scenario) -> tuple[Sentence, ...]:
    """The most that may be free until 2027, from when a part may be, and what comes after it."""
    return tuple(vrijlating_straks(found.question, _first_whole(found)))


def still_in_old_year(found: Scenario) -> Sentence | None:
    """The vrijlating of 31 lid 2 n, of the same work in the last month before 34a; or None."""
    month = _first(found)
    if not exempt.is_decided(month) or month.exemption != "31.2.n":
        return None
    return say(
        "Begint u nog in {month}? Dan kan de vrijlating in die maand {exempt} zijn.",
        month=month.month,
        exempt=month.exempt,
    )


def with_bijstand(found: Scenario) -> Sentence | None:
    """The wage and the bijstand together, for who may ask for it; None where none is left."""
    month = _first_whole(found)
    wage, paid = half_up_to_euro(month.wage_arrives), half_up_to_euro(month.bijstand_paid)
    if not wage or not paid or month.of_partner:
        return None
    bare = next(one for one in found.without_work if one.month == month.month)
    # Both on the account: the norm beside it has holiday pay in it, and would look like more.
    return say(
        "Krijgt u bijstand? Dan komt er van loon en bijstand ongeveer {amount} per maand op uw "
        "rekening. Zonder dit werk is dat {now}.",
        amount=wage + paid,
        now=half_up_to_euro(bare.wage_arrives) + half_up_to_euro(bare.bijstand_paid),
    )


def hour_more(own: Scenario, more: Scenario) -> Sentence | None:
    """What one hour more brings in the first whole month with bijstand; None for hardly anything.

    All wage and holiday money of that month counts, as in the amounts of each hour.
    """
    brings = half_up_to_euro(_first_whole(more).worth - _first_whole(own).worth)
    if brings < 1:
        return None
    return say("Met bijstand levert een uur meer ongeveer {amount} per maand op.", amount=brings)


def month_of_hours(found: Scenario) -> Month:
    """The month of ``wage_and_bijstand``: the first whole one with the work."""
    return _first_whole(found).month


def wage_and_bijstand(found: Scenario) -> Sentence | None:
    """What comes on the account in that month without toeslagen; None where it is not all theirs.

    Nothing is said without a wage, of the account of a debt, or of a wage of the spouse. Without
    bijstand it is the own wage, also of a couple.
    """
    month = _first_whole(found)
    wage, paid = half_up_to_euro(month.wage_arrives), half_up_to_euro(month.bijstand_paid)
    if not wage or found.question.beslag:
        return None
    if not found.has_bijstand:
        own = half_up_to_euro(month.net_wage - month.sum.net_of_partner)
        return say("{wage} eigen loon", wage=own) if own else None
    if month.of_partner or month.wages_apart:
        return None
    if not paid:
        return say("{wage} loon, geen bijstand", wage=wage)
    return say(
        "{wage} loon, {paid} bijstand, samen {both}", wage=wage, paid=paid, both=wage + paid
    )


def toeslagen_beside(found: Scenario) -> Sentence | None:
    """What wage and bijstand come to with toeslagen, then and without the work; None without."""
    month = _first_whole(found)
    bare = next(one for one in found.without_work if one.month == month.month)
    then, now = _toeslagen(month), _toeslagen(bare)
    if not then:
        return None
    return say(
        "Met toeslagen is dat ongeveer {amount} per maand. Zonder dit werk is dat {now}.",
        amount=_in_euro(month) + then,
        now=_in_euro(bare) + now,
    )


def asked_for(found: Scenario) -> Sentence:
    """All that comes on the account with the bijstand that one asks for now, if it is granted."""
    month = _first_whole(found)
    amount = without_once(month)
    if _toeslagen(month):
        return say(
            "Krijgt u de bijstand die u vraagt? "
            "Dan komt er met toeslagen ongeveer {amount} per maand op uw rekening.",
            amount=amount,
        )
    return say(
        "Krijgt u de bijstand die u vraagt? "
        "Dan komt er ongeveer {amount} per maand op uw rekening.",
        amount=amount,
    )


def _in_euro(month: MonthOutcome) -> Decimal:
    return half_up_to_euro(month.wage_arrives) + half_up_to_euro(month.bijstand_paid)


def _toeslagen(month: MonthOutcome) -> Decimal:
    return half_up_to_euro(sum((amount for _, amount in month.toeslagen), ZERO))


def first_month(found: Scenario) -> Iterator[tuple[Sentence, Sentence]]:
    """The same for a table: what is in hand in the first month of the work, and above now."""
    month, before = _first(found), found.without_work[0]
    wage, paid = half_up_to_euro(month.wage_arrives), half_up_to_euro(month.bijstand_paid)
    if not wage or month.net_wage == before.net_wage:
        return
    yield say("Netto loon in {month}", month=month.month), say("{amount}", amount=wage)
    if paid and not month.of_partner:
        yield say("Bijstand op uw rekening"), say("{amount}", amount=paid)
    amount, now = without_once(month), without_once(before)
    told = say("{amount}, nu is dat {now}", amount=amount, now=now)
    yield say("Alles op uw rekening, zonder vakantiegeld"), told
    if exempt.is_decided(month):
        if_so = say("{exempt}, als uw gemeente dat goedvindt", exempt=month.exempt)
        yield say("Vrijlating in die maand"), if_so


def _net_wage(month: MonthOutcome) -> Sentence:
    return say(
        "In {month} is uw netto loon ongeveer {wage}, zonder vakantiegeld.",
        month=month.month,
        wage=half_up_to_euro(month.wage_arrives),
    )


def _first(found: Scenario) -> MonthOutcome:
    """The first month of the amount at the top of the answer."""
    return found.months[stretches(found)[0].first - found.months[0].month]


def _first_whole(found: Scenario) -> MonthOutcome:
    """The first of those months in which the work goes on for all of the month."""
    month, work = _first(found), found.question.work
    day = None if work is None else work.first_day
    if day is None or day <= month.month.first_day or Month.of(day) != month.month:
        return month
    later = month.month.plus(1) - found.months[0].month
    return found.months[later] if later < len(found.months) else month
