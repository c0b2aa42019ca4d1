"""Finds what a table names: a test with what it says of itself, a situation, or part of the app."""

from __future__ import annotations

import ast
import tomllib
from functools import cache
from pathlib import Path

from app.domain.facts import Facts
from app.law.duties.duties import duties
from app.law.not_modelled import not_modelled
from app.law.nuggers.nugger import nugger
from app.law.rights.rights import rights
from tests.law.people import DAY, single

ROOT = Path(__file__).resolve().parents[2]
_SITUATIONS = ROOT / "tests" / "law" / "situations"


def said_of(target: str) -> str | None:
    """Who says so, according to a "test: path::name" or "situation: file: name"; None if absent."""
    kind, _, name = target.partition(": ")
    if kind == "situation":
        return _situations().get(name)
    path, _, test = name.partition("::")
    return _tests(path).get(test)


@cache
def _situations() -> dict[str, str]:
    return {
        f"{path.stem}: {one['name']}": str(one["who"])
        for path in sorted(_SITUATIONS.glob("*.toml"))
        for one in tomllib.loads(path.read_text("utf-8"))["situation"]
    }


@cache
def _tests(path: str) -> dict[str, str]:
    file = ROOT / path
    if not file.is_file():
        return {}
    return {
        node.name: ast.get_docstring(node) or ""
        for node in ast.parse(file.read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }


def article_of(target: str) -> str | None:
    """The articles a right, duty, line of a nugger or entry left out cites; None if absent."""
    kind, _, name = target.partition(": ")
    return _cited(kind).get(name)


@cache
def _cited(kind: str) -> dict[str, str]:
    if kind == "not_modelled":
        return {one.id: one.article for one in not_modelled()}
    lists = {"right": rights, "duty": duties, "nugger": nugger}
    if kind not in lists:
        return {}
    return {one.id: one.article for one in lists[kind](single(), Facts(), DAY, None)}


def rule_text(target: str) -> str | None:
    """The text of the file a "rule: folder.name" stands for; None if absent."""
    path = ROOT / "app" / "law" / f"{target.removeprefix('rule: ').replace('.', '/')}.py"
    return path.read_text("utf-8") if path.is_file() else None
