"""A question that is answered with yes or no."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.sentence import Sentence, say
from app.ui.asking.ask import Answers, Ask, Form, Option, always

YES, NO = "ja", "nee"


def yes_or_no(
    name: str,
    topic: Sentence,
    heading: Sentence,
    *why: Sentence,
    row: Sentence,
    assumed: Sentence | None = None,
    applies: Callable[[Answers], bool] = always,
) -> Ask:
    """A question with two answers, in the words that are the same everywhere."""
    return Ask(
        name=name,
        topic=topic,
        heading=heading,
        why=why,
        form=Form.CHOICE,
        row=row,
        assumed=assumed,
        applies=applies,
        options=(Option(YES, say("Ja")), Option(NO, say("Nee"))),
    )
