"""Participatiewet, artikel 23: hoeveel is de norm in een inrichting?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.household import Kind
from app.domain.sentence import say
from app.law.book import figure
from app.law.build import answer, from_figure
from app.law.cite import cite
from app.law.refused import Refused

_FULL = 21


def norm_in_inrichting(kind: Kind, youngest: int, day: date) -> Answer[Decimal]:
    """Participatiewet, artikel 23: welke norm geldt bij verblijf in een inrichting?

    The norm of lid 1 raised by lid 2, net euro per month; for a couple when both stay there.
    ``youngest`` is the age of the youngest of them. Raises Refused from 18 to 20 (13.2.a).
    """
    if youngest < _FULL:
        raise Refused(
            say("Van 18 tot 21 jaar is er in een inrichting geen algemene bijstand."), "inrichting"
        )
    who = "gehuwd" if kind is Kind.GEHUWD else "alleenstaand"
    base = figure(f"bijstandsnorm.inrichting_{who}", day)
    extra = figure(f"bijstandsnorm.verhoging_inrichting_{who}", day)
    plain = say("In een inrichting is de norm {norm}.", norm=base.value)
    more = say("Daar komt {extra} bij.", extra=extra.value)
    norm = base.value + extra.value
    return answer(
        norm,
        say("De bijstandsnorm in een inrichting is {norm}.", norm=norm),
        base.source,
        (from_figure(base.value, plain, base), from_figure(extra.value, more, extra)),
    )


def norm_een_in_inrichting(inside: Answer[Decimal], outside: Answer[Decimal]) -> Answer[Decimal]:
    """Participatiewet, artikel 23 lid 3: hoeveel is de norm als één van u in een inrichting is?

    The sum of what each would have alone, net euro per month.
    """
    norm = inside.value + outside.value
    because = say("Een van u woont in een inrichting. Samen is de norm {norm}.", norm=norm)
    return answer(norm, because, cite("PW2601", "23.3"), (inside, outside))
