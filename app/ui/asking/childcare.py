"""The questions about children: kinderbijslag, and the childcare that work asks for."""

from __future__ import annotations

from decimal import Decimal

from app.domain.sentence import say
from app.ui.asking.ask import UNKNOWN, Answers, Ask, Form, Option
from app.ui.asking.household import WITH_PARTNER
from app.ui.asking.partner import partner_works
from app.ui.asking.situation import has_children
from app.ui.asking.wage import MONTH_LIMIT
from app.ui.asking.yes_or_no import NO, yes_or_no

TOPIC = say("Over uw kinderen")
_MOST_HOURS, _MOST_PRICE = Decimal(1_000), Decimal(100)
_TELLING = ("opvanguren", "opvangprijs")


def _pays(answers: Answers) -> bool:
    return has_children(answers) and answers.get("opvangsoort", UNKNOWN) not in (UNKNOWN, NO)


def tells_childcare(answers: Answers) -> bool:
    """Whether hours and price of the childcare are known: then the toeslag can be counted."""
    return _pays(answers) and all(answers.get(name, UNKNOWN) != UNKNOWN for name in _TELLING)


def _asks_partner(answers: Answers) -> bool:
    # Of a partner who works, nothing more has to be known.
    return (
        tells_childcare(answers)
        and answers.get("wonen") in WITH_PARTNER
        and not partner_works(answers)
    )


def tells_rest(answers: Answers) -> bool:
    """Whether only what is left to pay is told: never beside hours and price, to count once."""
    if "opvangsoort" not in answers:
        return has_children(answers) and "opvang" in answers
    return _pays(answers) and any(answers.get(name) == UNKNOWN for name in _TELLING)


CHILDREN: tuple[Ask, ...] = (
    yes_or_no(
        "kinderbijslag",
        TOPIC,
        say("Krijgt u kinderbijslag?"),
        say("Dat geld komt vier keer per jaar. Het blijft gelijk als u werkt."),
        applies=has_children,
    ),
    Ask(
        name="opvangsoort",
        topic=TOPIC,
        heading=say("Betaalt u voor kinderopvang als u werkt?"),
        why=(
            say("Wie werkt, krijgt vaak een groot deel terug."),
            say("Is er meer dan één soort? Kies de opvang met de meeste uren."),
        ),
        form=Form.CHOICE,
        assumed=say("Wij rekenen zonder kosten voor kinderopvang."),
        applies=has_children,
        options=(
            Option(NO, say("Nee")),
            Option("dagopvang", say("Ja, overdag voor een klein kind")),
            Option("buitenschoolse_opvang", say("Ja, na school")),
            Option("gastouderopvang", say("Ja, bij een gastouder")),
        ),
    ),
    Ask(
        name="opvanguren",
        topic=TOPIC,
        heading=say("Hoeveel uur opvang hebt u per maand?"),
        why=(
            say("Tel de uren van al uw kinderen bij elkaar."),
            say("De uren staan op de rekening of in het contract."),
        ),
        form=Form.NUMBER,
        assumed=None,
        applies=_pays,
        unit=say("uur"),
        low=1,
        high=_MOST_HOURS,
    ),
    Ask(
        name="opvangprijs",
        topic=TOPIC,
        heading=say("Wat kost de opvang per uur?"),
        why=(
            say("Die prijs staat op de rekening."),
            say("Er is een hoogste prijs. Wat daarboven gaat, krijgt u niet terug."),
        ),
        form=Form.MONEY,
        assumed=None,
        applies=lambda answers: _pays(answers) and answers.get("opvanguren") != UNKNOWN,
        high=_MOST_PRICE,
        above_zero=True,
        too_high=say("Dit is veel voor één uur. Vul het bedrag per uur in."),
    ),
    yes_or_no(
        "opvangtraject",
        TOPIC,
        say("Leert u zelf, of volgt u een traject naar werk?"),
        say("Dan is er ook kinderopvangtoeslag in maanden zonder werk."),
        applies=tells_childcare,
    ),
    yes_or_no(
        "opvangpartner",
        TOPIC,
        say("Leert uw partner, of is er een traject naar werk?"),
        say("Voor kinderopvangtoeslag werkt of leert u allebei."),
        say("Een traject naar werk telt ook."),
        applies=_asks_partner,
    ),
    Ask(
        name="opvang",
        topic=TOPIC,
        heading=say("Wat kost de kinderopvang u per maand?"),
        why=(
            say("Tel alleen wat u zelf betaalt, na de toeslag."),
            say("Kost het niets? Vul dan 0 in."),
        ),
        form=Form.MONEY,
        assumed=say("Wij rekenen zonder kosten voor kinderopvang."),
        applies=tells_rest,
        high=MONTH_LIMIT,
    ),
)
