"""What stands on the screen with the months."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.money import ZERO
from app.domain.scenario import MonthOutcome, Scenario
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.frame import spoken
from app.ui.screens.months.words import words


@dataclass(frozen=True, slots=True)
class MonthView:
    """One month: its name and total, why it differs, and what it is made of, to the cent."""

    name: str
    total: str
    why: tuple[str, ...]
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class MonthsView:
    """Finished texts; the months by year."""

    heading: str
    about: str
    years: tuple[tuple[str, tuple[MonthView, ...]], ...]
    open: str
    close: str
    spoken: str


def months_view(writer: Writer, scenario: Scenario) -> MonthsView:
    """The 24 months, each with a sentence only where something changes."""
    heading = writer.write(say("Wat er elke maand binnenkomt"))
    about = writer.write(
        say("Dit krijgt u in handen. Vakantiegeld komt pas later en staat erbij.")
    )
    years: dict[str, list[MonthView]] = {}
    for month in scenario.months:
        years.setdefault(str(month.month.year), []).append(_month(writer, month))
    groups = tuple((year, tuple(months)) for year, months in years.items())
    heard = (f"{one.name}: {one.total}" for _, months in groups for one in months)
    return MonthsView(
        heading=heading,
        about=about,
        years=groups,
        open=writer.write(say("Toon de bedragen")),
        close=writer.write(say("Verberg de bedragen")),
        spoken=spoken(writer, heading, about, *heard),
    )


def _month(writer: Writer, month: MonthOutcome) -> MonthView:
    return MonthView(
        name=_capital(writer.month(month.month)),
        total=writer.euro_whole(month.total),
        why=tuple(writer.write(cause) for cause in month.why),
        rows=tuple(
            (writer.write(label), writer.euro(amount)) for label, amount in _rows(month) if amount
        ),
    )


def _rows(month: MonthOutcome) -> tuple[tuple[Sentence, Decimal], ...]:
    more = tuple((words(name), amount) for name, amount in (*month.toeslagen, *month.beside))
    return (
        (say("Loon op uw rekening"), month.wage_arrives),
        (say("Bijstand op uw rekening"), month.bijstand_paid),
        (say("Vakantiegeld van de gemeente"), month.holiday_paid),
        *more,
        (say("Af: kosten van het werk"), month.childcare - month.costs),
        (say("Af: kinderopvang"), ZERO - month.childcare),
        (say("Samen in handen"), month.total),
        (say("Vakantiegeld dat de gemeente bewaart"), month.holiday_reserved),
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
