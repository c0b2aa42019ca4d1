"""What is asked about each thing one can fill in of the own gemeente, and what it makes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.domain.gemeente_minima import Per
from app.domain.own_values import OwnKind, OwnValue
from app.domain.sentence import Sentence, say
from app.domain.settlement import MomentKind
from app.ui.asking import values
from app.ui.asking.ask import Form, Input, Span, day_box

_TOO_OLD = say("Dit is langer dan een jaar geleden. Kijk in een nieuwe brief.")
# The day of the letter or the website in which it was read.
SEEN = day_box(
    "eigen.gezien",
    say("Van welke dag is de brief of de website?"),
    Span(366, too_early=_TOO_OLD),
    say("Vandaag gelezen op een website? Laat de dag dan staan."),
)


@dataclass(frozen=True, slots=True)
class OwnMoment:
    """One way in which a day of each month can be set, and what has to be told of it."""

    kind: MomentKind
    name: Sentence
    boxes: tuple[Input, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnForm:
    """The question, a line of help, and its boxes; ``per`` asks how often the money comes.

    With ``moments`` one first says how the day is set, and the boxes are those of that.
    """

    kind: OwnKind
    title: Sentence
    hint: Sentence
    boxes: tuple[Input, ...] = ()
    per: bool = False
    moments: tuple[OwnMoment, ...] = ()

    def boxes_of(self, moment: MomentKind) -> tuple[Input, ...]:
        """The boxes that are asked when the day is set so."""
        found = (one.boxes for one in self.moments if one.kind is moment)
        return next(found, self.boxes)


def _box(part: str, form: Form, name: Sentence, high: int = 0, low: int = 0) -> Input:
    """A box that must be filled in."""
    empty = _EMPTY[form]
    return Input(f"eigen.{part}", form, name, None, name, empty, low=low, high=Decimal(high))


def _open(part: str, name: Sentence) -> Input:
    """An amount that may stay empty."""
    return replace(_box(part, Form.MONEY, name, 10_000), empty=None)


def _number(name: Sentence, low: int, high: int) -> tuple[Input, ...]:
    return (_box("getal", Form.NUMBER, name, high, low),)


_EMPTY = {
    Form.LINE: say("Vul hier iets in."),
    Form.DAYS: say("Schrijf elke dag met cijfers, zoals 24-11-2026."),
    Form.NUMBER: say("Schrijf het getal met cijfers, zoals 12."),
    Form.MONEY: say("Schrijf het bedrag met cijfers, zoals 14,71."),
}
_DATES = (_box("dagen", Form.DAYS, say("De dagen, zoals 24-11-2026, 23-12-2026")),)
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
            (_box("getal", Form.MONEY, say("Bedrag per jaar"), 5_000),),
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
                _box("naam", Form.LINE, say("Naam van de regeling")),
                _open("getal", say("Wat is het waard?")),
                _open("grens", say("Hoogste inkomen per maand")),
            ),
            per=True,
        ),
        OwnForm(
            OwnKind.CONTACT,
            say("Wie is uw contactpersoon?"),
            say("De app toont deze naam als u wilt bellen."),
            (
                _box("naam", Form.LINE, say("Naam")),
                _box("telefoon", Form.LINE, say("Telefoonnummer")),
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


def made(
    kind: OwnKind, gemeente: str, told: Mapping[str, str], per: Per, moment: MomentKind
) -> OwnValue:
    """The value out of what stands in the boxes, by field, and what was chosen beside them.

    ``per`` is how often money comes, ``moment`` how a day is set.
    """

    def text(part: str) -> str:
        return told.get(f"eigen.{part}", "")

    return OwnValue(
        kind,
        gemeente,
        date.fromisoformat(told[SEEN.field]),
        Decimal(text("getal")) if text("getal") else None,
        text("naam"),
        text("telefoon"),
        per,
        Decimal(text("grens")) if text("grens") else None,
        moment,
        values.days(text("dagen")),
    )
