"""What a wage is over other times, told while it is typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

import flet as ft

from app.domain.sentence import Sentence, say, say_n
from app.ui.asking import reading, values
from app.ui.asking.ask import Answers, Ask
from app.ui.asking.reading import Fault
from app.ui.asking.wage_periods import HOUR, same_wage
from app.ui.components.guard import component, keyed
from app.ui.components.texts import small
from app.ui.desk import Desk
from app.ui.page.blocks import Joined, Live, Text
from app.ui.page.ear import text
from app.ui.page.values import exact, whole

_NAMES = {
    HOUR: say("Per uur"),
    "week": say("Per week"),
    "vier_weken": say("Per vier weken"),
    "maand": say("Per maand"),
}
# Until the hours are told, as the question about them says.
_HOURS = 16


@dataclass(slots=True)
class Hears:
    """Who is told the text of a box at each key; None while nobody is."""

    told: Callable[[str], None] | None = None


def converted(desk: Desk, ask: Ask, answers: Answers, typed: str, hears: Hears) -> Live:
    """The lines below the box of a wage."""

    def lines(told: str) -> tuple[str, ...]:
        return tuple(text(desk.writer, one) for one in same_as(ask, answers, told))

    return Live(
        lambda: keyed(f"same:{ask.name}", _converted, lines, typed, hears),
        same_as(ask, answers, typed),
    )


def same_as(ask: Ask, answers: Answers, told: str) -> tuple[Text, ...]:
    """The amount over the other times; nothing while it cannot be read."""
    amount = reading.parse(ask.input, told)
    if isinstance(amount, Fault) or not Decimal(amount):
        return ()
    hours = values.whole(answers, ask.name.replace("uurloon", "uren")) or _HOURS
    found = same_wage(Decimal(amount), ask.per, hours if ask.per == HOUR else None)
    first = say("Dat is ongeveer:")
    if ask.per == HOUR:
        first = say_n(
            "Met {n} uur per week is dat ongeveer:",
            "Met {n} uur per week is dat ongeveer:",
            n=hours,
        )
    return (first, *(Joined((_NAMES[name], _amount(name, one)), ": ") for name, one in found))


def _amount(name: str, amount: Decimal) -> Sentence:
    return exact(amount) if name == HOUR else whole(amount)


@component
def _converted(
    lines: Callable[[str], tuple[str, ...]], first: str, hears: Hears
) -> ft.Control:
    told, tell = ft.use_state(first)
    hears.told = tell
    return ft.Semantics(
        live_region=True,
        container=True,
        content=ft.Column([small(one) for one in lines(told)], spacing=2, tight=True),
    )
