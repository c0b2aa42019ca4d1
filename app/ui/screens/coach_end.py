"""The end of looking together: what the client wants to keep."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import say
from app.ui import routes
from app.ui.asking import agreed_together
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Go,
    Head,
    Line,
    Look,
    Page,
    Weight,
    go,
    group,
    page,
)
from app.ui.page.lost import lost
from app.ui.page.shown import shown

_ASKING: tuple[bool, ...] = ()


@shown
def coach_end_screen(desk: Desk) -> Page:
    """Only here looking together ends, and only by a choice of the client."""
    chosen, set_chosen = ft.use_state(_ASKING)
    if chosen:
        return _done(kept=chosen[0])
    if desk.visit.together is None:
        return lost(desk)

    async def nothing() -> None:
        await forget_together(desk)
        set_chosen((False,))

    def keep() -> None:
        if desk.visit.together is not None:
            agreements = desk.visit.together.agreements
            agreed_together.keep(desk.visit, desk.parts.today, agreements)
        _alone(desk)
        desk.keep()
        set_chosen((True,))

    # Three answers that are worth the same; to keep nothing comes first.
    ways = (
        (say("Bewaar niets"), lambda: desk.page.run_task(nothing), "nothing"),
        (say("Bewaar eerst het blad"), routes.BOTH_PAPER, "paper"),
        (say("Bewaar de antwoorden, plannen en afspraken"), keep, "keep"),
    )
    return page(
        say("Wat wilt u bewaren?"),
        group(
            say("U kiest zelf. Niets bewaren is net zo goed."),
            Line(say("Wat al eerder op dit toestel stond, blijft staan."), Look.SMALL),
        ),
        *(Go(words, to, Weight.SECONDARY, key, tells=True) for words, to, key in ways),
        Line(say("Kies dat alleen als dit uw eigen toestel is."), Look.SMALL),
    )


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


def _done(*, kept: bool) -> Page:
    """What is on the device now."""
    title, about = say("Er is niets bewaard."), say("Op dit toestel staat niets van dit gesprek.")
    if kept:
        title = say("Uw antwoorden, plannen en afspraken zijn bewaard.")
        about = say("Wissen kan altijd, bij Instellingen.")
    on = go(say("Naar het begin"), routes.START, key="on")
    return Page(title, (Head(title, 1, live=True), Line(about), on))
