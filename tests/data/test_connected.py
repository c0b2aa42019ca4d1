"""Which gemeenten an app can talk to is data, and each is one origin and nothing more."""

from __future__ import annotations

import pytest

from app.data.connected import (
    FILE,
    Joined,
    LoginServer,
    checked,
    connected,
    connected_as_text,
    login_server,
)


def test_no_gemeente_is_connected_yet():
    """The file that comes with the app: nobody joined, and nothing is invented."""
    assert connected(FILE) == {}


def test_what_a_build_is_told_is_read_back(tmp_path):
    """build/web.py writes what it was told in the place of the file."""
    told = {
        "demo": Joined("http://127.0.0.1:8600"),
        "GM0363": Joined(
            "https://burger-api.example", LoginServer("https://inloggen.example/wi", "app")
        ),
    }
    file = tmp_path / "verbonden.toml"
    file.write_text(connected_as_text(told), encoding="utf-8")
    assert connected(file) == told
    assert told["GM0363"].origins == ("https://burger-api.example", "https://inloggen.example")


@pytest.mark.parametrize(
    "origin",
    [
        "http://burger-api.example",
        "https://burger-api.example/v1",
        "https://burger-api.example/",
        "https://*.example",
        "https://a.example https://b.example",
        "https://a.example; script-src *",
        "https://user@a.example",
        "https://",
        "*",
        "",
    ],
)
def test_what_is_no_safe_origin_is_refused(origin):
    """It goes into the policy of the page as it stands: no path, no star, no second word."""
    with pytest.raises(ValueError, match="origin"):
        checked(origin)


@pytest.mark.parametrize(
    "issuer",
    [
        "http://inloggen.example",
        "https://inloggen.example/?a=b",
        "https://inloggen.example/#a",
        "https://*.example",
        "https://a.example https://b.example",
        "https://user@a.example",
        "javascript:alert(1)",
        "",
    ],
)
def test_what_is_no_safe_issuer_is_refused(issuer):
    """Issue 13 point 3: TLS, or this very machine; its host goes into the policy of the page."""
    assert login_server("https://inloggen.example").client == "houvast-app"
    with pytest.raises(ValueError, match="issuer"):
        login_server(issuer)
