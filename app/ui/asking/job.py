"""The questions about the job: the hours, the time, what it costs and what was used before."""

from __future__ import annotations

from decimal import Decimal

from app.domain.sentence import say
from app.ui.asking.ask import Answers, Ask, Form, Option
from app.ui.asking.wage import MONTH_LIMIT, TOPIC, by_hours
from app.ui.asking.yes_or_no import YES

MOST_HOURS = 40
_ALL_MONTHS_N = 6


def _six_months_used(answers: Answers) -> bool:
    return answers.get("vrijlating") == str(_ALL_MONTHS_N)


HOURS = Ask(
    name="uren",
    topic=TOPIC,
    heading=say("Hoeveel uur per week gaat u werken?"),
    why=(say("U kunt dit straks nog veranderen en het verschil zien."),),
    form=Form.NUMBER,
    row=say("Uren per week"),
    assumed=say("Wij rekenen met 16 uur per week."),
    applies=by_hours,
    unit=say("uur"),
    high=Decimal(MOST_HOURS),
    too_high=say("Vul ten hoogste 40 uur in. Meer uren kunnen wij niet rekenen."),
)

JOB: tuple[Ask, ...] = (
    HOURS,
    Ask(
        name="begin",
        topic=TOPIC,
        heading=say("In welke maand begint het werk?"),
        why=(say("Vanaf die maand rekenen wij 24 maanden vooruit."),),
        form=Form.MONTH,
        row=say("Begin van het werk"),
        assumed=say("Wij nemen aan dat het werk volgende maand begint."),
    ),
    Ask(
        name="einde",
        topic=TOPIC,
        heading=say("Heeft het werk een einddatum?"),
        why=(say("Dit staat in uw contract."),),
        form=Form.CHOICE,
        row=say("Einddatum"),
        assumed=say("Wij nemen aan dat het werk doorgaat."),
        options=(
            Option("nee", say("Nee, het werk gaat door")),
            Option(YES, say("Ja, het werk stopt op een dag")),
        ),
    ),
    Ask(
        name="eindmaand",
        topic=TOPIC,
        heading=say("Wat is de laatste maand van het werk?"),
        why=(say("Na die maand rekenen wij zonder dit loon."),),
        form=Form.MONTH,
        row=say("Laatste maand van het werk"),
        assumed=say("Wij nemen aan dat het werk doorgaat."),
        applies=lambda answers: answers.get("einde") == YES,
    ),
    Ask(
        name="reiskosten",
        topic=TOPIC,
        heading=say("Wat kost het reizen naar het werk u per maand?"),
        why=(
            say("Tel alleen wat uw werkgever niet betaalt."),
            say("Kost het niets? Vul dan 0 in."),
        ),
        form=Form.MONEY,
        row=say("Reiskosten per maand"),
        assumed=say("Wij rekenen zonder reiskosten."),
        high=MONTH_LIMIT,
    ),
    Ask(
        name="pensioen",
        topic=TOPIC,
        heading=say("Hoeveel premie voor pensioen gaat er van uw loon af?"),
        why=(
            say("Het bedrag per maand staat op uw loonstrook."),
            say("Gaat er niets af? Vul dan 0 in."),
        ),
        form=Form.MONEY,
        row=say("Premie voor pensioen per maand"),
        assumed=say("Wij rekenen zonder premie voor pensioen."),
        applies=lambda answers: answers.get("loonweten") != "netto_maand",
        high=MONTH_LIMIT,
    ),
    Ask(
        name="vrijlating",
        topic=TOPIC,
        heading=say("Hoeveel maanden mocht u al een deel van uw loon houden?"),
        why=(
            say("Dit heet inkomstenvrijlating. U krijgt die hooguit zes maanden."),
            say("Was dit er nog niet? Vul dan 0 in."),
        ),
        form=Form.NUMBER,
        row=say("Maanden met inkomstenvrijlating"),
        assumed=say("Wij nemen aan dat u nog geen inkomstenvrijlating had."),
        unit=say("maanden"),
        high=Decimal(_ALL_MONTHS_N),
        too_high=say("Vul ten hoogste 6 maanden in. Langer duurt deze vrijlating niet."),
    ),
    Ask(
        name="vrijlating_ouder",
        topic=TOPIC,
        heading=say("Hoeveel maanden had u de vrijlating voor alleenstaande ouders?"),
        why=(
            say("Die is er voor ouders die alleen zorgen voor een kind jonger dan 12."),
            say("Was dit er nog niet? Vul dan 0 in."),
        ),
        form=Form.NUMBER,
        row=say("Maanden vrijlating voor ouders"),
        assumed=say("Wij nemen aan dat u de vrijlating voor ouders nog niet had."),
        applies=lambda answers: answers.get("wonen") == "kinderen" and _six_months_used(answers),
        unit=say("maanden"),
        high=Decimal(30),
        too_high=say("Vul ten hoogste 30 maanden in. Langer duurt deze vrijlating niet."),
    ),
    Ask(
        name="vrijlating_subsidie",
        topic=TOPIC,
        heading=say("Hoeveel maanden had u de vrijlating bij loonkostensubsidie?"),
        why=(
            say("Die komt na de eerste zes maanden en duurt een jaar."),
            say("Was dit er nog niet? Vul dan 0 in."),
        ),
        form=Form.NUMBER,
        row=say("Maanden vrijlating bij loonkostensubsidie"),
        assumed=say("Wij nemen aan dat u die vrijlating nog niet had."),
        applies=lambda answers: (
            answers.get("loonkostensubsidie") == YES and _six_months_used(answers)
        ),
        unit=say("maanden"),
        high=Decimal(12),
        too_high=say("Vul ten hoogste 12 maanden in. Langer duurt deze vrijlating niet."),
    ),
)
