"""Plans a person kept to look at again: what was answered, never the outcome.

The outcome is worked out anew each time, so that an old plan never shows an old figure.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.domain.sentence import Sentence, say
from app.ui.kept import told

# So many can be kept; more fit badly beside each other.
MOST = 3
NAME_LENGTH = 40


@dataclass(frozen=True, slots=True)
class Plan:
    """One kept plan: its name, the answers it is made of, and the gemeente by its code."""

    name: str
    answers: tuple[tuple[str, str], ...]
    gemeente: str | None

    def told(self) -> dict[str, str]:
        """The answers by the name of their question."""
        return dict(self.answers)


def plan_of(name: str, answers: Mapping[str, str], gemeente: str | None) -> Plan:
    """A plan out of the answers of now."""
    return Plan(name.strip()[:NAME_LENGTH], tuple(sorted(answers.items())), gemeente)


def plan_at(plans: tuple[Plan, ...], place: str) -> Plan | None:
    """The plan at a place, counted from 0 and written as a number; None when there is none."""
    number = int(place) if place.isdecimal() else len(plans)
    return plans[number] if number < len(plans) else None


def name_fault(name: str, others: tuple[Plan, ...]) -> Sentence | None:
    """Why a plan cannot have this name beside these; None when it can."""
    if not name.strip():
        return say("Geef dit plan een naam.")
    if any(one.name.casefold() == name.strip().casefold() for one in others):
        return say("Deze naam is er al. Kies een andere naam.")
    return None


def renamed(plans: tuple[Plan, ...], plan: Plan, name: str) -> tuple[Plan, ...]:
    """The same plans, of which one has another name."""
    other = replace(plan, name=name.strip()[:NAME_LENGTH])
    return tuple(other if one is plan else one for one in plans)


def plans_as_data(plans: tuple[Plan, ...]) -> list[dict[str, object]]:
    """Plans as plain data, to keep on the device."""
    return [
        {"name": one.name, "answers": one.told(), "gemeente": one.gemeente} for one in plans
    ]


def plans_from_data(data: object) -> tuple[Plan, ...]:
    """Plans as kept before; what cannot be read is left out.

    Two tabs may have kept more than ``MOST`` together: all are there, and the person chooses.
    """
    rows = data if isinstance(data, list) else []
    return tuple(plan for row in rows if (plan := _read(row)) is not None)


def _read(row: object) -> Plan | None:
    if not isinstance(row, dict) or not isinstance(row.get("answers"), dict):
        return None
    gemeente = row.get("gemeente")
    answers = told(row["answers"])
    return plan_of(
        str(row.get("name") or ""), answers, gemeente if isinstance(gemeente, str) else None
    )
