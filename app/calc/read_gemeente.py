"""Reads which gemeente is meant, by its code, or none; and whether its files can be read."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from app.calc.read import Facts
from app.calc.wrong import Wrong
from app.data.gemeente_reader import read_gemeente
from app.domain.gemeente import Gemeente
from app.domain.gemeente_problem import GemeenteProblem
from app.domain.sentence import Sentence, say

_ROOT = Path(__file__).parent.parent / "demo" / "gemeente"


def gemeente(facts: Facts) -> Gemeente | None:
    """The gemeente under ``gemeente``; None gives the national rules.

    They also hold for a gemeente whose files are wrong, which ``note`` then says. Raises Wrong
    for a gemeente that is not here: nobody knows which was meant.
    """
    found = _found(facts)
    return found if isinstance(found, Gemeente) else None


def note(facts: Facts) -> Sentence | None:
    """That the national rules were used, because a file of the gemeente is wrong; else None."""
    found = _found(facts)
    return found.problem.because if isinstance(found, GemeenteProblem) else None


def _found(facts: Facts) -> Gemeente | GemeenteProblem | None:
    code = facts.get("gemeente")
    if code is None:
        return None
    found = _known(code, _ROOT) if isinstance(code, str) else None
    if found is None:
        raise Wrong(say("Deze gemeente kennen wij niet. Gebruik demo of null."), "gemeente")
    return found


@cache
def _known(code: str, root: Path) -> Gemeente | GemeenteProblem | None:
    folders = {folder.name: folder for folder in root.iterdir() if folder.is_dir()}
    return read_gemeente(folders[code]) if code in folders else None
