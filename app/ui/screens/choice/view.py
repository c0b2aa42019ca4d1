"""What stands on the screen of one choice."""

from __future__ import annotations

from dataclasses import dataclass

import flet as ft

from app.domain.choice import Choice
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.answers import choice_words as words
from app.ui.answers.part import Part
from app.ui.asking import about_me, taking_part
from app.ui.components.sections import Section
from app.ui.frame import spoken
from app.ui.screens.take_part.groups import NAMES
from app.ui.state import Visit


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """Finished texts; ``choose`` is empty when it was chosen, or when there is no room."""

    topic: str
    heading: str
    icon: ft.IconData
    paid_work: str
    sections: tuple[Section, ...]
    count_hours: str
    state: str
    choose: str
    to_mine: str
    keep_hours: str
    drop: str
    not_for_me: str
    spoken: str


def choice_view(writer: Writer, part: Part, choice: Choice, visit: Visit) -> ChoiceView:
    """Everything a person must know before choosing, then the buttons."""
    heading = writer.write(choice.title)
    icon, paid = words.PAID_WORK[choice.leads_to_paid_work]
    paid_work = writer.write(paid)
    sections = _sections(writer, part, choice, visit)
    mine = taking_part.chosen(visit)
    is_mine = choice.id in mine
    is_full = not is_mine and taking_part.is_full(visit)
    state = _state(writer, choice, visit)
    to_work = choice.id == "betaald_werk"
    return ChoiceView(
        topic=writer.write(NAMES[choice.group]),
        heading=heading,
        icon=icon,
        paid_work=paid_work,
        sections=sections,
        count_hours=writer.write(say("Reken uit wat u overhoudt")) if to_work else "",
        state=state,
        choose="" if is_mine or is_full else writer.write(say("Zet bij mijn keuzes")),
        to_mine=writer.write(say("Naar mijn keuzes")) if is_mine or is_full else "",
        keep_hours=writer.write(say("Schrijf uren op")) if is_mine else "",
        drop=writer.write(say("Haal weg")) if is_mine else "",
        not_for_me=writer.write(say("Dit past niet bij mij")),
        spoken=spoken(
            writer, heading, paid_work, *(text for one in sections for text in one.heard), state
        ),
    )


def _sections(writer: Writer, part: Part, choice: Choice, visit: Visit) -> tuple[Section, ...]:
    said = about_me.brings_to_mind(visit.answers).get(choice.id, ())
    you_said = writer.write(say("U zei"))
    why = (writer.write(choice.why), *(f"{you_said}: {writer.write(one)}" for one in said))
    bijstand = part.has_bijstand is not False
    money = _section(writer, say("Wat doet het met uw bijstand?"), choice.bijstand)
    allowed = _section(
        writer, say("Wat mag de gemeente?"), words.counts(choice), points=choice.limits
    )
    return (
        Section(writer.write(say("Waarom dit kan passen")), why),
        _section(writer, say("Wat vraagt het?"), choice.asks, *words.hours(choice)),
        _section(writer, say("Wat geeft het?"), choice.gives),
        *((money, allowed) if bijstand else ()),
        _section(writer, say("Zo begint u"), choice.next_step),
    )


def _section(
    writer: Writer, title: Sentence, *lines: Sentence, points: tuple[Sentence, ...] = ()
) -> Section:
    return Section(
        writer.write(title),
        tuple(writer.write(one) for one in lines),
        points=tuple(writer.write(one) for one in points),
    )


def _state(writer: Writer, choice: Choice, visit: Visit) -> str:
    mine = taking_part.chosen(visit)
    if choice.id in mine:
        place = mine.index(choice.id) + 1
        return writer.write(say("Dit is uw keuze nummer {place}.", place=place))
    reason = taking_part.declined(visit).get(choice.id)
    if reason is not None:
        said = writer.write(say("U zei: dit past niet bij mij."))
        why = "" if reason == taking_part.NO_REASON else writer.write(words.REASONS[reason])
        return f"{said} {why}".strip()
    if taking_part.is_full(visit):
        return writer.write(say("U hebt al drie keuzes. Haal er eerst een weg."))
    return ""
