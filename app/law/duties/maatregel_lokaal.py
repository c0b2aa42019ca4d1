"""Participatiewet, artikelen 8, 9 lid 6, 9a lid 12 en 18 lid 2: de verlaging van de gemeente."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from app.domain.certainty import Certainty
from app.domain.facts import Blame
from app.domain.finding import Status
from app.domain.gemeente_plichten import Maatregelen
from app.domain.local_rule import held
from app.domain.maatregel import Maatregel
from app.domain.money import ZERO, half_up_to_cent
from app.domain.sentence import Sentence, say, say_n
from app.domain.source import Source
from app.law.case import Case
from app.law.cite import cite
from app.law.duties.geen_verlaging import geen_verlaging
from app.law.duties.soorten import LOCAL, MISCONDUCT, WITHDRAWN
from app.law.duties.verzachting import FOR_LOCAL

_ALL = Decimal(100)


@dataclass(frozen=True, slots=True)
class _Rule:
    percent: Decimal
    months: int
    source: Source
    least: Decimal | None = None
    most: Decimal | None = None
    repeat: Decimal | None = None


def lokale_verlaging(case: Case, duty_id: str) -> Maatregel:
    """Participatiewet, artikel 18 lid 2: hoeveel verlaagt de gemeente de bijstand?

    By the gemeente's own rules; what it did not fill in is its own decision. The amount is that
    of a first breach; what the gemeente says about a warning and a repeat stands beside it.
    """
    if case.facts.blame is Blame.GEEN:
        because = say("U kunt er niets aan doen. Dan is er geen verlaging.")
        return geen_verlaging(case, duty_id, "18.9", because, FOR_LOCAL)
    rule = _rule(case, duty_id)
    if rule is None:
        return _not_filled_in(duty_id)
    bijstand = case.bijstand() or ZERO
    amount = half_up_to_cent(bijstand * rule.percent / 100)
    return Maatregel(
        duty=duty_id,
        article=LOCAL[duty_id],
        percent=rule.percent,
        months=rule.months,
        at_least=rule.months,
        at_most=rule.months,
        amount=amount,
        left=bijstand - amount,
        because=say_n(
            "Uw gemeente noemt {amount} minder, {n} maand lang.",
            "Uw gemeente noemt {amount} per maand minder, {n} maanden lang.",
            n=rule.months,
            amount=amount,
        ),
        softens=(*_range(rule, bijstand), *_first_and_again(case), *FOR_LOCAL),
        source=rule.source,
        certainty=Certainty.GEMEENTE_BESLIST,
        status=Status.GEMEENTE,
    )


def _range(rule: _Rule, bijstand: Decimal) -> Iterator[Sentence]:
    """Between which amounts the gemeente may choose, and what a repeat comes to, in euro."""

    def amount(percent: Decimal) -> Decimal:
        return half_up_to_cent(bijstand * min(percent, _ALL) / _ALL)

    if rule.least is not None:
        yield say("Uw gemeente mag lager gaan, tot {least}.", least=amount(rule.least))
    if rule.most is not None:
        yield say("Uw gemeente mag hoger gaan, tot {most}.", most=amount(rule.most))
    if rule.repeat is not None:
        more = amount(rule.percent + rule.repeat)
        yield say("Nog eens? Dan is het {amount} minder.", amount=more)


def _first_and_again(case: Case) -> Iterator[Sentence]:
    """What the gemeente says about the first time, and about a second time soon after."""
    rules = case.gemeente.maatregelen if case.gemeente else Maatregelen()
    warning, factor, within = (
        held(rule, case.day)
        for rule in (rules.warning_first, rules.repeat_factor, rules.repeat_within_months)
    )
    if warning:
        yield say("De eerste keer geeft uw gemeente een waarschuwing.")
    if factor and within:
        yield say_n(
            "Nog eens binnen {n} maand? Dan duurt het langer.",
            "Nog eens binnen {n} maanden? Dan duurt het langer.",
            n=within,
        )
        yield say_n(
            "Het duurt dan {n} keer zo lang.", "Het duurt dan {n} keer zo lang.", n=factor
        )


def _rule(case: Case, duty_id: str) -> _Rule | None:
    rules = case.gemeente.maatregelen if case.gemeente else Maatregelen()
    own = {MISCONDUCT: rules.misconduct, WITHDRAWN: rules.withdrawn_9a}.get(duty_id)
    if own is not None:
        found = own.on(case.day)
        return _Rule(found.value.percent, found.value.months, found.source) if found else None
    listed = rules.categories.on(case.day) if rules.categories else None
    for category in listed.value if listed else ():
        if listed and duty_id in category.duties:
            return _Rule(
                category.percent,
                category.months,
                listed.source,
                category.percent_least,
                category.percent_most,
                category.repeat_points,
            )
    return None


def _not_filled_in(duty_id: str) -> Maatregel:
    return Maatregel(
        duty=duty_id,
        article=LOCAL[duty_id],
        percent=None,
        months=None,
        at_least=0,
        at_most=None,
        amount=None,
        left=None,
        because=say(
            "Uw bijstand kan dan lager worden. Hoeveel en hoelang, beslist uw gemeente zelf."
        ),
        softens=FOR_LOCAL,
        source=cite("PW2601", LOCAL[duty_id]),
        certainty=Certainty.GEMEENTE_BESLIST,
        status=Status.GEMEENTE,
    )
