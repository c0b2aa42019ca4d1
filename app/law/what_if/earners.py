"""Who earns in a month: what of person and spouse decides which exemption there may be."""

from __future__ import annotations

from datetime import date

from app.domain.age import age_on
from app.domain.household import Kind
from app.domain.scenario import Question
from app.law.other_laws.pensioenleeftijd import pensioengerechtigd
from app.law.participatiewet.vrijlatingsmaanden import Earner, Terms

_TWELVE, _YOUNG = 12, 27


def earner(question: Question, birth: date, day: date, new: bool, terms: Terms) -> Earner:
    """The person; ``new`` is whether the rules of 2027 hold on the day."""
    household = question.household
    parent = household.kind is Kind.ALLEENSTAANDE_OUDER
    return Earner(
        terms=terms,
        from_2027=new,
        old_runs_on=question.readings.old_exemption_runs_on,
        pension=pensioengerechtigd(birth, day),
        under_27=age_on(birth, day) < _YOUNG,
        medisch_urenbeperkt=bool(household.medisch_urenbeperkt),
        subsidised=_subsidised(question),
        full_care_under_12=parent
        and any(0 <= age_on(child, day) < _TWELVE for child in household.children),
        more_hours_impossible=bool(household.more_hours_impossible),
        refused=any(work.exemption_refused for work in question.works),
    )


def _subsidised(question: Question) -> bool:
    # Who is in the group and did not say how the job is paid, is taken to work with the subsidy.
    told = [work.with_subsidy for work in question.works]
    if any(told):
        return True
    group = bool(question.household.doelgroep_loonkostensubsidie)
    return group and (None in told or not told)


def partner_earner(
    question: Question, birth: date, day: date, new: bool, terms: Terms
) -> Earner:
    """The spouse: the medical facts are told about the person, not the partner."""
    works = question.partner_works
    return Earner(
        terms=terms,
        from_2027=new,
        old_runs_on=False,
        pension=pensioengerechtigd(birth, day),
        under_27=age_on(birth, day) < _YOUNG,
        medisch_urenbeperkt=False,
        subsidised=any(work.with_subsidy for work in works),
        full_care_under_12=False,
        more_hours_impossible=False,
        refused=any(work.exemption_refused for work in works),
    )
