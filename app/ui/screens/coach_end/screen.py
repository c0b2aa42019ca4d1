"""Places the question what to keep, and says what became of it."""

from __future__ import annotations

import flet as ft

from app.ui import routes
from app.ui.components.buttons import OnClick, primary, secondary
from app.ui.components.guard import screen
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.page.lost import lost_screen
from app.ui.screens.coach_end.view import DoneView, done_view, end_view

_ASKING: tuple[bool, ...] = ()


@screen
def coach_end_screen(desk: Desk) -> ft.View:
    """Only here looking together ends, and only by a choice of the client."""
    visit = use_visit(desk, routes.COACH_END)
    chosen, set_chosen = ft.use_state(_ASKING)
    if chosen:
        return _done(desk, done_view(desk.writer, kept=chosen[0]))
    if visit.together is None:
        return lost_screen(desk)

    async def nothing() -> None:
        await forget_together(desk)
        set_chosen((False,))

    def keep() -> None:
        _alone(desk)
        desk.keep()
        set_chosen((True,))

    view = end_view(desk.writer)
    ways: tuple[tuple[str, str, OnClick], ...] = (
        ("nothing", view.nothing, lambda: desk.page.run_task(nothing)),
        ("paper", view.paper, lambda: desk.go(routes.BOTH_PAPER)),
        ("keep", view.keep, keep),
    )
    controls = [
        heading(view.heading),
        ft.Column([sentence(text) for text in view.about], spacing=4, tight=True),
        *(secondary(text, act, key=key) for key, text, act in ways),
        small(view.keep_about),
    ]
    return frame(desk, routes.COACH_END, view.heading, view.spoken, controls)


async def forget_together(desk: Desk) -> None:
    """Back to what this device kept before; of looking together nothing is left."""
    before = await desk.parts.keep.load()
    _alone(desk)
    desk.visit.clear()
    desk.visit.restore(before, tuple(one.person for one in desk.parts.people))
    desk.visit.trail.here = routes.COACH_END
    desk.dress()


def _alone(desk: Desk) -> None:
    together = desk.visit.together
    if together is not None:
        desk.visit.text_size, desk.visit.together = together.text_size, None
        desk.dress()


def _done(desk: Desk, view: DoneView) -> ft.View:
    controls = [
        heading(view.heading, live=True),
        sentence(view.about),
        primary(view.on, lambda: desk.go(routes.START), key="on"),
    ]
    return frame(desk, routes.COACH_END, view.heading, view.spoken, controls)
