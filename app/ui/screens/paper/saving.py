"""The buttons that save or copy the page, and what came of it."""

from __future__ import annotations

import logging

import flet as ft
from flet.controls.exceptions import FletException

from app.ui import theme
from app.ui.components.buttons import primary, secondary
from app.ui.components.guard import component
from app.ui.components.texts import sentence
from app.ui.desk import Desk
from app.ui.screens.paper.view import FILE_NAME, PaperView

_log = logging.getLogger("houvast.ui")


@component
def saving(desk: Desk, view: PaperView) -> ft.Control:
    """Says honestly when a device cannot save a file; copying always remains."""
    said, set_said = ft.use_state("")

    async def save() -> None:
        try:
            path = await ft.FilePicker().save_file(
                file_name=FILE_NAME, src_bytes=view.file.encode()
            )
        except (FletException, RuntimeError, OSError, TimeoutError) as trouble:
            _log.warning("page not saved: %s", type(trouble).__name__)
            set_said(view.cannot_save)
            return
        # A browser saves by itself and tells no path; elsewhere no path means: not saved.
        set_said(view.saved if path or desk.page.web else view.not_saved)

    async def copy() -> None:
        await ft.Clipboard().set(view.text)
        set_said(view.copied)

    told = [sentence(said, strong=True)] if said else []
    return ft.Column(
        [
            primary(view.save, lambda: desk.page.run_task(save), key="save"),
            secondary(view.copy, lambda: desk.page.run_task(copy), key="copy"),
            ft.Semantics(live_region=True, container=True, content=ft.Column(told, tight=True)),
        ],
        spacing=theme.GAP_SMALL,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
