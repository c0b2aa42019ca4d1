"""An invented person to look around with: what that life answered, and the lesson it teaches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who does not exist, in a gemeente by its code.

    ``lesson`` is the id of what this life shows. ``answers`` are those of a visit, by the name of
    the question.
    """

    id: str
    name: str
    lesson: str
    gemeente: str
    answers: Mapping[str, str]
