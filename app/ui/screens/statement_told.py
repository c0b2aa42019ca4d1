"""A payment statement beside what was expected."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import flet as ft

from app.domain.certainty import Certainty
from app.domain.money import ZERO, half_up_to_euro
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say
from app.domain.statement import Cause, ExplainedLine, Explanation, Fit
from app.ui import routes
from app.ui.answers.explained import assumed, explanation, no_lines
from app.ui.components.amount_bars import Bar, BarPart
from app.ui.components.pattern import Pattern
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Badge,
    Block,
    Columns,
    Head,
    Line,
    Look,
    Page,
    Point,
    Tone,
    aside,
    box,
    first_strong,
    go,
    page,
    present,
)
from app.ui.page.shared import bars, named
from app.ui.page.shown import shown

_FITS: dict[Fit, tuple[ft.IconData, Sentence]] = {
    Fit.SAME: (ft.Icons.CHECK, say("Past bij wat wij verwachten")),
    Fit.DIFFERENT: (ft.Icons.HELP_OUTLINE, say("Anders dan wij verwachten. Vraag dit na.")),
    Fit.MISSING: (ft.Icons.HELP_OUTLINE, say("Dit staat er niet. Vraag dit na.")),
    Fit.NOT_COMPARED: (ft.Icons.REMOVE, say("Dit kunnen wij niet vergelijken")),
}
_SAME = say("Past bij wat wij verwachten")
_DIFFERS = say("Dit is anders dan wij verwachten")


@shown
def statement_told_screen(desk: Desk) -> Page:
    """The answer, the picture, the causes, the lines, and what to do with it."""
    found = explanation(desk)
    if isinstance(found, Problem):
        return no_lines(desk, found)
    return page(
        _DIFFERS if found.difference else _SAME,
        Columns(
            present(
                box(*first_strong(*_first(found)), tone=Tone.NOTICE),
                box(bars(_bars(desk, found))),
                _sums(found),
                Head(say("Waardoor kan dit komen?")) if found.causes else None,
                *(_cause(one) for one in found.causes),
                _together(found),
                go(say("Maak een blad met vragen"), routes.STATEMENT_PAPER, key="paper"),
            ),
            present(
                Head(say("Regel voor regel")),
                *(_line(desk, one) for one in found.lines),
                box(
                    say("U kunt bezwaar maken binnen zes weken."),
                    say("Vraag eerst uitleg. Let daarbij op de zes weken."),
                    head=say("Hoort er een besluit bij?"),
                ),
                aside(say("Tel de dagen van een brief"), routes.TERM, key="count"),
                _assumed(found, assumed(desk)),
                Line(say("Dit is geen besluit. De gemeente beslist."), Look.STRONG),
            ),
        ),
    )


def _first(found: Explanation) -> Iterator[Sentence]:
    yield say("Over {month} kreeg u {paid}.", month=found.month, paid=found.paid)
    yield say("Wij verwachtten {expected}.", expected=found.expected)
    apart = abs(found.difference)
    if found.difference < 0:
        yield say("Dat is {apart} minder dan wij verwachten.", apart=apart)
    elif found.difference:
        yield say("Dat is {apart} meer dan wij verwachten.", apart=apart)


def _sums(found: Explanation) -> Block | None:
    if found.adds_up is not False:
        return None
    told = say(
        "De regels samen zijn {added}. Betaald is {paid}. Vraag waar het verschil zit.",
        added=found.added,
        paid=found.paid,
    )
    return box(told, tone=Tone.CAUTION)


def _bars(desk: Desk, found: Explanation) -> tuple[Bar, ...]:
    return (
        _bar(desk, say("Op uw specificatie"), found.paid, Pattern.PLAIN),
        _bar(desk, say("Wat wij verwachtten"), found.expected, Pattern.STRIPES),
    )


def _bar(desk: Desk, title: Sentence, amount: Decimal, pattern: Pattern) -> Bar:
    name, euros = desk.write(title), desk.writer.euro(amount)
    paid = desk.write(say("Aan u betaald"))
    part = BarPart(pattern, int(half_up_to_euro(max(amount, ZERO))), paid, euros)
    return Bar(name, (part,), "")


def _together(found: Explanation) -> Block | None:
    """That no cent is left, where that takes more than one reason."""
    total = sum((one.effect for one in found.causes), ZERO)
    if len(found.causes) < 2 or not found.explained or total != found.difference:
        return None
    return Line(say("Samen verklaren deze redenen het hele verschil."), Look.STRONG)


def _cause(one: Cause) -> Block:
    """The exact ones come first."""
    told = say("Het gaat om {amount}.", amount=abs(one.effect))
    title = say("Een mogelijke reden") if one.source else say("Een deel weten wij niet")
    if one.exact:
        told = say("Dit verklaart het verschil precies, tot op de cent.")
        title = say("De meest waarschijnlijke reden")
    return box(one.because, told, one.next_step, head=title)


def _line(desk: Desk, one: ExplainedLine) -> Block:
    """Its name (and the Dutch one), what it is, the amounts, and what to do."""
    icon, label = _FITS[one.fit]
    where = say("{law}, artikel {article}", law=one.source.law, article=one.source.article)
    return box(
        named(desk, one.title, 3),
        Badge(label, icon),
        *_sentences(one),
        None if one.fit is Fit.SAME else Line(one.next_step, Look.STRONG),
        Line(where, Look.SMALL),
        key=f"line:{one.kind}",
    )


def _sentences(one: ExplainedLine) -> Iterator[Sentence]:
    """What it is, what stands there, what was expected and the difference."""
    yield one.what
    if one.told is not None:
        yield say("Er staat {told}.", told=one.told)
    if one.cause is not None and one.cause.name == one.kind.value:
        yield say("Hier rekenden wij niet mee.")
        return
    if one.expected is not None:
        yield say("Wij verwachtten {expected}.", expected=one.expected)
    if one.told is not None and one.difference:
        yield say("Het verschil is {apart}.", apart=abs(one.difference))
    if one.cause is not None:
        yield one.cause.because


def _assumed(found: Explanation, told: tuple[Sentence, ...]) -> Block | None:
    guess = say("Dit is een schatting. Uw gemeente kan loon anders tellen.")
    lines = told if found.certainty >= Certainty.ZEKER else (guess, *told)
    return box(*(Point(one) for one in lines), head=say("Zo rekenden wij")) if lines else None
