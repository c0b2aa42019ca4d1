"""The sentences that say why a month differs from the month before."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.domain.month import Month
from app.domain.sentence import Sentence, say
from app.law.participatiewet.vrijlatingsmaanden import REGIME_2027
from app.law.what_if.run import Step


def why(
    before: Step | None, step: Step, month: Month, paid: tuple[Decimal, Decimal]
) -> tuple[Sentence, ...]:
    """Why this month changes; empty when nothing changes. ``paid`` is holiday money, in euro."""
    of_bijstand, of_wage = paid
    if before is step and not of_bijstand and not of_wage:
        return ()
    sentences: list[Sentence] = []
    if before is not None and before is not step:
        sentences.extend(_changes(before, step, month))
    if of_bijstand:
        sentences.append(
            say("U krijgt {holiday} vakantiegeld van de gemeente.", holiday=of_bijstand)
        )
    if of_wage:
        sentences.append(
            say(
                "Uw werkgever betaalt ook vakantiegeld: ongeveer {holiday}. Dat komt erbij.",
                holiday=of_wage,
            )
        )
    return tuple(sentences)


def toeslagen_change(total: Decimal) -> tuple[Sentence, ...]:
    """That the toeslagen of this month differ: they follow the income of the calendar year."""
    return (
        say("Uw toeslagen zijn vanaf nu samen ongeveer {total} per maand.", total=total),
        say("Toeslagen volgen uw inkomen over het hele jaar."),
    )


def _changes(before: Step, step: Step, month: Month) -> Iterator[Sentence]:
    was, now = before.sum, step.sum
    if before.working and not step.working:
        yield say("Het werk is gestopt. Vanaf nu is er geen loon meer.")
    if step.working and not before.working:
        yield say("Het werk begint in deze maand.")
    if before.frame.basis.norm.value != step.frame.basis.norm.value:
        yield say("De bijstandsnorm wordt {norm} per maand.", norm=step.frame.basis.norm.value)
    if was.bijstand and not now.bijstand:
        yield say("Uw loon is zo hoog als de norm of hoger. De bijstand stopt.")
    if now.bijstand and not was.bijstand:
        yield say("Uw loon is lager dan de norm. U kunt weer bijstand krijgen.")
    if before.working and step.working and was.net != now.net:
        yield say("Uw loon wordt {net} netto per maand.", net=now.net)
    if was.exemptions != now.exemptions and now.bijstand and before.working and step.working:
        yield from _exemption(step, any(was.exemptions), month)


def _exemption(step: Step, had: bool, month: Month) -> Iterator[Sentence]:
    if month == REGIME_2027:
        yield say("Vanaf 1 januari 2027 geldt een nieuwe regel voor loon naast bijstand.")
    elif any(step.sum.exemptions):
        yield say("Er geldt een andere vrijlating. Een ander deel van uw loon is vrij.")
    elif had:
        yield say("De vrijlating stopt. Uw hele loon telt nu mee.")
    if step.note is not None:
        yield step.note
