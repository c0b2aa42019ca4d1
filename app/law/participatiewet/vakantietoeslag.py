"""Participatiewet, artikelen 19 lid 3 en 31 lid 4: hoeveel vakantietoeslag zit erin?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.money import ZERO, half_up_to_cent
from app.domain.sentence import say
from app.law.book import Figure, figure, remembered
from app.law.build import answer, from_figure
from app.law.cite import cite


def vakantietoeslag(norm: Decimal, day: date) -> Answer[Decimal]:
    """Participatiewet, artikel 19 lid 3: welk deel van de norm is vakantietoeslag?

    Euro per month, contained in ``norm``: 5 percent, half up (Normenbrief bijlage I).
    """
    share = figure("vakantietoeslag.deel", day)
    value = half_up_to_cent(norm * share.value)
    return from_figure(
        value, say("In de norm zit {holiday} vakantietoeslag.", holiday=value), share
    )


@remembered
def aanspraak_over_loon(
    net_month: Decimal, day: date, pension: bool, credit: bool = True
) -> Answer[Decimal]:
    """Regeling Participatiewet, artikel 11: hoeveel vakantiegeld hoort bij dit netto loon?

    Euro per month that counts as means beside the wage (art. 31 lid 4). ``pension`` for who
    has pension age (art. 14 lid 2); ``credit`` False where the loonheffingskorting was not used
    for this wage (art. 13). The table jumps: one cent more wage can change it by 18 to
    64 euro. Raises Refused for days before 2026, for which no table was seen.
    """
    table = _table(day, pension, credit)
    value = _claim(table, net_month)
    return from_figure(
        value,
        say("Bij dit loon hoort {claim} vakantiegeld. Dat telt mee.", claim=value),
        table,
    )


def aanspraak_over_uitkering(
    net_month: Decimal, day: date, credit: bool = True
) -> Answer[Decimal]:
    """Regeling Participatiewet, artikel 12: hoeveel vakantiegeld hoort bij deze uitkering?

    Euro per month that counts beside income out of earlier work, under pension age. ``credit``
    False where the loonheffingskorting is not used for it (art. 13, which holds for any income).
    Raises Refused for days before 2026, for which no table was seen.
    """
    kind = "uitkering" if credit else "loon_zonder_korting"
    table = figure(f"vakantietoeslag.aanspraak_{kind}", day)
    return _beside_benefit(_claim(table, net_month), table)


def aanspraak_over_aow(
    net_month: Decimal, couple_and_both: tuple[bool, bool], day: date
) -> Answer[Decimal]:
    """Regeling Participatiewet, artikel 14 lid 1: hoeveel vakantiegeld hoort bij deze AOW?

    Euro per month beside an AOW that is lower than the whole. ``couple_and_both`` is whether
    there is a spouse, and whether all have pension age. Raises Refused before 2026.
    """
    couple, both = couple_and_both
    kind = "alleen" if not couple else "beiden" if both else "een"
    table = figure(f"vakantietoeslag.aanspraak_aow_{kind}", day)
    return _beside_benefit(_claim(table, net_month), table)


def _beside_benefit(value: Decimal, table: Figure) -> Answer[Decimal]:
    because = say("Bij deze uitkering hoort {claim} vakantiegeld. Dat telt mee.", claim=value)
    return from_figure(value, because, table)


def _claim(table: Figure, net_month: Decimal) -> Decimal:
    _, share, less = next(row for row in reversed(table.rows) if net_month >= row[0])
    return max(ZERO, half_up_to_cent(net_month * share - less))


def vakantiegeld_in_loon(
    net_month: Decimal, day: date, pension: bool, credit: bool = True
) -> Answer[Decimal]:
    """Regeling Participatiewet, artikel 8: hoeveel vakantiegeld zit er in dit netto loon?

    Euro per month, an estimate: the claim that belongs to the wage without it, so that both
    together are ``net_month``. The same table and refusals as ``aanspraak_over_loon``.
    """
    table = _table(day, pension, credit)
    ends = [row[0] for row in table.rows[1:]]
    value = ZERO
    for place, (start, share, less) in enumerate(table.rows):
        without = (net_month + less) / (1 + share)
        # Where the table jumps down, two wages fit; the lower one holds the larger claim.
        if without >= start and (place == len(ends) or without < ends[place]):
            value = max(ZERO, half_up_to_cent(net_month - without))
            break
    because = say("In dit loon zit ongeveer {holiday} vakantiegeld.", holiday=value)
    return answer(value, because, cite("REGPW", "8.a", "S2"), (), Certainty.SCHATTING)


def _table(day: date, pension: bool, credit: bool) -> Figure:
    kind = "_pensioen" if pension else "" if credit else "_zonder_korting"
    return figure(f"vakantietoeslag.aanspraak_loon{kind}", day)
