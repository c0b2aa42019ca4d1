"""The app on a server: the link of each page, and the gemeente that those links lead to.

Only ``app/houvast.py`` imports this, and only where there is a server: a phone goes without.
"""

from __future__ import annotations

import logging
import os
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from datetime import datetime
from functools import partial
from pathlib import Path

import flet as ft

from app.data.api.gate import Gate, network
from app.data.api.http_client import Transport
from app.data.api.quota import Quotas
from app.data.connected import LoginServer, login_server
from app.data.device import BrowserStorage
from app.data.endpoint import Endpoint
from app.data.link import GemeenteLink
from app.data.oidc.login import OidcLogin
from app.data.oidc.served import OwnBag, ServedLogin, logins
from app.data.oidc.trip import Trip
from app.data.older_visitors import seal_older
from app.data.safe.safe import DeviceSafe
from app.data.safe.tools import Vault
from app.data.safe.vaults import ServerVault, vault_of_device
from app.data.secrets import MemorySecrets
from app.data.server_key import server_key
from app.data.vault import secrets_here
from app.data.visitors import Visitors
from app.web.arrive import arrived
from app.web.keep import VISITOR, BrowserKeep
from app.web.login_door import LogsIn
from app.web.visits import Visits

Clock = Callable[[], datetime]
Linked = Callable[[ft.Page, ft.SharedPreferences, DeviceSafe], GemeenteLink]
Beside = Callable[[], AbstractAsyncContextManager[None]]
_ROOT = Path(__file__).resolve().parents[1]
_log = logging.getLogger("houvast")


def login_here(environment: Mapping[str, str]) -> LoginServer | None:
    """Where people log in for the gemeente at ``HOUVAST_GEMEENTE_URL``; None for the simulation."""
    issuer = environment.get("HOUVAST_LOGIN_ISSUER", "")
    if not issuer:
        return None
    if not environment.get("HOUVAST_GEMEENTE_URL"):
        raise ValueError("HOUVAST_LOGIN_ISSUER is of a gemeente: say HOUVAST_GEMEENTE_URL as well")
    return login_server(issuer, environment.get("HOUVAST_LOGIN_CLIENT", ""))


def vault_here() -> Vault:
    """The vault of one's own computer when that was asked, else half of each key at the server."""
    own = vault_of_device() if _stays_logged_in() else None
    return own or ServerVault(server_key(os.environ.get("HOUVAST_KEY"), _data_folder()))


def gemeente_beside(
    clock: Clock, real: Clock, visits: Visits, server: LoginServer | None
) -> tuple[Linked, Beside, LogsIn | None]:
    """Each visitor's link, and the gemeente they lead to: the demo in here, or another host.

    ``clock`` may show another day than the ``real`` one. ``HOUVAST_GEMEENTE_URL`` is the address of
    another gemeente; ``HOUVAST_DATA`` is the folder where the demo and the visitors keep what they
    have, sealed with ``HOUVAST_KEY``. ``HOUVAST_STAY_LOGGED_IN=yes`` is for one's own computer:
    sessions go to its vault. On a server they stay in memory, and a cookie tells whose each is.
    """
    folder, url = _data_folder(), os.environ.get("HOUVAST_GEMEENTE_URL", "")
    stays, gate = _stays_logged_in(), Gate()
    visitors = _visitors(folder, clock, stays=stays)
    visits.ended = visitors.over
    at = None if server is None else logins(server, gate, real, is_own=stays)
    links = _Links(visitors, visits, gate, url or "http://gemeente.invalid", clock, at, stays)

    def way_in() -> AbstractAsyncContextManager[None]:
        return gate.leads(network()) if url else _demo(gate, folder / "gemeente", clock)

    logs_in = None if at is None or stays else ServedLogin(at, links.coming)
    return links.of_page, lambda: _calmly(way_in, partial(seal_older, visitors)), logs_in


class _Links:
    """Makes the link of each page of this process, and of who comes back from a login."""

    def __init__(
        self,
        visitors: Visitors,
        visits: Visits,
        gate: Gate,
        address: str,
        clock: Clock,
        logs_in: Callable[[str], OidcLogin] | None,
        stays: bool,
    ) -> None:
        self._visitors, self._visits, self._gate = visitors, visits, gate
        self._address, self._clock, self._logs_in = address, clock, logs_in
        self._quotas = Quotas(time.monotonic)
        self._own = Trip(OwnBag()) if stays else None

    def of_page(
        self, page: ft.Page, storage: ft.SharedPreferences, _safe: DeviceSafe
    ) -> GemeenteLink:
        """The link of a page; on one's own computer its browser keeps who was here."""
        visit = arrived(page, self._visits)
        here = visit if self._own is None else BrowserKeep(storage, VISITOR)
        transport = self._quotas.of(self._gate, page.session.id, page.client_ip or "")
        link = self._link(here, transport, visit.home)
        visit.gone = link.heard
        page.on_close = lambda _event: link.close()
        return link

    def coming(self, storage: BrowserStorage, home: str) -> GemeenteLink:
        """The link of who comes back from a login, before there is a page."""
        return self._link(storage, self._gate, home)

    def _link(self, storage: BrowserStorage, transport: Transport, home: str) -> GemeenteLink:
        login = None if self._logs_in is None else self._logs_in(home)
        endpoint = Endpoint(transport, self._address, self._clock, random.random, login)
        return GemeenteLink(self._visitors, storage, lambda _code: endpoint, self._own)


def _demo(gate: Gate, folder: Path, now: Clock) -> AbstractAsyncContextManager[None]:
    from app.server.inside import demo_inside  # noqa: PLC0415  (who leads elsewhere goes without)

    return gate.leads(demo_inside(folder, now))


def _visitors(folder: Path, now: Clock, *, stays: bool) -> Visitors:
    key = server_key(os.environ.get("HOUVAST_KEY"), folder)
    secrets = secrets_here() if stays else MemorySecrets()
    return Visitors(folder / "visitors", secrets, key, now)


def _data_folder() -> Path:
    return Path(os.environ.get("HOUVAST_DATA") or _ROOT / "build" / "out" / "data")


def _stays_logged_in() -> bool:
    return os.environ.get("HOUVAST_STAY_LOGGED_IN") == "yes"


@asynccontextmanager
async def _calmly(way_in: Beside, first: Callable[[], Awaitable[None]]) -> AsyncIterator[None]:
    """The app goes on without a gemeente: it says that there is none to be reached."""
    await first()
    async with AsyncExitStack() as stack:
        try:
            await stack.enter_async_context(way_in())
        except Exception:  # noqa: BLE001  (a gemeente that fails must not take the app along)
            _log.exception("no gemeente")
        yield
