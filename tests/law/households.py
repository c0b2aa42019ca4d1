"""Makes households and questions of every form, for properties over all of them."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from app.domain.beside import Beside, Payment
from app.domain.household import Household, Kind
from app.domain.month import Month
from app.domain.opvang import Opvang, Opvangsoort
from app.domain.scenario import Question
from app.domain.work import ExemptionUse, Work

_OLDEST, _SIXTIES, _YOUNGEST = date(1950, 1, 1), date(1960, 1, 1), date(2007, 12, 31)


def _days(first: date, last: date) -> st.SearchStrategy[date]:
    return st.integers(0, (last - first).days).map(lambda days: first + timedelta(days=days))


def _births() -> st.SearchStrategy[date]:
    young, working = _days(date(1998, 1, 1), _YOUNGEST), _days(_SIXTIES, date(1998, 1, 1))
    return st.one_of(working, working, young, _days(_OLDEST, _SIXTIES))


@st.composite
def households(draw: st.DrawFn) -> Household:
    """A household of any kind, with facts told or not."""
    kind = draw(st.sampled_from(list(Kind)))
    rent, assets = draw(st.none() | st.integers(0, 1500)), draw(st.none() | st.integers(0, 20000))
    return Household(
        kind=kind,
        birth_date=draw(_births()),
        partner_birth_date=draw(_births()) if kind is Kind.GEHUWD else None,
        children=tuple(draw(st.lists(_days(date(2005, 1, 1), date(2025, 12, 31)), max_size=4))),
        kostendelers=draw(st.sampled_from([None, 0, 0, 0, 1, 2, 4])),
        medisch_urenbeperkt=draw(st.sampled_from([None, False, True])),
        doelgroep_loonkostensubsidie=draw(st.sampled_from([None, False, True])),
        inrichting=draw(st.sampled_from([None, False, False, True])),
        rent_month=None if rent is None else Decimal(rent),
        assets=None if assets is None else Decimal(assets),
        no_support_from_parents=draw(st.sampled_from([None, True])),
        more_hours_impossible=draw(st.sampled_from([None, True])),
    )


@st.composite
def works(draw: st.DrawFn) -> Work:
    """A job told in one of its ways."""
    used = ExemptionUse(
        draw(st.integers(0, 7)), draw(st.integers(0, 31)), draw(st.integers(0, 13)), 0
    )
    cost = Decimal(draw(st.sampled_from([0, 0, 50, 300])))
    amount = Decimal(draw(st.integers(1, 400_000))) / 100
    way = draw(st.sampled_from(["hours", "own", "net", "gross", "four"]))
    until = draw(st.none() | st.integers(0, 24).map(lambda n: Month(2026, 1).plus(n)))
    if way == "hours":
        return Work(
            hours_week=Decimal(draw(st.integers(1, 40))), cost_month=cost, used=used, until=until
        )
    if way == "own":
        return Work(
            hours_week=Decimal(draw(st.integers(1, 40))),
            gross_hour=Decimal(draw(st.integers(1471, 4000))) / 100,
            cost_month=cost,
            used=used,
        )
    if way == "net":
        return Work(
            net_month=amount,
            cost_month=cost,
            used=used,
            until=until,
            with_subsidy=draw(st.sampled_from([None, False, True])),
            exemption_refused=draw(st.booleans()),
        )
    if way == "gross":
        return Work(gross_month=amount, cost_month=cost, used=used)
    return Work(net_four_weeks=amount, used=used)


_MONTHS = st.integers(0, 36).map(Month(2026, 1).plus)
_CENTS = st.integers(1, 500_000).map(lambda cents: Decimal(cents) / 100)
_TOLD = st.sampled_from([None, None, False, True])


def _opvangen() -> st.SearchStrategy[list[Opvang]]:
    hours, price = st.integers(1, 300).map(Decimal), st.integers(1, 2_000)
    return st.lists(
        st.builds(
            Opvang,
            st.sampled_from(list(Opvangsoort)),
            hours,
            price.map(lambda cents: Decimal(cents) / 100),
        ),
        max_size=3,
    )


@st.composite
def besides(draw: st.DrawFn, household: Household) -> Beside:
    """Other money of any kind, told or not; half of the households tell nothing."""
    if draw(st.booleans()):
        return Beside()
    couple, parent = household.kind is Kind.GEHUWD, bool(household.children)
    payments = st.lists(st.builds(Payment, _MONTHS, _CENTS), max_size=4).map(tuple)
    return Beside(
        opvang=tuple(draw(_opvangen())) if parent else (),
        traject=draw(_TOLD),
        partner_active=draw(_TOLD) if couple else None,
        kinderbijslag=draw(_TOLD) if parent else None,
        inkomenstoeslag=draw(st.none() | _MONTHS),
        inkomenstoeslag_amount=draw(st.none() | _CENTS),
        studietoeslag=draw(_TOLD),
        studietoeslag_month=draw(st.none() | _CENTS),
        vrijwilligers_month=draw(st.none() | st.just(Decimal(0)) | _CENTS),
        participatieplaats_since=draw(st.none() | _days(date(2025, 1, 1), date(2026, 12, 31))),
        premies=draw(payments),
        giften=draw(payments),
    )


@st.composite
def questions(draw: st.DrawFn) -> Question:
    """Any household with any job, from some month of 2026."""
    household = draw(households())
    couple = household.kind is Kind.GEHUWD
    return Question(
        household=household,
        work=draw(st.none() | works()),
        start=Month(2026, draw(st.integers(1, 12))),
        months=draw(st.sampled_from([1, 6, 24])),
        holiday_pay=draw(st.booleans()),
        partner_work=draw(st.none() | works()) if couple else None,
        beside=draw(besides(household)),
    )
