"""A person who logs in on a phone, on the page of oidc-provider."""

from __future__ import annotations

import re

from tests.browser.reporter import Reporter

_PAGE_MS = 60_000


class Resident(Reporter):
    """Somebody with a phone who logs in on the page of the gemeente."""

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
