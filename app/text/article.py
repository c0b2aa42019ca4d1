"""Articles of a law as people write them: ``18.4.d`` is ``18 lid 4 onder d``."""

from __future__ import annotations

import re

_LETTER = re.compile(r"^(31\.2|34a\.1)\.[a-z]+$")


def written(text: str) -> str:
    """Each article of a list in words; three numbers are one article of a law by chapter.

    Such as Wmo 2015, 2.2.4. What is in words already stays as it is.
    """
    return ", ".join(_one(part) for part in text.split(", "))


def without_letters(text: str) -> str:
    """The same list, where a letter would tell somebody who looks along what is private.

    Participatiewet 31 lid 2 and 34a lid 1 have a letter for who is medisch urenbeperkt, and one
    for who works with loonkostensubsidie: who has none of both loses the letter too.
    """
    parts = (_LETTER.sub(r"\1", part) for part in text.split(", "))
    return ", ".join(dict.fromkeys(parts))


def _one(text: str) -> str:
    number, *rest = text.rstrip("*").split(".")
    if len(rest) > 1 and all(one.isdigit() for one in rest):
        return text
    words = [number]
    if rest and rest[0].isdigit():
        words.append(f"lid {rest.pop(0)}")
    return " ".join([*words, *(f"onder {one}" for one in rest)])
