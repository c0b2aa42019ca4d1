"""What stands on the screen with a letter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.finding import Finding
from app.domain.sentence import say
from app.text.catalog import SOURCE
from app.text.write import Writer
from app.ui.components.tile import Tile
from app.ui.findings.letter_kinds import Kind
from app.ui.frame import spoken
from app.ui.screens.letter.words import LABELS, letter


@dataclass(frozen=True, slots=True)
class LetterView:
    """Finished texts; ``own`` is the letter in the person's language, empty when that is Dutch."""

    heading: str
    about: str
    choose: str
    tiles: tuple[Tile, ...]
    letter_heading: str
    lines: tuple[str, ...]
    own_heading: str
    own: tuple[str, ...]
    note: str
    proof: str
    copy: str
    copied: str
    spoken: str

    @property
    def text(self) -> str:
        """The letter as one text, to copy."""
        return "\n\n".join(self.lines)


def letter_view(
    writer: Writer,
    finding: Finding,
    kinds: tuple[Kind, ...],
    kind: Kind,
    gemeente: str | None,
    today: date,
) -> LetterView:
    """A letter is Dutch, as the gemeente reads it, with its meaning beside it."""
    heading = writer.write(say("Een brief aan uw gemeente"))
    about = writer.write(say("Wij versturen niets. U kopieert de tekst en stuurt hem zelf."))
    own = () if writer.code == SOURCE else letter(writer, finding, kind, gemeente, today)
    lines = letter(Writer(SOURCE), finding, kind, gemeente, today)
    note = writer.write(say("Vul zelf in wat op de puntjes hoort."))
    proof = writer.write(say("Bewaar een kopie. Vraag een bewijs dat de gemeente de brief kreeg."))
    return LetterView(
        heading=heading,
        about=about,
        choose=writer.write(say("Wat wilt u?")),
        tiles=tuple(Tile(one, writer.write(LABELS[one])) for one in kinds),
        letter_heading=writer.write(say("Uw brief")),
        lines=lines,
        own_heading=writer.write(say("Dit staat er in uw taal")) if own else "",
        own=own,
        note=note,
        proof=proof,
        copy=writer.write(say("Kopieer de tekst")),
        copied=writer.write(say("Gekopieerd. Plak de tekst in een brief of bericht.")),
        spoken=spoken(writer, heading, about, note, *(own or lines), proof),
    )
