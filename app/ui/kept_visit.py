"""A visit as one text on the device, and back."""

from __future__ import annotations

import json
from dataclasses import dataclass

from app.domain.person import Person
from app.ui.kept import texts, with_facts
from app.ui.look import Shade, TextSize
from app.ui.plans import Plan, plans_as_data, plans_from_data
from app.ui.role import Role
from app.ui.shown import Shown, shown_from_data

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
