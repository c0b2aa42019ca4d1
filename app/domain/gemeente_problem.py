"""What of the rules of a gemeente is not used: every fault by file and key."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.problem import Problem
from app.domain.sentence import Sentence, say_n


@dataclass(frozen=True, slots=True)
class FileFault:
    """One fault in one file: at which key, what is wrong, and what was expected."""

    file: str
    key: str
    wrong: Sentence
    expected: Sentence


def left_out(name: str, faults: tuple[FileFault, ...]) -> Problem | None:
    """What a person may hear: what cannot be read does not count, the rest does; None if all can.

    ``name`` is what people call the gemeente.
    """
    if not faults:
        return None
    found = {(one.file, one.key.partition(".")[0].partition("[")[0]) for one in faults}
    return Problem(
        say_n(
            "Wij kunnen {n} regel van gemeente {name} niet lezen. Die telt niet mee.",
            "Wij kunnen {n} regels van gemeente {name} niet lezen. Die tellen niet mee.",
            n=len(found),
            name=name,
        ),
        "gemeente",
    )
