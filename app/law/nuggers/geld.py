"""Participatiewet en toeslagen: welk geld hangt alleen af van uw inkomen?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from app.domain.certainty import Certainty
from app.domain.finding import OPEN, Finding, Status
from app.domain.sentence import Sentence, say
from app.law.case import Case
from app.law.head import SVB, Head
from app.law.participatiewet.gezin import has_child
from app.law.rights.aanvragen import hoe_aanvragen
from app.law.rights.bijstand_voorwaarden import INCOME, STUDY_FIRST, enough_already
from app.law.rights.bijzondere_bijstand import bijzondere_bijstand
from app.law.rights.geen_toeslag import geen_toeslag, if_lawful
from app.law.rights.huurtoeslag import HEAD as RENT
from app.law.rights.huurtoeslag import no_huurtoeslag
from app.law.rights.inkomenstoeslag import inkomenstoeslag
from app.law.rights.studietoeslag import studietoeslag
from app.law.uitsluiting import EDUCATION, shut_out
from app.law.verdict import DECISIONS, closed, council, unknown

_LEARNS_UNTIL = 27
_TAX = say("De Dienst Toeslagen beslist.")
_APPLY = say("Reken het na en vraag het aan op Mijn toeslagen.")
_BIJSTAND = Head(
    id="bijstand",
    title=say("Bijstand zelf"),
    article="11.1, 15.1, 19.1",
    unless=say(
        "Het inkomen en bezit van een partner tellen mee. "
        "Stopt er loon? Vraag eerst WW bij UWV, en dan pas bijstand."
    ),
)
_CARE = Head(
    id="zorgtoeslag",
    title=say("Zorgtoeslag"),
    article="31.2.d",
    who_decides=_TAX,
    how_to_ask=_APPLY,
)
_CHILD = Head(
    id="kindgebonden_budget",
    title=say("Kindgebonden budget"),
    article="31.2.d",
    who_decides=_TAX,
    how_to_ask=_APPLY,
)
_LOCAL = Head(
    id="minimaregelingen",
    title=say("Regelingen bij een laag inkomen"),
    article="35",
    status=Status.GEMEENTE,
    how_to_ask=say("Vraag uw gemeente welke regelingen er zijn bij een laag inkomen."),
)


def bijstand_zelf(case: Case) -> Finding:
    """Participatiewet, artikelen 11 en 19: moet u niet gewoon bijstand vragen?"""
    if case.facts.receives_bijstand:
        return closed(_BIJSTAND, say("U krijgt al bijstand."))
    why_not = _why_not(case)
    if why_not is not None:
        return closed(_of_savings(case), why_not)
    head = replace(_BIJSTAND, how_to_ask=hoe_aanvragen(case))
    if case.svb:
        head = replace(head, who_decides=SVB)
    if case.age < _LEARNS_UNTIL and not case.couple:
        head = replace(head, unless=STUDY_FIRST)
    if case.facts.receives_bijstand is None:
        return unknown(head, "receives_bijstand")
    if case.facts.income_below_norm is None:
        return unknown(head, "income_below_norm")
    because = say("Uw inkomen is laag. Misschien kunt u bijstand krijgen. Vraag bijstand aan.")
    if head.unless == STUDY_FIRST and EDUCATION.met(case) is None:
        because = say(
            "Uw inkomen is laag. Misschien kunt u bijstand krijgen. "
            "Uw gemeente kijkt eerst of u een opleiding kunt volgen."
        )
    return council(head, because, "assets" if case.household.assets is None else DECISIONS)


def _of_savings(case: Case) -> Head:
    """Whose savings alone stand in the way, reads what income the norm leaves room for (19.1)."""
    enough, norm = enough_already(case), case.norm()
    alone = shut_out(case) is None and case.facts.income_below_norm is not False
    if not alone or enough is None or enough.fact != "assets" or case.couple or norm is None:
        return _BIJSTAND
    told = say(
        "Ook uw inkomen telt mee, ook een uitkering. "
        "Dat moet lager zijn dan {norm} per maand.",
        norm=norm.value,
    )
    return replace(_BIJSTAND, unless=told)


def _why_not(case: Case) -> Sentence | None:
    """What was told by which there is no bijstand to ask for."""
    out = shut_out(case)
    if out is not None:
        return out.fails
    if case.facts.income_below_norm is False:
        return INCOME.why(case)
    enough = enough_already(case)
    return None if enough is None else enough.fails


def geldregelingen(case: Case) -> tuple[Finding, ...]:
    """Participatiewet, artikelen 35, 36 en 36b, en toeslagen: welk geld is er zonder uitkering?

    None of these asks for bijstand. Nothing is promised: each has its own income limit.
    """
    found = [_by_income(head, because, case) for head, because in _OPEN_TO_ALL]
    found.extend(_of_law(right, because, case) for right, because in _OF_LAW)
    if has_child(case.household, case.day):
        found.append(_by_income(_CHILD, say("Dit is er voor kinderen onder de 18."), case))
    return tuple(found)


def _of_law(right: Callable[[Case], Finding], because: Sentence, case: Case) -> Finding:
    """What the law answers to everybody; who is asked five questions only, reads what it asks."""
    found = right(case)
    if found.certainty is not Certainty.ONBEKEND or found.because != OPEN:
        return found
    if _below_norm(case) is None:
        return replace(found, missing_fact="income_below_norm")
    return replace(
        found, because=because, certainty=Certainty.GEMEENTE_BESLIST, missing_fact=DECISIONS
    )


def _by_income(head: Head, because: Sentence, case: Case) -> Finding:
    refused = _REFUSED[head.id](head, case) if head.id in _REFUSED else None
    if refused is not None:
        return refused
    if head in (_CARE, _CHILD):
        head = if_lawful(head, case)
    if _below_norm(case) is None:
        return unknown(head, "income_below_norm")
    return council(head, because)


def _below_norm(case: Case) -> bool | None:
    """Whether the income is below the norm: told, or worked out of the amounts that were told."""
    told = case.facts.income_below_norm
    return INCOME.met(case) if told is None else told


def _no_rent(_: Head, case: Case) -> Finding | None:
    return no_huurtoeslag(case)


_REFUSED: Mapping[str, Callable[[Head, Case], Finding | None]] = {
    _CARE.id: geen_toeslag,
    _CHILD.id: geen_toeslag,
    RENT.id: _no_rent,
}
_OPEN_TO_ALL = (
    (_CARE, say("Toeslagen volgen uw inkomen over het hele jaar.")),
    (RENT, say("Dit hangt af van uw huur en uw inkomen.")),
    (_LOCAL, say("Elke gemeente heeft een eigen grens voor inkomen.")),
)
# The same rules as in the list of rights: one person gets one answer.
_OF_LAW = (
    (bijzondere_bijstand, say("Dit kan ook zonder bijstand. Uw gemeente beslist.")),
    (studietoeslag, say("Dit is voor wie studeert met studiefinanciering.")),
    (inkomenstoeslag, say("Uw inkomen moet lang laag zijn. Uw gemeente beslist.")),
)
