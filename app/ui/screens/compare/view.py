"""What stands on the screen with plans side by side: words first, then bars, then lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.money import half_up_to_euro
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.answers import sentences
from app.ui.answers.month_bar import month_bar
from app.ui.answers.outcome import Outcome
from app.ui.asking import to_law
from app.ui.components.amount_bars import Bar
from app.ui.frame import spoken

Row = tuple[str, str]


@dataclass(frozen=True, slots=True)
class PlanCard:
    """One plan in lines: what it is about, and what it comes to."""

    name: str
    keeps: str
    more: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class CompareView:
    """Finished texts; ``cards`` is empty while there are not two plans."""

    heading: str
    words: tuple[str, ...]
    bars_heading: str
    bars: tuple[Bar, ...]
    cards: tuple[PlanCard, ...]
    back: str
    spoken: str


def compare_view(writer: Writer, outcomes: tuple[Outcome, ...]) -> CompareView:
    """The plans in the order of keeping, with the one that leaves most named first."""
    heading = writer.write(say("Uw plannen naast elkaar"))
    words = tuple(writer.write(one) for one in _words(outcomes))
    shown = outcomes if len(outcomes) > 1 else ()
    bars = tuple(
        month_bar(
            writer,
            one.then,
            say("{name}: ongeveer {amount}", name=one.plan.name, amount=one.then.total),
        )
        for one in shown
    )
    cards = tuple(_card(writer, one) for one in shown)
    heard = (
        text
        for one in cards
        for text in (one.name, one.keeps, one.more, *(": ".join(row) for row in one.rows))
    )
    return CompareView(
        heading=heading,
        words=words,
        bars_heading=writer.write(say("Een gewone maand")),
        bars=bars,
        cards=cards,
        back=writer.write(say("Terug naar uw plannen")),
        spoken=spoken(writer, heading, *words, *heard),
    )


def _words(outcomes: tuple[Outcome, ...]) -> Iterator[Sentence]:
    if len(outcomes) < 2:
        yield say("Bewaar eerst twee plannen. Dan ziet u hier het verschil.")
        return
    best, second = sorted(outcomes, key=lambda one: -one.then.total)[:2]
    more = half_up_to_euro(best.then.total - second.then.total)
    if more:
        yield say("Met {name} houdt u het meeste over.", name=best.plan.name)
        yield say(
            "Dat is {amount} per maand meer dan met {other}.", amount=more, other=second.plan.name
        )
    else:
        yield say(
            "Met {name} en {other} houdt u evenveel over.",
            name=best.plan.name,
            other=second.plan.name,
        )
    yield say("Geld is niet alles. Kijk ook wat bij u past.")


def _card(writer: Writer, one: Outcome) -> PlanCard:
    more = sentences.compared(one.then.total - one.now.total)
    rows = ((writer.write(label), text) for label, text in _rows(writer, one))
    return PlanCard(
        name=writer.term(one.plan.name),
        keeps=writer.write(sentences.keeps(one.then.total)),
        more=writer.write(more),
        rows=tuple(rows),
    )


def _rows(writer: Writer, one: Outcome) -> Iterator[tuple[Sentence, str]]:
    told = one.plan.told()
    if to_law.can_step_hours(told):
        yield say("Uren per week"), writer.term(str(to_law.hours_of(told)))
    yield say("Begin van het werk"), writer.month(one.found.question.start)
    ends = one.found.ends
    end = say("loopt door") if ends is None else say("stopt vanaf {month}", month=ends)
    yield say("Bijstand"), writer.write(end)
    least = min(one.found.months, key=lambda month: month.total)
    lowest = say(
        "{amount} in {month}", amount=half_up_to_euro(least.total), month=least.month
    )
    yield say("De maand met het minste geld"), writer.write(lowest)
