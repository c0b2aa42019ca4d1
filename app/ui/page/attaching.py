"""Choosing the files that go along, from the device or its camera."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial

import flet as ft
from flet.controls.exceptions import FletException

from app.domain.request import Attachment
from app.domain.sentence import Sentence, say
from app.ui.desk import Desk
from app.ui.page import forms
from app.ui.page.blocks import (
    Aloud,
    Beside,
    Block,
    Line,
    Look,
    aside,
    box,
    lines,
)

_log = logging.getLogger("houvast.ui")
Files = tuple[Attachment, ...]
_NO_FILES: Files = ()
_FINE: tuple[Sentence, ...] = ()


def use_files(desk: Desk) -> tuple[Files, Block]:
    """The files so far, and a card to choose one more; what does not fit says why."""
    files, set_files = ft.use_state(_NO_FILES)
    trouble, set_trouble = ft.use_state(_FINE)

    async def pick() -> None:
        found = await _picked()
        if isinstance(found, Attachment):
            set_trouble(_FINE)
            set_files((*files, found))
        elif found is not None:
            set_trouble((found,))

    add = aside(
        say("Voeg een foto of bestand toe"), lambda: desk.page.run_task(pick), key="attach"
    )
    return files, box(
        Line(say("Dat hoeft niet. Een foto of pdf is goed."), Look.SMALL),
        *(_file(one, files, set_files) for one in files),
        add if len(files) < MOST_FILES else None,
        Aloud(lines(*trouble, look=Look.STRONG)),
        head=say("Foto of bestand"),
    )


def _file(one: Attachment, files: Files, keep: Callable[[Files], None]) -> Block:
    rest = tuple(other for other in files if other is not one)
    return Beside((Line(one.name), forms.drop(one.name, partial(keep, rest), f"drop:{one.name}")))


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


MOST_FILES = 5
_MOST_BYTES = 4_000_000
_BEGINS = {
    b"%PDF-": "application/pdf",
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG\r\n\x1a\n": "image/png",
}
ENDINGS = ("pdf", "jpg", "jpeg", "png")


def attachment(name: str, content: bytes) -> Attachment | Sentence:
    """The file, or the sentence that says why it cannot go along."""
    kind = next((kind for begin, kind in _BEGINS.items() if content.startswith(begin)), None)
    if kind is None:
        return say("Kies een foto of een pdf. Dit bestand is iets anders.")
    if len(content) > _MOST_BYTES:
        return say("Dit bestand is te groot. Maak de foto kleiner.")
    return Attachment(name[-100:], kind, content)
