"""Participatiewet, artikel 41 lid 4: gelden de vier weken zelf zoeken onder 27 jaar?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.age import age_on
from app.domain.finding import OPEN, Finding
from app.domain.months import months_after
from app.domain.sentence import Sentence, say
from app.law.book import figure
from app.law.case import Case
from app.law.head import Head
from app.law.other_laws.algemene_termijnenwet import TermEnd, weeks_after
from app.law.rights.bijstand_voorwaarden import enough_already, nothing_to_ask
from app.law.verdict import closed, ending, no, unknown, yes

_HEAD = Head(
    id="zoekperiode",
    title=say("Vier weken zelf werk of school zoeken"),
    article="41.4, 43.4",
    unless=say(
        "Niet in het eerste jaar na pro of vso. "
        "Ook niet als de gemeente vaststelde dat u minder kunt werken. "
        "Hebt u geen geld om te wachten, vraag uw gemeente dan om eerder te beginnen."
    ),
    how_to_change=say(
        "Vraag de gemeente om eerder te beginnen. Dat heet maatwerk (artikel 41 lid 11)."
    ),
    otherwise=say("De gemeente let op wat u in die weken doet."),
)


_USUALLY = say(
    "U zoekt meestal eerst vier weken werk of een opleiding. "
    "Soms hoeft dat niet, bijvoorbeeld kort na pro of vso."
)
_YOUNG_PARTNER = say(
    "Is uw partner ook jonger dan 27? Dan zoekt u meestal eerst vier weken werk of een opleiding. "
    "Soms hoeft dat niet, bijvoorbeeld kort na pro of vso."
)


@dataclass(frozen=True, slots=True)
class Wait:
    """Whether the four weeks apply, why, and what settles it when unknown.

    ``end`` is theirs after a melding, also while it is unknown whether they apply.
    """

    applies: bool | None
    because: Sentence
    end: TermEnd | None = None
    missing: str = ""


def zoekperiode(case: Case) -> Finding:
    """Participatiewet, artikel 41 lid 4: moet u eerst vier weken zelf zoeken?"""
    if case.facts.receives_bijstand:
        because = say("U krijgt nu bijstand. Deze weken gelden alleen bij een nieuwe aanvraag.")
        return no(_HEAD, because)
    out = enough_already(case) if case.couple else nothing_to_ask(case)
    if out is not None:
        return closed(_HEAD, out.fails)
    wait = four_weeks_apply(case)
    if wait.applies is None:
        return ending(unknown(_HEAD, wait.missing, wait.because), wait.end)
    if wait.applies:
        return ending(yes(_HEAD, wait.because), wait.end)
    return no(_HEAD, wait.because)


def four_weeks_apply(case: Case) -> Wait:
    """Participatiewet, artikel 41 lid 4: moet iedereen in de aanvraag vier weken wachten?

    Only when all adults in the application are under 27; not in the year after praktijkonderwijs
    or voortgezet speciaal onderwijs, nor with a medical limit of hours or in the group for
    loonkostensubsidie (one of the two is enough).
    """
    births: list[date | None] = [case.household.birth_date]
    if case.couple:
        births.append(case.household.partner_birth_date)
    if any(birth is not None and age_on(birth, case.day) >= 27 for birth in births):
        return Wait(False, _old_enough(case))
    if None in births:
        return Wait(None, OPEN, _end(case), "partner_birth_date")
    return _exceptions(case)


def search_words(wait: Wait) -> Sentence:
    """Participatiewet, artikel 41 lid 4: wat doet wie jonger is dan 27 voor een aanvraag?

    For a list of steps, where no question stands beside what is not known.
    """
    if wait.applies and wait.end is not None:
        return say(
            "Zoek eerst vier weken zelf werk of een opleiding. Aanvragen kan vanaf {day}.",
            day=wait.end.last,
        )
    if wait.applies:
        return wait.because
    if wait.missing == "partner_birth_date":
        return _YOUNG_PARTNER
    return _USUALLY


def _old_enough(case: Case) -> Sentence:
    if case.couple:
        return say("U of uw partner is 27 jaar of ouder. U kunt meteen aanvragen.")
    return say("U bent 27 jaar of ouder. U kunt meteen aanvragen.")


def _exceptions(case: Case) -> Wait:
    household = case.household
    if household.medisch_urenbeperkt or household.doelgroep_loonkostensubsidie:
        return Wait(
            False,
            say(
                "Uw gemeente of UWV stelde vast dat u minder kunt werken. Dan "
                "hoeft u niet te wachten."
            ),
        )
    recent = _recent_school(case)
    if recent:
        return Wait(False, say("Wie kort geleden op pro of vso zat, hoeft niet te wachten."))
    if recent is None:
        return Wait(None, OPEN, _end(case), "was_in_pro_vso")
    for missing in ("medisch_urenbeperkt", "doelgroep_loonkostensubsidie"):
        if getattr(household, missing) is None:
            return Wait(None, OPEN, _end(case), missing)
    end = _end(case)
    if end is None:
        return Wait(True, say("U kunt bijstand aanvragen vier weken nadat u zich hebt gemeld."))
    because = say(
        "U kunt aanvragen vanaf {day}. Bijstand kan ingaan op de dag dat u zich meldde.",
        day=end.last,
    )
    return Wait(True, because, end)


def _end(case: Case) -> TermEnd | None:
    melding = case.facts.melding
    if melding is None:
        return None
    return weeks_after(melding, int(figure("termijnen.zoekperiode_weken", case.day).value))


def _recent_school(case: Case) -> bool | None:
    left = case.facts.pro_vso_until
    if left is not None:
        return case.day <= months_after(left, 12)
    return False if case.facts.was_in_pro_vso is False else None
