"""An invented person on the screen, with what is tried out on that life."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.person import Person
from app.ui.kept import with_facts


@dataclass(slots=True)
class Shown:
    """Somebody who does not exist; ``answers`` begin as told in that life."""

    person: Person
    answers: dict[str, str]
    gemeente: str | None

    def as_data(self) -> dict[str, object]:
        """This life as plain data, to keep on the device."""
        return {
            "who": self.person.id,
            "answers": self.answers,
            "gemeente": self.gemeente,
        }


def looking_at(person: Person) -> Shown:
    """This life, ready to be looked at and changed."""
    return Shown(person, dict(person.answers), person.gemeente)


def shown_from_data(data: object, people: tuple[Person, ...]) -> Shown | None:
    """What was kept of looking around; None when there is none, or it cannot be read."""
    if not isinstance(data, dict):
        return None
    person = next((one for one in people if one.id == data.get("who")), None)
    gemeente = data.get("gemeente")
    try:
        answers = with_facts(data["answers"], data.get("facts", {}))
    except (KeyError, AttributeError):
        return None
    known = gemeente if isinstance(gemeente, str) else None
    return None if person is None else Shown(person, answers, known)
