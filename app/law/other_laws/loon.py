"""Participatiewet, artikel 31 lid 3: hoeveel loon blijft er netto over?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.gemeente import Settlement
from app.domain.money import ZERO, half_up_to_cent
from app.domain.month import Month
from app.domain.sentence import say
from app.domain.wage import Wage
from app.domain.work import Work
from app.law.book import figure
from app.law.build import answer, from_figure
from app.law.cite import cite
from app.law.other_laws.loonheffing import Loonheffing, loonheffing, withheld
from app.law.other_laws.minimumloon import minimumloon
from app.law.other_laws.pensioenleeftijd import pensioengerechtigd
from app.law.other_laws.vierwekenloon import vierwekenloon
from app.law.refused import Refused

_WEEKS, _MONTHS = Decimal(52), Decimal(12)
_LID_3 = cite("PW2601", "31.3")


def loon(work: Work, birth_date: date, month: Month, settlement: Settlement) -> Answer[Wage]:
    """Participatiewet, artikel 31 lid 3: wat is het netto loon van deze maand?

    Gross less pension, loonheffing with the credits of one job, and Zvw where it is withheld.
    The person's own net wage is taken as told. Raises Refused when the wage is not told, and
    for gross wages from pension age, for which no payroll table was seen.
    """
    told = _told_net(work, month, settlement)
    if told is not None:
        because = say("U vertelde ons dit loon: {net} netto per maand.", net=told)
        return answer(Wage(None, told, None), because, _LID_3)
    gross = _gross(work, birth_date, month, settlement)
    if pensioengerechtigd(birth_date, month.first_day):
        raise Refused(
            say("Vanaf de pensioenleeftijd kennen wij de loonheffing niet. Vul uw nettoloon in."),
            "work",
        )
    return _net(work, gross, month.first_day)


def _told_net(work: Work, month: Month, settlement: Settlement) -> Decimal | None:
    if work.net_month is not None:
        return work.net_month
    if work.net_four_weeks is not None:
        return vierwekenloon(work.net_four_weeks, month, settlement.four_weekly)
    return None


def _gross(
    work: Work, birth_date: date, month: Month, settlement: Settlement
) -> Answer[Decimal]:
    if work.gross_month is not None:
        return _told_gross(work.gross_month)
    if work.gross_four_weeks is not None:
        return _told_gross(vierwekenloon(work.gross_four_weeks, month, settlement.four_weekly))
    if work.hours_week is None:
        raise Refused(say("Wij weten niet hoeveel u gaat verdienen."), "work")
    hourly = work.gross_hour
    parts: tuple[Answer[object], ...] = ()
    if hourly is None:
        minimum = minimumloon(birth_date, month.first_day)
        hourly, parts = minimum.value, (minimum,)
    gross = half_up_to_cent(hourly * work.hours_week * _WEEKS / _MONTHS)
    because = say("Uw loon is {gross} bruto per maand.", gross=gross)
    return answer(gross, because, _LID_3, parts)


def _told_gross(gross: Decimal) -> Answer[Decimal]:
    return answer(gross, say("Uw loon is {gross} bruto per maand.", gross=gross), _LID_3)


def _net(work: Work, gross: Answer[Decimal], day: date) -> Answer[Wage]:
    if work.pension_month > gross.value:
        raise Refused(say("De pensioenpremie is hoger dan het loon."), "pension_month")
    taxable = gross.value - work.pension_month
    tax = loonheffing(taxable, day)
    parts: tuple[Answer[object], ...] = (gross, tax)
    net = taxable - tax.value.withheld_with_credit
    if work.zvw_withheld:
        zvw = _zvw(taxable, day)
        parts, net = (*parts, zvw), net - zvw.value
    if work.pension_month:
        parts = (*parts, _pension(work.pension_month))
    net = max(ZERO, net)
    because = say("Daarvan houdt u {net} netto per maand over.", net=net)
    wage = Wage(gross.value, net, _holiday(gross.value, taxable, tax.value, day))
    return answer(wage, because, _LID_3, parts)


def _holiday(gross: Decimal, taxable: Decimal, tax: Loonheffing, day: date) -> Decimal:
    # The special rate for holiday pay was not seen; over the year the tax comes out as if the
    # holiday pay were spread over the months.
    extra = half_up_to_cent(gross * figure("loonheffing.vakantiebijslag", day).value)
    more = withheld(taxable + extra, day)
    return max(ZERO, extra - (more - tax.withheld_with_credit))


def _pension(premium: Decimal) -> Answer[Decimal]:
    because = say("De pensioenpremie is {premium} per maand.", premium=premium)
    return answer(premium, because, _LID_3)


def _zvw(taxable: Decimal, day: date) -> Answer[Decimal]:
    share = figure("loonheffing.zvw_bijdrage", day)
    most = figure("loonheffing.zvw_maximum", day).value / _MONTHS
    value = half_up_to_cent(min(taxable, most) * share.value)
    because = say("De bijdrage voor de zorgverzekering is {zvw} per maand.", zvw=value)
    return from_figure(value, because, share)
