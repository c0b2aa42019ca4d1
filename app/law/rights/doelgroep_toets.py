"""Besluit loonkostensubsidie, artikel 1: voldoet iemand aan de toets van de doelgroep?"""

from __future__ import annotations

from app.law.book import figure
from app.law.case import Case
from app.law.other_laws.minimumloon import minimumloon


def meets_group_test(case: Case) -> bool | None:
    """Participatiewet, artikel 6 e: kan iemand werken, maar niet het minimumloon verdienen?

    Article 10d lid 2 (a job already begun) is enough. Else: cannot earn the minimum wage with
    full-time work, and can do a task, has basic skills, can work an hour in a row, and four
    hours a day; or two when an hour is worth the minimum wage (second-hand, marked S2).
    """
    facts = case.facts
    if facts.cannot_earn_minimum_wage is False:
        return False
    if facts.in_group_before_job and facts.cannot_earn_minimum_wage:
        return True
    answers = (
        facts.cannot_earn_minimum_wage,
        facts.can_do_task,
        facts.basic_work_skills,
        facts.one_hour_in_a_row,
        _enough_hours(case),
    )
    if False in answers:
        return False
    return None if None in answers else True


def _enough_hours(case: Case) -> bool | None:
    load = case.facts.hours_load
    if load is None:
        return None
    if load >= figure("werkinstrumenten.doelgroep_uren", case.day).value:
        return True
    if load < figure("werkinstrumenten.doelgroep_uren_minimum", case.day).value:
        return False
    worth = case.facts.earns_hour
    if worth is None:
        return None
    return worth >= minimumloon(case.household.birth_date, case.day).value
