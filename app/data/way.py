"""How a gemeente is reached: chosen once for the whole process, shared by all its visitors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.data.api.line import Carrier, Line
from app.data.api.login import DemoLogin, Login


@dataclass(frozen=True, slots=True)
class Way:
    """The settings of a connection: transport and address, and the clock and random source."""

    carrier: Carrier
    address: str
    clock: Callable[[], datetime]
    chance: Callable[[], float]

    @property
    def login(self) -> Login:
        """What asks people who they are; the demo's, until a gemeente with a real one joins."""
        return DemoLogin(Line(self.carrier, self.address))


# The connection to a gemeente by her code ("" while none is chosen); None when there is none.
Ways = Callable[[str], Way | None]
