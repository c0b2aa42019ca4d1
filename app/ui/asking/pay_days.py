"""The questions about days: when money comes and goes, and how much goes."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from app.domain.sentence import Sentence, say
from app.ui.asking.ask import UNKNOWN, Answers, Ask, Form, Option, always
from app.ui.asking.childcare import tells_childcare
from app.ui.asking.household import counts_bijstand
from app.ui.asking.situation import has_children
from app.ui.asking.yes_or_no import YES

TOPIC = say("Over uw geld per dag")
SAME, LATER = "zelfde", "later"
_LAST_DAY = Decimal(31)
_PREMIUM_LIMIT, _RENT_LIMIT = Decimal(1_000), Decimal(5_000)
_DAY_UNIT = say("Dag")
_DAY_TOO_HIGH = say("Een maand heeft hoogstens 31 dagen. Vul een dag in van 1 tot en met 31.")
_LAST_OF_MONTH = say("Is het de laatste dag van de maand? Vul dan 31 in.")
_ON_STATEMENT = say("De dag staat op uw bankafschrift.")
_MONTHS = (
    Option(SAME, say("Over dezelfde maand")),
    Option(LATER, say("Over de maand ervoor")),
)


def _pays_rent(answers: Answers) -> bool:
    return answers.get("huur") != "0.00"


def _gets_kinderbijslag(answers: Answers) -> bool:
    return answers.get("kinderbijslag") == YES and has_children(answers)


def _known(name: str, answers: Answers) -> bool:
    return answers.get(name, UNKNOWN) != UNKNOWN


def _day_of(
    name: str,
    heading: Sentence,
    *why: Sentence,
    applies: Callable[[Answers], bool] = always,
) -> Ask:
    """On which day of the month money comes or goes; without an answer nothing is assumed."""
    return Ask(
        name=name,
        topic=TOPIC,
        heading=heading,
        why=why,
        form=Form.NUMBER,
        assumed=None,
        applies=applies,
        unit=_DAY_UNIT,
        low=1,
        high=_LAST_DAY,
        too_high=_DAY_TOO_HIGH,
    )


WAGE_DAY = _day_of(
    "loondag",
    say("Op welke dag komt uw loon?"),
    say("Uw werkgever weet dit. Het staat ook in uw contract."),
    _LAST_OF_MONTH,
    applies=lambda answers: answers.get("uren") != "0",
)
WAGE_MONTH = Ask(
    name="loonmaand",
    topic=TOPIC,
    heading=say("Over welke maand gaat uw loon?"),
    why=(say("Soms komt loon pas een maand later."),),
    form=Form.CHOICE,
    assumed=None,
    applies=lambda answers: WAGE_DAY.applies(answers) and _known("loondag", answers),
    options=_MONTHS,
)
BIJSTAND_DAY = _day_of(
    "bijstanddag",
    say("Op welke dag komt uw bijstand?"),
    _ON_STATEMENT,
    _LAST_OF_MONTH,
    applies=counts_bijstand,
)
BIJSTAND_MONTH = Ask(
    name="bijstandmaand",
    topic=TOPIC,
    heading=say("Over welke maand gaat uw bijstand?"),
    why=(say("Sommige gemeenten betalen pas na de maand."),),
    form=Form.CHOICE,
    applies=counts_bijstand,
    assumed=None,
    options=_MONTHS,
)
RENT_DAY = _day_of(
    "huurdag",
    say("Op welke dag betaalt u de huur?"),
    _ON_STATEMENT,
    applies=_pays_rent,
)
RENT = Ask(
    name="huurbedrag",
    topic=TOPIC,
    heading=say("Hoeveel huur gaat er per maand van uw rekening?"),
    why=(say("Tel alles mee, ook de kosten boven op de kale huur."),),
    form=Form.MONEY,
    assumed=None,
    applies=_pays_rent,
    high=_RENT_LIMIT,
)
PREMIUM_DAY = _day_of(
    "premiedag",
    say("Op welke dag betaalt u de zorgverzekering?"),
    _ON_STATEMENT,
)
PREMIUM = Ask(
    name="premiebedrag",
    topic=TOPIC,
    heading=say("Hoeveel betaalt u voor de zorgverzekering?"),
    why=(say("Het gaat om het bedrag per maand."),),
    form=Form.MONEY,
    assumed=None,
    high=_PREMIUM_LIMIT,
)
KINDERBIJSLAG_DAY = _day_of(
    "kinderbijslagdag",
    say("Op welke dag komt de kinderbijslag?"),
    say("De SVB betaalt vier keer per jaar."),
    _ON_STATEMENT,
    applies=_gets_kinderbijslag,
)
CHILDCARE_DAY = _day_of(
    "opvangdag",
    say("Op welke dag betaalt u de kinderopvang?"),
    say("De dag staat op de rekening van de opvang."),
    applies=tells_childcare,
)

PAY_DAYS: tuple[Ask, ...] = (
    WAGE_DAY,
    WAGE_MONTH,
    BIJSTAND_DAY,
    BIJSTAND_MONTH,
    RENT_DAY,
    RENT,
    PREMIUM_DAY,
    PREMIUM,
    KINDERBIJSLAG_DAY,
    CHILDCARE_DAY,
)
