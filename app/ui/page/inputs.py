"""What is typed, as blocks: the boxes of a screen, what stands in them, and what is wrong there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

import flet as ft

from app.domain.sentence import Sentence, say
from app.ui import theme
from app.ui.asking import reading
from app.ui.asking.ask import Form, Input
from app.ui.asking.reading import Draft, Fault
from app.ui.components.date_field import DateBoxes, date_field
from app.ui.components.error_summary import ErrorLine, error_summary
from app.ui.components.text_area import TextArea, text_area
from app.ui.components.text_field import Fields, TextBox, text_field
from app.ui.components.texts import heading, small
from app.ui.desk import Desk
from app.ui.hooks import remembered
from app.ui.page.blocks import Block, Field, Head, Live, Page, present
from app.ui.state import Visit

NOT_YET = say("Dit moet nog anders")
Take = Callable[[str, str], None]
# Where what is typed stays: what stands in a field, and what keeps it at every key.
Kept = tuple[Draft, Take]
Top = ft.Ref[ft.Column]
_LABELS = (say("Dag"), say("Maand"), say("Jaar"))
_COUNTED = frozenset({Form.MONEY, Form.NUMBER, Form.PIN})
_ALL_WELL: tuple[Fault, ...] = ()


def in_answers(visit: Visit) -> Kept:
    """What is typed is an answer at once, and stays with the other answers."""
    return (lambda field: visit.answers.get(field, "")), visit.put


def in_drafts(visit: Visit) -> Kept:
    """What is typed is a draft, until a button makes something of it."""
    return (lambda field: visit.draft(field) or ""), visit.note


def in_memory(typed: dict[str, str]) -> Kept:
    """What is typed stands in this mapping and nowhere else, as a PIN must."""
    return (lambda field: typed.get(field, "")), typed.__setitem__


@dataclass(frozen=True, slots=True)
class Inputs:
    """The boxes of one screen; ``tell`` says from now on what is wrong in them."""

    desk: Desk
    fields: Fields
    draft: Draft
    take: Take
    faults: tuple[Fault, ...]
    tell: Callable[[tuple[Fault, ...]], None]

    def of(self, kept: Kept) -> Inputs:
        """The same boxes, for what is kept somewhere else."""
        draft, take = kept
        return replace(self, draft=draft, take=take)

    def refused(self, *found: Fault | None) -> bool:
        """Tell what was found to be wrong, the first also to who listens; else all is well."""
        faults = tuple(one for one in found if one is not None)
        self.tell(faults)
        if faults:
            self.desk.announce(self.desk.write(faults[0].because))
        return bool(faults)

    def cannot_be(self, asked: Input, because: Sentence | None) -> bool:
        """The same of one box, where there is a reason; of a day it stands at the year."""
        return self.refused(None if because is None else Fault(asked.fields[-1], because))

    def read(self, *asked: Input) -> dict[str, str] | None:
        """What stands in these boxes, by field; None once told of all that is not right yet."""
        today = self.desk.parts.today
        found = {one.field: reading.read(one, self.draft, today) for one in asked}
        if self.refused(*(one for one in found.values() if isinstance(one, Fault))):
            return None
        return {field: one for field, one in found.items() if isinstance(one, str)}

    def read_one(self, asked: Input) -> str | None:
        """What stands in one box; None once told of what is not right yet."""
        found = self.read(asked)
        return None if found is None else found[asked.field]

    def read_day(self, asked: Input) -> date | None:
        """The same of a day that must be told."""
        found = self.read_one(asked)
        return None if found is None else date.fromisoformat(found)

    def clear(self, *asked: Input) -> None:
        """Leave nothing in these boxes."""
        for one in asked:
            for field in one.fields:
                self.take(field, "")

    def errors(self) -> Live | None:
        """What is not right yet, each a way to its box; None when all is well."""
        if not self.faults:
            return None
        write = self.desk.write

        def to_field(field: str) -> None:
            self.desk.page.run_task(self.fields.focus, field)

        wrongs = tuple(ErrorLine(one.field, write(one.because)) for one in self.faults)
        return Live(lambda: error_summary(write(NOT_YET), wrongs, to_field), (NOT_YET,))

    def area(self, asked: Input, leave: Callable[[], None]) -> Field:
        """A box for a few lines in one's own words."""
        hint = "" if asked.hint is None else self.desk.write(asked.hint)
        view = TextArea(self.desk.write(asked.question), hint, self.box(asked))
        return Field(
            lambda: text_area(view, self.fields, self.take, leave), self._says(asked), asked.field
        )

    def number(self, asked: Input, enter: Callable[[], None]) -> Field:
        """A box for a number, below its question."""
        write = self.desk.write
        words = [heading(write(asked.question), 2)]
        words += [] if asked.hint is None else [small(write(asked.hint))]
        draw = self.drawing(asked, enter)
        # The name of the box floats on its upper edge, and needs room there.
        return Field(
            lambda: below(theme.GAP, ft.Column(words, spacing=4, tight=True), draw()),
            self._says(asked),
            asked.field,
        )

    def line(self, asked: Input, enter: Callable[[], None]) -> Field:
        """A box alone; what stands above it asks the question."""
        draw = self.drawing(asked, enter)
        # The name of the box floats on its upper edge, and needs room there.
        top = ft.Padding.only(top=theme.GAP_SMALL)
        says = (asked.name, *self._wrong(asked))
        return Field(lambda: ft.Container(draw(), padding=top), says, asked.field)

    def under(self, above: str, asked: Input, enter: Callable[[], None]) -> Field:
        """A box for a number below a line that names it: its own name stays short."""
        draw = self.drawing(asked, enter)

        def labelled() -> ft.Control:
            room = ft.Container(height=theme.GAP_SMALL)
            inside = below(0, small(above, theme.INK), room, draw())
            return ft.Semantics(label=above, container=True, content=inside)

        return Field(labelled, (above, asked.name, *self._wrong(asked)), asked.field)

    def day(self, asked: Input, enter: Callable[[], None]) -> Field:
        """A date in three boxes; the heading above it says what day is asked."""
        shown = self._day_boxes(asked)

        def draw() -> ft.Control:
            # The names of the boxes float on their upper edge, and need room there.
            return ft.Container(
                date_field(shown, self.fields, self.take, enter),
                padding=ft.Padding.only(top=theme.GAP_SMALL * self.desk.letters),
            )

        wrong = (shown.error,) if shown.error else ()
        return Field(draw, (*(one.name for one in shown.boxes), *wrong), asked.field)

    def page(self, title: Sentence, *blocks: Block | None, top: Top | None = None) -> Page:
        """A page of these boxes: what is not right yet stands above its heading."""
        return Page(title, present(self.errors(), Head(title, 1), *blocks), top)

    def wrong_in(self, field: str) -> Sentence | None:
        """What is wrong in this field; None when it is well."""
        return next((one.because for one in self.faults if one.field == field), None)

    def _day_boxes(self, asked: Input) -> DateBoxes:
        wrong = next((one for one in self.faults if one.field in asked.fields), None)
        first, second, third = (
            TextBox(
                field=field,
                name=self.desk.write(label),
                text=self.draft(field),
                wrong=wrong is not None and wrong.field == field,
            )
            for field, label in zip(asked.fields, _LABELS, strict=True)
        )
        told = None if wrong is None else self.desk.write(wrong.because)
        return DateBoxes(
            self.desk.write(asked.question), (first, second, third), told, self.desk.squeezes
        )

    def drawing(self, asked: Input, enter: Callable[[], None]) -> Callable[[], ft.Control]:
        """How the box alone is drawn."""
        shown = self.box(asked)
        is_counted = asked.form in _COUNTED
        keyboard = ft.KeyboardType.NUMBER if is_counted else ft.KeyboardType.TEXT
        return lambda: text_field(shown, self.fields, self.take, enter, keyboard=keyboard)

    def box(self, asked: Input) -> TextBox:
        """What the box shows: its name, what was typed, and what is wrong with it."""
        wrong, write = self.wrong_in(asked.field), self.desk.write
        return TextBox(
            asked.field,
            write(asked.name),
            self.draft(asked.field),
            None if wrong is None else write(wrong),
            "€ " if asked.form is Form.MONEY else None,
            secret=asked.form is Form.PIN,
        )

    def _wrong(self, asked: Input) -> tuple[Sentence, ...]:
        wrong = self.wrong_in(asked.field)
        return () if wrong is None else (wrong,)

    def _says(self, asked: Input) -> tuple[Sentence, ...]:
        hint = () if asked.hint is None else (asked.hint,)
        return (asked.question, *hint, asked.name, *self._wrong(asked))


def use_inputs(desk: Desk, kept: Kept) -> Inputs:
    """The boxes of this screen, of which what is typed stays in ``kept``."""
    faults, tell = ft.use_state(_ALL_WELL)
    draft, take = kept
    return Inputs(desk, remembered(Fields), draft, take, faults, tell)


def below(gap: int, *controls: ft.Control) -> ft.Control:
    """Controls below each other, as wide as the screen."""
    return ft.Column(
        list(controls),
        spacing=gap,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
