"""Participatiewet, artikelen 19, 31 en 45: wat zou er deze maand op een specificatie staan?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.certainty import Certainty
from app.domain.gemeente import Gemeente
from app.domain.money import ZERO
from app.domain.month_sum import MonthSum
from app.domain.scenario import Question
from app.domain.statement import LineKind, StatementQuestion
from app.domain.work import ExemptionUse, Work
from app.law.other_laws.loon import loon
from app.law.participatiewet.basis import Basis, Earning
from app.law.participatiewet.inkomstenvrijlating import Exemption, inkomstenvrijlating
from app.law.participatiewet.vakantietoeslag import aanspraak_over_loon, vakantietoeslag
from app.law.participatiewet.verrekening import verrekening
from app.law.participatiewet.vrijlatingsmaanden import first_used, vrijlating_in_maand
from app.law.what_if.frames import timeline


@dataclass(frozen=True, slots=True)
class Expected:
    """What Houvast expects of one month, in euro.

    ``wage`` is as told, or else the income on the statement itself (``wage_told`` False).
    """

    day: date
    pension: bool
    norm: Decimal
    holiday: Decimal
    wage: Decimal
    wage_told: bool
    exemption: Exemption | None
    over_holiday: bool
    sum: MonthSum
    certainty: Certainty

    @property
    def net_norm(self) -> Decimal:
        """The norm without its holiday part: what is paid a month without income."""
        return self.norm - self.holiday

    def exempt(self, income: Decimal) -> Decimal:
        """How much of this income is not settled."""
        if self.exemption is None or income <= 0:
            return ZERO
        over = income + self.claim(income) if self.over_holiday else income
        return inkomstenvrijlating(self.exemption, over, self.day).value

    def claim(self, income: Decimal) -> Decimal:
        """The holiday money that belongs to this income."""
        if income <= 0:
            return ZERO
        return aanspraak_over_loon(income, self.day, self.pension).value


def verwacht(asked: StatementQuestion, gemeente: Gemeente | None) -> Expected:
    """Participatiewet, artikelen 19 en 45: hoeveel verwacht Houvast in deze maand?

    Split as payers do (rules-nl, correction 10: practice, mark D). Raises Refused where no norm
    is known.
    """
    month, told = asked.statement.month, asked.statement.total(LineKind.INKOMSTEN)
    wage = told if asked.wage is None else max(ZERO, asked.wage - asked.travel)
    work = Work(net_month=wage)
    ((_, frame),) = timeline(Question(asked.household, work, month, months=1), gemeente)
    earner, basis, settlement = frame.earners[0], frame.basis, frame.settlement
    terms_used = first_used(ExemptionUse(n=asked.months_used), month, earner.terms)
    exemption = vrijlating_in_maand(earner, terms_used, month)[0]
    earned = loon(work, asked.household.birth_date, month, settlement)
    earnings = (Earning((earned,), exemption, earner.pension),) if wage > 0 else ()
    return Expected(
        day=basis.day,
        pension=earner.pension,
        norm=basis.norm.value,
        holiday=_holiday(basis),
        wage=wage,
        wage_told=asked.wage is not None,
        exemption=exemption,
        over_holiday=settlement.exempt_over_holiday,
        sum=verrekening(basis, earnings),
        certainty=Certainty.SCHATTING if earnings else basis.norm.certainty,
    )


def _holiday(basis: Basis) -> Decimal:
    return vakantietoeslag(basis.norm.value, basis.day).value
