"""What stands on the screen for who sits beside somebody."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import Sentence, say, say_n
from app.text.write import Writer
from app.ui import routes
from app.ui.frame import spoken
from app.ui.private import Topic
from app.ui.together import Together


@dataclass(frozen=True, slots=True)
class CoachView:
    """Finished texts before the beginning."""

    heading: str
    rules: tuple[str, ...]
    go_on: str
    look: str
    spoken: str


@dataclass(frozen=True, slots=True)
class Way:
    """A way on: its address, what it is, and one line about it."""

    to: str
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class BesideView:
    """Finished texts while two people look; each topic with what a tap does."""

    heading: str
    about: str
    topics_heading: str
    topics: tuple[tuple[Topic, str], ...]
    ways_heading: str
    ways: tuple[Way, ...]
    end: str
    spoken: str


_NAMES: dict[Topic, tuple[Sentence, Sentence]] = {
    Topic.HEALTH: (
        say("Uw gezondheid: verborgen. Tik om te tonen."),
        say("Uw gezondheid: te zien. Tik om te verbergen."),
    ),
    Topic.DEBTS: (
        say("Schulden: verborgen. Tik om te tonen."),
        say("Schulden: te zien. Tik om te verbergen."),
    ),
    Topic.SUBSIDY: (
        say("Loonkostensubsidie: verborgen. Tik om te tonen."),
        say("Loonkostensubsidie: te zien. Tik om te verbergen."),
    ),
}


def coach_view(writer: Writer) -> CoachView:
    """How to look together, before anything is shown."""
    heading = writer.write(say("Samen kijken"))
    rules = (
        writer.write(say("Laat de ander het toestel vasthouden.")),
        writer.write(say("De ander kiest wat u mag zien.")),
        writer.write(say("Gezondheid, schulden en loonkostensubsidie zijn eerst verborgen.")),
        writer.write(say("De letters worden groter.")),
        writer.write(say("Niets blijft vanzelf bewaard. Aan het eind kiest de ander.")),
    )
    return CoachView(
        heading=heading,
        rules=rules,
        go_on=writer.write(say("Begin samen")),
        look=writer.write(say("Taal en letters")),
        spoken=spoken(writer, heading, *rules),
    )


def beside_view(writer: Writer, together: Together, plans: int, begun: bool) -> BesideView:
    """What the client can do now; the names of the topics are never hidden themselves."""
    plain = Writer(writer.code)
    heading = plain.write(say("Samen kijken"))
    about = plain.write(say("U houdt het toestel vast. U kiest wat de ander ziet."))
    topics_heading = plain.write(say("Wat ziet de ander?"))
    topics = tuple(
        (topic, plain.write(names[topic in together.opened])) for topic, names in _NAMES.items()
    )
    ways_heading = plain.write(say("Dit kunt u samen doen"))
    ways = _ways(plain, len(together.agreements), plans, begun)
    heard = (text for way in ways for text in (way.title, way.about))
    return BesideView(
        heading=heading,
        about=about,
        topics_heading=topics_heading,
        topics=topics,
        ways_heading=ways_heading,
        ways=ways,
        end=plain.write(say("Klaar met samen kijken")),
        spoken=spoken(
            plain, heading, about, topics_heading, *(text for _, text in topics), ways_heading,
            *heard,
        ),
    )


def _ways(writer: Writer, agreements: int, plans: int, begun: bool) -> tuple[Way, ...]:
    answer = say("Wat houdt u over met werk?")
    more = say("De vragen, en daarna het antwoord.")
    again = say("Kijk samen naar het antwoord.")
    side = say("Twee plannen naast elkaar")
    keep = say("Bewaar eerst twee plannen. Dan ziet u ze naast elkaar.")
    ready = say("Uw plannen staan klaar.")
    none = say("Schrijf op wat u afspreekt, in uw eigen woorden.")
    some = say_n("U schreef {n} afspraak op.", "U schreef {n} afspraken op.", n=agreements)
    found = (
        (routes.ANSWER, answer, again if begun else more),
        (routes.COMPARE if plans > 1 else routes.PLANS, side, ready if plans > 1 else keep),
        (routes.AGREEMENTS, say("Onze afspraken"), some if agreements else none),
        (routes.BOTH_PAPER, say("Eén blad voor u samen"), say("Om af te drukken of te delen.")),
    )
    return tuple(Way(to, writer.write(title), writer.write(line)) for to, title, line in found)
