"""An error as RFC 9457 tells it: application/problem+json."""

from __future__ import annotations

from app.server.contract.base import Sent


class OngeldigVeld(Sent):
    """One field that does not fit, by its path, and why."""

    naam: str
    reden: str


class Probleem(Sent):
    """What is wrong, with a sentence that a developer can act on."""

    type: str
    title: str
    status: int
    detail: str
    invalid_params: list[OngeldigVeld] | None = None
