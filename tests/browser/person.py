"""A person who answers the questions of the app, in any language, on a phone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.domain.sentence import say
from app.text.write import Writer

_MOST_QUESTIONS = 30


@dataclass(frozen=True)
class Choice:
    """Choose one of the options, by its Dutch words."""

    option: str


@dataclass(frozen=True)
class Typed:
    """Type a text into the only field of the screen."""

    text: str


@dataclass(frozen=True)
class Day:
    """Type a date in its three fields."""

    day: str
    month: str
    year: str


@dataclass(frozen=True)
class Suggested:
    """Take what the screen suggests."""


# Alone, 40, with work that brings 600 euro net a month from the month that the screen suggests.
ALONE_NET_600 = {
    "Met wie woont u?": Choice("Ik woon alleen"),
    "Wanneer bent u geboren?": Day("1", "5", "1986"),
    "Bent u medisch urenbeperkt?": Choice("Nee"),
    "Gaat u werken met loonkostensubsidie?": Choice("Nee"),
    "Woont u in een instelling?": Choice("Nee"),
    "Wat weet u over het loon?": Choice("Ik weet wat er per maand op de rekening komt"),
    "Hoeveel loon komt er per maand op de rekening?": Typed("600"),
    "In welke maand begint het werk?": Suggested(),
    "Heeft dit werk een einddatum?": Choice("Nee, het werk gaat door"),
}


class Person:
    """Works a phone in one language; ``answers`` goes from Dutch question to what to do there."""

    def __init__(self, phone, language="nl"):
        self.phone = phone
        self._writer = Writer(language)

    def words(self, text, **values):
        """The app's own words, in the language of this person."""
        return self._writer.write(say(text, **values))

    def press(self, text, role="button"):
        """Press what begins with these words."""
        self.phone.press(re.compile(f"^{re.escape(self.words(text))}"), role)

    def sees(self, text, **values):
        """Wait until these words are on the screen."""
        self.phone.sees(self.words(text, **values))

    def choose_language(self, name):
        """Press a language on the first screen, by its own name."""
        self.phone.press(name)

    def answer_all(self, answers, until):
        """Answer question after question until this heading stands on the screen.

        The first of ``answers`` is the first question. What is not in there is answered with
        "Dat weet ik niet".
        """
        asked = {self.words(question): answer for question, answer in answers.items()}
        end = self.words(until)
        self.phone.wait_for_heading(next(iter(asked)))
        met = []
        for _ in range(_MOST_QUESTIONS):
            heading = self.phone.new_heading(met[-1]) if met else self.phone.heading()
            if heading == end:
                assert set(asked) <= set(met), f"never asked: {set(asked) - set(met)}"
                return met
            met.append(heading)
            self._answer(asked.get(heading))
        raise AssertionError(f"no end to the questions: {met}")

    def _answer(self, answer):
        if answer is None:
            self._say_unknown()
            return
        if isinstance(answer, Choice):
            self.phone.choose(self.words(answer.option))
        elif isinstance(answer, Typed):
            self.phone.fill_only(answer.text)
        elif isinstance(answer, Day):
            self.phone.fill(self.words("Dag"), answer.day)
            self.phone.fill(self.words("Maand"), answer.month)
            self.phone.fill(self.words("Jaar"), answer.year)
        self.press("Verder")

    def _say_unknown(self):
        words = self.words("Dat weet ik niet")
        if self.phone.sees_one_of(("radio", "button"), words) == "radio":
            self.phone.choose(words)
            self.press("Verder")
        else:
            self.phone.press(words)
