"""The questions about days: when money comes and goes, and how much goes."""

from __future__ import annotations

from decimal import Decimal

from app.domain.sentence import say
from app.ui.asking.ask import UNKNOWN, Answers, Ask, Form, Option
from app.ui.asking.childcare import tells_childcare
from app.ui.asking.situation import YES, has_children

TOPIC = say("Over uw geld per dag")
SAME, LATER = "zelfde", "later"
_LAST_DAY = Decimal(31)
_PREMIUM_LIMIT, _RENT_LIMIT = Decimal(1_000), Decimal(5_000)
_DAY_UNIT = say("dag van de maand")
_DAY_TOO_HIGH = say("Een maand heeft hooguit 31 dagen. Vul een dag in van 1 tot en met 31.")
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


WAGE_DAY = Ask(
    name="loondag",
    topic=TOPIC,
    heading=say("Op welke dag komt uw loon?"),
    why=(say("Uw werkgever weet dit. Het staat ook in uw contract."), _LAST_OF_MONTH),
    form=Form.NUMBER,
    row=say("Dag van uw loon"),
    assumed=None,
    applies=lambda answers: answers.get("uren") != "0",
    unit=_DAY_UNIT,
    low=1,
    high=_LAST_DAY,
    too_high=_DAY_TOO_HIGH,
)
WAGE_MONTH = Ask(
    name="loonmaand",
    topic=TOPIC,
    heading=say("Over welke maand gaat dat loon?"),
    why=(say("Soms komt loon pas een maand later."),),
    form=Form.CHOICE,
    row=say("Uw loon gaat over"),
    assumed=None,
    applies=lambda answers: WAGE_DAY.applies(answers) and _known("loondag", answers),
    options=_MONTHS,
)
BIJSTAND_DAY = Ask(
    name="bijstanddag",
    topic=TOPIC,
    heading=say("Op welke dag komt uw bijstand?"),
    why=(_ON_STATEMENT, _LAST_OF_MONTH),
    form=Form.NUMBER,
    row=say("Dag van uw bijstand"),
    assumed=None,
    unit=_DAY_UNIT,
    low=1,
    high=_LAST_DAY,
    too_high=_DAY_TOO_HIGH,
)
BIJSTAND_MONTH = Ask(
    name="bijstandmaand",
    topic=TOPIC,
    heading=say("Over welke maand gaat die bijstand?"),
    why=(say("Sommige gemeenten betalen pas na de maand."),),
    form=Form.CHOICE,
    row=say("Uw bijstand gaat over"),
    assumed=None,
    options=_MONTHS,
)
RENT_DAY = Ask(
    name="huurdag",
    topic=TOPIC,
    heading=say("Op welke dag betaalt u de huur?"),
    why=(_ON_STATEMENT,),
    form=Form.NUMBER,
    row=say("Dag van de huur"),
    assumed=None,
    applies=_pays_rent,
    unit=_DAY_UNIT,
    low=1,
    high=_LAST_DAY,
    too_high=_DAY_TOO_HIGH,
)
RENT = Ask(
    name="huurbedrag",
    topic=TOPIC,
    heading=say("Hoeveel huur gaat er dan van uw rekening?"),
    why=(say("Tel alles mee, ook de kosten boven op de kale huur."),),
    form=Form.MONEY,
    row=say("Huur met alle kosten"),
    assumed=None,
    applies=_pays_rent,
    high=_RENT_LIMIT,
)
PREMIUM_DAY = Ask(
    name="premiedag",
    topic=TOPIC,
    heading=say("Op welke dag betaalt u de zorgverzekering?"),
    why=(_ON_STATEMENT,),
    form=Form.NUMBER,
    row=say("Dag van de zorgverzekering"),
    assumed=None,
    unit=_DAY_UNIT,
    low=1,
    high=_LAST_DAY,
    too_high=_DAY_TOO_HIGH,
)
PREMIUM = Ask(
    name="premiebedrag",
    topic=TOPIC,
    heading=say("Hoeveel betaalt u voor de zorgverzekering?"),
    why=(say("Het gaat om het bedrag per maand."),),
    form=Form.MONEY,
    row=say("Zorgverzekering per maand"),
    assumed=None,
    high=_PREMIUM_LIMIT,
)
KINDERBIJSLAG_DAY = Ask(
    name="kinderbijslagdag",
    topic=TOPIC,
    heading=say("Op welke dag komt de kinderbijslag?"),
    why=(say("De SVB betaalt vier keer per jaar."), _ON_STATEMENT),
    form=Form.NUMBER,
    row=say("Dag van de kinderbijslag"),
    assumed=None,
    applies=_gets_kinderbijslag,
    unit=_DAY_UNIT,
    low=1,
    high=_LAST_DAY,
    too_high=_DAY_TOO_HIGH,
)
CHILDCARE_DAY = Ask(
    name="opvangdag",
    topic=TOPIC,
    heading=say("Op welke dag betaalt u de kinderopvang?"),
    why=(say("De dag staat op de rekening van de opvang."),),
    form=Form.NUMBER,
    row=say("Dag van de kinderopvang"),
    assumed=None,
    applies=tells_childcare,
    unit=_DAY_UNIT,
    low=1,
    high=_LAST_DAY,
    too_high=_DAY_TOO_HIGH,
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
