"""What a weekend does to the last day of a letter."""

from __future__ import annotations

from app.domain.sentence import say

WEEKEND = say(
    "Is de laatste dag in het weekend of op een feestdag? "
    "Dan hebt u tijd tot de volgende werkdag. "
    "Staat er een dag in uw brief? Dan geldt de dag uit de brief."
)
