"""Why the rules of a gemeente are not used: every fault by file and key."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.problem import Problem
from app.domain.sentence import Sentence, say


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault in one file: at which key, what is wrong, and what was expected."""

    file: str
    key: str
    wrong: Sentence
    expected: Sentence


@dataclass(frozen=True, slots=True)
class GemeenteProblem:
    """A gemeente that is refused whole, because at least one of its files is wrong.

    ``name`` is what people call it, or its code where that could not be read either.
    """

    code: str
    faults: tuple[Fault, ...]
    name: str

    @property
    def problem(self) -> Problem:
        """What a person may hear: the app goes on with the rules of the country."""
        return Problem(
            say(
                "Wij kunnen de regels van gemeente {code} niet lezen. "
                "Wij rekenen met de regels van het land.",
                code=self.name,
            ),
            "gemeente",
        )
