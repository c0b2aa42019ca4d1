"""Logging in on the page of the gemeente: there, back, why not, for whom, and out (issue 13, 3)."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.connection import Connected, NotConnected
from app.domain.device import Bare, DeviceKind, SafeState
from app.domain.link_state import UNLINKED, Came
from app.ui import locking, routes
from app.ui.parts import NoLink
from app.ui.safe import NoSafe
from tests.data.test_safe import PIN, Disk
from tests.flet_headless import run
from tests.ui.test_lock import Owner
from tests.ui.visitor import Visitor

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
PAGE, OUT = "https://inloggen.example/auth", "https://inloggen.example/uit"
OUTSIDE = replace(UNLINKED, can_connect=True, has_login_page=True)
INSIDE = replace(OUTSIDE, connection=Connected(NOW), is_logged_in=True, person="Noor Voorbeeld")


class Page(NoLink):
    """A gemeente with a login page; ``came`` is how one came back from it."""

    def __init__(self, state=OUTSIDE, came=None, page=PAGE):
        self.told, self.came, self.page = state, came, page
        self.left, self.typed = [], None

    @property
    def state(self):
        """As it was told, until somebody logs out."""
        return self.told

    async def leave(self, visit, *, afresh):
        """The page, and what went along."""
        self.left.append((visit, afresh))
        return self.page

    async def unpack(self, url, *, is_own):
        """What came along."""
        self.left.append((url, is_own))
        return self.typed

    async def finish(self):
        """How it ended, once."""
        came, self.came = self.came, None
        if came is Came.IN:
            self.told = INSIDE
        return came

    async def log_out(self):
        """Nobody any more."""
        self.told = OUTSIDE

    async def log_out_there(self):
        """Its page."""
        return OUT


class Safe(NoSafe):
    """A device of one or of many, that keeps or does not."""

    def __init__(self, device, keeps):
        self.bare = Bare(device=device)
        self.state = SafeState(device=device, keeps=keeps)


class Phone(Visitor):
    """A person whose browser goes where it is sent; ``gone`` is where."""

    def __init__(self, link, safe=None):
        super().__init__()
        self.gone = []

        async def away(page):
            self.gone.append(page)
            return True

        self.parts = replace(self.parts, link=link, away=away, safe=safe or self.parts.safe)


async def _until(visitor, text):
    for _ in range(50):
        if visitor.has(text):
            return
        await visitor.wait()
    raise AssertionError(visitor.texts())


@pytest.mark.parametrize(
    ("device", "keeps", "carries"),
    [
        (DeviceKind.OWN, True, False),
        (DeviceKind.OWN, False, True),
        (DeviceKind.SHARED, False, True),
    ],
)
def test_what_is_kept_nowhere_goes_along_and_the_rest_does_not(device, keeps, carries):
    """Issue 13: redirect away and back without losing what was typed."""

    async def visit():
        link = Page()
        visitor = await Phone(link, Safe(device, keeps)).open(routes.LOG_IN)
        assert visitor.has("U gaat naar de inlogpagina van uw gemeente.")
        assert not visitor.has("oefen-DigiD")
        link.left.clear()
        await visitor.press("to-login")
        for _ in range(50):
            if visitor.gone:
                break
            await visitor.wait()
        assert visitor.gone == [PAGE]
        ((typed, afresh),) = link.left
        assert bool(typed) is carries
        assert afresh is (device is DeviceKind.SHARED)

    run(visit)


def test_a_page_that_is_away_is_told_and_one_stays():
    """No error of the browser: the app says so itself, and nothing is lost."""

    async def visit():
        visitor = await Phone(Page(page=None)).open(routes.LOG_IN)
        await visitor.press("to-login")
        await _until(visitor, "Inloggen lukt nu niet.")
        assert visitor.has("Wat u invulde, is er nog.")
        assert visitor.gone == []

    run(visit)


@pytest.mark.parametrize(
    ("why", "words"),
    [
        (Came.CANCELLED, "U bent gestopt met inloggen. Dat mag."),
        (Came.TOO_LATE, "Het inloggen duurde te lang. Log opnieuw in."),
        (Came.NOT_SURE, "Uw gemeente vraagt een veiliger manier van inloggen."),
        (Came.AWAY, "Er is nu geen verbinding met de inlogpagina."),
        (Came.FAILED, "Het inloggen is niet gelukt. Log opnieuw in."),
    ],
)
def test_who_comes_back_without_a_login_reads_why_and_can_try_again(why, words):
    """Kindly, and nothing is lost; the address with the code is gone."""

    async def visit():
        visitor = await Phone(Page(came=why)).open(f"{routes.BACK}?code=c&state=s")
        await _until(visitor, words)
        assert visitor.route == routes.not_in(why)
        assert visitor.has("Wat u invulde, is er nog.")
        assert visitor.has("Ga naar de inlogpagina")

    run(visit)


def test_who_comes_back_is_connected_and_finds_what_was_typed():
    """One goes on where one can do something."""

    async def visit():
        link = Page(came=Came.IN)
        before = Visitor()
        told = await before.open()
        told.desk.visit.put("wonen", "alleen")
        link.typed = told.desk.visit.as_text()
        address = f"{routes.BACK}?code=c&state=s"
        visitor = await Phone(link).open(address)
        await _until(visitor, "U bent verbonden met uw gemeente")
        assert visitor.route == routes.LINK
        assert link.left[0] == (address, True)
        assert visitor.desk.visit.answers["wonen"] == "alleen"

    run(visit)


def test_a_page_that_was_kept_meanwhile_takes_the_way_back_too():
    """A served app gives a browser the same page again: it is not at its start then."""

    async def visit():
        link = Page()
        visitor = await Phone(link).open(routes.LINK)
        link.came = Came.IN
        await visitor.go(f"{routes.BACK}?code=c&state=s")
        await _until(visitor, "U bent verbonden met uw gemeente")
        assert visitor.route == routes.LINK
        link.told = OUTSIDE
        await visitor.go(routes.BACK)
        assert visitor.has("Houvast logt u in")
        link.told = INSIDE
        visitor.desk.visit.revision += 1
        await _until(visitor, "U bent verbonden met uw gemeente")

    run(visit)


@pytest.mark.parametrize("route", [routes.LINK, routes.PAYMENTS, routes.REPORT, routes.HOME])
def test_somebody_with_a_mandate_sees_for_whom_on_every_screen(route):
    """NL GOV represents; without a name it is said all the same, and alone nothing is said."""

    async def visit():
        other = replace(INSIDE, is_for_other=True)
        visitor = await Phone(Page(other)).open(route)
        assert visitor.has("U regelt dit voor Noor Voorbeeld.")
        visitor = await Phone(Page(replace(other, person=None))).open(route)
        assert visitor.has("U regelt dit voor iemand anders.")
        visitor = await Phone(Page(INSIDE)).open(route)
        assert not visitor.has("U regelt dit voor")

    run(visit)


def test_a_session_that_the_gemeente_ended_is_told_kindly():
    """DigiD lasts a quarter of an hour: it is nobody's fault, and nothing is lost."""

    async def visit():
        ended = replace(OUTSIDE, connection=NotConnected(NOW), has_ended=True)
        visitor = await Phone(Page(ended)).open(routes.LINK)
        assert visitor.headings(1) == ["Log opnieuw in"]
        assert visitor.has("Uw gemeente heeft u uitgelogd, voor uw veiligheid.")
        assert visitor.has("Er is niets weg.")

    run(visit)


def test_logging_out_goes_on_where_one_logged_in():
    """Else the next one on this device gets in without a password."""

    async def visit():
        visitor = await Phone(Page(INSIDE)).open(routes.LINK)
        await visitor.press("log-out")
        for _ in range(50):
            if visitor.gone:
                break
            await visitor.wait()
        assert visitor.gone == [OUT]
        assert visitor.has("U bent niet verbonden")

    run(visit)


class Slow(Page):
    """Where one logged in, nobody answers until ``answers`` is set."""

    def __init__(self, state):
        super().__init__(state)
        self.answers, self.asked = asyncio.Event(), asyncio.Event()

    async def log_out_there(self):
        """Its page, after a while."""
        self.asked.set()
        await self.answers.wait()
        return await super().log_out_there()


@pytest.mark.parametrize("begins", [False, True])
def test_who_leaves_a_device_of_many_waits_for_no_network(begins):
    """Nothing is on the screen or kept when it begins to wait; who began since is not sent away."""

    async def visit():
        link = Slow(INSIDE)
        visitor = await Phone(link, Safe(DeviceKind.SHARED, keeps=False)).open(routes.LINK)
        visitor.desk.visit.put("huur", "450")
        leaving = asyncio.ensure_future(locking.leave(visitor.desk))
        await link.asked.wait()
        await visitor.wait()
        assert visitor.route == routes.START
        assert not visitor.desk.visit.answers
        assert not link.state.is_logged_in
        if begins:
            visitor.desk.visit.put("huur", "612")
        link.answers.set()
        await leaving
        assert visitor.gone == ([] if begins else [OUT])

    run(visit)


def test_who_leaves_a_device_of_many_logs_out_where_one_logged_in_too():
    """Issue 13 point 6: nothing is left for the next one, also not a login."""

    async def visit():
        visitor = await Phone(Page(INSIDE), Safe(DeviceKind.SHARED, keeps=False)).open(routes.LINK)
        await locking.leave(visitor.desk)
        assert visitor.gone == [OUT]

    run(visit)


def test_behind_a_pin_the_login_goes_on_when_the_lock_is_open():
    """A lock comes before everything: what came back waits for the PIN, and counts after it."""

    async def visit():
        disk = Disk()
        owner = await Owner(disk).open()
        assert await owner.safe.set_pin(PIN)
        link = Page(came=Came.IN)
        again = Owner(disk)
        again.parts = replace(again.parts, link=link)
        await again.open(f"{routes.BACK}?code=c&state=s")
        assert again.route == routes.LOCK
        assert link.left == [(f"{routes.BACK}?code=c&state=s", True)]
        assert link.came is Came.IN
        await again.typed(PIN)
        await _until(again, "U bent verbonden met uw gemeente")
        assert again.route == routes.LINK

    run(visit)
