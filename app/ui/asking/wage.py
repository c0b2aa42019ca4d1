"""The questions about the wage: what the person knows of it, and how much it is."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from app.domain.sentence import Sentence, say
from app.ui.asking import values
from app.ui.asking.ask import Answers, Ask, Form, Option

TOPIC = say("Over het werk")
BY_AMOUNT = ("netto_maand", "bruto_maand", "vier_weken", "week")
IN_WAGE, TRAVEL, HOLIDAY, NOTHING = "in_loon", "reisgeld", "vakantiegeld", "geen"
MONTH_LIMIT = Decimal(20_000)
_HOUR_LIMIT, _WEEK_LIMIT = Decimal(150), Decimal(5_000)


def by_hours(answers: Answers) -> bool:
    """Whether the wage follows from hours; so too while the wage is not known."""
    return answers.get("loonweten") not in BY_AMOUNT


def tells_net(answers: Answers) -> bool:
    """Whether the wage was told as it comes on the account; of two kinds, net is assumed."""
    way = answers.get("loonweten")
    if way in ("week", "vier_weken"):
        return answers.get(f"{way}_soort") != "bruto"
    return way == "netto_maand"


def _in_wage(code: str) -> Callable[[Answers], bool]:
    return lambda answers: tells_net(answers) and code in values.codes(answers, IN_WAGE)


_KINDS = (
    Option("netto", say("Het bedrag op de rekening (netto)")),
    Option("bruto", say("Het bedrag waar de belasting nog af gaat (bruto)")),
)


def _knows(way: str) -> Callable[[Answers], bool]:
    return lambda answers: answers.get("loonweten") == way


def _amount(
    way: str, heading: Sentence, why: Sentence, per: str, high: Decimal = MONTH_LIMIT
) -> Ask:
    """How much it is, for who knows the wage in this way."""
    return Ask(
        name=way,
        topic=TOPIC,
        heading=heading,
        why=(why,),
        form=Form.MONEY,
        per=per,
        assumed=say("Wij rekenen met het minimumloon."),
        applies=_knows(way),
        high=high,
        above_zero=True,
    )


def _kind(way: str, heading: Sentence) -> Ask:
    """Whether that amount is net or gross."""
    return Ask(
        name=f"{way}_soort",
        topic=TOPIC,
        heading=heading,
        why=(say("Beide bedragen staan op uw loonstrook."),),
        form=Form.CHOICE,
        assumed=say("Wij nemen aan dat dit bedrag op de rekening komt."),
        applies=_knows(way),
        options=_KINDS,
    )


WAGE: tuple[Ask, ...] = (
    Ask(
        name="loonweten",
        topic=TOPIC,
        heading=say("Wat weet u over het loon?"),
        why=(say("Weet u nog niets? Kies dan het minimumloon."),),
        form=Form.CHOICE,
        assumed=say("Wij rekenen met het minimumloon."),
        options=(
            Option("minimumloon", say("Reken met het minimumloon")),
            Option("uurloon", say("Ik weet het loon per uur")),
            Option("netto_maand", say("Ik weet wat er per maand op de rekening komt")),
            Option("bruto_maand", say("Ik weet het brutoloon per maand")),
            Option("vier_weken", say("Het loon komt elke vier weken")),
            Option("week", say("Het loon komt elke week")),
        ),
    ),
    Ask(
        name="uurloon",
        topic=TOPIC,
        heading=say("Hoeveel is het loon per uur, bruto?"),
        why=(say("Bruto is het bedrag waar de belasting nog af gaat."),),
        form=Form.MONEY,
        per="uur",
        assumed=say("Wij rekenen met het minimumloon per uur."),
        applies=_knows("uurloon"),
        high=_HOUR_LIMIT,
        above_zero=True,
        too_high=say("Dit is veel voor één uur. Vul het bedrag per uur in."),
    ),
    _amount(
        "netto_maand",
        say("Hoeveel loon komt er per maand op de rekening?"),
        say("Dit heet het nettoloon. Het staat op uw loonstrook."),
        "maand",
    ),
    _amount(
        "bruto_maand",
        say("Hoeveel is het loon per maand, bruto?"),
        say("Bruto is het bedrag waar de belasting nog af gaat."),
        "maand",
    ),
    _kind("vier_weken", say("Welk bedrag per vier weken weet u?")),
    _amount(
        "vier_weken",
        say("Hoeveel is het loon per vier weken?"),
        say("Uw gemeente maakt daar een bedrag per maand van."),
        "vier_weken",
    ),
    _kind("week", say("Welk bedrag per week weet u?")),
    _amount(
        "week",
        say("Hoeveel is het loon per week?"),
        say("Is het niet elke week even veel? Vul in wat u meestal krijgt."),
        "week",
        high=_WEEK_LIMIT,
    ),
    Ask(
        name=IN_WAGE,
        topic=TOPIC,
        heading=say("Zit er nog iets anders in dit loon?"),
        why=(
            say("Reisgeld van uw werkgever telt niet mee als loon."),
            say("Vakantiegeld telt wel mee."),
        ),
        form=Form.SOME,
        assumed=say("Wij nemen aan dat er geen reisgeld of vakantiegeld in uw loon zit."),
        applies=tells_net,
        options=(
            Option(TRAVEL, say("Ja, reisgeld")),
            Option(HOLIDAY, say("Ja, vakantiegeld")),
            Option(NOTHING, say("Nee, alleen loon"), alone=True),
        ),
    ),
    Ask(
        name=TRAVEL,
        topic=TOPIC,
        heading=say("Hoeveel reisgeld zit er in dit loon?"),
        why=(say("Dit staat op uw loonstrook. Er gaat geen belasting af."),),
        form=Form.MONEY,
        assumed=say("Uw reisgeld weten wij niet. Wij halen niets van uw loon af."),
        applies=_in_wage(TRAVEL),
        high=MONTH_LIMIT,
        above_zero=True,
    ),
    Ask(
        name=HOLIDAY,
        topic=TOPIC,
        heading=say("Hoeveel vakantiegeld zit er in dit loon?"),
        why=(say("Weet u het niet? Dan schatten wij het."),),
        form=Form.MONEY,
        assumed=None,
        applies=_in_wage(HOLIDAY),
        high=MONTH_LIMIT,
        above_zero=True,
    ),
)
