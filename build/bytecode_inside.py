"""Runs in the Python of the phone: compiles the files that ``bytecode.py`` wrote down in JOBS.

Bytecode only fits the very Python that made it. Docstrings stay at home, asserts do not. Beside
each file comes what it imports, so that the build can leave out what nobody imports.
"""

from __future__ import annotations

import ast
import importlib._bootstrap_external as bootstrap
import json
from pathlib import Path

JOBS = Path("@JOBS@")
_HOLDERS = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def main() -> None:
    """Compile every file that is asked for."""
    for source, name, target in json.loads(JOBS.read_text(encoding="utf-8")):
        tree = ast.parse(Path(source).read_bytes(), name)
        wanted = sorted(set(_imports(tree, name)))
        for one in ast.walk(tree):
            if isinstance(one, _HOLDERS):
                _without_words(one)
        code = compile(ast.fix_missing_locations(tree), name, "exec", dont_inherit=True)
        data = bootstrap._code_to_hash_pyc(code, bytes(8), False)  # type: ignore[attr-defined]  # noqa: SLF001
        Path(target).with_suffix(".json").write_text(json.dumps(wanted), encoding="utf-8")
        Path(target).write_bytes(data)


def _without_words(one: ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    """Take away the docstring, and in a class also the ones below its fields."""
    kept = [
        part
        for place, part in enumerate(one.body)
        if not (_is_text(part) and (place == 0 or isinstance(one, ast.ClassDef)))
    ]
    one.body = kept or [ast.Pass()]


def _is_text(part: ast.stmt) -> bool:
    return (
        isinstance(part, ast.Expr)
        and isinstance(part.value, ast.Constant)
        and isinstance(part.value.value, str)
    )


def _imports(tree: ast.AST, name: str) -> list[str]:
    """Every module that is imported anywhere in it, but for the types alone."""
    found = []
    for part in ast.iter_child_nodes(tree):
        if isinstance(part, ast.If) and "TYPE_CHECKING" in ast.dump(part.test):
            continue
        if isinstance(part, ast.Import):
            found += [one.name for one in part.names]
        elif isinstance(part, ast.ImportFrom):
            home = _home(part, name)
            found += [home, *(f"{home}.{one.name}" for one in part.names)]
        found += _imports(part, name)
    return found


def _home(part: ast.ImportFrom, name: str) -> str:
    if not part.level:
        return part.module or ""
    above = name.split("/")[: -part.level]
    return ".".join([*above, *([part.module] if part.module else [])])


main()
