"""The app put away or ended in the middle of a word, and opened again (issue 4 item 3)."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from app.web.keep import VISIT
from tests.browser.person import Person

pytestmark = pytest.mark.browser

# Real WebAssembly that reads where there is no memory: (memory 0) (func (export "f") i32.load).
_BREAK = """() => {
  const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 5, 3, 1, 0, 0,
    7, 5, 1, 1, 102, 0, 0, 10, 10, 1, 8, 0, 65, 0, 40, 2, 0, 26, 11];
  setTimeout(() => new WebAssembly.Instance(
    new WebAssembly.Module(new Uint8Array(bytes))).exports.f());
}"""
_DRAWN_IN = """([width, height]) => {
  const view = document.querySelector('flutter-view').getBoundingClientRect();
  return view.width === width && view.height === height;
}"""
_STORED = "() => JSON.stringify(localStorage)"


def _type_and_put_away(phone):
    """Type a rent, and take as long as it takes to put a phone away, on a slow one too."""
    before = phone.page.evaluate(_STORED)
    phone.type_into_the_only_field("64")
    phone.page.wait_for_function(f"(before) => ({_STORED})() !== before", arg=before)
    phone.page.wait_for_timeout(1000)


def test_the_same_question_comes_back_with_what_was_typed(houvast_server, new_phone):
    """Closed while typing, without any button; opened at the first address of the app."""
    phone = new_phone(houvast_server.address)
    phone.open("/vraag/huur")
    _type_and_put_away(phone)
    phone.end_and_open_again()
    phone.wait_for_heading("Hoeveel kale huur betaalt u per maand?")
    field = phone.page.get_by_role("textbox").first
    # Flutter fills the field of the tree when it gets the cursor.
    field.click(force=True)
    expect(field).to_have_value("64")
    assert phone.page.url.endswith("/vraag/huur")


def test_turned_on_its_side_the_phone_keeps_what_was_typed(houvast_server, new_phone):
    """Issue 14, point 5: the same question, in the other width, with the same word in it."""
    phone = new_phone(houvast_server.address)
    phone.open("/vraag/huur")
    phone.type_into_the_only_field("64")
    field = phone.page.get_by_role("textbox").first
    for width, height in ((800, 360), (360, 800)):
        phone.page.set_viewport_size({"width": width, "height": height})
        phone.page.wait_for_function(_DRAWN_IN, arg=[width, height])
        phone.wait_for_heading("Hoeveel kale huur betaalt u per maand?")
        field.click(force=True)
        expect(field).to_have_value("64")
        phone.screenshot(f"{width}")
    assert phone.page.url.endswith("/vraag/huur")


def test_a_broken_screen_starts_anew_with_what_was_typed(houvast_server, new_phone):
    """The part that draws ran out of memory, as on a cheap phone: nothing is lost."""
    phone = new_phone(houvast_server.address)
    phone.open("/vraag/huur")
    _type_and_put_away(phone)
    with phone.page.expect_navigation():
        phone.page.evaluate(_BREAK)
    phone.wait_until_it_can_be_read()
    phone.wait_for_heading("Hoeveel kale huur betaalt u per maand?")
    field = phone.page.get_by_role("textbox").first
    field.click(force=True)
    expect(field).to_have_value("64")
    # Soon after, however long this machine took to come back.
    phone.page.evaluate("sessionStorage.setItem('houvast.broke-at', Date.now())")
    phone.page.evaluate("window.isSamePage = true")
    phone.page.evaluate(_BREAK)
    phone.page.wait_for_timeout(1000)
    assert phone.page.evaluate("window.isSamePage")


def test_who_was_here_before_comes_at_thuis(houvast_server, new_phone):
    """A new visitor sees the start; the next time it is Thuis, and the start is one tap away."""
    phone = new_phone(houvast_server.address)
    person = Person(phone)
    phone.open()
    phone.wait_for_heading("Wat krijgt u als u gaat werken?")
    person.press("Mijn rechten")
    person.press("Ja")
    person.press("Terug")
    phone.wait_for_heading("Thuis")
    phone.page.wait_for_function(f"() => 'flutter.{VISIT}' in localStorage")
    phone.end_and_open_again()
    phone.wait_for_heading("Thuis")
    person.sees("U hoeft niets te doen, voor zover wij weten. Kijk ook in uw brieven.")
    phone.screenshot("home")
    person.press("Naar het begin")
    phone.wait_for_heading("Wat krijgt u als u gaat werken?")


def test_looking_around_and_stopping(houvast_server, new_phone):
    """Sam's drop from the start in two taps; one tap ends it, and nothing of one's own changed."""
    phone = new_phone(houvast_server.address)
    person = Person(phone)
    phone.open()
    person.press("Eerst rondkijken")
    person.press("Kijk mee met Sam")
    phone.wait_for_heading("Wat levert een uur werk op?")
    phone.sees("Sam is een voorbeeld.")
    person.press("Stop met rondkijken")
    phone.wait_for_heading("Wat krijgt u als u gaat werken?")
    phone.does_not_see("is een voorbeeld.")
