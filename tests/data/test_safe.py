"""The safe of a device: sealed or in memory, never in clear (issue 13, points 5 and 6)."""

from __future__ import annotations

import asyncio
import json
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from unittest.mock import patch

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import given
from hypothesis import strategies as st

from app.data.safe.now import AWAY, IDLE
from app.data.safe.safe import DeviceSafe
from app.data.safe.tools import Cost, Library
from app.data.safe.tries import Tries, delay, one_more, seen, wait
from app.data.safe.vaults import OwnVault, ServerVault
from app.data.sealing import new_key
from app.data.vault import VaultSecrets
from app.domain.device import DeviceKind, SafeState
from tests.data.test_vault import _Held

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
TOLD = json.dumps({"form": 1, "answers": {"naam": "Noor Voorbeeld", "huur": "640,55"}})
PIN, OTHER = "271828", "314159"
_QUICK = Cost(1, 32, 4)
_PATIENCE = 60


class Storage:
    """A text on a device."""

    def __init__(self, text=None):
        self.text, self.writes = text, 0

    async def load(self):
        """The text."""
        return self.text

    async def save(self, text):
        """Another text."""
        self.text, self.writes = text, self.writes + 1

    async def forget(self):
        """No text."""
        self.text = None


class Disk:
    """The disk of a device, the clock on its wall, and the vault it may have."""

    def __init__(self, vault=None, visit=None):
        self.record, self.visit, self.look = Storage(), Storage(visit), Storage()
        self.vault, self.now = vault, NOW

    def safe(self):
        """The safe of the app, which has not looked yet."""
        places = (self.record, self.visit, self.look)
        return DeviceSafe(*places, Library(), lambda: self.now, self.vault, _QUICK)

    def opened(self):
        """The app as it starts."""
        safe = self.safe()
        asyncio.run(safe.look())
        return safe

    def disk(self):
        """Everything that was written."""
        return " ".join(one.text or "" for one in (self.record, self.visit, self.look))


def own_vault():
    """A real vault of a desktop."""
    return OwnVault(VaultSecrets(_Held()))


def run(*steps):
    """One after the other; what the last gave."""
    return [asyncio.run(one) for one in steps][-1]


def with_pin(vault=None):
    """A device on which somebody told something and chose a PIN."""
    device = Disk(vault)
    safe = device.opened()
    run(safe.save(TOLD), safe.set_pin(PIN))
    return device


def test_without_a_vault_and_a_pin_nothing_is_written():
    """Never a plain fallback: memory alone, and the state says so."""
    device = Disk()
    safe = device.opened()
    run(safe.save(TOLD))
    assert run(safe.load()) == TOLD
    assert device.disk().strip() == ""
    assert safe.state == SafeState()
    assert run(device.opened().load()) is None


@pytest.mark.parametrize("make", [own_vault, lambda: ServerVault(new_key())])
def test_with_a_vault_it_is_there_again_and_the_disk_shows_nothing(make):
    """Names and amounts stand nowhere in what was written; the key is not beside them."""
    device = Disk(make())
    safe = device.opened()
    run(safe.save(TOLD))
    assert safe.state.keeps
    for words in ("Noor", "Voorbeeld", "640,55", "huur", "answers"):
        assert words not in device.disk()
    assert run(device.opened().load()) == TOLD


def test_with_a_pin_it_opens_by_that_pin_alone():
    """After a restart it is locked; the visit is not there until the PIN is."""
    device = with_pin()
    safe = device.opened()
    assert safe.state.is_locked
    assert run(safe.load()) is None
    assert not run(safe.unlock(OTHER))
    assert safe.state.is_locked
    assert run(safe.unlock(PIN))
    assert run(safe.load()) == TOLD
    assert "Noor" not in device.disk()
    assert PIN not in device.disk()


def test_a_vault_and_a_pin_are_both_needed():
    """Who copies the disk and guesses the PIN still has nothing (api-sync-security.md 3.3)."""
    device = with_pin(own_vault())
    stolen = Disk(own_vault())
    stolen.record, stolen.visit = device.record, device.visit
    thief = stolen.opened()
    assert not run(thief.unlock(PIN))
    assert run(device.opened().unlock(PIN))


def test_while_it_is_locked_nothing_is_written_over():
    """A screen that saves an empty visit must not wipe what is behind the lock."""
    device = with_pin()
    safe = device.opened()
    before = device.visit.text
    run(safe.save("{}"))
    assert device.visit.text == before
    assert not run(safe.set_pin(OTHER))
    assert run(safe.unlock(PIN))
    assert run(safe.load()) == TOLD


def test_locking_forgets_the_key():
    """Two minutes away, five without a touch (api-sync-security.md 3.7)."""
    device = with_pin()
    safe = device.opened()
    run(safe.unlock(PIN), safe.load())
    assert not safe.is_due()
    device.now += IDLE - timedelta(seconds=1)
    assert not safe.is_due()
    safe.touched()
    safe.left()
    device.now += AWAY - timedelta(seconds=1)
    assert not safe.is_due()
    device.now += timedelta(seconds=1)
    assert safe.is_due()
    safe.lock()
    assert safe.state.is_locked
    assert safe.key_of("noor") is None
    assert run(safe.load()) is None


def test_a_clock_that_is_set_back_keeps_no_lock_open():
    """Away for an hour, and the clock an hour back: it closes."""
    device = with_pin()
    safe = device.opened()
    run(safe.unlock(PIN))
    safe.left()
    device.now -= timedelta(hours=1)
    assert safe.is_due()


def test_wrong_tries_wait_longer_and_longer_also_after_a_restart():
    """The wait stands on the device; the right PIN does not help before its time."""
    device = with_pin()
    safe = device.opened()
    for _try in range(3):
        assert not run(safe.unlock(OTHER))
    again = device.opened()
    assert again.state.wait == 30
    assert not run(again.unlock(PIN))
    device.now += timedelta(seconds=30)
    assert not run(again.unlock(OTHER))
    assert again.state.wait == 120
    device.now += timedelta(seconds=120)
    assert run(again.unlock(PIN))
    assert again.state.wait == 0


def test_a_try_counts_before_it_is_looked_at():
    """Who ends the app in the middle of a try has used one."""
    device = with_pin()
    safe = device.opened()

    async def ended(*_words):
        raise KeyboardInterrupt

    safe.tools = type("Tools", (), {"stretch": ended})()
    with pytest.raises(KeyboardInterrupt):
        run(safe.unlock(OTHER))
    assert json.loads(device.record.text)["wrong"] == 1


def test_setting_the_clock_back_begins_the_wait_anew():
    """And a clock that was years ahead locks nobody out for longer than one wait."""
    device = with_pin()
    safe = device.opened()
    device.now = NOW + timedelta(days=3000)
    for _try in range(4):
        run(safe.unlock(OTHER))
    device.now = NOW
    later = device.opened()
    assert later.state.wait == 30
    device.now += timedelta(seconds=29)
    assert not run(later.unlock(PIN))
    device.now += timedelta(seconds=31)
    assert run(later.unlock(PIN))


@given(st.integers(0, 60), st.integers(-(10**9), 10**9))
def test_a_wait_is_never_longer_than_its_delay_and_never_shorter_by_going_back(wrong, seconds):
    """Whatever the clock does."""
    tries = Tries(wrong, NOW)
    try:
        now = NOW + timedelta(seconds=seconds)
    except OverflowError:
        return
    left = wait(seen(tries, now), now)
    assert timedelta() <= left <= delay(wrong) <= timedelta(days=1)
    if seconds <= 0:
        assert left == delay(wrong)
    assert delay(one_more(tries, now).wrong) >= delay(wrong)


def test_what_an_older_app_left_in_clear_is_sealed_without_loss():
    """With a vault at once; without one it stays until a PIN is chosen, and the state tells."""
    device = Disk(own_vault(), visit=TOLD)
    assert run(device.opened().load()) == TOLD
    assert "Noor" not in device.disk()
    assert run(device.opened().load()) == TOLD
    bare = Disk(visit=TOLD)
    safe = bare.opened()
    assert run(safe.load()) == TOLD
    assert safe.state.was_clear
    assert bare.visit.text == TOLD
    run(safe.set_pin(PIN))
    assert not safe.state.was_clear
    assert "Noor" not in bare.disk()
    later = bare.opened()
    assert run(later.unlock(PIN), later.load()) == TOLD


def test_an_end_between_the_lock_and_the_visit_loses_nothing():
    """The lock is written first; what stood in clear is still there, and is sealed then."""
    device = Disk(visit=TOLD)
    safe = device.opened()
    run(safe.load())

    async def full(_text):
        raise OSError("full")

    device.visit.save = full
    with pytest.raises(OSError, match="full"):
        run(safe.set_pin(PIN))
    del device.visit.save
    later = device.opened()
    assert run(later.unlock(PIN), later.load()) == TOLD
    run(later.save(TOLD))
    assert "Noor" not in device.disk()


def test_a_vault_that_lost_the_key_is_told_and_nothing_is_written_over():
    """Fault 39: kept as it is, no silent new key."""
    device = Disk(own_vault())
    run(device.opened().save(TOLD))
    before = device.disk()
    device.vault = own_vault()
    safe = device.opened()
    assert safe.state.is_lost
    run(safe.save("{}"))
    assert not run(safe.set_pin(PIN))
    assert device.disk() == before


@pytest.mark.parametrize("text", ["{", "{}", '{"form": 9}', '{"form":1,"name":"x"}'])
def test_a_lock_that_cannot_be_read_is_not_written_over(text):
    """A damaged record: what is sealed stays, and only erasing makes room."""
    device = with_pin()
    device.record.text = text
    safe = device.opened()
    assert safe.state.is_lost
    assert safe.state.is_locked
    run(safe.save("{}"))
    assert not run(safe.unlock(PIN))
    assert device.record.text == text
    run(safe.forget())
    assert not safe.state.is_locked
    assert device.disk().strip() == ""


def test_a_visit_moved_from_another_device_does_not_open():
    """It is bound to the lock that it was made with."""
    one, other = with_pin(), with_pin()
    other.visit.text = one.visit.text
    safe = other.opened()
    run(safe.unlock(PIN))
    assert run(safe.load()) is None
    assert safe.state.is_lost


def test_another_pin_opens_the_same_things():
    """Only the lock is written anew, so that an end in between loses nothing."""
    device = with_pin()
    safe = device.opened()
    run(safe.unlock(PIN), safe.load(), safe.set_pin(OTHER))
    later = device.opened()
    assert not run(later.unlock(PIN))
    assert run(later.unlock(OTHER), later.load()) == TOLD


def test_going_without_a_pin_needs_a_vault_or_leaves_nothing():
    """With a vault the vault keeps the key; without one nothing stays on the disk."""
    kept = with_pin(own_vault())
    safe = kept.opened()
    run(safe.unlock(PIN), safe.load(), safe.drop_pin())
    assert run(kept.opened().load()) == TOLD
    bare = with_pin()
    safe = bare.opened()
    run(safe.unlock(PIN), safe.load(), safe.drop_pin())
    assert bare.record.text is None
    assert bare.visit.text is None
    assert run(safe.load()) == TOLD, "it is in memory still"


def test_on_a_shared_device_nothing_stays():
    """What stood there goes, what is told stays in memory, and the device remembers only that."""
    device = with_pin(own_vault())
    safe = device.opened()
    run(safe.unlock(PIN), safe.load(), safe.show("ti", "groot", "donker"))
    run(safe.use_as(DeviceKind.SHARED), safe.save(TOLD), safe.show("ti", "groot", "licht"))
    assert (device.record.text, device.visit.text) == (None, None)
    assert json.loads(device.look.text) == {"device": "gedeeld"}
    assert safe.key_of("noor") is None
    later = device.opened()
    assert later.state.device is DeviceKind.SHARED
    run(later.save(TOLD))
    assert (device.record.text, device.visit.text) == (None, None)


def test_of_two_tabs_the_one_that_comes_late_does_not_undo_a_lock():
    """A PIN that was chosen in one tab locks the other; what was wiped in one stays wiped."""
    device = Disk()
    first, second = device.opened(), device.opened()
    run(second.save("{}"), first.save(TOLD), first.set_pin(PIN))
    run(second.save("{}"))
    later = device.opened()
    assert run(later.unlock(PIN), later.load()) == TOLD
    third = device.opened()
    run(third.unlock(PIN), third.load(), later.forget(), third.save(TOLD))
    assert device.record.text is None
    assert device.visit.text is None


def test_two_tabs_of_a_device_with_a_vault_keep_with_one_key():
    """The one that comes second takes the lock that stands there, and locks nobody out."""
    device = Disk(own_vault())
    first, second = device.opened(), device.opened()
    run(first.save("{}"), second.save(TOLD), first.save(TOLD))
    assert not first.state.is_locked
    assert run(device.opened().load()) == TOLD


def test_each_person_has_a_key_of_their_own():
    """What is kept for Sam does not open with the key of Noor."""
    safe = with_pin().opened()
    run(safe.unlock(PIN))
    assert safe.key_of("noor") == safe.key_of("noor") != safe.key_of("sam")


def test_argon2id_is_that_of_the_standard():
    """RFC 9106 names t=3, m=64 MiB, p=4; another salt or cost is another key."""
    tools, salt = Library(), b"s" * 16
    assert Cost() == Cost(3, 65_536, 4)
    key = run(tools.stretch(PIN, salt, _QUICK))
    assert len(key) == 32
    assert key == run(tools.stretch(PIN, salt, _QUICK))
    assert key != run(tools.stretch(PIN, b"t" * 16, _QUICK))
    assert key != run(tools.stretch(PIN, salt, replace(_QUICK, rounds=2)))


def test_argon2id_is_that_of_its_makers_and_of_openssl():
    """The makers' own values (phc-winner-argon2, test.c), and what older apps sealed opens."""
    tools = Library()
    known = run(tools.stretch("password", b"somesalt", Cost(2, 256, 1)))
    assert known.hex() == "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"
    before = Argon2id(salt=b"s" * 16, length=32, iterations=1, lanes=4, memory_cost=64)
    assert run(tools.stretch(PIN, b"s" * 16, Cost(1, 64, 4))) == before.derive(PIN.encode())


def test_a_phone_without_the_memory_for_a_pin_is_a_device_that_cannot():
    """Such as it is told of any device (fault 45); the app goes on."""
    with pytest.raises(OSError, match="allocation"):
        run(Library().stretch(PIN, b"s" * 16, Cost(rounds=1, memory=2**31, lanes=1)))


def test_two_pages_that_begin_side_by_side_have_one_lock():
    """Both were open before anything was told; nothing of either is closed for good."""
    device = Disk(own_vault())
    one, two = device.opened(), device.opened()
    run(one.save("of one"), two.save("of two"), one.save(TOLD))
    assert run(device.opened().load()) == TOLD
    run(two.save("of two"))
    again = device.opened()
    assert run(again.load()) == "of two"
    assert not again.state.is_lost


def test_wrong_tries_count_together_on_all_pages():
    """A page that was opened before gives no tries of its own, and wipes out none."""
    device = with_pin()
    pages = [device.opened() for _one in range(3)]
    for one in pages:
        assert not run(one.unlock(OTHER))
    for one in pages:
        assert not run(one.unlock(PIN)), "three were wrong: now one waits"
    assert device.opened().state.wait > 0


def test_the_look_of_one_page_does_not_undo_whose_device_it_is():
    """Another page changes the language, which stands in the same place."""
    device = Disk(own_vault())
    one, two = device.opened(), device.opened()
    run(one.use_as(DeviceKind.SHARED), two.show("ar", "", ""))
    assert device.opened().state.device is DeviceKind.SHARED


@pytest.mark.parametrize(
    "told",
    [
        {"pin": [10**9, 32, 4]},
        {"pin": [1, 4_000_000, 4]},
        {"pin": [1, 65_536, 10**6]},
        {"pin": [0, 32, 4]},
        {"last": "2026-11-20T09:30:00"},
        {"wrong": -(10**9)},
    ],
)
def test_a_record_that_somebody_wrote_costs_nobody_anything(told):
    """Where a server does the work, a browser says how much: a try of hours, or of all its memory.

    It is not opened, and what it closes is left; the way out is to wipe it (fault 38).
    """
    device = with_pin()
    device.record.text = json.dumps({**json.loads(device.record.text), **told})
    before = device.visit.text
    safe = device.opened()
    assert safe.state.is_lost
    assert not run(safe.unlock(PIN))
    assert device.visit.text == before
    run(safe.forget())
    assert not device.opened().state.is_lost


def test_who_guesses_without_end_makes_nobody_else_wait():
    """Two at once for the memory of a server, and of one address one: the others take turns."""
    tools = Library()
    begun, end, many = [], threading.Event(), 6

    def derive(*_pin_salt_and_cost):
        begun.append("x")
        end.wait(_PATIENCE)
        return b"k" * 32

    async def play():
        salt = b"s" * 16
        guesses = [
            asyncio.ensure_future(tools.of("thief").stretch("1", salt, _QUICK))
            for _one in range(many)
        ]
        await _until(lambda: begun)
        owner = asyncio.ensure_future(tools.of("owner").stretch(PIN, salt, _QUICK))
        await _until(lambda: len(begun) == 2)
        end.set()
        await asyncio.gather(owner, *guesses)

    with patch("argon2.low_level.hash_secret_raw", derive):
        asyncio.run(play())
    assert len(begun) == many + 1
    assert not tools.turns


async def _until(what):
    async with asyncio.timeout(_PATIENCE):
        while not what():  # noqa: ASYNC110  (a thread tells nobody)
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("vault", [None, own_vault])
def test_a_pin_on_a_full_device_is_not_said_to_be_there_when_it_is_not(vault):
    """The first goes back; where something was kept it counts, and what was kept opens by it."""
    device = Disk(vault and vault())
    safe = device.opened()
    run(safe.save(TOLD))
    save = device.visit.save

    async def full(_text):
        raise OSError("full")

    device.visit.save = full
    if vault is None:
        with pytest.raises(OSError, match="full"):
            run(safe.set_pin(PIN))
        assert not safe.state.has_pin
        assert not device.opened().state.was_evicted
    else:
        with pytest.raises(OSError, match="full"):
            run(safe.save("more"))  # what lies there already needs no room
        assert run(safe.set_pin(PIN))
    assert safe.state.is_full
    device.visit.save = save
    run(safe.save(TOLD))
    later = device.opened()
    assert later.state.has_pin is (vault is not None)
    if vault is not None:
        assert run(later.unlock(PIN))
        assert run(later.load()) == TOLD
