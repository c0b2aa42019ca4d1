"""Participatiewet, artikelen 18 en 31 lid 2 onderdeel m: hoeveel aan giften is vrij?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.local_rule import LocalRule
from app.domain.money import ZERO
from app.domain.sentence import say
from app.law.book import figure, parameters
from app.law.build import answer, from_figure
from app.law.cite import cite
from app.law.participatiewet.split import Split
from app.law.refused import Refused


def giften(
    gifts: Decimal,
    cost_saving: Decimal,
    day: date,
    food_bank: Decimal = ZERO,
    gemeente_pot: Decimal | None = None,
    above: LocalRule[str] | None = None,
) -> Answer[Split]:
    """Participatiewet, artikel 31 lid 2 onderdeel m: hoeveel aan giften telt niet mee?

    One pot per calendar year for gifts and cost-saving help together, in euro. Help from the
    food bank is always free and takes nothing from the pot (the second lid 8 of article 18).
    ``gemeente_pot`` is what the gemeente leaves free, when that is more; ``above`` is what it
    says about the rest. Per person or per household: the law does not say. Raises Refused before
    2026, when the gemeente judged.
    """
    if day < parameters()["giften.pot"].values[0].start:
        raise Refused(say("Voor 2026 besliste uw gemeente welke giften vrij zijn."), "date")
    pot = figure("giften.pot", day)
    size = pot.value if gemeente_pot is None else max(pot.value, gemeente_pot)
    received = gifts + cost_saving
    counted = max(ZERO, received - size)
    split = Split(received - counted + food_bank, counted)
    allowed = say(
        "U mag per jaar voor {pot} aan giften krijgen. Die giften tellen niet mee.", pot=size
    )
    parts = [from_figure(size, allowed, pot)]
    if food_bank:
        free = say("Hulp van de voedselbank telt nooit mee.")
        parts.append(answer(food_bank, free, cite("PW2601", "18.8")))
    if not counted:
        return answer(split, say("Deze giften tellen niet mee."), pot.source, tuple(parts))
    because = say(
        "Van dit geld telt {counted} mee. Uw gemeente mag minder laten meetellen.", counted=counted
    )
    if above is not None:
        words = say("Uw gemeente zegt over meer giften: {words}", words=above.value)
        parts.append(answer(counted, words, above.source))
    certainty = Certainty.GEMEENTE_BESLIST
    return answer(split, because, pot.source, tuple(parts), certainty)
