"""Articles of a law as people write them: ``18.4.d`` is ``18 lid 4 onder d``."""

from __future__ import annotations


def written(text: str) -> str:
    """Each article of a list in words; three numbers are one article of a law by chapter.

    Such as Wmo 2015, 2.2.4. What is in words already stays as it is.
    """
    return ", ".join(_one(part) for part in text.split(", "))


def _one(text: str) -> str:
    number, *rest = text.rstrip("*").split(".")
    if len(rest) > 1 and all(one.isdigit() for one in rest):
        return text
    words = [number]
    if rest and rest[0].isdigit():
        words.append(f"lid {rest.pop(0)}")
    return " ".join([*words, *(f"onder {one}" for one in rest)])
