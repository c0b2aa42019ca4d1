"""Made-up languages that show what a screen does with long, accented or mirrored text."""

from __future__ import annotations

import re
from pathlib import Path

from babel.messages import Catalog, Message

from catalogs import compile_all
from messages import write
from sentences import ids, messages, template

_ACCENTS = str.maketrans("aceinouyACEINOUY", "åçéîñöûýÅÇÉÎÑÖÛÝ")
_NAME = re.compile(r"(\{\w+\})")


def long(text: str) -> str:
    """The text with accents, between marks, and two fifths longer; its ``{names}`` kept."""
    return f"⟦{_outside(text, lambda part: part.translate(_ACCENTS))}{'·' * (len(text) * 2 // 5)}⟧"


def mirrored(text: str) -> str:
    """The text between marks of its own that a screen must put on the right side."""
    return f"\u202b⟦{text}⟧\u202c"


def locales(where: Path, *texts: str) -> Path:
    """A folder of catalogs: ``en`` stands for the long one and ``ar`` for the mirrored one.

    Every sentence of the app is in it, or only these texts.
    """
    wanted = [Message(text) for text in texts] or list(messages(template()))
    for code, change in (("en", long), ("ar", mirrored)):
        catalog = Catalog(locale=code)
        for one in wanted:
            texts = tuple(change(text) for text in ids(one))
            forms = (texts[0], *(texts[-1],) * (catalog.num_plurals - 1))
            catalog.add(one.id, texts[0] if isinstance(one.id, str) else forms)
        path = where / code / "LC_MESSAGES" / "houvast.po"
        path.parent.mkdir(parents=True)
        write(path, catalog)
    told = "".join(f"[{code}]\nis_checked = false\n" for code in ("en", "ar"))
    (where / "languages.toml").write_text(told, encoding="utf-8")
    compile_all(where)
    return where


def _outside(text, change):
    return "".join(part if _NAME.fullmatch(part) else change(part) for part in _NAME.split(text))
