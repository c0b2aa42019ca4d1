"""What stands on the check page: every answer as a short line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.month import Month
from app.domain.sentence import say
from app.text.write import Writer
from app.ui.asking import flow, monthly
from app.ui.asking.ask import UNKNOWN, Answers, Ask, Form
from app.ui.components.told_lines import Line, Lines
from app.ui.frame import spoken


@dataclass(frozen=True, slots=True)
class CheckView:
    """Finished texts, the lines by topic."""

    heading: str
    about: str
    groups: tuple[Lines, ...]
    spoken: str


def check_view(writer: Writer, answers: Answers, of_gemeente: Answers) -> CheckView:
    """Everything answered; what was not asked yet says so.

    An answer that is the same as in ``of_gemeente`` is marked as told by the gemeente.
    """
    heading = writer.write(say("Kloppen uw antwoorden?"))
    about = writer.write(say("U kunt alles nog veranderen. Ook later."))
    change = writer.write(say("Wijzig"))
    groups: dict[str, list[Line]] = {}
    for ask in flow.to_check(answers):
        about_line = writer.write(ask.row)
        if answers.get(ask.name) == of_gemeente.get(ask.name, ""):
            about_line = writer.write(say("{name} (van uw gemeente)", name=about_line))
        line = Line(
            ask.name,
            about_line,
            told(writer, ask, answers),
            f"{change}: {about_line}",
            writer.hidden(ask.row),
        )
        groups.setdefault(writer.write(ask.topic), []).append(line)
    lines = tuple(Lines(topic, tuple(rows), change) for topic, rows in groups.items())
    heard = (f"{row.about}: {row.told}" for group in lines for row in group.lines)
    return CheckView(
        heading=heading,
        about=about,
        groups=lines,
        spoken=spoken(writer, heading, about, *heard),
    )


def told(writer: Writer, ask: Ask, answers: Answers) -> str:
    """One answer in words."""
    if writer.hidden(ask.row):
        return writer.write(ask.row)
    value = answers.get(ask.name)
    if value is None:
        return writer.write(say("Nog niet ingevuld"))
    if value == UNKNOWN:
        return writer.write(say("Dat weet ik niet"))
    return _shown(writer, ask, value, answers)


def _shown(writer: Writer, ask: Ask, value: str, answers: Answers) -> str:
    if ask.form is Form.CHOICE:
        label = next((one.label for one in ask.options if one.code == value), None)
        return "" if label is None else writer.write(label)
    if ask.form is Form.SOME:
        codes = value.split(",")
        labels = (writer.write(one.label) for one in ask.choices(answers) if one.code in codes)
        return ", ".join(labels)
    if ask.form in (Form.DATE, Form.DATES, Form.DAY):
        return ", ".join(writer.day(date.fromisoformat(one)) for one in value.split(","))
    return _counted(writer, ask, value)


def _counted(writer: Writer, ask: Ask, value: str) -> str:
    if ask.form is Form.MONEY:
        return writer.euro(Decimal(value))
    if ask.form is Form.MONTH:
        return writer.month(Month.parse(value))
    return _each_month(writer, ask, value) if ask.form is Form.MONTHS else value


def _each_month(writer: Writer, ask: Ask, value: str) -> str:
    rows = (
        (writer.month(month), writer.euro(amount) if ask.unit is None else str(int(amount)))
        for month, amount in monthly.read(value)
    )
    return ", ".join(f"{month}: {amount}" for month, amount in rows)
