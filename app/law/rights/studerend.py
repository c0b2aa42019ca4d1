"""Participatiewet, artikel 13 lid 2 c: sluit onderwijs de bijstand uit onder 27 jaar?"""

from __future__ import annotations

from app.law.case import Case


def funded_education_open(case: Case) -> bool | None:
    """Participatiewet, artikel 13 lid 2 c: staat onderwijs het recht niet in de weg?

    Excluded is who is under 27, can follow education paid by the state, and is entitled to
    studiefinanciering for it, or is not entitled and does not follow it. True: not excluded.
    Who receives studiefinanciering said so, unless something else was told.
    """
    facts = case.facts
    if case.age >= 27 or facts.can_follow_education is False:
        return True
    if facts.entitled_student_grant is False and facts.follows_education:
        return True
    if facts.can_follow_education is None:
        # Who gets studiefinanciering, can follow an education and is entitled to it.
        granted = facts.receives_student_grant and facts.entitled_student_grant is not False
        return False if granted else None
    if facts.entitled_student_grant or facts.follows_education is False:
        return False
    return None
