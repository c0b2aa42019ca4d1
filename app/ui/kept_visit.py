"""A visit as one text on the device, and back."""

from __future__ import annotations

import json
from dataclasses import dataclass

from app.domain.person import Person
from app.ui.asking.ask import PARTS
from app.ui.asking.rows import parsed
from app.ui.example import Shown, shown_from_data
from app.ui.kept import texts, with_facts
from app.ui.look import Shade, TextSize
from app.ui.plans import Plan, plans_as_data, plans_from_data
from app.ui.role import Role

_FORM = 1


@dataclass(frozen=True, slots=True)
class KeptVisit:
    """All that comes back after a restart; ``here`` is the screen in front at the end."""

    language: str
    role: Role
    text_size: TextSize
    shade: Shade
    gemeente: str | None
    answers: dict[str, str]
    drafts: dict[str, str]
    plans: tuple[Plan, ...]
    set_aside: Plan | None
    shown: Shown | None
    here: str
    roomy: bool = False


# How a page looks, and where one is in it: that is of each page itself.
_OF_THE_PAGE = frozenset({"form", "language", "text_size", "shade", "roomy", "example", "here"})
_COUNT, _ASIDE = "aantal", "set_aside"
# One answer that is gathered over time, with a comma between.
_GATHERED = frozenset({"meedoen.keuzes"})
# Lines of one paper: those of two are no paper that anybody got.
_WHOLE = frozenset({"specificatie.regels"})


def kept_as_text(kept: KeptVisit) -> str:
    """The visit as JSON."""
    aside = () if kept.set_aside is None else (kept.set_aside,)
    return json.dumps(
        {
            "form": _FORM,
            "language": kept.language,
            "role": kept.role,
            "text_size": kept.text_size,
            "shade": kept.shade,
            "gemeente": kept.gemeente,
            "answers": kept.answers,
            "drafts": kept.drafts,
            "plans": plans_as_data(kept.plans),
            "set_aside": plans_as_data(aside),
            "example": None if kept.shown is None else kept.shown.as_data(),
            "here": kept.here,
            "roomy": kept.roomy,
        },
        ensure_ascii=False,
    )


def kept_from_text(text: str | None, people: tuple[Person, ...]) -> KeptVisit | None:
    """The visit that was kept; None when it cannot be read."""
    try:
        kept = json.loads(text or "")
        if kept["form"] != _FORM:
            return None
        gemeente = kept["gemeente"]
        aside = plans_from_data(kept.get("set_aside"))
        return KeptVisit(
            language=str(kept["language"]),
            role=Role(kept["role"]),
            text_size=TextSize(kept["text_size"]),
            shade=Shade(kept["shade"]),
            gemeente=gemeente if isinstance(gemeente, str) else None,
            answers=with_facts(kept["answers"], kept.get("facts", {})),
            drafts=texts(kept["drafts"]),
            plans=plans_from_data(kept.get("plans")),
            set_aside=aside[0] if aside else None,
            shown=shown_from_data(kept["example"], people),
            here=str(kept.get("here") or ""),
            roomy=kept.get("roomy") is True,
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def joined(base: str | None, theirs: str, mine: str) -> str:
    """What two pages told, from what both knew: what only one of them changed, counts as changed.

    What both changed counts as it is in ``mine``; of a list each row counts for itself. A text
    that is no visit takes no part.
    """
    before, others, own = _data(base), _data(theirs), _data(mine)
    if not others or not own:
        return mine
    told = {**own}
    for name in own.keys() | others.keys():
        if name in _OF_THE_PAGE:
            continue
        three = before.get(name), others.get(name), own.get(name)
        if name == "answers":
            told[name] = _joined_answers(*map(_named, three))
        elif name == "drafts":
            told[name] = _joined_drafts(*map(_named, three))
        elif name == "plans":
            told[name] = _joined_rows(*map(_rows, three))
        else:
            told[name] = three[1] if _is_as_before(three[2], three[0]) else three[2]
    told["plans"] = [*_rows(told.get("plans")), *_aside_too(before, others, told)]
    return json.dumps(told, ensure_ascii=False)


def _aside_too(
    before: dict[str, object], theirs: dict[str, object], told: dict[str, object]
) -> list[object]:
    """There is room for one thing set aside: what the other page set aside too becomes a plan."""
    there = [*_rows(before.get(_ASIDE)), *_rows(told.get(_ASIDE)), *_rows(told.get("plans"))]
    return [one for one in _rows(theirs.get(_ASIDE)) if one not in there]


def _data(text: str | None) -> dict[str, object]:
    try:
        data = json.loads(text or "")
    except ValueError:
        return {}
    return data if isinstance(data, dict) and data.get("form") == _FORM else {}


def _named(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _rows(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _is_as_before(value: object, before: object) -> bool:
    return value == before or (not value and not before)


def _joined_answers(
    before: dict[str, object], theirs: dict[str, object], mine: dict[str, object]
) -> dict[str, object]:
    names = [*theirs, *(name for name in mine if name not in theirs)]
    chosen = {
        name: _joined_answer(name, before.get(name), theirs.get(name), mine.get(name))
        for name in names
    }
    return {name: value for name, value in chosen.items() if value is not None}


def _joined_answer(name: str, before: object, theirs: object, mine: object) -> object:
    if mine == before:
        return theirs
    if name in _GATHERED:
        return ",".join(map(str, _joined_rows(*map(_gathered, (before, theirs, mine)))))
    listed = _listed(theirs), _listed(mine)
    if theirs == before or listed[0] is None or listed[1] is None or name in _WHOLE:
        return mine
    both = _joined_rows(_listed(before) or [], listed[0], listed[1])
    return json.dumps(both, ensure_ascii=False)


def _listed(answer: object) -> list[object] | None:
    """The rows of an answer that is a list; None when it is none."""
    return parsed(answer) if isinstance(answer, str) and answer.startswith("[") else None


def _gathered(answer: object) -> list[object]:
    return [one for one in answer.split(",") if one] if isinstance(answer, str) else []


def _joined_drafts(
    before: dict[str, object], theirs: dict[str, object], mine: dict[str, object]
) -> dict[str, object]:
    """A date is typed in three boxes, and children one below the other: each goes as a whole."""
    names = [*theirs, *(name for name in mine if name not in theirs)]
    own = {_thing(one) for one in {*before, *mine} if mine.get(one) != before.get(one)}
    sides = {name: mine if _thing(name) in own else theirs for name in names}
    return {name: side[name] for name, side in sides.items() if name in side}


def _thing(field: str) -> str:
    """What this box is a part of."""
    head, _, last = field.rpartition(".")
    if head and last == _COUNT:
        return head
    if not head or last not in PARTS:
        return field
    row, _, place = head.rpartition(".")
    return row if row and place.isdecimal() else head


def _joined_rows(before: list[object], theirs: list[object], mine: list[object]) -> list[object]:
    """What one took out goes; what each wrote stays, first what is of this page."""
    stay = [one for one in mine if one in theirs or one not in before]
    return stay + [one for one in theirs if one not in mine and one not in before]
