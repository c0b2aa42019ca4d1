"""What one can tell the gemeente: the kinds, and the boxes of each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.request import RequestKind
from app.domain.sentence import Sentence, say
from app.ui.asking.ask import Option
from app.ui.asking.report_options import CHANGES, SOURCES, SURE


class Shape(StrEnum):
    """How a box is filled in."""

    MONTH = "maand"
    CHOICE = "keuze"
    MONEY = "bedrag"
    DAY = "dag"
    LINE = "regel"
    TEXT = "tekst"
    MINE = "mijn_keuzes"


@dataclass(frozen=True, slots=True)
class Box:
    """One box: its question, help or none, its short name, and what to say when it is empty.

    ``empty`` is None for what may stay empty.
    """

    name: str
    shape: Shape
    question: Sentence
    hint: Sentence | None
    label: Sentence
    empty: Sentence | None
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """One kind: its name in the address, its words and its boxes."""

    slug: str
    kind: RequestKind
    title: Sentence
    about: Sentence
    boxes: tuple[Box, ...]


_MONTH, _WHAT = say("Kies de maand."), say("Kies wat bij u past.")
_FREE = say("Dit mag u leeg laten.")
INCOME = Report(
    "inkomsten",
    RequestKind.INCOME,
    say("Inkomen van de maand"),
    say("Ook als u niets hebt verdiend."),
    (
        Box("maand", Shape.MONTH, say("Over welke maand gaat het?"), None, say("Maand"), _MONTH),
        Box(
            "bron",
            Shape.CHOICE,
            say("Wat voor inkomen was het?"),
            None,
            say("Soort inkomen"),
            say("Kies wat voor inkomen het was."),
            SOURCES,
        ),
        Box(
            "bedrag",
            Shape.MONEY,
            say("Hoeveel kreeg u netto?"),
            say("Netto is het bedrag dat u op uw rekening krijgt."),
            say("Bedrag"),
            say("Vul een bedrag in."),
        ),
        Box(
            "reisgeld",
            Shape.MONEY,
            say("Hoeveel daarvan is reisgeld van uw werkgever?"),
            say("Reisgeld telt niet mee als inkomen. Is er geen reisgeld? Laat dit leeg."),
            say("Waarvan reisgeld"),
            None,
        ),
        Box(
            "zeker",
            Shape.CHOICE,
            say("Weet u het precies?"),
            say("Een schatting mag. U stuurt het bewijs later."),
            say("Zeker of geschat"),
            say("Kies of u het bedrag zeker weet."),
            SURE,
        ),
    ),
)
CHANGE = Report(
    "wijziging",
    RequestKind.CHANGE,
    say("Er verandert iets"),
    say("Werk, huis, geld, of met wie u woont."),
    (
        Box("soort", Shape.CHOICE, say("Wat verandert er?"), None, say("Wat"), _WHAT, CHANGES),
        Box("dag", Shape.DAY, say("Vanaf welke dag?"), None, say("Vanaf"), _WHAT),
        Box(
            "tekst",
            Shape.TEXT,
            say("Vertel het in uw eigen woorden"),
            say("Een of twee zinnen zijn genoeg."),
            say("Uw woorden"),
            say("Schrijf in een paar woorden wat er verandert."),
        ),
    ),
)
QUESTION = Report(
    "vraag",
    RequestKind.QUESTION,
    say("Een vraag"),
    say("Stel een vraag aan uw gemeente."),
    (
        Box(
            "onderwerp",
            Shape.LINE,
            say("Waarover gaat uw vraag?"),
            None,
            say("Onderwerp"),
            say("Schrijf waarover uw vraag gaat."),
        ),
        Box(
            "tekst",
            Shape.TEXT,
            say("Wat wilt u vragen?"),
            None,
            say("Uw vraag"),
            say("Schrijf uw vraag op."),
        ),
    ),
)
OBJECTION = Report(
    "bezwaar",
    RequestKind.OBJECTION,
    say("Bezwaar maken"),
    say("U bent het niet eens met een besluit."),
    (
        Box(
            "besluit",
            Shape.LINE,
            say("Welk besluit is het?"),
            say("Het nummer staat boven aan de brief."),
            say("Nummer van het besluit"),
            say("Vul het nummer van het besluit in."),
        ),
        Box(
            "redenen",
            Shape.TEXT,
            say("Waarom bent u het er niet mee eens?"),
            say("Dit mag later. Stuur uw bezwaar wel op tijd."),
            say("Uw redenen"),
            None,
        ),
    ),
)
CHOICE = Report(
    "keuze",
    RequestKind.CHOICE,
    say("Mijn keuze bij Meedoen"),
    say("Laat weten wat u het liefst doet."),
    (
        Box("keuze", Shape.MINE, say("Wat kiest u?"), None, say("Keuze"), _WHAT),
        Box(
            "tekst",
            Shape.TEXT,
            say("Wilt u er iets bij zeggen?"),
            _FREE,
            say("Uw woorden"),
            None,
        ),
    ),
)
ALL = (INCOME, CHANGE, QUESTION, OBJECTION, CHOICE)


def find(slug: str) -> Report | None:
    """The kind with this name in the address."""
    return next((one for one in ALL if one.slug == slug), None)


def of_kind(kind: RequestKind) -> Report:
    """The boxes of a kind of verzoek."""
    return next(one for one in ALL if one.kind is kind)


def field_of(report: Report, box: Box) -> str:
    """The field in which the draft of a box stands."""
    return f"doorgeven.{report.slug}.{box.name}"
