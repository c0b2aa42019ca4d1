"""Reads which gemeente is meant, by its code, or none; and whether its files can be read."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from app.calc.read import Facts
from app.calc.wrong import Wrong
from app.data.gemeente_reader import read_gemeente
from app.domain.gemeente import Gemeente
from app.domain.gemeente_problem import left_out
from app.domain.sentence import Sentence, say

_ROOT = Path(__file__).parent.parent / "demo" / "gemeente"


def gemeente(facts: Facts) -> Gemeente | None:
    """The gemeente under ``gemeente``; None gives the national rules.

    A key of which the file is wrong does not count, which ``note`` then says. Raises Wrong for a
    gemeente that is not here: nobody knows which was meant.
    """
    return _found(facts)


def note(facts: Facts) -> Sentence | None:
    """That some rules of the gemeente do not count, because they cannot be read; else None."""
    found = _found(facts)
    problem = None if found is None else left_out(found.name, found.faults)
    return None if problem is None else problem.because


def _found(facts: Facts) -> Gemeente | None:
    code = facts.get("gemeente")
    if code is None:
        return None
    found = _known(code, _ROOT) if isinstance(code, str) else None
    if found is None:
        raise Wrong(say("Deze gemeente kennen wij niet. Gebruik demo of null."), "gemeente")
    return found


@cache
def _known(code: str, root: Path) -> Gemeente | None:
    folders = {folder.name: folder for folder in root.iterdir() if folder.is_dir()}
    return read_gemeente(folders[code]) if code in folders else None
