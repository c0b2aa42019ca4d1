"""What stands on the screen with irregular hours: words, three bars a month, what to report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.scenario import Scenario
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.answers.figures import Parts
from app.ui.answers.month_bar import month_bar
from app.ui.components.amount_bars import Bar
from app.ui.frame import spoken
from app.ui.screens.irregular.outcomes import Triple, months_of


@dataclass(frozen=True, slots=True)
class HoursWords:
    """The buttons of one of the two numbers, named after it for who does not see the screen."""

    less: str
    more: str


@dataclass(frozen=True, slots=True)
class IrregularView:
    """Finished texts; ``months`` are each a name with three bars."""

    heading: str
    words: tuple[str, ...]
    hours_heading: str
    usual: str
    few: HoursWords
    many: HoursWords
    months: tuple[tuple[str, tuple[Bar, ...]], ...]
    do_heading: str
    do: tuple[str, ...]
    spoken: str


def irregular_view(
    writer: Writer, found: tuple[Scenario, ...], hours: tuple[int, int, int]
) -> IrregularView:
    """The fewest, the usual and the most hours, in the language of the writer."""
    triples = months_of(found)
    heading = writer.write(say("Als uw uren wisselen"))
    words = tuple(writer.write(one) for one in _words(triples[0]))
    usual = writer.write(say("Uw gewone uren zijn {hours} per week.", hours=hours[1]))
    months = tuple(_month(writer, one, hours) for one in triples)
    do = tuple(writer.write(one) for one in _do(triples[0]))
    do_heading = writer.write(say("Dit doet u bij wisselende uren"))
    heard = (text for name, bars in months for text in (name, *(bar.spoken for bar in bars)))
    return IrregularView(
        heading=heading,
        words=words,
        hours_heading=writer.write(say("Uw uren per week")),
        usual=usual,
        few=HoursWords(
            writer.write(say("Minste uren: één minder")),
            writer.write(say("Minste uren: één meer")),
        ),
        many=HoursWords(
            writer.write(say("Meeste uren: één minder")),
            writer.write(say("Meeste uren: één meer")),
        ),
        months=months,
        do_heading=do_heading,
        do=do,
        spoken=spoken(writer, heading, *words, usual, *heard, do_heading, *do),
    )


def _words(first: Triple) -> Iterator[Sentence]:
    few, _, many = first.parts
    apart = many.total - few.total
    if apart > 0:
        yield say(
            "Met de meeste uren houdt u ongeveer {amount} meer over dan met de minste.",
            amount=apart,
        )
    elif apart < 0:
        yield say(
            "Met de meeste uren houdt u ongeveer {amount} minder over dan met de minste.",
            amount=-apart,
        )
    else:
        yield say("Met weinig en met veel uren houdt u evenveel over.")
    yield say("Dat gaat over {month}. Uw vakantiegeld telt mee.", month=first.month)
    yield say("Wij rekenen alsof elke maand zo is.")


def _month(
    writer: Writer, triple: Triple, hours: tuple[int, int, int]
) -> tuple[str, tuple[Bar, ...]]:
    bars = zip(_names(triple.parts, hours), triple.parts, strict=True)
    name = writer.write(say("In {month}", month=triple.month))
    return name, tuple(month_bar(writer, parts, title) for title, parts in bars)


def _names(
    parts: tuple[Parts, ...], hours: tuple[int, int, int]
) -> tuple[Sentence, Sentence, Sentence]:
    few, usual, many = (one.total for one in parts)
    return (
        say("Weinig, {hours} uur: samen ongeveer {amount}", hours=hours[0], amount=few),
        say("Gewoon, {hours} uur: samen ongeveer {amount}", hours=hours[1], amount=usual),
        say("Veel, {hours} uur: samen ongeveer {amount}", hours=hours[2], amount=many),
    )


def _do(first: Triple) -> Iterator[Sentence]:
    few, many = first.parts[0].bijstand, first.parts[-1].bijstand
    if few:
        yield say("Uw gemeente rekent de bijstand uit per maand.")
        if few > many:
            yield say("In een maand met weinig loon krijgt u meer bijstand.")
        yield say("Geef elke maand door wat u verdiende.")
    if few and not many:
        yield say("Is er een maand geen bijstand? Vraag uw gemeente hoe het dan verdergaat.")
    yield say("Toeslagen gaan over uw inkomen van het hele jaar.")
    yield say("Verdient u meer of minder dan gedacht? Geef een nieuwe schatting door.")
