"""The questions about other money: asked only of who says that there is some."""

from __future__ import annotations

from decimal import Decimal

from app.domain.sentence import Sentence, say
from app.ui.asking import values
from app.ui.asking.ask import Ask, Form, Option
from app.ui.asking.other_income import NONE, OPTIONS, SOURCE, TOPIC, asks

_LIMIT = Decimal(20_000)


OTHER = Ask(
    name=SOURCE,
    topic=TOPIC,
    heading=say("Krijgt u nog ander geld, of betaalt u alimentatie?"),
    why=(say("Dan ziet u het terug in de maanden."), say("U mag meer dan één ding kiezen.")),
    form=Form.SOME,
    assumed=None,
    options=(
        # First: the list is long, and this is so for most people.
        Option(NONE, say("Nee, niets hiervan"), alone=True),
        Option("inkomenstoeslag", say("Inkomenstoeslag van de gemeente")),
        Option("studietoeslag", say("Studietoeslag van de gemeente")),
        Option("premie", say("Premie van de gemeente")),
        Option("vrijwilliger", say("Vergoeding voor vrijwilligerswerk")),
        Option("giften", say("Giften van familie of vrienden")),
        *OPTIONS,
    ),
)


def _told(
    code: str,
    name: str,
    form: Form,
    heading: Sentence,
    *,
    why: Sentence,
    assumed: Sentence | None,
) -> Ask:
    """For who says that this money is there, by its code in the question above."""
    is_money = form is Form.MONEY
    return Ask(
        name=name,
        topic=TOPIC,
        heading=heading,
        why=(why,),
        form=form,
        assumed=assumed,
        applies=lambda answers: code in values.codes(answers, OTHER.name),
        high=_LIMIT if is_money else Decimal(0),
        above_zero=is_money,
    )


OTHER_MONEY: tuple[Ask, ...] = (
    _told(
        "inkomenstoeslag",
        "inkomenstoeslagmaand",
        Form.MONTH,
        say("In welke maand komt uw inkomenstoeslag?"),
        why=say("Die komt hoogstens één keer per jaar. U vraagt hem zelf aan."),
        assumed=say("Wij tellen uw inkomenstoeslag niet mee. De maand weten wij niet."),
    ),
    _told(
        "inkomenstoeslag",
        "inkomenstoeslagbedrag",
        Form.MONEY,
        say("Hoeveel inkomenstoeslag kreeg u de laatste keer?"),
        why=say("Weet u het niet? Dan nemen wij het bedrag van uw gemeente."),
        assumed=None,
    ),
    _told(
        "studietoeslag",
        "studietoeslag",
        Form.MONEY,
        say("Hoeveel studietoeslag krijgt u per maand?"),
        why=say("Weet u het niet? Dan nemen wij het laagste bedrag."),
        assumed=None,
    ),
    _told(
        "premie",
        "premie",
        Form.MONEY,
        say("Hoeveel premie verwacht u van de gemeente?"),
        why=say("Een premie is extra geld omdat u meedoet of werkt."),
        assumed=say("Wij tellen uw premie niet mee. Wij weten er te weinig van."),
    ),
    _told(
        "premie",
        "premiemaand",
        Form.MONTH,
        say("In welke maand komt die premie?"),
        why=say("Weet u het niet? Dan laten wij de premie weg."),
        assumed=say("Wij tellen uw premie niet mee. Wij weten er te weinig van."),
    ),
    _told(
        "vrijwilliger",
        "vrijwilligersgeld",
        Form.MONEY,
        say("Hoeveel krijgt u per maand voor vrijwilligerswerk?"),
        why=say("Een deel mag u houden naast de bijstand."),
        assumed=say("Wij tellen uw vergoeding als vrijwilliger niet mee."),
    ),
    _told(
        "giften",
        "giften",
        Form.MONEY,
        say("Hoeveel aan giften verwacht u dit jaar?"),
        why=say("Tot een vast bedrag per jaar mag u giften houden."),
        assumed=say("Wij tellen uw giften niet mee. Wij weten er te weinig van."),
    ),
    _told(
        "giften",
        "giftenmaand",
        Form.MONTH,
        say("In welke maand komen die giften?"),
        why=say("Komen ze op meer dagen? Kies de maand met het meeste geld."),
        assumed=say("Wij tellen uw giften niet mee. Wij weten er te weinig van."),
    ),
    *asks(),
)
