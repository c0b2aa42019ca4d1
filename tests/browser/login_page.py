"""A gemeente whose people log in at oidc-provider, and a person who does so on a phone."""

from __future__ import annotations

import re
from contextlib import contextmanager

from app.server.settings import Settings
from tests.browser.person import Person
from tests.server.house import Running

_PAGE_MS = 60_000


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


class Resident(Person):
    """Somebody with a phone who logs in on the page of the gemeente."""

    def choose_gemeente(self):
        """Before anything: the gemeente that is chosen decides the address."""
        self.phone.open("/verbinding")
        self.press("Kies uw gemeente")
        self.phone.choose("Voorbeeldstad (bestaat niet)")
        self.press("Verder")
        self.press("Verbinding")

    def go_to_login(self):
        """As far as the page of somebody else."""
        self.press("Verbind met uw gemeente")
        self.at_the_door()

    def at_the_door(self):
        """From the screen that says what happens next, to the page of somebody else."""
        self.phone.wait_for_heading("Inloggen bij uw gemeente")
        self.sees("U gaat naar de inlogpagina van uw gemeente.")
        self.press("Ga naar de inlogpagina")
        self.phone.page.wait_for_url(re.compile("/interaction/"), timeout=_PAGE_MS)

    def on_the_page(self, sub):
        """Fill in who one is, and agree."""
        page = self.phone.page
        page.fill("input[name=login]", sub, timeout=_PAGE_MS)
        page.fill("input[name=password]", "x")
        page.click("button[type=submit]")
        self.agree_on_the_page()

    def agree_on_the_page(self):
        """All there is to do for who is still logged in there."""
        page, asked = self.phone.page, "input[name=prompt][value=consent]"
        page.wait_for_selector(asked, state="attached", timeout=_PAGE_MS)
        page.click("button[type=submit]")
        self.back()

    def cancel_on_the_page(self):
        """Think better of it."""
        self.phone.page.click("a[href$='/abort']", timeout=_PAGE_MS)
        self.back()

    def back(self):
        """The app is there again."""
        self.phone.page.wait_for_url(f"{self.phone.address}/**", timeout=_PAGE_MS)
        self.phone.wait_until_it_can_be_read()

    def log_in(self, sub="demo-noor"):
        """There and back."""
        self.go_to_login()
        self.on_the_page(sub)
        self.phone.wait_for_heading("U bent verbonden met uw gemeente")

    def log_out(self):
        """Here, and on the page where one logged in."""
        self.press("Log uit")
        page = self.phone.page
        page.wait_for_url(re.compile("/session/end"), timeout=_PAGE_MS)
        page.click("button[name=logout]", timeout=_PAGE_MS)
        self.back()
        self.phone.wait_for_heading("U bent niet verbonden")

    def go_report(self):
        """From the screen of the connection to a filled in report of income."""
        self.press("Iets doorgeven aan uw gemeente")
        self.press("Inkomen van de maand")
        self.phone.wait_for_heading("Inkomen van de maand")
        self.phone.choose("oktober 2026")
        self.phone.choose("Loon van werk")
        self.phone.fill("Bedrag", "612,50")
        self.phone.choose("Ja, het bedrag klopt")
        self.press("Kijk het na")
        self.phone.wait_for_heading("Klopt dit?")
