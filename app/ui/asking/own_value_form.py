"""What is asked about each thing one can fill in of the own gemeente, and how it is read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum, auto

from app.domain.gemeente_geld import Per
from app.domain.own_values import OwnKind, OwnValue
from app.domain.sentence import Sentence, say
from app.ui.asking import reading
from app.ui.asking.reading import Draft, Fault, Most

SEEN = "eigen.gezien"
_YEAR = timedelta(days=366)


class Takes(StrEnum):
    """What goes into a box."""

    NUMBER = auto()
    MONEY = auto()
    WORDS = auto()


@dataclass(frozen=True, slots=True)
class OwnBox:
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
class OwnForm:
    """The question, a line of help, and its boxes; ``per`` asks how often the money comes."""

    kind: OwnKind
    title: Sentence
    hint: Sentence
    boxes: tuple[OwnBox, ...]
    per: bool = False


def _number(name: Sentence, low: int, high: int) -> tuple[OwnBox, ...]:
    return (OwnBox("getal", name, Takes.NUMBER, low, Decimal(high)),)


_PHONE = say("Telefoonnummer")
FORMS: dict[OwnKind, OwnForm] = {
    one.kind: one
    for one in (
        OwnForm(
            OwnKind.BETAALDAG,
            say("Op welke dag komt uw bijstand?"),
            say("Is het de laatste werkdag? Vul dan de dag van deze maand in."),
            _number(say("Dag van de maand"), 1, 31),
        ),
        OwnForm(
            OwnKind.INLEVERDAG,
            say("Tot welke dag geeft u inkomsten door?"),
            say("Dat staat op het formulier of in een brief."),
            _number(say("Dag van de maand"), 1, 31),
        ),
        OwnForm(
            OwnKind.TOESLAG,
            say("Hoe hoog is uw inkomenstoeslag?"),
            say("Het bedrag per jaar voor uw huishouden."),
            (OwnBox("getal", say("Bedrag per jaar"), Takes.MONEY, high=Decimal(5000)),),
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
                OwnBox("naam", say("Naam van de regeling"), Takes.WORDS),
                OwnBox("getal", say("Wat is het waard?"), Takes.MONEY,
                       high=Decimal(10000), needed=False),
                OwnBox("grens", say("Hoogste inkomen per maand"), Takes.MONEY,
                       high=Decimal(10000), needed=False),
            ),
            per=True,
        ),
        OwnForm(
            OwnKind.CONTACT,
            say("Wie is uw contactpersoon?"),
            say("De app toont deze naam als u wilt bellen."),
            (
                OwnBox("naam", say("Naam"), Takes.WORDS),
                OwnBox("telefoon", _PHONE, Takes.WORDS),
            ),
        ),
    )
}


def read(
    form: OwnForm, gemeente: str, draft: Draft, per: Per, today: date
) -> OwnValue | tuple[Fault, ...]:
    """The value as it was typed, or every fault in the boxes."""
    found: dict[str, Decimal | str | None] = {}
    faults: list[Fault] = []
    for box in form.boxes:
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
    number, limit = found.get("getal"), found.get("grens")
    return OwnValue(
        form.kind,
        gemeente,
        seen,
        number if isinstance(number, Decimal) else None,
        str(found.get("naam") or ""),
        str(found.get("telefoon") or ""),
        per,
        limit if isinstance(limit, Decimal) else None,
    )


def _seen(draft: Draft, today: date) -> date | Fault:
    found = reading.day(SEEN, draft)
    if isinstance(found, Fault):
        return found
    if found > today:
        return Fault(f"{SEEN}.jaar", say("Deze dag moet nog komen. Kijk naar het jaar."))
    if today - found > _YEAR:
        return Fault(
            f"{SEEN}.jaar", say("Dit is langer dan een jaar geleden. Kijk in een nieuwe brief.")
        )
    return found


def _read(box: OwnBox, text: str) -> Decimal | str | Fault | None:
    if not text and not box.needed:
        return None
    if box.takes is Takes.WORDS:
        return text or Fault(box.field, say("Vul hier iets in."))
    if not text:
        return Fault(box.field, _EMPTY[box.takes])
    read_one = reading.number if box.takes is Takes.NUMBER else reading.money
    found = read_one(box.field, Most(box.high, low=box.low), lambda _field: text)
    return found if isinstance(found, Fault) else Decimal(found)


_EMPTY = {
    Takes.NUMBER: say("Schrijf het getal met cijfers, zoals 12."),
    Takes.MONEY: say("Schrijf het bedrag met cijfers, zoals 14,71."),
}
