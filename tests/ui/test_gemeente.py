"""The screens with the gemeente: how things stand, what she told, and telling her something."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import uuid4

import pytest

from app.data.api.own_data import own_data
from app.data.api.wire import Change
from app.domain.connection import (
    Connected,
    DataOf,
    NoAccess,
    NotConnected,
    NotSafe,
    Outage,
    TooOld,
)
from app.domain.dutch_time import dutch_time
from app.domain.link_state import UNLINKED, Sent, Stand
from app.domain.month import Month
from app.domain.own_data import Benefit, DutyState, OwnData, OwnDuty, OwnPart
from app.domain.problem import Problem
from app.domain.request import TRAVEL_MONEY, Attachment, IncomeReport, Objection, ReportedIncome
from app.domain.sentence import say
from app.text.dutch import fill
from app.text.write import Writer
from app.ui import routes
from app.ui.answers import report_words
from app.ui.asking import report_drafts, report_reading, reports
from app.ui.asking.from_gemeente import answers_of
from app.ui.page.attaching import attachment
from app.ui.page.blocks import Head, Point
from app.ui.parts import NoLink
from app.ui.state import Visit
from tests.data.linked_house import House, Storage
from tests.flet_headless import run
from tests.ui.visitor import TODAY, Visitor

DUTCH = Writer("nl")
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
OWN = own_data((), NOW)


class Standing(NoLink):
    """A link that stands as it was told, and never moves."""

    def __init__(self, state):
        self.told = state

    @property
    def state(self):
        """As it was told."""
        return self.told


async def at(route, state):
    """Somebody at an address, while things stand so with the gemeente."""
    visitor = Visitor()
    visitor.parts = replace(visitor.parts, link=Standing(state))
    return await visitor.open(route)


def heading_of(block):
    """The heading that a box of a page begins with; empty without one."""
    first = next(iter(getattr(block, "blocks", ())), None)
    return fill(first.text) if isinstance(first, Head) else ""


def _draft(values, report=reports.INCOME):
    visit = Visit()
    for name, text in values.items():
        visit.note(f"doorgeven.{report.slug}.{name}", text)
    return visit


def _read(values, report=reports.INCOME):
    draft = report_drafts.draft_of(_draft(values, report))
    return report_reading.read(report, draft, TODAY)


GOOD = {"maand": "2026-10", "bron": "loon", "bedrag": "612,50", "zeker": "schatting"}


def test_income_is_read_as_it_was_typed():
    """Api-sync-security 1.5: monthly, net, an estimate is allowed, also when there was none."""
    told = ReportedIncome("loon", "zelf", Decimal("612.50"), True)
    assert _read(GOOD) == IncomeReport(Month(2026, 10), (told,))
    none = {"maand": "2026-10", "bron": "geen"}
    assert _read(none) == IncomeReport(Month(2026, 10), ())


def test_travel_money_goes_apart_from_the_wage():
    """Field case F9, art. 31.2.g: 680 of which 80 is travel money is a wage of 600."""
    found = _read(GOOD | {"bedrag": "680,00", "reisgeld": "80,00", "zeker": "zeker"})
    wage = ReportedIncome("loon", "zelf", Decimal("600.00"), False)
    travel = ReportedIncome("anders", "zelf", Decimal("80.00"), False, TRAVEL_MONEY)
    assert found == IncomeReport(Month(2026, 10), (wage, travel))
    assert (found.received, found.travel) == (680, 80)
    assert _rows(found)[2:4] == (
        ("Bedrag", "€\u00a0680,00"),
        ("Waarvan reisgeld", "€\u00a080,00"),
    )


def test_travel_money_cannot_be_more_than_all_that_came():
    """Field case F9: the box itself says so; another income has no travel money."""
    (only,) = _read(GOOD | {"bedrag": "80,00", "reisgeld": "80,01"})
    assert only.field == "doorgeven.inkomsten.reisgeld"
    other = _read(GOOD | {"bron": "alimentatie", "reisgeld": "80,00"})
    assert other.incomes == (ReportedIncome("alimentatie", "zelf", Decimal("612.50"), True),)


def test_the_same_again_holds_the_travel_money():
    """Product, Doorgeven: the same as last month in one tap, to the cent."""
    before = _read(GOOD | {"bedrag": "680,00", "reisgeld": "80,00"})
    visit = _draft({})
    report_drafts.same_again(visit, before)
    again = report_reading.read(reports.INCOME, report_drafts.draft_of(visit), TODAY)
    assert again.incomes == before.incomes


def _rows(request):
    told = report_words.rows(request, Problem(say("Zonder keuzes."), "choices"))
    return tuple((DUTCH.write(about), DUTCH.write(words)) for about, words in told)


def test_the_months_to_tell_of_stand_in_order():
    """Api-sync-security 1.5: monthly; the newest first, as the payments stand."""
    months = (Month(2026, 11), Month(2026, 10), Month(2026, 9))
    assert report_drafts.months(TODAY) == months


def test_every_box_that_is_not_right_is_named():
    """Style C.11 item 10: errors at the field and on top, in the same words."""
    fields = {fault.field.rpartition(".")[2] for fault in _read({})}
    assert fields == {"maand", "bron", "bedrag", "zeker"}
    (only,) = _read(GOOD | {"bedrag": "-5"})
    assert only.field == "doorgeven.inkomsten.bedrag"


def test_an_objection_may_go_before_its_reasons():
    """Awb 6:4 to 6:6: an objection in time counts, the reasons may follow."""
    assert _read({"besluit": "WI-1"}, reports.OBJECTION) == Objection("WI-1", "")


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("loonstrook.pdf", b"%PDF-1.7", "application/pdf"),
        ("foto.jpg", b"\xff\xd8\xff\xe0", "image/jpeg"),
        ("scherm.png", b"\x89PNG\r\n\x1a\n", "image/png"),
    ],
)
def test_a_photo_or_pdf_goes_along(name, content, kind):
    """The kinds of the contract (Mediatype), known by how they begin."""
    assert attachment(name, content) == Attachment(name, kind, content)


def test_another_file_is_refused_with_a_reason():
    """The server refuses what begins otherwise, whatever its name."""
    assert attachment("foto.jpg", b"MZ").id.startswith("Kies een foto of een pdf.")
    assert "te groot" in attachment("a.pdf", b"%PDF-" + b"x" * 5_000_000).id


@pytest.mark.parametrize(
    ("connection", "title"),
    [
        (Connected(NOW), "U bent verbonden met uw gemeente"),
        (NotConnected(NOW), "U bent niet verbonden"),
        (DataOf(NOW), "Even geen verbinding"),
        (Outage(NOW), "Storing bij de gemeente"),
        (NotSafe(NOW), "De verbinding is niet veilig"),
        (TooOld(NOW), "Werk Houvast bij"),
    ],
)
def test_each_state_says_what_still_works_and_how_old_the_data_are(connection, title):
    """Product.md, Instellingen: connected, not connected, data of date X, outage."""
    state = replace(
        UNLINKED,
        connection=connection,
        is_logged_in=not isinstance(connection, NotConnected),
        own=OWN,
    )

    async def visit():
        visitor = await at(routes.LINK, state)
        assert visitor.headings(1) == [title]
        assert visitor.has("Bijgewerkt op 20 november 2026 om 10:30.")
        works = next(one for one in visitor.page.blocks if heading_of(one) == "Dit werkt nu")
        assert sum(isinstance(one, Point) for one in works.blocks) >= 3

    run(visit)


def test_who_may_see_nothing_any_more_reads_why_and_sees_nothing_of_the_other():
    """Fault 26: a mandate that was withdrawn; nothing of that person, and nothing is lost."""
    state = replace(UNLINKED, connection=NoAccess(), is_logged_in=True, can_connect=True)

    async def visit():
        visitor = await at(routes.LINK, state)
        assert visitor.headings(1) == ["Uw gemeente laat hier nu niets zien"]
        assert visitor.has("Regelt u dit voor een ander? Dan is uw machtiging misschien voorbij.")
        assert not visitor.has("Betalingen")

    run(visit)


@pytest.mark.parametrize(
    ("reason", "line"),
    [
        ("onveilig", "De verbinding is niet veilig. Wij proberen het later vanzelf opnieuw."),
        ("verouderd", "Werk Houvast bij. Daarna gaat het vanzelf."),
        ("internet", "Wij versturen het zodra er verbinding is."),
    ],
)
def test_what_waits_says_what_it_waits_for(reason, line):
    """Faults 3 and 42: waiting for a network would be waiting in vain."""
    request = IncomeReport(Month(2026, 10), (ReportedIncome("loon", "zelf", Decimal(600), False),))
    one = Sent(uuid4(), request, NOW, Stand.WAITS, reason, None, None, None, (), ())
    state = replace(UNLINKED, connection=DataOf(NOW), is_logged_in=True, sent=(one,))

    async def visit():
        visitor = await at(routes.sent(str(one.uuid)), state)
        assert visitor.has(line)

    run(visit)


@pytest.mark.parametrize(
    ("is_logged_in", "reason", "line"),
    [
        (True, "internet", "U hoeft niets te doen. Uw bericht komt nooit twee keer aan."),
        (True, "onveilig", "Klopt de datum van uw toestel? Gebruik dan een andere verbinding."),
        (False, "internet", "Na het inloggen gaat het vanzelf."),
    ],
)
def test_what_may_have_arrived_is_never_said_not_to_be_sent(is_logged_in, reason, line):
    """Promise 3 and fault 5: it is not known, whatever it waits for now."""
    request = IncomeReport(Month(2026, 10), (ReportedIncome("loon", "zelf", Decimal(600), False),))
    one = Sent(uuid4(), request, NOW, Stand.CHECKING, reason, None, None, None, (), ())
    connection = DataOf(NOW) if is_logged_in else NotConnected(NOW)
    state = replace(UNLINKED, connection=connection, is_logged_in=is_logged_in, sent=(one,))

    async def visit():
        visitor = await at(routes.sent(str(one.uuid)), state)
        assert visitor.has(line)
        told = " ".join(str(text) for text in visitor.texts())
        assert "Misschien heeft de gemeente het al." in told
        assert "nog niet verstuurd" not in told

    run(visit)


_WAITS, _PERHAPS = "1 bericht is nog niet verstuurd.", "1 bericht is misschien al aangekomen."


@pytest.mark.parametrize(
    ("stands", "told"),
    [
        ((Stand.WAITS,), {_WAITS}),
        ((Stand.CHECKING,), {_PERHAPS}),
        ((Stand.CHECKING, Stand.LOGIN), {_WAITS, _PERHAPS}),
        ((Stand.RECEIVED,), set()),
    ],
)
def test_who_leaves_hears_what_was_not_sent_and_what_may_have_arrived(stands, told):
    """Promise 3 and fault 5, also at the last moment: before all goes, each is said as it is."""
    request = IncomeReport(Month(2026, 10), (ReportedIncome("loon", "zelf", Decimal(600), False),))
    sent = tuple(
        Sent(uuid4(), request, NOW, one, "internet", None, None, None, (), ()) for one in stands
    )
    state = replace(UNLINKED, connection=DataOf(NOW), is_logged_in=True, sent=sent)

    async def visit():
        visitor = await at(routes.LEAVE, state)
        assert {line for line in (_WAITS, _PERHAPS) if visitor.has(line)} == told
        keys = {one.key for one in visitor.controls()}
        assert ("send-now" in keys) == bool(told)

    run(visit)


def test_where_no_gemeente_can_be_it_says_so_calmly():
    """The browser build has no server beside it: not connected, and no button that cannot work."""

    async def visit():
        visitor = await at(routes.LINK, UNLINKED)
        assert visitor.headings(1) == ["U bent niet verbonden"]
        keys = {one.key for one in visitor.controls()}
        assert not keys & {"log-in", "refresh", "log-out"}

    run(visit)


def test_a_part_that_cannot_be_read_is_not_shown_as_empty():
    """Promise 6: a failed source is shown as failed, not as empty (mijn-amsterdam, 1.5)."""
    broken = tuple(
        Change(kind, uuid4(), {"uuid": "?"}) for kind in ("bericht", "specificatie", "plicht")
    )
    own = own_data(broken, NOW)
    assert own.failed == {OwnPart.BERICHT, OwnPart.SPECIFICATIE, OwnPart.PLICHT}
    cannot = "Dit deel kan de app nu niet lezen."

    async def visit():
        for route in (routes.MESSAGES, routes.PAYMENTS):
            visitor = await at(route, replace(UNLINKED, own=own))
            assert visitor.has(cannot)
        visitor = await at(routes.DUTIES, replace(UNLINKED, own=own))
        assert visitor.has("Wat uw gemeente hierover vertelt, kan de app nu niet lezen.")
        visitor = await at(routes.MESSAGES, replace(UNLINKED, own=OWN))
        assert visitor.has("Er zijn geen berichten.")
        assert not visitor.has(cannot)

    run(visit)


@pytest.mark.parametrize(
    ("state", "until", "words"),
    [
        (DutyState.GELDT, None, "Dit geldt voor u."),
        (DutyState.GELDT_NU_NIET, date(2026, 12, 31), "tot en met 31 december 2026"),
        (DutyState.GELDT_NU_NIET, date(2026, 11, 1), "Vraag hoe het nu is."),
        (DutyState.GELDT_NU_NIET, None, "Dit geldt nu niet voor u."),
        (DutyState.AANGEVRAAGD, None, "Uw gemeente beslist nog."),
        (DutyState.ONBEKEND, None, "is niet bekend"),
    ],
)
def test_a_duty_says_its_state_and_never_infers_one(state, until, words):
    """Product.md 3, Mijn plichten: geldt, geldt nu niet tot, aangevraagd, dat weten wij niet."""
    duty = OwnDuty("arbeid", "artikel 9", "Zoek werk.", state, until, None, None)

    async def visit():
        visitor = await at(routes.DUTIES, replace(UNLINKED, own=replace(OWN, duties=(duty,))))
        assert "Van uw gemeente, 20 november 2026" in visitor.headings(2)
        (told,) = (one for one in visitor.texts() if one.startswith("Zoek werk. "))
        assert words in told

    run(visit)


@pytest.mark.parametrize(
    ("utc", "hour"),
    [
        (datetime(2026, 3, 29, 0, 59, tzinfo=UTC), 1),
        (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), 3),
        (datetime(2026, 10, 25, 0, 59, tzinfo=UTC), 2),
        (datetime(2026, 10, 25, 1, 0, tzinfo=UTC), 2),
        (datetime(2026, 11, 20, 23, 30, tzinfo=UTC), 0),
    ],
)
def test_a_receipt_shows_the_time_of_the_netherlands(utc, hour):
    """Directive 2000/84/EC: the last Sundays of March and October, 01:00 UTC."""
    assert dutch_time(utc).hour == hour


class Linked(Visitor):
    """A person on the app with a link to a demo gemeente in this process."""

    def __init__(self, house, storage=None, **rest):
        super().__init__(**rest)
        link = house.link(storage or Storage())
        self.parts = replace(self.parts, link=link)

    async def until(self, route):
        """Wait for what goes on in the background."""
        for _ in range(50):
            if self.route == route:
                return
            await self.wait()
        raise AssertionError((self.route, self.texts()))

    async def until_seen(self, text):
        """The same, for a text."""
        for _ in range(50):
            if self.has(text):
                return
            await self.wait()
        raise AssertionError(self.texts())

    async def log_in(self, who):
        """Choose somebody at the simulated login."""
        await self.go(routes.LOG_IN)
        await self.until_seen("Kies iemand die niet bestaat")
        await self.press(f"who:{who}")
        await self.until(routes.LINK)


@pytest.fixture
def house(tmp_path):
    """The demo gemeente."""
    made = House(tmp_path)
    yield made
    made.door.close()


def test_the_login_is_marked_as_practice_and_offers_only_people(house):
    """Nobody may take it for DigiD; who works at the gemeente has no data of their own."""

    async def visit():
        visitor = await Linked(house).open(routes.LOG_IN)
        await visitor.until_seen("Noor Voorbeeld")
        assert visitor.has("Dit is een oefen-DigiD.")
        assert visitor.has("Er gaat niets naar de echte DigiD.")
        assert not visitor.has("Medewerker")
        house.cut = True
        visitor = await Linked(house).open(routes.LOG_IN)
        await visitor.until_seen("Inloggen lukt nu niet.")

    run(visit)


def test_what_the_gemeente_told_is_filled_in_and_marked_but_never_over_an_answer(house):
    """Product.md, Mijn situatie: answers are already there and marked "van uw gemeente"."""

    async def visit():
        visitor = await Linked(house).open()
        await visitor.log_in("sam")
        await visitor.go(routes.CHECK)
        assert visitor.has("(van uw gemeente)")
        assert visitor.has("Met mijn kinderen")
        told = Visit()
        told.put("wonen", "alleen")
        other = await Linked(house, text=told.as_text()).open()
        await other.log_in("sam")
        await other.go(routes.CHECK)
        assert other.has("Ik woon alleen")
        assert not other.has("(van uw gemeente)")

    run(visit)


def test_the_days_of_bijstand_that_the_gemeente_told_count_for_rights_and_duties(house):
    """Issue 10 point 2: what was told anywhere counts everywhere, and is marked as hers."""

    async def visit():
        visitor = await Linked(house).open()
        await visitor.log_in("noor")
        assert visitor.desk.visit.answers["bijstand_since"] == "2024-09-01"
        await visitor.go(routes.TELL_MORE)
        await visitor.press("more")
        assert visitor.has("Sinds welke dag krijgt u bijstand? (van uw gemeente)")
        told = Visit()
        told.put("bijstand_since", "2025-01-01")
        other = await Linked(house, text=told.as_text()).open()
        await other.log_in("noor")
        assert other.desk.visit.answers["bijstand_since"] == "2025-01-01"
        await other.go(routes.TELL_MORE)
        await other.press("more")
        assert other.has("Sinds welke dag krijgt u bijstand?")
        assert not other.has("Sinds welke dag krijgt u bijstand? (van uw gemeente)")

    run(visit)


def _benefit(**changes):
    told = {"kind": "Participatiewet", "is_running": True, "since": date(2024, 9, 1)}
    told |= {"until": None, "norm_kind": "alleenstaande", "norm": Decimal("1419.46")}
    return Benefit(**{**told, "contact": None, **changes})


@pytest.mark.parametrize(
    ("benefits", "expected"),
    [
        ((), {}),
        ((_benefit(),), {"bijstand_since": "2024-09-01"}),
        # Of another benefit the days say nothing about bijstand.
        ((_benefit(kind="IOAW"),), {}),
        (
            (_benefit(is_running=False, until=date(2026, 6, 30)),),
            {"bijstand_ended": "2026-06-30"},
        ),
        # Who has it again has no last day of it.
        (
            (_benefit(is_running=False, until=date(2023, 6, 30)), _benefit()),
            {"bijstand_since": "2024-09-01"},
        ),
        ((_benefit(is_running=False),), {}),
    ],
)
def test_the_days_of_bijstand_are_those_of_the_uitkering(benefits, expected):
    """The contract, uitkering: soort, status, vanaf and tot; nothing is guessed."""
    nothing = dict.fromkeys(("specifications", "duties", "tasks", "agreements", "messages"), ())
    at = datetime(2026, 11, 20, tzinfo=UTC)
    own = OwnData(at=at, benefits=benefits, failed=frozenset(), **nothing)
    assert answers_of(own) == expected


def test_the_same_as_last_month_is_one_tap(house):
    """Product.md, Doorgeven: "zelfde als vorige maand" in one tap, and still a check page."""

    async def visit():
        visitor = await Linked(house, text=_draft(GOOD).as_text()).open()
        await visitor.log_in("noor")
        await visitor.go(routes.report_check("inkomsten"))
        await visitor.press("send")
        await visitor.until_seen("De gemeente heeft dit ontvangen")
        await visitor.press("to-all")
        await visitor.press("same")
        assert visitor.route == routes.report_check("inkomsten")
        assert visitor.has("november 2026")
        assert visitor.has("€\u00a0612,50")
        await visitor.press("send")
        await visitor.until_seen("De gemeente heeft dit ontvangen")
        await visitor.go(routes.REPORT)
        assert not visitor.has("hetzelfde als vorige maand"), "December has not begun"

    run(visit)
    there = house.door.ask("GET", "/v1/verzoeken", "noor").json()["verzoeken"]
    months = [one["aanvraagGegevens"]["periode"] for one in there]
    assert months == ["2026-11", "2026-10"]


def test_without_a_session_nothing_can_be_sent_and_a_letter_is_offered():
    """Product.md principle 5; the browser build has no gemeente at all."""

    async def visit():
        visitor = await Visitor(_draft(GOOD).as_text()).open(routes.report_check("inkomsten"))
        assert visitor.has("U bent niet verbonden. U kunt dit afdrukken of bewaren.")
        assert "send" not in [one.key for one in visitor.controls()]
        await visitor.go(routes.report_check("vraag"))
        assert visitor.has("Nog niet alles is ingevuld")

    run(visit)


@pytest.mark.parametrize(
    ("code", "name"), [("0000", "Voorbeeldstad"), ("9999", "Uw gemeente"), (None, "Uw gemeente")]
)
def test_what_was_shared_names_the_gemeente_as_people_do(code, name):
    """AVG 15 and issue 13 point 6: what, with whom and when; "demo" or "0363" says nobody who."""
    request = IncomeReport(Month(2026, 10), (ReportedIncome("loon", "zelf", Decimal(600), False),))
    arrived = Sent(uuid4(), request, NOW, Stand.RECEIVED, "", "WI-2026-000001", NOW, None, (), ())
    waits = Sent(uuid4(), request, NOW, Stand.WAITS, "internet", None, None, None, (), ())
    state = replace(
        UNLINKED, connection=Connected(NOW), is_logged_in=True, gemeente=code, sent=(arrived, waits)
    )

    async def visit():
        visitor = await at(routes.GIVEN, state)
        said = [str(one) for one in visitor.texts()]
        assert said.count(name) == 2
        assert code not in said
        assert sum("WI-2026-000001" in one for one in said) == 1, "its number is said once"
        assert visitor.has("De gemeente ontving dit op 20 november 2026.")
        assert visitor.has("Bewaard. Wacht op verbinding.")

    run(visit)
