"""What of a person stays on the device, by kind and count."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.sentence import Sentence, say, say_n
from app.ui.asking import flow
from app.ui.asking.pay_days import PAY_DAYS
from app.ui.asking.rows import parsed
from app.ui.kept_visit import KeptVisit

_ASKED = frozenset(ask.name for ask in (*flow.ALL, *PAY_DAYS))
_TAKE_PART, _DIARY, _TERMS = "meedoen.", "zoeken.dagboek", "brieven.termijnen"


def on_device(kept: KeptVisit) -> Iterator[Sentence]:
    """A line for every kind of which there is something."""
    answers = {name: text for name, text in kept.answers.items() if text}
    asked = sum(name in _ASKED for name in answers)
    joins = sum(name.startswith(_TAKE_PART) for name in answers)
    notes, terms = _rows(answers.get(_DIARY, "")), _rows(answers.get(_TERMS, ""))
    lists = sum(name in (_DIARY, _TERMS) for name in answers)
    half = sum(bool(text) and _name(field) not in answers for field, text in kept.drafts.items())
    other = len(answers) - asked - joins - lists
    counts = (
        (asked, say_n("{n} antwoord over u", "{n} antwoorden over u", n=asked)),
        (other, say_n("{n} ander antwoord", "{n} andere antwoorden", n=other)),
        (joins, say_n("{n} antwoord bij Meedoen", "{n} antwoorden bij Meedoen", n=joins)),
        (notes, say_n("{n} regel in uw dagboek", "{n} regels in uw dagboek", n=notes)),
        (terms, say_n("{n} brief met een dag erbij", "{n} brieven met een dag erbij", n=terms)),
        (len(kept.plans), say_n("{n} plan", "{n} plannen", n=len(kept.plans))),
        (half, say_n("{n} antwoord dat niet af is", "{n} antwoorden die niet af zijn", n=half)),
    )
    yield from (line for count, line in counts if count)
    if kept.set_aside is not None:
        yield say("Uw eerdere antwoorden")
    if kept.gemeente is not None:
        yield say("Uw gemeente")
    yield say("Taal en letters")


def _name(field: str) -> str:
    return field.split(".", maxsplit=1)[0]


def _rows(answer: str) -> int:
    return len(parsed(answer) or ())
