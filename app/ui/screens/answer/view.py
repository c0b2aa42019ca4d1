"""What stands on the answer: one sentence, the picture, the months in short, and the doubts."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.scenario import Scenario
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.answers import figures, sentences
from app.ui.answers.figures import Parts
from app.ui.answers.month_bar import month_bar
from app.ui.answers.share import share
from app.ui.components.amount_bars import Bar
from app.ui.components.coins import Coins
from app.ui.components.link_list import LinkGroup
from app.ui.components.more_list import FIRST, MoreList
from app.ui.components.number_field import Steps
from app.ui.frame import spoken
from app.ui.screens.answer.links import answer_links

MOST_STRETCHES = 5


@dataclass(frozen=True, slots=True)
class StretchView:
    """A stretch of months: its name, what it leaves, the difference, and why it begins."""

    name: str
    worth: str
    more: str
    why: tuple[str, ...]
    is_less: bool


@dataclass(frozen=True, slots=True)
class AnswerView:
    """Finished texts of the whole answer."""

    title: str
    keeps: str
    compared: str
    basis: str
    hours_name: str
    hours_heading: str
    steps: Steps
    bars_heading: str
    bars: tuple[Bar, ...]
    share: Coins | None
    months_heading: str
    stretches: tuple[StretchView, ...]
    less_help: str
    assumed: MoreList
    open: MoreList
    links: tuple[LinkGroup, ...]
    spoken: str


def answer_view(
    writer: Writer, scenario: Scenario, assumed: tuple[Sentence, ...]
) -> AnswerView:
    """The answer in the language of the writer."""
    pairs = figures.working_pairs(scenario)
    now = figures.average(tuple(without for _, without in pairs))
    then = figures.average(tuple(with_work for with_work, _ in pairs))
    keeps = writer.write(sentences.keeps(then.total))
    compared = writer.write(sentences.compared(then.total - now.total))
    basis = writer.write(sentences.basis(len(pairs)))
    bars, coins = _bars(writer, now, then), share(writer, now, then)
    stretches = _stretches(writer, scenario)
    # What was answered with "weet ik niet" is named by the question and by the law alike.
    both = dict.fromkeys((*assumed, *scenario.assumptions))
    assumptions, doubts = (tuple(map(writer.write, one)) for one in (both, scenario.open_points))
    more = writer.write(say("Toon alles"))
    months_heading = writer.write(say("Zo loopt het"))
    heard = (text for one in stretches for text in (one.name, one.worth, one.more, *one.why))
    return AnswerView(
        title=writer.write(say("Wat u overhoudt")),
        keeps=keeps,
        compared=compared,
        basis=basis,
        hours_name=writer.write(say("uur")),
        hours_heading=writer.write(say("Hoeveel uur per week werkt u?")),
        steps=Steps(writer.write(say("Eén uur minder")), writer.write(say("Eén uur meer")), 40),
        bars_heading=writer.write(say("Nu en straks")),
        bars=bars,
        share=coins,
        months_heading=months_heading,
        stretches=stretches,
        less_help=writer.write(say("Vraag uw gemeente wat u dan kunt doen.")),
        assumed=_assumed(writer, assumptions, len(assumed)),
        open=MoreList(writer.write(say("Wat nog niet vaststaat")), doubts, more),
        links=answer_links(writer, has_bijstand=scenario.has_bijstand),
        spoken=spoken(
            writer, keeps, compared, basis, *(bar.spoken for bar in bars),
            *(one.words for one in (coins,) if one), months_heading, *heard, *assumptions, *doubts,
        ),
    )


def _assumed(writer: Writer, lines: tuple[str, ...], own: int) -> MoreList:
    # All that stands in for a "weet ik niet" of this person shows at once.
    title, more = writer.write(say("Wat wij aannemen")), writer.write(say("Toon alles"))
    return MoreList(title, lines, more, max(FIRST, own))


def _bars(writer: Writer, now: Parts, then: Parts) -> tuple[Bar, ...]:
    return (
        month_bar(writer, now, say("Nu: ongeveer {amount}", amount=now.total)),
        month_bar(writer, then, say("Straks: ongeveer {amount}", amount=then.total)),
    )


def _stretches(writer: Writer, scenario: Scenario) -> tuple[StretchView, ...]:
    found = figures.stretches(scenario)
    last = len(found) - 1
    return tuple(
        StretchView(
            name=_capital(writer.write(sentences.when(one, place == last))),
            worth=writer.write(sentences.each_month(one.worth)),
            more=writer.write(sentences.compared(one.more)),
            why=tuple(writer.write(cause) for cause in one.why),
            is_less=one.more < 0,
        )
        for place, one in enumerate(found[:MOST_STRETCHES])
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
