"""The questions about other money: asked only of who says that there is some."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.domain.sentence import Sentence, say
from app.ui.asking.ask import Ask, Form, Option

TOPIC = say("Ander geld")
NONE = "geen"
_LIMIT = Decimal(20_000)


OTHER = Ask(
    name="ander_geld",
    topic=TOPIC,
    heading=say("Krijgt u nog ander geld?"),
    why=(say("Dan ziet u het terug in de maanden."), say("U mag meer dan één ding kiezen.")),
    form=Form.SOME,
    row=say("Ander geld dat u krijgt"),
    assumed=None,
    options=(
        Option("inkomenstoeslag", say("Inkomenstoeslag van de gemeente")),
        Option("studietoeslag", say("Studietoeslag van de gemeente")),
        Option("premie", say("Een premie van de gemeente")),
        Option("vrijwilliger", say("Een vergoeding voor vrijwilligerswerk")),
        Option("giften", say("Giften van familie of vrienden")),
        Option(NONE, say("Nee, niets van dit alles")),
    ),
)

def _amount(
    code: str,
    name: str,
    heading: Sentence,
    *,
    why: Sentence,
    row: Sentence,
    assumed: Sentence | None,
) -> Ask:
    return replace(
        _month(code, name, heading, why=why, row=row, assumed=assumed),
        form=Form.MONEY,
        high=_LIMIT,
        above_zero=True,
    )


def _month(
    code: str,
    name: str,
    heading: Sentence,
    *,
    why: Sentence,
    row: Sentence,
    assumed: Sentence | None,
) -> Ask:
    """For who says that this money is there, by its code in the question above."""
    return Ask(
        name=name,
        topic=TOPIC,
        heading=heading,
        why=(why,),
        form=Form.MONTH,
        row=row,
        assumed=assumed,
        applies=lambda answers: code in answers.get(OTHER.name, "").split(","),
    )


OTHER_MONEY: tuple[Ask, ...] = (
    _month(
        "inkomenstoeslag",
        "inkomenstoeslagmaand",
        say("In welke maand komt uw inkomenstoeslag?"),
        why=say("Die komt hooguit één keer per jaar. U vraagt hem zelf aan."),
        row=say("Maand van de inkomenstoeslag"),
        assumed=say("Wij tellen uw inkomenstoeslag niet mee. De maand weten wij niet."),
    ),
    _amount(
        "inkomenstoeslag",
        "inkomenstoeslagbedrag",
        say("Hoeveel inkomenstoeslag kreeg u de laatste keer?"),
        why=say("Weet u het niet? Dan nemen wij het bedrag van uw gemeente."),
        row=say("Inkomenstoeslag per jaar"),
        assumed=None,
    ),
    _amount(
        "studietoeslag",
        "studietoeslag",
        say("Hoeveel studietoeslag krijgt u per maand?"),
        why=say("Weet u het niet? Dan nemen wij het laagste bedrag."),
        row=say("Studietoeslag per maand"),
        assumed=None,
    ),
    _amount(
        "premie",
        "premie",
        say("Hoeveel premie verwacht u van de gemeente?"),
        why=say("Een premie is extra geld omdat u meedoet of werkt."),
        row=say("Premie van de gemeente"),
        assumed=say("Wij tellen uw premie niet mee. Wij weten er te weinig van."),
    ),
    _month(
        "premie",
        "premiemaand",
        say("In welke maand komt die premie?"),
        why=say("Weet u het niet? Dan laten wij de premie weg."),
        row=say("Maand van de premie"),
        assumed=say("Wij tellen uw premie niet mee. Wij weten er te weinig van."),
    ),
    _amount(
        "vrijwilliger",
        "vrijwilligersgeld",
        say("Hoeveel krijgt u per maand voor vrijwilligerswerk?"),
        why=say("Een deel mag u houden naast de bijstand."),
        row=say("Vergoeding als vrijwilliger per maand"),
        assumed=say("Wij tellen uw vergoeding als vrijwilliger niet mee."),
    ),
    _amount(
        "giften",
        "giften",
        say("Hoeveel aan giften verwacht u dit jaar?"),
        why=say("Tot een vast bedrag per jaar mag u giften houden."),
        row=say("Giften"),
        assumed=say("Wij tellen uw giften niet mee. Wij weten er te weinig van."),
    ),
    _month(
        "giften",
        "giftenmaand",
        say("In welke maand komen die giften?"),
        why=say("Komen ze op meer dagen? Kies de maand met het meeste geld."),
        row=say("Maand van de giften"),
        assumed=say("Wij tellen uw giften niet mee. Wij weten er te weinig van."),
    ),
)
