"""HTTP of uvicorn with a bound on a head, on how long a request takes and how many come in a row.

Without these, a header without end froze the server for everybody, and connections that said half
a request stayed open for ever. Both servers of this program use it.
"""

from __future__ import annotations

import asyncio

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEAD_BYTES = 65_536
# The whole head, and the whole body: 10 MB over a slow phone line takes some minutes.
HEAD_SECONDS, BODY_SECONDS = 15.0, 300.0
# Then a connection is made anew, and comes to the process with the least to do: one that stays for
# ever leaves one process with two thirds of the work.
REQUESTS = 50
_LAST = (b"connection", b"close")
_TOO_LARGE = b"HTTP/1.1 431 Request Header Fields Too Large\r\n"
_TOO_SLOW = b"HTTP/1.1 408 Request Timeout\r\n"
_NOTHING_MORE = b"content-length: 0\r\nconnection: close\r\n\r\n"


class BoundedHttp(HttpToolsProtocol):
    """One connection; the parser tells when a head begins and ends, and when a body is whole."""

    _head = 0
    _in_head = True
    _asked = 0
    _goes_on = True  # whether this piece brought neither a head nor a body to its end
    _timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A head must come now, and not only in part."""
        super().connection_made(transport)  # type: ignore[arg-type]
        self._wait(HEAD_SECONDS)

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing is waited for any more."""
        self._wait(None)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Count what comes of a head that is not whole; let the parser have it."""
        if self._in_head and self._timer is None:  # the next request on this connection
            self._wait(HEAD_SECONDS)
        was_in_head, self._goes_on = self._in_head, True
        super().data_received(data)
        self._head = self._head + len(data) if was_in_head and self._goes_on else 0
        if self._head > HEAD_BYTES:
            self._refuse(_TOO_LARGE)

    def on_headers_complete(self) -> None:
        """The head is whole; the body has its own time."""
        self._in_head = self._goes_on = False
        self._wait(None if self.parser.should_upgrade() else BODY_SECONDS)
        super().on_headers_complete()
        self._asked += 1
        if self._asked >= REQUESTS and not self.parser.should_upgrade():
            self.cycle.default_headers = [*self.cycle.default_headers, _LAST]

    def on_message_complete(self) -> None:
        """The request is whole; after its answer another may come."""
        self._in_head, self._goes_on = True, False
        self._wait(None)
        super().on_message_complete()

    def _wait(self, seconds: float | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None
        if seconds is not None:
            self._timer = self.loop.call_later(seconds, self._refuse, _TOO_SLOW)

    def _refuse(self, status: bytes) -> None:
        self._wait(None)
        if not self.transport.is_closing():
            self.transport.write(status + _NOTHING_MORE)
            self.transport.close()
