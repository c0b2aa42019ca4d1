"""The navigation history of a visit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(slots=True)
class Trail:
    """The screen in front, and the one before a screen that belongs to all, such as help.

    ``read_last`` is the text of that earlier screen, in reading order; ``dutch_last`` is the same
    in Dutch, in which the terms of the law are looked up. ``steps`` goes up each time a person
    goes somewhere in the app itself.
    """

    here: str = ""
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

    def leave(self, path: str) -> None:
        """Remember where one was and what stood there, to come back and to talk about it."""
        self.came_from = path
        self.read_last, self.dutch_last = self.heard, self.tells_dutch()
