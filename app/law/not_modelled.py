"""What the library leaves out: ten topics for people, and the articles and schemes behind them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.domain.sentence import Sentence

_FILE = Path(__file__).parent / "not_modelled.toml"


@dataclass(frozen=True, slots=True)
class NotModelled:
    """One article or scheme that is left out; ``topic`` is empty where it is not about people."""

    id: str
    article: str
    topic: str
    note: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What is not worked out, where to go instead, and the articles and schemes it is about."""

    id: str
    because: Sentence
    how: Sentence
    articles: tuple[str, ...]


@cache
def not_modelled() -> tuple[NotModelled, ...]:
    """Participatiewet en andere wetten: welke artikelen rekenen wij niet uit?"""
    return tuple(
        NotModelled(name, str(one["article"]), str(one.get("topic", "")), str(one["note"]))
        for name, one in _table("entries").items()
    )


@cache
def left_out() -> tuple[LeftOut, ...]:
    """Participatiewet en andere wetten: wat rekenen wij niet uit, en waarheen dan?"""
    return tuple(
        LeftOut(
            name,
            Sentence(str(one["because"])),
            Sentence(str(one["how"])),
            tuple(each.article for each in not_modelled() if each.topic == name),
        )
        for name, one in _table("topics").items()
    )


def _table(name: str) -> dict[str, dict[str, str]]:
    with _FILE.open("rb") as file:
        found: dict[str, dict[str, str]] = tomllib.load(file)[name]
    return found
