"""A telephone number as a button: one tap and the phone dials."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import say
from app.text.unbroken import unbroken
from app.ui.desk import Desk
from app.ui.page.blocks import Go


def call(desk: Desk, phone: str, key: str = "call") -> Go:
    """Dials this number; where there are more of them each has its own ``key``."""

    async def dial() -> None:
        await ft.UrlLauncher().launch_url(f"tel:{phone}")

    number = say("Bel {phone}", phone=unbroken(phone))
    return Go(number, lambda: desk.page.run_task(dial), key=key, tells=True)
