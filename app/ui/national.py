"""Says on a screen that the files of the gemeente cannot be read, and which rules hold then."""

from __future__ import annotations

import flet as ft

from app.ui.components.card import notice
from app.ui.components.texts import sentence
from app.ui.desk import Desk


def national(
    desk: Desk, said: str, controls: list[ft.Control], place: int = 0
) -> tuple[str, list[ft.Control]]:
    """The text for the ear and the controls of a screen, with the notice where it is needed.

    It stands before the control at ``place``; nothing changes while all is well.
    """
    if desk.trouble is None:
        return said, controls
    text = desk.write(desk.trouble)
    told: ft.Control = notice([sentence(text, strong=True)])
    return f"{text}\n{said}", [*controls[:place], told, *controls[place:]]
