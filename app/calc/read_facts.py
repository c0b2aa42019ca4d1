"""Reads what rights and duties may want to know beside the household; nothing is required."""

from __future__ import annotations

from app.calc import read
from app.calc.read_fields import made
from app.calc.wrong import Wrong
from app.domain.facts import Facts
from app.domain.sentence import say


def told_facts(facts: read.Facts) -> Facts:
    """The facts under ``facts``, each by its name in ``Facts``; what is not told is not known."""
    if facts.get("facts") is None:
        return Facts()
    found = made(read.table(facts, "facts"), Facts)
    for name in ("stays_abroad", "partner_stays_abroad"):
        if any(stay.last < stay.first for stay in getattr(found, name) or ()):
            raise Wrong(say("De laatste dag ligt vóór de eerste: {fact}.", fact=name), name)
    return found
