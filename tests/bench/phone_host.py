"""A host of files with a line as slow as a phone's; it counts every byte that goes over it.

``plain`` is any host: it sends files as they lie, without a word about keeping them. The other
kind does what can be done: brotli where the browser reads it, and files that may be kept.
"""

from __future__ import annotations

import hashlib
import threading
import time
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

import brotli

_KINDS = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".json": "application/json",
    ".wasm": "application/wasm",
    ".png": "image/png",
    ".webmanifest": "application/manifest+json",
}
_GAINS = {".js", ".mjs", ".json", ".wasm", ".html", ".otf", ".bin", ""}
_PACKED = Path(__file__).resolve().parents[2] / "build" / "out" / "packed"
_PIECE = 8192
_HEADERS = 250
_DELAY_SECONDS = 0.06


class Line:
    """One line that all answers share: ``bits`` a second, or as fast as it goes when None."""

    def __init__(self, bits: int | None) -> None:
        self.bits, self.bytes, self.asked = bits, 0, []
        self._lock, self._free_at = threading.Lock(), 0.0

    def carry(self, size: int) -> None:
        """Wait until this many bytes are over the line."""
        with self._lock:
            self.bytes += size
            now = time.monotonic()
            took = size * 8 / self.bits if self.bits else 0
            self._free_at = max(now, self._free_at) + took
            wait = self._free_at - now
        if wait > 0:
            time.sleep(wait)


class Host:
    """``with Host(folder, line, plain=True) as host``: the folder is on ``host.address``."""

    def __init__(self, folder: Path, line: Line, *, plain: bool) -> None:
        answers = type("Answers", (_Answers,), {"folder": folder, "line": line, "plain": plain})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), answers)
        self._server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_fault: object) -> None:
        self.stop()

    def stop(self) -> None:
        """No answer any more, as when a host is down."""
        self._server.shutdown()
        self._server.server_close()


class _Answers(BaseHTTPRequestHandler):
    folder: Path
    line: Line
    plain: bool
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = self._file()
        if self.line.bits:
            time.sleep(_DELAY_SECONDS)
        if path is None:
            self.line.asked.append((self.path, 404, 0))
            self.send_error(404)
            return
        changed = formatdate(path.stat().st_mtime, usegmt=True)
        if self.headers.get("If-Modified-Since") == changed:
            self.line.carry(_HEADERS)
            self.send_response(304)
            self.end_headers()
            return
        data = path.read_bytes()
        packed = not self.plain and path.suffix in _GAINS
        if packed and "br" in self.headers.get("Accept-Encoding", ""):
            data = _brotli(path)
        self.line.asked.append((self.path, 200, len(data)))
        self._head(path, len(data), changed, packed=packed)
        self.line.carry(_HEADERS)
        for start in range(0, len(data), _PIECE):
            piece = data[start : start + _PIECE]
            self.line.carry(len(piece))
            self.wfile.write(piece)

    def _head(self, path: Path, size: int, changed: str, *, packed: bool) -> None:
        self.send_response(200)
        self.send_header("Last-Modified", changed)
        self.send_header("Content-Type", _KINDS.get(path.suffix, "application/octet-stream"))
        self.send_header("Content-Length", str(size))
        if packed:
            self.send_header("Content-Encoding", "br")
        if not self.plain:
            self.send_header("Cache-Control", "public, max-age=31536000")
        self.end_headers()

    def _file(self) -> Path | None:
        path = self.folder / urlsplit(self.path).path.lstrip("/")
        if path.is_file():
            return path
        return self.folder / "index.html" if "." not in path.name else None

    def log_message(self, *_words: object) -> None:
        """Keep the output of the bench clean."""


def _brotli(path: Path) -> bytes:
    """As a host packs a file beforehand; kept for the next run, because it takes a minute."""
    data = path.read_bytes()
    kept = _PACKED / hashlib.sha256(data).hexdigest()
    if not kept.is_file():
        _PACKED.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(brotli.compress(data, quality=11, lgwin=24))
    return kept.read_bytes()


def pack_beforehand(folder: Path) -> None:
    """Pack every file of a folder that gains by it, before anything is measured."""
    for path in folder.rglob("*"):
        if path.is_file() and path.suffix in _GAINS:
            _brotli(path)
