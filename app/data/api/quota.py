"""How much each visitor of a served app may ask of a gemeente, so that nobody waits for another.

For the gemeente all of them come from one address. So they are counted here, before they get there:
one by one, and more strictly at the login, where nobody is known yet.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.data.api.errors import Busy, Trouble
from app.data.api.http_client import HttpRequest, HttpResponse, Transport
from app.data.per_minute import PerMinute

OF_VISITOR, LOGINS_OF_VISITOR, LOGINS_OF_ADDRESS = 120, 10, 60
_WAIT_SECONDS = 60


@dataclass(slots=True)
class Quotas:
    """Of all visitors of this process; ``monotonic`` tells seconds and never goes back."""

    monotonic: Callable[[], float]
    _asked: PerMinute = field(init=False)
    _logins: PerMinute = field(init=False)
    _of_address: PerMinute = field(init=False)

    def __post_init__(self) -> None:
        """Nobody asked anything yet."""
        self._asked = PerMinute(OF_VISITOR, self.monotonic)
        self._logins = PerMinute(LOGINS_OF_VISITOR, self.monotonic)
        self._of_address = PerMinute(LOGINS_OF_ADDRESS, self.monotonic)

    def of(self, transport: Transport, visitor: str, address: str) -> Transport:
        """The transport for one visitor at an address."""
        return _Counted(transport, lambda request: self._allows(request, visitor, address))

    def _allows(self, request: HttpRequest, visitor: str, address: str) -> bool:
        is_login = request.method == "POST" and "Authorization" not in request.headers
        if not self._asked.allows(visitor):
            return False
        if not is_login:
            return True
        return self._logins.allows(visitor) and self._of_address.allows(address)


@dataclass(frozen=True, slots=True)
class _Counted:
    transport: Transport
    allows: Callable[[HttpRequest], bool]

    async def send(self, request: HttpRequest) -> HttpResponse | Trouble:
        """The answer, or that it is too busy now: then it goes nowhere."""
        return await self.transport.send(request) if self.allows(request) else Busy(_WAIT_SECONDS)
