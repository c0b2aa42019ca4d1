"""What stands on the screen with the agreements."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.components.text_area import Area
from app.ui.components.text_field import Box
from app.ui.frame import spoken
from app.ui.together import MOST_AGREEMENTS, Together

FIELD = "afspraak"


@dataclass(frozen=True, slots=True)
class Agreement:
    """One agreement as it was said, and the button that takes it away with its full name."""

    text: str
    away: str
    away_says: str


@dataclass(frozen=True, slots=True)
class AgreementsView:
    """Finished texts, with the box for one more."""

    heading: str
    about: tuple[str, ...]
    agreements: tuple[Agreement, ...]
    empty: str
    area: Area
    write: str
    paper: str
    spoken: str


def agreements_view(
    writer: Writer, together: Together, fault: Sentence | None
) -> AgreementsView:
    """The agreements in the order of writing."""
    heading = writer.write(say("Onze afspraken"))
    about = (
        writer.write(say("Schrijf op wat u samen afspreekt. Uw eigen woorden zijn goed.")),
        writer.write(say("Dit is geen besluit van de gemeente.")),
    )
    away = writer.write(say("Haal weg"))
    shown = tuple(
        Agreement(writer.term(text), away, f"{away}: {text}") for text in together.agreements
    )
    error = "" if fault is None else writer.write(fault)
    box = Box(FIELD, writer.write(say("Afspraak")), together.draft, error or None)
    hint = writer.write(say("Bijvoorbeeld: ik bel deze week de gemeente."))
    empty = writer.write(say("U schreef nog niets op."))
    heard = tuple(one.text for one in shown) or (empty,)
    return AgreementsView(
        heading=heading,
        about=about,
        agreements=shown,
        empty=empty,
        area=Area(writer.write(say("Wat spreekt u af?")), hint, box),
        write=writer.write(say("Schrijf op")),
        paper=writer.write(say("Zet op het blad")),
        spoken=spoken(writer, heading, *about, *heard),
    )


def fault_in(together: Together, text: str) -> Sentence | None:
    """Why this cannot be written down; None when it can."""
    if not text.strip():
        return say("Schrijf eerst een afspraak op.")
    if len(together.agreements) >= MOST_AGREEMENTS:
        return say("Zes afspraken passen op het blad. Haal er eerst één weg.")
    return None
