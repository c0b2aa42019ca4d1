"""What the library leaves out: the articles and schemes, why, and where to go."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.domain.sentence import Sentence

_FILE = Path(__file__).parent / "not_modelled.toml"


@dataclass(frozen=True, slots=True)
class NotModelled:
    """One article or scheme that is left out; ``because`` and ``how`` are for people."""

    id: str
    article: str
    because: Sentence
    how: Sentence


@cache
def not_modelled() -> tuple[NotModelled, ...]:
    """Participatiewet en andere wetten: wat rekenen wij niet uit, waarom niet, en waarheen dan?"""
    with _FILE.open("rb") as file:
        entries = tomllib.load(file)
    return tuple(
        NotModelled(
            name,
            str(entry["article"]),
            Sentence(str(entry["because"])),
            Sentence(str(entry["how"])),
        )
        for name, entry in entries.items()
    )
