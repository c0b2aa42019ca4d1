"""A question that is answered with yes or no."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from app.domain.sentence import Sentence, say
from app.ui.asking.ask import UNKNOWN, Answers, Ask, Form, Option, always

YES, NO = "ja", "nee"
CODES: Mapping[bool | None, str] = MappingProxyType({True: YES, False: NO, None: UNKNOWN})
VALUES: Mapping[str, bool | None] = MappingProxyType({code: so for so, code in CODES.items()})
_OPTIONS = (Option(YES, say("Ja")), Option(NO, say("Nee")))


def is_yes_or_no(ask: Ask) -> bool:
    """Whether Ja, Nee and Dat weet ik niet answer this question on the spot."""
    return ask.options is _OPTIONS


def yes_or_no(
    name: str,
    topic: Sentence,
    heading: Sentence,
    *why: Sentence,
    assumed: Sentence | None = None,
    applies: Callable[[Answers], bool] = always,
    path: str = "",
) -> Ask:
    """A question with two answers, in the words that are the same everywhere."""
    return Ask(
        name=name,
        topic=topic,
        heading=heading,
        why=why,
        form=Form.CHOICE,
        assumed=assumed,
        applies=applies,
        options=_OPTIONS,
        path=path,
    )
