"""Participatiewet, artikel 31 lid 3: hoeveel loon blijft er netto over?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.gemeente import Settlement
from app.domain.money import ZERO, half_up_to_cent
from app.domain.month import Month
from app.domain.sentence import Sentence, say, say_n
from app.domain.settlement import Weekly
from app.domain.wage import Wage
from app.domain.work import Contract, OwnMonth, Work
from app.law.book import figure, remembered
from app.law.build import answer, from_figure
from app.law.cite import cite
from app.law.other_laws.loonheffing import Loonheffing, loonheffing, withheld
from app.law.other_laws.minimumloon import minimumloon
from app.law.other_laws.pensioenleeftijd import pensioengerechtigd
from app.law.other_laws.vierwekenloon import vierwekenloon
from app.law.other_laws.weekloon import weekloon
from app.law.other_laws.werkdagen import werkdagen, werkdagen_van_werk
from app.law.participatiewet.vakantietoeslag import vakantiegeld_in_loon
from app.law.refused import Refused

_WEEKS, _MONTHS = Decimal(52), Decimal(12)
_LID_3 = cite("PW2601", "31.3")
_NOTHING = say("Voor deze maand vertelde u geen loon.")
_PROEFPLAATS = say("Op een proefplaats krijgt u geen loon. Uw bijstand loopt door.")


@remembered
def loon(work: Work, birth_date: date, month: Month, settlement: Settlement) -> Answer[Wage]:
    """Participatiewet, artikel 31 lid 3: wat is het netto loon van deze maand?

    Gross less pension, loonheffing and Zvw where it is withheld; with the heffingskortingen,
    unless the job is told to be without. The person's own net wage is taken as told, less the
    travel money in it (31 lid 2 g). A month in which the job begins or ends has its working
    days. Raises Refused when the wage is not told, and for gross wages from pension age, for
    which no payroll table was seen.
    """
    if work.contract is Contract.PROEFPLAATS:
        none = Wage(ZERO, ZERO, None, ZERO)
        return answer(none, _PROEFPLAATS, cite("PW2601", "8a.2.d"))
    own = None
    if work.own_months:
        own = next((one for one in work.own_months if one.month == month), None)
    if own is not None:
        work = _of_own_month(work, own)
    elif work.own_months and not work.has_usual_wage:
        return answer(Wage(ZERO, ZERO, ZERO), _NOTHING, _LID_3)
    found = _told_net(work, birth_date, month, settlement)
    if found is None:
        found = _from_gross(work, birth_date, month, settlement)
    told_for_the_month = own is not None and own.hours_week is None
    return found if told_for_the_month else _part_of_month(found, work, month)


def _of_own_month(work: Work, own: OwnMonth) -> Work:
    """The job as it is in a month with its own hours or wage."""
    pension = work.pension_month
    if work.hours_week and own.hours_week is not None:
        pension = half_up_to_cent(pension * own.hours_week / work.hours_week)
    return replace(
        work,
        hours_week=own.hours_week,
        net_month=own.net_month,
        gross_month=own.gross_month,
        net_four_weeks=None,
        gross_four_weeks=None,
        net_week=None,
        gross_week=None,
        travel_in_wage=ZERO,
        holiday_in_wage=None,
        # What is in the wage of one month was told; of another month only that it is in it.
        holiday_with_wage=work.holiday_with_wage or work.holiday_in_wage is not None,
        pension_month=pension,
        own_months=(),
    )


def _told_net(
    work: Work, birth_date: date, month: Month, settlement: Settlement
) -> Answer[Wage] | None:
    if not work.told_net:
        return None
    told = _month_of(work.net_month, work.net_four_weeks, work.net_week, month, settlement)
    net, holiday, travel = told, work.holiday_in_wage, work.travel_in_wage
    if travel:
        travel = _like(work, travel, month, settlement)
        net = max(ZERO, told - travel)
    inside, parts = None, _travel_part(travel)
    if holiday is not None:
        inside = min(net, _like(work, holiday, month, settlement))
    elif work.holiday_with_wage and net:
        pension = pensioengerechtigd(birth_date, month.first_day)
        estimate = vakantiegeld_in_loon(net, month.first_day, pension, work.credit is not False)
        inside, parts = estimate.value, (*parts, estimate)
    because = say("U vulde dit loon in: {net} netto per maand.", net=net)
    wage = Wage(None, net, None, inside, work.credit is not False)
    return answer(wage, because, _LID_3, parts)


def _travel_part(travel: Decimal) -> tuple[Answer[object], ...]:
    if not travel:
        return ()
    because = say("Van het bedrag is {travel} reisgeld. Dat telt niet mee.", travel=travel)
    return (answer(travel, because, cite("PW2601", "31.2.g")),)


def _month_of(
    month_wage: Decimal | None,
    four_weeks: Decimal | None,
    week: Decimal | None,
    month: Month,
    settlement: Settlement,
) -> Decimal:
    if month_wage is not None:
        return month_wage
    if four_weeks is not None:
        return vierwekenloon(four_weeks, month, settlement.four_weekly)
    return weekloon(week or ZERO, month, settlement.weekly or Weekly.TWEEENVIJFTIG_TWAALFDE)


def _like(work: Work, amount: Decimal, month: Month, settlement: Settlement) -> Decimal:
    """An amount over the same period as the told wage, as an amount a month."""
    four_weeks = amount if work.net_four_weeks is not None else None
    week = amount if work.net_week is not None else None
    in_month = amount if work.net_month is not None else None
    return _month_of(in_month, four_weeks, week, month, settlement)


def _from_gross(work: Work, birth_date: date, month: Month, settlement: Settlement) -> Answer[Wage]:
    gross = _gross(work, birth_date, month, settlement)
    if not gross.value:
        return answer(Wage(ZERO, ZERO, ZERO), gross.because, gross.source, gross.parts)
    if pensioengerechtigd(birth_date, month.first_day):
        raise Refused(
            say("Vanaf de pensioenleeftijd kennen wij de loonheffing niet. Vul uw nettoloon in."),
            "work",
        )
    return _net(work, gross, month.first_day)


def _gross(work: Work, birth_date: date, month: Month, settlement: Settlement) -> Answer[Decimal]:
    if work.hours_week is None:
        periods = (work.gross_month, work.gross_four_weeks, work.gross_week)
        if any(amount is not None for amount in periods):
            return _gross_is(_month_of(*periods, month, settlement))
        raise Refused(say("Wij weten niet hoeveel u gaat verdienen."), "work")
    return bruto_per_maand(work, work.hours_week, birth_date, month.first_day)


def bruto_per_maand(
    work: Work, hours_week: Decimal, birth_date: date, day: date
) -> Answer[Decimal]:
    """Wet minimumloon, artikel 8: hoeveel is een loon per uur bruto per maand?

    Euro, for ``hours_week`` at the wage of the work or else the minimum wage: 52 weeks over 12
    months. Raises Refused where no minimum wage is known.
    """
    hourly = work.gross_hour
    parts: tuple[Answer[object], ...] = ()
    if hourly is None:
        minimum = minimumloon(birth_date, day, work.contract is Contract.BBL)
        hourly, parts = minimum.value, (minimum,)
    gross = hourly * hours_week * _WEEKS / _MONTHS
    if work.holiday_with_wage:
        gross *= 1 + figure("loonheffing.vakantiebijslag", day).value
    return _gross_is(half_up_to_cent(gross), parts)


def _gross_is(gross: Decimal, parts: tuple[Answer[object], ...] = ()) -> Answer[Decimal]:
    return answer(gross, say("Uw loon is {gross} bruto per maand.", gross=gross), _LID_3, parts)


def _net(work: Work, gross: Answer[Decimal], day: date) -> Answer[Wage]:
    if work.pension_month > gross.value:
        raise Refused(say("De pensioenpremie is hoger dan het loon."), "pension_month")
    credit = work.credit is not False
    taxable = gross.value - work.pension_month
    tax = loonheffing(taxable, day, credit)
    parts: tuple[Answer[object], ...] = (gross, tax)
    net = taxable - _taken(tax.value, credit)
    if work.zvw_withheld:
        zvw = _zvw(taxable, day)
        parts, net = (*parts, zvw), net - zvw.value
    if work.pension_month:
        parts = (*parts, _pension(work.pension_month))
    net = max(ZERO, net)
    because = say("Van dit loon houdt u {net} netto per maand over.", net=net)
    if work.holiday_with_wage:
        inside = _inside(gross.value, taxable, net, day, credit)
        wage = Wage(gross.value, net, ZERO, inside, credit)
    else:
        holiday = _holiday(gross.value, taxable, tax.value, day, credit)
        wage = Wage(gross.value, net, holiday, None, credit)
    return answer(wage, because, _LID_3, parts)


def _taken(tax: Loonheffing, credit: bool) -> Decimal:
    return tax.withheld_with_credit if credit else tax.withheld_without_credit


def _holiday(
    gross: Decimal, taxable: Decimal, tax: Loonheffing, day: date, credit: bool
) -> Decimal:
    # The special rate for holiday pay was not seen; over the year the tax comes out as if the
    # holiday pay were spread over the months.
    extra = half_up_to_cent(gross * figure("loonheffing.vakantiebijslag", day).value)
    more = withheld(taxable + extra, day, credit)
    return max(ZERO, extra - (more - _taken(tax, credit)))


def _inside(gross: Decimal, taxable: Decimal, net: Decimal, day: date, credit: bool) -> Decimal:
    """What of this net wage is holiday pay, where the gross wage holds it."""
    share = figure("loonheffing.vakantiebijslag", day).value
    extra = half_up_to_cent(gross - gross / (1 + share))
    less = withheld(taxable, day, credit) - withheld(max(ZERO, taxable - extra), day, credit)
    return min(net, max(ZERO, extra - less))


def _pension(premium: Decimal) -> Answer[Decimal]:
    because = say("De pensioenpremie is {premium} per maand.", premium=premium)
    return answer(premium, because, _LID_3)


def _zvw(taxable: Decimal, day: date) -> Answer[Decimal]:
    share = figure("loonheffing.zvw_bijdrage", day)
    most = figure("loonheffing.zvw_maximum", day).value / _MONTHS
    value = half_up_to_cent(min(taxable, most) * share.value)
    because = say("De bijdrage voor de zorgverzekering is {zvw} per maand.", zvw=value)
    return from_figure(value, because, share)


def _part_of_month(whole: Answer[Wage], work: Work, month: Month) -> Answer[Wage]:
    """The wage of the working days of a month in which the job begins or ends."""
    if work.first_day is work.last_day is None or month not in (work.begins, work.ends):
        return whole
    days, all_days = werkdagen_van_werk(work, month), werkdagen(month)
    if days == all_days:
        return whole
    share = Decimal(days) / all_days
    full = whole.value
    net = half_up_to_cent(full.net * share)
    wage = Wage(
        _share(full.gross, share),
        net,
        _share(full.holiday, share),
        _share(full.inside, share),
        full.credit,
    )
    because = _days_told(days, all_days, net)
    return answer(wage, because, cite("PW2601", "32.1"), (whole,), Certainty.SCHATTING)


def _share(amount: Decimal | None, share: Decimal) -> Decimal | None:
    return None if amount is None else half_up_to_cent(amount * share)


def _days_told(days: int, all_days: int, net: Decimal) -> Sentence:
    return say_n(
        "U werkt {days} van de {n} werkdagen: {net} netto.",
        "U werkt {days} van de {n} werkdagen: {net} netto.",
        n=all_days,
        days=days,
        net=net,
    )
