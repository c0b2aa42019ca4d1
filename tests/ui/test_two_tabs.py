"""Two tabs of one device lose nothing of each other (issue 13 point 2: two tabs).

Before, each kept all it knew: whichever tab was put away last wrote over what the other told.
"""

from __future__ import annotations

import asyncio
import json
from unittest.mock import AsyncMock, patch

import flet as ft
import pytest
from hypothesis import given, strategies

from app.ui import linked, locking, routes
from app.ui.kept_visit import joined
from app.ui.plans import plan_of
from app.ui.state import Visit
from tests.data.test_safe import PIN, Disk, Storage, own_vault
from tests.flet_headless import run
from tests.ui.test_lock import TOLD, Owner
from tests.ui.visitor import ALONE, kept

_AWAY, _BACK = ft.AppLifecycleState.HIDE, ft.AppLifecycleState.RESUME
_ENTRIES = strategies.dictionaries(strategies.sampled_from("abcde"), strategies.sampled_from("xyz"))


async def _tells(owner, name, value):
    owner.desk.visit.answer(name, value)
    await owner.desk.store()


async def _two_tabs(route=routes.HOME):
    disk = Disk(own_vault(), TOLD)
    return disk, await Owner(disk).open(route), await Owner(disk).open(route)


def test_what_each_tells_is_kept_and_the_other_shows_it_when_it_is_in_front():
    """Nobody has to open anything anew."""

    async def visit():
        disk, first, second = await _two_tabs()
        await _tells(first, "huur", "701,99")
        await _tells(second, "spaargeld", "1234")
        assert second.desk.visit.answers["huur"] == "701,99"
        await locking.moved(first.desk, _BACK)
        assert first.desk.visit.answers["spaargeld"] == "1234"
        later = (await Owner(disk).open()).desk.visit.answers
        assert (later["huur"], later["spaargeld"]) == ("701,99", "1234")

    run(visit)


def test_a_tab_that_goes_away_writes_nothing_over_what_the_other_told():
    """It told nothing since: what it knows is older."""

    async def visit():
        disk, first, second = await _two_tabs()
        await _tells(first, "huur", "701,99")
        await locking.moved(second.desk, _AWAY)
        assert (await Owner(disk).open()).desk.visit.answers["huur"] == "701,99"

    run(visit)


def test_what_one_takes_back_the_other_does_not_put_back():
    """To forget an answer is also a change."""

    async def visit():
        disk, first, second = await _two_tabs()
        first.desk.visit.ask_again("huur")
        await first.desk.store()
        await _tells(second, "spaargeld", "1234")
        assert "huur" not in second.desk.visit.answers
        assert "huur" not in (await Owner(disk).open()).desk.visit.answers

    run(visit)


def test_an_empty_tab_keeps_nothing_and_writes_nothing_over_what_begins_beside_it():
    """After a wipe: the device is empty until somebody tells something, in whichever tab."""

    async def visit():
        disk, first, second = await _two_tabs()
        await locking.erase(first.desk)
        await locking.moved(second.desk, _BACK)
        for one in (first, second):
            await locking.moved(one.desk, _AWAY)
        assert (disk.record.text, disk.visit.text) == (None, None)
        await _tells(second, "huur", "703,77")
        await locking.moved(first.desk, _AWAY)
        assert (await Owner(disk).open()).desk.visit.answers == {"huur": "703,77"}
        await locking.moved(first.desk, _BACK)
        assert first.desk.visit.answers == {"huur": "703,77"}

    run(visit)


def test_an_empty_tab_shows_the_lock_that_came_meanwhile():
    """It knew of no lock, and what is told there could not be kept."""

    async def visit():
        disk = Disk(own_vault())
        empty = await Owner(disk).open()
        other = await Owner(disk).open(routes.HOME)
        await _tells(other, "huur", "701,99")
        await other.chosen(PIN)
        await locking.moved(empty.desk, _BACK)
        await empty.wait()
        assert empty.headings(1) == ["Houvast is op slot"]
        await empty.typed(PIN)
        assert empty.desk.visit.answers["huur"] == "701,99"

    run(visit)


class _Slow(Storage):
    """A place on a device that does not write before it is told to."""

    def __init__(self, storage):
        super().__init__(storage.text)
        self.may_go = asyncio.Event()

    async def save(self, text):
        """Not before it may."""
        await self.may_go.wait()
        await super().save(text)


async def _tells_slowly(owner, told):
    """What each of these keeps is on its way; the device writes when it is told to."""
    slow = owner.disk.visit = owner.safe.visit = _Slow(owner.disk.visit)
    for name, value in told:
        owner.desk.visit.answer(name, value)
        owner.desk.keep()
        await owner.wait()
    return slow


def test_what_is_told_while_what_another_told_comes_in_loses_neither():
    """The second was told before this tab knew of the other: it may not write over that."""

    async def visit():
        disk, first, second = await _two_tabs()
        await _tells(first, "huur", "701,99")
        slow = await _tells_slowly(second, [("spaargeld", "12"), ("reiskosten", "5")])
        slow.may_go.set()
        await second.desk.store()
        kept_now = (await Owner(disk).open()).desk.visit.answers
        told = [kept_now[one] for one in ("huur", "spaargeld", "reiskosten")]
        assert told == ["701,99", "12", "5"]

    run(visit)


def test_many_keys_on_a_slow_device_are_kept_together():
    """A queue of old texts would hold up the last one, and wear the device."""

    async def visit():
        _disk, first, _second = await _two_tabs()
        slow = await _tells_slowly(first, [("huur", str(one)) for one in range(30)])
        slow.may_go.set()
        await first.desk.store()
        assert slow.writes <= 2

    run(visit)


def test_what_is_typed_while_a_tab_goes_to_sleep_for_a_wipe_is_not_put_back():
    """The gemeente may answer late; meanwhile nothing of before is here to be kept."""

    async def visit():
        disk, first, second = await _two_tabs()
        await locking.erase(first.desk)
        rest = second.desk.parts.link.rest

        async def late():
            await second.desk.store()
            await rest()

        with patch.object(type(second.desk.parts.link), "rest", lambda _self: late()):
            await locking.moved(second.desk, _BACK)
        assert (disk.record.text, disk.visit.text) == (None, None)

    run(visit)


@pytest.mark.parametrize("when", ["before", "while it keeps"])
def test_a_lock_without_a_pin_any_more_throws_nothing_away(when):
    """Another tab takes the PIN away just as this one locks: there is nothing to open it with."""

    async def visit():
        disk, first, second = await _two_tabs()
        await first.chosen(PIN)
        await locking.moved(second.desk, _BACK)
        await second.wait()
        await second.typed(PIN)
        second.desk.visit.answer("huur", "702,50")
        if when == "before":
            await first.safe.drop_pin()
            await locking.lock(second.desk)
        else:
            rest = second.desk.parts.link.rest

            async def late():
                await first.safe.drop_pin()
                await rest()

            with patch.object(type(second.desk.parts.link), "rest", lambda _self: late()):
                await locking.lock(second.desk)
        await second.desk.store()
        assert second.desk.visit.answers["huur"] == "702,50"
        assert (await Owner(disk).open()).desk.visit.answers["huur"] == "702,50"

    run(visit)


def test_opened_twice_shows_what_was_told_in_between():
    """The look of the tab and the person open it both."""

    async def visit():
        _disk, first, second = await _two_tabs()
        await first.chosen(PIN)
        await locking.moved(second.desk, _BACK)
        await second.wait()
        await second.typed(PIN)
        second.desk.visit.answer("huur", "702,50")
        await locking.open_again(second.desk)
        await second.wait()
        assert second.desk.visit.answers["huur"] == "702,50"

    run(visit)


def test_what_a_full_device_did_not_take_goes_along_to_the_login():
    """The page is gone when one comes back: what is in memory alone would be lost."""

    async def visit():
        disk, first, second = await _two_tabs()
        await _tells(second, "nieuw", "1234")
        taken = []
        with (
            patch.object(type(disk.visit), "save", AsyncMock(side_effect=OSError)),
            patch.object(
                type(first.desk.parts.link), "leave", AsyncMock(side_effect=_took(taken))
            ),
        ):
            first.desk.visit.answer("huur", "702,50")
            await linked.leave(first.desk)
        assert json.loads(taken[0])["answers"]["huur"] == "702,50"
        with patch.object(type(first.desk.parts.link), "unpack", AsyncMock(return_value=taken[0])):
            later = (await Owner(disk).open()).desk.visit.answers
        assert (later["huur"], later["nieuw"]) == ("702,50", "1234")

    run(visit)


def _took(taken):
    async def take(visit, **_how):
        taken.append(visit)

    return take


def test_plans_of_two_tabs_stand_side_by_side():
    """What one removes goes; what each adds stays."""
    base, theirs, mine = Visit(), Visit(), Visit()
    old, new, other = (plan_of(name, ALONE, None) for name in ("oud", "nieuw", "ander"))
    base.plans, theirs.plans, mine.plans = (old,), (old, new), (other,)
    both = Visit()
    both.restore(joined(base.as_text(), theirs.as_text(), mine.as_text()))
    assert both.plans == (other, new)


def test_a_fourth_plan_that_another_tab_kept_is_not_lost():
    """Each tab had room for it: the person chooses which one goes, on the screen of plans."""

    async def visit():
        disk, first, second = await _two_tabs()
        plans = tuple(plan_of(name, ALONE, None) for name in "abcd")
        first.desk.visit.plans = plans[:2]
        await first.desk.store()
        await locking.moved(second.desk, _BACK)
        first.desk.visit.plans, second.desk.visit.plans = plans[:3], (*plans[:2], plans[3])
        await first.desk.store()
        await second.desk.store()
        assert set(second.desk.visit.plans) == set(plans)
        later = await Owner(disk).open(routes.PLANS)
        assert set(later.headings(3)) == set("abcd")

    run(visit)


@pytest.mark.parametrize(
    ("base", "theirs", "mine", "aside", "plans"),
    [
        ("", "t", "m", "m", "t"),  # each opened a plan
        ("b", "t", "m", "m", "t"),
        ("b", "t", "b", "t", ""),  # only the other did
        ("b", "", "m", "m", ""),  # the other put back what was set aside
        ("b", "t", "", "", "t"),
        ("", "t", "t", "t", ""),
    ],
)
def test_what_both_tabs_set_aside_is_there(base, theirs, mine, aside, plans):
    """To open a plan puts one's own answers aside; of two there is one aside and one a plan."""

    def told(name):
        visit = Visit()
        visit.set_aside = plan_of(name, ALONE, None) if name else None
        return visit.as_text()

    both = Visit()
    both.restore(joined(told(base), told(theirs), told(mine)))
    assert (both.set_aside.name if both.set_aside else "") == aside
    assert "".join(one.name for one in both.plans) == plans


@pytest.mark.parametrize(
    ("base", "theirs", "mine", "both"),
    [("a", "a,b", "a,c", "a,c,b"), ("a,b", "b", "a,b,c", "b,c"), (None, "a", "b", "b,a")],
)
def test_what_each_tab_chose_to_take_part_in_stands_in_one_row(base, theirs, mine, both):
    """Meedoen gathers choices over time; the order of the tab in front comes first."""
    name = "meedoen.keuzes"
    texts = [kept({} if one is None else {name: one}) for one in (base, theirs, mine)]
    assert json.loads(joined(*texts))["answers"] == {name: both}


def _drafts(day, month, *children):
    fields = {"geboortedatum.dag": day, "geboortedatum.maand": month}
    fields["kinderen.aantal"] = str(len(children))
    return fields | {f"kinderen.{place}.dag": one for place, one in enumerate(children)}


def test_a_date_of_two_tabs_is_one_that_somebody_typed():
    """The day of one with the month of the other is nobody's birthday; children go together too."""
    texts = [
        kept({}, drafts=_drafts(*one))
        for one in (("1", "1", "5"), ("2", "3", "5", "6"), ("4", "1", "7"))
    ]
    both = json.loads(joined(*texts))["drafts"]
    assert both == _drafts("4", "1", "7")
    base, theirs, _mine = texts
    assert json.loads(joined(base, theirs, base))["drafts"] == _drafts("2", "3", "5", "6")


@pytest.mark.parametrize("field", ["zoeken.dagboek", "brieven.termijnen"])
def test_rows_that_each_tab_wrote_are_all_there(field):
    """A note in the diary, a letter to count the days of: they stand in one list."""
    day = ["2026-11-02", "a"]

    def told(*rows):
        return kept({field: json.dumps([day, *rows])})

    first, second = ["2026-11-03", "b"], ["2026-11-01", "c"]
    both = json.loads(joined(told(), told(first), told(second)))["answers"][field]
    assert sorted(json.loads(both)) == sorted([day, first, second])
    taken_out = kept({field: json.dumps([first])})
    both = json.loads(joined(told(first), told(first, second), taken_out))["answers"][field]
    assert json.loads(both) == [first, second]


def test_the_lines_of_two_papers_are_not_made_one():
    """Amounts of October below those of November would be worked out as one statement."""
    texts = [kept({"specificatie.regels": json.dumps([["norm", one]])}) for one in "123"]
    assert json.loads(joined(*texts))["answers"] == {"specificatie.regels": '[["norm", "3"]]'}


def test_who_only_wants_more_room_between_the_letters_finds_it_again():
    """It is all that was chosen, and nothing was told."""

    async def visit():
        disk = Disk(own_vault())
        owner = await Owner(disk).open()
        owner.desk.visit.roomy = True
        await owner.desk.store()
        assert (await Owner(disk).open()).desk.visit.roomy

    run(visit)


@given(_ENTRIES, _ENTRIES, _ENTRIES)
def test_what_only_one_changed_counts_as_changed(base, theirs, mine):
    """For every answer and every field; what both changed is as the tab in front has it."""
    both = json.loads(joined(kept(base), kept(theirs), kept(mine)))["answers"]
    for name in "abcde":
        was, other, own = base.get(name), theirs.get(name), mine.get(name)
        assert both.get(name) == (other if own == was else own)


@pytest.mark.parametrize("unread", ["", "{", "[]", '{"form": 0}'])
def test_what_cannot_be_read_takes_no_part(unread):
    """The text of this tab is kept as it is."""
    mine = kept(ALONE)
    assert joined(mine, unread, mine) == mine
    assert json.loads(joined(unread, mine, mine)) == json.loads(mine)
