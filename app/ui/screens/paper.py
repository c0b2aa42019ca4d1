"""One page to print, to save or to share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.money import ZERO
from app.domain.problem import Problem
from app.domain.scenario import MonthOutcome, Scenario
from app.domain.sentence import Sentence, say
from app.ui.answers import in_time
from app.ui.answers.told import told
from app.ui.answers.trouble import trouble
from app.ui.answers.use_answer import use_answer
from app.ui.asking import flow, to_law
from app.ui.asking.ask import UNKNOWN, Answers, Ask
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Block,
    Box,
    Columns,
    Fact,
    Head,
    Joined,
    Line,
    Look,
    Made,
    Page,
    Point,
    Table,
    Text,
    Tone,
    group,
    page,
)
from app.ui.page.shared import preview, to_print
from app.ui.page.shown import shown
from app.ui.page.values import of_month, term, whole


@dataclass(frozen=True, slots=True)
class PaperSubject:
    """What the page is about: the answers, what they come to, and what was assumed."""

    answers: Answers
    found: Scenario
    assumed: tuple[Sentence, ...]
    is_example: bool
    today: date


@shown
def paper_screen(desk: Desk) -> Page:
    """The page first to do something with, then to read."""
    visit, (_asked, found) = desk.visit, use_answer(desk)
    if isinstance(found, Problem):
        return trouble(desk, found)
    assumed = to_law.assumed(visit.answers)
    made = paper(PaperSubject(visit.answers, found, assumed, visit.is_example, desk.parts.today))
    return page(
        say("Druk af of deel"),
        Columns(
            (
                group(
                    say("Alles staat op één blad. Uw naam staat er niet op."),
                    say("Wat u invulde, staat er wel op. Kijk of u dat wilt laten zien."),
                    say("U kiest zelf wie het ziet. Deze app stuurt niets."),
                ),
                to_print(desk, made),
            ),
            preview(desk, made),
        ),
    )


def paper(asked: PaperSubject) -> Page:
    """What was asked, the answer, the months, the doubts and the law; it names nobody."""
    found, half = asked.found, (len(asked.found.months) + 1) // 2
    kind = say("Wat houd ik over als ik werk?")
    if asked.is_example:
        kind = say("Wat houdt een verzonnen persoon over met werk?")
    # Why the table has another amount: in one paragraph, for all of it stands on one A4.
    named = (in_time.basis(found), *in_time.on_account(found))
    parts = (found.months[:half], found.months[half:])
    months = (Table(_head(found), tuple(_month(found, one) for one in part)) for part in parts)
    asks = tuple(ask for ask in flow.steps(asked.answers) if _is_filled_in(ask, asked.answers))
    asked_of = Counter(ask.heading for ask in asks)
    facts = (_fact(ask, asked.answers, once=asked_of[ask.heading] == 1) for ask in asks)
    assumed = tuple(dict.fromkeys((*asked.assumed, *found.assumptions)))
    lists = (
        _list(say("Wat wij aannemen"), assumed),
        _list(say("Wat nog niet vaststaat"), found.open_points),
    )
    return page(
        kind,
        _bare(*(Line(one) for one in in_time.told(found)), kind="answer"),
        _bare(Line(_no_decision(found)), kind="decision"),
        _bare(Head(say("Dit is ingevuld")), _bare(*facts, kind="columns")),
        _bare(
            Head(say("Wat er elke maand binnenkomt")),
            Line(Joined(named, " ")),
            _bare(*months, kind="halves"),
        ),
        _bare(*(one for one in lists if one is not None), kind="halves"),
        _bare(Head(say("Waar staat dit?")), Line(Joined(tuple(_articles(found)), "; "))),
        Line(say("Gemaakt met Houvast op {day}.", day=asked.today), Look.SMALL),
    )


def _bare(*blocks: Block, kind: str = "") -> Box:
    return Box(blocks, Tone.BARE, on_paper=kind)


def _fact(ask: Ask, answers: Answers, *, once: bool) -> Fact:
    # The same question of two jobs says whose work it is about.
    name = ask.heading if once else Joined((ask.topic, ask.heading), ": ")
    return Fact(name, Made(lambda writer: told(writer, ask, answers)))


def _is_filled_in(ask: Ask, answers: Answers) -> bool:
    # What is not known stands under what is assumed, and here only where nothing is.
    return ask.assumed is None or answers.get(ask.name, UNKNOWN) != UNKNOWN


def _list(title: Sentence, lines: tuple[Sentence, ...]) -> Box | None:
    return _bare(Head(title), *(Point(one) for one in lines)) if lines else None


def _no_decision(found: Scenario) -> Sentence:
    if found.has_bijstand:
        return say("Dit is geen besluit. De gemeente beslist.")
    return say("Dit is een schatting, geen besluit.")


def _head(found: Scenario) -> tuple[Sentence, ...]:
    other = any(month.beside for month in found.months)
    rest = say("Toeslagen en ander geld") if other else say("Toeslagen")
    bijstand = (say("Bijstand"),) if found.has_bijstand else ()
    return say("Maand"), say("Loon"), *bijstand, rest, say("Samen")


def _month(found: Scenario, month: MonthOutcome) -> tuple[Text, ...]:
    beside = sum((amount for _, amount in (*month.toeslagen, *month.beside)), ZERO)
    bijstand = (month.bijstand_paid + month.holiday_paid,) if found.has_bijstand else ()
    amounts: tuple[Decimal, ...] = (month.wage_arrives, *bijstand, beside, month.total)
    return (of_month(month.month), *(whole(one) for one in amounts))


def _articles(found: Scenario) -> Iterator[Sentence]:
    """Every law with its articles, in the order in which they were used."""
    used: dict[str, dict[str, None]] = {}
    for month in found.months:
        for reason in month.reason.reasons():
            used.setdefault(reason.source.law, {})[reason.source.article] = None
    for law, articles in used.items():
        yield term(f"{law}: {', '.join(articles)}")
