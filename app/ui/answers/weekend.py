"""What a weekend does to the last day of a letter."""

from __future__ import annotations

from app.domain.sentence import say

WEEKEND = say(
    "Een laatste dag in een weekend of op een feestdag schuift op. "
    "Een dag in een brief blijft staan."
)
