"""Reads the folder of a gemeente, whole or not at all; standard library only.

One file per subject, named as the field of Gemeente it fills. A missing file or key means: the
gemeente decides that itself. A wrong one refuses the gemeente and names every fault.
"""

from __future__ import annotations

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
from app.domain.gemeente_contact import Contact
from app.domain.gemeente_geld import (
    BijzondereBijstand,
    Inkomenstoeslag,
    Minimaregeling,
    Norm,
    Premies,
)
from app.domain.gemeente_plichten import Maatregelen, Meedoen
from app.domain.gemeente_problem import Fault, GemeenteProblem
from app.domain.gemeente_werk import NaBijstand, Nuggers, Vooruitlopen, Werk
from app.domain.local_rule import Local
from app.domain.sentence import Sentence, say
from app.domain.settlement import Verrekening
from app.domain.source import Source

GROUPS: dict[str, type[object]] = {
    "verrekening": Verrekening,
    "maatregelen": Maatregelen,
    "meedoen": Meedoen,
    "inkomenstoeslag": Inkomenstoeslag,
    "premies": Premies,
    "norm": Norm,
    "bijzondere_bijstand": BijzondereBijstand,
    "werk": Werk,
    "nuggers": Nuggers,
    "vooruitlopen": Vooruitlopen,
    "na_bijstand": NaBijstand,
    "contact": Contact,
}
_filled = cast("Callable[..., Gemeente]", replace)
_OWN, _SOURCES, _SCHEMES = "gemeente", "bronnen", "minimaregelingen"
Tables = Mapping[str, Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class _Own:
    """The file that says which gemeente this is."""

    code: str
    name: str
    invented: bool = False


def gemeenten(root: Path) -> tuple[Gemeente | GemeenteProblem, ...]:
    """Every gemeente below a folder, in the order of their codes, good or refused."""
    return tuple(read_gemeente(path) for path in sorted(root.iterdir()) if path.is_dir())


def read_gemeente(folder: Path) -> Gemeente | GemeenteProblem:
    """The gemeente in a folder named as its code, or every fault in its files."""
    tables: dict[str, Mapping[str, object]] = {}
    faults: list[Fault] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            text = path.read_text(encoding="utf-8")
            tables[path.stem] = tomllib.loads(text, parse_float=Decimal)
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            faults.append(_unreadable(path.name, error))
    if faults:
        name = tables.get(_OWN, {}).get("name")
        return GemeenteProblem(folder.name, tuple(faults), str(name or folder.name))
    return build(folder.name, tables)


def build(code: str, tables: Tables) -> Gemeente | GemeenteProblem:
    """A gemeente from its parsed files, by file name without ending, or every fault in them."""
    faults: list[Fault] = []
    own, sources = _Own(code, code), dict[str, Source]()
    for name in tables:
        with _noting(faults, name):
            refuse_unknown({name: None}, (_OWN, _SOURCES, _SCHEMES, *GROUPS), "")
    with _noting(faults, _OWN):
        own = _own(code, tables.get(_OWN, {}))
    with _noting(faults, _SOURCES):
        sources = read_sources(tables.get(_SOURCES, {}))
    gemeente = Gemeente(own.code, own.name, own.invented)
    for name, kind in GROUPS.items():
        if name in tables:
            group, wrong = read_group(kind, f"{name}.toml", tables[name], sources)
            gemeente = _filled(gemeente, **{name: group})
            faults += wrong
    if _SCHEMES in tables:
        schemes = _schemes(tables[_SCHEMES], sources, faults)
        gemeente = replace(gemeente, minimaregelingen=schemes)
    faults += check(gemeente)
    return GemeenteProblem(code, tuple(faults), own.name) if faults else gemeente


def or_national(found: Gemeente | GemeenteProblem) -> tuple[Gemeente, tuple[Sentence, ...]]:
    """The gemeente, or in its place the rules of the country and the sentence that says so."""
    if isinstance(found, Gemeente):
        return found, ()
    return Gemeente(found.code, found.code), (found.problem.because,)


@contextmanager
def _noting(faults: list[Fault], name: str) -> Iterator[None]:
    try:
        yield
    except Wrong as wrong:
        faults.append(fault(f"{name}.toml", wrong))


def _own(code: str, table: Mapping[str, object]) -> _Own:
    own = read_table(_Own, table)
    if own.code != code:
        raise Wrong(
            "code",
            say("De code {code} is niet de naam van de map.", code=own.code),
            say("Wij verwachten {code}.", code=code),
        )
    return own


def _schemes(
    table: Mapping[str, object], sources: Mapping[str, Source], faults: list[Fault]
) -> tuple[tuple[str, Local[Minimaregeling]], ...]:
    found: list[tuple[str, Local[Minimaregeling]]] = []
    for name, raw in table.items():
        with _noting(faults, _SCHEMES):
            scheme = read_local(Local[Minimaregeling], raw, name, sources)
            found.append((name, cast("Local[Minimaregeling]", scheme)))
    return tuple(found)


def _unreadable(file: str, error: Exception) -> Fault:
    return Fault(
        file,
        "-",
        say("Wij kunnen dit bestand niet lezen: {error}.", error=str(error)),
        say("Wij verwachten een TOML-bestand in UTF-8."),
    )
