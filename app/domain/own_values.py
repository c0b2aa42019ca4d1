"""What a person read in a letter or on a website of the gemeente, put among her rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from app.domain.directory import plain
from app.domain.gemeente import Gemeente
from app.domain.gemeente_contact import Place
from app.domain.gemeente_geld import ByHousehold
from app.domain.gemeente_minima import Minimaregeling, Per
from app.domain.local_expiry import Periods
from app.domain.local_rule import Local, LocalRule
from app.domain.settlement import Moment, MomentKind
from app.domain.source import Grade, Source

T = TypeVar("T")
_LAW = "Van u"


class OwnKind(StrEnum):
    """What somebody can fill in about the own gemeente."""

    BETAALDAG = "betaaldag"
    INLEVERDAG = "inleverdag"
    TOESLAG = "inkomenstoeslag"
    TOESLAG_MAANDEN = "inkomenstoeslag_maanden"
    UREN = "tegenprestatie_uren"
    REGELING = "regeling"
    CONTACT = "contact"


_AMOUNTS = frozenset({OwnKind.TOESLAG, OwnKind.REGELING})


@dataclass(frozen=True, slots=True)
class OwnValue:
    """One thing that was read on ``seen``, about the gemeente with this code.

    ``number`` is a day of the month, hours a week, months, or an amount in euro: that a year for
    the inkomenstoeslag, that ``per`` for a scheme (None when its worth is not known). With a
    ``moment`` it is what that takes: how many working days before, or how often a week; ``dates``
    are the days of a list. ``name`` and
    ``phone`` are of a scheme or a person; ``limit`` is the income in euro a month up to which the
    scheme is there, None when that is not known.
    """

    kind: OwnKind
    gemeente: str
    seen: date
    number: Decimal | None = None
    name: str = ""
    phone: str = ""
    per: Per = Per.JAAR
    limit: Decimal | None = None
    moment: MomentKind = MomentKind.DAG
    dates: tuple[date, ...] = ()

    @property
    def when(self) -> Moment:
        """The day of each month, as the letter tells it."""
        number = None if self.number is None else int(self.number)
        kind = self.moment
        return Moment(
            kind,
            day=number if kind is MomentKind.DAG else None,
            dates=self.dates,
            working_days=number if kind is MomentKind.WERKDAGEN_VOOR_BETALING else None,
            times_week=number if kind is MomentKind.NA_INLEVEREN else None,
        )

    @property
    def source(self) -> Source:
        """The person said so, on the day of the letter."""
        return Source(_LAW, "-", _LAW, "", self.seen, "S", grade=Grade.VAN_U)

    def last_day(self, periods: Periods) -> date:
        """The last day on which it counts."""
        return periods.last_day(self.source, is_amount=self.kind in _AMOUNTS)


def with_own(
    gemeente: Gemeente, values: Iterable[OwnValue], today: date, periods: Periods
) -> Gemeente:
    """The gemeente with what the person read: that goes before what others read.

    A value that is too old changes nothing, nor does one about another gemeente. It holds from the
    beginning of the year in which it was read: a letter tells of a rule, seldom of its first day.
    """
    for one in values:
        if one.gemeente == gemeente.code and today <= one.last_day(periods):
            gemeente = _PUT[one.kind](gemeente, one)
    return gemeente


def _rule(value: T, one: OwnValue) -> Local[T]:
    return Local((LocalRule(value, date(one.seen.year, 1, 1), one.source),))


def _whole(one: OwnValue) -> Local[int]:
    return _rule(int(one.number or 0), one)


def _pay_day(gemeente: Gemeente, one: OwnValue) -> Gemeente:
    simple = one.moment is MomentKind.DAG
    rules = replace(
        gemeente.verrekening,
        pay_day=_whole(one) if simple else None,
        pay_moment=None if simple else _rule(one.when, one),
    )
    return replace(gemeente, verrekening=rules)


def _form_day(gemeente: Gemeente, one: OwnValue) -> Gemeente:
    simple = one.moment is MomentKind.DAG
    rules = replace(
        gemeente.verrekening,
        income_form_day=_whole(one) if simple else None,
        form_moment=None if simple else _rule(one.when, one),
    )
    return replace(gemeente, verrekening=rules)


def _toeslag(gemeente: Gemeente, one: OwnValue) -> Gemeente:
    # A letter names the amount for this household; it is asked for no other.
    amount = one.number or Decimal(0)
    amounts = _rule(ByHousehold(amount, amount, amount), one)
    return replace(gemeente, inkomenstoeslag=replace(gemeente.inkomenstoeslag, amounts=amounts))


def _toeslag_months(gemeente: Gemeente, one: OwnValue) -> Gemeente:
    rules = replace(gemeente.inkomenstoeslag, reference_months=_whole(one))
    return replace(gemeente, inkomenstoeslag=rules)


def _hours(gemeente: Gemeente, one: OwnValue) -> Gemeente:
    return replace(gemeente, meedoen=replace(gemeente.meedoen, hours_week_max=_whole(one)))


def _scheme(gemeente: Gemeente, one: OwnValue) -> Gemeente:
    scheme = Minimaregeling(one.name, one.per, "", amount=one.number, limit_amount=one.limit)
    known = gemeente.minimaregelingen or ()
    key = f"van_u_{plain(one.name)}"
    others = tuple(pair for pair in known if pair[0] != key)
    return replace(gemeente, minimaregelingen=(*others, (key, _rule(scheme, one))))


def _contact(gemeente: Gemeente, one: OwnValue) -> Gemeente:
    place = _rule(Place(one.name, one.phone), one)
    return replace(gemeente, contact=replace(gemeente.contact, loket=place, inkomen=place))


_PUT: dict[OwnKind, Callable[[Gemeente, OwnValue], Gemeente]] = {
    OwnKind.BETAALDAG: _pay_day,
    OwnKind.INLEVERDAG: _form_day,
    OwnKind.TOESLAG: _toeslag,
    OwnKind.TOESLAG_MAANDEN: _toeslag_months,
    OwnKind.UREN: _hours,
    OwnKind.REGELING: _scheme,
    OwnKind.CONTACT: _contact,
}
