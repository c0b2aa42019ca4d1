"""A person on the app without a browser: sees the screen in front, presses, types, goes back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from unittest.mock import patch

import flet as ft

from app.demo.people import ABOUT, LESSONS, people
from app.domain.gemeente import Gemeente
from app.domain.gemeente_contact import Open, Weekday
from app.text.catalog import languages
from app.ui import frame
from app.ui.app import start
from app.ui.asking.ask import PARTS
from app.ui.example import Shown
from app.ui.parts import Contact, Invented, Parts
from app.ui.places import ROUTER
from app.ui.state import Visit
from tests.flet_headless import HeadlessClient, whole

_made = frame.whole_page
_PAGES = {}


def _remember(desk, path, page):
    """As the frame does it; what was made for each address is known to the tests."""
    found = _made(desk, path, page)
    _PAGES[desk.page.session.id, path] = found
    return found


frame.whole_page = _remember
BUTTONS = (ft.FilledButton, ft.OutlinedButton, ft.TextButton, ft.IconButton)
TODAY = date(2026, 11, 20)
TOWN = Gemeente("0000", "Voorbeeldstad")
# Someone who lives alone and answered everything.
ALONE = {
    "wonen": "alleen",
    "geboortedatum": "1988-05-14",
    "bijstand": "ja",
    "urenbeperkt": "nee",
    "loonkostensubsidie": "nee",
    "inrichting": "nee",
    "huur": "650.00",
    "spaargeld": "1200.00",
    "werkt_nu": "nee",
    "loonweten": "minimumloon",
    "uren": "16",
    "begin": "2026-12",
    "einde": "nee",
    "reiskosten": "40.00",
    "pensioen": "0.00",
    "vrijlating": "0",
}

FAMILY = ALONE | {
    "wonen": "partner_kinderen",
    "partner_geboren": "1990-01-01",
    "kinderen": "2015-01-02,2018-03-04",
    "kostendelers": "1",
    "opvang": "20.00",
}


def kept(answers, language="nl", drafts=None):
    """What the device kept of somebody with these answers."""
    visit = Visit()
    visit.language = language
    for name, value in answers.items():
        visit.put(name, value)
    for field, text in (drafts or {}).items():
        visit.note(field, text)
    return visit.as_text()


def invented(answers, person=None):
    """An invented person on the screen who answered this."""
    return Shown(person or people()[0], dict(answers), None)


@dataclass(slots=True)
class MemoryKeep:
    """A device that keeps as long as the test lives."""

    text: str | None = None

    async def load(self):
        """The text kept last."""
        return self.text

    async def save(self, text, _join=None):
        """Keep this text; there is no other page."""
        self.text = text

    async def forget(self):
        """Leave nothing behind."""
        self.text = None


class Visitor:
    """One person with one device; ``keep`` is what the device remembers."""

    def __init__(self, text=None, contacts=(), keep=None):
        self.keep = keep or MemoryKeep(text)
        shown = tuple(Invented(one, ABOUT[one.id], LESSONS[one.lesson]) for one in people())
        self.parts = Parts(TODAY, (TOWN,), languages(), self.keep, contacts, people=shown)

    async def open(self, route="/"):
        """Open the app at an address."""
        tree = ROUTER.tree

        def remember(desk):
            self.desk = desk
            return tree(desk)

        with patch.object(ROUTER, "tree", remember):
            self.client = await HeadlessClient().start(
                lambda page: start(page, self.parts), route
            )
            await self.client.settle()
        await self.wait()
        return self

    async def wait(self):
        """Give what is worked out in the background time to appear."""
        for _ in range(2):
            await self.client.settle()

    @property
    def page(self):
        """The page of blocks in front."""
        return _PAGES.get((self.client.session.id, self.route))

    @property
    def screen(self):
        """The screen in front."""
        return [one for one in self.client.walk(last=ft.View) if isinstance(one, ft.View)][-1]

    def controls(self, kind=ft.Control):
        """Every control of a kind on the screen in front."""
        return [one for one in self.client.walk(self.screen) if isinstance(one, kind)]

    def texts(self):
        """Every text on the screen in front."""
        return [whole(one) for one in self.controls(ft.Text)]

    def headings(self, level):
        """The headings of a level on the screen in front."""
        return [
            whole(one.content)
            for one in self.controls(ft.Semantics)
            if one.heading_level == level
        ]

    def has(self, text):
        """Whether a text stands on the screen in front, in whole or in part."""
        return any(text in one for one in self.texts())

    def key(self, key):
        """The control with this key."""
        return next(one for one in self.controls() if one.key == key)

    async def press(self, key):
        """Press the button or tile with this key."""
        await self._tell(self.key(key), "click")

    async def save(self, key):
        """Press what saves a file on the device; its name and its text."""
        self.client.replies["FilePicker.save_file"] = lambda _given: None
        await self.press(key)
        saved = [given for _, name, given in self.client.calls if name == "save_file"]
        return saved[-1]["file_name"], saved[-1]["src_bytes"].decode()

    async def press_text(self, text):
        """Press the button that shows this text."""
        button = next(
            one
            for one in self.controls((ft.FilledButton, ft.OutlinedButton, ft.TextButton))
            if text in [whole(part) for part in self.client.walk(one) if isinstance(part, ft.Text)]
        )
        await self._tell(button, "click")

    async def choose(self, code):
        """Choose a tile."""
        tile = self.key(f"tile:{code}").content
        await self._tell(tile, "click")

    async def type(self, field, text):
        """Type a text into the box of a field."""
        box = self.box(field)
        self.client.session.apply_patch(box._i, {"value": text})
        await self._tell(box, "change", text)

    async def type_day(self, field, day):
        """Type a day into its three boxes, in their order."""
        for part, number in zip(PARTS, (day.day, day.month, day.year), strict=True):
            await self.type(f"{field}.{part}", str(number))

    def box(self, field):
        """The box of a field."""
        return self.key(f"field:{field}")

    async def go(self, route):
        """Open another address."""
        await self.client.go(route)
        await self.wait()

    async def system_back(self):
        """Press the back button of the phone."""
        page = self.client.page
        await self.client.session.dispatch_event(page._i, "view_pop", {"route": self.route})
        await self.wait()

    @property
    def route(self):
        """The address in front."""
        return self.client.page.route

    async def _tell(self, control, event, data=None):
        await self.client.session.dispatch_event(control._i, event, data)
        await self.wait()


CONTACT = Contact("0000", "Team Werk", "14 0000", (Open(Weekday.MAANDAG, time(9), time(17)),))


def names(visitor, button):
    """All that a screen reader can say of a button."""
    found = []
    for part in visitor.client.walk(button):
        if isinstance(part, ft.Text):
            found.append(part.semantics_label or part.value)
        elif isinstance(part, ft.Icon):
            found.append(part.semantics_label)
        elif isinstance(part, ft.Semantics):
            found.append(part.label)
    return [name for name in found if name]
