"""What stands on the screen of one kind of letter."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.letter import Letter, TermKind
from app.domain.sentence import say
from app.text.catalog import SOURCE
from app.text.unbroken import unbroken
from app.text.write import Writer
from app.ui.components.sections import Section
from app.ui.findings import words
from app.ui.frame import spoken
from app.ui.parts import Contact


@dataclass(frozen=True, slots=True)
class LetterKindView:
    """Finished texts; ``dutch`` is the word on the letter, empty where the screen is Dutch.

    ``count`` is empty for a letter without a term.
    """

    heading: str
    dutch: str
    what: str
    by_when_heading: str
    by_when: str
    count: str
    sections: tuple[Section, ...]
    call: str
    spoken: str


def letter_kind_view(writer: Writer, letter: Letter, contact: Contact | None) -> LetterKindView:
    """What it is, by when, what it means, what you can do and who helps."""
    title = writer.write(letter.title)
    own = writer.code == SOURCE
    dutch = "" if own else writer.term(Writer(SOURCE).write(letter.title))
    what, by_when = writer.write(letter.what), writer.write(letter.by_when)
    sections = (
        Section(
            writer.write(say("Wat betekent dit?")),
            tuple(writer.write(one) for one in letter.means),
        ),
        Section(
            writer.write(say("Wat kunt u doen?")),
            (),
            points=tuple(writer.write(one) for one in letter.can_do),
        ),
        Section(writer.write(say("Wie kunt u bellen?")), _call(writer, contact)),
        Section(writer.write(say("Dit staat in de wet")), _law(writer, letter), is_fine_print=True),
    )
    heard = (text for one in sections for text in one.heard)
    soon = writer.write(say("Wanneer moet u iets doen?"))
    return LetterKindView(
        heading=title,
        dutch=dutch,
        what=what,
        by_when_heading=soon,
        by_when=by_when,
        count="" if letter.term is TermKind.NONE else writer.write(say("Tel mijn dagen")),
        sections=sections,
        call=writer.write(say("Hulp en bellen")),
        spoken=spoken(writer, title, dutch, what, soon, by_when, *heard),
    )


def _call(writer: Writer, contact: Contact | None) -> tuple[str, ...]:
    helper = say("Gratis hulp van buiten de gemeente heet cliëntondersteuning.")
    if contact is None:
        return (writer.write(say("Het nummer staat in uw brief.")), writer.write(helper))
    return (
        writer.write(say("{who}: {phone}.", who=contact.who, phone=unbroken(contact.phone))),
        writer.write(helper),
    )


def _law(writer: Writer, letter: Letter) -> tuple[str, ...]:
    by_law: dict[str, list[str]] = {}
    for one in letter.sources:
        by_law.setdefault(one.law, []).append(words.article(one.article))
    return tuple(
        writer.write(say("{law}, artikel {article}", law=law, article=", ".join(articles)))
        for law, articles in by_law.items()
    )
