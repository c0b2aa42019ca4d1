"""Reads which gemeente is meant: the demo gemeente by its code, or none."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from app.calc.read import Facts
from app.calc.wrong import Wrong
from app.data.gemeente_reader import read_gemeente
from app.domain.gemeente import Gemeente
from app.domain.sentence import say

_ROOT = Path(__file__).parent.parent / "demo" / "gemeente"


def gemeente(facts: Facts) -> Gemeente | None:
    """The gemeente under ``gemeente``; None gives the national rules."""
    code = facts.get("gemeente")
    if code is None:
        return None
    found = _known(code) if isinstance(code, str) else None
    if found is None:
        raise Wrong(say("Deze gemeente kennen wij niet. Gebruik demo of null."), "gemeente")
    return found


@cache
def _known(code: str) -> Gemeente | None:
    folders = {folder.name: folder for folder in _ROOT.iterdir() if folder.is_dir()}
    found = read_gemeente(folders[code]) if code in folders else None
    return found if isinstance(found, Gemeente) else None
