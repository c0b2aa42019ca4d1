"""What stands on the screen for people without a benefit."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import say
from app.text.write import Writer
from app.ui.frame import spoken


@dataclass(frozen=True, slots=True)
class NoBenefitView:
    """Finished texts."""

    heading: str
    rights: tuple[str, ...]
    not_yet: str
    example: str
    maybe: str
    spoken: str


def no_benefit_view(writer: Writer) -> NoBenefitView:
    """What the law gives (Participatiewet, artikelen 6, 7 en 10), and what is still missing."""
    heading = writer.write(say("U mag hulp bij werk vragen"))
    rights = (
        writer.write(say("De wet geeft u dat recht: Participatiewet, artikel 10.")),
        writer.write(say("Schrijf u eerst in bij het UWV als werkzoekende.")),
        writer.write(say("Vraag daarna hulp aan uw gemeente. Zij beslist welke hulp past.")),
        writer.write(say("Dit geldt tot de leeftijd waarop u AOW krijgt.")),
    )
    not_yet = writer.write(
        say("Deze app rekent nu alleen voor mensen met bijstand. Meer kunnen wij nog niet.")
    )
    return NoBenefitView(
        heading=heading,
        rights=rights,
        not_yet=not_yet,
        example=writer.write(say("Bekijk een voorbeeld")),
        maybe=writer.write(say("Ik krijg misschien bijstand")),
        spoken=spoken(writer, heading, *rights, not_yet),
    )
