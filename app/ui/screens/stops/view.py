"""What stands on the screen about the end of the work: comfort first, then the steps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.after_bijstand import Step
from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.money import half_up_to_euro
from app.domain.month import Month
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.components.month_field import Months
from app.ui.components.step_list import StepCard
from app.ui.frame import spoken
from app.ui.screens.stops.ask_steps import Steps, Stop

_NEW_LAW = date(2027, 1, 1)


@dataclass(frozen=True, slots=True)
class StopsView:
    """Finished texts; the steps in the order to take them."""

    heading: str
    comfort: tuple[str, ...]
    month_heading: str
    months: Months
    then: tuple[str, ...]
    steps_heading: str
    steps: tuple[StepCard, ...]
    doubts: tuple[str, ...]
    spoken: str


def stops_view(writer: Writer, stop: Stop, steps: Steps, months: tuple[Month, ...]) -> StopsView:
    """The way back in the language of the writer."""
    heading = writer.write(say("Als het werk stopt"))
    comfort = _written(
        writer,
        say("De weg terug blijft open."),
        say("U mag altijd opnieuw bijstand vragen."),
    )
    then = _written(writer, *_then(stop))
    cards = tuple(_card(writer, number, part) for number, part in enumerate(_parts(steps), 1))
    doubts = _written(writer, *_doubts(stop))
    steps_heading = writer.write(say("Dit doet u dan"))
    heard = (text for one in cards for text in (one.says, one.text, *one.strong, *one.items))
    return StopsView(
        heading=heading,
        comfort=comfort,
        month_heading=writer.write(say("Stel, het werk stopt na deze maand")),
        months=Months(
            codes=tuple(str(month) for month in months),
            texts=tuple(writer.month(month) for month in months),
            earlier=writer.write(say("Eén maand eerder")),
            later=writer.write(say("Eén maand later")),
        ),
        then=then,
        steps_heading=steps_heading,
        steps=cards,
        doubts=doubts,
        spoken=spoken(writer, heading, *comfort, *then, steps_heading, *heard, *doubts),
    )


def _written(writer: Writer, *sentences: Sentence) -> tuple[str, ...]:
    return tuple(writer.write(one) for one in sentences)


def _parts(steps: Steps) -> tuple[Answer[Step], ...]:
    return tuple(
        part  # type: ignore[misc]
        for part in steps.parts
        if isinstance(part.value, Step)
    )


def _then(stop: Stop) -> tuple[Sentence, ...]:
    amount = half_up_to_euro(stop.bijstand)
    month = (say("Zonder loon is uw bijstand ongeveer {amount} per maand.", amount=amount),)
    amounts = month if amount else ()
    if stop.ended is None:
        return (say("U hebt dan nog bijstand. Die kan weer omhoog."), *amounts)
    ended = say("Uw bijstand stopt in dit plan op {day}.", day=stop.ended)
    return (ended, say("Daarna kunt u die opnieuw aanvragen."), *amounts)


def _doubts(stop: Stop) -> tuple[Sentence, ...]:
    always = (
        say("Wij nemen aan dat u dan geen ander inkomen hebt."),
        say("Krijgt u WW? Dan krijgt u minder of geen bijstand."),
        say("Wilt u zelf stoppen met werken? Bel dan eerst uw gemeente."),
    )
    if stop.last_day < _NEW_LAW:
        return always
    return (*always, say("De wet van 2027 lazen wij nog niet helemaal. Kijk dit dan na."))


def _card(writer: Writer, number: int, part: Answer[Step]) -> StepCard:
    # A sentence that already names the day needs no second one.
    told = {value for _, value in part.because.values}
    by = None if part.value.by in told else part.value.by
    strong = [say("Doe dit uiterlijk op {day}.", day=by)] if by else []
    strong += [below.because for below in part.parts if _is_advance(part, below) or _moved(below)]
    if part.certainty <= Certainty.GEMEENTE_BESLIST:
        strong.append(say("Uw gemeente beslist dit."))
    source = (
        say("{law}, artikel {article}", law=part.source.law, article=part.source.article)
        if part.source.article[:1].isdigit()
        else say("{law}", law=part.source.law)
    )
    return StepCard(
        number=str(number),
        says=writer.write(say("Stap {number}", number=number)),
        text=writer.write(part.because),
        strong=_written(writer, *strong),
        items=tuple(writer.term(paper) for paper in part.value.papers),
        source=writer.write(source),
    )


def _moved(below: Answer[object]) -> bool:
    # Why the last day is later than the count of weeks says.
    return isinstance(below.value, date)


def _is_advance(part: Answer[Step], below: Answer[object]) -> bool:
    # Of the advance: its own amount; the norm it was made from is not money to come.
    return isinstance(below.value, Decimal) and below is part.parts[-1]
