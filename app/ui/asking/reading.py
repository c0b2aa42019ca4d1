"""From what a person typed to an answer, or to a friendly sentence about what to change."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.domain.sentence import Sentence, say
from app.ui.asking.ask import NO_DAY, PARTS, Form, Input

_DOTS = re.compile(r"\d{1,3}(\.\d{3})+")
_PLAIN = re.compile(r"\d+([.,]\d{1,2})?")
_HALVES = re.compile(r"\d{1,2}([.,][05]0?)?")
_NUMBER = re.compile(r"\d+([.,]\d+)?")
_DAY = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_BETWEEN = " ,;\n\ten"
_MONTHS, _MOST_CHILDREN = 12, 20
_LONGEST = {Form.LINE: 200, Form.TEXT: 4000}

Draft = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Fault:
    """What cannot be read: the field it stands in, and the sentence for the person."""

    field: str
    because: Sentence


def read(asked: Input, draft: Draft, today: date) -> str | Fault:
    """What stands in a box, as it is kept: a day as 1990-12-31, an amount as 1401.50.

    Empty where nothing stands in it and that may be.
    """
    if asked.form is Form.DATES:
        return _births(asked, draft, today)
    if asked.form in (Form.DATE, Form.DAY):
        return _day(asked, draft, today)
    return parse(asked, draft(asked.field))


def parse(asked: Input, typed: str) -> str | Fault:
    """The same for a text of which the box is all there is."""
    text = typed.strip()
    if asked.form is Form.MONEY:
        text = re.sub(r"[\s€]", "", text).removesuffix(",-").removesuffix(",--")
    if not text:
        return "" if asked.empty is None else Fault(asked.field, asked.empty)
    found = _KINDS.get(asked.form, _text)(asked, text)
    return Fault(asked.field, found) if isinstance(found, Sentence) else found


def how_many(name: str, draft: Draft) -> int:
    """How many rows of dates stand on the screen; at least one."""
    text = draft(f"{name}.aantal")
    return min(max(int(text), 1), _MOST_CHILDREN) if text.isdecimal() else 1


def _text(asked: Input, text: str) -> str | Sentence:
    if len(text) > _LONGEST.get(asked.form, len(text)):
        return say("Deze tekst is te lang. Maak hem korter.")
    return text


def _money(asked: Input, text: str) -> str | Sentence:
    """An amount with a comma or a point, with or without dots between thousands."""
    if text[0] in "-−" and _amount(text[1:]) is not None:
        return say("Vul het bedrag in zonder minteken (-).")
    amount = _amount(text)
    if amount is None:
        return say("Schrijf het bedrag met cijfers, zoals 14,71.")
    if asked.above_zero and not amount:
        return say("Vul een bedrag in dat hoger is dan 0.")
    return _too_high(asked, amount) or str(amount)


def _too_high(asked: Input, found: Decimal) -> Sentence | None:
    if found <= asked.high:
        return None
    return asked.too_high or say("Dit bedrag is erg hoog. Kijk of het klopt.")


def _amount(text: str) -> Decimal | None:
    whole, comma, cents = text.partition(",")
    if _DOTS.fullmatch(whole) and (not comma or re.fullmatch(r"\d{1,2}", cents)):
        return Decimal(f"{whole.replace('.', '')}.{cents or '0'}").quantize(Decimal("0.01"))
    if _PLAIN.fullmatch(text):
        return Decimal(text.replace(",", ".")).quantize(Decimal("0.01"))
    return None


def _number(asked: Input, text: str) -> str | Sentence:
    """A whole number between the bounds of the question."""
    if text[0] in "-−" and text[1:].isdecimal():
        return say("Vul een getal in zonder min ervoor.")
    if re.fullmatch(r"\d+[.,]\d+", text):
        return say("Vul een heel getal in, zonder komma.")
    if not text.isdecimal():
        return say("Schrijf het getal met cijfers, zoals 12.")
    number = int(text)
    if number > asked.high and asked.too_high is not None:
        return asked.too_high
    if asked.low <= number <= asked.high:
        return str(number)
    return say(
        "Vul een getal in van {least} tot en met {most}.", least=asked.low, most=int(asked.high)
    )


def _hours(asked: Input, text: str) -> str | Sentence:
    """Whole hours, or a half one more."""
    if not _HALVES.fullmatch(text):
        if _NUMBER.fullmatch(text):
            return say("Vul hele uren in, of een half uur meer, zoals 2,5.")
        return say("Schrijf de uren met cijfers, zoals 2 of 2,5.")
    hours = Decimal(text.replace(",", "."))
    if not hours:
        return say("Vul een half uur in of meer, dus vanaf 0,5.")
    return _too_high(asked, hours) or str(hours)


def _days(_asked: Input, text: str) -> str | Sentence:
    """Days as people write them, with anything between: 24-11-2026, 23/12/2026."""
    found: set[date] = set()
    for day, month, year in _DAY.findall(text):
        try:
            found.add(date(int(year), int(month), int(day)))
        except ValueError:
            return say("De dag {day}-{month}-{year} bestaat niet.", day=day, month=month, year=year)
    if not found or _DAY.sub("", text).strip(_BETWEEN):
        return say("Schrijf elke dag met cijfers, zoals 24-11-2026.")
    return ",".join(map(str, sorted(found)))


_KINDS: Mapping[Form, Callable[[Input, str], str | Sentence]] = {
    Form.MONEY: _money,
    Form.NUMBER: _number,
    Form.HOURS: _hours,
    Form.DAYS: _days,
}


def _day(asked: Input, draft: Draft, today: date) -> str | Fault:
    """A date out of a day, a month and a year."""
    first, _, year = asked.fields
    texts = {part: draft(field).strip() for part, field in zip(PARTS, asked.fields, strict=True)}
    if not any(texts.values()):
        return "" if asked.empty is None else Fault(first, asked.empty)
    wrong = next((fault for part in PARTS if (fault := _part(part, texts[part]))), None)
    if wrong is not None:
        return Fault(f"{asked.field}.{wrong.field}", wrong.because)
    try:
        found = date(*(int(texts[part]) for part in reversed(PARTS)))
    except ValueError:
        return Fault(first, say("Deze dag bestaat niet. Kijk naar de dag en de maand."))
    if asked.span is not None and (found - today).days > asked.span.ahead:
        return Fault(year, asked.span.too_late)
    if asked.span is not None and (today - found).days > asked.span.back:
        return Fault(year, asked.span.too_early)
    return found.isoformat()


def _part(part: str, text: str) -> Fault | None:
    if not text:
        return Fault(part, NO_DAY)
    if not text.isdecimal():
        return Fault(part, say("Schrijf de datum met cijfers, zoals 31 12 1990."))
    if part == "jaar" and len(text) != len("1990"):
        return Fault(part, say("Schrijf het jaar met vier cijfers, zoals 1990."))
    if part == "maand" and not 1 <= int(text) <= _MONTHS:
        return Fault(part, say("Vul bij de maand een getal in van 1 tot en met 12."))
    return None


def _births(asked: Input, draft: Draft, today: date) -> str | Fault:
    """The dates of birth of everyone in a list; its length stands in ``field.aantal``."""
    found = []
    for place in range(how_many(asked.field, draft)):
        row = replace(asked, field=f"{asked.field}.{place}", form=Form.DATE)
        one = _day(row, draft, today)
        if isinstance(one, Fault):
            return one
        found.append(one)
    return ",".join(found)
