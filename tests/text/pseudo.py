"""Made-up languages that show what a screen does with long, accented or mirrored text."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from babel.messages import Catalog, Message

from catalogs import compile_all
from messages import LOCALES, write
from sentences import ids, messages, template

_ACCENTS = str.maketrans("aceinouyACEINOUY", "åçéîñöûýÅÇÉÎÑÖÛÝ")
_LONG_WORD = 11
_WORD = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"(\{\w+\})")


def long(text: str) -> str:
    """The text with accents, between marks, and two fifths longer; its ``{names}`` kept."""
    return f"⟦{_outside(text, lambda part: part.translate(_ACCENTS))}{'·' * (len(text) * 2 // 5)}⟧"


def stretched(text: str) -> str:
    """The text from right to left, with accents, and with words two fifths longer to measure."""
    longer = _outside(text, lambda part: _WORD.sub(_longer, part).translate(_ACCENTS))
    return f"\u202b{longer}\u202c"


def mirrored(text: str) -> str:
    """The text between marks of its own that a screen must put on the right side."""
    return f"\u202b⟦{text}⟧\u202c"


def locales(where: Path, *texts: str) -> Path:
    """A folder of catalogs: ``en`` stands for the long one and ``ar`` for the mirrored one.

    Every sentence of the app is in it, or only these texts.
    """
    return _catalogs(where, {"en": long, "ar": mirrored}, texts)


def whole_app(where: Path) -> Path:
    """A folder the whole app can stand on: ``ar`` is stretched, and the glossary is there."""
    shutil.copy(LOCALES / "glossary_nl.toml", where)
    return _catalogs(where, {"ar": stretched})


def _catalogs(where, made_up, texts=()):
    wanted = [Message(text) for text in texts] or list(messages(template()))
    for code, change in made_up.items():
        catalog = Catalog(locale=code)
        for one in wanted:
            texts = tuple(change(text) for text in ids(one))
            forms = (texts[0], *(texts[-1],) * (catalog.num_plurals - 1))
            catalog.add(one.id, texts[0] if isinstance(one.id, str) else forms)
        path = where / code / "LC_MESSAGES" / "houvast.po"
        path.parent.mkdir(parents=True)
        write(path, catalog)
    told = "".join(f"[{code}]\nis_checked = false\n" for code in made_up)
    (where / "languages.toml").write_text(told, encoding="utf-8")
    compile_all(where)
    return where


def _longer(found):
    word, more = found[0], len(found[0]) * 2 // 5
    # Only Dutch makes words longer than this, of several: another language needs more words.
    return f"{word}{' ' if len(word) > _LONG_WORD else ''}{word[:more].lower()}"


def _outside(text, change):
    return "".join(part if _NAME.fullmatch(part) else change(part) for part in _NAME.split(text))
