"""What every screen shares: back and language on top, one column, help at the bottom edge."""

from __future__ import annotations

from functools import partial

import flet as ft

from app.domain.device import DeviceKind
from app.domain.sentence import say
from app.text.catalog import SOURCE
from app.text.write import Writer
from app.ui import routes, theme
from app.ui.components.bars import HelpBar, TopBar, help_bar, top_bar
from app.ui.components.guard import pure
from app.ui.desk import Desk
from app.ui.looking_together import bar, gate, gathered
from app.ui.page.blocks import (
    Beside,
    Block,
    Columns,
    Head,
    Line,
    Look,
    Page,
    Tone,
    box,
    go,
    present,
    quiet,
)
from app.ui.page.ear import heard, text
from app.ui.page.eye import use_drawn
from app.ui.read_aloud import read_words, use_reader
from app.ui.where_kept import trouble_keeping

_SCROLL_MS = 10_000
# Heights come in whole pixels: letters that differ by less are as large.
_SAME_SIZE = 0.1


def framed(desk: Desk, path: str, page: Page) -> ft.View:
    """The screen of a page at an address."""
    whole, here = whole_page(desk, path, page), desk.page.route == path
    if here:
        trail = desk.visit.trail
        trail.is_at(path)
        trail.tells = lambda: heard(desk.writer, whole)
        trail.tells_dutch = lambda: heard(Writer(SOURCE, hides=desk.visit.hides), whole)
    _use_title(desk, text(desk.writer, whole.name), here=here)
    top = _top(desk, desk.visit.language, path, here)
    bottom = [] if desk.parts.safe.state.is_locked else [_bottom(desk, desk.visit.language)]
    body = ft.Column(
        [_column([top, *use_drawn(desk, whole.blocks)], _width(whole, desk.letters))],
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        scroll=ft.ScrollMode.AUTO,
        expand=True,
        ref=whole.top,
        # Who reads on is still there: see locking.notice.
        on_scroll=lambda _: None,
        scroll_interval=_SCROLL_MS,
    )
    screen = ft.Column(
        [body, *bottom], spacing=0, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
    )
    return ft.View(
        route=path,
        padding=0,
        spacing=0,
        bgcolor=theme.GROUND,
        controls=[ft.SafeArea(screen, expand=True)],
    )


def whole_page(desk: Desk, path: str, page: Page) -> Page:
    """With the bars that stand on every page; what is all private is closed."""
    if desk.parts.safe.state.is_locked and path not in routes.AT_THE_LOCK:
        return _locked()
    found = gate(desk, path, text(desk.writer, page.name)) or page
    found = gathered(desk, found)
    return Page(found.name, (*_bars(desk, path), *found.blocks), found.top)


def _use_title(desk: Desk, title: str, *, here: bool) -> None:
    def name_page() -> None:
        if here:
            desk.page.title = f"{title} – Houvast"
            desk.page.update()

    ft.use_effect(name_page, [here, title])


def _bars(desk: Desk, path: str) -> tuple[Block, ...]:
    is_told = desk.parts.safe.state.is_locked or path == routes.UNREAD
    trouble = () if is_told else trouble_keeping(desk)
    own = (_example(desk, path), _for_other(desk), bar(desk, path), _shared(desk, path))
    return present(*trouble, *own)


def _locked() -> Page:
    """What stands on every address while the lock is closed."""
    title = say("Houvast is op slot")
    return Page(title, (Head(title, 1), go(say("Typ uw pincode"), routes.LOCK, key="to-lock")))


def _shared(desk: Desk, path: str) -> Block | None:
    """On a device of many: the way to leave it as it was."""
    is_shared = desk.parts.safe.state.device is DeviceKind.SHARED
    if not is_shared or path in (routes.LEAVE, *routes.AT_THE_LOCK):
        return None
    told = Line(say("Meer mensen gebruiken dit toestel"), Look.NOTE)
    leave = quiet(say("Sluit af en wis alles"), routes.LEAVE, key="leave")
    return box(told, Beside((leave,)), tone=Tone.NOTICE, key="shared-bar")


def _for_other(desk: Desk) -> Block | None:
    """Somebody with a mandate must not forget whose data these are, on any screen."""
    state = desk.parts.link.state
    if not state.is_for_other:
        return None
    told = say("U regelt dit voor iemand anders.")
    if state.person is not None:
        told = say("U regelt dit voor {name}.", name=state.person)
    return box(Line(told, Look.STRONG), tone=Tone.BAR, key="for-other")


def _example(desk: Desk, path: str) -> Block | None:
    shown = desk.visit.shown
    if shown is None:
        return None
    person = shown.person
    known = desk.parts.invented(person.id)
    lesson = known.lesson if known and path == desk.ways.first_of(person.lesson) else None
    told = Line(say("{name} is een voorbeeld.", name=person.name.split()[0]), Look.STRONG)
    says = say("Stop met rondkijken")
    stop = quiet(say("Stop"), desk.stop_example, key="stop-example", says=says)
    # In the colour that asks for a look, so that nobody takes this life for their own.
    return box(
        Beside((told, stop)),
        lesson,
        tone=Tone.BAR,
        key="example",
    )


def _width(page: Page, letters: float) -> float:
    """A smaller screen simply gives less."""
    is_two = any(isinstance(one, Columns) for one in page.blocks)
    return theme.two_columns(letters) if is_two else theme.widest(letters)


def _column(controls: list[ft.Control], width: float) -> ft.Control:
    """In the middle, never wider than one can read."""
    inner = ft.Container(
        width=width,
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
def _top(desk: Desk, _language: str, path: str, here: bool) -> ft.Control:
    name = desk.writer.language.name
    reader = use_reader(desk, here=here)
    texts = TopBar(
        back=None if path in (routes.START, routes.HOME, routes.LOCK) else desk.write(say("Terug")),
        language=name,
        language_says=f"{desk.write(say('Taal en letters'))}: {name}",
        read=read_words(desk, reader.reading),
    )
    look, unclear = (partial(desk.aside, to) for to in (routes.LOOK, routes.UNCLEAR))
    return top_bar(texts, desk.back, look, reader.tap, unclear, partial(_measured, desk))


def _measured(desk: Desk, line: float) -> None:
    """The height of a line tells how large the device makes letters; else nothing does."""
    visit = desk.visit
    device = theme.letters_of(line, roomy=visit.roomy) / theme.SCALE[visit.text_size]
    if abs(device - visit.device_letters) > _SAME_SIZE:
        visit.device_letters = device


@pure
def _bottom(desk: Desk, _language: str) -> ft.Control:
    texts = HelpBar(desk.write(say("Hulp")), desk.write(say("Ik snap dit niet")))
    return help_bar(texts, lambda: desk.aside(routes.HELP), lambda: desk.aside(routes.UNCLEAR))
