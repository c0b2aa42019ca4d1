"""There is one clock, in app/main.py: everything else is told which day it is."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CLOCKS = {"today", "now", "utcnow", "localtime", "gmtime", "strftime", "time_ns"}


def _clocks(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            of_time = isinstance(owner, ast.Name) and owner.id in {"date", "datetime", "time"}
            if node.func.attr in CLOCKS and of_time:
                yield node.lineno


@pytest.mark.parametrize(
    "path", sorted((ROOT / "app").rglob("*.py")), ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_only_main_looks_at_the_clock(path):
    """The same facts and the same day give the same answer, today and in ten years."""
    if path == ROOT / "app" / "main.py":
        assert len(list(_clocks(path))) == 1
    else:
        assert list(_clocks(path)) == []
