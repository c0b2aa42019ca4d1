"""Screens are made of start and end, so that Arabic, Farsi and Tigrinya readers get theirs."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SIDE = re.compile(r"(^|_)(left|right)(_|$)", re.IGNORECASE)


def _sides(path):
    """Names of arguments, attributes and constants that mean one side of the screen."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.keyword) and node.arg and SIDE.search(node.arg):
            yield node.arg
        elif isinstance(node, ast.Attribute) and SIDE.search(node.attr):
            yield node.attr


@pytest.mark.parametrize(
    "path",
    sorted((ROOT / "app" / "ui").rglob("*.py")),
    ids=lambda path: path.relative_to(ROOT).as_posix(),
)
def test_no_screen_names_a_side(path):
    """What stands at the beginning of a line stands there in every language."""
    assert list(_sides(path)) == []
