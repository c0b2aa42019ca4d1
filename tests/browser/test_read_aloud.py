"""Reading aloud in a real browser, with a voice that writes down and with none at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.person import Person

pytestmark = pytest.mark.browser

_FAKE = Path(__file__).parent / "fake_voice.js"


def _written(phone):
    return phone.page.evaluate("window.written")


@pytest.fixture
def listener(houvast_server, new_phone):
    """A phone with a Dutch and an English voice of its own, on the first screen."""
    phone = new_phone(houvast_server.address)
    phone.page.add_init_script(path=_FAKE)
    phone.open()
    return phone


def test_the_screen_is_read_by_the_voice_of_the_device(listener):
    """Issue 4 item 5: the platform's own voice; one that sends the text away is never used."""
    Person(listener).press("Lees voor")
    listener.sees_button("Stop met voorlezen")
    said = _written(listener)
    assert said[0] == {
        "text": "Wat krijgt u als u gaat werken?",
        "lang": "nl-NL",
        "voice": "Hier",
    }
    assert len(said) > 5


def test_it_is_quiet_at_the_second_tap_and_at_the_end(listener):
    """A second tap stops; when the voice is at the end the button offers it again."""
    person = Person(listener)
    person.press("Lees voor")
    person.press("Stop met voorlezen")
    listener.sees_button("Lees voor")
    # The button is drawn at once, the voice is told in a message of its own: the last word counts.
    listener.page.wait_for_function("() => window.written.at(-1) === 'stopped'")
    person.press("Lees voor")
    listener.sees_button("Stop met voorlezen")
    listener.page.evaluate("speechSynthesis.end()")
    listener.sees_button("Lees voor")


def test_it_is_quiet_on_another_screen(listener):
    """Nobody hears the screen they left."""
    person = Person(listener)
    person.press("Lees voor")
    listener.sees_button("Stop met voorlezen")
    person.press("Hulp")
    listener.wait_for_heading("Praat met iemand")
    listener.sees_button("Lees voor")
    listener.page.wait_for_function("() => window.written.at(-1) === 'stopped'")


def test_it_speaks_the_language_of_the_person(listener):
    """The same button, in English, with the English voice."""
    listener.press("English")
    person = Person(listener, "en")
    person.press("Lees voor")
    listener.sees_button(person.words("Stop met voorlezen"))
    assert {one["lang"] for one in _written(listener)} == {"en-GB"}


def test_a_device_without_a_voice_says_so(phone):
    """An honest sentence: this browser really has no voice (product.md 2, principle 2)."""
    phone.open()
    assert phone.page.evaluate("speechSynthesis.getVoices().length") == 0
    Person(phone).press("Lees voor")
    phone.sees("Dit toestel heeft geen stem voor deze taal.")
    phone.screenshot("no-voice")
