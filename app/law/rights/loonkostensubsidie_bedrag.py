"""Participatiewet, artikel 10d lid 4 en 5: hoeveel loonkostensubsidie is er?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.money import ZERO, half_up_to_cent
from app.domain.sentence import say
from app.law.book import figure
from app.law.build import from_figure


def loonkostensubsidie_bedrag(
    wml_plus_vb_month: Decimal, loonwaarde_month: Decimal, hours: Decimal, day: date
) -> Answer[Decimal]:
    """Participatiewet, artikel 10d lid 4: hoeveel loonkostensubsidie per maand?

    Both amounts hold the holiday pay over them and are for 36 hours a week; the result is for
    ``hours`` a week, at most 70 percent, before the fee for employer costs, half up to cents.
    """
    share = figure("werkinstrumenten.lks_hoogste_deel", day)
    full = min(max(ZERO, wml_plus_vb_month - loonwaarde_month), wml_plus_vb_month * share.value)
    value = half_up_to_cent(full * hours / figure("werkinstrumenten.lks_uren", day).value)
    return from_figure(
        value, say("De loonkostensubsidie is {amount} per maand.", amount=value), share
    )


def loonkostensubsidie_vast(
    wml_plus_vb_month: Decimal, hours: Decimal, day: date
) -> Answer[Decimal]:
    """Participatiewet, artikel 10d lid 5: hoeveel is de vaste subsidie in het eerste half jaar?"""
    share = figure("werkinstrumenten.lks_vast_deel", day)
    base = figure("werkinstrumenten.lks_uren", day).value
    value = half_up_to_cent(wml_plus_vb_month * share.value * hours / base)
    return from_figure(
        value, say("De eerste zes maanden is de subsidie {amount} per maand.", amount=value), share
    )
