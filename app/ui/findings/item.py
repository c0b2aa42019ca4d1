"""What stands on the screen of one right or one duty, and how it is placed."""

from __future__ import annotations

from dataclasses import dataclass, replace

import flet as ft

from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui import routes
from app.ui.asking import told_facts
from app.ui.components.buttons import primary, secondary
from app.ui.components.card import notice
from app.ui.components.sections import Section, section
from app.ui.components.texts import heading, sentence
from app.ui.components.yes_no import YesNo, yes_no
from app.ui.desk import Desk
from app.ui.frame import spoken


@dataclass(frozen=True, slots=True)
class ItemView:
    """Finished texts: the answer first, then a question that settles it, then the parts."""

    heading: str
    state: str
    lines: tuple[str, ...]
    question: YesNo | None
    sections: tuple[Section, ...]
    letter: str
    back: str
    spoken: str = ""

    @property
    def heard(self) -> tuple[str, ...]:
        """All of it in the order of reading."""
        asked = () if self.question is None else (self.question.heading, *self.question.why)
        parts = (text for one in self.sections for text in one.heard)
        return (self.heading, self.state, *self.lines, *asked, *parts)


def with_spoken(writer: Writer, view: ItemView) -> ItemView:
    """The same view with all of it for the ear."""
    return replace(view, spoken=spoken(writer, *view.heard))


def part(
    writer: Writer,
    title: Sentence,
    lines: tuple[Sentence | None, ...],
    points_title: Sentence | None = None,
    points: tuple[Sentence, ...] = (),
) -> Section:
    """A part of the explanation; what is None is left out."""
    return Section(
        title=writer.write(title),
        lines=tuple(writer.write(one) for one in lines if one is not None),
        points_title=writer.write(points_title) if points_title and points else "",
        points=tuple(writer.write(one) for one in points),
    )


def item_body(
    desk: Desk, place: tuple[str, str], view: ItemView, extra: list[ft.Control]
) -> list[ft.Control]:
    """The controls of one right or duty; ``extra`` stands between the answer and the parts."""
    parent, name = place
    letter = [primary(view.letter, lambda: desk.go(routes.letter(parent, name)), key="letter")]
    return [
        heading(view.heading),
        _answer(view),
        *_question(desk, parent, view),
        *extra,
        *(section(one) for one in view.sections[:-1]),
        *(letter if view.letter else []),
        section(view.sections[-1]),
        secondary(view.back, lambda: desk.go(parent), key="to-list"),
    ]


def _answer(view: ItemView) -> ft.Control:
    return ft.Semantics(
        container=True,
        live_region=True,
        content=notice(
            [sentence(view.state, strong=True), *(sentence(text) for text in view.lines)],
            key="answer",
        ),
    )


def _question(desk: Desk, parent: str, view: ItemView) -> list[ft.Control]:
    if view.question is None:
        return []
    name = view.question.name

    def answer(value: bool | None) -> None:
        told_facts.tell(desk.visit, name, value)
        desk.keep()

    to = routes.change(parent, name)
    return [yes_no(view.question, answer, 2, lambda: desk.go(to))]


BACK_TO_RIGHTS = say("Terug naar mijn rechten")
BACK_TO_DUTIES = say("Terug naar mijn plichten")
