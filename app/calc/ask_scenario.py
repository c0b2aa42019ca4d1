"""The question of questions: what is left, month by month, with work and without."""

from __future__ import annotations

from app.calc import read
from app.calc.read_beside import beside
from app.calc.read_facts import told_facts
from app.calc.read_gemeente import gemeente
from app.calc.read_household import household
from app.calc.read_work import more_work, work
from app.calc.tell import Told, amounts, because, certainty, euro, refused, sentences
from app.domain.answer import Answer
from app.domain.gemeente import Gemeente
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import MonthOutcome, Question, Scenario
from app.domain.work import Work
from app.law import beside_reasons, beslag_in_month, toeslag_reasons, what_if, with_exclusions

_DEFAULT_MONTHS, _MOST_MONTHS = 24, 60


def scenario(facts: read.Facts) -> Told:
    """Participatiewet, articles 19 to 34a: the months with work, and the same without."""
    start = read.month(facts, "start")
    count = (
        _DEFAULT_MONTHS
        if facts.get("months") is None
        else read.whole(facts, "months", 1, _MOST_MONTHS)
    )
    told, last = told_facts(facts), start.plus(count - 1).last_day
    home = with_exclusions(household(facts, start.first_day), told, start.first_day, last)
    question = Question(
        household=home,
        work=work(facts, "work", start),
        start=start,
        months=count,
        holiday_pay=read.yes_or_no(facts, "holiday_pay", True) is not False,
        partner_work=work(facts, "partner_work", start),
        more_work=more_work(facts, "more_work", start),
        more_partner_work=more_work(facts, "more_partner_work", start),
        beside=beside(facts, home),
        beslag=read.yes_or_no(facts, "beslag", told.beslag),
        receives_bijstand=read.yes_or_no(facts, "receives_bijstand", told.receives_bijstand),
        current_work=_now(facts, start),
        partner_starts=read.yes_or_no(facts, "partner_starts", False) is True,
    )
    local = gemeente(facts)
    found = what_if(question, local)
    if isinstance(found, Problem):
        return refused(Problem(found.because, "start" if found.fact == "date" else found.fact))
    return _told(found, local)


def _now(facts: read.Facts, start: Month) -> tuple[Work, ...]:
    first, more = work(facts, "current_work", start), more_work(facts, "more_current_work", start)
    return more if first is None else (first, *more)


def _told(found: Scenario, local: Gemeente | None) -> Told:
    reasons = [
        *(month.reason for month in found.months),
        *(
            one
            for month in found.months
            if month.beside
            for one in _beside(found.question, month, local)
        ),
    ]
    # Months with the same toeslagen of one year rest on the same: they are explained once.
    alike = {(one.month.year, one.year_income, one.toeslagen): one for one in found.months}
    toeslagen = [one for month in alike.values() for one in _toeslagen(found.question, month)]
    return {
        "ok": True,
        "months": _months(found.question, found.months),
        "without_work": _months(found.question, found.without_work),
        "ends": str(found.ends) if found.ends else None,
        "assumptions": sentences(found.assumptions),
        "open_points": sentences(found.open_points),
        "because": because([*reasons, *toeslagen]),
        "certainty": certainty(min(reason.certainty for reason in (*reasons, *toeslagen))),
        **amounts(found.estimates, found.plans),
    }


def _toeslagen(question: Question, month: MonthOutcome) -> tuple[Answer[object], ...]:
    found = toeslag_reasons(question.household, month, question.beside.opvang)
    return () if isinstance(found, Problem) else found


def _beside(
    question: Question, month: MonthOutcome, local: Gemeente | None
) -> tuple[Answer[object], ...]:
    found = beside_reasons(question, month, local)
    return () if isinstance(found, Problem) else found


def _months(question: Question, months: tuple[MonthOutcome, ...]) -> list[Told]:
    """Every month in order; what follows from a sum is written once for all months that share it.

    The keys of a month stand in one order, whichever month is the first with its sum.
    """
    sums: dict[int, Told] = {}
    written: list[Told] = []
    for month in months:
        shared = sums.get(id(month.sum))
        if shared is None:
            shared = sums[id(month.sum)] = _of_sum(month)
        written.append({**shared, **_of_month(question, month)})
    return written


def _of_sum(month: MonthOutcome) -> Told:
    """The keys of a month that follow from its sum, with room for those of the month itself."""
    return {
        "month": None,
        "gross_wage": None if month.gross_wage is None else euro(month.gross_wage),
        "net_wage": euro(month.net_wage),
        "wage_arrives": None,
        "wage_holiday_claim": euro(month.wage_holiday_claim),
        "exempt": euro(month.exempt),
        "exemption": month.exemption,
        "norm": euro(month.norm) if month.norm else None,
        "bijstand": euro(month.bijstand),
        "of_partner": month.of_partner,
        "bijstand_paid": euro(month.bijstand_paid),
        "holiday_reserved": euro(month.holiday_reserved),
        "holiday_paid": None,
        "wage_holiday_paid": None,
        "toeslagen": None,
        "beside": None,
        "beside_counted": euro(month.sum.other),
    }


def _of_month(question: Question, month: MonthOutcome) -> Told:
    return {
        "month": str(month.month),
        "wage_arrives": euro(month.wage_arrives),
        "holiday_paid": euro(month.holiday_paid),
        "wage_holiday_paid": euro(month.wage_holiday_paid),
        "toeslagen": {name: euro(amount) for name, amount in month.toeslagen},
        "beside": {name: euro(amount) for name, amount in month.beside},
        "childcare": euro(month.childcare),
        "alimony": euro(month.alimony),
        "costs": euro(month.costs),
        "total": euro(month.total),
        "beslag": _beslag(question, month) if question.beslag else None,
        "why": " ".join(sentences(month.why)),
    }


def _beslag(question: Question, month: MonthOutcome) -> Told:
    """What somebody who is owed money leaves of the income; without amounts where it is not known.

    The reason stands in ``because`` in both cases.
    """
    found = beslag_in_month(question, month)
    if isinstance(found, Problem):
        return {"keeps": None, "goes": None, "because": " ".join(sentences([found.because]))}
    value = found.value
    return {
        "keeps": euro(value.keeps),
        "goes": euro(value.goes),
        "because": " ".join(sentences(one.because for one in found.reasons())),
    }
