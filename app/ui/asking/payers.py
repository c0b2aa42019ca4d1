"""Whom else to tell of work that begins or stops: who pays a benefit, and counts the work."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.facts import Facts
from app.domain.sentence import Sentence, say


def before_the_work(facts: Facts) -> Iterator[Sentence]:
    """To the SVB or UWV, who decide what of a benefit is left beside the work."""
    if facts.receives_anw:
        yield say("Vertel de SVB dat u gaat werken, voordat het werk begint.")
    if facts.uwv_benefit:
        yield say("Vertel UWV dat u gaat werken, voordat het werk begint.")


def when_it_stops(facts: Facts) -> Iterator[Sentence]:
    """To the SVB; that UWV is asked for WW is a step by itself."""
    if facts.receives_anw:
        yield say("Vertel de SVB ook dat uw werk stopt.")
