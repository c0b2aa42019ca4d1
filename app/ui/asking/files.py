"""Which files may go along: the kinds a gemeente reads, by how they begin, and not too large."""

from __future__ import annotations

from app.domain.request import Attachment
from app.domain.sentence import Sentence, say

MOST_FILES = 5
_MOST_BYTES = 4_000_000
_BEGINS = {
    b"%PDF-": "application/pdf",
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG\r\n\x1a\n": "image/png",
}
ENDINGS = ("pdf", "jpg", "jpeg", "png")


def attachment(name: str, content: bytes) -> Attachment | Sentence:
    """The file, or the sentence that says why it cannot go along."""
    kind = next((kind for begin, kind in _BEGINS.items() if content.startswith(begin)), None)
    if kind is None:
        return say("Kies een foto of een pdf. Dit bestand is iets anders.")
    if len(content) > _MOST_BYTES:
        return say("Dit bestand is te groot. Maak de foto kleiner.")
    return Attachment(name[-100:], kind, content)
