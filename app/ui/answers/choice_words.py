"""Sentences about one choice: hours, paid work, whether it counts, and what one said."""

from __future__ import annotations

import flet as ft

from app.domain.choice import Choice, PaidWork
from app.domain.sentence import Sentence, say, say_n

PAID_WORK: dict[PaidWork, tuple[ft.IconData, Sentence]] = {
    PaidWork.JA: (ft.Icons.CHECK_CIRCLE_OUTLINE, say("Naar betaald werk: ja")),
    PaidWork.MISSCHIEN: (ft.Icons.HELP_OUTLINE, say("Naar betaald werk: misschien")),
    PaidWork.NEE: (ft.Icons.REMOVE_CIRCLE_OUTLINE, say("Naar betaald werk: nee")),
}
REASONS: dict[str, Sentence] = {
    "gezondheid": say("Mijn gezondheid laat het niet toe"),
    "zorg": say("Ik zorg voor iemand"),
    "ver": say("Het is te ver weg"),
    "tijd": say("De tijden passen niet"),
    "zwaar": say("Het is te veel of te zwaar"),
    "anders": say("Het past niet bij wie ik ben"),
    "-": say("Dat zeg ik liever niet"),
}


def hours(choice: Choice) -> tuple[Sentence, ...]:
    """How many hours a week; nothing where they are free to agree."""
    low, high = choice.hours_low, choice.hours_high
    if low is None or high is None:
        return ()
    told = say_n(
        "Meestal {low} tot {n} uur per week.",
        "Meestal {low} tot {n} uur per week.",
        n=high,
        low=low,
    )
    return (told,)


def counts(choice: Choice) -> Sentence:
    """Whether the gemeente counts it; not known is said."""
    if choice.counts is None:
        return say("Of dit meetelt, weten wij niet. Vraag uw gemeente.")
    if choice.counts:
        return say("Volgens uw gemeente telt dit als meedoen.")
    return say("Dit staat niet op de lijst van uw gemeente. Vraag of het mag.")
