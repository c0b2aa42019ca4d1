"""Makes households and questions of every form, for properties over all of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from app.domain.beside import Beside, Payment
from app.domain.household import Exclusion, GrownChild, Household, Kind, PartnerReason
from app.domain.income import Income, IncomeKind
from app.domain.money import half_up_to_cent
from app.domain.month import Month
from app.domain.opvang import Opvang, Opvangsoort
from app.domain.scenario import Question
from app.domain.work import Contract, ExemptionUse, LastPay, OwnMonth, Work
from tests.law.pick import Pick, Seeded, day, maybe, several, strategy

_OLDEST, _SIXTIES, _YOUNGEST = date(1950, 1, 1), date(1960, 1, 1), date(2007, 12, 31)
_ADULT = date(1998, 1, 1)
_KINDS, _SOORTEN = tuple(Kind), tuple(Opvangsoort)
_BIRTHS = ((_SIXTIES, _ADULT), (_SIXTIES, _ADULT), (_ADULT, _YOUNGEST), (_OLDEST, _SIXTIES))
_BOTH, _TOLD = (False, True), (None, False, True)
_SELDOM = (False, False, False, True)
_CONTRACTS = tuple(Contract)
_SELDOM_TOLD = (None, None, False, True)
# Mostly a spouse with a right; else one without, for any reason or for none that was told.
_RIGHTS: tuple[tuple[bool | None, PartnerReason | None], ...] = (
    *((told, None) for told in (None, None, None, False, False, False, True)),
    *((True, reason) for reason in PartnerReason),
)


def questions() -> st.SearchStrategy[Question]:
    """Any household with any job, from some month of 2026."""
    return strategy(question)


def households() -> st.SearchStrategy[Household]:
    """A household of any kind, with facts told or not."""
    return strategy(household)


def question_by(seed: str) -> Question:
    """The one question that belongs to a seed."""
    return question(Seeded(seed))


def household(pick: Pick) -> Household:
    """A household of any kind, with facts told or not."""
    kind = pick.among(_KINDS)
    right = pick.among(_RIGHTS) if kind is Kind.GEHUWD else (None, None)
    return Household(
        kind=kind,
        birth_date=_birth(pick),
        partner_birth_date=_birth(pick) if kind is Kind.GEHUWD else None,
        children=several(pick, 4, lambda: day(pick, date(2005, 1, 1), date(2025, 12, 31))),
        kostendelers=pick.among((None, 0, 0, 0, 1, 2, 4)),
        medisch_urenbeperkt=pick.among(_TOLD),
        doelgroep_loonkostensubsidie=pick.among(_TOLD),
        inrichting=pick.among((None, False, False, True)),
        rent_month=maybe(pick, lambda: Decimal(pick.whole(0, 1500))),
        assets=maybe(pick, lambda: Decimal(pick.whole(0, 20000))),
        no_support_from_parents=pick.among((None, True)),
        more_hours_impossible=pick.among((None, True)),
        partner_without_right=right[0],
        partner_reason=right[1],
        grown_children=several(pick, 2, lambda: _grown(pick)),
        exclusions=_exclusions(pick, kind) if pick.among(_SELDOM) else (),
    )


def _exclusions(pick: Pick, kind: Kind) -> tuple[Exclusion, ...]:
    return several(pick, 2, lambda: _exclusion(pick, kind))


def _exclusion(pick: Pick, kind: Kind) -> Exclusion:
    first = maybe(pick, lambda: day(pick, date(2026, 1, 1), date(2027, 6, 30)))
    until = maybe(pick, lambda: day(pick, first or date(2026, 1, 1), date(2028, 6, 30)))
    of_partner = kind is Kind.GEHUWD and pick.among(_BOTH)
    return Exclusion(pick.among(tuple(PartnerReason)), of_partner, first, until)


def _grown(pick: Pick) -> GrownChild:
    born = day(pick, date(1995, 1, 1), _YOUNGEST)
    return GrownChild(born, pick.among(_TOLD), pick.among(_TOLD))


def work(pick: Pick) -> Work:
    """A job told in one of its ways, and now and then with what is special about it."""
    found = _told(pick)
    return _special(pick, found) if pick.among((False, False, True)) else found


def _special(pick: Pick, told: Work) -> Work:
    """The same job with parts in its wage, days, months of its own, or a kind."""
    first = maybe(pick, lambda: day(pick, date(2025, 6, 1), date(2027, 12, 31)))
    found = replace(
        told,
        credit=pick.among(_TOLD),
        holiday_with_wage=pick.among(_TOLD),
        first_day=first,
        contract=maybe(pick, lambda: pick.among(_CONTRACTS)),
        own_months=_own_months(pick),
    )
    if told.told_net:
        # No more than a cent of the lowest wage is taken off.
        found = replace(found, travel_in_wage=Decimal("0.01"))
    if found.until is not None and pick.among(_BOTH):
        found = replace(found, last_pay=LastPay(_amount(pick), _amount(pick)))
    elif pick.among(_BOTH):
        last = day(pick, first or date(2026, 1, 1), date(2028, 12, 31))
        found = replace(found, until=None, last_day=last)
    return found


def _own_months(pick: Pick) -> tuple[OwnMonth, ...]:
    rows = several(pick, 3, lambda: _own_month(pick))
    return tuple({row.month: row for row in rows}.values())


def _own_month(pick: Pick) -> OwnMonth:
    month = _month(pick)
    if pick.among(_BOTH):
        return OwnMonth(month, hours_week=Decimal(pick.whole(0, 40)))
    return OwnMonth(month, net_month=_euro(pick, 0, 300_000))


def _told(pick: Pick) -> Work:
    used = ExemptionUse(pick.whole(0, 7), pick.whole(0, 31), pick.whole(0, 13), 0)
    cost = Decimal(pick.among((0, 0, 50, 300)))
    amount = _euro(pick, 1, 400_000)
    way = pick.among(("hours", "own", "net", "gross", "four", "week"))
    until = maybe(pick, lambda: Month(2026, 1).plus(pick.whole(0, 24)))
    if way == "hours":
        hours = Decimal(pick.whole(1, 40))
        return Work(hours_week=hours, cost_month=cost, used=used, until=until)
    if way == "own":
        return Work(
            hours_week=Decimal(pick.whole(1, 40)),
            gross_hour=_euro(pick, 1471, 4000),
            cost_month=cost,
            used=used,
        )
    if way == "net":
        return Work(
            net_month=amount,
            cost_month=cost,
            used=used,
            until=until,
            with_subsidy=pick.among(_TOLD),
            exemption_refused=pick.among(_BOTH),
        )
    if way == "gross":
        return Work(gross_month=amount, cost_month=cost, used=used)
    if way == "week":
        return Work(net_week=half_up_to_cent(amount / 4), used=used, until=until)
    return Work(net_four_weeks=amount, used=used)


def beside(pick: Pick, household: Household) -> Beside:
    """Other money of any kind, told or not; half of the households tell nothing."""
    if not pick.among(_BOTH):
        return Beside()
    couple, parent = household.kind is Kind.GEHUWD, bool(household.children)
    return Beside(
        opvang=several(pick, 3, lambda: _opvang(pick)) if parent else (),
        traject=pick.among(_SELDOM_TOLD),
        partner_active=pick.among(_SELDOM_TOLD) if couple else None,
        kinderbijslag=pick.among(_SELDOM_TOLD) if parent else None,
        inkomenstoeslag=maybe(pick, lambda: _month(pick)),
        inkomenstoeslag_amount=maybe(pick, lambda: _amount(pick)),
        studietoeslag=pick.among(_SELDOM_TOLD),
        studietoeslag_month=maybe(pick, lambda: _amount(pick)),
        vrijwilligers_month=pick.among((None, Decimal(0), _amount(pick))),
        participatieplaats_since=maybe(
            pick, lambda: day(pick, date(2025, 1, 1), date(2026, 12, 31))
        ),
        premies=_payments(pick),
        giften=_payments(pick),
        incomes=_incomes(pick, household),
    )


def question(pick: Pick) -> Question:
    """Any household with any job, from some month of 2026."""
    who = household(pick)
    return Question(
        household=who,
        work=maybe(pick, lambda: work(pick)),
        start=Month(2026, pick.whole(1, 12)),
        months=pick.among((1, 6, 24)),
        holiday_pay=pick.among(_BOTH),
        partner_work=maybe(pick, lambda: work(pick)) if who.kind is Kind.GEHUWD else None,
        more_work=several(pick, 2, lambda: work(pick)) if pick.among(_SELDOM) else (),
        beside=beside(pick, who),
        receives_bijstand=pick.among((None, True, True, False)),
        current_work=several(pick, 2, lambda: work(pick)) if pick.among(_SELDOM) else (),
        partner_starts=pick.among(_BOTH),
    )


def _birth(pick: Pick) -> date:
    return day(pick, *pick.among(_BIRTHS))


def _euro(pick: Pick, low: int, high: int) -> Decimal:
    return Decimal(pick.whole(low, high)) / 100


def _amount(pick: Pick) -> Decimal:
    return _euro(pick, 1, 500_000)


def _month(pick: Pick) -> Month:
    return Month(2026, 1).plus(pick.whole(0, 36))


def _payments(pick: Pick) -> tuple[Payment, ...]:
    return several(pick, 4, lambda: Payment(_month(pick), _amount(pick)))


def _incomes(pick: Pick, household: Household) -> tuple[Income, ...]:
    found = several(pick, 3, lambda: _income(pick, household)) if pick.among(_BOTH) else ()
    return tuple({one.name: one for one in found}.values())


def _income(pick: Pick, household: Household) -> Income:
    told = Income(
        pick.among(tuple(IncomeKind)),
        _euro(pick, 1, 250_000),
        of_partner=household.kind is Kind.GEHUWD and pick.among(_BOTH),
        first=maybe(pick, lambda: _month(pick)),
        until=maybe(pick, lambda: _month(pick)),
        counted_month=maybe(pick, lambda: _euro(pick, 0, 150_000)),
    )
    gross = maybe(pick, lambda: told.net_month + _euro(pick, 0, 100_000))
    left = maybe(pick, lambda: _euro(pick, 0, int(told.net_month * 100)))
    return replace(told, gross_month=gross, beside_work=left if told.falls_by_work else None)


def _opvang(pick: Pick) -> Opvang:
    return Opvang(pick.among(_SOORTEN), Decimal(pick.whole(1, 300)), _euro(pick, 1, 2_000))
