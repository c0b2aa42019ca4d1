"""Somebody in a real gemeente, without network: to an answer, with two values of one's own."""

from __future__ import annotations

import re
from datetime import date

import pytest

from app.domain.gemeente import Gemeente
from app.text.write import Writer
from app.ui.page.paper import sheet_in_two
from app.ui.screens.local_questions import STYLE, questions_page
from tests.browser.person import ALONE_NET_600, Person
from tests.browser.stored import KEPT

pytestmark = pytest.mark.browser

TITLE = "In welke gemeente woont u?"


@pytest.mark.parametrize(
    ("typed", "offered", "name"),
    [("Emmen", "Emmen", "Emmen"), ("1012", "Amsterdam, voor 1012", "Amsterdam")],
)
def test_from_start_to_an_answer_in_ones_own_gemeente(
    static_server, phone_with_app, typed, offered, name
):
    """Issue 12, "It is done when": Emmen and Amsterdam, two values counted and marked, offline."""
    phone = phone_with_app(static_server.address)
    phone.open()
    phone.page.evaluate(KEPT)
    phone.offline()
    phone.page.reload()
    phone.wait_until_it_can_be_read()
    person = Person(phone)
    person.press("Ik heb bijstand")
    phone.wait_for_heading(TITLE)
    phone.type_into_the_only_field(typed)
    phone.choose(offered)
    phone.sees(f"U koos {name}. Klopt dat? Ga dan verder.")
    phone.screenshot(f"{name}-chosen")
    person.press("Verder")
    phone.wait_for_heading("Met wie woont u?")
    person.answer_all(ALONE_NET_600, until="Kloppen uw antwoorden?")
    person.press("Toon wat ik samen krijg")
    phone.sees("krijgt u met dit werk samen ongeveer")
    phone.screenshot(f"{name}-answer")
    _fill_in(phone, person)
    _is_counted_and_marked(phone)
    phone.go_inside("/mijn-gemeente/vragen")
    phone.wait_for_heading("Vragen aan mijn gemeente")
    phone.sees("Tot welke dag geef ik mijn inkomsten door?")
    phone.sees(f"verordening individuele inkomenstoeslag {name}")
    phone.screenshot(f"{name}-questions")
    assert phone.hosts == {f"127.0.0.1:{static_server.port}"}


@pytest.mark.parametrize(("language", "sides"), [("nl", 1), ("en", 2)])
def test_all_questions_stand_on_one_sheet_of_a4(browser, tmp_path, language, sides):
    """Issue 12 item 2: one page, of a gemeente that gave nothing; two sides in two languages."""
    asked = questions_page(Gemeente("GM0114", "Emmen"), date(2026, 11, 20))
    file = tmp_path / "vragen.html"
    file.write_text(sheet_in_two(asked, Writer(language), STYLE), encoding="utf-8")
    page = browser.new_page()
    page.goto(file.as_uri())
    printed = page.pdf(format="A4", prefer_css_page_size=True)
    page.close()
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == sides


def _fill_in(phone, person):
    """A pay day and the inkomenstoeslag, as they stand in a letter of today."""
    for kind, label, text in (
        ("betaaldag", "Dag van de maand", "8"),
        ("inkomenstoeslag", "Bedrag per jaar", "423"),
    ):
        phone.go_inside(f"/mijn-gemeente/van-u/{kind}")
        phone.fill(label, text)
        person.press("Bewaar")
        phone.wait_for_heading("Wat u zelf weet")


def _is_counted_and_marked(phone):
    phone.go_inside("/antwoord/dagen")
    phone.sees("8, van u")
    phone.sees("De dag waarop uw bijstand komt: van u.")
    phone.go_inside("/rechten/inkomenstoeslag")
    phone.press("Wat zegt uw gemeente?")
    phone.sees("De toeslag is €\u00a0423,00 per jaar.")
    phone.sees("Van u, van")
    phone.screenshot("own-toeslag")
