"""From what a person typed to an answer, or to a friendly sentence about what to change."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Protocol

from app.domain.sentence import Sentence, say

_DOTS = re.compile(r"\d{1,3}(\.\d{3})+")
_PLAIN = re.compile(r"\d+([.,]\d{1,2})?")
_OLDEST, _MONTHS, _NEAR = 120, 12, 4
_MOST_CHILDREN = 20

PARTS = ("dag", "maand", "jaar")

Draft = Callable[[str], str]


class Bounds(Protocol):
    """Between what a number or an amount lies; a question is one, and so is ``Most``."""

    @property
    def low(self) -> int:
        """The least a number may be."""

    @property
    def high(self) -> Decimal:
        """The most it may be."""

    @property
    def above_zero(self) -> bool:
        """Whether an amount of nothing is refused."""

    @property
    def too_high(self) -> Sentence | None:
        """What to say of more than that; None says it in general."""


@dataclass(frozen=True, slots=True)
class Most:
    """No more than this, where no question stands beside the box."""

    high: Decimal
    above_zero: bool = False
    too_high: Sentence | None = None
    low: int = 0


@dataclass(frozen=True, slots=True)
class Fault:
    """What cannot be read: the field it stands in, and the sentence for the person."""

    field: str
    because: Sentence


def money(field: str, bounds: Bounds, draft: Draft) -> str | Fault:
    """An amount with a comma or a point, with or without dots between thousands."""
    text = re.sub(r"[\s€]", "", draft(field)).removesuffix(",-").removesuffix(",--")
    if not text:
        return Fault(field, say("Vul een bedrag in. Of kies: Dat weet ik niet."))
    if text[0] in "-−" and _number(text[1:]) is not None:
        return Fault(field, say("Vul het bedrag in zonder minteken (-)."))
    amount = _number(text)
    if amount is None:
        return Fault(field, say("Schrijf het bedrag met cijfers, zoals 14,71."))
    if bounds.above_zero and not amount:
        return Fault(field, say("Vul een bedrag in dat hoger is dan 0."))
    if amount > bounds.high:
        return Fault(field, bounds.too_high or say("Dit bedrag is erg hoog. Kijk of het klopt."))
    return str(amount)


def number(field: str, bounds: Bounds, draft: Draft) -> str | Fault:
    """A whole number between the bounds of the question."""
    text = draft(field).strip()
    if not text:
        return Fault(field, say("Vul een getal in. Of kies: Dat weet ik niet."))
    if text[0] in "-−" and text[1:].isdecimal():
        return Fault(field, say("Vul een getal in zonder min ervoor."))
    if re.fullmatch(r"\d+[.,]\d+", text):
        return Fault(field, say("Vul een heel getal in, zonder komma."))
    if not text.isdecimal():
        return Fault(field, say("Schrijf het getal met cijfers, zoals 12."))
    outside = _outside(bounds, int(text))
    return str(int(text)) if outside is None else Fault(field, outside)


def _outside(bounds: Bounds, number: int) -> Sentence | None:
    if number > bounds.high and bounds.too_high is not None:
        return bounds.too_high
    if bounds.low <= number <= bounds.high:
        return None
    return say(
        "Vul een getal in van {least} tot en met {most}.", least=bounds.low, most=int(bounds.high)
    )


def day(field: str, draft: Draft) -> date | Fault:
    """A date out of a day, a month and a year."""
    texts = {part: draft(f"{field}.{part}").strip() for part in PARTS}
    wrong = next((fault for part in PARTS if (fault := _part(part, texts[part]))), None)
    if wrong is not None:
        return Fault(f"{field}.{wrong.field}", wrong.because)
    try:
        return date(*(int(texts[part]) for part in reversed(PARTS)))
    except ValueError:
        return Fault(f"{field}.dag", say("Deze dag bestaat niet. Kijk naar de dag en de maand."))


def birth(field: str, draft: Draft, today: date) -> str | Fault:
    """A date of birth out of a day, a month and a year."""
    found = day(field, draft)
    if isinstance(found, Fault):
        return found
    if found > today:
        return Fault(f"{field}.jaar", say("Deze dag moet nog komen. Klopt het jaar?"))
    if today.year - found.year > _OLDEST:
        return Fault(f"{field}.jaar", say("Deze dag is erg lang geleden. Klopt het jaar?"))
    return found.isoformat()


def near_day(field: str, draft: Draft, today: date) -> str | Fault:
    """A day of these years, such as the first day of a job."""
    found = day(field, draft)
    if isinstance(found, Fault):
        return found
    if abs(found.year - today.year) > _NEAR:
        return Fault(f"{field}.jaar", say("Klopt het jaar?"))
    return found.isoformat()


def _part(part: str, text: str) -> Fault | None:
    if not text:
        return Fault(part, say("Vul de dag, de maand en het jaar in."))
    if not text.isdecimal():
        return Fault(part, say("Schrijf de datum met cijfers, zoals 31 12 1990."))
    if part == "jaar" and len(text) != len("1990"):
        return Fault(part, say("Schrijf het jaar met vier cijfers, zoals 1990."))
    if part == "maand" and not 1 <= int(text) <= _MONTHS:
        return Fault(part, say("Vul bij de maand een getal in van 1 tot en met 12."))
    return None


def births(name: str, draft: Draft, today: date) -> str | Fault:
    """The dates of birth of everyone in a list; its length stands in ``name.aantal``."""
    found = []
    for place in range(how_many(name, draft)):
        one = birth(f"{name}.{place}", draft, today)
        if isinstance(one, Fault):
            return one
        found.append(one)
    return ",".join(found)


def how_many(name: str, draft: Draft) -> int:
    """How many rows of dates stand on the screen; at least one."""
    text = draft(f"{name}.aantal")
    return min(max(int(text), 1), _MOST_CHILDREN) if text.isdecimal() else 1


def _number(text: str) -> Decimal | None:
    whole, comma, cents = text.partition(",")
    if _DOTS.fullmatch(whole) and (not comma or re.fullmatch(r"\d{1,2}", cents)):
        return Decimal(f"{whole.replace('.', '')}.{cents or '0'}").quantize(Decimal("0.01"))
    if _PLAIN.fullmatch(text):
        return Decimal(text.replace(",", ".")).quantize(Decimal("0.01"))
    return None
