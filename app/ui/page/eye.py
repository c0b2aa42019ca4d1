"""A page for the eye: each block as a control."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import count

import flet as ft
from flet.components.component import Component

from app.ui import theme
from app.ui.components import buttons, card
from app.ui.components.fold import FOLD_EDGES, fold
from app.ui.components.guard import keyed, pure
from app.ui.components.points import badge, fact_line, pill, point, sign_room, sum_line
from app.ui.components.room import Room, narrower, room_now, within
from app.ui.components.texts import heading, sentence, small
from app.ui.components.ways import line_way, wide_way
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Aloud,
    Badge,
    Beside,
    Block,
    Box,
    Columns,
    Fact,
    Field,
    Fold,
    Go,
    Head,
    Holding,
    Line,
    Live,
    Look,
    More,
    Point,
    Shape,
    Single,
    Sum,
    Table,
    Text,
    To,
    Tone,
    Twice,
    Way,
    Weight,
)
from app.ui.page.ear import bare, in_dutch, lines, text
from app.ui.page.same import own_key, same_as

_BOXES: dict[Tone, Callable[..., ft.Control]] = {
    Tone.CARD: card.card,
    Tone.NOTICE: card.notice,
    Tone.CAUTION: card.caution,
    Tone.BAR: partial(card.caution, snug=True),
    Tone.WARNING: card.warning,
}
_GAP = 10


@dataclass(frozen=True, slots=True, eq=False)
class _Drawn:
    """A block with its control, and the key of that among those beside it.

    It ``stays`` when an equal block may have this very control.
    """

    key: str
    block: Block
    control: ft.Control
    inside: tuple[_Drawn, ...]
    stays: bool


def use_drawn(
    desk: Desk, blocks: tuple[Block, ...], room: Room | None = None
) -> list[ft.Control]:
    """Blocks under each other; one that is as it was is the same control, which Flet skips.

    They have the ``room`` of a column of the screen where no other is told.
    """
    last: ft.MutableRef[tuple[object, tuple[_Drawn, ...]]] = ft.use_ref((None, ()))
    room = _room(desk) if room is None else room
    sight = (desk.visit.language, desk.visit.together, desk.letters, room)
    before_sight, before = last.current
    with within(room):
        drawn = _draw_all(desk, blocks, before if before_sight == sight else ())
    last.current = (sight, drawn)
    return [one.control for one in drawn]


def _room(desk: Desk) -> Room | None:
    """The room for words, where letters are so large that one may be wider than a line."""
    screen, letters = desk.page.width, desk.letters
    if screen is None or letters <= 1:
        return None
    width = min(theme.column_width(screen, letters), screen - 2 * theme.EDGE)
    return Room(width, letters, desk.visit.language)


def _draw_all(
    desk: Desk, blocks: tuple[Block, ...], before: tuple[_Drawn, ...]
) -> tuple[_Drawn, ...]:
    """Each block with the key of the one that it was; one that is equal keeps its control."""
    taken: set[object] = {key for one in before for key in (one.key, one.control.key)}
    drawn: list[_Drawn] = []
    places = same_as(blocks, tuple(one.block for one in before))
    for block, place in zip(blocks, places, strict=True):
        was = None if place is None else before[place]
        one = was
        if one is None or not one.stays or one.block != block:
            one = _drawn(desk, block, _free(taken) if was is None else was.key, was)
            _set_key(one, None if was is None else was.control.key, taken)
        drawn.append(one)
        taken |= {one.key, one.control.key}
    return tuple(drawn)


def _free(taken: set[object]) -> str:
    """A key that no other beside it has or had."""
    return next(key for key in (f"~{number}" for number in count()) if key not in taken)


def _set_key(one: _Drawn, before: object, taken: set[object]) -> None:
    """Beside it no other control has its key; a component has one of its own or none."""
    control = one.control
    if isinstance(control, Component) or (before is not None and control.key == before):
        return
    if control.key is None or control.key in taken:
        control.key = one.key


def _drawn(desk: Desk, block: Block, key: str, before: _Drawn | None) -> _Drawn:
    """A block that is new or other than before; what is inside it may be as it was."""
    if not isinstance(block, Holding):
        return _Drawn(key, block, _draw(desk, block, key), (), not isinstance(block, Live | Field))
    # In a half each stands alone, and Flet only tells those in a list whose they are now.
    alone = isinstance(block, Beside) and block.halves
    known = () if before is None or alone else before.inside
    with narrower(_edges(block)):
        inside = _draw_all(desk, _inside(block), known)
    control = _holding(desk, block, [one.control for one in inside])
    return _Drawn(key, block, control, inside, all(one.stays for one in inside))


def _edges(block: Holding) -> float:
    """How much of the width goes to the edges of what holds others."""
    match block:
        case Box(_, tone) if tone in _BOXES:
            return card.EDGES
        case Fold():
            return FOLD_EDGES
        case _:
            return 0


def _inside(block: Holding) -> tuple[Block, ...]:
    match block:
        case Columns(first, second):
            return (*first, *second)
        case Fold(is_open=False):
            return ()
        case _:
            return block.blocks


def _draw(  # noqa: C901, PLR0911  (a case per block)
    desk: Desk, block: Single, key: str
) -> ft.Control:
    """One block that holds no others."""
    write = partial(text, desk.writer)
    match block:
        case Head(one, level, live, key_):
            return heading(write(one), level, live=live, key=key_)
        case Line(one, look):
            return _line(write(one), look)
        case Twice():
            return _twice(desk, block)
        case Point(one, sign, look):
            with narrower(sign_room(sign, desk.letters)):
                return point(_line(write(one), look), sign, desk.letters)
        case Badge(one, sign, wide):
            return badge(write(one), sign) if wide else pill(sign, write(one))
        case Fact(about, told):
            return fact_line(write(about), write(told))
        case Sum(name, amount, strong):
            return sum_line(write(name), write(amount), strong=strong)
        case Table():
            rows = [small(one) for one in lines(desk.writer, (block,))]
            return _column(list(rows), theme.GAP_SMALL)
        case Go():
            return _go(desk, write, block)
        case Way():
            return _way(desk, write, block)
        case Live(make) | Field(make):
            return make()
        case More(inside):
            return keyed(key, _more, desk, tuple(lines(desk.writer, inside)), block, room_now())


def _line(words: str, look: Look) -> ft.Control:
    match look:
        case Look.SMALL:
            return small(words)
        case Look.NOTE:
            return small(words, theme.INK)
        case _:
            return sentence(words, soft=look is Look.SOFT, strong=look is Look.STRONG)


def _twice(desk: Desk, block: Twice) -> ft.Control:
    dutch, own = in_dutch(desk.writer, block.text), desk.write(block.text)
    below = [] if bare(own) == bare(dutch) else [small(own)]
    return _column([sentence(dutch, strong=block.strong), *below], theme.GAP_SMALL)


def _act(desk: Desk, to: To) -> Callable[[], object]:
    return partial(desk.go, to) if isinstance(to, str) else to


def _go(desk: Desk, write: Callable[[Text], str], block: Go) -> ft.Control:
    words, act = write(block.text), _act(desk, block.to)
    match block.weight:
        case Weight.PRIMARY:
            return buttons.primary(words, act, key=own_key(block))
        case Weight.SECONDARY:
            return buttons.secondary(words, act, key=block.key)
        case Weight.QUIET:
            says = None if block.says is None else write(block.says)
            return buttons.quiet(words, act, icon=block.icon, says=says, key=block.key)


def _way(desk: Desk, write: Callable[[Text], str], way: Way) -> ft.Control:
    title, about = write(way.title), "" if way.about is None else write(way.about)
    act, key = _act(desk, way.to), own_key(way)
    match way.shape:
        case Shape.ROW:
            return wide_way(title, about, act, way.icon, key=key)
        case Shape.LINE:
            return line_way(title, about, act, key=key)


def _holding(  # noqa: PLR0911  (a case per block)
    desk: Desk, block: Holding, inside: list[ft.Control]
) -> ft.Control:
    match block:
        case Columns(first):
            return _columns(desk, inside[: len(first)], inside[len(first) :])
        case Fold():
            return _fold(text(desk.writer, block.title), block, inside)
        case Beside(_, True):
            even: list[ft.Control] = [ft.Container(one, expand=1) for one in inside]
            top = ft.CrossAxisAlignment.START
            return ft.Row(even, spacing=theme.GAP, vertical_alignment=top)
        case Beside():
            return ft.Row(inside, wrap=True)
        case Aloud():
            content = _column(inside, theme.GAP_SMALL)
            return ft.Semantics(live_region=True, container=True, content=content)
        case Box(_, Tone.BARE, _, gap):
            return _column(inside, _GAP if gap is None else gap)
        case Box(_, (Tone.RULED | Tone.PART) as tone, key, gap):
            is_ruled = tone is Tone.RULED
            line = ft.Border(top=ft.BorderSide(1, theme.HAIRLINE)) if is_ruled else None
            room = ft.Padding.only(top=theme.GAP_SMALL, bottom=theme.GAP_SMALL if is_ruled else 0)
            usual = 4 if is_ruled else _GAP
            column = _column(inside, usual if gap is None else gap)
            return ft.Container(column, key=key, padding=room, border=line)
        case Box(_, tone, key):
            return _BOXES[tone](inside, key=key)


def _fold(title: str, block: Fold, below: list[ft.Control]) -> ft.Control:
    drawn = fold(title, below, block.turn, is_open=block.is_open, key=block.key)
    line = None if block.is_first else ft.Border(top=ft.BorderSide(1, theme.HAIRLINE))
    return ft.Container(drawn, border=line)


def _columns(desk: Desk, first: list[ft.Control], second: list[ft.Control]) -> ft.Control:
    """Each as wide as the screen allows, so that a small one has them under each other."""
    width = theme.column_width(desk.page.width, desk.letters)
    both = [ft.Container(_column(one, theme.GAP), width=width) for one in (first, second)]
    return ft.Row(
        list(both),
        wrap=True,
        spacing=theme.GAP,
        run_spacing=theme.GAP,
        alignment=ft.MainAxisAlignment.CENTER,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )


def _column(controls: list[ft.Control], gap: int) -> ft.Control:
    return ft.Column(
        controls,
        spacing=gap,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


# The words are given too: in another language, or hidden, they are others.
@pure
def _more(
    desk: Desk, _words: tuple[str, ...], block: More, room: Room | None
) -> ft.Control:
    open_, set_open = ft.use_state(False)
    shown = block.blocks if open_ else block.blocks[: block.first]
    controls = use_drawn(desk, shown, room)
    words = block.less if open_ else block.more
    if words is not None and len(block.blocks) > block.first:
        turn = partial(set_open, not open_)
        controls.append(_turn(desk, block, text(desk.writer, words), turn, is_open=open_))
    return _column(controls, theme.GAP_SMALL if block.gap is None else block.gap)


def _turn(
    desk: Desk, block: More, name: str, turn: Callable[[], object], *, is_open: bool
) -> ft.Control:
    if block.less is None:
        return buttons.quiet(name, turn, key=block.key)
    about = "" if block.about is None else text(desk.writer, block.about)
    button = buttons.quiet(
        name,
        turn,
        icon=ft.Icons.EXPAND_LESS if is_open else ft.Icons.EXPAND_MORE,
        says=f"{name}: {about}" if about else None,
        key=block.key,
    )
    return ft.Row([button], wrap=True)
