"""Writes a sentence for the ear: what a voice would stumble on is said in words.

Amounts are money, ``19.2`` is a part of an article and no number, a telephone number is its digits.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

from app.domain.sentence import Sentence, Value, say, say_n
from app.text.unbroken import breakable
from app.text.write import Writer

_CENT, _TEN = Decimal("0.01"), 10
_ISOLATES = re.compile("[\u2066-\u2069]")
# An amount has a comma before its cents, and three digits behind a dot: this is never one. Nor is
# Wmo 2.3.2: where a law counts by chapter, three numbers are one article.
_ARTICLE = re.compile(
    r"(?<![\w.,])(?P<number>\d{1,3}[a-z]{0,3})"
    r"(?:(?:\.| lid )(?P<part>\d{1,2}[a-z]?))?"
    r"(?:(?:\.(?=[a-z])| onder )(?P<letter>[a-z]{1,2}|\d{1,2}))?(?!\w|,\d|\.\w)"
)
_TELEPHONE = re.compile(r"(?<![\d-])0\d{1,3}-\d{4,8}(?![\d-])")
_AMOUNT = re.compile(r"(-?)€\s?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d\d))?")


def speak(writer: Writer, sentence: Sentence) -> str:
    """The sentence as it is read aloud in the language of the writer."""
    return speak_text(writer, writer.filled(sentence, lambda value: _value(writer, value)))


def speak_text(writer: Writer, text: str) -> str:
    """A finished text made fit for the ear: every amount and article, wherever it came from."""
    told = _AMOUNT.sub(lambda found: speak_euro(writer, _amount(found)), _plain(text))
    told = _TELEPHONE.sub(lambda found: " ".join(found[0].replace("-", "")), told)
    return _ARTICLE.sub(lambda found: _article(writer, found), told)


def _article(writer: Writer, found: re.Match[str]) -> str:
    told, part, letter = found.group("number", "part", "letter")
    if part:
        told = _aloud(writer, say("{article} lid {part}", article=told, part=part))
    if letter:
        told = _aloud(writer, say("{article} onder {letter}", article=told, letter=letter))
    return told


def speak_euro(writer: Writer, amount: Decimal) -> str:
    """An amount for the ear: ``1401 euro 50``, ``1402 euro``, ``50 cent``, ``min 5 euro``."""
    cents = int(abs(amount).quantize(_CENT, ROUND_HALF_UP) * 100)
    euros, rest = divmod(cents, 100)
    spoken = _aloud(writer, _amount_in_words(euros, rest))
    if euros and 0 < rest < _TEN:
        # "586 euro 8" is heard as 586,80.
        whole, few = (_aloud(writer, _amount_in_words(*one)) for one in ((euros, 0), (0, rest)))
        spoken = _aloud(writer, say("{euros} en {cents}", euros=whole, cents=few))
    return _aloud(writer, say("min {amount}", amount=spoken)) if amount < 0 else spoken


def _amount_in_words(euros: int, cents: int) -> Sentence:
    if not cents:
        return say_n("{n} euro", "{n} euro", n=str(euros))
    if not euros:
        return say_n("{n} cent", "{n} cent", n=str(cents))
    return say_n("{n} euro {cents}", "{n} euro {cents}", n=str(euros), cents=str(cents))


def _aloud(writer: Writer, sentence: Sentence) -> str:
    return _plain(writer.write(sentence))


def _plain(text: str) -> str:
    return breakable(_ISOLATES.sub("", text))


def _value(writer: Writer, value: Value) -> str:
    if isinstance(value, Decimal):
        return speak_euro(writer, value)
    if isinstance(value, int):
        return str(value)
    return _aloud(writer, Sentence("{value}", (("value", value),)))


def _amount(found: re.Match[str]) -> Decimal:
    minus, euros, cents = found.groups()
    return Decimal(f"{minus}{euros.replace('.', '')}.{cents or '00'}")
