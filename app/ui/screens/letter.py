"""A short letter to the gemeente about one right or duty, to copy; nothing is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import flet as ft

from app.domain.finding import Finding, Reply
from app.domain.sentence import Sentence, say
from app.law import duties_of, nugger_of, rights_of
from app.text.catalog import SOURCE
from app.text.write import Writer
from app.ui import routes
from app.ui.desk import Desk
from app.ui.findings.ask_law import find_to_ask
from app.ui.findings.letter_kinds import Kind, kinds_for_duty, kinds_for_right
from app.ui.findings.letter_lines import LABELS, letter
from app.ui.findings.words import LATER, decided_by
from app.ui.page import shared
from app.ui.page.blocks import Block, Head, Page, box, page, soft
from app.ui.page.forms import one_of
from app.ui.page.lost import lost
from app.ui.page.shown import shown

_LAWS = {routes.RIGHTS: rights_of, routes.DUTIES: duties_of, routes.NUGGER: nugger_of}
_TO_DECIDE = (Kind.ASK, Kind.EXEMPT, Kind.OTHER)


@shown
def letter_screen(desk: Desk) -> Page:
    """A letter is Dutch, as the gemeente reads it, with its meaning beside it."""
    path = ft.use_view_path()
    parent, name = routes.finding_of(path) or ("", "")
    chosen, choose = ft.use_state("")
    finding = find_to_ask(desk, _LAWS.get(parent, duties_of), name)
    if not isinstance(finding, Finding):
        return lost(desk)
    is_right = parent in (routes.RIGHTS, routes.NUGGER)
    kinds = kinds_for_right(finding) if is_right else kinds_for_duty(finding)
    if not kinds:
        return lost(desk)
    kind = Kind(chosen) if chosen in kinds else kinds[0]
    gemeente = None if desk.gemeente is None else desk.gemeente.name

    is_nugger = parent == routes.NUGGER and _is_nugger(desk)

    def paragraphs(writer: Writer) -> tuple[str, ...]:
        return letter(
            writer, finding, kind, gemeente, desk.parts.today, is_nugger=is_nugger
        )

    dutch, own = paragraphs(Writer(SOURCE)), paragraphs(desk.writer)
    is_dutch = desk.writer.language.code == SOURCE
    return page(
        say("Een brief aan uw gemeente"),
        *soft(say("Wij versturen niets. U kopieert de tekst en stuurt hem zelf.")),
        *(_choice(desk, path, kinds, kind, choose) if len(kinds) > 1 else ()),
        shared.letter(
            desk,
            say("Uw brief"),
            say("Vul zelf in wat op de puntjes hoort."),
            "\n\n".join(dutch),
            say("Kopieer de tekst"),
            main=True,
        ),
        *soft(*_later(desk, finding, kind)),
        None if is_dutch else box(*own, head=say("Dit staat er in uw taal")),
        *soft(say("Bewaar een kopie. Vraag een bewijs dat de gemeente de brief kreeg.")),
    )


def _is_nugger(desk: Desk) -> bool:
    """Whether this person is of the group that the law names as without a benefit (6 a)."""
    group = find_to_ask(desk, nugger_of, "nugger")
    return isinstance(group, Finding) and group.answer is Reply.YES


def _later(desk: Desk, finding: Finding, kind: Kind) -> Iterator[Sentence]:
    """By when there must be a decision on what one asks, and that reasons may come later."""
    term = decided_by(desk, finding) if kind in _TO_DECIDE else None
    if term is not None:
        yield term
    if kind is Kind.OBJECT:
        yield LATER


def _choice(
    desk: Desk, path: str, kinds: tuple[Kind, ...], kind: Kind, choose: Callable[[str], None]
) -> Iterator[Block]:
    asked = say("Wat wilt u?")
    labels: dict[str, Sentence] = {one: LABELS[one] for one in kinds}
    yield Head(asked)
    yield one_of(desk, path, asked, labels, kind, choose)
