"""What a breach of one duty costs one person: how much, how long, and what softens it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.finding import Status
from app.domain.sentence import Sentence
from app.domain.source import Source


@dataclass(frozen=True, slots=True)
class Maatregel:
    """A lower bijstand or a fine, by law or by the gemeente's own rules.

    ``percent`` is of the bijstand (of the norm under 18b, of the overpaid sum under 18a) and
    ``amount`` what that is in euro: a month for a reduction, once for a fine. ``left`` is the
    bijstand that remains a month. ``months`` is None when the gemeente decides it within
    ``at_least`` and ``at_most``; ``at_most`` None is without a known end. ``spread`` are the
    amounts of the months over which the verordening spreads one reduction. ``likely_cap`` is what
    a fine likely comes down to with bijstand, where ``amount`` is more: what somebody can pay.
    ``can_end`` is the age below which the whole right can end instead (13 lid 2 d).
    """

    duty: str
    article: str
    percent: Decimal | None
    months: int | None
    at_least: int
    at_most: int | None
    amount: Decimal | None
    left: Decimal | None
    because: Sentence
    softens: tuple[Sentence, ...]
    source: Source
    certainty: Certainty
    status: Status
    spread: tuple[Decimal, ...] = ()
    likely_cap: Answer[Decimal] | None = None
    can_end: Answer[int] | None = None
