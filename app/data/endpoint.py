"""How a gemeente is reached: chosen once for the whole process, shared by all its visitors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.data.api.http_client import HttpClient, Transport
from app.data.api.login import DemoLogin
from app.data.oidc.login import OidcLogin


@dataclass(frozen=True, slots=True)
class Endpoint:
    """The settings of a connection: transport and address, and the clock and random source.

    ``login`` is how people log in there; None is the simulated login of a demo gemeente.
    """

    transport: Transport
    address: str
    clock: Callable[[], datetime]
    chance: Callable[[], float]
    login: OidcLogin | None = None

    @property
    def demo(self) -> DemoLogin:
        """The simulated login."""
        return DemoLogin(HttpClient(self.transport, self.address))


# The connection to a gemeente by her code ("" while none is chosen); None when there is none.
Endpoints = Callable[[str], Endpoint | None]
