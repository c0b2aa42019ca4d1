"""All gemeenten of the Netherlands, found by name, place or postcode: a suggestion to confirm."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property

_DIGITS = 4
_SHORTEST, _SHORTEST_MISTAKE = 2, 4
_LIKE = 0.8


@dataclass(frozen=True, slots=True)
class Executor:
    """Who does something for a gemeente: all of the bijstand, or ``what`` only.

    ``year`` is that of the text at ``url`` that says so; None where the text has no date.
    """

    name: str
    url: str
    what: str | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One gemeente: its CBS code, its name, and what else people call it.

    ``everyday`` is its name on the screen, ``also`` are other names it is found by.
    """

    code: str
    official: str
    everyday: str = ""
    also: tuple[str, ...] = ()
    executors: tuple[Executor, ...] = ()

    @property
    def name(self) -> str:
        """What it is called on the screen."""
        return self.everyday or self.official


@dataclass(frozen=True, slots=True)
class Area:
    """Postcodes ``first`` up to and including ``last`` of one place, and its gemeente.

    ``also`` is what else people call the place, "" for nothing. ``merged`` says that the gemeente
    it had is gone, so that the present one has to be looked at twice.
    """

    first: int
    last: int
    code: str
    place: str
    also: str = ""
    merged: bool = False


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A gemeente that may be meant, and the place or postcode by which it was found.

    ``merged`` says that the place had another gemeente once, which is gone.
    """

    entry: Entry
    via: str | None = None
    merged: bool = False


@dataclass(frozen=True)
class Directory:
    """Every gemeente with the postcodes of its places."""

    entries: tuple[Entry, ...] = ()
    areas: tuple[Area, ...] = field(default=(), repr=False)

    def entry(self, code: str) -> Entry | None:
        """The gemeente with this CBS code; None when there is none."""
        return self._by_code.get(code)

    def suggest(self, text: str, most: int = 6) -> tuple[Suggestion, ...]:
        """The gemeenten that may be meant by a name, a place or four digits, the likeliest first.

        Nothing for fewer than two letters, or for a postcode that is not in the table. A name
        with a mistake in it finds what looks like it.
        """
        digits = text.strip()[:_DIGITS]
        if digits[:1].isdigit():
            return self._by_postcode(digits) if len(digits) == _DIGITS else ()
        typed = plain(text)
        if len(typed) < _SHORTEST:
            return ()
        found = _once(self._called(typed))
        if not found and len(typed) >= _SHORTEST_MISTAKE:
            found = _once(self._like(typed, most))
        return found[:most]

    @cached_property
    def _by_code(self) -> dict[str, Entry]:
        return {one.code: one for one in self.entries}

    @cached_property
    def _names(self) -> tuple[tuple[str, Suggestion], ...]:
        """Every name in plain letters, those of gemeenten before those of places."""
        return tuple(self._every_name())

    def _every_name(self) -> Iterator[tuple[str, Suggestion]]:
        for one in self.entries:
            for name in dict.fromkeys((one.name, one.official, *one.also)):
                yield plain(name), Suggestion(one)
        for area in self.areas:
            entry = self.entry(area.code)
            if entry is not None:
                for name in filter(None, (area.place, area.also)):
                    yield plain(name), Suggestion(entry, name, area.merged)

    @cached_property
    def _words(self) -> tuple[tuple[str, Suggestion], ...]:
        """Each further word of the name of a gemeente."""
        return tuple(
            (plain(word), Suggestion(one))
            for one in self.entries
            for word in one.name.replace("-", " ").split()[1:]
        )

    def _called(self, typed: str) -> Iterator[Suggestion]:
        """Whole names first, then beginnings of names, then of other words of a name."""
        yield from (one for name, one in self._names if name == typed)
        begins = tuple(one for name, one in self._names if name.startswith(typed))
        yield from (one for one in begins if one.via is None)
        yield from (one for name, one in self._words if name.startswith(typed))
        yield from begins

    def _like(self, typed: str, most: int) -> Iterator[Suggestion]:
        known = dict(reversed(self._names))
        yield from (known[name] for name in get_close_matches(typed, known, most, _LIKE))

    def _by_postcode(self, digits: str) -> tuple[Suggestion, ...]:
        if not digits.isdigit():
            return ()
        number = int(digits)
        here = (one for one in self.areas if one.first <= number <= one.last)
        found = ((self.entry(one.code), one.merged) for one in here)
        return _once(
            Suggestion(one, digits, merged) for one, merged in found if one is not None
        )


def _once(found: Iterator[Suggestion]) -> tuple[Suggestion, ...]:
    """Each gemeente once, where it was found first."""
    first: dict[str, Suggestion] = {}
    for one in found:
        first.setdefault(one.entry.code, one)
    return tuple(first.values())


def plain(name: str) -> str:
    """A name in small letters without accents, spaces, hyphens or dots."""
    parts = unicodedata.normalize("NFD", name.casefold())
    return "".join(one for one in parts if one.isalnum())
