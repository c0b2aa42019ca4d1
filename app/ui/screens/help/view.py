"""What stands on the help screen."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import say
from app.text.unbroken import unbroken
from app.text.write import Writer
from app.ui.frame import spoken
from app.ui.page.needs import NEEDS
from app.ui.parts import Contact


@dataclass(frozen=True, slots=True)
class HelpView:
    """Finished texts; ``call`` is None when no number is known."""

    heading: str
    who: str
    hours: str
    call: str | None
    phone: str
    steps_heading: str
    steps: tuple[str, ...]
    urgent_heading: str
    urgent: tuple[tuple[str, str, str], ...]
    unclear: str
    back: str
    spoken: str


def help_view(writer: Writer, contact: Contact | None) -> HelpView:
    """Whom to call; without a number, where to find one."""
    heading = writer.write(say("Praat met iemand"))
    who, hours, call = _person(writer, contact)
    steps_heading = writer.write(say("Wat u kunt doen"))
    steps = tuple(
        writer.write(step)
        for step in (
            say("Zeg dat u gaat werken en bijstand hebt."),
            say("Vraag wat u overhoudt en wat u moet doorgeven."),
            say("Vraag het antwoord op papier."),
            say("Neem iemand mee die u vertrouwt. Dat mag altijd."),
        )
    )
    urgent_heading = writer.write(say("Kan het niet wachten?"))
    urgent = tuple((one.id, writer.write(one.title), writer.write(one.about)) for one in NEEDS)
    at_once = (text for _, title, about in urgent for text in (title, about))
    return HelpView(
        heading=heading,
        who=who,
        hours=hours,
        call=call,
        phone="" if contact is None else contact.phone,
        steps_heading=steps_heading,
        steps=steps,
        urgent_heading=urgent_heading,
        urgent=urgent,
        unclear=writer.write(say("Ik snap een scherm niet")),
        back=writer.write(say("Terug naar waar ik was")),
        spoken=spoken(
            writer, heading, who, hours, call or "", steps_heading, *steps, urgent_heading, *at_once
        ),
    )


def _person(writer: Writer, contact: Contact | None) -> tuple[str, str, str | None]:
    if contact is None:
        where = say("Bel uw gemeente. Het nummer staat op uw brieven.")
        return writer.write(where), "", None
    who = writer.write(say("Dit is voor uw gemeente: {who}.", who=contact.who))
    call = writer.write(say("Bel {phone}", phone=unbroken(contact.phone)))
    hours = writer.term(contact.hours) if contact.hours else ""
    return who, hours, call
