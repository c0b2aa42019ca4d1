"""The questions of the route without benefit: at most five, and none asks who someone is."""

from __future__ import annotations

QUESTIONS = (
    "birth_date",
    "other_benefit",
    "registered_jobseeker",
    "startkwalificatie",
    "income_below_norm",
)
_ONLY_YOUNG = "startkwalificatie"


def questions(age: int) -> tuple[str, ...]:
    """Participatiewet, artikelen 6 a en 7a: welke vragen zijn nodig op deze leeftijd?

    The facts to ask, in the order in which they settle most; school only under 27.
    """
    if age >= 27:
        return tuple(question for question in QUESTIONS if question != _ONLY_YOUNG)
    return QUESTIONS
