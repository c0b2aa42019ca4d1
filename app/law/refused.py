"""The one way a rule says that it cannot answer; the public door turns it into a value."""

from __future__ import annotations

from app.domain.problem import Problem
from app.domain.sentence import Sentence


class Refused(Exception):  # noqa: N818  (it is a refusal, not a fault of the program)
    """Carries the Problem up to the door of the law library; never seen outside it."""

    def __init__(self, because: Sentence, fact: str) -> None:
        """Refuse because of a sentence, about one fact."""
        super().__init__(because.id)
        self.problem = Problem(because, fact)
