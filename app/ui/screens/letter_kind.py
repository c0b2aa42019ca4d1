"""One kind of letter explained."""

from __future__ import annotations

from collections.abc import Iterator

import flet as ft

from app.domain.letter import Letter, TermKind
from app.domain.sentence import Sentence, say
from app.text.unbroken import unbroken
from app.ui import routes
from app.ui.asking import terms
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Columns,
    Line,
    Look,
    Page,
    Point,
    Tone,
    aside,
    box,
    go,
    lines,
    present,
)
from app.ui.page.lost import lost
from app.ui.page.shared import named
from app.ui.page.shown import shown


@shown
def letter_kind_screen(desk: Desk) -> Page:
    """What it is, by when, what it means, what you can do and who helps."""
    name = ft.use_view_path().removeprefix(f"{routes.LETTER_KINDS}/").split("/")[0]
    letter = terms.letter_of(name)
    if letter is None:
        return lost(desk)
    count = go(say("Tel mijn dagen"), routes.letter_days(letter.id), key="count")
    blocks = present(
        named(desk, letter.title),
        Line(letter.what),
        Columns(
            present(
                box(letter.by_when, tone=Tone.NOTICE, head=say("Wanneer moet u iets doen?")),
                None if letter.term is TermKind.NONE else count,
                box(*letter.means, head=say("Wat betekent dit?")),
            ),
            (
                box(*(Point(one) for one in letter.can_do), head=say("Wat kunt u doen?")),
                box(*_call(desk), head=say("Wie kunt u bellen?")),
                box(*lines(*_law(letter), look=Look.SMALL), head=say("Waar staat dit?")),
                aside(say("Hulp en bellen"), lambda: desk.aside(routes.HELP), key="call"),
            ),
        ),
    )
    return Page(letter.title, blocks)


def _call(desk: Desk) -> Iterator[Sentence]:
    contact = desk.contact
    if contact is None:
        yield say("Het nummer staat in uw brief.")
    else:
        yield say("{who}: {phone}.", who=contact.who, phone=unbroken(contact.phone))
    yield say("Gratis hulp van buiten de gemeente heet cliëntondersteuning.")


def _law(letter: Letter) -> Iterator[Sentence]:
    by_law: dict[str, list[str]] = {}
    for one in letter.sources:
        by_law.setdefault(one.law, []).append(one.article)
    for law, articles in by_law.items():
        yield say("{law}, artikel {article}", law=law, article=", ".join(articles))
