"""The questions about the work: the wage, the hours, the time and what it costs."""

from __future__ import annotations

from decimal import Decimal

from app.domain.sentence import say
from app.ui.asking.ask import Answers, Ask, Form, Option
from app.ui.asking.situation import YES, has_children

TOPIC = say("Over het werk")
BY_HOURS = ("minimumloon", "uurloon")
MOST_HOURS = 40
ALL_MONTHS_N = 6
_MONTH_LIMIT, _HOUR_LIMIT = Decimal(20_000), Decimal(150)


def by_hours(answers: Answers) -> bool:
    """Whether the wage follows from hours; so too while the wage is not known."""
    way = answers.get("loonweten")
    return way in BY_HOURS or way not in ("netto_maand", "bruto_maand", "vier_weken")


def _six_months_used(answers: Answers) -> bool:
    return answers.get("vrijlating") == str(ALL_MONTHS_N)


WORK: tuple[Ask, ...] = (
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
        assumed=say("Wij rekenen met het minimumloon en 16 uur per week."),
        applies=lambda answers: answers.get("loonweten") == "netto_maand",
        high=_MONTH_LIMIT,
        above_zero=True,
    ),
    Ask(
        name="bruto_maand",
        topic=TOPIC,
        heading=say("Hoeveel loon krijgt u bruto per maand?"),
        why=(say("Bruto is het loon waar de belasting nog af gaat."),),
        form=Form.MONEY,
        row=say("Brutoloon per maand"),
        assumed=say("Wij rekenen met het minimumloon en 16 uur per week."),
        applies=lambda answers: answers.get("loonweten") == "bruto_maand",
        high=_MONTH_LIMIT,
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
        assumed=say("Wij rekenen met het minimumloon en 16 uur per week."),
        applies=lambda answers: answers.get("loonweten") == "vier_weken",
        high=_MONTH_LIMIT,
        above_zero=True,
    ),
    Ask(
        name="uren",
        topic=TOPIC,
        heading=say("Hoeveel uur per week gaat u werken?"),
        why=(say("U kunt dit straks nog veranderen en het verschil zien."),),
        form=Form.NUMBER,
        row=say("Uren per week"),
        assumed=say("Wij rekenen met 16 uur per week."),
        applies=by_hours,
        unit=say("uur per week"),
        high=Decimal(MOST_HOURS),
        too_high=say("Vul ten hoogste 40 uur in. Meer uren kunnen wij niet rekenen."),
    ),
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
        high=_MONTH_LIMIT,
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
        row=say("Kinderopvang per maand"),
        assumed=say("Wij rekenen zonder kosten voor kinderopvang."),
        applies=has_children,
        high=_MONTH_LIMIT,
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
        high=_MONTH_LIMIT,
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
        high=Decimal(ALL_MONTHS_N),
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
