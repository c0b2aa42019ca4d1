"""Packs every file of the static app under a name made of its contents, for any host to keep.

A host then need not know about compression or about keeping: the service worker asks for these
names, unpacks what comes and keeps it. XZ packs a tenth tighter than brotli, and the standard
library of Python makes it.
"""

from __future__ import annotations

import hashlib
import json
import lzma
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from environment import ROOT

sys.path.insert(0, str(ROOT))

from app.web.scripts import SCRIPTS

_KEPT = ROOT / "build" / "out" / "xz"
FOLDER = "f"
WORKER = "service_worker.js"
_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 24}]
# Packed already, or read by a browser before any worker is there.
_AS_IT_IS = {".png", ".woff2"}
_SHELL = ROOT / "app" / "web" / "shell"
Entry = list[str | int]


def write_packs(folder: Path, files: Iterable[Path], kept: Iterable[str]) -> None:
    """Write the packs and the service worker that brings them.

    ``kept`` are the names that are fetched when the app is there, for later without a network.
    """
    (folder / FOLDER).mkdir()
    names = {path.relative_to(folder).as_posix(): path for path in files}
    with ThreadPoolExecutor(2) as packing:  # lzma lets others work meanwhile
        entries = dict(
            zip(names, packing.map(lambda one: _entry(folder, one), names.values()), strict=False)
        )
    entries["index.html"].append(_print((folder / "index.html").read_bytes()))
    worker = (_SHELL / "xz.js").read_text(encoding="utf-8")
    worker += "\n" + (_SHELL / WORKER).read_text(encoding="utf-8")
    worker = worker.replace("__FILES__", json.dumps(entries))
    worker = worker.replace("__SCRIPTS__", json.dumps(SCRIPTS))
    worker = worker.replace("__KEEP__", json.dumps(sorted(kept)))
    (folder / WORKER).write_text(worker, encoding="utf-8")


def bytes_over_the_line(path: Path) -> int:
    """What a file takes as it is sent."""
    return len(_sent(path))


def _sent(path: Path) -> bytes:
    data = path.read_bytes()
    return data if path.suffix in _AS_IT_IS else _packed(data)


def _entry(folder: Path, path: Path) -> Entry:
    packed = _sent(path)
    digest = _print(packed)
    ending = path.suffix if path.suffix in _AS_IT_IS else ".xz"
    name = f"{FOLDER}/{digest[:24]}{ending}"
    (folder / name).write_bytes(packed)
    return [name, len(packed), digest]


def _packed(data: bytes) -> bytes:
    """The packed bytes; kept by their contents, because packing tight takes long."""
    kept = _KEPT / _print(data)
    if not kept.is_file():
        _KEPT.mkdir(parents=True, exist_ok=True)
        made = lzma.compress(data, lzma.FORMAT_XZ, lzma.CHECK_CRC32, filters=_FILTERS)
        aside = kept.with_suffix(".new")
        aside.write_bytes(made)
        aside.rename(kept)
    return kept.read_bytes()


def _print(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
