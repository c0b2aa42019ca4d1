"""Choosing the files that go along, from the device or its camera."""

from __future__ import annotations

import logging
from collections.abc import Callable

import flet as ft
from flet.controls.exceptions import FletException

from app.domain.request import Attachment
from app.domain.sentence import Sentence, say
from app.ui import theme
from app.ui.asking.files import ENDINGS, MOST_FILES, attachment
from app.ui.components.buttons import quiet, secondary
from app.ui.components.card import card
from app.ui.components.guard import component
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk

_log = logging.getLogger("houvast.ui")
Files = tuple[Attachment, ...]


@component
def attaching(desk: Desk, files: Files, on_change: Callable[[Files], None]) -> ft.Control:
    """The files so far, and a button for one more; what does not fit says why."""
    trouble, set_trouble = ft.use_state("")

    async def pick() -> None:
        found = await _picked()
        if isinstance(found, Attachment):
            set_trouble("")
            on_change((*files, found))
        elif found is not None:
            set_trouble(desk.write(found))

    add = secondary(
        desk.write(say("Voeg een foto of bestand toe")),
        lambda: desk.page.run_task(pick),
        key="attach",
    )
    told = [sentence(trouble, strong=True)] if trouble else []
    return card(
        [
            heading(desk.write(say("Foto of bestand")), 2),
            small(desk.write(say("Dat hoeft niet. Een foto of pdf is goed."))),
            *(_file(desk, one, files, on_change) for one in files),
            *([add] if len(files) < MOST_FILES else []),
            ft.Semantics(live_region=True, container=True, content=ft.Column(told, tight=True)),
        ]
    )


def _file(
    desk: Desk, one: Attachment, files: Files, on_change: Callable[[Files], None]
) -> ft.Control:
    drop = desk.write(say("Haal weg"))
    return ft.Row(
        [
            sentence(one.name),
            quiet(
                drop,
                lambda: on_change(tuple(other for other in files if other is not one)),
                says=f"{drop}: {one.name}",
                key=f"drop:{one.name}",
            ),
        ],
        wrap=True,
        spacing=theme.GAP_SMALL,
        alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
    )


async def _picked() -> Attachment | Sentence | None:
    try:
        found = await ft.FilePicker().pick_files(
            file_type=ft.FilePickerFileType.CUSTOM,
            allowed_extensions=list(ENDINGS),
            with_data=True,
        )
    except (FletException, RuntimeError, OSError, TimeoutError) as fault:
        _log.warning("no file chosen: %s", type(fault).__name__)
        return say("Dit toestel kan hier geen bestand kiezen.")
    if not found:
        return None
    return attachment(found[0].name, found[0].bytes or b"")
