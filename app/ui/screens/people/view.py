"""What stands on the screen with the invented people."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import say
from app.text.write import Writer
from app.ui.frame import spoken
from app.ui.parts import Invented


@dataclass(frozen=True, slots=True)
class PersonView:
    """One card: the name, who it is, and what this life shows."""

    id: str
    name: str
    about: str
    lesson: str
    look: str


@dataclass(frozen=True, slots=True)
class PeopleView:
    """Finished texts, the people in their own order."""

    heading: str
    about: tuple[str, ...]
    people: tuple[PersonView, ...]
    spoken: str


def people_view(writer: Writer, people: tuple[Invented, ...]) -> PeopleView:
    """Everybody one can look around with."""
    heading = writer.write(say("Eerst rondkijken"))
    about = (
        writer.write(say("Deze mensen bestaan niet. Hun gemeente bestaat ook niet.")),
        writer.write(say("Kies iemand. Uw eigen antwoorden blijven zoals ze zijn.")),
    )
    cards = tuple(_person(writer, one) for one in people)
    heard = (text for one in cards for text in (one.name, one.about, one.lesson))
    return PeopleView(heading, about, cards, spoken(writer, heading, *about, *heard))


def _person(writer: Writer, one: Invented) -> PersonView:
    name = one.person.name
    return PersonView(
        id=one.person.id,
        name=writer.term(name),
        about=writer.write(one.about),
        lesson=writer.write(one.lesson),
        look=writer.write(say("Kijk mee met {name}", name=name.split(" ", maxsplit=1)[0])),
    )
