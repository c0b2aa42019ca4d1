"""What the gemeente paid, month by month and line by line."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import flet as ft

from app.domain.money import ZERO
from app.domain.own_data import OwnData, OwnPart, Specification
from app.domain.sentence import say
from app.ui import routes
from app.ui.answers.standing import lacks, of_gemeente
from app.ui.asking import reports, statement
from app.ui.asking.statement import fits
from app.ui.asking.statement_of_gemeente import as_told, loses
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Beside,
    Block,
    Head,
    Joined,
    Line,
    Look,
    Page,
    Sum,
    Tone,
    aside,
    box,
    group,
    page,
    present,
    quiet,
    soft,
)
from app.ui.page.shared import to_print
from app.ui.page.shown import shown
from app.ui.page.values import exact, of_month, term

_NONE: Specification | None = None
_Ask = Callable[[Specification | None], None]
_LOST = say("U hebt zelf al een specificatie ingevuld. Die verdwijnt als u deze gebruikt.")


@shown
def payments_screen(desk: Desk) -> Page:
    """The gemeente's own lines and amounts, the newest month first; nothing is worked out here."""
    own, title = desk.parts.link.state.own, say("Betalingen")
    asked, ask = ft.use_state(_NONE)
    mark = None if own is None else Line(of_gemeente(own.at), Look.SMALL)
    why = lacks(own, OwnPart.SPECIFICATIE, _told(desk))
    blocks = present(
        group(Head(title, 1), mark),
        None if why is None else box(why, tone=Tone.NOTICE, key="trouble"),
        *(_payment(desk, place, one, asked, ask) for place, one in enumerate(_told(desk))),
        *_years(_told(desk)),
        _to_print(desk, own),
        *soft(say("Klopt er iets niet? Vraag het uw gemeente.")),
        aside(say("Stel een vraag"), routes.report(reports.QUESTION.slug), key="ask"),
    )
    return Page(title, blocks)


def _years(told: tuple[Specification, ...]) -> Iterator[Block]:
    """What was paid in each year, as far as it was told: an annual statement may say else."""
    years = sorted({one.paid_on.year for one in told}, reverse=True)
    if not years:
        return
    sums = (
        Sum(
            say("In {year} op uw rekening", year=str(year)),
            exact(sum((one.paid for one in told if one.paid_on.year == year), ZERO)),
            strong=True,
        )
        for year in years
    )
    yield box(
        *sums,
        Line(say("Dit zijn alleen de maanden die uw gemeente stuurde."), Look.SMALL),
        Line(say("Voor de belasting telt de jaaropgave van uw gemeente."), Look.SMALL),
        head=say("Per jaar"),
        key="years",
    )


def _to_print(desk: Desk, own: OwnData | None) -> Block | None:
    """All that was paid, to print or to keep as a file."""
    if own is None or not own.specifications:
        return None
    months = (
        group(
            Head(of_month(one.month)),
            Line(say("Op uw rekening op {day}.", day=one.paid_on)),
            *_sums(one),
        )
        for one in own.specifications
    )
    paper = page(say("Betalingen"), Line(of_gemeente(own.at)), *months, *_years(own.specifications))
    return to_print(desk, paper, main=False, file_name="houvast-betalingen.html")


def _sums(one: Specification) -> Iterator[Sum]:
    yield from (Sum(term(row.text), exact(row.amount)) for row in one.lines)
    yield Sum(say("Betaald"), exact(one.paid), strong=True)


def _payment(
    desk: Desk, place: int, one: Specification, asked: Specification | None, ask: _Ask
) -> Block:
    # The words of a line are the gemeente's own, and Dutch in every language.
    return box(
        Line(say("Op uw rekening op {day}.", day=one.paid_on), Look.SMALL),
        *_sums(one),
        _below(desk, place, one, asked, ask),
        head=of_month(one.month),
        key=f"lines:{desk.writer.month(one.month)}",
    )


def _below(
    desk: Desk, place: int, one: Specification, asked: Specification | None, ask: _Ask
) -> Block:
    """The way to its explanation; what a person typed is not lost unasked."""
    if not fits(as_told(one), desk.parts.today):
        return Line(say("Deze specificatie kan de app niet uitleggen."), Look.SMALL)
    if one == asked:
        return box(
            _LOST,
            aside(say("Ja, gebruik deze specificatie"), lambda: _fill(desk, one), key="yes"),
            aside(say("Nee, laat staan"), lambda: ask(None), key="no"),
            tone=Tone.NOTICE,
        )

    def explain() -> None:
        if loses(desk.visit, as_told(one), _told(desk), desk.parts.today):
            ask(one)
            desk.announce(desk.write(_LOST))
        else:
            _fill(desk, one)

    words = say("Leg mijn specificatie uit")
    says = Joined((words, of_month(one.month)), ": ")
    return Beside((quiet(words, explain, f"explain:{place}", says=says),))


def _told(desk: Desk) -> tuple[Specification, ...]:
    own = desk.parts.link.state.own
    return () if own is None else own.specifications


def _fill(desk: Desk, one: Specification) -> None:
    statement.put_all(desk.visit, as_told(one), desk.parts.today)
    desk.keep()
    desk.go(routes.STATEMENT_TOLD)
