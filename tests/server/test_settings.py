"""What a gemeente must say before its server starts, and what the demo says for itself."""

from __future__ import annotations

import pytest

from app.server.settings import from_environment

REAL = {
    "HOUVAST_GEMEENTE": "/srv/gemeente/voorbeeldstad",
    "HOUVAST_OIDC_ISSUER": "https://login.example",
    "HOUVAST_LOGBOOK_KEY": "secret",
}


def test_a_real_gemeente_has_nothing_of_the_demo():
    """No invented people, settings or offers, unless the demo is asked for."""
    found = from_environment(REAL)
    assert (found.demo, found.catalogue, found.gemeente.name) == (False, None, "voorbeeldstad")
    demo = from_environment({"HOUVAST_DEMO": "yes"})
    assert (demo.demo, demo.gemeente.name) == (True, "demo")


@pytest.mark.parametrize("name", REAL)
def test_what_must_be_said_has_no_default(name):
    """A server that guesses here would show the wrong gemeente or believe the wrong login."""
    with pytest.raises(ValueError, match=name):
        from_environment({key: value for key, value in REAL.items() if key != name})


@pytest.mark.parametrize(
    ("name", "value"),
    [("REQUESTS_PER_MINUTE", "0"), ("REQUESTS_PER_MINUTE", "many"), ("TOMBSTONE_DAYS", "29"),
     ("ORIGINS", "*"), ("ORIGINS", "https://a.example/"), ("ORIGINS", "http://a.example")],
)
def test_what_cannot_be_is_refused(name, value):
    """A limit of nothing, no number, tombstones that go too soon, or a page that is no origin."""
    with pytest.raises(ValueError, match=f"{name}|invalid literal"):
        from_environment(REAL | {f"HOUVAST_{name}": value})
