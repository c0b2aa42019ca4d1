"""Reads aloud with the voice of this browser; ``shell/voice.js`` is the other half."""

from __future__ import annotations

from urllib.parse import quote, urlencode

import flet as ft


class BrowserVoice:
    """The voices of the device behind this page; nothing that is read goes anywhere else."""

    def __init__(self, launcher: ft.UrlLauncher) -> None:
        self._launcher = launcher

    async def say(self, text: str, language: str) -> bool:
        """Begin to read; False when the device has no voice for the language."""
        asked = urlencode({"language": language, "text": text}, quote_via=quote)
        return await self._ask(f"say?{asked}")

    async def is_speaking(self) -> bool:
        """Whether the voice is not at the end yet."""
        return await self._ask("speaking")

    async def began(self) -> bool:
        """Whether any sound came since the last ``say``."""
        return await self._ask("began")

    async def stop(self) -> None:
        """Be quiet, at once."""
        await self._ask("stop")

    async def _ask(self, what: str) -> bool:
        # The page answers no by refusing to open the address.
        try:
            await self._launcher.launch_url(f"houvast:{what}")
        except RuntimeError:
            return False
        return True
