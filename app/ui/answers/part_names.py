"""The words for the parts of a month that the law tells by name."""

from __future__ import annotations

from app.domain.sentence import Sentence, say
from app.ui.asking.other_income import INCOMES

_NAMES: dict[str, Sentence] = {
    "zorgtoeslag": say("Zorgtoeslag"),
    "huurtoeslag": say("Huurtoeslag"),
    "kindgebonden_budget": say("Kindgebonden budget"),
    "kinderopvangtoeslag": say("Kinderopvangtoeslag"),
    "kinderbijslag": say("Kinderbijslag"),
    "inkomenstoeslag": say("Inkomenstoeslag van de gemeente"),
    "studietoeslag": say("Studietoeslag van de gemeente"),
    "vrijwilligersvergoeding": say("Vergoeding voor vrijwilligerswerk"),
    "premie": say("Premie van de gemeente"),
    "premie_participatieplaats": say("Premie voor uw participatieplaats"),
    "giften": say("Giften"),
    **{str(kind): words.label for kind, words in INCOMES.items()},
    **{
        f"{kind}_partner": say("Inkomen van uw partner: {name}", name=words.term)
        for kind, words in INCOMES.items()
    },
}


def words(name: str) -> Sentence:
    """What a part is called on the screen."""
    return _NAMES[name]
