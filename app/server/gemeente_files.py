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

from app.data.gemeente_reader import build
from app.domain.gemeente import Gemeente
from app.domain.gemeente_problem import GemeenteProblem
from app.server.problems import bad_field
from app.server.store.settings_store import change_setting, settings_under

_PREFIX = "gemeente/"
Tables = Mapping[str, Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class GemeenteFiles:
    """The folder of the gemeente; its name is the code of the gemeente."""

    folder: Path

    def tables(self, connection: Connection) -> Tables:
        """Every file by its name without ending, parsed; a changed one in its changed form."""
        own = {path.stem: _parsed(path.read_text("utf-8")) for path in self._paths()}
        changed = settings_under(connection, _PREFIX)
        return own | {name: _parsed(str(text)) for name, text in sorted(changed.items())}

    def gemeente(self, connection: Connection) -> Gemeente:
        """What the gemeente decides; a folder that does not fit is refused at the start."""
        found = build(self.folder.name, self.tables(connection))
        if isinstance(found, GemeenteProblem):
            raise ValueError(found)
        return found

    def change(self, connection: Connection, name: str, text: str) -> None:
        """Put another text in the place of a file; Refused when the gemeente no longer fits."""
        try:
            tables = {**self.tables(connection), name: _parsed(text)}
        except tomllib.TOMLDecodeError as error:
            raise bad_field(name, str(error)) from error
        found = build(self.folder.name, tables)
        if isinstance(found, GemeenteProblem):
            wrong = ", ".join(f"{one.file}: {one.key}" for one in found.faults)
            raise bad_field(name, f"De lezer van de gemeente weigert: {wrong}")
        change_setting(connection, _PREFIX + name, text)

    def _paths(self) -> list[Path]:
        return sorted(self.folder.glob("*.toml"))


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
