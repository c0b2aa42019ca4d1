"""Participatiewet, artikel 18b: hoeveel lager wordt bijstand zonder Nederlands te leren?"""

from __future__ import annotations

from decimal import Decimal

from app.domain.certainty import Certainty
from app.domain.facts import Blame
from app.domain.finding import Status
from app.domain.maatregel import Maatregel
from app.domain.money import ZERO, half_up_to_cent
from app.domain.months import months_after
from app.domain.sentence import Sentence, say
from app.law.book import figure
from app.law.case import Case
from app.law.cite import cite
from app.law.duties.geen_verlaging import geen_verlaging
from app.law.duties.soorten import LANGUAGE
from app.law.duties.verzachting import FOR_LANGUAGE


def taal_verlaging(case: Case) -> Maatregel:
    """Participatiewet, artikel 18b lid 9 tot en met 11: hoeveel lager, in welke stap?

    Of the norm: 20 percent in the first six months after the notice, 40 in the next six, then
    100 without end. The last two only when a new test shows no mastery and progress lacks. None
    with a document, when learning began in time and goes on, or without blame.
    """
    if has_language_proof(case):
        because = say("U kunt laten zien dat u Nederlands kent.")
        return geen_verlaging(case, LANGUAGE, "18b.5", because, FOR_LANGUAGE)
    if case.facts.blame is Blame.GEEN:
        because = say("U kunt er niets aan doen. Dan is er geen verlaging.")
        return geen_verlaging(case, LANGUAGE, "18b.6", because, FOR_LANGUAGE)
    if case.facts.taal_learning:
        because = _while_learning(case)
        return geen_verlaging(case, LANGUAGE, "18b.6", because, FOR_LANGUAGE)
    step = language_step(case)
    if step > 1 and case.facts.taal_test_failed_again is False:
        because = say("De nieuwe toets ging goed, of u leert genoeg.")
        return geen_verlaging(case, LANGUAGE, f"18b.{step + 8}", because, FOR_LANGUAGE)
    return _lowered(case, step)


def _while_learning(case: Case) -> Sentence:
    """What enough learning keeps away (18b lid 6), and the steps without it (lid 9 to 11).

    The steps count from the notice, and the later two ask a new test: they are named at its start.
    """
    first, then, last = (_step_amount(case, step) for step in (1, 2, 3))
    if not last or language_step(case) > 1:
        return say("Zolang u genoeg Nederlands leert, is er geen verlaging.")
    return say(
        "Zolang u genoeg Nederlands leert, is er geen verlaging. "
        "Leert u niet? "
        "De wet noemt dan {first} per maand minder, en na nieuwe toetsen {then} en {last}.",
        first=first,
        then=then,
        last=last,
    )


def _step_amount(case: Case, step: int) -> Decimal:
    """What the step of article 18b takes off the norm, in euro a month."""
    norm, percent = case.norm(), figure(f"verlaging.taal_{step}", case.day).value
    return half_up_to_cent((norm.value if norm else ZERO) * percent / 100)


def has_language_proof(case: Case) -> bool:
    """Participatiewet, artikel 18b lid 2: is er bewijs dat iemand Nederlands kent?"""
    facts = case.facts
    return any(
        (facts.dutch_school_eight_years, facts.inburgering_diploma, facts.other_language_proof)
    )


def language_step(case: Case) -> int:
    """Participatiewet, artikel 18b lid 9 tot en met 11: in welke stap valt deze dag?"""
    notice, months = case.facts.taal_notice, int(figure("verlaging.taal_maanden", case.day).value)
    if notice is None or case.day < months_after(notice, months):
        return 1
    return 2 if case.day < months_after(notice, 2 * months) else 3


def _lowered(case: Case, step: int) -> Maatregel:
    bijstand, amount = case.bijstand() or ZERO, _step_amount(case, step)
    percent = figure(f"verlaging.taal_{step}", case.day).value
    months = int(figure("verlaging.taal_maanden", case.day).value) if step < 3 else None
    article = f"18b.{step + 8}"
    sure = Certainty.ZEKER
    if case.new_law or (step > 1 and case.facts.taal_test_failed_again is None):
        sure = Certainty.SCHATTING
    return Maatregel(
        duty=LANGUAGE,
        article=article,
        percent=percent,
        months=months,
        at_least=months or 1,
        at_most=months,
        amount=amount,
        left=max(ZERO, bijstand - amount),
        because=say("De wet noemt nu {amount} per maand minder.", amount=amount),
        softens=FOR_LANGUAGE,
        source=cite("PW2601", article),
        certainty=sure,
        status=Status.WET,
    )
