"""A text to take along: it stands on the screen as it is, and one tap copies it."""

from __future__ import annotations

from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.buttons import secondary
from app.ui.components.card import card
from app.ui.components.guard import component
from app.ui.components.texts import heading, sentence, small


@dataclass(frozen=True, slots=True)
class CopyText:
    """The heading, what to do with it, the text, and the words of the button."""

    title: str
    about: str
    text: str
    copy: str
    copied: str

    @property
    def heard(self) -> tuple[str, ...]:
        """All of it in the order of reading."""
        return (self.title, self.about, self.text)


@component
def copy_text(view: CopyText) -> ft.Control:
    """The button says when it has done its work; the text can be taken by hand too."""
    done, set_done = ft.use_state("")
    page = ft.context.page

    async def copy() -> None:
        await ft.Clipboard().set(view.text)
        set_done(view.text)

    said = [sentence(view.copied, strong=True)] if done == view.text else []
    return card(
        [
            heading(view.title, 2),
            small(view.about),
            _paper(view.text),
            secondary(view.copy, lambda: page.run_task(copy), key="copy"),
            ft.Semantics(live_region=True, container=True, content=ft.Column(said, tight=True)),
        ],
        key="copy-text",
    )


def _paper(text: str) -> ft.Control:
    return ft.Container(
        padding=ft.Padding.symmetric(horizontal=12, vertical=10),
        border_radius=12,
        bgcolor=theme.GROUND,
        content=ft.Text(
            text,
            theme_style=ft.TextThemeStyle.BODY_LARGE,
            color=theme.INK,
            selectable=True,
        ),
    )
