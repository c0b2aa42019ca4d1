"""Brieven en dagen: the days of a letter, the kinds of letters, and a statement line by line."""

from __future__ import annotations

import json
import re
from datetime import date

import pytest

from app.domain.statement import LineKind
from app.law import explain_statement
from app.text.calendar_file import CalendarDay, calendar_file
from app.text.write import Writer
from app.ui import routes
from app.ui.asking import reading, statement, terms
from app.ui.asking.reading import Fault
from app.ui.asking.terms import Term, open_terms
from app.ui.page.paper import sheet_in_two
from app.ui.screens.statement_paper import ask_paper
from app.ui.state import Visit
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

LINES = json.dumps(
    [["norm", "1348.49"], ["inkomsten", "600.00"], ["aflossing", "50.00"], ["betaald", "698.49"]]
)
TOLD = ALONE | {
    "specificatie.regels": LINES,
    "specificatie.maand": "2026-10",
    "specificatie.loon": "600,00",
    "brieven.termijnen": json.dumps([["maatregel", "2026-11-02"], ["oproep", "2026-11-25"]]),
}
SCREENS = (
    routes.LETTERS,
    routes.TERM,
    routes.LETTER_KINDS,
    *(routes.letter_kind(one) for one in ("maatregel", "oproep", "beslag")),
    routes.letter_days("boete"),
    routes.STATEMENT,
    routes.STATEMENT_LINES,
    routes.statement_line(LineKind.NORM),
    routes.STATEMENT_TOLD,
    routes.STATEMENT_PAPER,
)


@pytest.mark.parametrize("route", SCREENS)
def test_every_way_back_leads_up(route):
    """Product.md 3: back is safe, one step at a time, until the first screen."""

    async def visit():
        visitor = await Visitor(kept(TOLD)).open(route)
        await visitor.press("back")
        assert route.startswith(f"{visitor.route}/") or route == routes.LETTERS
        assert len(visitor.headings(1)) == 1

    run(visit)


def test_the_days_of_a_letter_are_counted_and_kept():
    """Awb 6:7 and 6:8: a decision of 2 November can be objected to until 14 December."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.letter_days("maatregel"))
        await visitor.type_day(terms.SENT.field, date(2026, 11, 2))
        await visitor.press("keep")
        assert visitor.route == routes.LETTERS
        assert visitor.has("Nog 24 dagen")
        assert visitor.has("U kunt bezwaar maken tot en met 14 december 2026.")
        again = await Visitor(visitor.keep.text).open(routes.LETTERS)
        assert again.has("Nog 24 dagen")
        await again.press("drop:maatregel:2026-11-02")
        assert again.has("Er staat nog geen brief in uw lijst.")

    run(visit)


def test_a_last_day_on_a_holiday_moves_and_says_why():
    """Algemene termijnenwet 1.1: the sixth week of 13 November 2026 ends on Christmas day."""
    told = ALONE | {"brieven.termijnen": json.dumps([["maatregel", "2026-11-13"]])}

    async def visit():
        visitor = await Visitor(kept(told)).open(routes.LETTERS)
        assert visitor.has("U kunt bezwaar maken tot en met 28 december 2026.")
        assert visitor.has("25 december 2026 is een feestdag. Dan telt de eerste werkdag erna.")
        _, text = await visitor.save("agenda:maatregel-2026-11-13")
        assert "DTSTART;VALUE=DATE:20261228" in text

    run(visit)


def test_a_letter_of_tomorrow_is_asked_again():
    """A term begins after a letter was sent, so a later day is a slip of the pen."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.TERM)
        await visitor.press("keep")
        assert visitor.has("Vul de dag, de maand en het jaar in.")
        await visitor.type_day(terms.SENT.field, date(2027, 11, 2))
        await visitor.press("keep")
        assert visitor.has("Deze dag moet nog komen. Klopt het jaar?")
        assert visitor.route == routes.TERM

    run(visit)


def test_the_calendar_tells_nobody_what_the_letter_is_about():
    """Product.md: a phone on a table tells nobody anything."""

    async def visit():
        visitor = await Visitor(kept(TOLD)).open(routes.LETTERS)
        name, text = await visitor.save("agenda:maatregel-2026-11-02")
        assert name == "houvast.ics"
        assert "SUMMARY:Houvast: vandaag is de laatste dag voor een brief" in text
        assert "DTSTART;VALUE=DATE:20261214" in text
        for word in ("bijstand", "uitkering", "schuld", "maatregel", "bezwaar", "gemeente"):
            assert word not in text.lower()
        assert visitor.has("Open het bestand. Dan staat de dag in uw agenda.")

    run(visit)


def test_a_calendar_file_keeps_to_the_standard():
    """RFC 5545, 3.1: CRLF, at most 75 bytes a line, no letter broken; 3.3.11: escapes."""
    event = CalendarDay("a", date(2026, 12, 31), "é" * 60, "een; twee, drie\\\nvier", (3,))
    raw = calendar_file(event, TODAY)
    lines = raw.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in raw.replace(b"\r\n", b"")
    unfolded = raw.replace(b"\r\n ", b"").decode()
    assert "SUMMARY:" + "é" * 60 in unfolded
    assert "DESCRIPTION:een\\; twee\\, drie\\\\\\nvier" in unfolded
    assert "DTEND;VALUE=DATE:20270101" in unfolded
    assert "TRIGGER:-P3D" in unfolded


def test_open_terms_come_in_the_order_of_their_last_day():
    """What Thuis shows: the first last day first, and none that is over."""
    visit = Visit()
    for kind, day in (("maatregel", date(2026, 11, 2)), ("oproep", date(2026, 11, 25))):
        terms.add(visit, Term(kind, day))
    terms.add(visit, Term("boete", date(2026, 9, 1)))
    assert [(one.letter.id, one.days_left) for one in open_terms(visit, TODAY)] == [
        ("oproep", 5),
        ("maatregel", 24),
    ]
    assert terms.kept_terms(visit, TODAY)[0].letter.id == "boete"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "3",
        '"x"',
        '[["maatregel"]]',
        '[["maatregel","x"]]',
        "[[1,2]]",
        '[{"a":1}]',
        '[["bestaat_niet","2026-11-02"]]',
        '[["maatregel","1999-01-01"]]',
    ],
)
def test_broken_kept_terms_never_crash(text):
    """What a device kept may have become anything; what cannot be read is left out."""

    async def visit():
        answers = ALONE | {"brieven.termijnen": text}
        visitor = await Visitor(kept(answers)).open(routes.LETTERS)
        assert visitor.has("Er staat nog geen brief in uw lijst.")

    run(visit)


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "null",
        "3",
        '[["norm"]]',
        '[["norm","x"]]',
        '[["norm","NaN"]]',
        '[["norm","-1"]]',
        '[["norm","1e99"]]',
        '[["anders","1"]]',
    ],
)
def test_broken_kept_lines_never_crash(text):
    """The same for a statement."""

    async def visit():
        answers = ALONE | {"specificatie.regels": text, "specificatie.maand": "2026-99"}
        visitor = await Visitor(kept(answers)).open(routes.STATEMENT)
        assert visitor.has("U hebt nog geen regel ingevuld.")
        await visitor.press("explain")
        assert visitor.has("Voeg eerst een regel toe. Eén regel is genoeg.")

    run(visit)


def test_a_statement_is_told_line_by_line():
    """Issue 4: kind from a list with plain names, then the amount as it stands there."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.STATEMENT)
        await visitor.press("add-line")
        await visitor.press(f"to:{routes.statement_line('norm')}")
        await visitor.press("add")
        assert visitor.has("Vul het bedrag in dat op uw specificatie staat.")
        await visitor.type(statement.AMOUNT.field, "1.348,49")
        await visitor.press("add")
        assert visitor.route == routes.STATEMENT
        assert visitor.has("€ 1.348,49".replace(" ", chr(160))) or visitor.has("1.348,49")
        await visitor.press("explain")
        assert visitor.route == routes.STATEMENT_TOLD
        assert visitor.headings(1) == ["Past bij wat wij verwachten"]

    run(visit)


def test_a_statement_that_differs_names_its_causes_and_asks():
    """Article 31.2.n and 60.3: 150,00 exempt is missing and 50,00 is repaid; both are asked."""

    async def visit():
        visitor = await Visitor(kept(TOLD)).open(routes.STATEMENT_TOLD)
        assert visitor.headings(1) == ["Dit is anders dan wij verwachten"]
        assert visitor.has("200,00")
        assert visitor.has("Wij zien in dit bedrag geen vrijlating.")
        assert visitor.has("Zo ja: vraag een nieuwe berekening.")
        assert visitor.has("Dit is geen besluit. De gemeente beslist.")
        await visitor.press("paper")
        assert visitor.route == routes.STATEMENT_PAPER

    run(visit)


def test_an_empty_visit_says_what_it_assumes():
    """Product.md principle 2: what is not known is said."""

    async def visit():
        answers = {name: TOLD[name] for name in ("specificatie.regels", "specificatie.maand")}
        visitor = await Visitor(kept(answers)).open(routes.STATEMENT_TOLD)
        assert visitor.has("Zo rekenden wij")
        await visitor.go(routes.STATEMENT)
        await visitor.press("home")
        assert visitor.route == routes.change(routes.STATEMENT, "wonen")

    run(visit)


def test_the_page_of_questions_can_be_saved():
    """Issue 4 item 5: one page to take along; it asks nothing from elsewhere."""

    async def visit():
        visitor = await Visitor(kept(TOLD)).open(routes.STATEMENT_PAPER)
        _, page = await visitor.save("save")
        assert "Dit wil ik vragen aan de gemeente" in page
        assert "Vrijlating" in page
        assert "Dit is geen besluit." in page
        assert not re.search(r"https?:|src=|url\(|@import|<script", page)

    run(visit)


def test_the_page_of_questions_has_dutch_beside_the_own_language():
    """Issue 4 item 5: in the person's language with the Dutch terms beside it."""
    visit = Visit()
    for name, value in TOLD.items():
        visit.put(name, value)
    found = explain_statement(statement.question(visit, TODAY), None)
    page = ask_paper(found, TODAY)
    english = sheet_in_two(page, Writer("en"))
    assert 'lang="en" dir="ltr"' in english
    assert "Vrijlating" in english
    assert 'lang="en"' not in sheet_in_two(page, Writer("nl"))


def test_an_amount_reads_as_everywhere():
    """A comma, a point, dots between thousands; a minus and words are asked again."""
    for one in (statement.AMOUNT, *statement.WAGES):
        assert reading.parse(one, "1.348,49") == "1348.49"
        assert reading.parse(one, "36.44") == "36.44"
        for wrong in ("-5", "veel", "99999"):
            assert isinstance(reading.parse(one, wrong), Fault)
    assert [reading.parse(one, " ") for one in statement.WAGES] == ["", "", ""]
    assert isinstance(reading.parse(statement.AMOUNT, " "), Fault)
