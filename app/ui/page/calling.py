"""A telephone number as a button: one tap and the phone dials."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import say
from app.text.unbroken import unbroken
from app.ui.desk import Desk
from app.ui.page.blocks import Go, Weight


def call(desk: Desk, phone: str, key: str = "call", *, main: bool = True) -> Go:
    """Dials this number; where there are more of them each has its own ``key``, and one is main."""

    async def dial() -> None:
        await ft.UrlLauncher().launch_url(f"tel:{phone}")

    number = say("Bel {phone}", phone=unbroken(phone))
    weight = Weight.PRIMARY if main else Weight.SECONDARY
    return Go(number, lambda: desk.page.run_task(dial), weight, key, tells=True)
