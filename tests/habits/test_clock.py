"""There is one clock, in app/main.py: everything else is told which day it is."""

from __future__ import annotations

import ast

from tests.habits.code import APP, files, name, tree

CLOCKS = {"today", "now", "utcnow", "localtime", "gmtime", "strftime", "time_ns"}


def _clocks(path):
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            of_time = isinstance(owner, ast.Name) and owner.id in {"date", "datetime", "time"}
            if node.func.attr in CLOCKS and of_time:
                yield node.lineno


def test_only_main_looks_at_the_clock():
    """The same facts and the same day give the same answer, today and in ten years."""
    looks = [name(path) for path in files("app") for _line in _clocks(path)]
    assert looks == [name(APP / "main.py")]
