"""Participatiewet, artikelen 19 lid 3 en 31 lid 4: hoeveel vakantietoeslag zit erin?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.money import ZERO, half_up_to_cent
from app.domain.sentence import say
from app.law.book import figure
from app.law.build import from_figure


def vakantietoeslag(norm: Decimal, day: date) -> Answer[Decimal]:
    """Participatiewet, artikel 19 lid 3: welk deel van de norm is vakantietoeslag?

    Euro per month, contained in ``norm``: 5 percent, half up (Normenbrief bijlage I).
    """
    share = figure("vakantietoeslag.deel", day)
    value = half_up_to_cent(norm * share.value)
    return from_figure(
        value, say("In de norm zit {holiday} vakantietoeslag.", holiday=value), share
    )


def aanspraak_over_loon(net_month: Decimal, day: date, pension: bool) -> Answer[Decimal]:
    """Regeling Participatiewet, artikel 11: hoeveel vakantiegeld hoort bij dit netto loon?

    Euro per month that counts as means beside the wage (art. 31 lid 4). ``pension`` for who
    has pension age (art. 14 lid 2). The table jumps: one cent more wage can change it by 18 to
    64 euro. Raises Refused for days before 2026, for which no table was seen.
    """
    table = figure(f"vakantietoeslag.aanspraak_loon{'_pensioen' if pension else ''}", day)
    _, share, less = next(row for row in reversed(table.rows) if net_month >= row[0])
    value = max(ZERO, half_up_to_cent(net_month * share - less))
    return from_figure(
        value,
        say("Bij dit loon hoort {claim} vakantiegeld. Dat telt mee.", claim=value),
        table,
    )
