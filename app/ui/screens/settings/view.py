"""What stands on "Instellingen"."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import Sentence, say
from app.law import KnownRules
from app.text.write import Writer
from app.ui.answers.standing import standing
from app.ui.components.sections import Section
from app.ui.components.tile import Tile
from app.ui.frame import spoken
from app.ui.kept_visit import KeptVisit
from app.ui.look import Shade, TextSize
from app.ui.page.on_device import on_device
from app.ui.parts import Parts
from app.ui.where_kept import where_kept

_SIZES = (
    (TextSize.NORMAL, say("Gewoon")),
    (TextSize.LARGE, say("Groot")),
    (TextSize.LARGER, say("Heel groot")),
)
_SHADES = (
    (Shade.DEVICE, say("Zoals op mijn toestel")),
    (Shade.LIGHT, say("Licht")),
    (Shade.DARK, say("Donker")),
)


@dataclass(frozen=True, slots=True)
class SettingsView:
    """Finished texts; each choice has a name and its tiles, each row a title and a line."""

    heading: str
    language: str
    languages: tuple[tuple[str, str], ...]
    size: str
    sizes: tuple[Tile, ...]
    shade: str
    shades: tuple[Tile, ...]
    gemeente_heading: str
    gemeente: tuple[str, str]
    connection: tuple[str, str]
    device: Section
    wipe: str
    rules: Section
    done: str
    spoken: str


def settings_view(
    writer: Writer, parts: Parts, kept: KeptVisit, rules: KnownRules
) -> SettingsView:
    """The screen in the language of the writer."""
    write = writer.write
    heading, language = write(say("Instellingen")), write(say("Kies uw taal"))
    size, shade = write(say("Hoe groot zijn de letters?")), write(say("Licht of donker?"))
    gemeente_heading = write(say("Gemeente en verbinding"))
    gemeente, connection = _gemeente(writer, parts, kept), _connection(writer, parts)
    device = Section(
        write(say("Wat op dit toestel staat")),
        tuple(write(line) for line in where_kept(parts)),
        points=tuple(write(line) for line in on_device(kept)),
    )
    known = Section(write(say("De regels")), tuple(write(line) for line in _rules(rules)))
    return SettingsView(
        heading=heading,
        language=language,
        languages=tuple((one.code, one.name) for one in parts.languages),
        size=size,
        sizes=tuple(Tile(code, write(label)) for code, label in _SIZES),
        shade=shade,
        shades=tuple(Tile(code, write(label)) for code, label in _SHADES),
        gemeente_heading=gemeente_heading,
        gemeente=gemeente,
        connection=connection,
        device=device,
        wipe=write(say("Wis alles")),
        rules=known,
        done=write(say("Klaar")),
        spoken=spoken(
            writer, heading, language, size, shade, gemeente_heading, ". ".join(gemeente),
            ". ".join(connection), *device.heard, *known.heard,
        ),
    )


def _gemeente(writer: Writer, parts: Parts, kept: KeptVisit) -> tuple[str, str]:
    found = parts.gemeente(kept.gemeente or "")
    name = writer.write(say("Nog niet gekozen")) if found is None else writer.term(found.name)
    return writer.write(say("Uw gemeente")), name


def _connection(writer: Writer, parts: Parts) -> tuple[str, str]:
    state = parts.link.state
    now = say("Niet verbonden. Alles werkt op dit toestel.")
    about = standing(state).title if state.can_connect else now
    return writer.write(say("Verbinding")), writer.write(about)


def _rules(rules: KnownRules) -> tuple[Sentence, ...]:
    if rules.since is None:
        return (say("Voor vandaag kennen wij geen bedragen."),)
    lines = (say("Wij rekenen met de bedragen van {day}.", day=rules.since),)
    if rules.until is None:
        return lines
    later = say("Wij kennen ze tot en met {day}. Daarna is het een schatting.", day=rules.until)
    return (*lines, later)
