"""Participatiewet, artikel 10d: hoeveel loonkostensubsidie krijgt de werkgever?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.money import ZERO, half_up_to_cent
from app.domain.sentence import say
from app.law.book import figure
from app.law.build import answer, from_figure
from app.law.cite import cite
from app.law.refused import Refused


@dataclass(frozen=True, slots=True)
class Loonkostensubsidie:
    """Euro per month for the employer, without the extra for employer's costs.

    ``maximum`` is the most there can be for these hours.
    """

    subsidie: Decimal
    maximum: Decimal


def loonkostensubsidie(
    loonwaarde_month: Decimal,
    wml_plus_vb_month: Decimal,
    day: date,
    hours_week: Decimal | None = None,
) -> Answer[Loonkostensubsidie]:
    """Participatiewet, artikel 10d lid 4: hoeveel is de loonkostensubsidie?

    ``loonwaarde_month`` with the holiday pay over it and ``wml_plus_vb_month`` are both for a
    full week of 36 hours; ``hours_week`` are the agreed hours, not above the usual full week of
    the job. The difference, at most 70 percent, in proportion to the hours, rounded half up
    once. An allowance for employer's costs comes on top; its amount was not seen.
    """
    most = figure("loonkostensubsidie.hoogste_deel", day)
    part = _part_of_week(hours_week, day)
    gap = max(ZERO, wml_plus_vb_month - loonwaarde_month)
    ceiling = wml_plus_vb_month * most.value
    value = Loonkostensubsidie(
        half_up_to_cent(min(gap, ceiling) * part), half_up_to_cent(ceiling * part)
    )
    parts = (
        from_figure(
            value.maximum,
            say("De hoogste subsidie is {maximum} per maand.", maximum=value.maximum),
            most,
        ),
        _costs(),
    )
    because = say("De werkgever krijgt {subsidie} per maand.", subsidie=value.subsidie)
    return answer(value, because, cite("PW2601", "10d.4"), parts)


def loonkostensubsidie_vast(
    wml_plus_vb_month: Decimal, day: date, hours_week: Decimal | None = None
) -> Answer[Decimal]:
    """Participatiewet, artikel 10d lid 5: hoeveel is de vaste subsidie in het begin?

    Half of the minimum wage with holiday pay, at most the first six months, when the gemeente
    agrees with the employer to leave out the loonwaarde. Euro per month.
    """
    share = figure("loonkostensubsidie.vast_deel", day)
    value = half_up_to_cent(wml_plus_vb_month * share.value * _part_of_week(hours_week, day))
    because = say("De vaste subsidie is {amount} per maand.", amount=value)
    return from_figure(value, because, share, (_costs(),))


def minimumloon_met_vakantiebijslag(day: date) -> Answer[Decimal]:
    """Wet minimumloon, artikelen 8 en 15: hoeveel is een maand minimumloon met vakantiegeld?

    Euro per month for a full week, not rounded. A running subsidie follows it on 1 January
    only (art. 10d lid 7). Raises Refused before 2026.
    """
    wage = figure("loonkostensubsidie.minimumloon_maand", day)
    holiday = figure("loonkostensubsidie.vakantiebijslag", day)
    value = wage.value * (1 + holiday.value)
    shown = half_up_to_cent(value)
    because = say("Het minimumloon met vakantiegeld is {wage} per maand.", wage=shown)
    return from_figure(value, because, wage)


def _part_of_week(hours_week: Decimal | None, day: date) -> Decimal:
    if hours_week is None:
        return Decimal(1)
    if hours_week < 0:
        raise Refused(say("Het aantal uren kan niet minder dan nul zijn."), "hours_week")
    return hours_week / figure("loonkostensubsidie.uren", day).value


def _costs() -> Answer[None]:
    because = say("Daar komt nog iets bij voor de kosten van de werkgever.")
    return answer(None, because, cite("PW2601", "10d.4"))
