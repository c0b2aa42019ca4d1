"""Who may know whom: the rooms of the house and the doors between them.

The rules are those of reference/architecture-and-style.md C.5; README.md tells why.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from dataclasses import dataclass
from functools import cache

from tests.habits.code import APP, ROOT, files, tree


@dataclass(frozen=True, slots=True)
class Room:
    """What a part of the app may import: of the app, and of others beside the library."""

    name: str
    app: frozenset[str]
    outside: frozenset[str] = frozenset()


def _room(name, app="", outside=""):
    return Room(f"app.{name}", frozenset(app.split()), frozenset(outside.split()))


# The first room whose name fits a module is its room. "law!" is only the door of the library.
ROOMS = (
    _room("domain", "domain"),
    _room("law", "domain law"),
    _room("text.dutch", "domain"),
    _room("text", "domain text", "babel"),
    _room("data", "domain data", "httpx keyring cryptography argon2 joserfc js pyodide"),
    _room("demo", "domain data demo", "httpx"),
    _room(
        "calc",
        "domain law! text.dutch data.contributed data.directory data.gemeente_reader data.periods"
        " demo calc",
    ),
    _room("ui.components", "domain text ui.components ui.theme ui.look", "flet"),
    _room("ui", "domain text law! ui", "flet"),
    _room("bounded_http", "", "uvicorn"),
    _room("web.keystore", "data", "flet flet_secure_storage"),
    _room("web.first_page", "domain text"),
    _room("web", "web bounded_http data.per_minute", "flet flet_web msgpack starlette uvicorn"),
    _room(
        "server",
        "domain data demo server bounded_http",
        "fastapi starlette pydantic sqlalchemy alembic joserfc httpx uvicorn",
    ),
    _room("served", "domain data web server served", "flet"),
    _room("houvast", "domain law! text data demo ui web served", "flet"),
    _room("main", "houvast web.quiet_log server"),
)


@cache
def _modules():
    return {_name(path): path for path in files("app")}


def _name(path):
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _within(module, room):
    return module == room or module.startswith(f"{room}.")


@cache
def _door():
    for node in tree(APP / "law" / "__init__.py").body:
        if isinstance(node, ast.Assign) and node.targets[0].id == "__all__":
            return frozenset(ast.literal_eval(node.value))
    return frozenset()


def _imports(module, path):
    """Every module that is imported, with the name taken from it ("" for the module itself)."""
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) - node.level + 1]
            source = ".".join([*above, *(node.module or "").split(".")]).rstrip(".")
            source = source if node.level else node.module
            yield from ((source, alias.name) for alias in node.names)


def _target(source, name):
    return f"{source}.{name}" if f"{source}.{name}" in _modules() else source


def _allowed(room, source, name):
    if _within(source, "app"):
        if source == "app.law" and name in _door() and "law!" in room.app:
            return True
        return any(_within(_target(source, name), f"app.{other}") for other in room.app)
    top = source.partition(".")[0]
    return top in sys.stdlib_module_names or top in room.outside


def _wrong(module, path):
    """What a module imports and may not know."""
    if module == "app":
        return list(_imports(module, path))
    room = next((room for room in ROOMS if _within(module, room.name)), None)
    if room is None:
        return ["it stands in no room: say in ROOMS what it may know"]
    return [
        f"{source} {name}".strip()
        for source, name in _imports(module, path)
        if not _allowed(room, source, name)
    ]


def _needs(module, path, known):
    """The modules of the app that this one cannot be loaded without."""
    pairs = ((source, f"{source}.{name}") for source, name in _imports(module, path))
    return {whole if whole in known else source for source, whole in pairs if source in known}


def _screen(module):
    """The screen that a module is, or is a part of; None elsewhere."""
    screen = module.removeprefix("app.ui.screens.")
    return screen.split(".")[0] if screen != module else None


def test_a_module_imports_only_what_its_room_may_know():
    """The law knows no screen and the screens no network: a change stays in its room."""
    found = {module: _wrong(module, path) for module, path in _modules().items()}
    assert {module: wrong for module, wrong in found.items() if wrong} == {}


def test_no_module_needs_one_that_needs_it():
    """Issue 10: no import circle, so that each file can be read and changed by itself."""
    known = _modules()
    arrows = {module: _needs(module, path, known) for module, path in known.items()}
    while leaves := {module for module, needs in arrows.items() if not needs & arrows.keys()}:
        arrows = {module: needs for module, needs in arrows.items() if module not in leaves}
    assert arrows == {}


def test_screens_know_each_other_only_by_address():
    """Issue 10: what two screens share stands in a room of its own, so arrows stay under 20."""
    known = _modules()
    found = {
        (_screen(module), _screen(needed))
        for module, path in known.items()
        for needed in _needs(module, path, known)
    }
    between = {pair for pair in found if None not in pair and pair[0] != pair[1]}
    assert between, "the reader of imports sees the one arrow that there is"
    assert len(between) < 20, sorted(between)


def test_the_machine_door_needs_nothing_installed():
    """``python3 -m app.calc`` answers with the standard library alone, on any machine."""
    line = b'{"ask": "kostendelersnorm", "date": "2026-01-01", "persons": 3}\n'
    bare = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    told = subprocess.run(
        [sys.executable, "-S", "-m", "app.calc"],
        input=line,
        cwd=ROOT,
        env=bare,
        capture_output=True,
        check=False,
    )
    assert told.stderr == b""
    assert told.returncode == 0
    assert told.stdout.count(b"\n") == 1
