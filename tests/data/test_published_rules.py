"""A gemeente publishes her rules once; the app of who is connected uses them, graded, until old."""

from __future__ import annotations

import asyncio
import json
import shutil
from dataclasses import replace
from datetime import UTC, date, datetime

import httpx
import pytest

from app.data.api.wire import gemeente_from
from app.data.directory import read_directory
from app.data.gemeente_reader import gemeenten, read_gemeente
from app.data.store.kept import KeptRules
from app.domain.source import Grade
from app.houvast import GEMEENTEN
from app.ui import routes
from tests.data.linked_house import House, Storage
from tests.data.test_link import run
from tests.flet_headless import run as run_app
from tests.ui.visitor import ALONE, Visitor, kept

TOML = {"Content-Type": "application/toml"}


@pytest.fixture
def house(tmp_path):
    """A gemeente that really publishes, of which nothing says that it counts until 2028."""
    folder = shutil.copytree(GEMEENTEN / "demo", tmp_path / "rules" / "demo")
    sources = folder / "bronnen.toml"
    sources.write_text(sources.read_text("utf-8").replace("until = 2028-12-31", ""))
    made = House(tmp_path, gemeente=folder)
    yield made
    made.door.close()


def test_who_is_connected_has_the_rules_of_the_own_gemeente(house):
    """Issue 12 item 7: the same data over the API, so that a gemeente publishes once."""
    link = house.link(Storage())
    assert link.rules is None
    run(link.log_in("noor"))
    assert link.rules == read_gemeente(house.door.settings.gemeente)
    assert link.rules.verrekening.pay_day.newest.source.grade is Grade.WEBSITE
    run(link.log_out())
    assert link.rules is None


def test_a_change_at_the_gemeente_reaches_the_app_and_no_change_is_not_sent_again(house):
    """Asked once a session (at most 15 minutes), with the mark of what was read."""
    link = house.link(Storage())
    run(link.log_in("noor"))
    pay = (house.door.settings.gemeente / "verrekening.toml").read_text("utf-8")
    before = link.rules.verrekening.pay_day.newest.value
    other = pay.replace(f"value = {before}", "value = 17", 1)
    put = {"content": other, "headers": TOML}
    asked = house.door.ask("PUT", "/beheer/gemeente/verrekening", "medewerker", **put)
    assert asked.status_code == 204
    run(link.log_in("noor"))
    assert link.rules.verrekening.pay_day.newest.value == 17
    house.asked.clear()
    held = link.rules
    run(link.log_in("noor"))
    run(link.refresh())
    (again,) = [one for one in house.asked if one.url.path.endswith("gemeente-instellingen")]
    assert again.headers["if-none-match"]
    assert link.rules is held


def test_without_network_and_after_a_restart_they_are_still_there(house):
    """Principle 5: everything works without network."""
    storage = Storage()
    link = house.link(storage)
    run(link.log_in("noor"))
    told = link.rules
    link.close()
    house.start_app()
    house.cut = True
    again = house.link(storage)
    run(again.wake())
    assert again.rules == told


def test_over_the_end_of_the_year_they_count_no_more(house):
    """Issue 12 item 5: amounts until 31 December; all from before 2027 to be read again."""
    storage = Storage()
    link = house.link(storage)
    run(link.log_in("noor"))
    assert link.rules.not_counted == ()
    house.door.clock.now = datetime(2027, 1, 1, 9, tzinfo=UTC)
    run(link.refresh())
    assert link.rules.verrekening.pay_day is None
    assert link.rules.inkomenstoeslag.amounts is None
    keys = {one.key for one in link.rules.not_counted}
    assert {"pay_day", "amounts"} <= keys


@pytest.mark.parametrize("body", [b"[]", b"{}", b"no", b'{"code": "GM0114", "bestanden": {}}'])
def test_what_is_not_this_gemeente_replaces_nothing(house, body):
    """Bad input: another code, or no gemeente at all."""
    link = house.link(Storage())
    run(link.log_in("noor"))
    told = link.rules
    kind = {"Content-Type": "application/json", "ETag": "other"}
    house.canned["GET /v1/gemeente-instellingen"] = httpx.Response(200, headers=kind, content=body)
    run(link.refresh())
    assert link.rules == told


def test_days_in_a_list_and_the_first_day_of_a_text_survive_the_road():
    """JSON has no days: a list of pay days, and from when a text is in force."""
    value = {"kind": "lijst", "dates": ["2026-10-23", "2026-11-24"]}
    told = {
        "code": "GM0114",
        "bestanden": {
            "gemeente": {"code": "GM0114", "name": "Emmen"},
            "bronnen": {"S": {"law": "V", "title": "V", "url": "https://x.example",
                              "checked": "2026-11-20", "grade": "verordening",
                              "in_force": "2026-01-01"}},
            "verrekening": {"pay_moment": {"values": [
                {"from": "2026-01-01", "value": value, "source": "S"}]}},
        },
    }
    found = gemeente_from(json.dumps(told).encode())
    assert found.faults == ()
    rule = found.verrekening.pay_moment.newest
    assert rule.value.dates == (date(2026, 10, 23), date(2026, 11, 24))
    assert rule.source.in_force == date(2026, 1, 1)


def test_wiping_takes_them_along(house):
    """What was kept for a person goes with that person."""
    link = house.link(Storage())
    run(link.log_in("noor"))
    store, person = link._now.store, link._now.known.person
    assert isinstance(asyncio.run(store.rules(person)), KeptRules)
    run(link.log_out())
    assert asyncio.run(store.rules(person)) is None


def test_the_screens_use_what_the_gemeente_published(house):
    """The pay day of the gemeente itself goes before what somebody else read of it."""
    link = house.link(Storage())
    run(link.log_in("noor"))
    older = tuple(
        replace(one, verrekening=type(one.verrekening)()) for one in gemeenten(GEMEENTEN)
    )

    async def visit():
        visitor = Visitor(kept(ALONE).replace('"gemeente": null', '"gemeente": "demo"'))
        visitor.parts = replace(visitor.parts, gemeenten=older, directory=read_directory())
        await visitor.open(routes.LOCAL)
        assert not visitor.has("Op welke dag komt mijn geld?")
        visitor = Visitor(kept(ALONE).replace('"gemeente": null', '"gemeente": "demo"'))
        visitor.parts = replace(
            visitor.parts, gemeenten=older, directory=read_directory(), link=link
        )
        await visitor.open(routes.LOCAL)
        assert visitor.has("Op welke dag komt mijn geld?")
        assert visitor.has("Uw gemeente gaf deze regels zelf aan de app.")

    run_app(visit)
