"""A person with a phone who tells the gemeente something."""

from __future__ import annotations

from tests.browser.person import Person


class Reporter(Person):
    """Lives in the example gemeente, and earned something in October."""

    def choose_gemeente(self):
        """Before anything: the gemeente that is chosen decides the address."""
        self.phone.open("/verbinding")
        self.press("Kies uw gemeente")
        self.phone.choose("Voorbeeldstad (bestaat niet)")
        self.press("Verder")
        self.press("Verbinding")
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
