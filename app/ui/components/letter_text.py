"""A letter to take along: the text as it is, to select by hand or to copy with one tap."""

from __future__ import annotations

from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.buttons import primary, secondary
from app.ui.components.card import card
from app.ui.components.guard import component
from app.ui.components.texts import heading, sentence, small


@dataclass(frozen=True, slots=True)
class LetterText:
    """The heading, what to do with it, the text, and the words of the button.

    ``is_main`` says whether copying is the one way on of the screen.
    """

    title: str
    about: str
    text: str
    copy: str
    copied: str
    is_main: bool = True

    @property
    def heard(self) -> tuple[str, ...]:
        """All of it in the order of reading."""
        return (self.title, self.about, self.text)


@component
def letter_text(view: LetterText) -> ft.Control:
    """Says that it was copied; another text was not copied yet."""
    done, set_done = ft.use_state("")
    page = ft.context.page

    async def copy() -> None:
        await ft.Clipboard().set(view.text)
        set_done(view.text)

    button = primary if view.is_main else secondary
    said = [sentence(view.copied, strong=True)] if done == view.text else []
    text = ft.Text(
        _dutch_lines(view.text) if page.rtl else view.text,
        theme_style=ft.TextThemeStyle.BODY_LARGE,
        color=theme.INK,
        # Dutch begins where a Dutch page begins: on a mirrored one that is the end.
        text_align=ft.TextAlign.END if page.rtl else ft.TextAlign.START,
        selectable=True,
    )
    # Text that can be selected is an empty, disabled box to a screen reader: it gets a label.
    said_text = ft.Semantics(
        label=view.text, container=True, exclude_semantics=True, content=text
    )
    return ft.Column(
        [
            card([heading(view.title, 2), small(view.about), said_text], key="letter"),
            button(view.copy, lambda: page.run_task(copy), key="copy"),
            ft.Semantics(live_region=True, container=True, content=ft.Column(said, tight=True)),
        ],
        spacing=theme.GAP,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _dutch_lines(text: str) -> str:
    """Each line held together: "1." and ":" stay where Dutch has them on a mirrored page."""
    return "\n".join(f"\u2066{line}\u2069" if line else "" for line in text.split("\n"))
