"""Everything public says what it promises, and every test says what it guards."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LAW = ROOT / "app" / "law"
# The parts of the law library that are tools, not rules: their docstrings are English.
LAW_RULES = ("participatiewet", "other_laws")
LAW_NAME = re.compile(r"\b\w*(wet|wetboek|besluit|regeling|verordening)\b", re.IGNORECASE)


def _files(folder):
    return sorted((ROOT / folder).rglob("*.py"))


def _name(path):
    return path.relative_to(ROOT).as_posix()


def _tree(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def _public(tree):
    """The public functions and classes of a module, and the public functions in those classes."""
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            if node.name.startswith("_"):
                continue
            yield node
            if isinstance(node, ast.ClassDef):
                yield from _public(node)


@pytest.mark.parametrize("path", _files("app"), ids=_name)
def test_everything_public_says_what_it_promises(path):
    """Each module, public class and public function has a docstring."""
    tree = _tree(path)
    assert ast.get_docstring(tree)
    assert [node.name for node in _public(tree) if not ast.get_docstring(node)] == []


@pytest.mark.parametrize("folder", sorted({path.parent for path in _files("app")}), ids=_name)
def test_every_package_says_what_it_owns(folder):
    """Each folder with code has an ``__init__.py`` that says what it is for."""
    assert ast.get_docstring(_tree(folder / "__init__.py"))


@pytest.mark.parametrize("path", [*ROOT.glob("tests/**/test_*.py")], ids=_name)
def test_every_test_says_what_it_guards(path):
    """A test without a sentence is a riddle for who breaks it."""
    tree = _tree(path)
    assert ast.get_docstring(tree)
    tests = (
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    )
    assert [node.name for node in tests if not ast.get_docstring(node)] == []


@pytest.mark.parametrize(
    "path",
    [path for folder in LAW_RULES for path in (LAW / folder).rglob("*.py")],
    ids=_name,
)
def test_a_rule_says_which_law_and_which_question(path):
    """A rule begins in Dutch with its law, and its article or the question it answers."""
    if path.name == "__init__.py":
        return
    tree = _tree(path)
    functions = [node for node in _public(tree) if isinstance(node, ast.FunctionDef)]
    top = [node for node in functions if node in tree.body]
    for node in [tree, *top]:
        first = (ast.get_docstring(node) or "").partition("\n")[0]
        where = getattr(node, "name", "the module")
        assert LAW_NAME.search(first), f"{where}: {first!r} names no law"
        assert re.search(r"\bartikel|\?", first), f"{where}: {first!r} has no artikel or question"
