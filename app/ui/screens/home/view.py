"""What stands on Thuis."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.money import half_up_to_euro
from app.domain.money_days import MoneyDay
from app.domain.sentence import Sentence, say, say_n
from app.text.write import Writer
from app.ui.components.task_list import TaskLine, TaskList
from app.ui.components.tile_link import TileLink
from app.ui.frame import spoken
from app.ui.screens.home.tasks import Task


@dataclass(frozen=True, slots=True)
class Money:
    """The next money: whether it can be known at all, and the line, None while days are open."""

    can_know: bool
    line: MoneyDay | None


@dataclass(frozen=True, slots=True)
class HomeView:
    """Finished texts; ``days`` is the button to tell the days, empty when it is of no use."""

    heading: str
    tasks: TaskList
    money_heading: str
    money: tuple[str, ...]
    days: str
    contact_heading: str
    contact: str
    parts_heading: str
    parts: tuple[TileLink, ...]
    start: str
    spoken: str


def home_view(
    writer: Writer,
    tasks: tuple[Task, ...],
    money: Money | None,
    contact: Sentence,
    parts: tuple[TileLink, ...],
    today: date,
) -> HomeView:
    """The screen in the language of the writer; ``money`` is None for who has no bijstand."""
    write = writer.write
    heading = write(say("Thuis"))
    waiting = TaskList(
        heading=write(_waiting(tasks)),
        lines=tuple(_task(writer, one, today) for one in tasks),
        nothing=write(say("Niets dat wij weten. Kijk ook in uw brieven.")),
    )
    money_heading = write(say("Wanneer komt er geld?"))
    lines = () if money is None else _money(writer, money)
    contact_heading, contact_line = write(say("Contact met uw gemeente")), write(contact)
    parts_heading = write(say("Alles bij elkaar"))
    is_open = money is not None and money.can_know and money.line is None
    heard = (money_heading, *lines) if lines else ()
    return HomeView(
        heading=heading,
        tasks=waiting,
        money_heading=money_heading,
        money=lines,
        days=write(say("Vul de dagen in")) if is_open else "",
        contact_heading=contact_heading,
        contact=contact_line,
        parts_heading=parts_heading,
        parts=parts,
        start=write(say("Naar het begin")),
        spoken=spoken(
            writer, heading, *waiting.heard, *heard, contact_heading, contact_line,
            parts_heading, *(f"{one.title}. {one.about}" for one in parts),
        ),
    )


def _waiting(tasks: tuple[Task, ...]) -> Sentence:
    # Nobody needs to do what is only an invitation.
    if tasks and not any(one.is_needed for one in tasks):
        return say("Wat u nu kunt doen")
    return say("Wat nu nodig is")


def _task(writer: Writer, one: Task, today: date) -> TaskLine:
    title = writer.term(one.title) if isinstance(one.title, str) else writer.write(one.title)
    left = "" if one.last is None else writer.write(_left((one.last - today).days))
    return TaskLine(one.to, title, writer.write(one.about), left)


def _left(days: int) -> Sentence:
    if not days:
        return say("Vandaag is de laatste dag")
    return say_n("Nog {n} dag", "Nog {n} dagen", n=days)


def _money(writer: Writer, money: Money) -> tuple[str, ...]:
    line = money.line
    if not money.can_know:
        return (writer.write(say("Dat weten wij als u de vragen over u beantwoordt.")),)
    if line is None:
        return (writer.write(say("Wij weten nog niet op welke dag uw geld komt.")),)
    day = f"{writer.weekday(line.day)} {writer.day(line.day)}"
    about = say("Ongeveer {amount}", amount=half_up_to_euro(line.amount))
    return (day[:1].upper() + day[1:], writer.write(line.what), writer.write(about))
