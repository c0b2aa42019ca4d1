"""The secret of a server that draws the screens: what it keeps for others is sealed with it."""

from __future__ import annotations

import os
from base64 import b64decode, b64encode
from pathlib import Path

from app.data.safe.tools import random_bytes
from app.data.sealed_form import KEY_BYTES

_ONLY_ME = 0o600
_FOLDER_ONLY_ME = 0o700


class NoKey(Exception):  # noqa: N818  (somebody has to set it right before anything is kept)
    """The key of this server cannot be read, or is too short."""


def server_key(told: str | None, folder: Path) -> bytes:
    """The key that was told in base64, else the one in the folder, made at the first start.

    Raises NoKey: a key that cannot be read is never replaced, because what it sealed would be gone.
    """
    if told:
        return _read(told)
    path = folder / "server.key"
    folder.mkdir(mode=_FOLDER_ONLY_ME, parents=True, exist_ok=True)
    made = b64encode(random_bytes(KEY_BYTES)).decode()
    draft = path.with_name(f"{path.name}.{random_bytes(8).hex()}")
    try:
        with open(draft, "x", encoding="ascii", opener=_private) as file:
            file.write(made)
            file.flush()
            os.fsync(file.fileno())
        path.hardlink_to(draft)  # whole or not at all, and only the first of two
    except FileExistsError:
        pass  # another process of this server was first, or it was made at an earlier start
    finally:
        draft.unlink(missing_ok=True)
    try:
        return _read(path.read_text(encoding="ascii"))
    except (OSError, UnicodeDecodeError) as trouble:
        raise NoKey(str(path)) from trouble


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, _ONLY_ME)


def _read(told: str) -> bytes:
    try:
        key = b64decode(told.strip(), validate=True)
    except ValueError as trouble:
        raise NoKey("it is not base64") from trouble
    if len(key) != KEY_BYTES:
        raise NoKey("it has not 32 bytes")
    return key
