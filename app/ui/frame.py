"""What every screen shares: back and language on top, one column, help at the bottom edge."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import say
from app.text.spoken import speak_text
from app.text.write import Writer
from app.ui import routes, theme
from app.ui.components.bars import HelpBar, TopBar, help_bar, top_bar
from app.ui.components.guard import pure
from app.ui.desk import Desk

# Lines longer than this are hard to read; a smaller screen simply gives less.
_WIDEST = 640


def spoken(writer: Writer, *texts: str) -> str:
    """Texts in reading order as one text for the ear; empty ones are left out."""
    return speak_text(writer, "\n".join(text for text in texts if text))


def frame(
    desk: Desk,
    path: str,
    title: str,
    said: str,
    controls: list[ft.Control],
    scroll: ft.Ref[ft.Column] | None = None,
) -> ft.View:
    """The screen at an address, with its title and the text that could be read out."""
    here = desk.page.route == path
    if here:
        desk.visit.hear(said)

    def name_page() -> None:
        if here:
            desk.page.title = f"{title} – Houvast"
            desk.page.update()

    ft.use_effect(name_page, [here, title])
    body = ft.Column(
        [_column([_top(desk, desk.visit.language, path), *controls])],
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        scroll=ft.ScrollMode.AUTO,
        expand=True,
        ref=scroll,
    )
    screen = ft.Column(
        [body, _bottom(desk, desk.visit.language)],
        spacing=0,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
    return ft.View(
        route=path,
        padding=0,
        spacing=0,
        bgcolor=theme.GROUND,
        controls=[ft.SafeArea(screen, expand=True)],
    )


def _column(controls: list[ft.Control]) -> ft.Control:
    """One column in the middle, never wider than one can read."""
    inner = ft.Container(
        width=_WIDEST,
        padding=ft.Padding.symmetric(horizontal=theme.EDGE, vertical=theme.GAP_SMALL),
        content=ft.Column(
            [*controls, ft.Container(height=theme.GAP)],
            spacing=theme.GAP,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
    )
    # Not a ResponsiveRow: in Flet 1.0.5 it sometimes draws nothing after a new address.
    return ft.Container(alignment=ft.Alignment.TOP_CENTER, content=inner)


@pure
def _top(desk: Desk, _language: str, path: str) -> ft.Control:
    name = desk.writer.language.name
    texts = TopBar(
        back=None if path == routes.START else desk.write(say("Terug")),
        language=name,
        language_says=f"{desk.write(say('Taal en letters'))}: {name}",
    )
    return top_bar(texts, desk.back, lambda: desk.aside(routes.LOOK))


@pure
def _bottom(desk: Desk, _language: str) -> ft.Control:
    texts = HelpBar(desk.write(say("Hulp")), desk.write(say("Ik snap dit niet")))
    return help_bar(
        texts, lambda: desk.aside(routes.HELP), lambda: desk.aside(routes.UNCLEAR)
    )
