"""One visit: the language, what was answered and typed, and how it should look."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

import flet as ft

from app.domain.person import Person
from app.domain.sentence import Sentence
from app.ui.example import Shown
from app.ui.kept_visit import KeptVisit, kept_as_text, kept_from_text
from app.ui.look import Shade, TextSize
from app.ui.plans import Plan
from app.ui.role import AT_THE_DOOR, HAS_BIJSTAND, Role
from app.ui.together import Together


@ft.observable
class Visit:
    """What one person told and chose; only ``note`` changes something without a new picture.

    ``answers`` are read and checked, by question name; ``drafts`` are as typed, by field name,
    so that nothing is lost on an error, on the way back or on a restart.
    """

    def __init__(self) -> None:
        self._shown: Shown | None = None
        self._gemeente: str | None = None
        self.language = "nl"
        self._role = Role.NOT_CHOSEN
        self.text_size = TextSize.NORMAL
        self.shade = Shade.DEVICE
        self.roomy = False
        # How many times the usual size this device makes letters: it tells nobody, so a line of
        # the screen is measured (frame.py).
        self.device_letters = 1.0
        self.together: Together | None = None
        self.revision = 0
        self.ask_next = ""
        self.plans: tuple[Plan, ...] = ()
        self.set_aside: Plan | None = None
        self._answers: dict[str, str] = {}
        self._drafts: dict[str, str] = {}
        self._typed = 0
        self._when_typed: Callable[[], None] | None = None
        self._trail = Trail()
        self._follows = False

    def begins_to_follow(self) -> bool:
        """True once: whoever asks first looks for news of the gemeente."""
        is_first, self._follows = not self._follows, True
        return is_first

    @property
    def role(self) -> Role:
        """Who is looking, as chosen at the start."""
        return self._role

    @role.setter
    def role(self, role: Role) -> None:
        """Choose a door: what it says about bijstand is an answer, which can be changed."""
        self._role = role
        if role in AT_THE_DOOR:
            self._answers[HAS_BIJSTAND] = AT_THE_DOOR[role]

    @property
    def answers(self) -> Mapping[str, str]:
        """The answers that count now: those of the example while that is open, else the own."""
        return self._answers if self._shown is None else self._shown.answers

    @property
    def gemeente(self) -> str | None:
        """The gemeente of who is on the screen, by its code; None is none of those here."""
        return self._gemeente if self._shown is None else self._shown.gemeente

    @gemeente.setter
    def gemeente(self, code: str | None) -> None:
        """Choose another gemeente for who is on the screen."""
        if self._shown is None:
            self._gemeente = code
        else:
            self._shown.gemeente = code

    @property
    def shown(self) -> Shown | None:
        """The invented person on the screen; None when it is oneself."""
        return self._shown

    @property
    def is_example(self) -> bool:
        """Whether an invented person is on the screen."""
        return self._shown is not None

    @property
    def was_here_before(self) -> bool:
        """Whether the person chose, told, typed or kept anything before."""
        return bool(self.role or self._answers or self._drafts or self.plans)

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to keep: nothing was told or chosen, only read."""
        return not (self.was_here_before or self._gemeente or self._shown or self.set_aside)

    @property
    def hides(self) -> Callable[[Sentence], bool] | None:
        """What is hidden while somebody else is looking too; None when one is alone."""
        return None if self.together is None else self.together.veil.hides

    @property
    def trail(self) -> Trail:
        """Where one is, and came from."""
        return self._trail

    @property
    def typed(self) -> int:
        """Goes up by every key, so that one can wait until somebody pauses."""
        return self._typed

    def when_typed(self, tell: Callable[[], None]) -> None:
        """Call this after every key from now on."""
        self._when_typed = tell

    def draft(self, field: str) -> str | None:
        """What stands in a field as typed, or None when it was never touched."""
        return None if self._shown is not None else self._drafts.get(field)

    def note(self, field: str, text: str) -> None:
        """Remember what is typed, without drawing anything anew."""
        if self._shown is None:
            self._drafts[field] = text
            self._key_pressed()

    def answer(self, name: str, value: str) -> None:
        """Take this as the answer to a question and draw anew."""
        self.put(name, value)
        self.revision += 1

    def put(self, name: str, value: str) -> None:
        """Take this as the answer to a question, without drawing anything anew."""
        (self._answers if self._shown is None else self._shown.answers)[name] = value
        self._key_pressed()

    def ask_again(self, name: str) -> None:
        """Forget one answer; it is what is asked next."""
        self.ask_next = name
        (self._answers if self._shown is None else self._shown.answers).pop(name, None)
        self._drafts.pop(name, None)
        self.revision += 1

    def open_example(self, shown: Shown) -> None:
        """Show an invented person; the own answers wait until it is closed."""
        self._shown = shown
        self.revision += 1

    def close_example(self) -> None:
        """Back to the own answers."""
        self._shown = None
        self.revision += 1

    def take_over(self, answers: Mapping[str, str], names: Collection[str]) -> None:
        """Let these answers stand for all questions named; what was typed there goes."""
        self._answers = {name: text for name, text in self._answers.items() if name not in names}
        self._answers.update({name: answers[name] for name in names if name in answers})
        typed = self._drafts.items()
        self._drafts = {field: text for field, text in typed if field.split(".")[0] not in names}
        self.revision += 1

    def clear(self) -> None:
        """Forget every answer and everything typed; language and look stay."""
        self._answers, self._drafts, self._shown = {}, {}, None
        self.gemeente, self._role, self.plans, self.set_aside = None, Role.NOT_CHOSEN, (), None
        self._trail, self._typed, self.together = Trail(), self._typed + 1, None
        self.revision += 1

    def _key_pressed(self) -> None:
        self._typed += 1
        if self._when_typed is not None:
            self._when_typed()

    def as_text(self) -> str:
        """The visit as JSON, to keep on the device."""
        return kept_as_text(self.kept())

    def kept(self) -> KeptVisit:
        """All that stays on the device; always one's own answers, whoever is on the screen."""
        return KeptVisit(
            language=self.language,
            role=self.role,
            text_size=self.text_size,
            shade=self.shade,
            gemeente=self._gemeente,
            answers=self._answers,
            drafts=self._drafts,
            plans=self.plans,
            set_aside=self.set_aside,
            shown=self._shown,
            here=self._trail.here,
            roomy=self.roomy,
        )

    def take_in(self, text: str, people: tuple[Person, ...]) -> None:
        """What another page of this device told too; who reads here stays where they are."""
        trail = self._trail
        self.restore(text, people)
        self._trail = trail

    def restore(self, text: str | None, people: tuple[Person, ...] = ()) -> None:
        """Take over a kept visit; a text that cannot be read changes nothing.

        ``people`` are the invented ones, of whom one may have been on the screen.
        """
        kept = kept_from_text(text, people)
        if kept is None:
            return
        self._role, self.text_size, self.shade = kept.role, kept.text_size, kept.shade
        self.language, self._gemeente, self._shown = kept.language, kept.gemeente, kept.shown
        self._answers, self._drafts, self.roomy = kept.answers, kept.drafts, kept.roomy
        if kept.role in AT_THE_DOOR:
            # Kept before the door was an answer.
            self._answers.setdefault(HAS_BIJSTAND, AT_THE_DOOR[kept.role])
        self.plans, self.set_aside, self._trail = kept.plans, kept.set_aside, Trail(kept.here)
        self.revision += 1


@dataclass(slots=True)
class Trail:
    """The screen in front, and the one before a screen that belongs to all, such as help.

    ``read_last`` is the text of that earlier screen, in reading order; ``dutch_last`` is the same
    in Dutch, in which the terms of the law are looked up. ``steps`` goes up each time a person
    goes somewhere in the app itself; ``left`` is the screen it leaves, until the next is there: it
    may be drawn once more meanwhile, and is not where one is.
    """

    here: str = ""
    left: str = ""
    came_from: str = "/"
    read_last: str = ""
    dutch_last: str = ""
    tells: Callable[[], str] = str
    tells_dutch: Callable[[], str] = str
    steps: int = 0

    @property
    def heard(self) -> str:
        """The text of the screen in front; only who wants to hear or leave it has it made."""
        return self.tells()

    def go(self, path: str, now: str) -> None:
        """The person goes there, from the screen of now."""
        self.here, self.left = path, "" if path == now else now
        self.steps += 1

    def is_at(self, path: str) -> None:
        """The screen of this address is drawn."""
        if path != self.left:
            self.here, self.left = path, ""

    def leave(self, path: str) -> None:
        """Remember where one was and what stood there, to come back and to talk about it."""
        self.came_from = path
        self.read_last, self.dutch_last = self.heard, self.tells_dutch()
