"""One visit: the language, what was answered and typed, and how it should look."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import StrEnum

import flet as ft

from app.ui.kept import texts, truths
from app.ui.plans import Plan, plans_as_data, plans_from_data


class Role(StrEnum):
    """Who is looking, as chosen at the start."""

    NOT_CHOSEN = ""
    BIJSTAND = "bijstand"
    NO_BENEFIT = "geen_uitkering"
    COACH = "naast_iemand"
    EXAMPLE = "voorbeeld"


class TextSize(StrEnum):
    """How large the letters are, on top of what the device itself asks."""

    NORMAL = "gewoon"
    LARGE = "groot"
    LARGER = "groter"


class Shade(StrEnum):
    """Light or dark, or as the device does it."""

    DEVICE = "apparaat"
    LIGHT = "licht"
    DARK = "donker"


_FORM = 1


@ft.observable
class Visit:
    """What one person told and chose; only ``note`` changes something without a new picture.

    ``answers`` are read and checked, by question name; ``drafts`` are as typed, by field name,
    so that nothing is lost on an error, on the way back or on a restart.
    """

    def __init__(self) -> None:
        self.language = "nl"
        self.role = Role.NOT_CHOSEN
        self.text_size = TextSize.NORMAL
        self.shade = Shade.DEVICE
        self.gemeente: str | None = None
        self.revision = 0
        self.ask_next = ""
        self.plans: tuple[Plan, ...] = ()
        self._answers: dict[str, str] = {}
        self._drafts: dict[str, str] = {}
        self._facts: dict[str, bool | None] = {}
        self._example: dict[str, str] | None = None
        self._example_facts: dict[str, bool | None] = {}
        self._came_from = "/"
        self._read_last = ""
        self._heard = ""

    @property
    def answers(self) -> Mapping[str, str]:
        """The answers that count now: those of the example while that is open, else the own."""
        return self._answers if self._example is None else self._example

    @property
    def facts(self) -> Mapping[str, bool | None]:
        """What was told besides, by name; None is "dat weet ik niet", which is an answer."""
        return self._facts if self._example is None else self._example_facts

    @property
    def is_example(self) -> bool:
        """Whether an invented person is on the screen."""
        return self._example is not None

    @property
    def has_own_answers(self) -> bool:
        """Whether the person answered anything before."""
        return bool(self._answers)

    @property
    def came_from(self) -> str:
        """The screen one was on before a screen that belongs to all, such as help."""
        return self._came_from

    @property
    def read_last(self) -> str:
        """The text of that screen, in reading order."""
        return self._read_last

    def hear(self, spoken: str) -> None:
        """Know the text of the screen in front."""
        self._heard = spoken

    def leave(self, path: str) -> None:
        """Remember where one was and what stood there, to come back and to talk about it."""
        self._came_from, self._read_last = path, self._heard

    def draft(self, field: str) -> str | None:
        """What stands in a field as typed, or None when it was never touched."""
        return None if self._example is not None else self._drafts.get(field)

    def note(self, field: str, text: str) -> None:
        """Remember what is typed, without drawing anything anew."""
        if self._example is None:
            self._drafts[field] = text

    def answer(self, name: str, value: str) -> None:
        """Take this as the answer to a question and draw anew."""
        self.put(name, value)
        self.revision += 1

    def put(self, name: str, value: str) -> None:
        """Take this as the answer to a question, without drawing anything anew."""
        (self._answers if self._example is None else self._example)[name] = value

    def tell(self, name: str, value: bool | None) -> None:
        """Take this as known, or as asked and not known, and draw anew."""
        (self._facts if self._example is None else self._example_facts)[name] = value
        self.revision += 1

    def untell(self, name: str) -> None:
        """Forget one such fact; it is what is asked next."""
        self.ask_next = name
        (self._facts if self._example is None else self._example_facts).pop(name, None)
        self.revision += 1

    def open_example(self, answers: Mapping[str, str]) -> None:
        """Show an invented person; the own answers wait until it is closed."""
        self._example, self._example_facts = dict(answers), {}
        self.role = Role.EXAMPLE
        self.revision += 1

    def close_example(self) -> None:
        """Back to the own answers."""
        self._example = None
        self.revision += 1

    def clear(self) -> None:
        """Forget every answer and everything typed; language and look stay."""
        self._answers, self._drafts, self._example = {}, {}, None
        self._facts, self._example_facts = {}, {}
        self.gemeente, self.role, self.plans = None, Role.NOT_CHOSEN, ()
        self.revision += 1

    def as_text(self) -> str:
        """The visit as JSON, to keep on the device."""
        return json.dumps(
            {
                "form": _FORM,
                "language": self.language,
                "role": self.role,
                "text_size": self.text_size,
                "shade": self.shade,
                "gemeente": self.gemeente,
                "answers": self._answers,
                "plans": plans_as_data(self.plans),
                "drafts": self._drafts,
                "facts": self._facts,
                "shown_facts": self._example_facts,
                "example": self._example,
            },
            ensure_ascii=False,
        )

    def restore(self, text: str | None) -> None:
        """Take over a kept visit; a text that cannot be read changes nothing."""
        try:
            kept = json.loads(text or "")
            if kept["form"] != _FORM:
                return
            role, size = Role(kept["role"]), TextSize(kept["text_size"])
            shade, language = Shade(kept["shade"]), str(kept["language"])
            answers, drafts = texts(kept["answers"]), texts(kept["drafts"])
            example = None if kept["example"] is None else texts(kept["example"])
            gemeente = kept["gemeente"]
            # A visit kept before facts were asked has none.
            facts, of_example = truths(kept.get("facts", {})), truths(kept.get("shown_facts", {}))
        except (ValueError, KeyError, TypeError, AttributeError):
            return
        self.role, self.text_size, self.shade, self.language = role, size, shade, language
        self.gemeente = gemeente if isinstance(gemeente, str) else None
        self._answers, self._drafts, self._example = answers, drafts, example
        self.plans = plans_from_data(kept.get("plans"))
        self._facts, self._example_facts = facts, of_example
        self.revision += 1
