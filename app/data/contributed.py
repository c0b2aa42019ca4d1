"""The rules of real gemeenten: a folder each, named as the CBS code, given by who knows them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from app.data.directory import FOLDER, read_directory
from app.data.gemeente_reader import gemeenten
from app.domain.gemeente import Gemeente
from app.domain.gemeente_problem import FileFault
from app.domain.sentence import say

CONTRIBUTED = FOLDER / "regels"


@cache
def read_contributed(folder: Path = CONTRIBUTED) -> tuple[Gemeente, ...]:
    """Every gemeente below the folder, by its code; nothing where there is no such folder.

    A gemeente that says to be invented is left out: nobody may take it for a real one. One whose
    own file cannot be read keeps the name it has in the country.
    """
    found = gemeenten(folder) if folder.is_dir() else ()
    return tuple(_named(one) for one in found if not one.invented)


def _named(found: Gemeente) -> Gemeente:
    entry = read_directory().entry(found.code)
    if entry is None:
        wrong = FileFault(
            "gemeente.toml",
            "code",
            say("Er is geen gemeente met de code {code}.", code=found.code),
            say("Wij verwachten een code van het CBS, zoals {code}.", code="GM0114"),
        )
        return replace(found, faults=(*found.faults, wrong))
    return replace(found, name=entry.name) if found.name == found.code else found
