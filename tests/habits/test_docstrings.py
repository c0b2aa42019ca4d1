"""Everything public says what it promises, and every test says what it guards."""

from __future__ import annotations

import ast
import re

from tests.habits.code import APP, ROOT, files, functions, name, tree

LAW = APP / "law"
# The parts of the law library that are rules, not tools: their docstrings are Dutch.
LAW_RULES = ("participatiewet", "other_laws")
LAW_NAME = re.compile(r"\b\w*(wet|wetboek|besluit|regeling|verordening)\b", re.IGNORECASE)


def _public(tree):
    """The public functions and classes of a module, and the public functions in those classes."""
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            if node.name.startswith("_"):
                continue
            yield node
            if isinstance(node, ast.ClassDef):
                yield from _public(node)


def _silent(path, nodes):
    """The file, or what of it, has no docstring."""
    told = [(name(path), tree(path)), *((f"{name(path)}:{one.name}", one) for one in nodes)]
    return [where for where, node in told if not ast.get_docstring(node)]


def test_everything_public_says_what_it_promises():
    """Each module, public class and public function has a docstring."""
    silent = [one for path in files("app") for one in _silent(path, _public(tree(path)))]
    assert silent == []


def test_every_package_says_what_it_owns():
    """Each folder with code has an ``__init__.py`` that says what it is for."""
    folders = {path.parent for path in files("app")}
    silent = [
        name(folder)
        for folder in sorted(folders)
        if not (folder / "__init__.py").is_file()
        or not ast.get_docstring(tree(folder / "__init__.py"))
    ]
    assert silent == []


def test_every_test_says_what_it_guards():
    """A test without a sentence is a riddle for who breaks it."""
    paths = sorted(ROOT.glob("tests/**/test_*.py"))
    assert len(paths) > 100
    tests = {
        path: [one for one in functions(path) if one.name.startswith("test_")] for path in paths
    }
    assert [one for path in paths for one in _silent(path, tests[path])] == []


def test_a_rule_says_which_law_and_which_question():
    """A rule begins in Dutch with its law, and its article or the question it answers."""
    paths = [path for folder in LAW_RULES for path in sorted((LAW / folder).rglob("*.py"))]
    assert len(paths) > 40
    wrong = [
        f"{name(path)}:{getattr(node, 'name', 'the module')}: {first!r}"
        for path in paths
        if path.name != "__init__.py"
        for node in [tree(path), *_rules(path)]
        if not _names_its_law(first := (ast.get_docstring(node) or "").partition("\n")[0])
    ]
    assert wrong == []


def _rules(path):
    top = tree(path).body
    return [one for one in _public(tree(path)) if isinstance(one, ast.FunctionDef) and one in top]


def _names_its_law(first):
    return LAW_NAME.search(first) and re.search(r"\bartikel|\?", first)
