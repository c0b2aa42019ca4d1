"""Situations of people, each naming who says what comes out."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.calc.line import answer_line
from tests.law.other_book import book_of_2026

_FOLDER = Path(__file__).parent / "situations"
# TOML cannot say that there is nothing.
_NONE = "@none"


@pytest.fixture(scope="module", autouse=True)
def _figures() -> Iterator[None]:
    """What is expected of 2027 is the estimate of 2026; a new figure makes no situation wrong."""
    with book_of_2026():
        yield


def _situations() -> list[dict[str, object]]:
    return [
        pytest.param(one, id=f"{path.stem}: {one['name']}")
        for path in sorted(_FOLDER.glob("*.toml"))
        for one in tomllib.loads(path.read_text("utf-8"))["situation"]
    ]


@pytest.mark.parametrize("situation", _situations())
def test_situation_comes_out_as_its_source_says(situation: dict[str, object]) -> None:
    """Every expected value and sentence, or the refusal, is what the door answers."""
    assert str(situation["who"]), "a situation names who says so"
    told = json.loads(answer_line(json.dumps(situation["ask"]).encode()))

    if "refused" in situation:
        assert told["ok"] is False
        assert told["fact"] == situation["refused"]
        return

    assert told["ok"] is True, told
    assert told["because"]
    assert _part(told, situation.get("expect", {})) == situation.get("expect", {})
    said = {*told.get("assumptions", []), *told.get("open_points", [])}
    assert set(situation.get("says", [])) <= said
    for name, key in (("months", "months"), ("without", "without_work")):
        expecting = situation.get(name, {})
        # The months of a maatregel are a number: only what is expected is looked up.
        lines = {month["month"]: month for month in told[key]} if expecting else {}
        for month, expected in expecting.items():
            assert _part(lines[month], expected) == expected, month


def _part(told: dict[str, object], expected: dict[str, object]) -> dict[str, object]:
    return {key: _NONE if told.get(key) is None else told[key] for key in expected}
