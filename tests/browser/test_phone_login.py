"""The static app on a phone and a real login: away to oidc-provider and back, nothing lost.

Issue 13 point 3 and "It is done when", the second point. Python runs in the browser, the code is
changed for tokens there, and Web Crypto checks who signed.
"""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64decode

import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, RSAKey

from tests.browser.login_page import Resident
from tests.browser.static import StaticServer, built_app
from tests.browser.stored import CACHED, MEMORIES, STORED, TOKEN
from tests.ports import free_port
from tests.server.login_server import LoginServer, desk_of, real_gemeente

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def login():
    """The login server."""
    with LoginServer() as server:
        yield server


@pytest.fixture(scope="module")
def port():
    """Where the gemeente will be: the app is built for that address."""
    return free_port()


@pytest.fixture(scope="module")
def static(port, login):
    """The app for that gemeente and that login, on an ordinary web server."""
    told = ("--gemeente", f"demo=http://127.0.0.1:{port}", "--login", f"demo={login.issuer}")
    with built_app(*told) as folder, StaticServer(folder) as server:
        yield server


@pytest.fixture
def gemeente(tmp_path, port, static, login):
    """The reference gemeente, which lets this one page in and believes that login."""
    return real_gemeente(tmp_path, port, login, HOUVAST_ORIGINS=static.address)


@pytest.fixture
def phone(phone_with_app, static, port, login):
    """A phone that may ask the three hosts it needs."""
    made = phone_with_app(static.address)
    made.allows(f"http://127.0.0.1:{port}")
    made.allows(login.issuer)
    made.allows("https://fonts.googleapis.com")  # the page of oidc-provider asks it, not ours
    return made


_BSN = "999990019"  # as the gemeente knows her (app/server/demo_login.py)


def _cut_in_the_middle(phone, gemeente):
    """The next verzoek gets there and its answer does not get back, nor anything else after it."""
    told = []

    def cut(route):
        if route.request.method == "PUT" and not told:
            told.append(route.fetch().json())
            gemeente.kill()
            route.abort("connectionreset")
        else:
            route.fallback()

    phone.page.context.route(f"{gemeente.address}/v1/verzoeken/**", cut)
    return told


def _nothing_of_her(phone, before):
    """Looks into everything that the browser keeps: no name, amount, BSN or token in clear."""
    stored = phone.page.evaluate(STORED)
    for private in (
        "Noor", "demo-noor", _BSN, "61250", "612,50", "898,49", "89849",
        "Het bedrag klopt", "verifier", "refresh_token",
    ):  # fmt: skip
        assert private not in stored, private
    assert not TOKEN.search(stored)
    for name, (file, hash_) in phone.page.evaluate(CACHED).items():
        assert file or before.get(name) == ["", hash_], name  # else it is of the app, or of before
    return stored


def test_a_report_after_a_real_login_arrives_once_and_nothing_stays(phone, gemeente, tmp_path):
    """Log in by OIDC, report, the network goes, close, open, receipt, answer, log out.

    It goes in the middle: the gemeente has the report, and the phone does not hear so.
    """
    noor = Resident(phone)
    with gemeente:
        noor.choose_gemeente()
        assert phone.page.evaluate(MEMORIES) == 1  # Python as it was before anybody was here
        before = phone.page.evaluate(CACHED)
        noor.log_in()
        noor.sees("U bent Noor Voorbeeld.")
        address = phone.page.url
        assert "code=" not in address
        assert "state=" not in address
        phone.screenshot("connected")
        noor.go_report()
        told = _cut_in_the_middle(phone, gemeente)
        noor.press("Verstuur naar de gemeente")
        phone.wait_for_heading("Wij kijken of het is aangekomen.")
        noor.sees("Het is bewaard. Misschien heeft de gemeente het al.")
        phone.screenshot("unsure")
        (receipt,) = told
        stored = _nothing_of_her(phone, before)
        assert '"kind":"item"' in stored, "what waits lies in the browser"
        phone.page.goto("about:blank")
    with gemeente:
        phone.open("/doorgeven")
        noor.press("Inkomen van oktober 2026")
        phone.wait_for_heading("Log in om dit te versturen")
        noor.sees("Het is bewaard. Misschien heeft de gemeente het al.")
        noor.press("Log in")
        noor.at_the_door()
        noor.agree_on_the_page()
        phone.wait_for_heading("U bent verbonden met uw gemeente")
        noor.press("Iets doorgeven aan uw gemeente")
        noor.press("Inkomen van oktober 2026")
        phone.wait_for_heading("De gemeente heeft dit ontvangen")
        with desk_of(tmp_path) as desk:
            (held,) = desk.operate("GET", "/beheer/verzoeken")
            assert [one["netto"] for one in held["aanvraagGegevens"]["inkomsten"]] == [61250]
            assert held["ontvangstbewijs"]["nummer"] == receipt["nummer"], "and no second"
            phone.sees(receipt["nummer"])
            answer = {"status": "afgehandeld", "bericht": "Dank u. Het bedrag klopt."}
            desk.operate("POST", f"/beheer/verzoeken/{held['uuid']}/_besluit", json=answer)
        phone.go_inside("/verbinding")
        noor.press("Kijk of er iets nieuws is")
        noor.press("Berichten")
        phone.press(re.compile("^Antwoord op wat u stuurde"))
        phone.sees("Dank u. Het bedrag klopt.")
        phone.go_inside("/verbinding")
        noor.log_out()
        phone.screenshot("logged-out")
        _nothing_of_her(phone, before)


def test_who_stops_or_is_not_sure_enough_loses_nothing_that_was_typed(phone, gemeente):
    """There is no PIN here, so what is typed is kept nowhere: it goes along, sealed."""
    noor = Resident(phone)
    with gemeente:
        noor.choose_gemeente()
        noor.press("Iets doorgeven aan uw gemeente")
        noor.press("Inkomen van de maand")
        phone.wait_for_heading("Inkomen van de maand")
        phone.fill("Bedrag", "612,50")
        phone.go_inside("/verbinding")
        noor.press("Verbind met uw gemeente")
        phone.wait_for_heading("Inloggen bij uw gemeente")
        phone.screenshot("before")
        noor.at_the_door()
        noor.cancel_on_the_page()
        phone.wait_for_heading("Inloggen bij uw gemeente")
        noor.sees("U bent gestopt met inloggen. Dat mag.")
        phone.screenshot("cancelled")
        stored = phone.page.evaluate(STORED)
        assert '"kind":"trip"' not in stored, "what went along is taken out at once"
        phone.go_inside("/doorgeven/inkomsten")
        phone.wait_for_heading("Inkomen van de maand")
        phone.holds("Bedrag", "612,50")
        phone.go_inside("/verbinding")
        noor.press("Verbind met uw gemeente")
        noor.at_the_door()
        noor.on_the_page("demo-low")
        phone.wait_for_heading("Inloggen bij uw gemeente")
        noor.sees("Uw gemeente vraagt een veiliger manier van inloggen.")
        phone.screenshot("too-low")


def test_who_acts_for_somebody_sees_for_whom_on_every_screen(phone, gemeente):
    """NL GOV represents; issue 13 point 3. The page that leads back is of use once."""
    helper = Resident(phone)
    with gemeente:
        helper.choose_gemeente()
        helper.log_in("helper")
        for route in ("/verbinding", "/verbinding/betalingen", "/doorgeven", "/plichten"):
            phone.go_inside(route)
            helper.sees("U regelt dit voor Noor Voorbeeld.")
        phone.screenshot("for-another")
        phone.open("/terug?code=c&state=s&iss=i")
        phone.wait_for_heading("Inloggen bij uw gemeente")
        helper.sees("Het inloggen is niet gelukt. Log opnieuw in.")


_IS_SIGNED = """async ([algorithm, key, signature, signed]) => houvast.isSigned(
  algorithm, key, Uint8Array.from(signature), new TextEncoder().encode(signed))"""


def test_web_crypto_knows_each_signature_and_no_other(phone):
    """The browser checks who signed an ID token: right key and algorithm, or it is nobody's."""
    phone.open("/verbinding")
    (worker,) = phone.page.workers
    keys = {
        "ES256": ECKey.generate_key("P-256"),
        "ES384": ECKey.generate_key("P-384"),
        "RS256": RSAKey.generate_key(2048),
        "PS256": RSAKey.generate_key(2048),
        "PS384": RSAKey.generate_key(2048),
    }
    for algorithm, key in keys.items():
        token = jwt.encode({"alg": algorithm}, {"sub": "noor"}, key, algorithms=[algorithm])
        signed, _dot, sign = token.rpartition(".")
        signature = list(urlsafe_b64decode(sign + "=" * (-len(sign) % 4)))
        public = json.dumps(key.as_dict(private=False))
        another = keys["RS256" if algorithm == "ES256" else "ES256"]
        other = json.dumps(another.as_dict(private=False))
        ask = [algorithm, public, signature, signed]
        assert worker.evaluate(_IS_SIGNED, ask) is True, algorithm
        for wrong in (
            [algorithm, public, signature, f"{signed}x"],
            [algorithm, public, signature[:-1], signed],
            [algorithm, other, signature, signed],
            ["HS256", public, signature, signed],
        ):
            assert worker.evaluate(_IS_SIGNED, wrong) is False, (algorithm, wrong)
