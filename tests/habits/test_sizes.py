"""A file is one whole idea (reviews/house.md); what no longer fits on a few screens is named."""

from __future__ import annotations

from tests.habits.code import ROOT, files, functions, name

MODULE, COMPONENT, FUNCTION = 400, 200, 40
# Path, or path and function, to its reason. Nothing here that could as well be two things.
LONGER_MODULES: dict[str, str] = {}
LONGER_FUNCTIONS: dict[str, str] = {}


def _lines(path):
    return path.read_text(encoding="utf-8").count("\n")


def _long(path):
    """The functions of a file that are too long, with their length."""
    sizes = {one.name: one.end_lineno - one.lineno + 1 for one in functions(path)}
    return {f"{name(path)}:{one}": size for one, size in sizes.items() if size > FUNCTION}


def test_a_module_is_small():
    """A module has at most 400 lines, a component of the screens at most 200."""
    found = {path: COMPONENT if "/ui/components/" in path.as_posix() else MODULE
             for path in files("app", "build")}
    long = {name(path): _lines(path) for path, most in found.items() if _lines(path) > most}
    assert long.keys() <= LONGER_MODULES.keys(), long


def test_a_function_is_small():
    """A function has at most 40 lines with its docstring; most have far fewer."""
    long = {one: size for path in files("app", "build") for one, size in _long(path).items()}
    assert long.keys() <= LONGER_FUNCTIONS.keys(), long


def test_nobody_named_as_longer_is_short_by_now():
    """An exception that is no longer needed goes."""
    needless = [
        one
        for one in LONGER_MODULES
        if not (ROOT / one).is_file() or _lines(ROOT / one) <= MODULE
    ]
    needless += [
        one for one in LONGER_FUNCTIONS if one not in _long(ROOT / one.partition(":")[0])
    ]
    assert needless == []
