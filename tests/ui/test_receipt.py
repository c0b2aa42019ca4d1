"""A receipt as one page to print or save (issue 4, item 5): all of it, and only when it is one."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import uuid4

import pytest

from app.domain.link_state import Sent, SentFile, Stand
from app.domain.month import Month
from app.domain.own_data import Message
from app.domain.problem import Problem
from app.domain.request import ChangeReport, IncomeReport, ReportedIncome
from app.domain.sentence import say
from app.text.write import Writer
from app.ui import routes
from app.ui.page.clipboard import plain
from app.ui.page.paper import sheet_in_two
from app.ui.screens.sent import STYLE, receipt
from tests.data.linked_house import House, Storage
from tests.flet_headless import run
from tests.ui.test_gemeente import GOOD, Linked, _draft
from tests.ui.visitor import TODAY

TOLD = IncomeReport(Month(2026, 10), (ReportedIncome("loon", "zelf", Decimal("612.50"), True),))
NIGHT = datetime(2026, 11, 19, 23, 30, tzinfo=UTC)
ANSWER = Message(uuid4(), "Antwoord", "Dank u. Het bedrag klopt.", NIGHT, False, None, None)
RECEIVED = Sent(
    uuid=uuid4(),
    request=TOLD,
    made=NIGHT,
    stand=Stand.ANSWERED,
    reason="",
    number="HV-2026-0007",
    received=NIGHT,
    outcome="toegewezen",
    files=(SentFile("loonstrook.pdf", True, False), SentFile("foto.jpg", False, True)),
    answers=(ANSWER,),
)


@pytest.fixture
def house(tmp_path):
    """The demo gemeente."""
    made = House(tmp_path)
    yield made
    made.door.close()


NO_CHOICES = Problem(say("Zonder keuzes."), "choices")


def _file(one=RECEIVED, language="nl"):
    return sheet_in_two(receipt(one, NO_CHOICES, TODAY), Writer(language), STYLE)


def _text(one=RECEIVED):
    return plain(Writer("nl"), receipt(one, NO_CHOICES, TODAY))


@pytest.mark.parametrize("made", [_file, _text], ids=["file", "text"])
def test_all_of_it_is_on_the_page(made):
    """Issue 4 item 5: number, time in the Netherlands, what was told, files, answer, day."""
    shown = made()
    for text in (
        "Bewijs van ontvangst",
        "HV-2026-0007",
        "20 november 2026 om 00:30",
        "Inkomen van oktober 2026",
        "Loon van werk",
        "€\u00a0612,50",
        "Nee, het is een schatting",
        "loonstrook.pdf",
        "Aangekomen",
        "De gemeente heeft dit bericht geweigerd.",
        "toegewezen",
        "Dank u. Het bedrag klopt.",
        "Dit is geen besluit. De gemeente beslist.",
        "Gemaakt met Houvast op 20 november 2026.",
    ):
        assert text in shown


def test_nothing_that_was_typed_can_become_code_or_ask_elsewhere():
    """Every text is escaped, whoever wrote it; a page in a mailbox tells nobody it was opened."""
    wild = "<script src=//x>"
    one = replace(
        RECEIVED,
        request=ChangeReport("wonen", date(2026, 11, 1), wild),
        number=wild,
        outcome=wild,
        files=(SentFile(wild, True, False),),
        answers=(replace(ANSWER, text=wild),),
    )
    shown = _file(one)
    assert shown.count("&lt;script") == 5
    assert not re.search(r"https?:|src=[^/]|url\(|@import|<script", shown)


def test_dutch_stands_beside_the_own_language_and_words_of_a_person_stand_once():
    """Issue 4 item 5: in the person's language with the Dutch terms beside it."""
    english = _file(language="en")
    for text in ("Loon van werk", "Wage from work", "Nummer", "Number", "Aangekomen", "Arrived"):
        assert text in english
    assert english.count("Dank u. Het bedrag klopt.") == 1
    assert english.count("HV-2026-0007") == 1
    assert 'lang="en"' not in _file()


def test_a_language_from_right_to_left_has_its_own_direction_on_the_page():
    """Product.md 5: right-to-left; Dutch words and numbers keep theirs, and stand once."""
    arabic = _file(language="ar")
    assert 'lang="ar" dir="rtl"' in arabic
    assert arabic.count("HV-2026-0007") == 1
    assert arabic.count("loonstrook.pdf") == 1


def _is_offered(visitor):
    return "save" in [one.key for one in visitor.controls()]


def test_only_a_receipt_can_be_saved_and_it_needs_no_login(house):
    """Product.md, Doorgeven: a receipt that can be shown without login; it names nobody.

    Until "Log uit", which is there also when the session ended by itself: after it the next one on
    a shared device reads nothing (security review V2).
    """
    pages = []

    async def visit():
        storage = Storage()
        visitor = await Linked(house, storage, text=_draft(GOOD).as_text()).open()
        await visitor.log_in("noor")
        house.cut = True
        await visitor.go(routes.report_check("inkomsten"))
        await visitor.press("send")
        await visitor.until_seen("Dit wacht op verbinding")
        assert not _is_offered(visitor), "nothing was received yet"
        house.cut = False
        await visitor.press("again")
        await visitor.until_seen("De gemeente heeft dit ontvangen")
        receipt = visitor.route
        await visitor.go(routes.LINK)
        house.door.clock.move(hours=3)
        await visitor.press("refresh")
        await visitor.until_seen("Verbind met uw gemeente")
        await visitor.go(receipt)
        name, page = await visitor.save("save")
        assert name == "houvast-bewijs.html"
        pages.append(page)
        assert visitor.has("Het bestand staat op uw toestel.")
        await visitor.go(routes.LINK)
        await visitor.press("log-out")
        await visitor.go(receipt)
        assert not _is_offered(visitor)

    run(visit)
    (held,) = house.door.ask("GET", "/v1/verzoeken", "noor").json()["verzoeken"]
    assert held["ontvangstbewijs"]["nummer"] in pages[0]
    assert "Noor" not in pages[0]
    assert not re.search(r"\b\d{8,9}\b", pages[0]), "nothing that looks like a BSN"
