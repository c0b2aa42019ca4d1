"""How the lock that lies on the device stands to the one that a page knows.

Another page may have wiped, chosen a PIN or another one, or gone without. What was told is sealed
with the same key as long as the name in the record is the same: a wipe gives another name.
"""

from __future__ import annotations

import logging

from app.data.safe.joining import Unkept
from app.data.safe.now import Now
from app.data.safe.record import Record, record_from_text
from app.data.safe.wrapping import Wrapping

_log = logging.getLogger(__name__)


async def read(now: Now, text: str | None, wrapping: Wrapping) -> None:
    """Take this lock as the one there is, and open it when the vault alone can."""
    record = None if text is None else record_from_text(text)
    has_pin = record is not None and record.cost is not None
    key = None if record is None or has_pin else await wrapping.opened(record)
    now.text, now.record, now.key = text, record, key
    if text is not None and record is None:
        _log.error("the lock of this device was not read")
        now.is_lost, now.record = True, unread()
    elif record is not None:
        now.is_lost = not has_pin and key is None


async def is_mine(now: Now, text: str | None, wrapping: Wrapping) -> bool:
    """Whether what this page told belongs behind the lock that lies there now.

    ``now.shut`` is that lock when another page chose a PIN: what was told here still goes behind
    it, and after that this page must close.
    """
    now.shut = None
    if text == now.text:
        return True
    other = None if text is None else record_from_text(text)
    if text is not None and other is None:
        now.record, now.text, now.key, now.is_lost = unread(), text, None, True
        return False
    if other is not None and now.record is None:
        now.record, now.text = other, text
        now.key = None if other.cost is not None else await wrapping.opened(other)
        if now.key is None:
            now.unkept, now.latest = Unkept(now.latest or ""), None
        return now.key is not None
    if other is None or now.record is None or other.name != now.record.name:
        # Until this page began anew nothing of before may be shown, or be put back.
        now.is_erased, now.key = True, None
        return False
    if other.cost is not None and other.wrapped != now.record.wrapped:
        now.shut = other
    else:
        now.record, now.text = other, text
    return True


async def is_there(now: Now, text: str | None, wrapping: Wrapping) -> bool:
    """Whether there is still a lock to open, which is then the one of now."""
    if text is None and now.record is not None and not now.is_lost:
        return False
    found = None if text is None or text == now.text else record_from_text(text)
    known = None if now.is_lost else now.record
    if found is not None and known is not None and found.name != known.name:
        return False  # wiped, and begun anew
    if found is not None:
        now.record, now.text = found, text
        if found.cost is None:  # another page took the PIN away
            now.key = await wrapping.opened(found)
    return True


def unread() -> Record:
    """A lock that cannot be read: it stands in the place of the one that lies there."""
    return Record(b"", b"", uses_vault=False, cost=None)
