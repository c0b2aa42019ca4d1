"""The app: the languages, the gemeenten, the people and where things are kept, put together.

app/main.py starts it; a gemeente by itself (``python -m app.main gemeente``) never imports it.
"""

from __future__ import annotations

import argparse
import logging
import os
import random
import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache, partial
from pathlib import Path

import flet as ft

from app.data.contributed import CONTRIBUTED, read_contributed
from app.data.directory import read_directory
from app.data.gemeente_reader import gemeenten
from app.data.periods import read_periods
from app.data.safe.pages import Pages
from app.data.safe.safe import DeviceSafe
from app.data.safe.tools import Library, TextStorage, Tools, Vault
from app.demo.people import ABOUT, LESSONS, people
from app.domain.dutch_time import dutch_day
from app.domain.gemeente import Gemeente
from app.domain.local_expiry import current
from app.law import known_rules
from app.text.catalog import CatalogError, languages
from app.ui import routes
from app.ui.app import start
from app.ui.parts import Invented, Link, NoLink, NoTray, Parts, Tray, contact_of
from app.ui.voice import NoVoice
from app.ui.words import AllWords, FetchedWords, Words
from app.web.away import go_to_page
from app.web.keep import LOOK, SAFE, VISIT, VISITOR, BrowserKeep
from app.web.trouble import keep_calm
from app.web.visits import Visits
from app.web.voice import BrowserVoice

ROOT = Path(__file__).resolve().parents[1]
GEMEENTEN = ROOT / "app" / "demo" / "gemeente"
Clock = Callable[[], datetime]
Linked = Callable[[ft.Page, ft.SharedPreferences, DeviceSafe], Link]
Safes = Callable[[ft.SharedPreferences], DeviceSafe]
KeptIn = Callable[[ft.SharedPreferences, str], TextStorage]
_log = logging.getLogger("houvast")


def run(clock: Clock) -> None:
    """Serve the app on this machine, or run it in the browser it was loaded in."""
    keep_calm()
    if sys.platform == "emscripten":
        ft.run(_show(clock, None, *_phone(clock)))
        return
    if _is_installed():
        from app.web.keystore import vault_of_this_device  # noqa: PLC0415  (not in a browser)

        vault = vault_of_this_device(os.environ["FLET_PLATFORM"])
        ft.run(_show(clock, None, _no_link, _safes(clock, Library(), vault)))
        return
    from app.served import gemeente_beside, login_here, vault_here  # noqa: PLC0415  (no server)
    from app.web.server import serve  # noqa: PLC0415  (a browser has no server to import)
    from app.web.true_keep import PendingReads, true_keep  # noqa: PLC0415

    parser = argparse.ArgumentParser(prog="python -m app.main", description="Serve Houvast.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8550)
    parser.add_argument("--day", type=date.fromisoformat, help="show the app as on this day")
    wish = parser.parse_args()
    try:
        languages()
    except CatalogError as trouble:
        sys.exit(str(trouble))
    origins = frozenset(os.environ.get("HOUVAST_ORIGINS", "").split())
    visits, asked = Visits(time.monotonic), PendingReads()
    try:
        login = login_here(os.environ)
    except ValueError as trouble:
        sys.exit(str(trouble))
    # Also in an app that shows another day a login counts by the real one.
    shown, real = partial(_moment, clock, wish.day), partial(_moment, clock, None)
    linked, beside, logs_in = gemeente_beside(shown, real, visits, login)
    safes = _safes(clock, Library(), vault_here(), partial(true_keep, asked))
    show = _show(clock, wish.day, linked, safes)
    serve(show, ROOT, wish.host, wish.port, origins, beside, visits, asked, logs_in)


def _is_installed() -> bool:
    """Whether this is the app of a phone or a desk that ``flet build`` made (build/native.py)."""
    return "FLET_PLATFORM" in os.environ


def _no_link(_page: ft.Page, _storage: ft.SharedPreferences, _safe: DeviceSafe) -> Link:
    """The endpoint of a gemeente where there is none: the app then makes letters."""
    return NoLink()


def _safes(clock: Clock, tools: Tools, vault: Vault | None, kept: KeptIn = BrowserKeep) -> Safes:
    """The safe of each visitor, with its three places in the browser of that visitor."""
    pages = Pages()

    def safe(storage: ft.SharedPreferences) -> DeviceSafe:
        record, visit, look = (kept(storage, name) for name in (SAFE, VISIT, LOOK))
        page = ft.context.page
        address = page.client_ip or ""
        turn = pages.turn(address, lambda: page.session.connection is not None)
        here = tools.of(address)
        made = DeviceSafe(record, visit, look, here, clock, vault, turn=turn)
        made.bell = pages.bell(lambda: made.name, address)
        return made

    return safe


def _phone(clock: Clock) -> tuple[Linked, Safes]:
    """The link and the safe of a browser that runs the app itself: one database for both.

    The link leads to whichever gemeente is connected. Apps before this one kept in clear, or in
    the storage of the page: what is there moves to the database, sealed.
    """
    from app.data.browser.bag import BrowserBag  # noqa: PLC0415  (only in a browser)
    from app.data.browser.device import BrowserDevice, endpoints  # noqa: PLC0415
    from app.data.browser.hands import hands  # noqa: PLC0415
    from app.data.browser.nest import BrowserBell, browser_nest, browser_turn  # noqa: PLC0415
    from app.data.browser.over_fetch import OverFetch  # noqa: PLC0415
    from app.data.link import GemeenteLink  # noqa: PLC0415
    from app.data.oidc.trip import Trip  # noqa: PLC0415
    from app.data.safe.browser import Browser  # noqa: PLC0415
    from app.data.safe.nest import LookStorage, MovedStorage, NestStorage, NestVault  # noqa: PLC0415

    def now() -> datetime:
        return _moment(clock, None)

    to = endpoints(OverFetch(), now, random.random, hands().home())
    trip = Trip(BrowserBag(), now)
    nest, tools = browser_nest(), Browser()

    def moved(storage: ft.SharedPreferences, name: str) -> MovedStorage:
        return MovedStorage(NestStorage(nest, name), BrowserKeep(storage, name))

    def safe(storage: ft.SharedPreferences) -> DeviceSafe:
        record, visit = moved(storage, SAFE), moved(storage, VISIT)
        look = LookStorage(NestStorage(nest, LOOK), BrowserKeep(storage, LOOK))
        vault, bell = NestVault(nest), BrowserBell()
        places = (record, visit, look)
        return DeviceSafe(*places, tools, clock, vault, below=nest, bell=bell, turn=browser_turn)

    def linked(_page: ft.Page, storage: ft.SharedPreferences, safe: DeviceSafe) -> Link:
        device = BrowserDevice(nest, safe, tools, turn=browser_turn)
        return GemeenteLink(device, moved(storage, VISITOR), to, trip)

    return linked, safe


def _moment(clock: Clock, day: date | None) -> datetime:
    """The time now in UTC, moved to the day that the app was asked to show."""
    now = clock().astimezone(UTC)
    return now if day is None else now.replace(year=day.year, month=day.month, day=day.day)


def day_of(clock: Clock, day: date | None) -> date:
    """The day that the app shows: as it was asked, else today in the Netherlands.

    Also where the clock keeps another time: a server in UTC, or a phone on a journey.
    """
    return day or dutch_day(clock())


def _show(
    clock: Clock, day: date | None, linked: Linked, safes: Safes
) -> Callable[[ft.Page], None]:
    """What happens when a person opens the app; the day is read at that moment."""
    tray, words = _of_browser()

    def show(page: ft.Page) -> None:
        today = day_of(clock, day)
        periods = read_periods()
        read = (*read_gemeenten(GEMEENTEN), *read_real(contributed_here()))
        known = tuple(current(one, today, periods) for one in read)
        storage = ft.SharedPreferences()
        safe = safes(storage)
        parts = Parts(
            today=today,
            gemeenten=known,
            directory=read_directory(),
            periods=periods,
            languages=languages(),
            keep=safe,
            safe=safe,
            contacts=tuple(found for one in known if (found := contact_of(one, today))),
            link=linked(page, storage, safe),
            people=tuple(Invented(one, ABOUT[one.id], LESSONS[one.lesson]) for one in people()),
            is_served=sys.platform != "emscripten" and not _is_installed(),
            voice=BrowserVoice(ft.UrlLauncher()) if page.web else NoVoice(),
            away=go_to_page,
            tray=tray,
            words=words,
        )
        start(page, parts)

    return show


def _of_browser() -> tuple[Tray, Words]:
    """Only the page of a browser that runs the app itself can be shared with, or lacks words."""
    if sys.platform != "emscripten":
        return NoTray(), AllWords()
    from app.data.browser.tray import BrowserTray  # noqa: PLC0415  (only in a browser)
    from app.data.browser.words import fetch_words  # noqa: PLC0415  (the same)

    return BrowserTray(), FetchedWords(fetch_words)


def make_ready() -> None:
    """Read and draw what every start does, before a browser keeps its Python for later starts."""
    import flet.messaging.pyodide_connection  # noqa: F401, PLC0415  (only there in a browser)

    import app.data.browser.device  # noqa: PLC0415
    import app.data.browser.nest  # noqa: PLC0415
    import app.data.browser.over_fetch  # noqa: PLC0415
    import app.data.link  # noqa: F401, PLC0415
    from app.data.safe.browser import Browser  # noqa: PLC0415
    from app.web.rehearsal import rehearse  # noqa: PLC0415

    newest = known_rules(date.max).since or date.min

    def clock() -> datetime:
        return datetime.combine(newest, datetime.min.time(), UTC)

    show = _show(clock, None, _no_link, _safes(clock, Browser(), None))
    rehearse(show, (routes.START, routes.HOME))


@cache
def read_gemeenten(folder: Path) -> tuple[Gemeente, ...]:
    """The gemeenten in a folder; the log names every key in their files that cannot be read."""
    return _told(gemeenten(folder))


@cache
def read_real(folder: Path) -> tuple[Gemeente, ...]:
    """The gemeenten that gave their rules, in that folder; faults go to the log as well."""
    return _told(read_contributed(folder))


def contributed_here() -> Path:
    """Where the rules of real gemeenten stand: in the app, or in the folder that was set."""
    return Path(os.environ.get("HOUVAST_GEMEENTEN") or CONTRIBUTED)


def _told(found: tuple[Gemeente, ...]) -> tuple[Gemeente, ...]:
    for one in found:
        for fault in one.faults:
            _log.error("gemeente %s: not read: %s %s", one.code, fault.file, fault.key)
    return found
