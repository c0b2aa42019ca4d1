"""Compiles the translations: ``.venv/bin/python build/catalogs.py``.

The app reads ``houvast.mo`` with the standard library alone; this makes it from ``houvast.po``,
beside it, whenever that is newer. Only finished translations go in: what is fuzzy or empty is left
out, so that the Dutch shows. ``.mo`` files are not kept.
"""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

from babel.messages import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LOCALES = Path(__file__).resolve().parents[1] / "locales"


def compile_all(locales: Path = LOCALES) -> None:
    """Compile every catalog of a folder that is newer than what was compiled of it."""
    for path in sorted(locales.glob("*/LC_MESSAGES/*.po")):
        compiled = path.with_suffix(".mo")
        newest = max(path.stat().st_mtime_ns, Path(__file__).stat().st_mtime_ns)
        if not compiled.is_file() or compiled.stat().st_mtime_ns < newest:
            _write(path, compiled)


def is_done(message: Message | None) -> bool:
    """Whether a message is translated in every form, by somebody who looked at it."""
    if message is None or message.fuzzy or not message.string:
        return False
    return all((message.string,) if isinstance(message.string, str) else message.string)


def _write(path: Path, compiled: Path) -> None:
    with path.open("rb") as file:
        catalog = read_po(file, locale=path.parents[1].name)
    made = BytesIO()
    write_mo(made, _finished(catalog))
    # In one step: other processes may read it, or make it, at the same time.
    aside = compiled.with_suffix(f".{os.getpid()}")
    aside.write_bytes(made.getvalue())
    aside.replace(compiled)


def _finished(catalog: Catalog) -> Catalog:
    """The finished translations; what counts things is found by the Dutch of many as of one."""
    found = Catalog(locale=catalog.locale, fuzzy=False)
    for message in catalog:
        if message.id and is_done(message):
            found.add(message.id, message.string)
            if message.pluralizable:
                found.add((message.id[1], message.id[1]), message.string)
    return found


if __name__ == "__main__":
    compile_all()
