"""The questions about the wage: what the person knows of it, and how much it is."""

from __future__ import annotations

from decimal import Decimal

from app.domain.sentence import say
from app.ui.asking.ask import Answers, Ask, Form, Option

TOPIC = say("Over het werk")
BY_AMOUNT = ("netto_maand", "bruto_maand", "vier_weken")
MONTH_LIMIT = Decimal(20_000)
_HOUR_LIMIT = Decimal(150)


def by_hours(answers: Answers) -> bool:
    """Whether the wage follows from hours; so too while the wage is not known."""
    return answers.get("loonweten") not in BY_AMOUNT


WAGE: tuple[Ask, ...] = (
    Ask(
        name="loonweten",
        topic=TOPIC,
        heading=say("Wat weet u over het loon?"),
        why=(say("Weet u nog niets? Kies dan het minimumloon."),),
        form=Form.CHOICE,
        row=say("Hoe wij uw loon weten"),
        assumed=say("Wij rekenen met het minimumloon."),
        options=(
            Option("minimumloon", say("Reken met het minimumloon")),
            Option("uurloon", say("Ik weet het loon per uur")),
            Option("netto_maand", say("Ik weet wat ik per maand op mijn rekening krijg")),
            Option("bruto_maand", say("Ik weet het brutoloon per maand")),
            Option("vier_weken", say("Ik krijg elke vier weken loon")),
        ),
    ),
    Ask(
        name="uurloon",
        topic=TOPIC,
        heading=say("Hoeveel loon krijgt u bruto per uur?"),
        why=(say("Bruto is het loon waar de belasting nog af gaat."),),
        form=Form.MONEY,
        row=say("Brutoloon per uur"),
        assumed=say("Wij rekenen met het minimumloon per uur."),
        applies=lambda answers: answers.get("loonweten") == "uurloon",
        high=_HOUR_LIMIT,
        above_zero=True,
        too_high=say("Dit is veel voor één uur. Vul het loon per uur in."),
    ),
    Ask(
        name="netto_maand",
        topic=TOPIC,
        heading=say("Hoeveel loon krijgt u per maand op uw rekening?"),
        why=(say("Dit heet het nettoloon. Het staat op uw loonstrook."),),
        form=Form.MONEY,
        row=say("Nettoloon per maand"),
        assumed=say("Wij weten het loon niet. Wij rekenen met het minimumloon."),
        applies=lambda answers: answers.get("loonweten") == "netto_maand",
        high=MONTH_LIMIT,
        above_zero=True,
    ),
    Ask(
        name="bruto_maand",
        topic=TOPIC,
        heading=say("Hoeveel loon krijgt u bruto per maand?"),
        why=(say("Bruto is het loon waar de belasting nog af gaat."),),
        form=Form.MONEY,
        row=say("Brutoloon per maand"),
        assumed=say("Wij weten het loon niet. Wij rekenen met het minimumloon."),
        applies=lambda answers: answers.get("loonweten") == "bruto_maand",
        high=MONTH_LIMIT,
        above_zero=True,
    ),
    Ask(
        name="vier_weken_soort",
        topic=TOPIC,
        heading=say("Welk bedrag per vier weken weet u?"),
        why=(say("Beide bedragen staan op uw loonstrook."),),
        form=Form.CHOICE,
        row=say("Soort bedrag"),
        assumed=say("Wij nemen aan dat het bedrag op uw rekening komt."),
        applies=lambda answers: answers.get("loonweten") == "vier_weken",
        options=(
            Option("netto", say("Het bedrag op mijn rekening (netto)")),
            Option("bruto", say("Het bedrag waar de belasting nog af gaat (bruto)")),
        ),
    ),
    Ask(
        name="vier_weken",
        topic=TOPIC,
        heading=say("Hoeveel loon krijgt u per vier weken?"),
        why=(say("Uw gemeente maakt daar een bedrag per maand van."),),
        form=Form.MONEY,
        row=say("Loon per vier weken"),
        assumed=say("Wij weten het loon niet. Wij rekenen met het minimumloon."),
        applies=lambda answers: answers.get("loonweten") == "vier_weken",
        high=MONTH_LIMIT,
        above_zero=True,
    ),
)
