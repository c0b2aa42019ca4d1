"""Collects every Dutch sentence of the app and merges them into the catalogs.

    python build/messages.py                  write houvast.pot and merge it into every language
    python build/messages.py --check          list what is missing; exit 1 when something is
    python build/messages.py --words          list the Dutch words that are new
    python build/messages.py --accept-words   write words_nl.txt anew, after reading that list

A sentence whose Dutch changed gets a fuzzy translation, which the app does not use: old words
must not stand under new law. A new language starts as an empty ``houvast.po`` in its folder.
"""

from __future__ import annotations

import argparse
import sys
from io import BytesIO
from pathlib import Path

from babel.messages import Catalog
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

from app.text.catalog import offered  # noqa: E402  (needs the path above)
from catalogs import compile_all, is_done  # noqa: E402  (needs the path above)
from faults import troubles  # noqa: E402  (needs the path above)
from sentences import ids, messages, template, used_words  # noqa: E402  (needs the path above)

LOCALES = ROOT / "locales"
TEMPLATE = LOCALES / "houvast.pot"
WORDS = LOCALES / "words_nl.txt"
SOURCE = "nl"  # its text is the message id, so it needs no catalog


def merged(code: str, found: Catalog) -> Catalog:
    """The catalog of a language with exactly the messages found; translations are kept."""
    catalog = read(code)
    catalog.update(found)
    catalog.obsolete.clear()  # a sentence that left the app takes its translation along
    return catalog


def read(code: str) -> Catalog:
    """The catalog of a language as it stands on disk."""
    with path_of(code).open("rb") as file:
        return read_po(file, locale=code)


def path_of(code: str) -> Path:
    """Where the catalog of a language stands."""
    return LOCALES / code / "LC_MESSAGES" / "houvast.po"


def codes() -> tuple[str, ...]:
    """The languages that have a catalog."""
    return tuple(sorted(path.parents[1].name for path in LOCALES.glob("*/LC_MESSAGES/*.po")))


def missing(code: str, found: Catalog) -> tuple[str, ...]:
    """The messages found that a language on disk does not translate, or only fuzzily."""
    catalog = read(code)
    return tuple(ids(one)[0] for one in messages(found) if not is_done(catalog.get(one.id)))


def new_words(found: Catalog) -> tuple[str, ...]:
    """The Dutch word forms in the messages that words_nl.txt does not hold yet."""
    known = set(WORDS.read_text(encoding="utf-8").split()) if WORDS.is_file() else set()
    return tuple(sorted(used_words(found) - known))


def write(path: Path, catalog: Catalog) -> None:
    """Write a catalog without dates or names, so that it changes only when a sentence does."""
    text = BytesIO()
    write_po(text, catalog, width=100, omit_header=True, include_lineno=False, sort_by_file=True)
    path.write_bytes(_header(catalog).encode() + text.getvalue())


def _header(catalog: Catalog) -> str:
    lines = ["Project-Id-Version: Houvast", "Content-Type: text/plain; charset=utf-8"]
    if catalog.locale:
        lines += [f"Language: {catalog.locale}", f"Plural-Forms: {catalog.plural_forms}"]
    return "\n".join(['msgid ""', 'msgstr ""', *(f'"{line}\\n"' for line in lines), "", ""])


def _write_all(found: Catalog) -> int:
    write(TEMPLATE, found)
    for code in codes():
        write(path_of(code), merged(code, found))
        print(f"{code}: {len(found)} sentences, {len(missing(code, found))} to translate")
    compile_all()
    return 0


def _check(found: Catalog) -> int:
    gaps = [f"{code}: {text}" for code in offered(LOCALES) for text in missing(code, found)]
    gaps += [f"{code}: {trouble}" for code in codes() for trouble in troubles(read(code))]
    print("\n".join(gaps) or "complete")
    return 1 if gaps else 0


def _print_words(found: Catalog) -> int:
    print("\n".join(new_words(found)))
    return 0


def _accept_words(found: Catalog) -> int:
    WORDS.write_text("\n".join(sorted(used_words(found))) + "\n", encoding="utf-8")
    return 0


def main() -> int:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    choice = parser.add_mutually_exclusive_group()
    for name, act in (
        ("--check", _check),
        ("--words", _print_words),
        ("--accept-words", _accept_words),
    ):
        choice.add_argument(name, action="store_const", const=act, dest="act")
    act = parser.parse_args().act or _write_all
    return int(act(template()))


if __name__ == "__main__":
    sys.exit(main())
