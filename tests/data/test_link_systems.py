"""The app with a gemeente that switched from the built-in case system to one of its own.

Settings only: nothing in the app or in the server's code knows which system it is.
"""

from __future__ import annotations

import asyncio

import pytest

from app.domain.link_state import Stand
from app.server.access import Caller
from app.server.app import case_system_of
from app.server.relay import Relay
from tests.data.linked_house import OCTOBER, PDF, House, Storage, run
from tests.server.house import Clock
from tests.server.stand_in.gemeente import SECRETS, Gemeente
from tests.server.tokens import KEY

NOOR = "999990019"


@pytest.fixture
def linked(request, tmp_path):
    """A gemeente with a system of its own, an app, and a relay that runs when it is told to."""
    clock = Clock()
    with Gemeente(clock) as gemeente:
        mapping = gemeente.mapping(tmp_path, request.param)
        house = House(tmp_path, case_system=mapping, secrets=SECRETS, identity_key=KEY)
        house.door.clock.now = clock.now
        gemeente.zaken.clock = gemeente.objects.clock = gemeente.vtb.clock = house.door.clock
        identities = house.door.app._app._app.state.services.identities
        identities.remember(Caller("demo-noor", "demo-noor", frozenset(), 0, NOOR))
        system = case_system_of(house.door.settings, house.door.engine, house.door.clock)
        relay = Relay(house.door.engine, system, identities, house.door.clock)
        yield house, gemeente, relay
        system.close()
        house.door.close()
    assert gemeente.server.wrong == []


def _told(house, link, relay):
    """A message with a photo, through the relay; where it stands in the app."""
    run(link.log_in("noor"))
    uuid = asyncio.run(link.put(OCTOBER, (PDF,), "nl"))
    run(link.refresh())
    run(link.refresh())
    relay.round()
    return uuid


def _again(house, link, relay):
    """Some time later: the news is read, and the app looks."""
    house.door.clock.move(minutes=11)  # a session lasts an hour
    relay.round()
    run(link.refresh())
    (one,) = link.state.sent
    return one


@pytest.mark.parametrize("linked", ["zgw", "productaanvraag"], indirect=True)
def test_the_app_shows_what_open_zaak_says(linked):
    """Received, in progress with a besluit as a bericht, then done in the words of the gemeente."""
    house, gemeente, relay = linked
    link = house.link(Storage())
    uuid = _told(house, link, relay)
    if gemeente.objects.objects:
        zaak = gemeente.objects.use(uuid, gemeente.make_zaak)
    else:
        zaak = gemeente.zaken.zaak_of(uuid)
        assert _again(house, link, relay).stand is Stand.RECEIVED
        gemeente.zaken.move_on(zaak, "bezig")
    assert _again(house, link, relay).stand is Stand.IN_PROGRESS
    gemeente.zaken.decide(zaak)
    (message,) = _again(house, link, relay).answers
    assert message.subject == "Besluit van de gemeente"
    assert "BESLUIT-1" in message.text
    gemeente.zaken.result(zaak)
    gemeente.zaken.move_on(zaak, "klaar")
    one = _again(house, link, relay)
    assert (one.stand, one.outcome) == (Stand.ANSWERED, "Wij hebben uw inkomsten verwerkt.")
    assert [file.has_arrived for file in one.files] == [True]


@pytest.mark.parametrize("linked", ["open-vtb"], indirect=True)
def test_the_app_shows_what_open_vtb_says(linked):
    """A taak and a bericht of the case worker, opened there when it is opened here, and the end."""
    house, gemeente, relay = linked
    link = house.link(Storage())
    uuid = _told(house, link, relay)
    day = house.door.clock.now.isoformat()
    urn = [{"urn": f"urn:houvast:verzoek:uuid:{uuid}"}]
    bericht = gemeente.vtb.add_bericht(NOOR, publicatiedatum=day, isGerelateerdAan=urn)
    gemeente.vtb.add_taak(NOOR, titel="Lever uw loonstrook in")
    one = _again(house, link, relay)
    (message,) = one.answers
    assert message.text == bericht["berichtTekst"]
    assert "Lever uw loonstrook in" in [task.title for task in link.state.own.tasks]
    run(link.opened(message.uuid))
    for verzoek in gemeente.vtb.verzoeken.values():
        verzoek["verwerkStatus"] = "verwerkt"
    one = _again(house, link, relay)
    assert bericht["geopendOp"] is not None
    assert (one.stand, one.answers[0].is_opened) == (Stand.ANSWERED, True)


@pytest.mark.parametrize("linked", ["open-vtb"], indirect=True)
def test_the_app_tells_of_a_refusal(linked):
    """Their schema does not take it: refused, with why in a word, the receipt, and no outcome."""
    house, gemeente, relay = linked
    link = house.link(Storage())
    gemeente.vtb.schema = {"type": "object", "required": ["iban"]}
    _told(house, link, relay)
    one = _again(house, link, relay)
    assert (one.stand, one.reason, one.outcome) == (Stand.REFUSED, "past_niet", None)
    assert one.number is not None
    assert [(file.is_refused, file.reason) for file in one.files] == [(True, "verzoek_geweigerd")]


@pytest.mark.parametrize("linked", ["productaanvraag"], indirect=True)
def test_the_app_says_that_nobody_knows(linked):
    """The create was not answered and the object is nowhere: we do not know."""
    house, gemeente, relay = linked
    link = house.link(Storage())
    gemeente.server.faults.share = 1.0
    gemeente.server.faults.spares = ("/documenten", "/catalogi", "/zaken", "/besluiten",
                                     "/api/v2/objecttypes")  # fmt: skip
    gemeente.server.faults.chance.choice = lambda _endpoints: "500 and not stored"
    _told(house, link, relay)
    gemeente.server.faults.share = 0.0
    one = _again(house, link, relay)
    assert (one.stand, one.outcome) == (Stand.UNKNOWN, None)
    assert gemeente.objects.created == []


@pytest.mark.parametrize("linked", ["zgw"], indirect=True)
def test_a_bijlage_that_is_refused_by_the_system_is_told(linked, monkeypatch):
    """Of the file alone; the message itself is there."""
    house, gemeente, relay = linked
    link = house.link(Storage())
    usual = gemeente.zaken._document

    def picky(body):
        return usual(
            {**body, "bestandsnaam": "x" * 256} if body["formaat"] != "text/plain" else body
        )

    monkeypatch.setattr(gemeente.zaken, "_document", picky)
    _told(house, link, relay)
    one = _again(house, link, relay)
    assert one.stand is Stand.RECEIVED
    assert [(file.has_arrived, file.reason) for file in one.files] == [(False, "past_niet")]
