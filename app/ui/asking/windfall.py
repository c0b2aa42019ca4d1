"""Money that came at once, as a person types it, and as it is remembered."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation

from app.domain.sentence import Sentence, say
from app.domain.windfall import Windfall, WindfallKind
from app.ui.asking import reading
from app.ui.asking.reading import PARTS, Draft, Fault, Most
from app.ui.state import Visit

NAME = "ineens"
KIND, AMOUNT, DIED = f"{NAME}.soort", f"{NAME}.bedrag", f"{NAME}.overleden"
_COUNTED = f"{NAME}.geteld"
KINDS: dict[WindfallKind, Sentence] = {
    WindfallKind.ERFENIS: say("Een erfenis"),
    WindfallKind.PRIJS: say("Een prijs of winst"),
    WindfallKind.GIFT: say("Een gift of cadeau in geld"),
    WindfallKind.SCHADE: say("Een vergoeding voor schade of letsel"),
    WindfallKind.TERUGGAVE: say("Geld terug van de belasting"),
    WindfallKind.NABETALING: say("Een nabetaling van loon of een uitkering"),
    WindfallKind.ANDERS: say("Iets anders"),
}
_BOUNDS = Most(Decimal(1_000_000), above_zero=True)


def kind_of(visit: Visit) -> WindfallKind:
    """The kind that is chosen; an erfenis until another one is."""
    told = visit.answers.get(KIND)
    return WindfallKind(told) if told in list(WindfallKind) else WindfallKind.ERFENIS


def read(kind: WindfallKind, draft: Draft, today: date) -> Windfall | Fault:
    """The money in the boxes, or what is wrong with it; the day of death may stay empty."""
    amount = reading.money(AMOUNT, _BOUNDS, draft)
    if isinstance(amount, Fault):
        empty = not draft(AMOUNT).strip()
        return Fault(AMOUNT, say("Vul een bedrag in.")) if empty else amount
    since = None
    if kind is WindfallKind.ERFENIS and any(draft(f"{DIED}.{part}").strip() for part in PARTS):
        died = reading.day(DIED, draft)
        if isinstance(died, Fault):
            return died
        if died > today:
            return Fault(f"{DIED}.jaar", say("Deze dag moet nog komen. Klopt het jaar?"))
        since = died
    return Windfall(kind, Decimal(amount), since)


def keep(visit: Visit, money: Windfall | None) -> None:
    """Remember what was counted; None forgets it."""
    since = "" if money is None or money.since is None else money.since.isoformat()
    visit.answer(_COUNTED, "" if money is None else f"{money.kind}|{money.amount}|{since}")


def counted(visit: Visit) -> Windfall | None:
    """What was counted last, or None; what cannot be read is nothing."""
    kind, _, rest = visit.answers.get(_COUNTED, "").partition("|")
    amount, _, since = rest.partition("|")
    try:
        died = date.fromisoformat(since) if since else None
        return Windfall(WindfallKind(kind), Decimal(amount), died)
    except (ValueError, InvalidOperation):
        return None
