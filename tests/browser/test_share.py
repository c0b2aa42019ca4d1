"""A photo of a letter shared with the app on a phone: it is kept there, and nowhere else."""

from __future__ import annotations

import json

import pytest

from tests.browser.person import Person

pytestmark = pytest.mark.browser

# What Android sends when somebody shares a photo with an installed app: a tiny real PNG.
_SHARE = """async () => {
  const png = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mN'
    + 'kYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='), (one) => one.charCodeAt(0));
  const form = new FormData();
  form.append('letter', new File([png], 'brief.png', { type: 'image/png' }));
  const answer = await fetch('/brieven/delen', { method: 'POST', body: form, redirect: 'manual' });
  return answer.type;
}"""
_WAITING = "async () => (await caches.keys()).includes('houvast-letter')"


def test_a_shared_photo_stays_on_the_phone_until_it_is_taken_away(static_server, phone_with_app):
    """Issue 14 point 5: the host gets nothing, and the next start has it."""
    told = json.loads((static_server.folder / "manifest.json").read_text(encoding="utf-8"))
    assert told["share_target"]["action"] == "/brieven/delen"
    phone = phone_with_app(static_server.address)
    person = Person(phone)
    phone.open()
    assert phone.page.evaluate(_SHARE) == "opaqueredirect"
    phone.open("/brieven/gedeeld")
    person.sees("Houvast leest de foto niet.")
    assert phone.page.evaluate(_WAITING) is False
    phone.open("/brieven/gedeeld")
    person.sees("Houvast leest de foto niet.")
    phone.screenshot("shared")
    person.press("Haal de foto weg")
    person.sees("Hier staat nog geen foto.")
    phone.open("/brieven/gedeeld")
    person.sees("Hier staat nog geen foto.")
