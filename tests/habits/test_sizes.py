"""A file is one whole idea (reviews/house.md); what no longer fits on a few screens is named."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULE, COMPONENT, FUNCTION = 400, 200, 40
# Path, or path and function, to its reason. Nothing here that could as well be two things.
LONGER_MODULES: dict[str, str] = {}
LONGER_FUNCTIONS: dict[str, str] = {}


def _files(*folders):
    found = (path for folder in folders for path in sorted((ROOT / folder).rglob("*.py")))
    return [path for path in found if "out" not in path.relative_to(ROOT).parts]


def _name(path):
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", _files("app", "build"), ids=_name)
def test_a_module_is_small(path):
    """A module has at most 400 lines, a component of the screens at most 200."""
    most = COMPONENT if "/ui/components/" in path.as_posix() else MODULE
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= most or _name(path) in LONGER_MODULES


@pytest.mark.parametrize("path", _files("app", "build"), ids=_name)
def test_a_function_is_small(path):
    """A function has at most 40 lines with its docstring; most have far fewer."""
    functions = (
        node
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    )
    long = [
        f"{node.name}: {node.end_lineno - node.lineno + 1} lines"
        for node in functions
        if node.end_lineno - node.lineno + 1 > FUNCTION
        and f"{_name(path)}:{node.name}" not in LONGER_FUNCTIONS
    ]
    assert long == []


def test_nobody_named_as_longer_is_short_by_now():
    """An exception that is no longer needed goes."""
    needless = [
        name
        for name in LONGER_MODULES
        if not (ROOT / name).is_file() or (ROOT / name).read_text().count("\n") <= MODULE
    ]
    for name in LONGER_FUNCTIONS:
        path, _colon, function = name.partition(":")
        tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
        sizes = [
            node.end_lineno - node.lineno + 1
            for node in ast.walk(tree)
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name == function
        ]
        if not any(size > FUNCTION for size in sizes):
            needless.append(name)
    assert needless == []
