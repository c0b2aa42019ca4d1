"""Reads the five invented people, each a lesson; standard library only."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from app.data.typed_table import as_table
from app.domain.person import Person
from app.domain.sentence import Sentence, say

_FILE = Path(__file__).parent / "people.toml"

LESSONS: dict[str, Sentence] = {
    "maand_zeven": say("Na zes maanden stopt de vrijlating. Dan krijgt u samen minder."),
    "de_val": say("Meer uren werken kan even minder geld geven. Kijk waar en waarom."),
    "de_weg_terug": say("Het werk stopt. U ziet wat u doet en wanneer er weer geld is."),
    "ontheffing_onbekend": say("Niemand weet of de plichten gelden. U ziet wat u kunt vragen."),
    "zonder_uitkering": say("Geen uitkering en geen werk. U ziet welke hulp er toch is."),
}
# Who somebody is, by the id in the file: one sentence before one looks at that life.
ABOUT: dict[str, Sentence] = {
    "noor": say("Noor woont alleen en werkt een paar uur per week."),
    "sam": say("Sam heeft twee kinderen en werkt 16 uur per week."),
    "dewi": say("Dewi woont alleen en heeft werk dat stopt."),
    "ans": say("Ans zorgt alleen voor een klein kind."),
    "yusuf": say("Yusuf heeft geen uitkering. Zijn partner werkt."),
}


@cache
def people() -> tuple[Person, ...]:
    """The invented people in the order of the file; raises where the file is not right."""
    with _FILE.open("rb") as file:
        tables = tomllib.load(file)
    return tuple(_person(name, table) for name, table in tables.items())


def _person(who: str, told: dict[str, object]) -> Person:
    name, lesson, gemeente = (str(told[part]) for part in ("name", "lesson", "gemeente"))
    answers = as_table(told["answers"], who)
    return Person(who, name, lesson, gemeente, {ask: str(one) for ask, one in answers.items()})
