"""What stands on the screens for one line: which kind, and its amount."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import say
from app.domain.statement import LineKind
from app.law import STATEMENT_WORDS
from app.text.catalog import SOURCE
from app.text.write import Writer
from app.ui import routes
from app.ui.asking import statement
from app.ui.asking.reading import Fault
from app.ui.components.error_summary import Wrong
from app.ui.components.link_list import Link, LinkGroup
from app.ui.components.text_field import Box
from app.ui.frame import spoken
from app.ui.state import Visit

# What almost every statement has comes first.
_OFTEN = (LineKind.BETAALD, LineKind.NORM, LineKind.INKOMSTEN, LineKind.VRIJLATING)


@dataclass(frozen=True, slots=True)
class KindsView:
    """Finished texts of the list of kinds."""

    heading: str
    about: str
    groups: tuple[LinkGroup, ...]
    spoken: str


@dataclass(frozen=True, slots=True)
class AmountView:
    """Finished texts of one kind; ``dutch`` is empty where the screen is Dutch."""

    heading: str
    dutch: str
    what: str
    box: Box
    hint: str
    errors_heading: str
    errors: tuple[Wrong, ...]
    add: str
    spoken: str


def kinds_view(writer: Writer) -> KindsView:
    """Plain names, with what each is below it."""
    heading = writer.write(say("Welke regel staat er?"))
    about = writer.write(say("Kies wat erop lijkt. Op papier kan het anders heten."))
    rest = tuple(kind for kind in LineKind if kind not in _OFTEN)
    groups = (
        LinkGroup(writer.write(say("Dit staat er vaak")), _links(writer, _OFTEN)),
        LinkGroup(writer.write(say("Dit staat er soms")), _links(writer, rest)),
    )
    heard = (text for group in groups for one in group.links for text in (one.title, one.about))
    return KindsView(heading, about, groups, spoken(writer, heading, about, *heard))


def amount_view(writer: Writer, visit: Visit, kind: LineKind, fault: Fault | None) -> AmountView:
    """One kind with a box for its amount."""
    words = STATEMENT_WORDS[kind]
    heading, what = writer.write(words.title), writer.write(words.what)
    error = None if fault is None else writer.write(fault.because)
    hint = writer.write(say("Schrijf het bedrag zoals het er staat, zonder min ervoor."))
    return AmountView(
        heading=heading,
        dutch="" if writer.code == SOURCE else Writer(SOURCE).write(words.title),
        what=what,
        box=Box(
            statement.AMOUNT,
            writer.write(say("Bedrag")),
            visit.answers.get(statement.AMOUNT, ""),
            error,
            before="€ ",
        ),
        hint=hint,
        errors_heading=writer.write(say("Dit moet nog anders")),
        errors=() if error is None else (Wrong(statement.AMOUNT, error),),
        add=writer.write(say("Zet erbij")),
        spoken=spoken(writer, heading, what, hint),
    )


def _links(writer: Writer, kinds: tuple[LineKind, ...]) -> tuple[Link, ...]:
    return tuple(
        Link(
            routes.statement_line(kind.value),
            writer.write(STATEMENT_WORDS[kind].title),
            writer.write(STATEMENT_WORDS[kind].what),
        )
        for kind in kinds
    )
