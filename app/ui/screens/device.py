"""Whose device it is, and so what stays on it."""

from __future__ import annotations

from collections.abc import Iterator

import flet as ft

from app.domain.device import Device, SafeState
from app.domain.sentence import Sentence, say
from app.ui import routes
from app.ui.desk import Desk
from app.ui.page.blocks import Block, Page, Point, Tone, aside, box, go, page
from app.ui.page.forms import one_of
from app.ui.page.shown import shown

_TITLE = say("Van wie is dit toestel?")
_CHOICES: dict[str, Sentence] = {
    Device.OWN: say("Van mij alleen"),
    Device.SHARED: say("Meer mensen gebruiken dit toestel"),
    Device.TOGETHER: say("Ik kijk samen met iemand"),
}


@shown
def device_screen(desk: Desk) -> Page:
    """A choice that wipes something says so first, and waits for a second tap."""
    state = desk.parts.safe.state
    chosen, set_chosen = ft.use_state(state.device.value)

    async def keep() -> None:
        await desk.parts.safe.use_as(Device(chosen))
        await desk.store()
        desk.go(routes.COACH if chosen == Device.TOGETHER else routes.DEVICE)
        desk.visit.revision += 1

    is_new = chosen != state.device
    wipes = is_new and chosen != Device.OWN and state.keeps
    return page(
        _TITLE,
        one_of(desk, "device", _TITLE, _CHOICES, chosen, set_chosen),
        box(*(Point(one) for one in _means(Device(chosen))), head=say("Dan werkt het zo")),
        box(say("Wat hier al bewaard is, gaat dan weg."), tone=Tone.WARNING) if wipes else None,
        go(say("Kies dit"), lambda: desk.page.run_task(keep), key="use-as") if is_new else None,
        *_now(state, is_new=is_new),
    )


def _means(device: Device) -> tuple[Sentence, ...]:
    if device is Device.OWN:
        return (
            say("Wat u invult, kan hier bewaard blijven."),
            say("Met een pincode ziet niemand anders wat u invulde."),
        )
    if device is Device.SHARED:
        return (
            say("Er blijft niets van u op dit toestel staan."),
            say("Boven elk scherm staat een knop om af te sluiten."),
            say("Raakt u vijf minuten niets aan? Dan sluit Houvast vanzelf af."),
        )
    return (
        say("U kiest zelf wat de ander ziet."),
        say("Er blijft niets van u op dit toestel staan."),
    )


def _now(state: SafeState, *, is_new: bool) -> Iterator[Block]:
    """What one can do as it stands now."""
    if is_new:
        return
    if state.device is Device.SHARED:
        yield go(say("Sluit af en wis alles"), routes.LEAVE, key="to-leave")
    elif state.device is Device.TOGETHER:
        yield go(say("Begin met samen kijken"), routes.COACH, key="to-coach")
    elif state.has_pin:
        yield aside(say("Kies een andere pincode"), routes.PIN, key="pin")
    else:
        yield go(say("Kies een pincode"), routes.PIN, key="pin")
