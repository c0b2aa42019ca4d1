"""The voice of the device, which reads a screen aloud."""

from __future__ import annotations

from typing import Protocol


class Voice(Protocol):
    """Speaks one text at a time; what is read never leaves the device."""

    async def say(self, text: str, language: str) -> bool:
        """Begin to read; False when the device has no voice for the language."""

    async def is_speaking(self) -> bool:
        """Whether the voice is not at the end yet."""

    async def began(self) -> bool:
        """Whether any sound came since the last ``say``."""

    async def stop(self) -> None:
        """Be quiet, at once."""


class NoVoice:
    """A device that cannot read aloud."""

    async def say(self, _text: str, _language: str) -> bool:
        """There is no voice for any language."""
        return False

    async def is_speaking(self) -> bool:
        """Never."""
        return False

    async def began(self) -> bool:
        """Never."""
        return False

    async def stop(self) -> None:
        """It is quiet already."""
