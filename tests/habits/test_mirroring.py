"""Screens are made of start and end, so that Arabic, Farsi and Tigrinya readers get theirs."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SIDE = re.compile(r"(^|_)(left|right)(_|$)", re.IGNORECASE)


def _sides(path):
    """Arguments and constants of Flet that mean one side of the screen."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _is_flet(node.func):
            yield from (word.arg for word in node.keywords if word.arg and SIDE.search(word.arg))
        elif isinstance(node, ast.Attribute) and _is_flet(node) and SIDE.search(node.attr):
            yield node.attr


def _is_flet(node):
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name) and node.id == "ft"


@pytest.mark.parametrize(
    "path",
    sorted((ROOT / "app" / "ui").rglob("*.py")),
    ids=lambda path: path.relative_to(ROOT).as_posix(),
)
def test_no_screen_names_a_side(path):
    """What stands at the beginning of a line stands there in every language."""
    assert list(_sides(path)) == []
