"""Money that came at once, as a person types it, and as it is remembered."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

from app.domain.sentence import Sentence, say
from app.domain.windfall import Windfall, WindfallKind
from app.ui.asking.ask import PAST, Form, Input, day_box
from app.ui.state import Visit

NAME = "ineens"
KIND = f"{NAME}.soort"
AMOUNT = Input(
    f"{NAME}.bedrag",
    Form.MONEY,
    say("Hoeveel geld is het?"),
    say("Vul in wat er op de rekening komt."),
    say("Bedrag"),
    say("Vul een bedrag in."),
    high=Decimal(1_000_000),
    above_zero=True,
)
DIED = day_box(
    f"{NAME}.overleden",
    say("Op welke dag overleed die persoon?"),
    PAST,
    say("Weet u de dag niet? Laat de dag leeg."),
    empty=None,
)
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


def kind_of(visit: Visit) -> WindfallKind:
    """The kind that is chosen; an erfenis until another one is."""
    told = visit.answers.get(KIND)
    return WindfallKind(told) if told in list(WindfallKind) else WindfallKind.ERFENIS


def boxes(kind: WindfallKind) -> tuple[Input, ...]:
    """What is asked of this kind; the day of death may stay empty."""
    return (AMOUNT, DIED) if kind is WindfallKind.ERFENIS else (AMOUNT,)


def made(kind: WindfallKind, told: Mapping[str, str]) -> Windfall:
    """The money out of what stands in the boxes, by field."""
    died = told.get(DIED.field)
    return Windfall(
        kind, Decimal(told[AMOUNT.field]), date.fromisoformat(died) if died else None
    )


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
