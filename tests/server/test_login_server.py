"""A real login server before the gemeente: oidc-provider, OpenID certified, over sockets."""

from __future__ import annotations

from uuid import uuid4

import httpx
import pytest

from tests.ports import free_port
from tests.server.house import income
from tests.server.login_server import LoginServer, real_gemeente


@pytest.fixture(scope="module")
def login():
    """The login server."""
    with LoginServer() as server:
        yield server


@pytest.fixture(scope="module")
def gemeente(login, tmp_path_factory):
    """A gemeente with the demo's people that believes this login server."""
    with real_gemeente(tmp_path_factory.mktemp("gemeente"), free_port(), login) as server:
        yield server


def _ask(gemeente, token, path="/v1/gebruikersprofiel"):
    head = {"Authorization": f"Bearer {token}"}
    return httpx.get(f"{gemeente.address}{path}", headers=head, timeout=60)


def test_a_person_logs_in_and_reads_and_sends(login, gemeente):
    """Code flow with PKCE, keys found by discovery, a JWT for this audience (NL GOV OAuth)."""
    token = login.tokens("demo-noor")["access_token"]
    assert _ask(gemeente, token).json()["weergavenaam"] == "Noor Voorbeeld"
    assert _ask(gemeente, token).json()["demo"] is False
    told = httpx.put(
        f"{gemeente.address}/v1/verzoeken/{uuid4()}",
        headers={"Authorization": f"Bearer {token}"},
        json=income(),
        timeout=60,
    )
    assert told.status_code == 201, told.text


def test_an_id_token_opens_nothing(login, gemeente):
    """It tells the app who logged in; it is no key to the data."""
    assert _ask(gemeente, login.tokens("demo-noor")["id_token"]).status_code == 401


def test_a_login_at_a_low_level_opens_nothing(login, gemeente):
    """The challenge says which level to log in at (RFC 9470)."""
    told = _ask(gemeente, login.tokens("demo-low")["access_token"])
    assert told.status_code == 401
    assert "acr_values" in told.headers["www-authenticate"]


def test_a_helper_with_a_mandate_sees_the_person(login, gemeente):
    """``represents`` from the login server is followed."""
    profile = _ask(gemeente, login.tokens("helper")["access_token"]).json()
    assert (profile["weergavenaam"], profile["machtiging"]) == ("Noor Voorbeeld", True)


def test_nothing_of_the_demo_is_offered(gemeente):
    """A gemeente that named no catalogue of its own offers nothing, and nothing invented."""
    told = httpx.get(f"{gemeente.address}/v1/tegenprestatie-opties", timeout=60)
    assert told.json()["opties"] == []


def test_the_simulated_login_is_not_there(gemeente):
    """A real gemeente gives no tokens itself."""
    told = httpx.post(f"{gemeente.address}/demo/login", json={"persoon": "noor"}, timeout=60)
    assert told.status_code == 404
