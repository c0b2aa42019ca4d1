"""An expected trouble as a value: what is wrong, and with which fact."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Problem:
    """Why there is no answer. ``fact`` names the fact that is wrong or missing."""

    because: Sentence
    fact: str
