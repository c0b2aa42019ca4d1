"""Carries requests with httpx: over a socket, or into a gemeente in the same process."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx

from app.data.api.errors import NotSafe, NotTheGemeente, Trouble, Unreachable
from app.data.api.http_client import (
    MOST_BYTES,
    SECONDS,
    HttpRequest,
    HttpResponse,
    is_number,
    kind_of,
)

# Before there is a connection nothing was sent over it.
_NOTHING_WENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
_TIMEOUT = httpx.Timeout(SECONDS, connect=10.0)
# Nothing about this device; and no packing, so that the length that was told can be checked.
_HEAD = {"Accept-Encoding": "identity", "User-Agent": "Houvast"}


class OverHttpx:
    """A transport over one of httpx, which is the caller's, who closes it."""

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        """The surroundings choose no other way: no proxy and no password of this machine."""
        self._client = httpx.AsyncClient(
            transport=transport,
            headers=_HEAD,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
            timeout=_TIMEOUT,
            follow_redirects=False,
            trust_env=False,
        )

    async def send(self, request: HttpRequest) -> HttpResponse | Trouble:
        """The whole answer, or why there is none."""
        answering = self._client.stream(
            request.method, request.url, headers=dict(request.headers), content=request.body
        )
        try:
            async with answering as answer:
                return await _whole(answer)
        except (httpx.TransportError, httpx.DecodingError, ssl.SSLError, OSError) as fault:
            is_safe = not any(isinstance(one, ssl.SSLCertVerificationError) for one in _why(fault))
            went = not isinstance(fault, _NOTHING_WENT)
            return Unreachable(went) if is_safe else NotSafe()


def _why(fault: BaseException | None) -> Iterator[BaseException]:
    """A fault and what brought it about: httpx tells of TLS only by what lies below."""
    while fault is not None:
        yield fault
        fault = fault.__cause__ or fault.__context__


async def _whole(answer: httpx.Response) -> HttpResponse | Trouble:
    """An answer that is packed was not asked for: unpacked it may be a thousand times as large."""
    if answer.headers.get("content-encoding", "identity").lower() != "identity":
        return NotTheGemeente()
    body = b""
    async for part in answer.aiter_bytes():
        body += part
        if len(body) > MOST_BYTES:
            return NotTheGemeente()
    told = answer.headers.get("content-length")
    if told is not None and is_number(told):
        whole = answer.status_code == 304 or len(body) == int(told)
        if not whole:
            return Unreachable()
    kind = kind_of(answer.headers.get("content-type", ""))
    return HttpResponse(answer.status_code, kind, answer.headers, body)
