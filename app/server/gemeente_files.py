"""The gemeente as its own TOML, with what the operator changed on top; checked by the reader."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from pathlib import Path

from sqlalchemy import Connection

from app.data.gemeente_reader import Table, Tables, build, parse, with_shared
from app.data.periods import read_periods
from app.domain.gemeente import Gemeente
from app.domain.gemeente_problem import FileFault
from app.domain.local_expiry import current
from app.server.problems import bad_field
from app.server.store.settings_store import change_setting, settings_under

_PREFIX = "gemeente/"


@dataclass(frozen=True, slots=True)
class GemeenteFiles:
    """The folder of the gemeente; its name is the code of the gemeente."""

    folder: Path

    def tables(self, connection: Connection) -> Tables:
        """Every file by its name without ending, parsed; a changed one in its changed form.

        The files of a body of several gemeenten that its own file names are in it.
        """
        return self._read(connection)[0]

    def gemeente(self, connection: Connection) -> Gemeente:
        """What the gemeente decides, with the keys that cannot be read in ``faults``."""
        tables, unreadable = self._read(connection)
        return build(self.folder.name, tables, unreadable)

    def on(self, connection: Connection, today: date) -> Gemeente:
        """The same as far as it counts on this day: what was read too long ago does not."""
        return current(self.gemeente(connection), today, read_periods())

    def change(self, connection: Connection, name: str, text: str) -> None:
        """Put another text in the place of a file; Refused when it brings a fault."""
        try:
            tables = {**self.tables(connection), name: _parsed(text)}
        except tomllib.TOMLDecodeError as error:
            raise bad_field(name, str(error)) from error
        before, after = self.gemeente(connection).faults, build(self.folder.name, tables).faults
        wrong = ", ".join(f"{one.file}: {one.key}" for one in after if one not in before)
        if wrong:
            raise bad_field(name, f"De lezer van de gemeente weigert: {wrong}")
        change_setting(connection, _PREFIX + name, text)

    def _read(self, connection: Connection) -> tuple[Tables, tuple[FileFault, ...]]:
        """Every file and its keys that are no TOML; a changed one in its changed form."""
        paths = sorted(self.folder.glob("*.toml"))
        texts = {path.stem: path.read_bytes() for path in paths}
        changed = settings_under(connection, _PREFIX)
        texts |= {name: str(text).encode() for name, text in sorted(changed.items())}
        read = {name: parse(text, f"{name}.toml") for name, text in texts.items()}
        own: Mapping[str, Table] = {name: table for name, (table, _) in read.items()}
        tables, theirs = with_shared(own, self.folder.parent)
        return tables, (*(one for _, faults in read.values() for one in faults), *theirs)


def _parsed(text: str) -> Mapping[str, object]:
    return tomllib.loads(text, parse_float=Decimal)


def as_json(value: object) -> str:
    """What a file may hold, as JSON: an amount keeps the cents as written, a day is text."""
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{json.dumps(key)}:{as_json(value[key])}" for key in value) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(as_json, value)) + "]"
    if isinstance(value, Decimal):
        return format(value, "f")
    return json.dumps(value.isoformat() if isinstance(value, date | time) else value)
