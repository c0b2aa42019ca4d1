"""What the gemeente itself recorded about the duties, above what the law asks."""

from __future__ import annotations

from datetime import date

from app.domain.own_data import DutyState, OwnData, OwnDuty, Source
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.answers.standing import of_gemeente
from app.ui.components.sections import Section


def own_duties(writer: Writer, own: OwnData | None, today: date) -> tuple[Section, ...]:
    """A section for each; none without a connection, and a failed part says that it failed."""
    if own is None or not (own.duties or Source.PLICHT in own.failed):
        return ()
    title = writer.write(of_gemeente(own.at))
    if Source.PLICHT in own.failed:
        failed = say("Wat uw gemeente hierover vertelt, kan de app nu niet lezen.")
        return (Section(title, (writer.write(failed),)),)
    points = tuple(_point(writer, one, today) for one in own.duties)
    return (Section(title, (), points=points),)


def _point(writer: Writer, one: OwnDuty, today: date) -> str:
    told = " ".join(writer.write(part) for part in (_state(one, today), *_decision(one, today)))
    return f"{writer.term(one.text)} {told}"


def _state(one: OwnDuty, today: date) -> Sentence:
    match one.state:
        case DutyState.GELDT:
            return say("Dit geldt voor u.")
        case DutyState.AANGEVRAAGD:
            return say("U vroeg hiervoor ontheffing. Uw gemeente beslist nog.")
        case DutyState.ONBEKEND:
            return say("Of dit geldt, is niet bekend. Vraag het uw gemeente.")
        case DutyState.GELDT_NU_NIET if one.free_until is None:
            return say("Dit geldt nu niet voor u.")
        case DutyState.GELDT_NU_NIET:
            until = one.free_until
            over = say("Dit gold niet tot en met {day}. Vraag hoe het nu is.", day=until)
            return over if until < today else say("Dit geldt nu niet, tot en met {day}.", day=until)


def _decision(one: OwnDuty, today: date) -> tuple[Sentence, ...]:
    if one.decision is None or one.objection_until is None or one.objection_until < today:
        return ()
    told = say(
        "Bezwaar maken kan tot en met {day}. Het gaat om besluit {number}.",
        day=one.objection_until,
        number=one.decision,
    )
    return (told,)
