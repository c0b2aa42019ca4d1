"""A page on paper: HTML to print, one side of A4, with nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from html import escape
from itertools import groupby

from app.text.catalog import SOURCE
from app.text.write import Writer, paired
from app.ui.page import ear
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
    Line,
    Live,
    Look,
    More,
    Page,
    Point,
    Sum,
    Table,
    Text,
    Twice,
    Way,
)

# Room to write on with a pen.
DOTS = "……………………"
STYLE = """
@page { size: A4; margin: 8mm; }
* { box-sizing: border-box; }
body { font: 8.5pt/1.2 "Noto Sans", Arial, sans-serif; color: #000; background: #fff;
  max-width: 194mm; margin: 0 auto; }
h1 { font-size: 14pt; margin: 0 0 1mm; }
h2 { font-size: 9.5pt; margin: 1.4mm 0 .4mm; break-after: avoid; }
p, ul { margin: 0 0 1mm; white-space: pre-line; }
ul { padding-inline-start: 4mm; }
.answer { font-size: 11pt; font-weight: bold; }
.decision { border: 1.5pt solid #000; padding: 1.5mm 2.5mm; font-weight: bold; font-size: 10pt; }
.columns { columns: 2; column-gap: 6mm; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; padding: .2mm 1mm; border-bottom: .4pt solid #777;
  vertical-align: top; }
th:not(:first-child), td.amount { text-align: end; }
td.amount, .halves td:first-child { white-space: nowrap; }
tr, li { break-inside: avoid; }
.halves, .both { display: flex; gap: 6mm; }
.halves > *, .both > * { flex: 1 1 0; min-width: 0; margin: 0; }
.halves > table { align-self: flex-start; }
@media screen { body { padding: 4mm; font-size: 12pt; } .columns { columns: auto; }
  .halves { flex-wrap: wrap; } .halves > * { flex: 1 1 20em; } }
"""
# Of a page in two languages, which has less on it.
_LARGER = "body { font-size: 10pt; }\n"


def sheet(page: Page, writer: Writer, style: str = "") -> str:
    """A whole HTML page in one language; ``style`` comes after the style of all pages."""
    return _whole(_Press(writer), page, f"{STYLE}{style}")


def sheet_in_two(page: Page, writer: Writer, style: str = "") -> str:
    """The same as the gemeente reads it, in Dutch, with the person's own language beside it."""
    press = _Press(Writer(SOURCE, hides=writer.hides), writer)
    return _whole(press, page, f"{STYLE}{_LARGER}{style}")


def _whole(press: _Press, page: Page, style: str) -> str:
    language = press.main.language
    title = escape(ear.text(press.main, page.name))
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{escape(language.code)}" dir="{_direction(press.main)}"><head>',
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{title} – Houvast</title>",
            f"<style>{style}</style></head><body>",
            press.all(page.blocks),
            "</body></html>",
        )
    )


def _direction(writer: Writer) -> str:
    return "rtl" if writer.language.rtl else "ltr"


@dataclass(frozen=True, slots=True)
class _Press:
    """Prints blocks in a language, with another beside it where that says something else."""

    main: Writer
    own: Writer | None = None

    def all(self, blocks: Iterable[Block]) -> str:
        """Points that follow each other are one list."""
        parts = []
        for is_list, some in groupby(blocks, lambda one: isinstance(one, Point) and not self.own):
            inside = "".join(self.one(block) for block in some)
            parts.append(f"<ul>{inside}</ul>" if is_list else inside)
        return "".join(parts)

    def one(self, block: Block) -> str:  # noqa: PLR0911  (a case per block)
        """One block."""
        match block:
            case Head(one, level):
                return f"<h{level}>{self.text(one)}</h{level}>{self.below(one)}"
            case Point(one):
                return self.line(one) if self.own else f"<li>{self.text(one)}</li>"
            case Line(one, look):
                return self.line(one, strong=look is Look.STRONG)
            case Twice(one):
                dutch = Writer(SOURCE, hides=self.main.hides)
                is_dutch = self.main.language.code == SOURCE
                return self.line(one) if is_dutch else _Press(dutch, self.main).line(one)
            case Badge(one):
                return self.line(one)
            case Fact(about, told):
                words = self.text(told)
                return f"<p>{paired(self.text(about), f'<b>{words}</b>' if words else '')}</p>"
            case Sum(name, amount, strong):
                row = f"{self.text(name)}: {self.text(amount)}"
                return f"<p><b>{row}</b></p>" if strong else f"<p>{row}</p>"
            case Table():
                return self.table(block)
            case Way(title, about):
                more = "" if about is None else f"<br>{self.text(about)}"
                return f"<p><b>{self.text(title)}</b>{more}</p>"
            case _:
                return self.holding(block)

    def holding(self, block: Block) -> str:  # noqa: PLR0911  (a case per block)
        """What holds texts or other blocks; a button has no place on paper."""
        match block:
            case Box(inside, tone, on_paper=kind):
                return f'<div class="{kind or tone}">{self.all(inside)}</div>'
            case Beside(inside) | Aloud(inside) | More(inside):
                return self.all(inside)
            case Columns(first, second):
                return self.all((*first, *second))
            case Fold(title, inside):
                return self.all((Head(title), *inside))
            case Live(_, says, folded):
                return "".join(self.line(one) for one in (*says, *folded))
            case Field(_, says):
                return "".join(self.line(one) for one in says) + f"<p>{DOTS}</p>"
            case Go(one, tells=tells):
                return self.line(one) if tells else ""
            case _:
                raise TypeError(type(block).__name__)

    def text(self, one: Text) -> str:
        """In the language of the page."""
        return escape(ear.text(self.main, one))

    def below(self, one: Text) -> str:
        """One's own words; nothing where those are the same."""
        if self.own is None:
            return ""
        dutch, words = ear.text(self.main, one), ear.text(self.own, one)
        if ear.bare(dutch) == ear.bare(words):
            return ""
        code = escape(self.own.language.code)
        return f'<p lang="{code}" dir="{_direction(self.own)}">{escape(words)}</p>'

    def line(self, one: Text, *, strong: bool = False) -> str:
        """A sentence; in two languages both stand beside each other."""
        words = f"<b>{self.text(one)}</b>" if strong else self.text(one)
        if self.own is None:
            # What a person typed is in a language of its own.
            return f'<p dir="auto">{words}</p>' if isinstance(one, str) else f"<p>{words}</p>"
        return f'<div class="both"><p lang="nl" dir="ltr">{words}</p>{self.below(one)}</div>'

    def table(self, table: Table) -> str:
        """With the names of the columns, or of the rows where there are none."""
        rows = "".join(f"<tr>{''.join(self.cells(table, row))}</tr>" for row in table.rows)
        if not table.head:
            return f"<table>{rows}</table>"
        names = "".join(f'<th scope="col">{self.text(name)}</th>' for name in table.head)
        return f"<table><thead><tr>{names}</tr></thead><tbody>{rows}</tbody></table>"

    def cells(self, table: Table, row: tuple[Text, ...]) -> Iterator[str]:
        """The first says what the row is about."""
        both = partial(map, lambda one: f"{self.text(one)}{self.below(one)}")
        first, *rest = both(row)
        if table.head:
            yield f"<td>{first}</td>"
            yield from (f'<td class="amount">{one}</td>' for one in rest)
        else:
            yield f'<th scope="row">{first}</th>'
            yield from (f'<td dir="auto">{one}</td>' for one in rest)
