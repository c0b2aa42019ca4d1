"""The questions about the job: the hours, the time, what it costs and what was used before."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from app.domain.sentence import Sentence, say, say_n
from app.domain.work import MOST_HOURS
from app.ui.asking import values
from app.ui.asking.ask import Answers, Ask, Form, Option
from app.ui.asking.household import counts_bijstand
from app.ui.asking.wage import MONTH_LIMIT, NOTHING, TOPIC, by_hours, tells_net
from app.ui.asking.yes_or_no import YES

_ALL_MONTHS_N = 6
LAST_MONEY, LEAVE, TRANSITION = "laatste_geld", "vrije_dagen", "transitie"
_TRANSITION_LIMIT = Decimal(100_000)


def _six_months_used(answers: Answers) -> bool:
    return counts_bijstand(answers) and answers.get("vrijlating") == str(_ALL_MONTHS_N)


def _last(code: str) -> Callable[[Answers], bool]:
    return lambda answers: (
        answers.get("einde") == YES and code in values.codes(answers, LAST_MONEY)
    )


def _no_longer_than(months: int) -> Sentence:
    return say_n(
        "Vul hoogstens {n} maand in. Langer duurt deze vrijlating niet.",
        "Vul hoogstens {n} maanden in. Langer duurt deze vrijlating niet.",
        n=months,
    )


HOURS = Ask(
    name="uren",
    topic=TOPIC,
    heading=say("Hoeveel uur per week gaat u werken?"),
    why=(say("U kunt dit straks nog veranderen en het verschil zien."),),
    form=Form.NUMBER,
    assumed=say_n(
            "Wij rekenen met {n} uur werk per week.",
            "Wij rekenen met {n} uur werk per week.",
            n=16,
        ),
    applies=by_hours,
    unit=say("uur"),
    high=Decimal(MOST_HOURS),
    too_high=say("Vul hoogstens 40 uur in. Meer uren kunnen wij niet rekenen."),
    usual=("8", "32"),
)

JOB: tuple[Ask, ...] = (
    HOURS,
    Ask(
        name="begin",
        topic=TOPIC,
        heading=say("In welke maand begint het werk?"),
        why=(say("Vanaf die maand rekenen wij 24 maanden vooruit."),),
        form=Form.MONTH,
        assumed=say("Wij nemen aan dat het werk volgende maand begint."),
    ),
    Ask(
        name="einde",
        topic=TOPIC,
        heading=say("Heeft dit werk een einddatum?"),
        why=(say("Dit staat in uw contract."),),
        form=Form.CHOICE,
        assumed=say("Wij nemen aan dat het werk doorgaat."),
        options=(
            Option("nee", say("Nee, het werk gaat door")),
            Option(YES, say("Ja, het werk stopt op een dag")),
        ),
    ),
    Ask(
        name="eindmaand",
        topic=TOPIC,
        heading=say("Wat is de laatste maand van dit werk?"),
        why=(say("Na die maand rekenen wij zonder dit loon."),),
        form=Form.MONTH,
        assumed=say("Wij nemen aan dat het werk doorgaat."),
        applies=lambda answers: answers.get("einde") == YES,
    ),
    Ask(
        name=LAST_MONEY,
        topic=TOPIC,
        heading=say("Krijgt u aan het einde nog ander geld van uw werkgever?"),
        why=(
            say("Dit geld is ook inkomen. Uw gemeente beslist hoe het telt."),
            say("U mag meer dan één ding kiezen."),
        ),
        form=Form.SOME,
        assumed=say("Wij nemen aan dat u aan het einde geen ander geld krijgt."),
        applies=lambda answers: answers.get("einde") == YES,
        options=(
            Option(LEAVE, say("Geld voor vrije dagen die ik niet nam")),
            Option(TRANSITION, say("Een transitievergoeding")),
            Option(NOTHING, say("Nee, niets hiervan"), alone=True),
        ),
    ),
    Ask(
        name=LEAVE,
        topic=TOPIC,
        heading=say("Hoeveel krijgt u voor vrije dagen die u niet nam?"),
        why=(say("Vul in wat er op de rekening komt."),),
        form=Form.MONEY,
        assumed=say("Geld voor vrije dagen tellen wij niet mee. Het bedrag weten wij niet."),
        applies=_last(LEAVE),
        high=MONTH_LIMIT,
        above_zero=True,
    ),
    Ask(
        name=TRANSITION,
        topic=TOPIC,
        heading=say("Hoeveel transitievergoeding krijgt u?"),
        why=(say("Vul in wat er op de rekening komt."),),
        form=Form.MONEY,
        assumed=say("Uw transitievergoeding tellen wij niet mee. Het bedrag weten wij niet."),
        applies=_last(TRANSITION),
        high=_TRANSITION_LIMIT,
        above_zero=True,
    ),
    Ask(
        name="reiskosten",
        topic=TOPIC,
        heading=say("Wat kost het reizen naar dit werk per maand?"),
        why=(
            say("Tel alleen wat uw werkgever niet betaalt."),
            say("Kost het niets? Vul dan 0 in."),
        ),
        form=Form.MONEY,
        bands=(25, 50, 100, 150),
        assumed=say("Wij rekenen zonder reiskosten."),
        usual=("0.00", "150.00"),
        high=MONTH_LIMIT,
    ),
    Ask(
        name="pensioen",
        topic=TOPIC,
        heading=say("Hoeveel premie voor pensioen gaat er van dit loon af?"),
        why=(
            say("Het bedrag per maand staat op uw loonstrook."),
            say("Gaat er niets af? Vul dan 0 in."),
        ),
        form=Form.MONEY,
        assumed=say("Wij rekenen zonder premie voor pensioen."),
        usual=("0.00", "80.00"),
        applies=lambda answers: not tells_net(answers),
        high=MONTH_LIMIT,
    ),
    Ask(
        name="vrijlating",
        topic=TOPIC,
        applies=counts_bijstand,
        heading=say("Hoeveel maanden mocht u al een deel van uw loon houden?"),
        why=(
            say("Dit heet inkomstenvrijlating. U krijgt die hoogstens zes maanden."),
            say("Was dit er nog niet? Vul dan 0 in."),
        ),
        form=Form.NUMBER,
        assumed=say("Wij nemen aan dat u nog geen inkomstenvrijlating had."),
        unit=say("maanden"),
        high=Decimal(_ALL_MONTHS_N),
        too_high=_no_longer_than(_ALL_MONTHS_N),
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
        assumed=say("Wij nemen aan dat u de vrijlating voor ouders nog niet had."),
        applies=lambda answers: answers.get("wonen") == "kinderen" and _six_months_used(answers),
        unit=say("maanden"),
        high=Decimal(30),
        too_high=_no_longer_than(30),
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
        assumed=say("Wij nemen aan dat u die vrijlating nog niet had."),
        applies=lambda answers: (
            answers.get("loonkostensubsidie") == YES and _six_months_used(answers)
        ),
        unit=say("maanden"),
        high=Decimal(12),
        too_high=_no_longer_than(12),
    ),
)
