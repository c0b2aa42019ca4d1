"""The one way reading a line says that a fact is wrong; it never leaves the door."""

from __future__ import annotations

from app.domain.problem import Problem
from app.domain.sentence import Sentence


class Wrong(Exception):  # noqa: N818  (a wrong fact, not a fault of the program)
    """Carries a Problem from deep in the reading to the line it belongs to."""

    def __init__(self, because: Sentence, fact: str) -> None:
        """Say what is wrong with which fact."""
        super().__init__(because.id)
        self.problem = Problem(because, fact)
