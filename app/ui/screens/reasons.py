"""Where the figures come from, down to the article."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

import flet as ft

from app.domain.answer import Answer
from app.domain.problem import Problem
from app.domain.scenario import MonthOutcome, Scenario
from app.domain.sentence import Sentence, say
from app.law import beside_reasons, other_plans, toeslag_reasons
from app.ui import routes, stepping
from app.ui.answers.hours_told import hours_told
from app.ui.answers.sources import quoted, source_lines
from app.ui.answers.trouble import trouble
from app.ui.answers.use_answer import use_answer
from app.ui.components.certainty_badge import WORDS
from app.ui.components.guard import keyed
from app.ui.components.reason_node import Reason, reason_tree
from app.ui.desk import Desk
from app.ui.page.blocks import Block, Field, Live, Page, box, page, soft
from app.ui.page.folds import Folds, use_folds
from app.ui.page.forms import step
from app.ui.page.shared import left_out_row
from app.ui.page.shown import shown


@shown
def reasons_screen(desk: Desk) -> Page:
    """From the amount of a month down to the articles, opened level by level."""
    (asked, found), folds = use_answer(desk), use_folds()
    chosen, choose = ft.use_state("")
    if isinstance(found, Problem):
        return trouble(desk, found)
    months = found.months
    month = next((one for one in months if str(one.month) == chosen), months[0])
    trees = tuple(_trees(desk, found, month))
    return page(
        say("Hoe hebben wij dit uitgerekend?"),
        *soft(
            say('Kies een maand. Tik bij een stap op "Waarom?".'),
            *hours_told(asked, desk.visit.answers),
            *_without_holiday(month),
        ),
        box(
            _months(desk, found, month, choose),
            *(_tree(desk, folds, f"{month.month}:{at}", one) for at, one in enumerate(trees)),
            head=say("Welke maand?"),
        ),
        left_out_row(routes.REASONS),
    )


def _without_holiday(month: MonthOutcome) -> Iterator[Sentence]:
    """Why the sum of a month is less than on the page before: holiday money comes later."""
    if month.holiday_reserved or month.wage_holiday_claim:
        yield say("Vakantiegeld komt later en staat hier niet bij.")
        if month.holiday_reserved:
            # Participatiewet 45 lid 1.
            yield say("Vakantiegeld over uw bijstand komt in juni, of als de bijstand stopt.")
        yield say("Op de vorige bladzijde is dat geld verdeeld over alle maanden.")


def _months(
    desk: Desk, found: Scenario, month: MonthOutcome, choose: Callable[[str], None]
) -> Field:
    months = stepping.months(desk.writer, (one.month for one in found.months))
    return step("month", months, str(month.month), choose)


def _trees(desk: Desk, found: Scenario, month: MonthOutcome) -> Iterator[Answer[object]]:
    """The tree of wage and bijstand, then those of toeslagen and other money."""
    asked = found.question
    toeslagen = toeslag_reasons(asked.household, month, asked.beside.opvang)
    other = beside_reasons(asked, month, desk.gemeente)
    yield month.reason
    yield from () if isinstance(toeslagen, Problem) else toeslagen
    yield from () if isinstance(other, Problem) else other
    yield from other_plans(found, month.month)


def _tree(desk: Desk, folds: Folds, key: str, answer: Answer[object]) -> Block:
    # The first level of the first tree shows at once.
    found = _reason(desk, folds, key, answer, at_first=key.endswith(":0"))
    return Live(
        lambda: keyed(f"tree:{key}", reason_tree, found, folds.turn), found.heard, found.folded
    )


def _reason(
    desk: Desk, folds: Folds, key: str, answer: Answer[object], *, at_first: bool = False
) -> Reason:
    """One answer with everything it rests on."""
    write, is_open = desk.write, (key in folds.opened) is not at_first
    return Reason(
        key=key,
        text=write(answer.because),
        amount="" if key.endswith(":0") else _amount(desk, answer),
        certainty=answer.certainty,
        certainty_text=write(WORDS[answer.certainty]),
        source=tuple(
            write(one)
            for one in (
                *source_lines(answer.source),
                *quoted(answer.source.law, answer.source.article),
            )
        ),
        turn=write(say("Verberg de uitleg") if is_open else say("Waarom?")),
        is_open=is_open,
        parts=tuple(
            _reason(desk, folds, f"{key}/{at}", part) for at, part in enumerate(answer.parts)
        ),
    )


def _amount(desk: Desk, answer: Answer[object]) -> str:
    told = {value for _, value in answer.because.values}
    if not isinstance(answer.value, Decimal) or not answer.value or answer.value in told:
        return ""
    return desk.writer.euro(answer.value)
