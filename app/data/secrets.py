"""Where tokens stay: in memory, or in the vault of the device where there is a real one."""

from __future__ import annotations

from typing import Protocol


class Secrets(Protocol):
    """Keeps short secrets by name."""

    def get(self, name: str) -> str | None:
        """The secret with this name, or None."""

    def put(self, name: str, secret: str) -> None:
        """Keep a secret in the place of the one before."""

    def forget(self, name: str) -> None:
        """Leave nothing of it."""


class MemorySecrets:
    """Keeps secrets as long as the process lives: on a server, in a browser, on a lent device."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._held: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        """The secret with this name, or None."""
        return self._held.get(name)

    def put(self, name: str, secret: str) -> None:
        """Keep a secret in the place of the one before."""
        self._held[name] = secret

    def forget(self, name: str) -> None:
        """Leave nothing of it."""
        self._held.pop(name, None)
