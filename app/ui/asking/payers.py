"""Whom else to tell of work that begins or stops: who pays a benefit, and counts the work."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.facts import Facts
from app.domain.sentence import Sentence, say


def before_the_work(facts: Facts) -> Iterator[Sentence]:
    """To the SVB, UWV or the gemeente, who decide what of a benefit is left beside the work."""
    if facts.receives_anw:
        yield say("Vertel de SVB dat u gaat werken, voordat het werk begint.")
    if facts.uwv_benefit:
        yield say("Vertel UWV dat u gaat werken, voordat het werk begint.")
    if facts.receives_ioaw_ioaz:
        yield say("Vertel uw gemeente dat u gaat werken, voordat het werk begint.")


def when_it_stops(facts: Facts) -> Iterator[Sentence]:
    """To the same, who decide what of it there is without the work; at once, it may go up."""
    if facts.receives_anw:
        yield say(
            "Vertel de SVB meteen dat uw werk stopt. "
            "Zij beslist of uw Anw weer omhoog gaat."
        )
    if facts.uwv_benefit:
        yield say(
            "Vertel UWV meteen dat uw werk stopt. "
            "UWV beslist of uw uitkering weer omhoog gaat."
        )
    if facts.receives_ioaw_ioaz:
        yield say(
            "Vertel uw gemeente meteen dat uw werk stopt. "
            "Zij beslist of uw IOAW of IOAZ weer omhoog gaat."
        )
