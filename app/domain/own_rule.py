"""What a gemeente itself says about one right or duty."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import Sentence
from app.domain.source import Source


@dataclass(frozen=True, slots=True)
class OwnRule:
    """One thing a gemeente decided, and where it stands; no source: the gemeente is silent."""

    because: Sentence
    source: Source | None = None
