"""What rules-nl.md, parts A2 to A8, says of each figure: the same amount, and never one of M or U.

rules-nl-figures.csv holds those tables as corrected by rules-nl-audit-rights.md, part 1b, and by
sources/figures-2026-07-and-2027.md, which read the text of 1 July 2026.
"""

from __future__ import annotations

import csv
import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.certainty import Certainty
from app.law.book import Figure, figure
from app.law.refused import Refused

_ROOT = Path(__file__).resolve().parents[2]
_USABLE = {"S", "S2", "D"}
# Of days before our files begin, and of no use to the questions of today: refused by name.
_BEFORE_OUR_FILES = {
    "bijzondere_bijstand.drempel 2025-01-01",
    "loonkostensubsidie.minimumloon_maand 2024-01-01",
    "loonkostensubsidie.minimumloon_maand 2025-01-01",
    "kindgebonden_budget.per_kind 2024-01-01",
    "kindgebonden_budget.alleenstaande_ouder 2024-01-01",
    "kindgebonden_budget.afbouwdeel 2024-01-01",
    "kindgebonden_budget.drempel_alleen 2024-01-01",
}
# Doubtful since figures-2026-07-and-2027.md, "To check": z and aa have the amount of y elsewhere.
_DOUBTFUL = {
    f"inkomstenvrijlating.{letter}_maximum {year}-01-01"
    for letter in ("z", "aa")
    for year in (2024, 2025)
}


def _rows(*marks: str) -> dict[str, dict[str, str]]:
    file = _ROOT / "tests" / "law" / "data" / "rules-nl-figures.csv"
    with file.open(encoding="utf-8") as lines:
        rows = [row for row in csv.DictReader(lines) if row["mark"] in marks]
    return {f"{row['figure']} {row['day']}": row for row in rows}


def _used(row: dict[str, str]) -> Figure | None:
    """What the app uses on the day of this row; None when it refuses."""
    try:
        return figure(row["figure"], date.fromisoformat(row["day"]))
    except Refused:
        return None


@pytest.mark.parametrize("name", _NEVER := _rows("M", "U"))
def test_a_figure_marked_memory_or_unknown_is_never_used(name: str) -> None:
    """README of shared: M or U never goes into the app; refused, or an older one as estimate."""
    row = _NEVER[name]
    found = _used(row)
    is_older = found is not None and found.end is not None and found.end.isoformat() < row["day"]
    assert found is None or (is_older and found.certainty is Certainty.SCHATTING)


@pytest.mark.parametrize("name", _KNOWN := _rows(*_USABLE))
def test_a_figure_is_that_of_the_rule_book(name: str) -> None:
    """rules-nl.md A2 to A8: what is used on that day is what the book says of it."""
    found = _used(_KNOWN[name])
    if name in _BEFORE_OUR_FILES | _DOUBTFUL:
        assert found is None
    else:
        assert found is not None, "refused"
        assert found.value == Decimal(_KNOWN[name]["amount"])


def test_what_lies_before_our_files_is_in_the_rule_book() -> None:
    """An exception that is no longer needed goes."""
    assert _KNOWN.keys() >= _BEFORE_OUR_FILES | _DOUBTFUL


def test_every_value_in_every_file_carries_a_mark_that_may_be_used() -> None:
    """rules-nl.md part 0: S, S2 or D; read from the files themselves."""
    marks = [
        value["mark"]
        for path in sorted((_ROOT / "app" / "law").glob("*/*.toml"))
        for entry in tomllib.loads(path.read_text("utf-8")).values()
        for value in entry.get("values", ())
    ]
    assert len(marks) > 250
    assert set(marks) <= _USABLE
