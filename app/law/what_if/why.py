"""The sentences that say why a month differs from the month before."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.domain.month import Month
from app.domain.sentence import Sentence, say
from app.law.participatiewet.vrijlatingsmaanden import REGIME_2027
from app.law.what_if.run import Step

CHILDCARE_UNKNOWN = (
    say("Uw kinderopvangtoeslag weten wij niet. Misschien komt die er nog bij."),
)

_COUNTED_NORM = say("Wat meetelt van uw loon, haalt de norm. De bijstand stopt.")
_NET_NORM = say("Uw nettoloon haalt de norm. Uw gemeente stopt dan de bijstand.")
_LATE = say("Vanaf nu telt het loon van de maand ervoor mee.")


def why(before: Step | None, step: Step, month: Month) -> tuple[Sentence, ...]:
    """Why this month changes, or why no exemption holds at first.

    ``before`` is the step of the month before, another than this one; None in the first month.
    """
    if before is None:
        return () if step.note is None else (step.note,)
    return tuple(_changes(before, step, month))


def holiday_change(
    paid: tuple[Decimal, Decimal], paid_before: Decimal
) -> tuple[Sentence, ...]:
    """That holiday money comes, or came the month before and not now.

    ``paid`` is that of the gemeente and of the employer, ``paid_before`` that of the gemeente
    the month before, in euro.
    """
    of_bijstand, of_wage = paid
    sentences: list[Sentence] = []
    if paid_before and not of_bijstand:
        sentences.append(say("Vorige maand kwam er vakantiegeld bij. Nu niet."))
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


def other_counts(counted: Decimal) -> Sentence:
    """That money beside the wage is settled this month, in euro."""
    return say("Van uw andere geld telt {counted} mee voor de bijstand.", counted=counted)


def _changes(before: Step, step: Step, month: Month) -> Iterator[Sentence]:
    was, now = before.sum, step.sum
    if before.working and not step.working:
        yield say("Het werk is gestopt. Vanaf nu is er geen loon meer.")
    if step.working and not before.working:
        yield _LATE if step.late else say("Het werk begint in deze maand.")
    if before.frame.basis.norm.value != step.frame.basis.norm.value:
        yield say("De bijstandsnorm wordt {norm} per maand.", norm=step.frame.basis.norm.value)
    if was.bijstand and not now.bijstand:
        yield _NET_NORM if _by_net_norm(step) else _COUNTED_NORM
    if now.bijstand and not was.bijstand:
        if step.working:
            yield say("Wat meetelt van uw loon, is lager dan de norm.")
        yield say("U kunt weer bijstand vragen.")
    if before.working and step.working and was.net != now.net:
        yield say("Uw loon wordt {net} netto per maand.", net=now.net)
    if was.exemptions != now.exemptions and now.bijstand and before.working and step.working:
        yield from _exemption(step, any(was.exemptions), month)


def _by_net_norm(step: Step) -> bool:
    return step.frame.basis.stops_at_net_norm and step.sum.net >= step.sum.norm


def _exemption(step: Step, had: bool, month: Month) -> Iterator[Sentence]:
    if month == REGIME_2027:
        yield say("Vanaf 1 januari 2027 geldt een nieuwe regel voor loon naast bijstand.")
    elif any(step.sum.exemptions) and had:
        yield say("Er geldt een andere vrijlating. Een ander deel van uw loon is vrij.")
    elif any(step.sum.exemptions):
        yield say("Er geldt nu een vrijlating. Een deel van uw loon is vrij.")
    elif had:
        yield say("De vrijlating stopt. Uw hele loon telt nu mee.")
    if step.note is not None:
        yield step.note
