"""Reads the folder of a gemeente; standard library only.

One file per subject, named as the field of Gemeente it fills. A missing file or key means: the
gemeente decides that itself. A wrong key is left out and named; all the others count.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import cast

from app.data.gemeente_checks import check
from app.data.local_values import fault, read_group, read_local, read_sources
from app.data.typed_table import Wrong, read_table, refuse_unknown
from app.domain.gemeente import Gemeente
from app.domain.gemeente_keys import GROUPS, SCHEMES
from app.domain.gemeente_minima import Minimaregeling
from app.domain.gemeente_problem import FileFault
from app.domain.local_rule import Local
from app.domain.sentence import say
from app.domain.source import Source

__all__ = ["GROUPS", "build", "gemeenten", "parse", "read_gemeente"]

_filled = cast("Callable[..., Gemeente]", replace)
_OWN, _SOURCES, _SHARED = "gemeente", "bronnen", "_"
_LINE = re.compile(r"\(at line (\d+)")
_HEADER = re.compile(r"\s*\[+\s*\"?([\w-]+)")
Table = Mapping[str, object]
Tables = Mapping[str, Table]


@dataclass(frozen=True, slots=True)
class _Own:
    """The file that says which gemeente this is."""

    code: str
    name: str
    invented: bool = False
    shared: str = ""


def gemeenten(root: Path) -> tuple[Gemeente, ...]:
    """Every gemeente below a folder, in the order of their codes."""
    folders = (path for path in sorted(root.iterdir()) if path.is_dir())
    return tuple(read_gemeente(path) for path in folders if not path.name.startswith(_SHARED))


def read_gemeente(folder: Path) -> Gemeente:
    """The gemeente in a folder named as its code, with every fault in its files.

    Where its own file names a ``shared`` folder beside it, that of a body of several gemeenten, the
    files there count too; a key of its own goes before the shared one.
    """
    own, faults = _read(folder)
    tables, theirs = with_shared(own, folder.parent)
    return build(folder.name, tables, (*faults, *theirs))


def with_shared(tables: Tables, beside: Path) -> tuple[Tables, tuple[FileFault, ...]]:
    """The files of a gemeente on top of the shared ones it names, and the faults in those.

    ``beside`` is the folder in which the shared one stands; without one nothing changes.
    """
    shared = tables.get(_OWN, {}).get("shared")
    if not isinstance(shared, str) or not shared.startswith(_SHARED) or "/" in shared:
        return tables, ()
    theirs, wrong = _read(beside / shared)
    names = (*theirs, *(name for name in tables if name not in theirs))
    whole = {name: {**theirs.get(name, {}), **tables.get(name, {})} for name in names}
    return whole, tuple(replace(one, file=f"{shared}/{one.file}") for one in wrong)


def _read(folder: Path) -> tuple[dict[str, Table], tuple[FileFault, ...]]:
    tables: dict[str, Table] = {}
    faults: list[FileFault] = []
    for path in sorted(folder.glob("*.toml")):
        tables[path.stem], wrong = parse(path.read_bytes(), path.name)
        faults += wrong
    return tables, tuple(faults)


def parse(content: bytes, file: str) -> tuple[Table, tuple[FileFault, ...]]:
    """What one file says; a key that is no TOML is left out and named, the others are kept."""
    text, odd = content.decode("utf-8", errors="replace"), ""
    try:
        return tomllib.loads(content.decode("utf-8"), parse_float=Decimal), ()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        odd = str(error)
    found: dict[str, object] = {}
    faults: list[FileFault] = []
    for name, part in _by_key(text).items():
        try:
            _no_strange_letters(part)
            found.update(tomllib.loads(part, parse_float=Decimal))
        except (tomllib.TOMLDecodeError, ValueError) as error:
            faults.append(_unreadable(file, name, str(error)))
    return found, tuple(faults) or (_unreadable(file, "-", odd),)


def _by_key(text: str) -> dict[str, str]:
    """The lines of each key, at the line where they stand; "-" is what comes before the first."""
    owners, owner = list[str](), "-"
    lines = text.splitlines()
    for line in lines:
        header = _HEADER.match(line)
        owner = owner if header is None else header.group(1)
        owners.append(owner)
    return {
        name: "".join(f"{line if owners[at] == name else ''}\n" for at, line in enumerate(lines))
        for name in dict.fromkeys(owners)
    }


def _no_strange_letters(part: str) -> None:
    if "\N{REPLACEMENT CHARACTER}" in part:
        raise ValueError("UTF-8")


def build(code: str, tables: Tables, unreadable: tuple[FileFault, ...] = ()) -> Gemeente:
    """A gemeente from its parsed files, by file name without ending, and every fault in them."""
    faults = list(unreadable)
    own = _Own(code, code)
    for name in tables:
        with _noting(faults, name):
            refuse_unknown({name: None}, (_OWN, _SOURCES, SCHEMES, *GROUPS), "")
    with _noting(faults, _OWN):
        own = _own(code, tables.get(_OWN, {}))
    sources, wrong = read_sources(tables.get(_SOURCES, {}))
    faults += wrong
    gemeente = Gemeente(own.code, own.name, own.invented)
    for name, kind in GROUPS.items():
        if name in tables:
            group, wrong = read_group(kind, f"{name}.toml", tables[name], sources)
            gemeente = _filled(gemeente, **{name: group})
            faults += wrong
    if SCHEMES in tables:
        schemes = _schemes(tables[SCHEMES], sources, faults)
        gemeente = replace(gemeente, minimaregelingen=schemes)
    against = check(gemeente)
    for one in against:
        gemeente = _without(gemeente, one)
    return replace(gemeente, faults=(*faults, *against))


def _without(gemeente: Gemeente, wrong: FileFault) -> Gemeente:
    """The gemeente without the key that does not fit with the others."""
    group = wrong.file.removesuffix(".toml")
    if group == SCHEMES:
        rest = (one for one in gemeente.minimaregelingen or () if one[0] != wrong.key)
        return replace(gemeente, minimaregelingen=tuple(rest))
    rules = cast("Callable[..., object]", replace)(getattr(gemeente, group), **{wrong.key: None})
    return _filled(gemeente, **{group: rules})


@contextmanager
def _noting(faults: list[FileFault], name: str) -> Iterator[None]:
    try:
        yield
    except Wrong as wrong:
        faults.append(fault(f"{name}.toml", wrong))


def _own(code: str, table: Table) -> _Own:
    own = read_table(_Own, table)
    if own.code != code:
        raise Wrong(
            "code",
            say("De code {code} is niet de naam van de map.", code=own.code),
            say("Wij verwachten {code}.", code=code),
        )
    return own


def _schemes(
    table: Table, sources: Mapping[str, Source], faults: list[FileFault]
) -> tuple[tuple[str, Local[Minimaregeling]], ...]:
    found: list[tuple[str, Local[Minimaregeling]]] = []
    for name, raw in table.items():
        with _noting(faults, SCHEMES):
            scheme = read_local(Local[Minimaregeling], raw, name, sources)
            found.append((name, cast("Local[Minimaregeling]", scheme)))
    return tuple(found)


def _unreadable(file: str, key: str, error: str) -> FileFault:
    """The place of what is no TOML, without the English of the TOML reader."""
    expected = say("Wij verwachten een TOML-bestand in UTF-8.")
    line = _LINE.search(error)
    if line is not None:
        wrong = say("Wij kunnen dit niet lezen. Het gaat mis op regel {line}.", line=line.group(1))
    elif "utf-8" in error.casefold():
        wrong = say("Wij kunnen dit niet lezen. Er staan vreemde tekens in.")
    else:
        wrong = say("Wij kunnen dit niet lezen. Er ontbreekt iets, zoals een haakje.")
    return FileFault(file, key, wrong, expected)
