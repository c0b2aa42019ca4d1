"""What is wrong in a catalog that a person can see without knowing its language.

The names of values, the forms of a count, digits, the Dutch terms of law, the length, and signs
that do not belong in a text.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache
from gettext import c2py

from babel.messages import Catalog, Message

from catalogs import forms_of
from sentences import any_of, ids, messages, spellings

_NAME = re.compile(r"\{(\w+)\}")
_STAYS = re.compile(r"Stays Dutch: (.*)\.$")
_MARKUP = re.compile(r"<[a-z/]|&\w+;|[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
# Latin and Cyrillic in one word: they look alike, and a voice stumbles over them.
_LATIN, _CYRILLIC = "[A-Za-z\u00c0-\u024f]", "[\u0400-\u04ff]"
_LOOKS_ALIKE = re.compile(f"{_LATIN}{_CYRILLIC}|{_CYRILLIC}{_LATIN}")
# The one term of law that is a word of every day: it comes in every third sentence. A language may
# use its own word alone there; the Dutch one is told where it is explained.
_EVERYDAY = frozenset({"gemeente"})
# Some languages need more room; a text that is longer says something else than the Dutch.
_LONGER, _AND = 2.2, 30
_ENOUGH = 202  # every plural rule of CLDR repeats itself before this number


def troubles(catalog: Catalog) -> tuple[str, ...]:
    """Each fault of what is translated, with the Dutch it stands under; fuzzy ones are not used."""
    return tuple(
        f"{ids(one)[0]} <- {fault}"
        for one in messages(catalog)
        if not one.fuzzy and any(forms_of(one))
        for fault in _of_message(one, catalog.num_plurals, catalog.plural_expr)
    )


def _of_message(message: Message, plurals: int, expression: str) -> Iterator[str]:
    forms, dutch = forms_of(message), ids(message)
    if len(dutch) > 1 and (len(forms) != plurals or not all(forms)):
        yield f"needs {plurals} forms"
    elif len(dutch) > 1 and "{n}" in dutch[1]:
        # Only the form of one single number can say it in words, such as "one day" or "two days".
        yield from (
            f"does not tell which number: {form}"
            for form, numbers in zip(forms, _numbers(expression, plurals), strict=True)
            if "{n}" not in form and len(numbers) != 1
        )
    for form in filter(None, forms):
        yield from (f"{what}: {form}" for what in _of_form(form, dutch))
    for note in message.auto_comments:
        stays = _STAYS.match(note)
        if stays and stays[1] not in _EVERYDAY:
            word = any_of(spellings(stays[1]))
            yield from (
                f"the term {stays[1]} is gone: {form}"
                for form in filter(None, forms)
                if not word.search(form)
            )


@cache
def _numbers(expression: str, plurals: int) -> tuple[frozenset[int], ...]:
    """Which whole numbers take each form; none take one that is for fractions."""
    form = c2py(expression)
    return tuple(
        frozenset(n for n in range(_ENOUGH) if form(n) == one) for one in range(plurals)
    )


def _of_form(form: str, dutch: tuple[str, ...]) -> Iterator[str]:
    if _names(form) != _names(dutch[-1]):
        yield "other names"
    if not _same_digits(form, dutch):
        yield "other digits"
    if any(unicodedata.category(sign).startswith("N") for sign in form if not sign.isascii()):
        yield "digits that are not 0 to 9"
    if _LOOKS_ALIKE.search(form):
        yield "letters of two scripts in one word"
    if _MARKUP.search(form):
        yield "markup or signs of direction"
    if len(form) > _LONGER * max(map(len, dutch)) + _AND:
        yield "too long"
    if form != form.strip() or "  " in form:
        yield "spaces"


def _names(text: str) -> set[str]:
    # A plural form may say its number in words, such as "one day"; a month stands in its own case.
    return {one.removesuffix("_of") for one in _NAME.findall(text)} - {"n"}


def _same_digits(form: str, dutch: tuple[str, ...]) -> bool:
    """The same numbers as often; a form of a count may say its own number in words."""
    told = _digits(form)
    if len(dutch) == 1:
        return told == _digits(dutch[0])
    return not told - (_digits(dutch[0]) | _digits(dutch[1]) | Counter("012"))


def _digits(text: str) -> Counter[str]:
    return Counter(re.findall(r"[0-9]+", _NAME.sub("", text)))
