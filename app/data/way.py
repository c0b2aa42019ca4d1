"""How a gemeente is reached: chosen once for the whole process, shared by all its visitors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.data.api.line import Carrier, Line
from app.data.api.login import DemoLogin
from app.data.oidc.login import OidcLogin


@dataclass(frozen=True, slots=True)
class Way:
    """The settings of a connection: transport and address, and the clock and random source.

    ``login`` is how people log in there; None is the simulated login of a demo gemeente.
    """

    carrier: Carrier
    address: str
    clock: Callable[[], datetime]
    chance: Callable[[], float]
    login: OidcLogin | None = None

    @property
    def demo(self) -> DemoLogin:
        """The simulated login."""
        return DemoLogin(Line(self.carrier, self.address))


# The connection to a gemeente by her code ("" while none is chosen); None when there is none.
Ways = Callable[[str], Way | None]
