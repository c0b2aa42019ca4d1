"""Of which day the rules are that the app counts with, when they were checked, and if it is late.

The days come from the book of figures, so a new half year needs no word here.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.sentence import Sentence, say
from app.law import known_rules


def rules_lines(today: date) -> Iterator[Sentence]:
    """What is known of the amounts on this day, and the day of which every one was read again."""
    rules = known_rules(today)
    if rules.since is None:
        yield say("Voor vandaag kennen wij geen bedragen.")
        return
    yield say("Wij rekenen met de bedragen van {day}.", day=rules.since)
    if rules.checked is not None:
        yield say("Deze regels zijn gecontroleerd op {day}.", day=rules.checked)
    if rules.late is not None:
        yield say("Sommige bedragen na {day} zijn een schatting.", day=rules.late)
    elif rules.until is not None:
        yield say("Wij kennen ze tot en met {day}. Daarna is het een schatting.", day=rules.until)


def too_old(today: date) -> tuple[Sentence, ...]:
    """A clear word when the half year of the amounts is over; nothing as long as it is not."""
    late = known_rules(today).late
    if late is None:
        return ()
    return (
        say("Houvast heeft nog niet alle nieuwe bedragen."),
        say(
            "Wat wij hebben, geldt tot en met {day}. Daarna rekenen wij met een schatting.",
            day=late,
        ),
        say("Open Houvast met internet aan. Zijn er nieuwe regels? Dan haalt de app ze op."),
    )
