"""Every kind of screen in a made-up language: mirrored, with accents, and two fifths longer."""

from __future__ import annotations

import json

import pytest

from app.text.write import Writer
from tests.browser.server import Server
from tests.browser.test_every_screen import AT_REST, _looking_at, _seen_wrong
from tests.every_screen import everybody, one_of_each
from tests.text.pseudo import whole_app

pytestmark = pytest.mark.browser


def test_every_screen_has_room_for_a_longer_language(tmp_path, new_phone):
    """Issue 16, point 8, with usual letters: large ones are looked at in real languages."""
    words = whole_app(tmp_path)
    life = json.dumps(json.loads(next(iter(everybody().values()))) | {"language": "ar"})
    looks = [(address, (("light", 1),)) for _, address in one_of_each()]
    with Server(words=words) as server:
        phone = _looking_at(new_phone(server.address, **AT_REST), life)
        assert phone.page.evaluate("document.documentElement.dir") == "rtl"
        wrong = _seen_wrong(phone, looks, Writer("ar", words))
        assert wrong == {}, json.dumps(wrong, indent=1, ensure_ascii=False)
