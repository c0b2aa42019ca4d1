"""Compiles the translations: ``.venv/bin/python build/catalogs.py``.

The app reads them with the standard library alone. ``houvast.ids`` is the Dutch of every message,
once; ``houvast.words`` beside each ``houvast.po`` is what that language says, in the same order,
so that a phone which takes another language gets little more. Only finished translations go in:
what is fuzzy or empty is left out, so that the Dutch shows. Neither is kept in the project.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from babel.messages import Catalog, Message
from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

from app.text.catalog import BETWEEN, FORMS, IDS, mark_of  # noqa: E402  (needs the path above)

LOCALES = ROOT / "locales"


def compile_all(locales: Path = LOCALES) -> None:
    """Compile every catalog of a folder that is newer than what was compiled of it.

    What was compiled of a catalog that left goes too.
    """
    for left in locales.glob("*/LC_MESSAGES/*.words"):
        if not left.with_suffix(".po").is_file():
            left.unlink()
    paths = sorted(locales.glob("*/LC_MESSAGES/*.po"))
    template = locales / "houvast.pot"
    ids = _ids(locales / IDS, (template,) if template.is_file() else paths)
    for path in paths:
        compiled = path.with_suffix(".words")
        if not (_is_newer(compiled, (path,)) and _mark(compiled) == mark_of(ids)):
            _write(compiled, _words(path, ids))


def is_done(message: Message | None) -> bool:
    """Whether a message is translated in every form, by somebody who looked at it."""
    if message is None or message.fuzzy or not message.string:
        return False
    return all((message.string,) if isinstance(message.string, str) else message.string)


def forms_of(message: Message) -> tuple[str, ...]:
    """The translation of a message: one text, or one for each form of a count."""
    text = message.string or ""
    return (text,) if isinstance(text, str) else tuple(text)


def _ids(path: Path, sources: Iterable[Path]) -> str:
    """The Dutch of every message in the order of its place; written when it is another."""
    if _is_newer(path, sources):
        return path.read_text(encoding="utf-8")
    found = (one for source in sources for one in _read(source, None) if one.id)
    texts = dict.fromkeys(
        one.id if isinstance(one.id, str) else FORMS.join(one.id) for one in found
    )
    ids = BETWEEN.join(texts)
    _write(path, ids)
    return ids


def _words(path: Path, ids: str) -> str:
    catalog = _read(path, path.parents[1].name)
    texts = (_text(catalog.get(one.split(FORMS)[0])) for one in ids.split(BETWEEN))
    return BETWEEN.join((mark_of(ids), str(catalog.plural_expr), *texts))


def _text(message: Message | None) -> str:
    if message is None or not is_done(message):
        return ""
    return FORMS.join(forms_of(message))


def _read(path: Path, code: str | None) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=code)


def _is_newer(compiled: Path, sources: Iterable[Path]) -> bool:
    newest = max(path.stat().st_mtime_ns for path in (*sources, Path(__file__)))
    return compiled.is_file() and compiled.stat().st_mtime_ns >= newest


def _mark(compiled: Path) -> str:
    return compiled.read_text(encoding="utf-8").split(BETWEEN, 1)[0]


def _write(path: Path, text: str) -> None:
    # In one step: other processes may read it, or make it, at the same time.
    aside = path.with_suffix(f".{os.getpid()}")
    aside.write_text(text, encoding="utf-8")
    aside.replace(path)


if __name__ == "__main__":
    compile_all()
