"""What is asked about each thing one can fill in of the own gemeente, and how it is read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum, auto

from app.domain.gemeente_minima import Per
from app.domain.own_values import OwnKind, OwnValue
from app.domain.sentence import Sentence, say
from app.domain.settlement import MomentKind
from app.ui.asking import reading
from app.ui.asking.reading import Draft, Fault, Most

SEEN = "eigen.gezien"
_YEAR = timedelta(days=366)
_DAY = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_BETWEEN = " ,;\n\ten"
Typed = Decimal | str | tuple[date, ...] | None


class Takes(StrEnum):
    """What goes into a box."""

    NUMBER = auto()
    MONEY = auto()
    WORDS = auto()
    DAYS = auto()


@dataclass(frozen=True, slots=True)
class ValueField:
    """One box: which part of the value it fills, its name, and the bounds of a number."""

    part: str
    name: Sentence
    takes: Takes
    low: int = 0
    high: Decimal = Decimal(0)
    needed: bool = True

    @property
    def field(self) -> str:
        """The field as it is kept."""
        return f"eigen.{self.part}"


@dataclass(frozen=True, slots=True)
class OwnMoment:
    """One way in which a day of each month can be set, and what has to be told of it."""

    kind: MomentKind
    name: Sentence
    boxes: tuple[ValueField, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnForm:
    """The question, a line of help, and its boxes; ``per`` asks how often the money comes.

    With ``moments`` one first says how the day is set, and the boxes are those of that.
    """

    kind: OwnKind
    title: Sentence
    hint: Sentence
    boxes: tuple[ValueField, ...] = ()
    per: bool = False
    moments: tuple[OwnMoment, ...] = ()

    def boxes_of(self, moment: MomentKind) -> tuple[ValueField, ...]:
        """The boxes that are asked when the day is set so."""
        found = (one.boxes for one in self.moments if one.kind is moment)
        return next(found, self.boxes)


def _number(name: Sentence, low: int, high: int) -> tuple[ValueField, ...]:
    return (ValueField("getal", name, Takes.NUMBER, low, Decimal(high)),)


_PHONE = say("Telefoonnummer")
_DATES = (ValueField("dagen", say("De dagen, zoals 24-11-2026, 23-12-2026"), Takes.DAYS),)
FORMS: dict[OwnKind, OwnForm] = {
    one.kind: one
    for one in (
        OwnForm(
            OwnKind.BETAALDAG,
            say("Op welke dag komt uw bijstand?"),
            say("Dat staat op een brief, op de website of op uw bankafschrift."),
            moments=(
                OwnMoment(
                    MomentKind.DAG,
                    say("Elke maand op dezelfde dag"),
                    _number(say("Dag van de maand"), 1, 31),
                ),
                OwnMoment(MomentKind.LAATSTE_WERKDAG, say("Op de laatste werkdag van de maand")),
                OwnMoment(MomentKind.LIJST, say("Elke maand op een andere dag"), _DATES),
                OwnMoment(
                    MomentKind.NA_INLEVEREN,
                    say("Nadat ik mijn formulier inlever"),
                    _number(say("Hoe vaak per week betaalt uw gemeente?"), 1, 7),
                ),
            ),
        ),
        OwnForm(
            OwnKind.INLEVERDAG,
            say("Tot welke dag geeft u inkomsten door?"),
            say("Dat staat op het formulier of in een brief."),
            moments=(
                OwnMoment(
                    MomentKind.DAG,
                    say("Elke maand op dezelfde dag"),
                    _number(say("Dag van de maand"), 1, 31),
                ),
                OwnMoment(
                    MomentKind.WERKDAGEN_VOOR_BETALING,
                    say("Een aantal werkdagen voor de betaaldag"),
                    _number(say("Hoeveel werkdagen ervoor?"), 1, 20),
                ),
                OwnMoment(MomentKind.LIJST, say("Elke maand op een andere dag"), _DATES),
            ),
        ),
        OwnForm(
            OwnKind.TOESLAG,
            say("Hoe hoog is uw inkomenstoeslag?"),
            say("Het bedrag per jaar voor uw huishouden."),
            (ValueField("getal", say("Bedrag per jaar"), Takes.MONEY, high=Decimal(5000)),),
        ),
        OwnForm(
            OwnKind.TOESLAG_MAANDEN,
            say("Hoe lang moet uw inkomen laag zijn voor de toeslag?"),
            say("Drie jaar is 36 maanden. Vijf jaar is 60 maanden."),
            _number(say("Aantal maanden"), 1, 120),
        ),
        OwnForm(
            OwnKind.UREN,
            say("Hoeveel uur per week vraagt uw gemeente hoogstens?"),
            say("Dit gaat over meedoen of een tegenprestatie."),
            _number(say("Uren per week"), 1, 40),
        ),
        OwnForm(
            OwnKind.REGELING,
            say("Welke regeling hebt u?"),
            say("Een pas, geld voor uw kind of een verzekering. Een bedrag mag leeg blijven."),
            (
                ValueField("naam", say("Naam van de regeling"), Takes.WORDS),
                ValueField("getal", say("Wat is het waard?"), Takes.MONEY,
                       high=Decimal(10000), needed=False),
                ValueField("grens", say("Hoogste inkomen per maand"), Takes.MONEY,
                       high=Decimal(10000), needed=False),
            ),
            per=True,
        ),
        OwnForm(
            OwnKind.CONTACT,
            say("Wie is uw contactpersoon?"),
            say("De app toont deze naam als u wilt bellen."),
            (
                ValueField("naam", say("Naam"), Takes.WORDS),
                ValueField("telefoon", _PHONE, Takes.WORDS),
            ),
        ),
    )
}


ALL_BOXES = tuple(
    box
    for form in FORMS.values()
    for boxes in (form.boxes, *(one.boxes for one in form.moments))
    for box in boxes
)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen beside the boxes: how often money comes, and how a day is set."""

    per: Per = Per.JAAR
    moment: MomentKind = MomentKind.DAG


def read(
    form: OwnForm, gemeente: str, draft: Draft, chosen: Chosen, today: date
) -> OwnValue | tuple[Fault, ...]:
    """The value as it was typed, or every fault in the boxes."""
    found: dict[str, Typed] = {}
    faults: list[Fault] = []
    for box in form.boxes_of(chosen.moment):
        one = _read(box, draft(box.field).strip())
        if isinstance(one, Fault):
            faults.append(one)
        else:
            found[box.part] = one
    seen = _seen(draft, today)
    if isinstance(seen, Fault):
        faults.append(seen)
    if faults or isinstance(seen, Fault):
        return tuple(faults)
    number, limit, days = found.get("getal"), found.get("grens"), found.get("dagen")
    return OwnValue(
        form.kind,
        gemeente,
        seen,
        number if isinstance(number, Decimal) else None,
        str(found.get("naam") or ""),
        str(found.get("telefoon") or ""),
        chosen.per,
        limit if isinstance(limit, Decimal) else None,
        chosen.moment,
        days if isinstance(days, tuple) else (),
    )


def _seen(draft: Draft, today: date) -> date | Fault:
    found = reading.day(SEEN, draft)
    if isinstance(found, Fault):
        return found
    if found > today:
        return Fault(f"{SEEN}.jaar", say("Deze dag moet nog komen. Klopt het jaar?"))
    if today - found > _YEAR:
        return Fault(
            f"{SEEN}.jaar", say("Dit is langer dan een jaar geleden. Kijk in een nieuwe brief.")
        )
    return found


def _read(box: ValueField, text: str) -> Typed | Fault:
    if not text and not box.needed:
        return None
    if box.takes is Takes.WORDS:
        return text or Fault(box.field, say("Vul hier iets in."))
    if not text:
        return Fault(box.field, _EMPTY[box.takes])
    if box.takes is Takes.DAYS:
        return _days(box, text)
    read_one = reading.number if box.takes is Takes.NUMBER else reading.money
    found = read_one(box.field, Most(box.high, low=box.low), lambda _field: text)
    return found if isinstance(found, Fault) else Decimal(found)


def _days(box: ValueField, text: str) -> tuple[date, ...] | Fault:
    """Days as people write them, with anything between: 24-11-2026, 23/12/2026."""
    found: list[date] = []
    for day, month, year in _DAY.findall(text):
        try:
            found.append(date(int(year), int(month), int(day)))
        except ValueError:
            return Fault(box.field, _no_day(day, month, year))
    if not found or _DAY.sub("", text).strip(_BETWEEN):
        return Fault(box.field, _EMPTY[Takes.DAYS])
    return tuple(sorted(set(found)))


def _no_day(day: str, month: str, year: str) -> Sentence:
    return say("De dag {day}-{month}-{year} bestaat niet.", day=day, month=month, year=year)


_EMPTY = {
    Takes.DAYS: say("Schrijf elke dag met cijfers, zoals 24-11-2026."),
    Takes.NUMBER: say("Schrijf het getal met cijfers, zoals 12."),
    Takes.MONEY: say("Schrijf het bedrag met cijfers, zoals 14,71."),
}
