"""What stands on the first screen for people without a benefit."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import say
from app.text.write import Writer
from app.ui.frame import spoken


@dataclass(frozen=True, slots=True)
class NoBenefitView:
    """Finished texts; ``go`` leads to the questions, or to the list when all is answered."""

    heading: str
    rights: tuple[str, ...]
    few: str
    go: str
    register: tuple[str, str]
    search: tuple[str, str]
    take_part: tuple[str, str]
    maybe: str
    example: str
    spoken: str


def no_benefit_view(writer: Writer, *, is_begun: bool, is_done: bool) -> NoBenefitView:
    """What the law gives (Participatiewet, artikelen 6, 7 en 10), and the way to all of it."""
    heading = writer.write(say("U mag hulp bij werk vragen"))
    rights = (
        writer.write(say("De wet geeft u dat recht: Participatiewet, artikel 10.")),
        writer.write(say("Ook als uw partner werkt, of als u een eigen huis hebt.")),
        writer.write(say("Schrijf u eerst in bij het UWV als werkzoekende.")),
        writer.write(say("Vraag daarna hulp aan uw gemeente. Zij beslist welke hulp past.")),
        writer.write(say("Dit geldt tot de leeftijd waarop u AOW krijgt.")),
    )
    few = writer.write(say("Hooguit vijf korte vragen. Wij vragen nooit wie u bent."))
    go = say("Begin met de vragen")
    if is_begun:
        go = say("Bekijk uw lijst") if is_done else say("Verder met de vragen")
    links = (
        (say("Zo schrijft u zich in"), say("Waar, en in welke volgorde.")),
        (say("Vier weken zoeken"), say("Een dagboek, voor wie jonger is dan 27.")),
        (say("Meedoen"), say("Kijk wat bij u past. U kiest zelf.")),
    )
    register, search, take_part = (
        (writer.write(title), writer.write(about)) for title, about in links
    )
    return NoBenefitView(
        heading=heading,
        rights=rights,
        few=few,
        go=writer.write(go),
        register=register,
        search=search,
        take_part=take_part,
        maybe=writer.write(say("Ik krijg misschien bijstand")),
        example=writer.write(say("Bekijk een voorbeeld")),
        spoken=spoken(writer, heading, *rights, few, *register, *search, *take_part),
    )
