"""Participatiewet, artikel 36b: krijgt een student die door ziekte niet kan bijverdienen iets?"""

from __future__ import annotations

from app.domain.finding import Finding
from app.domain.money import ZERO
from app.domain.sentence import say
from app.law.case import Case
from app.law.conclude import Condition, conclude, denied
from app.law.head import Head
from app.law.participatiewet.studietoeslag import studietoeslag as minimum
from app.law.verdict import no, yes

_YOUNGEST = 15
_HEAD = Head(
    id="studietoeslag",
    title=say("Studietoeslag"),
    article="36b.1, 36b.3, 36b.5",
    how_to_ask=say("Vraag het aan bij uw gemeente."),
    papers=(
        say("Bewijs van uw studiefinanciering."),
        say("Uw gemeente vraagt zelf een arts om advies."),
    ),
    unless=say("U hoeft geen bijstand te hebben. Uw gemeente mag meer betalen."),
    how_to_change=say("Tegen het besluit kunt u bezwaar maken."),
)


def studietoeslag(case: Case) -> Finding:
    """Participatiewet, artikel 36b: hebt u recht op studietoeslag?

    The gemeente must pay when the conditions hold. ``amount`` is the least per month for this
    age, less internship pay above the free part (lid 5).
    """
    if case.age < _YOUNGEST:
        return no(_HEAD, say("Studietoeslag is er vanaf 15 jaar."))
    internship = case.facts.internship_month or ZERO
    least = minimum(case.household.birth_date, internship, case.day)
    rest = yes(_HEAD, least.because, least.certainty, amount=least.value)
    return conclude(_HEAD, _CONDITIONS, case, rest)


def _has_grant(case: Case) -> bool | None:
    # Both grants are for who follows an education (36b lid 1 a and b): without one there is none.
    told = case.facts.receives_student_grant
    return False if told is None and case.facts.follows_education is False else told


_CONDITIONS = (
    Condition(
        _has_grant,
        "receives_student_grant",
        say("U krijgt geen studiefinanciering of tegemoetkoming voor school."),
    ),
    Condition(
        lambda case: case.facts.structural_limitation,
        "structural_limitation",
        say("Deze toeslag is voor wie door ziekte niet kan bijverdienen."),
    ),
    Condition(
        lambda case: denied(case.facts.wajong_benefit),
        "wajong_benefit",
        say("U hebt recht op een Wajong-uitkering. Dan krijgt u geen studietoeslag."),
    ),
)
