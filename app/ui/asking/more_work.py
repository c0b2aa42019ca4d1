"""What is special about the work: asked only of who says that something of it fits."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from app.domain.sentence import Sentence, say
from app.domain.work import MOST_HOURS, Contract
from app.ui.asking import values
from app.ui.asking.ask import Answers, Ask, Form, Option
from app.ui.asking.wage import MONTH_LIMIT, NOTHING, TOPIC, by_hours
from app.ui.asking.yes_or_no import YES

OWN, INSIDE, NO_CREDIT, HOLIDAY, KIND, OTHER_JOB = (
    *("wisselend", "midden", "zonder_korting", "vakantiegeld"),
    *("soort", "andere_baan"),
)
OWN_HOURS, OWN_WAGE, FIRST_DAY, LAST_DAY = (
    *("uren_maanden", "loon_maanden"),
    *("eerste_dag", "laatste_dag"),
)
CONTRACT = "soort_werk"

MORE = Ask(
    name="werk_meer",
    topic=TOPIC,
    heading=say("Is er iets bijzonders aan uw werk?"),
    why=(
        say("Wij rekenen met wat u kiest."),
        say("U mag meer dan één ding kiezen."),
    ),
    form=Form.SOME,
    assumed=None,
    options=(
        Option(OTHER_JOB, say("Ik heb ook nog een andere baan")),
        Option(OWN, say("Mijn uren of loon zijn elke maand anders")),
        Option(INSIDE, say("Het werk begint of stopt midden in een maand")),
        Option(NO_CREDIT, say("Ik gebruik de loonheffingskorting hier niet")),
        Option(HOLIDAY, say("Mijn vakantiegeld komt bij elk loon")),
        Option(KIND, say("Ik weet wat voor baan of contract het is")),
        Option(NOTHING, say("Nee, niets hiervan"), alone=True),
    ),
)


def fits(answers: Answers, code: str) -> bool:
    """Whether somebody said that this is so for the work."""
    return code in values.codes(answers, MORE.name)


def _when(code: str, also: Callable[[Answers], bool]) -> Callable[[Answers], bool]:
    return lambda answers: fits(answers, code) and also(answers)


def _day(name: str, heading: Sentence, applies: Callable[[Answers], bool]) -> Ask:
    return Ask(
        name=name,
        topic=TOPIC,
        heading=heading,
        why=(say("Het loon van die maand schatten wij dan naar het aantal werkdagen."),),
        form=Form.DAY,
        assumed=say("Wij nemen aan dat u hele maanden werkt."),
        applies=applies,
    )


MORE_WORK: tuple[Ask, ...] = (
    Ask(
        name=OWN_HOURS,
        topic=TOPIC,
        heading=say("Hoeveel uur per week werkt u in elke maand?"),
        why=(say("Een maand leeg? Dan rekenen wij met de uren die u eerder vertelde."),),
        form=Form.MONTHS,
        assumed=say("Wij rekenen elke maand met evenveel uren."),
        applies=_when(OWN, by_hours),
        unit=say("uur"),
        high=Decimal(MOST_HOURS),
        too_high=say("Vul hoogstens 40 uur in. Meer uren kunnen wij niet rekenen."),
    ),
    Ask(
        name=OWN_WAGE,
        topic=TOPIC,
        heading=say("Hoeveel loon krijgt u in elke maand?"),
        why=(say("Een maand leeg? Dan rekenen wij met het loon dat u eerder vertelde."),),
        form=Form.MONTHS,
        assumed=say("Wij rekenen elke maand met evenveel loon."),
        applies=_when(OWN, lambda answers: not by_hours(answers)),
        high=MONTH_LIMIT,
    ),
    _day(
        FIRST_DAY,
        say("Op welke dag begint het werk?"),
        lambda answers: fits(answers, INSIDE),
    ),
    _day(
        LAST_DAY,
        say("Op welke dag stopt het werk?"),
        _when(INSIDE, lambda answers: answers.get("einde") == YES),
    ),
    Ask(
        name=CONTRACT,
        topic=TOPIC,
        heading=say("Wat voor baan is het?"),
        why=(say("Bij een paar soorten gelden andere regels."),),
        form=Form.CHOICE,
        assumed=say("Wij rekenen met een gewone baan."),
        applies=lambda answers: fits(answers, KIND),
        options=(
            Option(Contract.VAST, say("Een vaste baan")),
            Option(Contract.TIJDELIJK, say("Een tijdelijke baan")),
            Option(Contract.OPROEP, say("Oproepwerk of nul uren")),
            Option(Contract.UITZEND, say("Werk via een uitzendbureau")),
            Option(Contract.BANENAFSPRAAK, say("Een baan uit de banenafspraak")),
            Option(Contract.BESCHUT, say("Beschut werk")),
            Option(Contract.BBL, say("Werken en leren (BBL)")),
            Option(Contract.PROEFPLAATS, say("Een proefplaats, zonder loon")),
        ),
    ),
)
