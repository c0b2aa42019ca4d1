"""The page itself: what was asked, the answer, the months, the doubts and the law."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.money import ZERO
from app.domain.scenario import MonthOutcome, Scenario
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.answers import figures, sentences
from app.ui.answers.told import told
from app.ui.asking import flow
from app.ui.asking.ask import Answers

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """Finished texts of one page, in the order of reading."""

    language: str
    rtl: bool
    title: str
    keeps: str
    compared: str
    no_decision: str
    asked_heading: str
    asked: tuple[Row, ...]
    months_heading: str
    months_head: Row
    months: tuple[Row, ...]
    assumed_heading: str
    assumed: tuple[str, ...]
    open_heading: str
    open: tuple[str, ...]
    law_heading: str
    law: str
    made: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What the page is about: the answers, what they come to, and what was assumed."""

    answers: Answers
    found: Scenario
    assumed: tuple[Sentence, ...]
    is_example: bool
    today: date


def paper(writer: Writer, asked: Asked) -> Paper:
    """The page in the language of the writer; it names nobody."""
    write, found = writer.write, asked.found
    pairs = figures.working_pairs(found)
    now = figures.average(tuple(without for _, without in pairs))
    then = figures.average(tuple(with_work for with_work, _ in pairs))
    kind = say("Wat houd ik over als ik werk?")
    invented = say("Wat houdt een verzonnen persoon over met werk?")
    return Paper(
        language=writer.language.code,
        rtl=writer.language.rtl,
        title=write(invented if asked.is_example else kind),
        keeps=write(sentences.keeps(then.total)),
        compared=write(sentences.compared(then.total - now.total)),
        no_decision=write(say("Dit is geen besluit. Uw gemeente beslist.")),
        asked_heading=write(say("Dit is ingevuld")),
        asked=tuple(
            (write(ask.row), told(writer, ask, asked.answers)) for ask in flow.steps(asked.answers)
        ),
        months_heading=write(say("Wat er elke maand binnenkomt")),
        months_head=tuple(write(one) for one in _head(found)),
        months=tuple(_month(writer, month) for month in found.months),
        assumed_heading=write(say("Wat wij aannemen")),
        assumed=tuple(
            write(one) for one in dict.fromkeys((*asked.assumed, *found.assumptions))
        ),
        open_heading=write(say("Wat nog niet vaststaat")),
        open=tuple(write(one) for one in found.open_points),
        law_heading=write(say("Dit staat in de wet")),
        law="; ".join(writer.term(text) for text in _articles(found)),
        made=write(say("Gemaakt met Houvast op {day}.", day=asked.today)),
    )



def _head(found: Scenario) -> tuple[Sentence, ...]:
    other = any(month.beside for month in found.months)
    rest = say("Toeslagen en ander geld") if other else say("Toeslagen")
    return say("Maand"), say("Loon"), say("Bijstand"), rest, say("Samen")



def _month(writer: Writer, month: MonthOutcome) -> Row:
    amounts = (
        month.wage_arrives,
        month.bijstand_paid + month.holiday_paid,
        _rest(month),
        month.total,
    )
    return (writer.month(month.month), *(writer.euro_whole(one) for one in amounts))


def _rest(month: MonthOutcome) -> Decimal:
    return sum((amount for _, amount in (*month.toeslagen, *month.beside)), ZERO)


def _articles(found: Scenario) -> Iterator[str]:
    """Every law with its articles, in the order in which they were used."""
    used: dict[str, dict[str, None]] = {}
    for month in found.months:
        for reason in month.reason.reasons():
            used.setdefault(reason.source.law, {})[reason.source.article] = None
    for law, articles in used.items():
        yield f"{law}: {', '.join(articles)}"
