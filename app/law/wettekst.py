"""De woorden van de Participatiewet zelf, bij het artikel waar iets op rust."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_suffix(".toml")
_LAW = "Participatiewet"


@dataclass(frozen=True, slots=True)
class LawText:
    """The words of one lid, and the day on which the text of that article began.

    What was left out stands there as […], an amount as [bedrag]: it changes each half year.
    """

    article: str
    text: str
    since: date

    @property
    def is_whole(self) -> bool:
        """Whether these words stand by themselves: nothing left out, and no amount to look up."""
        return "[" not in self.text


def law_text(law: str, article: str) -> tuple[LawText, ...]:
    """De leden die zo worden aangehaald (``31.2.n, 18.8``); van wat niet gelezen is, niets."""
    if law != _LAW:
        return ()
    asked = dict.fromkeys(one.strip(" *") for one in article.split(","))
    known = _texts()
    return tuple(known[one] for one in asked if one in known)


@cache
def _texts() -> dict[str, LawText]:
    with _FILE.open("rb") as file:
        found = tomllib.load(file)
    return {name: LawText(name, one["text"], one["since"]) for name, one in found.items()}
