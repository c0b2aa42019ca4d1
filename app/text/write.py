"""Writes a sentence in a person's language: the only place that makes text for people."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache, reduce
from pathlib import Path
from typing import Literal

from babel.dates import format_date, get_day_names
from babel.lists import format_list

from app.domain.gemeente_contact import Weekday
from app.domain.month import Month
from app.domain.sentence import Sentence, Value, say
from app.text import dutch
from app.text.article import without_letters, written
from app.text.catalog import SOURCE, Language, capital, catalog, language, locale

HIDDEN = say("Verborgen")
# Where something stands in a law, such as "18 lid 4 onder d" in "artikel {article}".
_ARTICLE = "article"
_PLACES = {
    # Vertaler: het lid van een artikel van een wet, zoals in "artikel 18 lid 4".
    "lid": say("{article} lid {part}"),
    # Vertaler: een onderdeel van een artikel van een wet, zoals in "artikel 14 onder a".
    "onder": say("{article} onder {letter}"),
}
_PLACE = re.compile(rf" ({'|'.join(_PLACES)}) ")
_QUESTION_MARKS = ("?", "\u061f")
_LEFT_TO_RIGHT = "\u2066"
_BY_ITS_OWN = "\u2068"
_END = "\u2069"
_WEEK = 7
# "And" is a letter behind each word, which cannot stand behind a Dutch word or a number.
_NO_AND = frozenset({"ti"})
# One notation in every language: only the name of the month is another, and its case.
_DAY, _MONTH, _MONTH_OF = "d MMMM y", "LLLL y", "MMMM y"
_OF = "_of"
_WEEKDAY_FIRST = re.compile(r"EEEE([^A-Za-z]*)")
# What runs from left to right within a sentence that does not: a Dutch term or name of one word or
# more, and a number with a sign in it, such as 18b.6 or 0800-8013.
_VALUES = re.compile(r"(\{\w+\}(?:[-/–]\{\w+\})*)")
_FORWARD = re.compile(
    "[€A-Za-z0-9\u00c0-\u024f]"
    "(?:[-€A-Za-z0-9\u00c0-\u024f.,:/'’&@+%_ \u00a0\u2011\u2013\u2060]*[%€A-Za-z0-9\u00c0-\u024f])?"
)


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes in one language, by its code; ``folder`` is only for other catalogs in tests.

    What ``hides`` says yes to is written as "Verborgen", while somebody else is looking too.
    """

    code: str = SOURCE
    folder: Path | None = None
    hides: Callable[[Sentence], bool] | None = None

    @property
    def language(self) -> Language:
        """The language written in."""
        return language(self.code)

    def write(self, sentence: Sentence) -> str:
        """The sentence with its values filled in; Dutch where a translation is missing."""
        return self.filled(sentence, self._value)

    def filled(self, sentence: Sentence, show: Callable[[Value], str]) -> str:
        """The sentence with each value written by ``show``.

        ``{month_of}`` is the month as it stands after "from" or "of" (CLDR): Polish has
        "od lutego 2027" beside the "luty 2027" that stands alone.
        """
        template, values = self.template(sentence), sentence.values
        if f"{_OF}}}" in template:
            values = (*values, *((f"{name}{_OF}", self._of(one)) for name, one in values))
        told = {name: show(one) for name, one in values}
        places = next((one for name, one in values if name == _ARTICLE), None)
        if isinstance(places, str) and places[:1].isdigit():
            places = places if self.hides is None else without_letters(places)
            told[_ARTICLE] = self._places(written(places))
        return template.format(**told)

    def template(self, sentence: Sentence) -> str:
        """The translated sentence with its ``{names}`` still open, in the right plural."""
        if self.hides is not None and self.hides(sentence):
            return catalog(self.code, self.folder).text(HIDDEN.id, None)
        count = next((value for name, value in sentence.values if name == "n"), None)
        found = catalog(self.code, self.folder).text(sentence.id, count)
        return _held_together(found) if self.language.rtl else found

    def hidden(self, sentence: Sentence) -> str:
        """What a row that would say this sentence says instead; empty when nothing is hidden."""
        if self.hides is None or not self.hides(sentence):
            return ""
        return self.write(say("Verborgen. Tik om te tonen."))

    def euro(self, amount: Decimal) -> str:
        """An amount with cents, in the one Dutch notation of every language."""
        return self._isolated(dutch.euro(amount))

    def euro_whole(self, amount: Decimal) -> str:
        """An amount in whole euros, in the one Dutch notation of every language."""
        return self._isolated(dutch.euro_whole(amount))

    def term(self, text: str) -> str:
        """A Dutch term, name or number, kept as it is and held together in rtl languages."""
        return self._isolated(text)

    def day(self, when: date) -> str:
        """A day in full, with the name of the month in the language."""
        if self.code == SOURCE:
            return dutch.day(when)
        return self._isolated(format_date(when, _DAY, locale(self.code)), _BY_ITS_OWN)

    def month(self, when: Month) -> str:
        """A month with its year, named in the language."""
        if self.code == SOURCE:
            return dutch.month(when)
        text = format_date(when.first_day, _MONTH, locale(self.code))
        return self._isolated(text, _BY_ITS_OWN)

    def weekday(self, when: date) -> str:
        """The name of the day of the week in the language."""
        return format_date(when, "EEEE", locale(self.code))

    def weekday_and_day(self, when: date) -> str:
        """The day with the name of the day of the week, where the language puts that."""
        weekday, day = self.weekday(when), self.day(when)
        first = _WEEKDAY_FIRST.match(str(locale(self.code).date_formats["full"]))
        return f"{weekday}{first[1]}{day}" if first else f"{day} {weekday}"

    def weekday_names(self) -> tuple[str, ...]:
        """The seven days of the week from Monday on, by their names in the language."""
        return self._days("wide")

    def weekdays(self) -> tuple[str, ...]:
        """The seven days of the week from Monday on, in the one letter of a phone's calendar.

        Longer names do not fit beside each other where letters are large.
        """
        return self._days("narrow")

    def listed(self, told: Sequence[str]) -> str:
        """Several things in one line, with the commas and the "and" of the language (CLDR)."""
        if self.code not in _NO_AND:
            return format_list(told, "standard", locale(self.code))
        between = locale(self.code).list_patterns["standard"]["start"]
        return reduce(between.format, told) if told else ""

    def _days(self, width: Literal["narrow", "wide"]) -> tuple[str, ...]:
        named = get_day_names(width, "stand-alone", locale(self.code))
        return tuple(named[day] for day in range(_WEEK))

    def _places(self, text: str) -> str:
        if self.code == SOURCE:
            return text
        return self.listed([self._place(one) for one in text.split(", ")])

    def _place(self, text: str) -> str:
        first, *rest = _PLACE.split(text)
        told = self.term(first)
        for kind, number in zip(rest[::2], rest[1::2], strict=True):
            place = self.term(number)
            told = self.template(_PLACES[kind]).format(article=told, part=place, letter=place)
        return told

    def _of(self, value: Value) -> Value:
        if isinstance(value, Month):
            return format_date(value.first_day, _MONTH_OF, locale(self.code))
        return value

    def _value(self, value: Value) -> str:
        if isinstance(value, Month):
            return self.month(value)
        if isinstance(value, date):
            return self.day(value)
        if isinstance(value, Weekday):
            named = dict(zip(Weekday, self.weekday_names(), strict=True))[value]
            return capital(named, self.code)
        return self._isolated(dutch.value(value))

    def _isolated(self, text: str, opening: str = _LEFT_TO_RIGHT) -> str:
        return f"{opening}{text}{_END}" if self.language.rtl else text


@cache
def _held_together(template: str) -> str:
    """What runs from left to right keeps its order, also beside Arabic letters (UAX 9)."""
    return "".join(
        _held_values(part) if part.startswith("{") else _FORWARD.sub(_forward, part)
        for part in _VALUES.split(template)
    )


def _held_values(names: str) -> str:
    """Each value is isolated when it is filled in; several with a dash between are so together."""
    return names if names.count("{") == 1 else f"{_LEFT_TO_RIGHT}{names}{_END}"


def _forward(found: re.Match[str]) -> str:
    text = found.group()
    return text if text.isdecimal() else f"{_LEFT_TO_RIGHT}{text}{_END}"


def paired(name: str, told: str) -> str:
    """A name and what was told of it on one line; a question ends with its own mark.

    Where nothing is told of it, the name alone.
    """
    if not told:
        return name
    return f"{name} {told}" if name.endswith(_QUESTION_MARKS) else f"{name}: {told}"
