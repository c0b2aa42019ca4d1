"""The questions about who else lives here: whether the partner has a right, and grown children."""

from __future__ import annotations

from datetime import date

from app.domain.sentence import say
from app.ui.asking import values
from app.ui.asking.ask import Answers, Ask, Form, Option
from app.ui.asking.yes_or_no import NO, YES, yes_or_no
from app.ui.role import HAS_BIJSTAND

TOPIC = say("Over u")
WITH_PARTNER = ("partner", "partner_kinderen")
PARTNER_RIGHT, GROWN, BORN = "partner_recht", "grote_kinderen", "grote_kinderen_geboren"
STUDIES, RENTS = "grote_kinderen_leert", "grote_kinderen_huurt"
NOBODY = "niemand"
# The answers that say why the partner has no right are the reasons of the law by their own names.
HAS_RIGHT = "niets"


def counts_bijstand(answers: Answers) -> bool:
    """Whether bijstand is counted; only who said to have none, has none."""
    return answers.get(HAS_BIJSTAND) != NO


def has_partner(answers: Answers) -> bool:
    """Whether there is a partner; what is not known is no."""
    return answers.get("wonen") in WITH_PARTNER


def shares_home(answers: Answers) -> bool:
    """Whether somebody else lives here, as far as is known."""
    return answers.get("wonen") != "alleen"


def has_grown(answers: Answers) -> bool:
    """Whether children of 18 or older live here."""
    return shares_home(answers) and answers.get(GROWN) == YES


def grown_births(answers: Answers) -> tuple[date, ...]:
    """The birth dates of those children; empty while not known."""
    if not has_grown(answers):
        return ()
    return values.read(values.days, answers, BORN) or ()


def _each_child(answers: Answers) -> tuple[Option, ...]:
    """One tile for each grown child, by its birth date."""
    born = dict.fromkeys(grown_births(answers))
    children = tuple(Option(one.isoformat(), say("Het kind van {day}", day=one)) for one in born)
    return (*children, Option(NOBODY, say("Niemand"), alone=True))


def _asks_each(answers: Answers) -> bool:
    return bool(grown_births(answers))


PARTNER_HAS_RIGHT = Ask(
    name=PARTNER_RIGHT,
    topic=TOPIC,
    heading=say("Geldt een van deze dingen voor uw partner?"),
    why=(
        say("Dan heeft uw partner geen recht op bijstand. U houdt uw eigen recht."),
        say("Uw bijstand is dan lager."),
    ),
    form=Form.CHOICE,
    assumed=say("Wij nemen aan dat uw partner ook recht op bijstand heeft."),
    applies=has_partner,
    options=(
        Option(HAS_RIGHT, say("Nee, niets hiervan")),
        Option("geen_verblijfsrecht", say("Mijn partner mag niet in Nederland wonen")),
        Option(
            "verblijf_zonder_bijstand",
            say("Mijn partner mag hier wonen, maar krijgt geen bijstand"),
        ),
        Option("buitenland", say("Mijn partner woont in een ander land, of is er lang")),
        Option("vast", say("Mijn partner zit in de gevangenis")),
        Option("studie", say("Mijn partner is jonger dan 27 en studeert")),
        Option("anders", say("Mijn partner heeft om iets anders geen recht")),
    ),
)

GROWN_CHILDREN: tuple[Ask, ...] = (
    yes_or_no(
        GROWN,
        TOPIC,
        say("Wonen er eigen kinderen van 18 jaar of ouder bij u?"),
        say("Vanaf 27 jaar deelt een kind de kosten. Dan is uw bijstand lager."),
        applies=shares_home,
    ),
    Ask(
        name=BORN,
        topic=TOPIC,
        heading=say("Wanneer zijn uw kinderen van 18 jaar of ouder geboren?"),
        why=(say("Vul alle kinderen van 18 jaar of ouder in die bij u wonen."),),
        form=Form.DATES,
        assumed=say("Wij nemen aan dat deze kinderen de kosten niet delen."),
        applies=has_grown,
    ),
    Ask(
        name=STUDIES,
        topic=TOPIC,
        heading=say("Wie van hen volgt een opleiding?"),
        why=(
            say("Het gaat om school met studiefinanciering, of om leren en werken (bbl)."),
            say("Een kind met zo'n opleiding deelt geen kosten met u."),
        ),
        form=Form.SOME,
        assumed=None,
        applies=_asks_each,
        options_of=_each_child,
    ),
    Ask(
        name=RENTS,
        topic=TOPIC,
        heading=say("Wie van hen huurt van dezelfde verhuurder als u?"),
        why=(
            say("U hebt dan ieder een eigen contract, met een gewone huur."),
            say("Huurt uw kind van u? Zo'n contract telt niet."),
        ),
        form=Form.SOME,
        assumed=None,
        applies=_asks_each,
        options_of=_each_child,
    ),
)
