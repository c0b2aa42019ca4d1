"""The adapters on stand-ins over a real socket: each step, refusal and trap that was seen."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from app.server.case_system import (
    Delivered,
    FileMessage,
    Known,
    Later,
    Message,
    Person,
    Reading,
    Refused,
    StatusOf,
    Stuck,
    Unknown,
    Unread,
)
from app.server.systems.choose import adapter
from app.server.systems.mapping import read_mapping
from tests.server.cluster import free_port
from tests.server.house import PNG, ROOT, Clock
from tests.server.stand_in.gemeente import SECRETS, Gemeente

NOOR, SAM = "999990019", "999990020"
ALL = ("zgw", "productaanvraag", "open-vtb")


@pytest.fixture
def clock():
    """A clock that stands still until it is moved."""
    return Clock()


@pytest.fixture
def gemeente(clock):
    """All systems; what is not as their contracts say fails the test."""
    with Gemeente(clock) as running:
        yield running
    assert running.server.wrong == []


@pytest.fixture
def connect(gemeente, clock, tmp_path):
    """Makes an adapter to one of the systems."""
    made = []

    def make(system, **changed):
        mapping = read_mapping(gemeente.mapping(tmp_path, system, **changed))
        made.append(adapter(mapping, SECRETS, clock))
        return made[-1]

    yield make
    for one in made:
        one.close()


def file_of(uuid=None, content=PNG, name="loonstrook.png"):
    """A bijlage."""
    moment = datetime(2026, 11, 20, 9, tzinfo=UTC)
    return FileMessage(
        uuid or uuid4(), uuid4(), name, "image/png", "0" * 64, len(content), moment, lambda: content
    )


def message(*files, kind="inkomstenverklaring", bsn=NOOR, **more):
    """A verzoek."""
    content = {
        "verzoekType": kind,
        "versie": 1,
        "aanvraagGegevens": {
            "periode": "2026-10",
            "inkomsten": [{"bron": "loon", "wie": "zelf", "netto": 123456, "schatting": False}],
        },
        "verzoekTaal": "ar",
    }
    uuid = more.pop("uuid", None) or uuid4()
    return Message(
        uuid, "WI-2026-000001", datetime(2026, 11, 20, 9, tzinfo=UTC), Person("demo-noor", bsn),
        with_mandate=False, kind=kind, content=content, files=files, **more,
    )  # fmt: skip


def deliver(system, one):
    """What became of one message."""
    return system.deliver([one])[one.uuid]


@pytest.mark.parametrize("name", ALL)
def test_the_settings_fit(connect, name):
    """The check at the start finds everything in the catalogue."""
    told = connect(name).check()
    assert (told.answered, told.faults) == (True, ())


def test_zgw_makes_a_zaak_with_all_of_it(connect, gemeente):
    """The zaak under our key, the initiator, the first status, the verzoek and a photo."""
    system, photo = connect("zgw"), file_of()
    one = message(photo)
    told = deliver(system, one)
    zaak = gemeente.zaken.zaak_of(one.uuid)
    assert told == Delivered(zaak["url"])
    assert (zaak["omschrijving"], zaak["startdatum"]) == (
        "Verzoek inkomstenverklaring",
        "2026-11-20",
    )
    (role,) = gemeente.zaken.rollen
    assert role["betrokkeneIdentificatie"]["inpBsn"] == NOOR
    (status,) = gemeente.zaken.statussen
    assert status["datumStatusGezet"] == one.received.isoformat()
    documents = {one["identificatie"]: url for url, one in gemeente.zaken.documenten.items()}
    assert gemeente.zaken.bytes[documents.pop(str(photo.uuid))] == PNG
    (text,) = (gemeente.zaken.bytes[url].decode() for url in documents.values())
    assert "Netto bedrag: € 1.234,56" in text
    assert "Ontvangen op: 20-11-2026 om 10:00 uur" in text
    assert len(gemeente.zaken.links) == 2


def test_zgw_repeats_every_step_without_a_double(connect, gemeente):
    """Three times the same: one zaak, one role, one status, each document once."""
    system = connect("zgw")
    one = message(file_of(), file_of())
    told = {deliver(system, one).reference for _time in range(3)}
    assert len(told) == len(gemeente.zaken.zaken) == 1
    assert [len(gemeente.zaken.rollen), len(gemeente.zaken.statussen)] == [1, 1]
    assert [len(gemeente.zaken.documenten), len(gemeente.zaken.links)] == [3, 3]


def test_zgw_a_late_bijlage_is_linked_and_too_late_is_told(connect, gemeente):
    """With the zaak that is there; a zaak that is closed takes nothing any more."""
    system, one = connect("zgw"), message()
    zaak = deliver(system, one).reference
    photo = file_of()
    for _twice in range(2):
        assert isinstance(system.deliver_file(photo, zaak, one.person), Delivered)
    assert len(gemeente.zaken.links) == 2
    gemeente.zaken.move_on(gemeente.zaken.zaak_of(one.uuid), "klaar")
    told = system.deliver_file(file_of(), zaak, one.person)
    assert (type(told), told.reason) == (Refused, "te_laat")


def test_zgw_a_repeat_finds_what_was_done_before_the_zaak_was_closed(connect, gemeente):
    """The last answer was lost and a case worker was quick (history zgw, 20 %, seed 3009)."""
    system, photo = connect("zgw"), file_of()
    one = replace(message(), files=(file_of(),))
    zaak = deliver(system, one).reference
    assert isinstance(system.deliver_file(photo, zaak, one.person), Delivered)
    gemeente.zaken.move_on(gemeente.zaken.zaak_of(one.uuid), "klaar")
    assert deliver(system, one) == Delivered(zaak, {})
    assert isinstance(system.deliver_file(photo, zaak, one.person), Delivered)
    assert len(gemeente.zaken.links) == 3


def test_zgw_a_zaak_that_was_closed_without_the_text_is_told(connect, gemeente):
    """What the person wrote never gets into a zaak that is closed: it does not wait for ever."""
    system, one = connect("zgw"), message()
    deliver(system, one)
    gemeente.zaken.links.clear()
    gemeente.zaken.move_on(gemeente.zaken.zaak_of(one.uuid), "klaar")
    told = deliver(system, one)
    assert (type(told), told.reason) == (Refused, "te_laat")


@pytest.mark.parametrize("name", ALL)
def test_a_bijlage_that_is_refused_stops_nothing_else(connect, gemeente, monkeypatch, name):
    """The register does not take one of three: the verzoek and the others get there."""
    system, files = connect(name), [file_of() for _one in range(3)]
    usual = gemeente.zaken._document

    def picky(body):
        if body["identificatie"] == str(files[1].uuid):
            body = {**body, "bestandsnaam": "x" * 256}
        return usual(body)

    monkeypatch.setattr(gemeente.zaken, "_document", picky)
    told = deliver(system, message(*files))
    assert isinstance(told, Delivered)
    assert {uuid: one.reason for uuid, one in told.refused.items()} == {files[1].uuid: "past_niet"}
    assert "bestandsnaam (max_length)" in told.refused[files[1].uuid].detail


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("case", ["ZAAK-WI-2026-000001", "https://other.example/x/1", ""])
def test_a_bijlage_of_a_verzoek_in_another_system_is_for_somebody_to_look_at(
    connect, gemeente, name, case
):
    """The gemeente chose another system in between: nothing is asked at a wrong address."""
    told = connect(name).deliver_file(file_of(), case, Person("demo-noor", NOOR))
    assert type(told) is Stuck
    assert gemeente.zaken.documenten == {}


def test_a_fault_in_the_settings_is_not_told_to_the_person(connect, gemeente):
    """A zaaktype that is gone: later, for an operator; not refused."""
    system, one = connect("zgw"), message()
    assert system.check().faults == ()
    gemeente.zaken.type = lambda _name, kind: f"{gemeente.zaken.base}/catalogi/api/v1/{kind}/x"
    told = deliver(system, one)
    assert (type(told), told.system) == (Later, False)
    assert told.detail == "status 400: zaaktype (does_not_exist)"


def test_a_half_made_zaak_is_never_refused(connect, gemeente):
    """A BSN that is not taken, after the zaak was made: unknown, with the reference."""
    gemeente.zaken.rejected_bsn.add(NOOR)
    told = deliver(connect("zgw"), message())
    assert (type(told), told.system) == (Unknown, False)
    assert told.reference in gemeente.zaken.zaken
    assert NOOR not in told.detail


def test_an_hour_old_token_is_made_anew(connect, gemeente, clock):
    """Theirs live an hour; ours are made anew after half of one, and when a clock goes back."""
    system = connect("zgw")
    for move in (timedelta(0), timedelta(minutes=59), timedelta(hours=30), timedelta(hours=-20)):
        clock.now += move
        assert isinstance(deliver(system, replace(message(), received=clock.now)), Delivered)


@pytest.mark.parametrize("name", ALL)
def test_no_rights_is_later(connect, gemeente, name):
    """Nothing arrived, for certain: it is tried again and nobody is told of a refusal."""
    system = connect(name)
    assert system.check().faults == ()
    gemeente.zaken.tells_rights = False
    gemeente.vtb.handle = lambda _call: (401, {"code": "not_authenticated"})
    _is_later(system)


@pytest.mark.parametrize("name", ALL)
def test_nobody_there_is_later(connect, gemeente, name):
    """No connection at all: the same; and the check says that nobody answered."""
    nobody = f"http://127.0.0.1:{free_port()}"
    system = connect(name, replaced=[(gemeente.server.address, nobody)])
    assert system.check().answered is False
    _is_later(system)


def _is_later(system):
    told = deliver(system, message())
    assert (type(told), told.system) == (Later, True)
    assert isinstance(system.read(Person("demo-noor", NOOR), Known({}, {}), clock_now()), Unread)


def clock_now():
    """The moment at which a reading is asked."""
    return datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


# -- productaanvraag --------------------------------------------------------------------------


def test_an_object_has_everything_in_the_one_create(connect, gemeente):
    """As ZAC and GZAC read it: source, type, data, person, text and photos; a day in UTC."""
    system, photo = connect("productaanvraag"), file_of()
    one = message(photo)
    assert isinstance(deliver(system, one), Delivered)
    (made,) = gemeente.objects.created
    data, documents = made["record"]["data"], gemeente.zaken.documenten
    assert (made["uuid"], made["record"]["startAt"]) == (str(one.uuid), "2026-11-20")
    assert data["bron"] == {"naam": "Houvast", "kenmerk": str(one.uuid)}
    assert data["betrokkenen"] == [{"inpBsn": NOOR, "rolOmschrijvingGeneriek": "initiator"}]
    assert data["aanvraaggegevens"]["ontvangstbewijs"]["nummer"] == "WI-2026-000001"
    assert [gemeente.zaken.bytes[url] for url in data["bijlagen"]] == [PNG]
    assert documents[data["pdf"]]["formaat"] == "text/plain"


def _begun(one, marks):
    """The message as the relay hands it on after a try of which the outcome is unknown."""
    return replace(one, may_exist=True, reference=marks[-1])


def test_no_second_post_after_an_unknown_outcome(connect, gemeente):
    """GZAC used the object and deleted it: the zaak that came of it tells; else nobody knows."""
    system = connect("productaanvraag")
    for links, wanted in ((True, Delivered), (False, Stuck)):
        marks = []
        one = replace(message(file_of()), mark=marks.append)
        gemeente.server.faults.share, gemeente.server.faults.spares = 1.0, ()
        gemeente.server.faults.chance.choice = lambda _ways: "lost after"
        gemeente.server.faults.spares = ("/documenten", "/catalogi", "/zaken")
        assert isinstance(deliver(system, one), Unknown)
        assert marks == [f"{gemeente.server.address}/api/v2/objects/{one.uuid}"]
        gemeente.server.faults.share = 0.0
        gemeente.objects.use(one.uuid, gemeente.make_zaak, links=links)
        again = deliver(system, _begun(one, marks))
        assert isinstance(again, wanted)
        assert (
            len([made for made in gemeente.objects.created if made["uuid"] == str(one.uuid)]) == 1
        )


def test_what_came_after_the_object_was_made_follows_by_itself(connect, gemeente):
    """A photo that came between two tries is not called delivered with the object."""
    system, marks = connect("productaanvraag"), []
    first, second = file_of(), file_of()
    one = replace(message(first), mark=marks.append)
    assert isinstance(deliver(system, one), Delivered)
    told = deliver(system, _begun(replace(one, files=(first, second)), marks))
    assert (type(told), told.left) == (Delivered, frozenset({second.uuid}))


def test_a_late_bijlage_finds_the_zaak_of_its_object(connect, gemeente, clock):
    """Linked with the zaak; without a zaak it waits for a day, and is then too late."""
    system, one, photo = connect("productaanvraag"), message(), file_of()
    case = deliver(system, one).reference
    told = system.deliver_file(photo, case, one.person)
    assert (type(told), told.system) == (Later, False)
    clock.move(days=2)
    assert system.deliver_file(photo, case, one.person).reason == "te_laat"
    zaak = gemeente.objects.use(one.uuid, gemeente.make_zaak)
    assert isinstance(system.deliver_file(photo, case, one.person), Delivered)
    assert [link["zaak"] for link in gemeente.zaken.links] == [zaak["url"]]


def test_the_status_of_an_object_is_that_of_its_zaak(connect, gemeente):
    """The zaak that names the object tells where the verzoek stands."""
    system, one = connect("productaanvraag"), message()
    case = deliver(system, one).reference
    gemeente.objects.use(one.uuid, gemeente.make_zaak)
    told = system.read(one.person, Known({}, {one.uuid: case}), clock_now())
    assert told.statuses == (StatusOf(one.uuid, "in_behandeling", None),)


# -- Open VTB ---------------------------------------------------------------------------------


def test_vtb_takes_a_verzoek_with_our_receipt_inside(connect, gemeente):
    """Our urn is the key, the receipt stands in aanvraagGegevens, bijlagen are urns."""
    system, photo = connect("open-vtb"), file_of()
    one = message(photo)
    told = deliver(system, one)
    (made,) = gemeente.vtb.verzoeken.values()
    assert told == Delivered(made["url"])
    assert made["isGerelateerdAan"] == [{"urn": f"urn:houvast:verzoek:uuid:{one.uuid}"}]
    assert made["initiator"] == f"urn:nld:brp:bsn:{NOOR}"
    assert made["aanvraagGegevens"]["ontvangstbewijs"] == {
        "nummer": "WI-2026-000001", "ontvangenOp": "2026-11-20T09:00:00.000Z", "vervangt": None,
        "gemachtigde": False,
    }  # fmt: skip
    (document,) = gemeente.zaken.documenten
    uuid = document.rpartition("/")[2]
    urn = f"urn:nld:gemeente:informatieobject:uuid:{uuid}"
    assert made["bijlagen"] == [{"informatieObject": urn}]
    assert (made["versie"], made["verzoekTaal"]) == (1, "ar")


def test_vtb_is_looked_up_before_every_create(connect, gemeente):
    """Also when nothing says that it may be there, as after going back to a backup."""
    system = connect("open-vtb")
    one = message(file_of())
    references = {deliver(system, one).reference for _time in range(3)}
    more = replace(one, files=(*one.files, file_of()))
    references.add(deliver(system, more).reference)
    assert len(references) == len(gemeente.vtb.verzoeken) == 1
    (made,) = gemeente.vtb.verzoeken.values()
    assert len(made["bijlagen"]) == 2, "a bijlage that came since was not added"


def test_a_release_without_the_filter_is_refused(connect, gemeente):
    """0.1.0 ignores it: the probe says so, and a lookup in the middle never takes a stranger's."""
    system = connect("open-vtb")
    assert system.check().faults == ()
    assert isinstance(deliver(system, message()), Delivered)
    gemeente.vtb.has_filter = False
    (fault,) = system.check().faults
    assert fault == (
        "Deze versie van Open VTB kent het filter isGerelateerdAan niet; neem een nieuwere versie."
    )
    told = deliver(system, message())
    assert (type(told), told.detail) == (Later, "the filter isGerelateerdAan was ignored")
    assert len(gemeente.vtb.verzoeken) == 1


def test_vtb_refuses_what_its_schema_does_not_take(connect, gemeente):
    """The schema of the verzoektype is theirs: told in a word, without the values."""
    system = connect("open-vtb")
    gemeente.vtb.schema = {"type": "object", "required": ["iban"]}
    told = deliver(system, message())
    assert told == Refused("past_niet", "status 400: aanvraagGegevens (invalid-json-schema)")


def test_vtb_a_schema_without_a_place_for_the_receipt_is_a_fault(connect, gemeente):
    """One sentence for each verzoektype, at the start."""
    gemeente.vtb.schema = {"type": "object", "properties": {}, "additionalProperties": False}
    faults = connect("open-vtb").check().faults
    assert (
        "Versie 1 van het verzoektype voor 'vraag' staat het veld 'ontvangstbewijs' niet toe."
        in faults
    )
    assert len(faults) == 7


def test_vtb_a_late_bijlage_is_added_once(connect, gemeente):
    """A PATCH with its urn; the same one again adds nothing."""
    system, one, photo = connect("open-vtb"), message(file_of()), file_of()
    case = deliver(system, one).reference
    for _twice in range(2):
        assert isinstance(system.deliver_file(photo, case, one.person), Delivered)
    (made,) = gemeente.vtb.verzoeken.values()
    assert len(made["bijlagen"]) == 2


def test_vtb_news_is_of_this_person_alone(connect, gemeente):
    """Taken, berichten, the status; nothing of another; an ignored filter is no news."""
    system, one = connect("open-vtb"), message()
    case = deliver(system, one).reference
    taak = gemeente.vtb.add_taak(NOOR, titel="Lever uw loonstrook in")
    gemeente.vtb.add_taak(SAM)
    urn = f"urn:houvast:verzoek:uuid:{one.uuid}"
    bericht = gemeente.vtb.add_bericht(
        NOOR, publicatiedatum="2026-11-19T08:00:00Z", isGerelateerdAan=[{"urn": urn}]
    )
    gemeente.vtb.verzoeken[case.rpartition("/")[2]]["verwerkStatus"] = "verwerkt"
    told = system.read(one.person, Known({}, {one.uuid: case}), clock_now())
    assert {str(record.uuid) for record in told.records} == {taak["uuid"], bericht["uuid"]}
    shown = {record.kind: record.content for record in told.records}
    assert shown["taak"]["deadline"] == "2026-12-15"
    assert shown["taak"]["fallbackUrl"] == "https://gemeente.example/taak"
    assert shown["bericht"]["verzoek"] == str(one.uuid)
    assert told.statuses == (StatusOf(one.uuid, "afgehandeld", None),)
    usual = gemeente.vtb._taken
    gemeente.vtb._taken = lambda call, rest: usual(replace(call, query={}), rest)
    unread = system.read(one.person, Known({}, {}), clock_now())
    assert unread == Unread("externetaken: the filter isToegewezenAan was ignored")


def test_vtb_a_bericht_is_held_back_until_its_day(connect, gemeente):
    """It is in their list already; the reading says when to read again."""
    system = connect("open-vtb")
    bericht = gemeente.vtb.add_bericht(NOOR, publicatiedatum="2026-11-20T10:00:00Z")
    told = system.read(Person("demo-noor", NOOR), Known({}, {}), clock_now())
    assert (told.records, told.again) == ((), datetime(2026, 11, 20, 10, tzinfo=UTC))
    told = system.read(Person("demo-noor", NOOR), Known({}, {}), told.again)
    assert [str(one.uuid) for one in told.records] == [bericht["uuid"]]


@pytest.mark.parametrize(
    ("at", "status"),
    [
        ("2026-12-15T08:00:00Z", "open"),
        ("2026-12-15T22:59:00Z", "open"),
        ("2026-12-15T23:00:00Z", "geannuleerd"),
    ],
)
def test_vtb_a_term_lasts_until_the_end_of_its_last_day(connect, gemeente, clock, at, status):
    """Their job ends a taak on its last day; the contract counts that day, in Europe/Amsterdam."""
    clock.now = datetime.fromisoformat(at)
    gemeente.vtb.add_taak(NOOR, einddatumHandelingsTermijn="2026-12-15")
    gemeente.vtb.hourly_job()
    told = connect("open-vtb").read(Person("demo-noor", NOOR), Known({}, {}), clock.now)
    (record,) = told.records
    assert record.content["status"] == status
    assert (told.again is not None) == (status == "open")


def test_vtb_gone_is_only_what_it_says_is_gone(connect, gemeente):
    """Deleted and given to another are gone; what a page missed is not."""
    system, taken = connect("open-vtb"), [gemeente.vtb.add_taak(NOOR) for _one in range(3)]
    known = Known({UUID(one["uuid"]): "taak" for one in taken}, {})
    del gemeente.vtb.taken[taken[0]["uuid"]]
    taken[1]["isToegewezenAan"] = f"urn:nld:brp:bsn:{SAM}"
    told = system.read(Person("demo-noor", NOOR), known, clock_now())
    assert told.gone == {UUID(taken[0]["uuid"]), UUID(taken[1]["uuid"])}
    usual = gemeente.vtb._taken

    def missing(call, rest):
        status, body = usual(call, rest)
        if rest == "externetaken":
            body["results"], body["count"] = [], 0
        return status, body

    gemeente.vtb._taken = missing
    told = system.read(Person("demo-noor", NOOR), known, clock_now())
    assert UUID(taken[2]["uuid"]) not in told.gone


def test_vtb_opened_goes_out(connect, gemeente):
    """``geopendOp`` with our moment; a bericht that is gone is done with."""
    system = connect("open-vtb")
    bericht = gemeente.vtb.add_bericht(NOOR)
    assert isinstance(system.opened(UUID(bericht["uuid"]), clock_now()), Delivered)
    assert bericht["geopendOp"] == "2026-11-20T09:30:00+00:00"
    assert isinstance(system.opened(uuid4(), clock_now()), Delivered)


def test_a_webhook_finds_the_person(connect, gemeente):
    """The taak it names is read for its person; an address of somebody else's is never asked."""
    system = connect("open-vtb")
    taak = gemeente.vtb.add_taak(SAM)
    assert system.person_of(taak["url"]) == SAM
    before = len(gemeente.server.calls)
    assert system.person_of("http://127.0.0.1:1/taken/api/v1/externetaken/1") is None
    assert len(gemeente.server.calls) == before


# -- the news of Open Zaak --------------------------------------------------------------------


def test_zgw_status_and_outcome_come_back(connect, gemeente):
    """In the words of the gemeente, by the mapping; a status without one by its place."""
    system, one = connect("zgw"), message()
    known = Known({}, {one.uuid: deliver(system, one).reference})
    zaak = gemeente.zaken.zaak_of(one.uuid)
    seen = [system.read(one.person, known, clock_now()).statuses]
    gemeente.zaken.clock.move(minutes=1)
    gemeente.zaken.move_on(zaak, "bezig")
    seen.append(system.read(one.person, known, clock_now()).statuses)
    gemeente.zaken.clock.move(minutes=1)
    gemeente.zaken.result(zaak)
    gemeente.zaken.move_on(zaak, "klaar")
    seen.append(system.read(one.person, known, clock_now()).statuses)
    assert seen == [
        (StatusOf(one.uuid, "ontvangen", None),),
        (StatusOf(one.uuid, "in_behandeling", None),),
        (StatusOf(one.uuid, "afgehandeld", "Wij hebben uw inkomsten verwerkt."),),
    ]


def test_zgw_a_besluit_is_a_bericht_from_the_day_it_was_sent(connect, gemeente):
    """With its number, and until when bezwaar is open; not before it was sent."""
    system, one = connect("zgw"), message()
    known = Known({}, {one.uuid: deliver(system, one).reference})
    zaak = gemeente.zaken.zaak_of(one.uuid)
    besluit = gemeente.zaken.decide(zaak, verzenddatum="2026-11-21", toelichting="Over oktober.")
    gemeente.zaken.decide(zaak, verzenddatum=None)
    told = system.read(one.person, known, clock_now())
    assert (told.records, told.again) == ((), datetime(2026, 11, 20, 23, tzinfo=UTC))
    told = system.read(one.person, known, told.again)
    (record,) = told.records
    assert record.content["onderwerp"] == "Besluit van de gemeente"
    assert record.content["tekst"] == (
        "De gemeente nam een besluit: Toekenning. Het nummer is BESLUIT-1, de datum is 20-11-2026."
        "\n\nOver oktober.\n\nU kunt bezwaar maken tot en met 01-01-2027."
    )
    assert record.content["verzoek"] == str(one.uuid)
    assert record.content["einddatumHandelingstermijn"] == "2027-01-01"
    gemeente.zaken.besluiten.pop(besluit["url"].rpartition("/")[2])
    held = Known({record.uuid: "bericht"}, {})
    assert system.read(one.person, held, told.again or clock_now()).gone == {record.uuid}


def test_zgw_nobody_reads_of_the_zaak_of_another(connect, gemeente):
    """Somebody who is in it, but is not its initiator, reads nothing of it."""
    system, one = connect("zgw"), message(bsn=SAM)
    deliver(system, one)
    zaak = gemeente.zaken.zaak_of(one.uuid)
    gemeente.zaken.decide(zaak)
    role = gemeente.zaken.rollen[0]
    identity = {**role["betrokkeneIdentificatie"], "inpBsn": NOOR}
    gemeente.zaken.rollen.append(
        {**role, "omschrijvingGeneriek": "belanghebbende", "betrokkeneIdentificatie": identity}
    )
    told = system.read(Person("demo-noor", NOOR), Known({}, {}), clock_now())
    assert told == Reading()


def test_the_bsn_stands_in_no_address(connect, gemeente):
    """In bodies only, with ZGW and with productaanvragen; Open VTB asks it in three addresses."""
    for name in ("zgw", "productaanvraag"):
        system, one = connect(name), message(file_of())
        known = Known({}, {one.uuid: deliver(system, one).reference})
        system.read(one.person, known, clock_now())
    assert all(NOOR not in f"{call.path}{call.query}" for call in gemeente.server.calls)
    assert any(NOOR in repr(call.body) for call in gemeente.server.calls)


# -- the least rights ---------------------------------------------------------------------------


def _rights():
    """The scopes in the guide, for each adapter."""
    text = (ROOT / "app" / "server" / "README.md").read_text(encoding="utf-8")
    rows = [row.split("|")[1:-1] for row in text.splitlines() if "| scope in Open Zaak |" in row]
    names = [one.strip(" `") for one in rows[0][1:]]
    rows = re.findall(r"^ *\| `([a-z]+\.[a-z-]+)` \|(.*)\|$", text, re.MULTILINE)
    return {
        name: {scope for scope, cells in rows if cells.split("|")[place].strip() == "yes"}
        for place, name in enumerate(names)
    }


def _everything(system, gemeente, name):
    """Whether all that an adapter does can be done."""
    one, late = message(file_of()), file_of()
    told = deliver(system, one)
    again = deliver(system, replace(one, may_exist=True, reference=getattr(told, "reference", "")))
    if not isinstance(told, Delivered) or not isinstance(again, Delivered):
        return False
    if name == "productaanvraag":
        gemeente.objects.use(one.uuid, gemeente.make_zaak)
    filed = system.deliver_file(late, told.reference, one.person)
    filed_again = system.deliver_file(late, told.reference, one.person)
    for zaak in gemeente.zaken.zaken.values():
        gemeente.zaken.decide(zaak)
    read = system.read(one.person, Known({}, {one.uuid: told.reference}), clock_now())
    checked = system.check().faults == ()
    names = [found.content["tekst"] for found in getattr(read, "records", ())]
    return (
        checked and isinstance(filed, Delivered) and isinstance(filed_again, Delivered)
        and isinstance(read, Reading) and all(": besluit." not in text for text in names)
    )  # fmt: skip


@pytest.mark.parametrize("name", ALL)
def test_the_rights_in_the_guide_are_enough_and_none_is_too_many(connect, gemeente, name):
    """Scopes as the contracts of Open Zaak ask them; without any one of them something fails."""
    rights = _rights()[name]
    assert len(rights) >= 3
    gemeente.zaken.scopes = rights
    assert _everything(connect(name), gemeente, name)
    for one in sorted(rights):
        gemeente.zaken.scopes = rights - {one}
        assert not _everything(connect(name), gemeente, name), one
