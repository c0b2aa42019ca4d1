"""The photo of a letter that somebody shared with the app from another one."""

from __future__ import annotations

import flet as ft

from app.domain.request import Attachment
from app.domain.sentence import say
from app.ui import routes
from app.ui.desk import Desk
from app.ui.page.attaching import attachment
from app.ui.page.blocks import Block, Line, Live, Look, Page, aside, go, page, quiet, soft
from app.ui.page.shown import shown

# Not looked yet, and then the photo or that there is none.
_NOT_LOOKED: bytes | bool | None = False
# High enough for a page of A4 on a phone: the photo has its room before it is there.
_HIGH = 440
_SEEN = say("De foto van uw brief")


@shown
def shared_letter_screen(desk: Desk) -> Page:
    """The photo, and what one can do with a letter; without one, how it comes here."""
    photo, take = ft.use_state(_NOT_LOOKED)
    here = desk.page.route == routes.SHARED

    async def look() -> None:
        if here:
            take(await desk.parts.tray.load())

    async def drop() -> None:
        await desk.parts.tray.forget()
        take(None)

    ft.use_effect(look, [here])
    title = say("Een foto van een brief")
    if isinstance(photo, bool):
        return page(title, Line(say("Een moment. Dit gaat vanzelf."), Look.NOTE))
    if photo is None:
        return page(
            title,
            *soft(
                say("Hier staat nog geen foto."),
                say("Kies Delen bij een foto op uw telefoon. Kies dan Houvast."),
            ),
            aside(say("Naar uw brieven"), routes.LETTERS, key="to-letters"),
        )
    return page(
        title,
        _picture(photo),
        *soft(say("Houvast leest de foto niet. Uw gemeente krijgt de foto niet.")),
        go(say("Tel de dagen van een brief"), routes.TERM, key="count"),
        aside(say("Leg een brief uit"), routes.LETTER_KINDS, key="explain"),
        quiet(say("Haal de foto weg"), lambda: desk.page.run_task(drop), key="drop-photo"),
    )


def _picture(photo: bytes) -> Block:
    """What is no photo says so: another app may share anything."""
    found = attachment("", photo)
    if not isinstance(found, Attachment) or not found.kind.startswith("image/"):
        return Line(say("Wij kunnen deze foto niet laten zien."))

    def draw() -> ft.Control:
        return ft.Image(
            src=photo, height=_HIGH, fit=ft.BoxFit.CONTAIN, semantics_label=_SEEN.id
        )

    return Live(draw, (_SEEN,))
