"""Besluit kinderopvangtoeslag: hoeveel van de opvangkosten komt terug?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.money import ZERO, down_to_euro, half_up_to_cent, half_up_to_euro
from app.domain.opvang import Opvang
from app.domain.sentence import say
from app.law.book import Figure, figure, known_since, remembered
from app.law.build import answer, from_figure
from app.law.other_laws.berekeningsjaar import berekeningsjaar
from app.law.other_laws.toeslag import NO_TOESLAG, Toeslag
from app.law.refused import Refused

_MONTHS = Decimal(12)
_ABOVE = "kinderopvangtoeslag.deel_daarboven"
_KNOWN = 2


def kinderopvangtoeslag(
    year: int, income: Decimal, children: tuple[Opvang, ...], active: bool | None = None
) -> Answer[Toeslag]:
    """Besluit kinderopvangtoeslag: hoeveel krijgt dit gezin terug?

    ``income`` is the toetsingsinkomen of the year in euro, of both partners together. Hours
    above 230 a month and prices above the highest are left out. ``active``: the parent, and a
    partner too, works, studies or follows a road to work; None when that is not known. Raises
    Refused for years that are not known, for incomes of which the part that comes back was not
    seen, and above those of the highest part for more than one child.
    """
    day = _known(year)
    share = figure("kinderopvangtoeslag.deel", day)
    if active is False:
        return from_figure(
            NO_TOESLAG, say("Zonder werk, studie of traject is er geen toeslag."), share
        )
    share = _share(income, len(children), day)
    parts = tuple(_part(child, share, day) for child in children)
    value = _for_children(children, share.value, day)
    because = say("De kinderopvangtoeslag is {month} per maand.", month=value.month)
    if active is None:
        because = say("Bij werk, studie of een traject is dit {month}.", month=value.month)
    return answer(value, because, share.source, parts, Certainty.SCHATTING)


def kinderopvangtoeslag_bands(
    year: int, children: tuple[Opvang, ...]
) -> tuple[tuple[Decimal, Toeslag | None], ...]:
    """Besluit kinderopvangtoeslag, bijlage I: hoeveel is het tot welk jaarinkomen?

    Each band with its highest income in euro, of both partners together, the last without an
    end; None where the part that comes back is not known. Of the newest known year after that.
    Raises Refused before 2025.
    """
    day = _known(year)
    most = figure("kinderopvangtoeslag.inkomen", day).value
    starts = [row[0] for row in _rows_above(day)] or [most]
    ends = [*starts, Decimal("Infinity")]
    return tuple((end, _in_band(children, end, day)) for end in ends)


def _in_band(children: tuple[Opvang, ...], income: Decimal, day: date) -> Toeslag | None:
    try:
        share = _share(income, len(children), day)
    except Refused:
        return None
    return _for_children(children, share.value, day)


def _known(year: int) -> date:
    day = berekeningsjaar(year)
    try:
        figure("kinderopvangtoeslag.deel", day)
    except Refused as unknown:
        because = say("De kinderopvangtoeslag van {year} weten wij niet.", year=year)
        raise Refused(because, "year") from unknown
    return day


def _share(income: Decimal, count: int, day: date) -> Figure:
    """The part of the costs that comes back for so many children, with its source."""
    if income <= figure("kinderopvangtoeslag.inkomen", day).value:
        return figure("kinderopvangtoeslag.deel", day)
    row = next((row for row in reversed(_rows_above(day)) if income > row[0]), ())
    # A row without a part is one that was not seen, and so is that of the further children.
    if len(row) < _KNOWN or count > 1:
        raise Refused(say("Bij dit inkomen weten wij uw kinderopvangtoeslag niet."), "income")
    return replace(figure(_ABOVE, day), value=row[1], rows=())


def _rows_above(day: date) -> tuple[tuple[Decimal, ...], ...]:
    return figure(_ABOVE, day).rows if day >= known_since(_ABOVE) else ()


@remembered
def _for_children(children: tuple[Opvang, ...], share: Decimal, day: date) -> Toeslag:
    month = sum((_for_child(child, share, day) for child in children), ZERO)
    year = half_up_to_euro(month * _MONTHS)
    if year < figure("toekenning.minimum", day).value:
        return NO_TOESLAG
    return Toeslag(down_to_euro(month), year)


def _for_child(child: Opvang, share: Decimal, day: date) -> Decimal:
    price = min(child.price_hour, figure(f"kinderopvangtoeslag.uurprijs_{child.kind}", day).value)
    hours = min(child.hours_month, figure("kinderopvangtoeslag.uren", day).value)
    return half_up_to_cent(half_up_to_cent(hours * price) * share)


def _part(child: Opvang, share: Figure, day: date) -> Answer[Decimal]:
    amount = _for_child(child, share.value, day)
    return from_figure(
        amount, say("Voor één kind is de toeslag {amount} per maand.", amount=amount), share
    )
