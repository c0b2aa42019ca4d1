"""What rules-nl.md, parts A2 to A8, says of each figure: the same amount, and never one of M or U.

rules-nl-figures.csv holds those tables as corrected by rules-nl-audit-rights.md, part 1b.
"""

from __future__ import annotations

import csv
import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.certainty import Certainty
from app.law.book import figure
from app.law.refused import Refused

_ROOT = Path(__file__).resolve().parents[2]
_USABLE = {"S", "S2", "D"}


def _rows(*marks: str) -> list[object]:
    file = _ROOT / "tests" / "law" / "data" / "rules-nl-figures.csv"
    with file.open(encoding="utf-8") as lines:
        rows = [row for row in csv.DictReader(lines) if row["mark"] in marks]
    return [pytest.param(row, id=f"{row['figure']} {row['day']}") for row in rows]


@pytest.mark.parametrize("row", _rows("M", "U"))
def test_a_figure_marked_memory_or_unknown_is_never_used(row: dict[str, str]) -> None:
    """README of shared: M or U never goes into the app; refused, or an older one as estimate."""
    try:
        found = figure(row["figure"], date.fromisoformat(row["day"]))
    except Refused:
        return
    assert found.certainty is Certainty.SCHATTING
    assert found.end is not None
    assert found.end < date.fromisoformat(row["day"])


@pytest.mark.parametrize("row", _rows(*_USABLE))
def test_a_figure_is_that_of_the_rule_book_or_refused(row: dict[str, str]) -> None:
    """rules-nl.md A2 to A8: what is used on that day is what the book says of it."""
    try:
        found = figure(row["figure"], date.fromisoformat(row["day"]))
    except Refused:
        return
    assert found.value == Decimal(row["amount"])


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
