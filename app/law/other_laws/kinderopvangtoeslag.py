"""Besluit kinderopvangtoeslag: hoeveel van de opvangkosten komt terug?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.money import ZERO, down_to_euro, half_up_to_cent, half_up_to_euro
from app.domain.opvang import Opvang
from app.domain.sentence import say
from app.law.book import Figure, figure, remembered
from app.law.build import answer, from_figure
from app.law.other_laws.berekeningsjaar import berekeningsjaar
from app.law.other_laws.toeslag import NO_TOESLAG, Toeslag
from app.law.refused import Refused

_MONTHS = Decimal(12)


def kinderopvangtoeslag(
    year: int, income: Decimal, children: tuple[Opvang, ...], active: bool | None = None
) -> Answer[Toeslag]:
    """Besluit kinderopvangtoeslag: hoeveel krijgt dit gezin terug?

    Only for the incomes at which 96 percent comes back; ``income`` is the toetsingsinkomen of
    the year in euro, of both partners together. Hours above 230 a month and prices above the
    highest are left out. ``active``: the parent, and a partner too, works, studies or follows
    a road to work; None when that is not known. Raises Refused for higher incomes and for years
    that are not known.
    """
    day = _known(year)
    share = figure("kinderopvangtoeslag.deel", day)
    if active is False:
        return from_figure(
            NO_TOESLAG, say("Zonder werk, studie of traject is er geen toeslag."), share
        )
    _refuse_above(income, day)
    parts = tuple(_part(child, share, day) for child in children)
    value = _for_children(children, day)
    because = say("De kinderopvangtoeslag is {month} per maand.", month=value.month)
    if active is None:
        because = say("Bij werk, studie of een traject is dit {month}.", month=value.month)
    return answer(value, because, share.source, parts, Certainty.SCHATTING)


def kinderopvangtoeslag_amount(
    year: int, income: Decimal, children: tuple[Opvang, ...]
) -> Toeslag:
    """Besluit kinderopvangtoeslag: hoeveel is het, zonder redenen?

    For a parent who works, studies or follows a road to work; made for sweeps. A year after the
    newest known one is counted with the newest figures: an estimate, that the caller must mark.
    Raises Refused for higher incomes and before 2025.
    """
    day = _known(year)
    _refuse_above(income, day)
    return _for_children(children, day)


def hoogste_inkomen(year: int) -> Decimal:
    """Besluit kinderopvangtoeslag, bijlage I: tot welk jaarinkomen weten wij de toeslag?

    Euro, of both partners together; of the newest known year after that. Raises Refused before
    2025.
    """
    day = _known(year)
    return figure("kinderopvangtoeslag.inkomen", day).value


def _known(year: int) -> date:
    day = berekeningsjaar(year)
    try:
        figure("kinderopvangtoeslag.deel", day)
    except Refused as unknown:
        because = say("De kinderopvangtoeslag van {year} weten wij niet.", year=year)
        raise Refused(because, "year") from unknown
    return day


def _refuse_above(income: Decimal, day: date) -> None:
    most = figure("kinderopvangtoeslag.inkomen", day).value
    if income > most:
        because = say("Boven een inkomen van {most} weten wij de toeslag niet.", most=most)
        raise Refused(because, "income")


@remembered
def _for_children(children: tuple[Opvang, ...], day: date) -> Toeslag:
    month = sum((_for_child(child, day) for child in children), ZERO)
    year = half_up_to_euro(month * _MONTHS)
    if year < figure("toekenning.minimum", day).value:
        return NO_TOESLAG
    return Toeslag(down_to_euro(month), year)


def _for_child(child: Opvang, day: date) -> Decimal:
    price = min(child.price_hour, figure(f"kinderopvangtoeslag.uurprijs_{child.kind}", day).value)
    hours = min(child.hours_month, figure("kinderopvangtoeslag.uren", day).value)
    share = figure("kinderopvangtoeslag.deel", day).value
    return half_up_to_cent(half_up_to_cent(hours * price) * share)


def _part(child: Opvang, share: Figure, day: date) -> Answer[Decimal]:
    amount = _for_child(child, day)
    return from_figure(amount, say("Voor een kind is dat {amount}.", amount=amount), share)
