"""One visitor's link to the real demo gemeente: in, out, offline, and never another's things.

The promise is in reference/api-sync-security.md 2.2; issue 5 point 6 asks for the link.
"""

from __future__ import annotations

import asyncio
import sqlite3
import stat
from decimal import Decimal
from uuid import uuid4

import pytest

from app.domain.connection import Connected, DataOf, NotConnected
from app.domain.link_state import Stand
from app.domain.month import Month
from app.domain.own_data import DutyState
from app.domain.request import (
    TRAVEL_MONEY,
    ChangeReport,
    ChoiceMade,
    IncomeReport,
    Inquiry,
    Objection,
    ReportedIncome,
)
from tests.data.linked_house import OCTOBER, PDF, House, Storage, run


@pytest.fixture
def house(tmp_path):
    """The demo gemeente and an app beside it."""
    made = House(tmp_path)
    yield made
    made.door.close()


def now(step):
    """What one thing gives."""
    return asyncio.run(step)


def at_the_gemeente(house, who="noor"):
    """What the gemeente has of this person."""
    return house.door.ask("GET", "/v1/verzoeken", who).json()["verzoeken"]


def test_who_never_logs_in_leaves_nothing(house):
    """Product.md principle 5: without account and without telling anybody."""
    link, storage = house.link(Storage()), Storage()
    run(link.wake(), link.refresh())
    assert isinstance(link.state.connection, NotConnected)
    assert not link.state.is_logged_in
    assert now(link.put(OCTOBER, (), "nl")) is None
    assert storage.text is None
    assert not (house.folder / "visitors").exists()


def test_logging_in_shows_the_own_data_and_logging_out_forgets_it(house):
    """Issue 5 point 6: read the own data; the demo data of Noor (app/server/demo/noor.toml)."""
    link = house.link(Storage())
    run(link.log_in("noor"))
    state = link.state
    assert isinstance(state.connection, Connected)
    assert (state.person, state.gemeente) == ("Noor Voorbeeld", "demo")
    newest = state.own.specifications[0]
    assert (newest.month, newest.paid) == (Month(2026, 10), Decimal("898.49"))
    assert sum(line.amount for line in newest.lines) == newest.paid
    free = next(one for one in state.own.duties if one.code == "tegenprestatie")
    assert (free.state, str(free.free_until)) == (DutyState.GELDT_NU_NIET, "2026-12-31")
    assert state.own.failed == frozenset()
    run(link.log_out())
    assert link.state.own is None
    assert not link.state.is_logged_in


def test_what_is_sent_without_network_survives_a_restart_and_arrives_once(house):
    """Promise 1 to 4: saved, once, no pretending; the token is gone, the item is not."""
    storage = Storage()
    link = house.link(storage)
    run(link.log_in("noor"))
    house.cut = True
    uuid = now(link.put(OCTOBER, (PDF,), "nl"))
    run(link.refresh())
    (one,) = link.state.sent
    assert (one.stand, one.number) == (Stand.WAITS, None)
    assert isinstance(link.state.connection, DataOf)
    link.close()
    house.start_app()
    house.cut = False
    again = house.link(storage)
    run(again.wake())
    (one,) = again.state.sent
    assert (one.uuid, one.request, one.number) == (uuid, OCTOBER, None)
    assert at_the_gemeente(house) == []
    run(again.log_in("noor"))
    (one,) = again.state.sent
    assert one.stand is Stand.RECEIVED
    (held,) = at_the_gemeente(house)
    assert held["ontvangstbewijs"]["nummer"] == one.number
    assert held["aanvraagGegevens"]["inkomsten"][0]["netto"] == 61250
    assert [file["ontvangen"] for file in held["bijlagen"]] == [True]
    assert [file.has_arrived for file in one.files] == [True]
    run(again.hurry(), again.refresh())
    assert len(at_the_gemeente(house)) == 1


def test_while_the_device_is_locked_nothing_is_shown_or_sent(house):
    """Issue 13, point 6: the session is of no use before the PIN; after it all goes on, once."""
    storage = Storage()
    link = house.link(storage)
    run(link.log_in("noor"))
    house.cut = True
    now(link.put(OCTOBER, (PDF,), "nl"))
    run(link.refresh(), link.rest())
    house.cut, asked = False, len(house.asked)
    run(link.refresh(), link.hurry())
    assert len(house.asked) == asked
    assert (link.state.sent, link.state.own, link.state.is_logged_in) == ((), None, False)
    assert now(link.put(OCTOBER, (), "nl")) is None
    run(link.wake(), link.hurry())
    (one,) = link.state.sent
    assert (one.stand, link.state.is_logged_in) == (Stand.RECEIVED, True)
    assert len(at_the_gemeente(house)) == 1


def test_a_receipt_is_there_without_login(house):
    """Product.md, Doorgeven: a receipt with number and time that can be shown without login.

    Also when the session ended by itself. Not after "Log uit": then the next one on a shared device
    would read it (security review V2, issue 13 point 6).
    """
    storage = Storage()
    link = house.link(storage)
    run(link.log_in("noor"))
    now(link.put(OCTOBER, (), "nl"))
    run(link.refresh())
    number = link.state.sent[0].number
    assert number
    link.close()
    house.start_app()
    house.door.clock.move(hours=3)
    later = house.link(storage)
    run(later.wake())
    assert not later.state.is_logged_in
    assert [one.number for one in later.state.sent] == [number]


@pytest.mark.parametrize(
    "request_",
    [
        IncomeReport(Month(2026, 10), ()),
        IncomeReport(
            Month(2026, 10),
            (
                ReportedIncome("loon", "zelf", Decimal("600.00"), False),
                ReportedIncome("anders", "zelf", Decimal("80.00"), False, TRAVEL_MONEY),
            ),
        ),
        ChangeReport("werk", Month(2026, 12).first_day, "Ik begin met werk."),
        Inquiry("Mijn geld", "Wanneer komt het?"),
        Objection("WI-2026-B0107", ""),
        Objection("WI-2026-B0107", "Ik zie het anders."),
        ChoiceMade("taalmaatje", ""),
        ChoiceMade("taalmaatje", "Graag op dinsdag."),
        ChoiceMade("eigen_idee", "Ik wil koken voor de buurt."),
        ChoiceMade("nu_even_niet", "Ik ben net verhuisd."),
    ],
    ids=lambda one: type(one).__name__,
)
def test_each_kind_is_taken_as_it_was_told(house, request_):
    """The contract (server/contract/verzoektypen.py) takes all five kinds, and it reads back."""
    link = house.link(Storage())
    run(link.log_in("noor"))
    now(link.put(request_, (), "nl"))
    run(link.refresh())
    (one,) = link.state.sent
    assert (one.stand, one.request) == (Stand.RECEIVED, request_), one.reason


def test_an_answer_comes_back_and_a_bericht_is_opened(house):
    """Issue 5: the operator answers and the answer appears; opening is told to the gemeente."""
    link = house.link(Storage())
    run(link.log_in("noor"))
    uuid = now(link.put(Inquiry("Mijn geld", "Wanneer?"), (), "nl"))
    run(link.refresh())
    told = {"status": "afgehandeld", "uitkomst": "beantwoord", "bericht": "Op de achtste."}
    answer = house.door.ask("POST", f"/beheer/verzoeken/{uuid}/_besluit", "medewerker", json=told)
    assert answer.status_code == 200, answer.text
    run(link.refresh())
    (one,) = link.state.sent
    assert (one.stand, one.outcome) == (Stand.ANSWERED, "beantwoord")
    (message,) = one.answers
    assert (message.text, message.is_opened) == ("Op de achtste.", False)
    run(link.opened(message.uuid))
    assert link.state.sent[0].answers[0].is_opened
    there = house.door.ask("GET", f"/v1/berichten/{message.uuid}", "noor").json()
    assert there["geopendOp"] is not None


def test_two_visitors_never_see_each_other(house):
    """Promise 8 and the docstring of app/data/visitors.py: one process, many people."""
    first, second = house.link(Storage()), house.link(Storage())
    run(first.log_in("noor"), second.log_in("sam"))
    now(first.put(OCTOBER, (), "nl"))
    run(second.refresh())
    assert second.state.sent == ()
    files = sorted((house.folder / "visitors").glob("*.db"))
    assert len(files) == 2
    assert stat.S_IMODE((house.folder / "visitors").stat().st_mode) == 0o700


def test_two_people_with_one_browser_never_see_each_other(house):
    """Fault 29: logged in as another person; what A told stays A's, and is there again for A."""
    link = house.link(Storage())
    run(link.log_in("noor"))
    house.cut = True
    now(link.put(OCTOBER, (), "nl"))
    house.cut = False
    run(link.log_in("sam"))
    assert link.state.sent == ()
    assert at_the_gemeente(house, "sam") == []
    run(link.log_in("noor"))
    assert [one.stand for one in link.state.sent] == [Stand.RECEIVED]


def test_a_session_that_ended_asks_to_log_in_and_loses_nothing(house):
    """Fault 27: the token ended; the item waits for the login and the data keep their age."""
    link = house.link(Storage())
    run(link.log_in("noor"))
    house.door.clock.move(hours=3)
    now(link.put(OCTOBER, (), "nl"))
    run(link.refresh())
    assert isinstance(link.state.connection, NotConnected)
    assert not link.state.is_logged_in
    assert [one.stand for one in link.state.sent] == [Stand.LOGIN]
    assert link.state.own is not None
    run(link.log_in("noor"))
    assert [one.stand for one in link.state.sent] == [Stand.RECEIVED]


def test_wiping_leaves_nothing_of_this_person_and_everything_of_another(house):
    """Product.md, Instellingen: delete everything; promise 8: another's things stay."""
    storage = Storage()
    link = house.link(storage)
    run(link.log_in("sam"))
    now(link.put(OCTOBER, (PDF,), "nl"))
    run(link.log_in("noor"))
    house.cut = True
    now(link.put(Inquiry("Mijn geheim", "Wanneer?"), (PDF,), "nl"))
    run(link.wipe())
    house.cut = False
    assert link.state.sent == ()
    assert not link.state.is_logged_in
    link.close()
    files = list((house.folder / "visitors").glob("*.db*"))
    assert not [one for one in files if b"Mijn geheim" in one.read_bytes()]
    again = house.link(storage)
    run(again.wake())
    assert again.state.sent == ()
    run(again.log_in("sam"))
    assert [one.request for one in again.state.sent] == [OCTOBER]


@pytest.mark.parametrize("damage", ["header", "page", "empty text"])
def test_a_damaged_store_is_set_aside_and_locks_nobody_out(house, damage):
    """Fault 38 and security review V8: login went wrong for good; now it is told and goes on."""
    storage = Storage()
    link = house.link(storage)
    run(link.log_in("noor"))
    now(link.put(OCTOBER, (PDF,), "nl"))
    run(link.refresh())
    link.close()
    (file,) = (house.folder / "visitors").glob("*.db")
    whole = file.read_bytes()
    broken = {
        "header": b"no database at all, but somebody's" + whole[34:],
        "page": whole[:4096] + b"\xff" * (len(whole) - 4096),
        "empty text": b"not a database",
    }[damage]
    file.write_bytes(broken)
    house.start_app()
    later = house.link(storage)
    run(later.wake())
    assert run(later.log_in("noor")) == [True]
    assert later.state.was_damaged
    assert isinstance(later.state.connection, Connected)
    assert later.state.own.specifications
    (aside,) = (house.folder / "visitors").glob("*.damaged-0")
    assert aside.read_bytes() == broken, "nothing of it was thrown away"
    now(later.put(Inquiry("Weer", "hier"), (), "nl"))
    run(later.refresh())
    assert [one.stand for one in later.state.sent] == [Stand.RECEIVED]
    run(later.wipe())
    assert not list((house.folder / "visitors").glob("*damaged*"))


def test_a_store_of_a_newer_app_is_left_as_it_is(house):
    """Fault 40: it is not damaged, this app is too old for it."""
    storage = Storage()
    link = house.link(storage)
    run(link.log_in("noor"))
    link.close()
    (file,) = (house.folder / "visitors").glob("*.db")
    with sqlite3.connect(file) as line:
        line.execute("PRAGMA user_version=99")
    line.close()
    before = file.read_bytes()
    house.start_app()
    later = house.link(storage)
    assert run(later.log_in("noor")) == [False]
    assert file.read_bytes() == before


def test_however_often_it_is_sent_it_is_one_message(house):
    """V0: two quick taps made two verzoeken with two receipts; four taps offline made four."""
    link, draft = house.link(Storage()), uuid4()
    run(link.log_in("noor"))
    house.cut = True
    assert set(run(*(link.put(OCTOBER, (PDF,), "nl", draft) for _tap in range(4)))) == {draft}
    house.cut = False
    run(link.hurry())
    assert now(link.put(OCTOBER, (PDF,), "nl", draft)) == draft
    run(link.hurry())
    assert [one.stand for one in link.state.sent] == [Stand.RECEIVED]
    assert len(at_the_gemeente(house)) == 1


def test_a_closed_link_ends(house):
    """Whoever follows it stops: a page that is gone leaves nothing running."""
    link = house.link(Storage())
    run(link.log_in("noor"))
    link.close()
    assert not link.state.can_connect
