"""Whom else to tell of work that begins or stops: who pays a benefit, and counts the work."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.income import IncomeKind
from app.domain.sentence import Sentence, say
from app.ui.asking.other_income import About
from app.ui.asking.told_facts import facts_of
from app.ui.state import Visit

# Each payer: before the work begins, and at once when it stops, for it may go up again then.
_SVB = (
    say("Vertel de SVB dat u gaat werken, voordat het werk begint."),
    say("Vertel de SVB meteen dat uw werk stopt. Zij beslist of uw Anw weer omhoog gaat."),
)
_UWV = (
    say("Vertel UWV dat u gaat werken, voordat het werk begint."),
    say("Vertel UWV meteen dat uw werk stopt. UWV beslist of uw uitkering weer omhoog gaat."),
)
_GEMEENTE = (
    say("Vertel uw gemeente dat u gaat werken, voordat het werk begint."),
    say(
        "Vertel uw gemeente meteen dat uw werk stopt. "
        "Zij beslist of uw IOAW of IOAZ weer omhoog gaat."
    ),
)
# Told as one income with IOW, which UWV pays: who pays it is then not known here.
_PAYER = (
    say(
        "Vertel dat u gaat werken aan wie uw IOAW, IOAZ of IOW betaalt. "
        "Doe dat voordat het werk begint."
    ),
    say(
        "Vertel meteen dat uw werk stopt aan wie uw IOAW, IOAZ of IOW betaalt. "
        "Die beslist of het bedrag weer omhoog gaat."
    ),
)


def before_the_work(visit: Visit) -> Iterator[Sentence]:
    """To the SVB, UWV or the gemeente, who decide what of a benefit is left beside the work."""
    yield from (before for before, _ in _payers(visit))


def when_it_stops(visit: Visit) -> Iterator[Sentence]:
    """To the same, who decide what of it there is without the work."""
    yield from (then for _, then in _payers(visit))


def _payers(visit: Visit) -> Iterator[tuple[Sentence, Sentence]]:
    facts, ioaw = facts_of(visit), About(IncomeKind.IOAW)
    if facts.receives_anw:
        yield _SVB
    if facts.uwv_benefit:
        yield _UWV
    if facts.receives_ioaw_ioaz:
        yield _GEMEENTE
    elif ioaw.is_chosen(visit.answers) and not ioaw.begins(visit.answers):
        yield _PAYER
