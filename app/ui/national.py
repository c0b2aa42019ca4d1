"""Says on a screen that the files of the gemeente cannot be read, and which rules hold then."""

from __future__ import annotations

import flet as ft

from app.ui.desk import Desk
from app.ui.page.blocks import Block, Line, Look, Tone, box
from app.ui.page.eye import draw


def national_rules(desk: Desk) -> Block | None:
    """The notice, where it is needed; nothing while all is well."""
    if desk.trouble is None:
        return None
    return box(Line(desk.trouble, Look.STRONG), tone=Tone.NOTICE)


def national(
    desk: Desk, said: str, controls: list[ft.Control], place: int = 0
) -> tuple[str, list[ft.Control]]:
    """The text for the ear and the controls of a screen that is no page yet, with the notice.

    It stands before the control at ``place``.
    """
    notice = national_rules(desk)
    if notice is None or desk.trouble is None:
        return said, controls
    text = desk.write(desk.trouble)
    return f"{text}\n{said}", [*controls[:place], draw(desk, notice), *controls[place:]]
