"""The buttons that save a file or copy its text, and what came of it."""

from __future__ import annotations

import logging
from dataclasses import dataclass

import flet as ft
from flet.controls.exceptions import FletException

from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui import theme
from app.ui.components.buttons import primary, secondary
from app.ui.components.guard import component
from app.ui.components.texts import sentence
from app.ui.desk import Desk

# Nothing in the name of what is shared tells what it is about.
_NAME = "Houvast"
_log = logging.getLogger("houvast.ui")


@dataclass(frozen=True, slots=True)
class Saving:
    """A file with its name, the same as text to copy, and the words around it.

    ``is_main`` says whether saving is the one way on of the screen. With words to ``share`` it can
    also go to somebody else, by the sheet of the phone itself, or by mail where it has none.
    """

    file_name: str
    file: bytes
    text: str
    save: str
    saved: str
    not_saved: str
    cannot_save: str
    copy: str
    copied: str
    is_main: bool = True
    key: str = "save"
    share: str = ""
    not_shared: str = ""


def saving_of(
    writer: Writer, file_name: str, file: bytes, text: str, save: Sentence, saved: Sentence
) -> Saving:
    """A file with the usual words around it."""
    return Saving(
        file_name,
        file,
        text,
        save=writer.write(save),
        saved=writer.write(saved),
        not_saved=writer.write(say("Er is nog niets bewaard.")),
        cannot_save=writer.write(
            say("Dit toestel kan het bestand niet bewaren. Kopieer dan de tekst.")
        ),
        copy=writer.write(say("Kopieer de tekst")),
        copied=writer.write(say("De tekst is nu gekopieerd.")),
    )


@component
def saving(desk: Desk, view: Saving) -> ft.Control:
    """Says honestly when a device cannot save a file; copying always remains."""
    said, set_said = ft.use_state("")

    async def save() -> None:
        try:
            path = await ft.FilePicker().save_file(file_name=view.file_name, src_bytes=view.file)
        except (FletException, RuntimeError, OSError, TimeoutError) as trouble:
            _log.warning("file not saved: %s", type(trouble).__name__)
            set_said(view.cannot_save)
            return
        # A browser saves by itself and tells no path; elsewhere no path means: not saved.
        set_said(view.saved if path or desk.page.web else view.not_saved)

    async def copy() -> None:
        await ft.Clipboard().set(view.text)
        set_said(view.copied)

    async def share() -> None:
        if not await _shared(view.text):
            set_said(view.not_shared)

    button = primary if view.is_main else secondary
    told = [sentence(said, strong=True)] if said else []
    offered = []
    if view.share:
        offered.append(secondary(view.share, lambda: desk.page.run_task(share), key="share"))
    if view.is_main or said == view.cannot_save:
        # Beside other ways on: copying only where saving failed.
        offered.append(secondary(view.copy, lambda: desk.page.run_task(copy), key="copy"))
    return ft.Column(
        [
            button(view.save, lambda: desk.page.run_task(save), key=view.key),
            *offered,
            ft.Semantics(live_region=True, container=True, content=ft.Column(told, tight=True)),
        ],
        spacing=theme.GAP_SMALL,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


async def _shared(text: str) -> bool:
    """Whether the sheet of the device, or its mail, took the text."""
    try:
        await ft.Share().share_text(text, title=_NAME, subject=_NAME)
    except (FletException, RuntimeError, OSError, TimeoutError) as trouble:
        _log.warning("text not shared: %s", type(trouble).__name__)
        return False
    return True
