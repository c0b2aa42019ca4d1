"""The code of the app as trees, each file read and parsed once."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "app"


def files(*folders):
    """Every Python file of these folders of the project, in order, but none that is made."""
    found = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return [path for path in found if "out" not in path.relative_to(ROOT).parts]


def name(path):
    """A file or folder as it is called from the root of the project."""
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path):
    """A file as the parser of Python sees it."""
    return ast.parse(path.read_text(encoding="utf-8"))


def functions(path):
    """Every function in a file, also one within another."""
    return [
        node
        for node in ast.walk(tree(path))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    ]
