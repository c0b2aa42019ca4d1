"""Places the payments."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.ui import routes
from app.ui.asking import reports, statement
from app.ui.asking.statement_of_gemeente import as_told, loses
from app.ui.components.amount_lines import amount_lines
from app.ui.components.buttons import quiet, secondary
from app.ui.components.card import notice
from app.ui.components.guard import screen
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.payments.view import Payment, PaymentsView, payments_view

_NONE: Payment | None = None


@screen
def payments_screen(desk: Desk) -> ft.View:
    """The gemeente's own lines and amounts; nothing is worked out here."""
    visit = use_visit(desk, routes.PAYMENTS)
    asked, set_asked = ft.use_state(_NONE)
    view = payments_view(desk.writer, desk.parts.link.state.own, desk.parts.today)

    def explain(one: Payment) -> None:
        others = (other.told for other in view.payments)
        if loses(visit, as_told(one.told), others, desk.parts.today):
            set_asked(one)
            desk.announce(view.lost)
        else:
            _fill(desk, one)

    def below(place: int, one: Payment) -> list[ft.Control]:
        if one.cannot:
            return [small(one.cannot)]
        if one == asked:
            return [_ask(desk, view, one, lambda: set_asked(_NONE))]
        key = f"explain:{place}"
        button = quiet(one.explain, lambda: explain(one), says=one.says, key=key)
        return [ft.Row([button], wrap=True)]

    mark = [small(view.mark)] if view.mark else []
    trouble = [notice([sentence(view.trouble)], key="trouble")] if view.trouble else []
    question = routes.report(reports.QUESTION.slug)
    controls = [
        ft.Column([heading(view.heading), *mark], spacing=4, tight=True),
        *trouble,
        *(amount_lines(one.lines, below(place, one)) for place, one in enumerate(view.payments)),
        sentence(view.not_right, soft=True),
        secondary(view.ask, lambda: desk.go(question), key="ask"),
    ]
    return frame(desk, routes.PAYMENTS, view.heading, view.spoken, controls)


def _ask(desk: Desk, view: PaymentsView, one: Payment, stop: Callable[[], None]) -> ft.Control:
    return notice(
        [
            sentence(view.lost),
            secondary(view.yes, lambda: _fill(desk, one), key="yes"),
            secondary(view.no, stop, key="no"),
        ]
    )


def _fill(desk: Desk, one: Payment) -> None:
    statement.put_all(desk.visit, as_told(one.told), desk.parts.today)
    desk.keep()
    desk.go(routes.STATEMENT_TOLD)
