"""What stands on the screen about everything else that changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.after_bijstand import FallsAway, LostScheme
from app.domain.answer import Answer
from app.domain.gemeente import Gemeente
from app.domain.money import ZERO, half_up_to_euro
from app.domain.month import Month
from app.domain.sentence import Sentence, say
from app.law import CarefulChoice
from app.text.write import Writer
from app.ui.frame import spoken
from app.ui.screens.after.ask_after import Ending, Gone, Lost


@dataclass(frozen=True, slots=True)
class Told:
    """Everything the law said for this screen."""

    ending: Ending
    lost: Lost
    month: Month
    gone: Gone | None
    toeslagen: Decimal
    careful: Answer[CarefulChoice] | None
    gemeente: Gemeente | None
    today: date


@dataclass(frozen=True, slots=True)
class Block:
    """A few sentences under one name; the first one stands out."""

    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AfterView:
    """Finished texts: how it stands with the bijstand, what falls away, and what to report."""

    heading: str
    status: tuple[str, ...]
    lost: Block
    gone_heading: str
    gone: tuple[Block, ...]
    toeslagen: Block | None
    report_heading: str
    report: tuple[Block, ...]
    spoken: str


def after_view(writer: Writer, told: Told) -> AfterView:
    """The whole screen in the language of the writer."""

    def block(name: Sentence, lines: Iterator[Sentence]) -> Block:
        return Block(writer.write(name), tuple(writer.write(one) for one in lines))

    heading = writer.write(say("Wat verandert er nog meer?"))
    status = tuple(writer.write(one) for one in _status(told))
    lost = block(say("Regelingen van uw gemeente"), _lost(told))
    gone = tuple(block(part.because, _gone(part.value)) for part in _parts(told.gone))
    money = tuple(_toeslagen(told))
    toeslagen = block(say("Uw toeslagen"), iter(money)) if money else None
    report = (
        block(say("Aan uw gemeente"), _to_gemeente(told)),
        block(say("Aan Dienst Toeslagen"), _to_dienst()),
    )
    report_heading = writer.write(say("Wat geeft u door?"))
    shown = (lost, *gone, *((toeslagen,) if toeslagen else ()))
    heard = [text for one in shown for text in (one.name, *one.lines)]
    reported = [text for one in report for text in (one.name, *one.lines)]
    return AfterView(
        heading=heading,
        status=status,
        lost=lost,
        gone_heading=writer.write(say("Als de bijstand stopt")),
        gone=gone,
        toeslagen=toeslagen,
        report_heading=report_heading,
        report=report,
        spoken=spoken(writer, heading, *status, *heard, report_heading, *reported),
    )


def _parts(gone: Gone | None) -> tuple[Answer[FallsAway], ...]:
    parts = () if gone is None else gone.parts
    return tuple(
        part  # type: ignore[misc]
        for part in parts
        if isinstance(part.value, FallsAway)
    )


def _status(told: Told) -> Iterator[Sentence]:
    end = told.ending
    if end.ends and end.last_day is not None:
        month = Month.of(end.last_day).plus(1)
        yield say("Met dit werk stopt uw bijstand vanaf {month}.", month=month)
        yield say("Dan stoppen soms ook andere dingen. Hier staat welke.")
    elif end.last_day is not None:
        least = half_up_to_euro(end.least)
        yield say("Uw bijstand wordt klein: nog {amount} per maand.", amount=least)
        yield say("Verdient u iets meer? Dan kan de bijstand stoppen.")
        yield say("Stel, dat is na {day}. Dan stopt er dit.", day=end.last_day)
    else:
        yield say("Uw bijstand loopt in dit plan door.")
        if told.lost.parts:
            yield say("Toch kan er een regeling van uw gemeente stoppen.")
        else:
            yield say("Daarom blijft bijna alles zoals het is.")


def _lost(told: Told) -> Iterator[Sentence]:
    shown = {part.value.id for part in _parts(told.gone) if part.value.known}
    parts = [
        (part.because, part.value)
        for part in told.lost.parts
        if isinstance(part.value, LostScheme) and part.value.id not in shown
    ]
    if not parts:
        yield told.lost.because if not told.lost.parts else say("Verder stopt er niets.")
        return
    for because, scheme in parts:
        yield because
        if scheme.worth is None:
            yield say("Wat dat scheelt, weten wij niet.")
        elif scheme.month_value is None:
            yield say("Dat scheelt één keer {amount}.", amount=scheme.worth)
        else:
            value = half_up_to_euro(scheme.month_value)
            yield say("Dat scheelt ongeveer {amount} per maand.", amount=value)
    yield say("Dit gaat over {month}, de maand met het meeste inkomen.", month=told.month)
    yield say("Het is een schatting. Vraag uw gemeente wat er nog wel kan.")


def _gone(thing: FallsAway) -> Iterator[Sentence]:
    if thing.month_value is not None:
        value = half_up_to_euro(thing.month_value)
        yield say("Dat scheelt ongeveer {amount} per maand.", amount=value)
    yield thing.next_step


def _toeslagen(told: Told) -> Iterator[Sentence]:
    change = half_up_to_euro(told.toeslagen)
    if change < ZERO:
        yield say("U krijgt ongeveer {amount} per maand minder toeslag.", amount=-change)
        yield say("Dat zit al in de som.")
    if told.careful is None:
        return
    lines = told.careful.value
    yield say("Gaat u dit jaar misschien een dag per week meer werken?")
    month = half_up_to_euro(lines.careful.month)
    yield say("Met {amount} toeslag per maand betaalt u dan bijna niets terug.", amount=month)
    if lines.expected.back > ZERO:
        yield say("Anders betaalt u over een heel jaar {amount} terug.", amount=lines.expected.back)
    if lines.careful.later > ZERO:
        yield say("Blijven uw uren gelijk? Dan krijgt u dat geld later toch.")
    yield say("Dienst Toeslagen kan dit voor u veranderen.")


def _to_gemeente(told: Told) -> Iterator[Sentence]:
    yield say("Geef meteen door dat u gaat werken.")
    yield say("Geef elke maand uw loon door. Bewaar uw loonstroken.")
    own = told.gemeente.verrekening.income_form_day if told.gemeente is not None else None
    rule = own.on(told.today) if own is not None else None
    if rule is not None:
        yield say("Uw gemeente vraagt dat vóór dag {number} van de maand.", number=rule.value)
    yield say("Vertel het ook als u meer of minder gaat werken.")
    yield say("Dit staat in de Participatiewet, artikel 17.")


def _to_dienst() -> Iterator[Sentence]:
    yield say("Geef uw nieuwe inkomen door aan Dienst Toeslagen.")
    yield say("Doe dat zodra u het weet. Dan betaalt u later minder terug.")
    yield say("Dat kan op toeslagen.nl of met hulp van iemand.")
