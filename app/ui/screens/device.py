"""Whose device it is, and so what stays on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import flet as ft

from app.domain.device import DeviceKind, SafeState
from app.domain.sentence import Sentence, say
from app.ui import locking, routes
from app.ui.desk import Desk
from app.ui.page.blocks import Block, Page, Point, Tone, aside, box, go, page
from app.ui.page.forms import one_of
from app.ui.page.shown import shown
from app.ui.where_kept import protection

_TITLE = say("Van wie is dit toestel?")
_CHOICES: dict[str, Sentence] = {
    DeviceKind.OWN: say("Van mij alleen"),
    DeviceKind.SHARED: say("Meer mensen gebruiken dit toestel"),
    DeviceKind.TOGETHER: say("Ik kijk samen met iemand"),
}


@shown
def device_screen(desk: Desk) -> Page:
    """A choice that wipes something says so first, and waits for a second tap."""
    state = desk.parts.safe.state
    chosen, set_chosen = ft.use_state(state.device.value)

    async def keep() -> None:
        if wipes:
            await desk.parts.link.wipe()
        await desk.parts.safe.use_as(DeviceKind(chosen))
        if wipes:
            await desk.let_go()
        await desk.store()
        desk.go(routes.COACH if chosen == DeviceKind.TOGETHER else routes.DEVICE)
        desk.visit.revision += 1
        await desk.parts.link.log_out_there()

    is_new = chosen != state.device
    wipes = is_new and chosen != DeviceKind.OWN and state.keeps
    return page(
        _TITLE,
        one_of(desk, "device", _TITLE, _CHOICES, chosen, set_chosen),
        box(
            *(Point(one) for one in _means(desk, DeviceKind(chosen))),
            head=say("Dan werkt het zo"),
        ),
        *_choose(desk, lambda: desk.page.run_task(keep), wipes=wipes) if is_new else (),
        *_now(desk, state, is_new=is_new),
    )


def _choose(desk: Desk, keep: Callable[[], object], *, wipes: bool) -> Iterator[Block]:
    """What was not sent comes first: it would go with the rest."""
    if wipes and locking.lacks_receipt(desk):
        yield box(
            say("U hebt nog iets klaarstaan dat niet is verstuurd."),
            say("Verstuur het eerst. Daarna kunt u dit kiezen."),
            go(say("Bekijk wat niet is verstuurd"), routes.REPORT, key="see-unsent"),
            tone=Tone.CAUTION,
            key="unsent",
        )
        return
    if wipes:
        yield box(say("Wat hier al bewaard is, gaat dan weg."), tone=Tone.WARNING)
    yield go(say("Kies dit"), keep, key="use-as")


def _means(desk: Desk, device: DeviceKind) -> tuple[Sentence, ...]:
    if device is DeviceKind.OWN:
        return tuple(protection(desk.parts))
    if device is DeviceKind.SHARED:
        return (
            say("Er blijft niets van u op dit toestel staan."),
            say("Boven elk scherm staat een knop om af te sluiten."),
            say("Raakt u vijf minuten niets aan? Dan sluit Houvast vanzelf af."),
        )
    return (
        say("U kiest zelf wat de ander ziet."),
        say("Er blijft niets van u op dit toestel staan."),
    )


def _now(desk: Desk, state: SafeState, *, is_new: bool) -> Iterator[Block]:
    """What one can do as it stands now."""
    if is_new:
        return
    if state.device is DeviceKind.SHARED:
        yield go(say("Sluit af en wis alles"), routes.LEAVE, key="to-leave")
    elif state.device is DeviceKind.TOGETHER:
        yield go(say("Begin met samen kijken"), routes.COACH, key="to-coach")
    elif state.has_pin:
        yield go(
            say("Doe nu op slot"), lambda: desk.page.run_task(locking.lock_all, desk), key="lock"
        )
        yield aside(say("Kies een andere pincode"), routes.PIN, key="pin")
    else:
        yield go(say("Kies een pincode"), routes.PIN, key="pin")
