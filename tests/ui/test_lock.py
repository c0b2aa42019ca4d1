"""The lock, a shared device, and what was shared (issue 13, points 5 and 6; product.md 3)."""

from __future__ import annotations

import asyncio
import gc
import re
from dataclasses import replace
from datetime import timedelta
from functools import partial

import flet as ft
import pytest

from app.data.safe.now import AWAY, IDLE
from app.data.safe.pages import Pages
from app.data.safe.safe import DeviceSafe
from app.data.safe.tools import Library
from app.domain.device import DeviceKind
from app.ui import routes
from app.ui.asking.pin import weakness
from tests.data.test_nest import Bells
from tests.data.test_safe import _QUICK, OTHER, PIN, Disk, own_vault
from tests.flet_headless import run
from tests.ui.visitor import ALONE, Visitor, kept

TOLD = kept(ALONE)
_NEVER = re.compile(r"bijstand|uitkering|schuld|benefit|debt", re.IGNORECASE)


class Owner(Visitor):
    """A person whose device has a lock; ``disk`` is that device."""

    def __init__(self, disk):
        super().__init__()
        self.disk = disk
        self.safe = DeviceSafe(
            *(disk.record, disk.visit, disk.look, Library(), lambda: disk.now),
            disk.vault,
            _QUICK,
        )
        self.keep = self.safe
        self.parts = replace(self.parts, keep=self.safe, safe=self.safe)

    async def typed(self, pin):
        """Type a PIN at the lock and press on."""
        await self.type("pincode", pin)
        await self.press("open")
        await self.settled()

    async def chosen(self, pin, again=None):
        """Choose a PIN."""
        await self.go(routes.PIN)
        await self.type("pincode.nieuw", pin)
        await self.type("pincode.weer", again or pin)
        await self.press("set-pin")
        await self.settled()

    def wrong(self):
        """What stands below the box of the PIN."""
        return self.box("pincode").error

    async def touch(self):
        """Something that no screen does anything with."""
        await self.client.session.dispatch_event(self.client.page._i, "touch", None)
        await self.wait()

    async def settled(self):
        """Argon2id works beside the loop: wait until the lock said what came of it."""
        for _look in range(20):
            await self.wait()


async def _locked(vault=None):
    """A device that somebody told something, chose a PIN on, and closed."""
    disk = Disk(vault, TOLD)
    owner = await Owner(disk).open(routes.HOME)
    await owner.chosen(PIN)
    assert owner.headings(1) == ["Uw antwoorden zijn bewaard achter uw pincode."]
    return disk


async def _opened():
    """That device, and a page of it that was opened with the PIN."""
    disk = await _locked()
    owner = await Owner(disk).open()
    await owner.typed(PIN)
    return disk, owner


def _says_nothing(visitor):
    """What stands on the screen and in its title tells nothing of what is behind the lock."""
    words = " ".join([*map(str, visitor.texts()), visitor.client.page.title or ""])
    assert not _NEVER.search(words), words


@pytest.mark.parametrize("route", ["/", routes.HOME, routes.ANSWER, routes.LINK, "/bestaat-niet"])
def test_a_locked_device_shows_the_lock_at_every_address(route):
    """And nothing that was told, in words, in the title or in memory of the screens."""

    async def visit():
        owner = await Owner(await _locked()).open(route)
        assert owner.route == routes.LOCK
        assert owner.headings(1) == ["Houvast is op slot"]
        _says_nothing(owner)
        assert not owner.desk.visit.answers
        await owner.go(route if route != "/" else routes.RIGHTS)
        assert owner.headings(1) == ["Houvast is op slot"]
        _says_nothing(owner)

    run(visit)


def test_the_pin_opens_it_where_one_was():
    """Nothing is lost by locking."""

    async def visit():
        disk, first = await _opened()
        assert first.desk.visit.answers["huur"] == ALONE["huur"]
        await first.go(routes.RIGHTS)
        first.desk.keep()
        await first.wait()
        later = await Owner(disk).open()
        await later.typed(PIN)
        assert later.route == routes.RIGHTS

    run(visit)


def test_what_is_half_typed_is_there_again_behind_the_lock():
    """A lock in the middle of a question loses no letter, also right after the last key."""

    async def visit():
        disk, owner = await _opened()
        await owner.go(routes.change(routes.RIGHTS, "huur"))
        await owner.type("huur", "641,37")
        disk.now += IDLE
        await owner.touch()
        assert owner.headings(1) == ["Houvast is op slot"]
        await owner.typed(PIN)
        assert owner.route == routes.change(routes.RIGHTS, "huur")
        assert owner.box("huur").value == "641,37"

    run(visit)


def test_a_wrong_pin_is_told_and_the_wait_grows():
    """The words say how long; the right one does not open before its time."""

    async def visit():
        disk = await _locked()
        owner = await Owner(disk).open()
        await owner.typed(OTHER)
        assert owner.wrong() == "Deze pincode klopt niet. Probeer het nog eens."
        await owner.typed(OTHER)
        await owner.typed(OTHER)
        assert owner.wrong() == "De pincode klopt niet. Probeer het over 30 seconden weer."
        await owner.typed(PIN)
        assert owner.headings(1) == ["Houvast is op slot"]
        disk.now += timedelta(seconds=30)
        await owner.typed(PIN)
        assert owner.headings(1) != ["Houvast is op slot"]

    run(visit)


def test_a_forgotten_pin_has_an_honest_way_out():
    """It says what goes and what nobody can; after it the device is as new."""

    async def visit():
        disk = await _locked()
        owner = await Owner(disk).open()
        await owner.press("forgot")
        assert owner.has("Niemand kan uw pincode terughalen.")
        _says_nothing(owner)
        await owner.press("erase")
        assert owner.route == routes.START
        assert (disk.record.text, disk.visit.text) == (None, None)
        assert not owner.desk.visit.was_here_before

    run(visit)


@pytest.mark.parametrize("how", ["away", "idle"])
def test_it_locks_by_itself(how):
    """Two minutes away, five without a touch (api-sync-security.md 3.7)."""

    async def visit():
        disk, owner = await _opened()
        page, session = owner.client.page, owner.client.session
        if how == "away":
            await session.dispatch_event(page._i, "app_lifecycle_state_change", {"state": "hide"})
            disk.now += AWAY
            await session.dispatch_event(page._i, "app_lifecycle_state_change", {"state": "show"})
        else:
            disk.now += IDLE
            await owner.touch()
        await owner.wait()
        assert owner.safe.state.is_locked
        assert owner.headings(1) == ["Houvast is op slot"]
        assert not owner.desk.visit.answers
        await owner.typed(PIN)
        assert owner.desk.visit.answers["huur"] == ALONE["huur"]

    run(visit)


def test_who_is_busy_is_not_locked_out():
    """Each touch counts; four minutes between two of them are fine."""

    async def visit():
        disk, owner = await _opened()
        for route in (routes.RIGHTS, routes.DUTIES, routes.HOME):
            disk.now += timedelta(minutes=4)
            await owner.touch()
            await owner.go(route)
        assert not owner.safe.state.is_locked

    run(visit)


@pytest.mark.parametrize(
    ("pin", "good"),
    [
        ("271828", True),
        ("2718281828459045", True),
        ("27182", False),
        ("123456", False),
        ("345678", False),
        ("987654", False),
        ("000000", False),
        ("121212", False),
        ("geheim1", False),
        ("2" * 40, False),
        ("٢٧١٨٢٨", False),
    ],
)
def test_a_pin_is_not_easy_to_guess(pin, good):
    """Six digits or more, no run and not the same ones over and over."""
    assert (weakness(pin) is None) is good


def test_a_pin_is_typed_twice_as_dots_and_stays_nowhere():
    """What is wrong stands at its box; neither the visit nor the disk holds the PIN."""

    async def visit():
        disk = Disk(visit=TOLD)
        owner = await Owner(disk).open(routes.HOME)
        await owner.chosen(PIN, OTHER)
        assert owner.has("De twee pincodes zijn niet gelijk.")
        assert disk.record.text is None
        assert all(one.password for one in owner.controls(ft.TextField))
        await owner.chosen(PIN)
        assert PIN not in disk.disk()
        assert PIN not in owner.desk.visit.as_text()

    run(visit)


def test_without_a_pin_thuis_says_kindly_that_nothing_stays():
    """No PIN is forced; the offer stands where one was told something, and goes when it is done."""

    async def visit():
        disk = Disk()
        owner = await Owner(disk).open(routes.HOME)
        assert not owner.has("Uw antwoorden zijn nog niet bewaard.")
        owner.desk.visit.restore(TOLD)
        await owner.go(routes.SETTINGS)
        assert owner.has("Sluit u de app, dan is weg wat u invulde.")
        await owner.go(routes.HOME)
        assert owner.has("Uw antwoorden zijn nog niet bewaard.")
        await owner.press("keep-with-pin")
        assert owner.route == routes.PIN
        await owner.chosen(PIN)
        await owner.go(routes.HOME)
        assert not owner.has("Uw antwoorden zijn nog niet bewaard.")
        assert disk.visit.text is not None

    run(visit)


def test_with_a_place_for_keys_a_pin_is_offered_once_and_not_now_is_an_answer():
    """What is told stays without a PIN; Thuis says honestly who can read it, until "Nu niet"."""

    async def visit():
        disk = Disk(own_vault())
        owner = await Owner(disk).open(routes.HOME)
        assert not owner.has("Wie uw toestel gebruikt, kan ze lezen.")
        owner.desk.visit.restore(TOLD)
        await owner.desk.store()
        await owner.go(routes.RIGHTS)
        await owner.go(routes.HOME)
        assert owner.has("Wie uw toestel gebruikt, kan ze lezen.")
        await owner.press("no-pin")
        await owner.wait()
        assert not owner.has("Wie uw toestel gebruikt, kan ze lezen.")
        later = await Owner(disk).open(routes.HOME)
        assert later.desk.visit.answers["huur"] == ALONE["huur"]
        assert not later.has("Wie uw toestel gebruikt, kan ze lezen.")

    run(visit)


@pytest.mark.parametrize("is_served", [False, True])
@pytest.mark.parametrize("pin", [False, True])
def test_the_screen_of_the_device_says_what_protects_and_what_does_not(is_served, pin):
    """Somebody who holds the unlocked phone reads all without a PIN, and an open app with one."""

    async def visit():
        owner = Owner(Disk(own_vault(), TOLD))
        owner.parts = replace(owner.parts, is_served=is_served)
        await owner.open(routes.HOME)
        if pin:
            await owner.chosen(PIN)
        await owner.go(routes.DEVICE)
        assert owner.has("Wie uw toestel gebruikt, kan alles lezen.") is not pin
        assert owner.has("Laat u Houvast open liggen?") is pin
        assert owner.has("De helft van de sleutel ligt op de computer van deze website.") is (
            is_served
        )
        assert owner.has("Wist u de gegevens van uw browser?")

    run(visit)


def test_what_the_device_threw_away_is_told_on_every_screen_until_it_is_read():
    """Fault 45: never silent, also on the first screen of somebody who seems new."""

    async def visit():
        disk = Disk(own_vault())
        disk.look.text = '{"language": "nl", "has_kept": true}'
        owner = await Owner(disk).open()
        for route in (routes.START, routes.RIGHTS):
            await owner.go(route)
            assert owner.has("Wat u hier invulde, is weg.")
        await owner.press("gone-read")
        await owner.wait()
        assert not owner.has("Wat u hier invulde, is weg.")
        later = await Owner(disk).open()
        assert not later.has("Wat u hier invulde, is weg.")

    run(visit)


def test_a_full_device_says_so_at_once_and_until_there_is_room():
    """Nothing is lost: what was kept stays, what is told is in memory, and goes on as before."""

    async def visit():
        disk = Disk(own_vault(), TOLD)
        owner = await Owner(disk).open(routes.RIGHTS)
        before, save = disk.visit.text, disk.visit.save

        async def full(_text):
            raise OSError("full")

        disk.visit.save = full
        await owner.desk.store()
        await owner.wait()
        assert owner.has("Wat u nu invult, is nog niet bewaard.")
        assert disk.visit.text == before
        assert owner.desk.visit.answers["huur"] == ALONE["huur"]
        disk.visit.save = save
        await owner.desk.store()
        await owner.wait()
        assert not owner.has("Wat u nu invult, is nog niet bewaard.")

    run(visit)


def test_what_another_page_wiped_or_locked_this_one_shows_no_longer():
    """At once; what is typed here after that is not put in its place."""

    async def visit():
        disk, bells = Disk(own_vault(), TOLD), Bells()
        first, second = Owner(disk), Owner(disk)
        first.safe.bell, second.safe.bell = bells.of_a_page(), bells.of_a_page()
        await first.open(routes.HOME)
        await second.open(routes.RIGHTS)
        await first.chosen(PIN)
        await second.wait()
        assert second.headings(1) == ["Houvast is op slot"]
        assert not second.desk.visit.answers
        await second.typed(PIN)
        assert second.desk.visit.answers["huur"] == ALONE["huur"]
        await first.go(routes.WIPE)
        await first.press("forget-yes")
        await second.wait()
        assert second.route == routes.START
        assert not second.desk.visit.answers
        await second.desk.store()
        assert not (await Owner(disk).open()).desk.visit.answers

    run(visit)


def test_a_device_that_does_not_answer_is_no_wrong_pin():
    """Its keystore is closed, or its disk failed: who typed the right PIN is not told otherwise."""

    async def visit():
        owner = await Owner(await _locked(own_vault())).open()

        async def closed(_name):
            raise OSError("not now")

        secret, owner.safe.vault = owner.safe.vault, type("Closed", (), {"secret": closed})
        await owner.typed(PIN)
        assert owner.wrong() == "Uw toestel gaf het niet op tijd terug. Er is niets gewist."
        owner.safe.vault = secret
        await owner.typed(PIN)
        assert owner.desk.visit.answers == ALONE

    run(visit)


def _two_pages(disk, is_served):
    """Two pages of one device; in a server, with a third of somebody else beside them."""
    owners = Owner(disk), Owner(disk)
    if is_served:
        pages = Pages()
        for one in owners:
            one.safe.bell = pages.bell(partial(lambda safe: safe.name, one.safe), "192.0.2.1")
    else:
        bells = Bells()
        for one in owners:
            one.safe.bell = bells.of_a_page()
    return owners


async def _two_with_a_pin(is_served=None):
    """A device where one page chose a PIN and another stands at its lock.

    They hear of each other as in a browser or on a server, and not at all when that is not said.
    """
    disk = Disk(own_vault(), TOLD)
    deaf = Owner(disk), Owner(disk)
    first, second = deaf if is_served is None else _two_pages(disk, is_served)
    await first.open(routes.HOME)
    await first.chosen(PIN)
    await second.open(routes.RIGHTS)
    return disk, first, second


@pytest.mark.parametrize("is_served", [False, True])
def test_lock_now_locks_all_pages_and_another_wipes_them(is_served):
    """Who presses "Doe nu op slot" hands over the phone; a lock by itself is of one page alone."""

    async def visit():
        disk, first, second = await _two_with_a_pin(is_served)
        await second.typed(PIN)
        assert second.desk.visit.answers
        await first.press("lock")
        await first.settled()
        await second.wait()
        for one in (first, second):
            assert one.safe.state.is_locked
            assert one.headings(1) == ["Houvast is op slot"]
            assert not one.desk.visit.answers
        await second.typed(PIN)
        assert second.desk.visit.answers["huur"] == ALONE["huur"]
        assert first.safe.state.is_locked
        await second.go(routes.WIPE)
        await second.press("forget-yes")
        await first.wait()
        assert first.route == routes.START
        assert disk.record.text is None

    run(visit)


def test_a_page_that_only_just_came_in_stays_at_the_start_when_another_wipes():
    """It came in at a question; that one is empty now, and nobody asked for it again."""

    async def visit():
        disk = Disk(own_vault(), TOLD)
        first, second = _two_pages(disk, is_served=False)
        question = routes.change(routes.RIGHTS, "huur")
        await first.open(question)
        await first.desk.store()
        await second.open("/")
        assert second.route == question
        await first.go(routes.WIPE)
        await first.press("forget-yes")
        await asyncio.sleep(3)
        assert second.route == routes.START

    run(visit)


def test_a_page_that_is_locked_puts_back_no_lock_that_another_page_changed():
    """Wiped: there is nothing to open, and it is not written anew. Another PIN: that one counts."""

    async def visit():
        disk, first, second = await _two_with_a_pin()
        assert await first.safe.set_pin(OTHER)
        await second.typed(PIN)
        assert second.safe.state.is_locked
        await second.typed(OTHER)
        assert second.desk.visit.answers["huur"] == ALONE["huur"]
        third = await Owner(disk).open(routes.RIGHTS)
        await first.go(routes.WIPE)
        await first.press("forget-yes")
        await first.wait()
        await asyncio.sleep(5)  # nobody types a PIN in the first seconds of a start
        await third.typed(OTHER)
        assert third.route == routes.START
        assert (disk.record.text, disk.visit.text) == (None, None)
        assert not third.safe.state.is_locked

    run(visit)


@pytest.mark.parametrize("is_served", [False, True])
def test_a_pin_that_is_taken_away_opens_the_other_pages(is_served):
    """Also the page that stood at its lock: there is nothing to type any more."""

    async def visit():
        disk, first, second = await _two_with_a_pin(is_served)
        assert second.headings(1) == ["Houvast is op slot"]
        await first.go(routes.HOME)
        await first.go(routes.PIN)
        await first.press("drop-pin")
        await first.settled()
        await second.settled()
        assert second.headings(1) != ["Houvast is op slot"]
        assert second.desk.visit.answers["huur"] == ALONE["huur"]
        assert not second.safe.state.has_pin
        await second.desk.store()
        assert (await Owner(disk).open()).desk.visit.answers["huur"] == ALONE["huur"]

    run(visit)


def test_a_locked_page_that_heard_nothing_opens_when_the_pin_was_taken_away():
    """Whatever is typed then: the lock of now has no PIN."""

    async def visit():
        _disk, first, second = await _two_with_a_pin()
        assert await first.safe.drop_pin()
        await second.typed(OTHER)
        assert second.desk.visit.answers["huur"] == ALONE["huur"]

    run(visit)


@pytest.mark.parametrize("is_served", [False, True])
@pytest.mark.parametrize("told", [None, TOLD])
def test_a_device_that_others_use_is_so_on_all_pages(told, is_served):
    """Nothing that the other page tells after it is kept, whether it had told something or not."""

    async def visit():
        disk = Disk(own_vault(), told)
        first, second = _two_pages(disk, is_served)
        await first.open(routes.HOME)
        await second.open(routes.RIGHTS)
        await first.safe.use_as(DeviceKind.SHARED)
        await second.settled()
        second.desk.visit.restore(TOLD)
        await second.desk.store()
        assert (disk.record.text, disk.visit.text) == (None, None)
        assert second.safe.state.device is DeviceKind.SHARED

    run(visit)


@pytest.mark.parametrize("what", ["lock", "wipe"])
def test_who_had_no_line_hears_it_when_the_line_is_back(what):
    """A page that a server draws, on a phone that lost its network for a moment."""

    async def visit():
        _disk, first, second = await _two_with_a_pin(is_served=True)
        await second.typed(PIN)
        assert second.desk.visit.answers
        await second.client.session.disconnect(3600)
        if what == "lock":
            await first.press("lock")
        else:
            await first.go(routes.WIPE)
            await first.press("forget-yes")
        await first.settled()
        await second.client.session.connect(second.client)
        await second.settled()
        assert not second.desk.visit.answers
        assert second.route == (routes.LOCK if what == "lock" else routes.START)

    run(visit)


@pytest.mark.parametrize("fault", [TimeoutError, OSError])
def test_a_device_too_busy_to_answer_is_asked_again_until_it_does(fault):
    """What another page wiped or locked must not stay on this one for want of an answer."""

    async def visit():
        disk = Disk(own_vault(), TOLD)
        first, second = _two_pages(disk, is_served=True)
        await first.open(routes.HOME)
        await second.open(routes.RIGHTS)
        load, asked = second.safe.record.load, []

        class Busy:
            async def load(self):
                asked.append("x")
                if len(asked) < 4:
                    raise fault
                return await load()

        second.safe.record = Busy()
        await first.chosen(PIN)
        await asyncio.sleep(60)
        await second.settled()
        assert second.headings(1) == ["Houvast is op slot"]
        assert not second.desk.visit.answers
        answered = len(asked)
        await asyncio.sleep(60)
        assert len(asked) == answered >= 4

    run(visit)


def test_in_a_server_the_pages_of_another_device_hear_nothing():
    """Each device has a name of its own, which nobody else knows; without one nobody hears."""
    pages, heard = Pages(), []
    bells = [pages.bell(lambda name=name: name) for name in (b"a", b"a", b"b", b"", b"")]
    for at, one in enumerate(bells):
        one.hear(lambda at=at: heard.append(at), lambda at=at: heard.append(10 + at))
    bells[0].ring(b"a")
    bells[0].lock(b"a")
    bells[3].ring(b"")
    assert heard == [1, 11]
    del bells, one
    gc.collect()
    assert not list(pages._all)


def test_a_page_without_a_name_hears_of_a_first_lock_at_its_address():
    """Without a vault a device has its name with a first PIN: both pages were open before that.

    The other looked while the lock was not there yet, and would stay open behind it.
    """

    async def visit():
        first, second = _two_pages(Disk(), is_served=True)
        await first.open(routes.HOME)
        await second.open(routes.RIGHTS)
        for one in (first, second):
            one.desk.visit.put("huur", ALONE["huur"])
            await one.desk.store()
        assert not first.safe.name
        assert not second.safe.name
        await first.chosen(PIN)
        await second.settled()
        assert second.headings(1) == ["Houvast is op slot"]
        assert not second.desk.visit.answers

    run(visit)


def test_at_another_address_and_where_none_is_known_nobody_looks():
    """Who has another address is another device; an empty one says nothing."""
    pages, heard = Pages(), []
    places = [(b"a", "1"), (b"", "1"), (b"", "2"), (b"b", "1"), (b"", "")]
    bells = [pages.bell(lambda name=name: name, place) for name, place in places]
    for at, one in enumerate(bells):
        one.hear(lambda at=at: heard.append(at), lambda at=at: heard.append(10 + at))
    bells[0].ring(b"a")
    assert heard == [1]
    bells[0].lock(b"a")  # whoever has no name has no lock to close
    bells[4].ring(b"")
    assert heard == [1]


def test_a_page_that_was_away_looks_when_it_comes_back():
    """What another one wiped meanwhile it shows no longer, also when it could not hear it."""

    async def visit():
        disk = Disk(own_vault(), TOLD)
        first, second = Owner(disk), Owner(disk)
        await first.open(routes.HOME)
        await second.open(routes.RIGHTS)
        await first.go(routes.WIPE)
        await first.press("forget-yes")
        assert second.desk.visit.answers
        page, session = second.client.page, second.client.session
        await session.dispatch_event(page._i, "app_lifecycle_state_change", {"state": "show"})
        await second.wait()
        assert second.route == routes.START
        assert not second.desk.visit.answers

    run(visit)


def test_choosing_a_shared_device_wipes_after_a_second_tap():
    """It says what goes first; then nothing of it is on the disk, and each screen has a way out."""

    async def visit():
        disk, owner = await _opened()
        await owner.go(routes.DEVICE)
        await owner.choose(DeviceKind.SHARED)
        assert owner.has("Wat hier al bewaard is, gaat dan weg.")
        assert disk.visit.text is not None
        await owner.press("use-as")
        await owner.wait()
        assert (disk.record.text, disk.visit.text) == (None, None)
        await owner.go(routes.RIGHTS)
        assert owner.has("Meer mensen gebruiken dit toestel")
        await owner.press("leave")
        assert owner.route == routes.LEAVE
        await owner.press("leave-yes")
        assert owner.route == routes.START
        assert not owner.desk.visit.was_here_before
        later = await Owner(disk).open()
        assert later.safe.state.device is DeviceKind.SHARED
        assert not later.desk.visit.was_here_before

    run(visit)


def test_a_shared_device_that_nobody_touches_is_left():
    """After five minutes nothing is shown any more."""

    async def visit():
        disk = Disk()
        disk.look.text = '{"device": "gedeeld"}'
        owner = await Owner(disk).open()
        owner.desk.visit.restore(TOLD)
        await owner.go(routes.ANSWER)
        disk.now += IDLE
        await owner.touch()
        assert owner.route == routes.START
        assert not owner.desk.visit.answers
        assert disk.visit.text is None

    run(visit)


def test_no_pin_any_more_leaves_nothing_here_and_says_so():
    """Without a place for keys there is no way to keep without a PIN."""

    async def visit():
        disk, owner = await _opened()
        await owner.go(routes.PIN)
        assert owner.has("Zonder pincode blijft hier niets bewaard als u de app sluit.")
        await owner.press("drop-pin")
        assert owner.headings(1) == ["Uw pincode is weg."]
        assert (disk.record.text, disk.visit.text) == (None, None)
        assert owner.desk.visit.answers["huur"] == ALONE["huur"]

    run(visit)


def test_a_device_that_lost_its_key_says_so_and_can_begin_anew():
    """Fault 39: nothing is written over before the person says so."""

    async def visit():
        disk = await _locked()
        disk.record.text = "{"
        before = disk.visit.text
        owner = await Owner(disk).open()
        assert owner.headings(1) == ["Houvast gaat niet meer open"]
        _says_nothing(owner)
        assert disk.visit.text == before
        await owner.press("forgot")
        await owner.press("erase")
        assert disk.visit.text is None

    run(visit)
