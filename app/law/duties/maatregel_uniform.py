"""Participatiewet, artikel 18 lid 4 tot en met 8: de uniforme verlaging van honderd procent."""

from __future__ import annotations

from decimal import Decimal

from app.domain.answer import Answer
from app.domain.facts import Blame
from app.domain.finding import Status
from app.domain.maatregel import Maatregel
from app.domain.money import ZERO, half_up_to_cent
from app.domain.months import months_after
from app.domain.sentence import Sentence, say, say_n
from app.law.book import figure
from app.law.build import answer
from app.law.case import Case
from app.law.cite import cite
from app.law.duties.duur import Length, duur
from app.law.duties.geen_verlaging import geen_verlaging
from app.law.duties.soorten import UNIFORM
from app.law.duties.verzachting import FOR_UNIFORM

_ACCEPT, _GROWN = "werk_aanvaarden", 27


def uniforme_verlaging(case: Case, duty_id: str) -> Maatregel:
    """Participatiewet, artikel 18 lid 5 tot en met 8: hoe lang stopt de bijstand?

    The whole bijstand for one to three months by verordening (lid 5); within twelve months
    longer than that, at most three (lid 6); then three months each time (lid 7 and 8). The
    verordening may spread the first one over three months, the first at least a third.
    """
    bijstand, norm = case.bijstand() or ZERO, case.norm()
    if case.facts.blame is Blame.GEEN:
        because = say("U kunt er niets aan doen. Dan is er geen verlaging.")
        return geen_verlaging(case, duty_id, "18.9", because, FOR_UNIFORM)
    step = _step(case)
    length = duur(case, step)
    percent = figure("verlaging.uniform_deel", case.day).value
    article = f"{UNIFORM[duty_id]}, 18.{min(step, 4) + 4}"
    return Maatregel(
        duty=duty_id,
        article=article,
        percent=percent,
        months=length.months,
        at_least=length.at_least,
        at_most=length.at_most,
        amount=half_up_to_cent(bijstand * percent / 100),
        left=ZERO,
        because=_because(length, norm.value if norm else ZERO),
        softens=FOR_UNIFORM,
        source=cite("PW2601", article),
        certainty=length.certainty,
        status=Status.WET,
        spread=_spread(case, bijstand, length.months) if step == 1 else (),
        can_end=_can_end(case) if duty_id == _ACCEPT else None,
    )


def _can_end(case: Case) -> Answer[int] | None:
    """Participatiewet, artikel 13 lid 2 d: kan onder 27 jaar het hele recht stoppen?"""
    if case.age >= _GROWN:
        return None
    because = say(
        "Onder 27 kan bijstand helemaal stoppen als u duidelijk niet wilt (artikel 13 lid 2)."
    )
    return answer(_GROWN, because, cite("PW2601", "13.2.d"))


def _step(case: Case) -> int:
    """The first breach is 1; each one within twelve months of the one before is one more."""
    window = int(figure("verlaging.uniform_herhaling", case.day).value)
    step, later = 1, case.day
    for earlier in sorted(case.facts.uniform_reductions, reverse=True):
        if earlier > case.day:
            continue
        if later > months_after(earlier, window):
            break
        step, later = step + 1, earlier
    return step


def _spread(case: Case, bijstand: Decimal, months: int | None) -> tuple[Decimal, ...]:
    local = case.gemeente.maatregelen.uniform_spread if case.gemeente else None
    rule = local.on(case.day) if local else None
    if rule is None or months is None:
        return ()
    total, weights = bijstand * months, rule.value
    parts = [half_up_to_cent(total * weight / sum(weights)) for weight in weights]
    parts[-1] = total - sum(parts[:-1], ZERO)
    return tuple(parts)


def _because(length: Length, whole: Decimal) -> Sentence:
    """All of the bijstand (18 lid 5), ``whole`` of it in euro per month without other income."""
    months = length.months
    if months is None:
        return say_n(
            "Volgens de wet stopt dan uw hele bijstand, {least} tot {n} maand lang. "
            "Uw gemeente beslist hoelang. Zonder ander inkomen is dat {amount} per maand.",
            "Volgens de wet stopt dan uw hele bijstand, {least} tot {n} maanden lang. "
            "Uw gemeente beslist hoelang. Zonder ander inkomen is dat {amount} per maand.",
            n=length.at_most,
            least=length.at_least,
            amount=whole,
        )
    if length.by_law:
        return say_n(
            "Volgens de wet stopt dan uw hele bijstand, {n} maand lang. "
            "Zonder ander inkomen is dat {amount} per maand.",
            "Volgens de wet stopt dan uw hele bijstand, {n} maanden lang. "
            "Zonder ander inkomen is dat {amount} per maand.",
            n=months,
            amount=whole,
        )
    return say_n(
        "Volgens de wet stopt dan uw hele bijstand. In uw gemeente {n} maand lang. "
        "Zonder ander inkomen is dat {amount} per maand.",
        "Volgens de wet stopt dan uw hele bijstand. In uw gemeente {n} maanden lang. "
        "Zonder ander inkomen is dat {amount} per maand.",
        n=months,
        amount=whole,
    )
