"""What is nobody's business but one's own while two people look together."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from app.domain.sentence import Sentence


class Topic(StrEnum):
    """What stays hidden until the client opens it."""

    HEALTH = "gezondheid"
    DEBTS = "schulden"
    SUBSIDY = "loonkostensubsidie"


# Told by the Dutch words of a sentence, so that a new sentence is hidden without anybody
# thinking of it. The words of subsidy come first: they are about the limits of a person too.
_WORDS = {
    Topic.SUBSIDY: r"loonkostensubsidie|loonwaarde|beschut\b|doelgroep|no.?risk",
    Topic.DEBTS: r"schuld|beslag|aflos|kredietbank|deurwaarder",
    Topic.HEALTH: r"medisch|gezond|\bziek|\barts|urenbeperk|beperking|handicap|verslav"
    r"|\binstelling\b|inrichting|arbeidsongeschikt|hulpmiddel|studietoeslag",
}


def topic_of(dutch: str) -> Topic | None:
    """What Dutch words are about, when that is private."""
    return _topic_of(dutch.lower())


@dataclass(frozen=True, slots=True)
class Veil:
    """Hides the topics that are not open."""

    opened: frozenset[Topic] = frozenset()

    def hides(self, sentence: Sentence) -> bool:
        """Whether this sentence is about a topic that is not open."""
        terms = " ".join(value for _, value in sentence.values if isinstance(value, str))
        return self.hides_words(f"{sentence.id} {terms}")

    def hides_words(self, dutch: str) -> bool:
        """Whether these Dutch words, or the name of a question, are about such a topic."""
        found = topic_of(dutch)
        return found is not None and found not in self.opened


@cache
def _topic_of(dutch: str) -> Topic | None:
    return next((topic for topic, words in _WORDS.items() if re.search(words, dutch)), None)
