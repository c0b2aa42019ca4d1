"""oidc-provider, a certified login server, installed by npm in a folder that is not kept."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import shutil
import signal
import subprocess
import sys
from base64 import urlsafe_b64encode
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import parse_qs, urlsplit

import httpx

from alone import alone
from app.server.settings import Settings
from tests.ports import free_port
from tests.server.house import Running

HERE = Path(__file__).parent / "oidc"
KEPT = Path(__file__).resolve().parents[2] / "build" / "out"
_BACK = "http://127.0.0.1/terug"
# An app on a computer listens on a port of its own (RFC 8252, 7.3).
_COME_BACK = re.compile(r"http://127\.0\.0\.1(:\d+)?/terug\?")


class LoginServer:
    """``with LoginServer() as login``: ``login.token("demo-noor")`` after a real login."""

    def __init__(self, port=None):
        self.port = port or free_port()
        self.issuer = f"http://127.0.0.1:{self.port}"

    def __enter__(self):
        modules = installed(HERE / "package.json", KEPT, _tool("npm"))
        self._process = subprocess.Popen(
            [_tool("node"), HERE / "login.mjs", str(self.port), modules],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, start_new_session=True,
        )  # fmt: skip
        assert "ready" in iter(self._process.stdout.readline, "").__next__()
        return self

    def __exit__(self, *_fault):
        # What npm installs as node may be a program that starts the real one.
        os.killpg(self._process.pid, signal.SIGTERM)
        self._process.wait(20)
        self._process.stdout.close()

    def tokens(self, sub):
        """Authorization Code with PKCE, as NL GOV asks: log in on the page, consent, exchange."""
        verifier = secrets.token_urlsafe(48)
        hashed = hashlib.sha256(verifier.encode()).digest()
        query = {
            "client_id": "houvast-app",
            "response_type": "code",
            "redirect_uri": _BACK,
            "scope": "openid wi:lezen wi:schrijven",
            "state": secrets.token_urlsafe(32),
            "nonce": secrets.token_urlsafe(32),
            "code_challenge": urlsafe_b64encode(hashed).decode().rstrip("="),
            "code_challenge_method": "S256",
        }
        with httpx.Client(base_url=self.issuer, timeout=60) as browser:
            place = _followed(browser, browser.get("/auth", params=query))
            login = {"prompt": "login", "login": sub, "password": "x"}
            place = _followed(browser, browser.post(place, data=login))
            back = _followed(browser, browser.post(place, data={"prompt": "consent"}))
            told = parse_qs(urlsplit(back).query)
            assert told["state"] == [query["state"]]
            assert told["iss"] == [self.issuer]
            form = {
                "grant_type": "authorization_code",
                "client_id": "houvast-app",
                "code": told["code"][0],
                "redirect_uri": _BACK,
                "code_verifier": verifier,
            }
            answer = browser.post("/token", data=form)
        assert answer.status_code == 200, answer.text
        return answer.json()


    def walk(self, address, sub):
        """What the browser of a person does with the address of a login; where it comes back.

        Without ``sub`` the person cancels.
        """
        with httpx.Client(base_url=self.issuer, timeout=60) as browser:
            first = browser.get(address)
            if sub is None:
                page = browser.get(first.headers["location"])
                away = re.search(r'href="([^"]+/abort)"', page.text)
                return _followed(browser, browser.get(away[1]))
            place = _followed(browser, first)
            login = {"prompt": "login", "login": sub, "password": "x"}
            place = _followed(browser, browser.post(place, data=login))
            return _followed(browser, browser.post(place, data={"prompt": "consent"}))


def real_gemeente(folder, port, login, **settings):
    """The demo's people behind a real login: no simulated login is there."""
    database = f"sqlite:///{folder / 'gemeente.db'}"
    if not (folder / "gemeente.db").exists():
        with Running(database, folder):
            pass  # the demo fills the database
    real = {
        "HOUVAST_DEMO": "no",
        "HOUVAST_OIDC_ISSUER": login.issuer,
        "HOUVAST_LOGBOOK_KEY": "of the tests",
        "HOUVAST_GEMEENTE": str(Settings("").gemeente),
    }
    made = Running(database, folder, **real, **settings)
    made.port, made.address = port, f"http://127.0.0.1:{port}"
    return made


@contextmanager
def desk_of(folder):
    """Somebody who works at the gemeente, with the same database."""
    with Running(f"sqlite:///{folder / 'gemeente.db'}", folder) as desk:
        yield desk


def _followed(browser, answer):
    """The address where the redirects end: a page to fill in, or the way back to the app."""
    while answer.is_redirect:
        place = str(answer.headers["location"])
        if _COME_BACK.match(place):
            return place
        answer = browser.get(place)
    found = re.search(r'action="([^"]+)"', answer.text)
    assert found, answer.text
    return found[1]


def installed(package, into, npm):
    """The folder in ``into`` with what this package.json asks; made whole by whoever is first.

    Its name tells what was asked, so a folder that is there is right, and stays for who uses it.
    """
    wanted = package.read_bytes()
    folder = into / f"oidc-{hashlib.sha256(wanted).hexdigest()[:12]}"
    with alone(into / "oidc.lock"):
        if not folder.is_dir():
            with TemporaryDirectory(dir=into) as aside:
                making = Path(aside) / folder.name
                making.mkdir()
                (making / package.name).write_bytes(wanted)
                told = subprocess.run(
                    [npm, "install", "--no-audit", "--no-fund", "--ignore-scripts"],
                    cwd=making, capture_output=True, text=True, check=False,
                )  # fmt: skip
                assert told.returncode == 0, told.stderr
                making.rename(folder)
    return folder


def _tool(name):
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    found = shutil.which(name, path=path)
    assert found, f"{name} is missing; python3 build/test.py installs it"
    return found
