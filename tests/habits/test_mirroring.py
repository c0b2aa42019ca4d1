"""Screens are made of start and end, so that Arabic, Farsi and Tigrinya readers get theirs."""

from __future__ import annotations

import ast
import re

from tests.habits.code import files, name, tree

SIDE = re.compile(r"(^|_)(left|right)(_|$)", re.IGNORECASE)


def _sides(path):
    """Arguments and constants of Flet that mean one side of the screen."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call) and _is_flet(node.func):
            yield from (word.arg for word in node.keywords if word.arg and SIDE.search(word.arg))
        elif isinstance(node, ast.Attribute) and _is_flet(node) and SIDE.search(node.attr):
            yield node.attr


def _is_flet(node):
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name) and node.id == "ft"


def test_no_screen_names_a_side():
    """What stands at the beginning of a line stands there in every language."""
    paths = files("app/ui")
    assert len(paths) > 50
    assert [f"{name(path)}: {side}" for path in paths for side in _sides(path)] == []
