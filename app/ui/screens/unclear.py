"""For who does not understand a screen: its text, to show to somebody."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import say
from app.ui import routes
from app.ui.desk import Desk
from app.ui.page.blocks import Aloud, Line, Look, Page, aside, box, go, group, lines, page
from app.ui.page.shown import shown


@shown
def unclear_screen(desk: Desk) -> Page:
    """It is our fault, and there is a way on; nothing leaves the device."""
    is_copied, set_copied = ft.use_state(False)
    read = desk.visit.trail.read_last

    async def copy() -> None:
        await ft.Clipboard().set(read)
        set_copied(True)

    done = (Line(say("De tekst is nu gekopieerd."), Look.STRONG),) if is_copied else ()
    button = aside(say("Kopieer deze tekst"), lambda: desk.page.run_task(copy), key="copy")
    return page(
        say("Dat ligt niet aan u"),
        *lines(
            say("Dan schreven wij het niet duidelijk genoeg."),
            say("Laat deze tekst zien aan iemand die u vertrouwt."),
            say("Deze app stuurt niets door."),
        ),
        box(*read.splitlines(), head=say("Dit stond op het scherm")) if read else None,
        group(button, Aloud(done), gap=10) if read else None,
        aside(say("Praat met iemand"), routes.HELP, key="to-help"),
        go(say("Terug naar waar ik was"), desk.back),
    )
