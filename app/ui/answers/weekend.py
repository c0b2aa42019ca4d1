"""What a weekend does to the last day of a letter."""

from __future__ import annotations

from app.domain.sentence import say

WEEKEND = say(
    "Een laatste dag in het weekend of op een feestdag schuift naar de volgende werkdag. "
    "Staat er een dag in uw brief? Dan geldt die dag."
)
