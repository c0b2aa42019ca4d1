"""What stands on the screen about registering and asking for help."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.gemeente import Gemeente
from app.domain.sentence import Sentence, say
from app.text.unbroken import unbroken
from app.text.write import Writer
from app.ui.components.sections import Section
from app.ui.frame import spoken
from app.ui.parts import Contact


@dataclass(frozen=True, slots=True)
class RegisterView:
    """Finished texts: the steps in order, and a letter for the second."""

    heading: str
    about: str
    steps: tuple[Section, ...]
    letter: str
    to_list: str
    spoken: str


def register_view(
    writer: Writer, gemeente: Gemeente | None, contact: Contact | None
) -> RegisterView:
    """Participatiewet 6 a and 10 lid 5: registered at UWV first, then a written request."""
    heading = writer.write(say("Zo schrijft u zich in"))
    about = writer.write(say("Drie stappen. U mag iemand meenemen."))
    steps = (
        _step(writer, say("Stap 1. Schrijf u in bij UWV"), _first()),
        _step(writer, say("Stap 2. Vraag uw gemeente om hulp"), _second(gemeente, contact)),
        _step(writer, say("Stap 3. Wacht op een besluit"), _third()),
    )
    heard = (text for one in steps for text in one.heard)
    return RegisterView(
        heading=heading,
        about=about,
        steps=steps,
        letter=writer.write(say("Maak een brief")),
        to_list=writer.write(say("Bekijk uw lijst")),
        spoken=spoken(writer, heading, about, *heard),
    )


def _first() -> tuple[Sentence, ...]:
    return (
        say("Dat kan op werk.nl. Of bel UWV."),
        say("Lukt het niet op de computer? Vraag hulp in de bibliotheek."),
        say("Zorg dat uw inschrijving blijft lopen."),
    )


def _second(gemeente: Gemeente | None, contact: Contact | None) -> tuple[Sentence, ...]:
    where = (
        say("Het nummer van uw gemeente staat op haar website.")
        if contact is None
        else say("Bel {who}: {phone}.", who=contact.who, phone=unbroken(contact.phone))
    )
    name = say("Schrijf welke hulp u wilt en waarom.")
    own = () if gemeente is None else (say("Uw gemeente is {name}.", name=gemeente.name),)
    return (*own, name, where)


def _third() -> tuple[Sentence, ...]:
    return (
        say("De gemeente onderzoekt uw vraag en neemt een besluit."),
        say("Bent u het er niet mee eens? Dan kunt u bezwaar maken."),
    )


def _step(writer: Writer, title: Sentence, lines: tuple[Sentence, ...]) -> Section:
    return Section(writer.write(title), tuple(writer.write(one) for one in lines))
