"""The question about money that comes at once: an inheritance, a prize, a gift, or other money."""

from __future__ import annotations

from decimal import Decimal

from app.calc import read
from app.calc.read_facts import told_facts
from app.calc.read_gemeente import gemeente
from app.calc.read_household import household
from app.calc.tell import Told, answered, euro, refused
from app.calc.wrong import Wrong
from app.domain.problem import Problem
from app.domain.sentence import say
from app.domain.windfall import Windfall, WindfallKind
from app.law import geld_ineens as law_of


def geld_ineens(facts: read.Facts) -> Told:
    """Participatiewet, articles 31 to 34 and 58: ``date`` it comes, ``household`` and ``money``.

    ``household.assets`` is the vermogen before it. Out come what is free, what it counts as, the
    room below the limit before and after, and from when bijstand may be asked back.
    """
    day = read.asked_day(facts, "date")
    found = law_of(
        household(facts, day), told_facts(facts), day, gemeente(facts), _money(facts)
    )
    if isinstance(found, Problem):
        return refused(found)
    effect = found.value
    values: Told = {
        "counts_as": str(effect.counts_as),
        "free": euro(effect.free),
        "counted": euro(effect.counted),
        "limit": euro(effect.limit),
        "room": _euro(effect.room),
        "left": _euro(effect.left),
        "above": _euro(effect.above),
        "back_since": None if effect.back_since is None else effect.back_since.isoformat(),
        "back_at_most": None if effect.back_since is None else _euro(effect.above),
    }
    return answered(values, found)


def _euro(amount: Decimal | None) -> str | None:
    return None if amount is None else euro(amount)


def _money(facts: read.Facts) -> Windfall:
    told = read.table(facts, "money")
    read.only(told, {"kind", "amount", "since"})
    kind = str(read.required(told, "kind"))
    if kind not in list(WindfallKind):
        kinds = ", ".join(sorted(WindfallKind))
        raise Wrong(say("Kies een van deze soorten geld: {kinds}.", kinds=kinds), "kind")
    since = None if told.get("since") is None else read.day(told, "since")
    return Windfall(WindfallKind(kind), read.amount(told, "amount"), since)
