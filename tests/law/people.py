"""Makes the people the tests on rights and duties ask about, and finds one finding by its id."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

from app.domain.facts import Facts
from app.domain.finding import Finding
from app.domain.gemeente import Gemeente
from app.domain.gemeente_plichten import Maatregelen
from app.domain.household import Household, Kind
from app.domain.local_rule import Local, LocalRule
from app.domain.source import Source
from app.law.case import Case

DAY = date(2026, 7, 1)
FIRST = date(2026, 1, 1)
_ORDINANCE = Source("Afstemmingsverordening", "9", "Proefgemeente", "https://x.nl", FIRST, "S")


def born(age: int, day: date = DAY) -> date:
    """The birth date of who turned this age on the day before."""
    return date(day.year - age, day.month, day.day)


# What these people are asked about is told: nothing here is left open unless a test says so.
_TOLD: dict[str, object] = {
    "kostendelers": 0,
    "medisch_urenbeperkt": False,
    "doelgroep_loonkostensubsidie": False,
    "inrichting": False,
}


def single(age: int = 40, day: date = DAY, **facts: object) -> Household:
    """Somebody alone of this age."""
    return Household(Kind.ALLEENSTAAND, born(age, day), **_TOLD | facts)


def parent(age: int, *children: int, day: date = DAY) -> Household:
    """A single parent with children of these ages."""
    births = tuple(born(child, day) for child in children)
    return Household(Kind.ALLEENSTAANDE_OUDER, born(age, day), children=births, **_TOLD)


def couple(age: int, partner: int, day: date = DAY, **facts: object) -> Household:
    """A couple of these ages."""
    return Household(
        Kind.GEHUWD, born(age, day), partner_birth_date=born(partner, day), **_TOLD | facts
    )


def case(household: Household, day: date = DAY, **facts: object) -> Case:
    """A case of the law about this household, with these facts and no gemeente."""
    return Case(household, Facts(**facts), day, None)


def find(findings: tuple[Finding, ...], name: str) -> Finding:
    """The one finding with this id."""
    (found,) = (finding for finding in findings if finding.id == name)
    return found


def local(value: object) -> Local[object]:
    """A decision of a gemeente that holds from the first day."""
    return Local((LocalRule(value, FIRST, _ORDINANCE),))


def gemeente(**maatregelen: object) -> Gemeente:
    """A gemeente with these decisions about maatregelen only."""
    decided = {name: local(value) for name, value in maatregelen.items()}
    return Gemeente("0000", "Proef", maatregelen=Maatregelen(**decided))


ASKABLE = (
    {field.name for field in fields(Household)}
    | {field.name for field in fields(Facts)}
    | {"gemeente"}
)
