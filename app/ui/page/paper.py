"""A page on paper: the inside of an HTML page, with nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from html import escape

from app.text.write import Writer
from app.ui.page import ear
from app.ui.page.blocks import (
    Aloud,
    Badge,
    Beside,
    Block,
    Box,
    Fact,
    Field,
    Go,
    Head,
    Line,
    Live,
    Look,
    More,
    Page,
    Point,
    Sum,
    Table,
    Text,
    Way,
)

_DOTS = "……………………"


def printed(writer: Writer, page: Page) -> str:
    """The blocks as HTML; every text in it is escaped."""
    return _all(writer, page.blocks)


def _all(writer: Writer, blocks: Iterable[Block]) -> str:
    """Points that follow each other are one list."""
    parts, items = [], []
    for block in blocks:
        if isinstance(block, Point):
            items.append(f"<li>{_text(writer, block.text)}</li>")
            continue
        if items:
            parts.append(f"<ul>{''.join(items)}</ul>")
            items = []
        parts.append(_one(writer, block))
    return "".join((*parts, *((f"<ul>{''.join(items)}</ul>",) if items else ())))


def _text(writer: Writer, one: Text) -> str:
    return escape(ear.text(writer, one))


def _one(writer: Writer, block: Block) -> str:  # noqa: PLR0911  (a case per block)
    write = partial(_text, writer)
    match block:
        case Head(one, level):
            return f"<h{level}>{write(one)}</h{level}>"
        case Line(one, Look.STRONG):
            return f"<p><b>{write(one)}</b></p>"
        case Line(one) | Badge(one):
            return f"<p>{write(one)}</p>"
        case Fact(about, told):
            return f"<p>{write(about)}: <b>{write(told)}</b></p>"
        case Sum(name, amount, strong):
            row = f"{write(name)}: {write(amount)}"
            return f"<p><b>{row}</b></p>" if strong else f"<p>{row}</p>"
        case Table():
            return _table(writer, block)
        case Way(title, about):
            more = "" if about is None else f"<br>{write(about)}"
            return f"<p><b>{write(title)}</b>{more}</p>"
        case Live(_, says, folded):
            return "".join(f"<p>{write(one)}</p>" for one in (*says, *folded))
        case Field(_, says):
            return "".join(f"<p>{write(one)}</p>" for one in says) + f"<p>{_DOTS}</p>"
        case _:
            return _holding(writer, block)


def _holding(writer: Writer, block: Block) -> str:
    match block:
        case Box(inside, tone):
            return f'<section class="{tone}">{_all(writer, inside)}</section>'
        case Beside(inside) | Aloud(inside) | More(inside):
            return _all(writer, inside)
        case Go():
            return ""
        case _:
            raise TypeError(type(block).__name__)


def _table(writer: Writer, table: Table) -> str:
    write = partial(_text, writer)
    names = "".join(f'<th scope="col">{write(name)}</th>' for name in table.head)
    rows = "".join(
        f"<tr><td>{write(row[0])}</td>"
        + "".join(f'<td class="amount">{write(one)}</td>' for one in row[1:])
        + "</tr>"
        for row in table.rows
    )
    return f"<table><thead><tr>{names}</tr></thead><tbody>{rows}</tbody></table>"
