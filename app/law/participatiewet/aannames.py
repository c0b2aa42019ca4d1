"""Participatiewet, artikelen 19a tot en met 24: wat neemt de norm aan omdat het niet verteld is?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.age import age_on
from app.domain.household import Household, Kind
from app.domain.sentence import Sentence, say
from app.law.participatiewet.gezin import Gezin, gezin, sharing_children
from app.law.participatiewet.kostendelersnorm import norm_vanaf_21
from app.law.participatiewet.uitgesloten import FULL, inside
from app.law.participatiewet.verhoging_ouders import verhoging_ouders
from app.law.refused import Refused


def norm_aannames(
    household: Household, day: date, until: date | None = None
) -> tuple[Sentence, ...]:
    """Participatiewet, artikel 5 c: welke feiten van de norm zijn niet verteld?

    Each as "Wij nemen aan …"; empty when all that decides the norm on this day was told, or on
    the days to ``until`` where a norm of later is reckoned too.
    """
    return tuple(_assumed(household, day, until or day))


def delen_telt(household: Household, until: date) -> bool:
    """Participatiewet, artikelen 20, 22a en 23: kan kosten delen de norm tot die dag lager maken?

    Not for who lives in an inrichting, nor under 21: those norms have no medebewoners in them. Of
    the raise of 20 lid 3 its most is open for who shares costs (lid 4).
    """
    couple = household.kind is Kind.GEHUWD
    if all(inside(household)[: 1 + couple]):
        return False
    births = (household.birth_date, *((household.partner_birth_date,) if couple else ()))
    full = any(born is None or age_on(born, until) >= FULL for born in births)
    return full or bool(household.no_support_from_parents)


def _assumed(household: Household, day: date, until: date) -> Iterator[Sentence]:
    if household.kostendelers is None and delen_telt(household, until):
        if any(sharing_children(household, day)):
            yield say("Wij nemen aan dat verder niemand de kosten met u deelt.")
        else:
            yield say("Wij nemen aan dat u met niemand kosten deelt. Anders is de norm lager.")
    if household.inrichting is None:
        yield say("Wij nemen aan dat u niet in een inrichting woont.")
    try:
        home = gezin(household, day)
    except Refused:
        return
    shut_out = home.one_right and not home.is_partner
    couple = household.kind is Kind.GEHUWD
    if couple and household.partner_without_right is None and not shut_out:
        yield say("Wij nemen aan dat uw partner ook recht op bijstand heeft.")
    yield from _of_raise(household, home, day)


def _of_raise(household: Household, home: Gezin, day: date) -> Iterator[Sentence]:
    """What is taken as true about the raise of article 20 lid 3 and its cap (lid 4)."""
    if all(one.full for one in home.members):
        return
    extra = verhoging_ouders(household, day)
    if household.no_support_from_parents is None and _may_be_raised(home) and extra is not None:
        yield say(
            "Wij nemen aan dat uw ouders u kunnen helpen. "
            "Anders is de norm tot {extra} per maand hoger.",
            extra=extra,
        )
    alike = norm_vanaf_21(home, day)
    if household.no_support_from_parents and alike is not None and extra:
        yield say(
            "Wij nemen aan dat de verhoging niet lager is omdat u kosten deelt. "
            "Anders is de norm {norm}.",
            norm=alike,
        )


def _may_be_raised(home: Gezin) -> bool:
    """Whether article 20 lid 3 says a raise for this household: not so for two of 18 to 20."""
    young = sum(not one.full for one in home.members)
    return young == 1 and not home.one_right and (len(home.members) == 1 or not home.sharers)
