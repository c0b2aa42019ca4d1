"""Reads all gemeenten of the Netherlands and their postcodes from the files beside it."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from app.domain.directory import Area, Directory, Entry, Executor

FOLDER = Path(__file__).parent / "nederland"


@cache
def read_directory(folder: Path = FOLDER) -> Directory:
    """Every gemeente by its CBS code, who works for it, and the places of its postcodes."""
    executors = _executors(folder / "uitvoerders.toml")
    entries = tuple(_entry(row, executors) for row in _rows(folder / "gemeenten.txt"))
    areas = (
        *_areas(folder / "postcodes.txt", merged=False),
        *_areas(folder / "samengevoegd.txt", merged=True),
    )
    return Directory(entries, areas)


def _rows(path: Path) -> Iterator[list[str]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def _entry(row: list[str], executors: dict[str, tuple[Executor, ...]]) -> Entry:
    code, official, everyday, also = (*row, "", "")[:4]
    return Entry(
        code, official, everyday, tuple(also.split(";")) if also else (), executors.get(code, ())
    )


def _areas(path: Path, *, merged: bool) -> Iterator[Area]:
    """Each line is the code of a gemeente and its places: name, or name/other name, =postcodes."""
    for code, places in _rows(path):
        for place in places.split(";"):
            names, _, postcodes = place.partition("=")
            name, _, also = names.partition("/")
            for one in postcodes.split(","):
                first, _, last = one.partition("-")
                yield Area(int(first), int(last or first), f"GM{code}", name, also, merged)


def _executors(path: Path) -> dict[str, tuple[Executor, ...]]:
    found: defaultdict[str, tuple[Executor, ...]] = defaultdict(tuple)
    for one in tomllib.loads(path.read_text(encoding="utf-8"))["uitvoerder"]:
        executor = Executor(one["naam"], one["bron"], one.get("wat"), one.get("gelezen"))
        for code in one["voor"]:
            found[code] = (*found[code], executor)
    return dict(found)
