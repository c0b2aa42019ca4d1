"""The questions about other money: asked only of who says that there is some."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from app.domain.sentence import say
from app.ui.asking.ask import Answers, Ask, Form, Option

TOPIC = say("Ander geld")
NONE = "geen"
_LIMIT = Decimal(20_000)


def _has(code: str) -> Callable[[Answers], bool]:
    return lambda answers: code in answers.get(OTHER.name, "").split(",")


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

OTHER_MONEY: tuple[Ask, ...] = (
    Ask(
        name="inkomenstoeslagmaand",
        topic=TOPIC,
        heading=say("In welke maand komt uw inkomenstoeslag?"),
        why=(say("Die komt hooguit één keer per jaar. U vraagt hem zelf aan."),),
        form=Form.MONTH,
        row=say("Maand van de inkomenstoeslag"),
        assumed=say("Wij tellen uw inkomenstoeslag niet mee. De maand weten wij niet."),
        applies=_has("inkomenstoeslag"),
    ),
    Ask(
        name="inkomenstoeslagbedrag",
        topic=TOPIC,
        heading=say("Hoeveel inkomenstoeslag kreeg u de laatste keer?"),
        why=(say("Weet u het niet? Dan nemen wij het bedrag van uw gemeente."),),
        form=Form.MONEY,
        row=say("Inkomenstoeslag per jaar"),
        assumed=None,
        applies=_has("inkomenstoeslag"),
        high=_LIMIT,
        above_zero=True,
    ),
    Ask(
        name="studietoeslag",
        topic=TOPIC,
        heading=say("Hoeveel studietoeslag krijgt u per maand?"),
        why=(say("Weet u het niet? Dan nemen wij het laagste bedrag."),),
        form=Form.MONEY,
        row=say("Studietoeslag per maand"),
        assumed=None,
        applies=_has("studietoeslag"),
        high=_LIMIT,
        above_zero=True,
    ),
    Ask(
        name="premie",
        topic=TOPIC,
        heading=say("Hoeveel premie verwacht u van de gemeente?"),
        why=(say("Een premie is extra geld omdat u meedoet of werkt."),),
        form=Form.MONEY,
        row=say("Premie van de gemeente"),
        assumed=say("Wij tellen uw premie niet mee. Wij weten er te weinig van."),
        applies=_has("premie"),
        high=_LIMIT,
        above_zero=True,
    ),
    Ask(
        name="premiemaand",
        topic=TOPIC,
        heading=say("In welke maand komt die premie?"),
        why=(say("Weet u het niet? Dan laten wij de premie weg."),),
        form=Form.MONTH,
        row=say("Maand van de premie"),
        assumed=say("Wij tellen uw premie niet mee. Wij weten er te weinig van."),
        applies=_has("premie"),
    ),
    Ask(
        name="vrijwilligersgeld",
        topic=TOPIC,
        heading=say("Hoeveel krijgt u per maand voor vrijwilligerswerk?"),
        why=(say("Een deel mag u houden naast de bijstand."),),
        form=Form.MONEY,
        row=say("Vergoeding als vrijwilliger per maand"),
        assumed=say("Wij tellen uw vergoeding als vrijwilliger niet mee."),
        applies=_has("vrijwilliger"),
        high=_LIMIT,
        above_zero=True,
    ),
    Ask(
        name="giften",
        topic=TOPIC,
        heading=say("Hoeveel aan giften verwacht u dit jaar?"),
        why=(say("Tot een vast bedrag per jaar mag u giften houden."),),
        form=Form.MONEY,
        row=say("Giften"),
        assumed=say("Wij tellen uw giften niet mee. Wij weten er te weinig van."),
        applies=_has("giften"),
        high=_LIMIT,
        above_zero=True,
    ),
    Ask(
        name="giftenmaand",
        topic=TOPIC,
        heading=say("In welke maand komen die giften?"),
        why=(say("Komen ze op meer dagen? Kies de maand met het meeste geld."),),
        form=Form.MONTH,
        row=say("Maand van de giften"),
        assumed=say("Wij tellen uw giften niet mee. Wij weten er te weinig van."),
        applies=_has("giften"),
    ),
)
