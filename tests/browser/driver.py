"""Opens the app in a real Chromium the size of a phone, and works it as a person does.

Everything is found by role and name in the tree that screen readers use: what this driver cannot
find, a blind person cannot find either. Every host that is asked for anything is written down.
"""

from __future__ import annotations

import os
import re
import signal
import time
from collections import Counter
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Error, expect, sync_playwright

import node
from chromium import find

SCREENSHOTS = Path(__file__).resolve().parents[2] / "build" / "out" / "screenshots"
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # No test needs any other host; one that is asked answers at once that it is not there.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    # A page of a test lives for a minute: what is compiled twice for speed never earns that back.
    "--js-flags=--liftoff-only",
)
# Only what hangs takes so long: no test judges how fast a machine is.
_START_MS = 180_000
_STEP_MS = 180_000
_SCROLL_MS = 80
_TRIES = 6
# What Chromium says when WebAssembly reaches beyond its memory.
_BROKEN = "memory access out of bounds"
# What Playwright says when a page goes to another address while it is looked at.
_GOES_ON = "Execution context was destroyed"


@contextmanager
def chromium():
    """A headless Chromium that is installed on this machine."""
    path = find()
    assert path, "Chromium is not installed; python3 build/test.py installs it"
    # Playwright's own Node.js needs a library that a bare machine does not have.
    os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", node.find() or "")
    with sync_playwright() as tool:
        browser = tool.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        browser.close()


class KillableChromium:
    """A Chromium with a folder of its own, which stays; ``kill`` ends it as a phone does."""

    def __init__(self, folder):
        self.folder = folder

    def start(self, browser_type, **settings):
        """Start it, with a context that has what was stored before."""
        return browser_type.launch_persistent_context(
            self.folder, executable_path=find(), args=list(FLAGS), **settings
        )

    def kill(self):
        """Without a word, with all its processes."""
        for process in self._processes():
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        until = time.monotonic() + _START_MS / 1000
        while self._processes():
            assert time.monotonic() < until, "Chromium does not end"
            time.sleep(0.1)

    def _processes(self):
        """All that were started with this folder, and those that they started."""
        wish = f"--user-data-dir={self.folder}".encode()
        lines = {}
        for one in Path("/proc").iterdir():
            with suppress(OSError, ValueError):
                state = (one / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
                if state[0] != "Z":
                    lines[int(one.name)] = (int(state[1]), (one / "cmdline").read_bytes())
        found = {one for one, (_above, line) in lines.items() if wish in line.split(b"\0")}
        while more := {one for one, (above, _) in lines.items() if above in found} - found:
            found |= more
        return found


def _of_a_phone(width, height):
    size = {"width": width, "height": height}
    return {"viewport": size, "is_mobile": True, "has_touch": True, "locale": "nl-NL"}


# Until something on the page changes, and what changes with it; or until this many milliseconds.
_CHANGE = """(most) => new Promise((done) => {
  const changed = () => {
    watcher.disconnect();
    clearTimeout(timer);
    setTimeout(done, 20);
  };
  const watcher = new MutationObserver(changed), timer = setTimeout(changed, most);
  watcher.observe(document, {
    subtree: true, childList: true, attributes: true, characterData: true });
})"""
_LOOK_MS = 250
_READABLE = """() => !document.querySelector('#boot') && document.querySelector('flt-semantics')"""
_FRAMES = """async () => {
  for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
}"""


def _plain(text):
    """A text as one reads it: how much room is between two words tells nothing."""
    return " ".join(text.split())


class Phone:
    """One phone with one page; ``asked`` is how often which host was, ``errors`` what went wrong.

    ``asked`` counts by host and by who asked: a "page" (its workers too) or its "service worker".
    """

    def __init__(self, browser, address, name="phone", width=360, height=800, **settings):
        context = browser.new_context(**(_of_a_phone(width, height) | settings))
        self._take(context, address, name)

    @classmethod
    def with_storage(cls, chromium, browser_type, address, name):
        """A phone whose storage stays when its browser is killed."""
        phone = cls.__new__(cls)
        phone._take(chromium.start(browser_type, **_of_a_phone(360, 800)), address, name)
        return phone

    @classmethod
    def fetched_before(cls, context, address, name):
        """A phone that fetched the app on an earlier day; nothing of anybody is on it."""
        phone = cls.__new__(cls)
        phone._take(context, address, name)
        wipe = {"origin": address, "storageTypes": "cookies,local_storage,indexeddb"}
        context.new_cdp_session(phone.page).send("Storage.clearDataForOrigin", wipe)
        return phone

    def _take(self, context, address, name):
        self.address, self.name = address, re.sub(r"\W+", "-", name)
        self._context = context
        self.asked, self.errors, self.missing = Counter(), [], []
        self._known, self._tabs = {urlsplit(address).netloc}, []
        # Of the whole browser: a page does not tell what its service worker asks.
        context.on("request", self._asked)
        self._new_page()

    def _new_page(self):
        self.page = self._context.new_page()
        self.page.set_default_timeout(_STEP_MS)
        self.page.on("response", self._answered)
        self.page.on("pageerror", self._failed)
        self.page.on("console", self._said)

    def __enter__(self):
        return self

    def __exit__(self, *_fault):
        self._context.close()

    def leave(self):
        """Close its pages; what the app fetched stays for ``fetched_before``."""
        self.offline(is_off=False)
        # A service worker stays without network until it starts anew.
        worker = self._context.new_cdp_session(self.page)
        worker.send("ServiceWorker.enable")
        worker.send("ServiceWorker.stopAllWorkers")
        for page in self._context.pages:
            page.close()

    def check(self):
        """What holds for every visit: one host was asked, nothing was missing, nothing failed."""
        for tab in self._tabs:
            tab.check()
        assert self.hosts <= self._known, self.hosts
        assert not self.missing, self.missing
        assert not self.errors, self.errors

    @property
    def hosts(self):
        """All hosts that were asked for anything."""
        return {host for host, _who in self.asked}

    def allows(self, address):
        """This host may be asked too, and may be away: no answer of it is a fault of the app."""
        self._known.add(urlsplit(address).netloc)

    def other_tab(self):
        """Another tab of the same browser, with the same storage."""
        tab = Phone.__new__(Phone)
        tab.address, tab.name, tab._context = self.address, f"{self.name}-tab", self._context
        tab.asked, tab.errors, tab.missing, tab._tabs = self.asked, [], [], []
        tab._known = self._known
        tab._new_page()
        self._tabs.append(tab)
        return tab

    def open(self, route="/"):
        """Go to an address of the app and wait until it can be read aloud."""
        answer = self.page.goto(f"{self.address}{route}")
        self.wait_until_it_can_be_read()
        return answer

    def go_inside(self, route):
        """Go to an address as the app itself does: what is only in memory stays."""
        self.page.evaluate(
            """(to) => {
              history.pushState(history.state, '', to);
              dispatchEvent(new PopStateEvent('popstate', {state: history.state}));
            }""",
            route,
        )

    def wait_until_it_can_be_read(self):
        """Wait until our first words made place for the app, with its tree for screen readers."""
        self.page.wait_for_function(_READABLE, timeout=_START_MS, polling=100)

    def end_and_open_again(self):
        """Close the page as a phone does that needs the room, and open the app anew."""
        self.page.close()
        self._new_page()
        self.open()

    def offline(self, is_off=True):
        """Take the network away, or give it back."""
        self._context.set_offline(is_off)

    def button(self, name):
        """A button by its name."""
        return self._first("button", name)

    def press(self, name, role="button"):
        """Press what has this role and name; Flutter's own layers may lie over it."""
        self._press(self._first(role, name))

    def fill(self, label, text):
        """Type into the field with this label, and leave it."""
        field = self._first("textbox", label)
        self._enter(field)
        field.fill(text)
        field.blur()

    def holds(self, label, text):
        """Wait until the field with this label holds this text; Flutter tells it when one is in."""
        field = self._first("textbox", label)
        self._enter(field)
        self._holds(field, text)
        field.blur()

    def holds_only(self, text):
        """The same for the only field of the screen."""
        field = self.page.get_by_role("textbox").first
        self._enter(field)
        self._holds(field, text)

    def fill_only(self, text):
        """Type into the only field of the screen."""
        field = self.page.get_by_role("textbox").first
        self._enter(field)
        field.fill(text)
        field.blur()

    def type_into_the_only_field(self, text):
        """Type key by key into the only field of the screen, and stay in it."""
        field = self.page.get_by_role("textbox").first
        self._enter(field)
        expect(field).to_be_focused(timeout=_STEP_MS)
        self.page.keyboard.type(text)
        self._holds(field, text)

    def is_chosen(self, name):
        """Whether this one of several answers is the chosen one."""
        return self._first("radio", name).is_checked()

    def has(self, role, name):
        """Whether something with this role and name is on the screen now."""
        return self.page.get_by_role(role, name=name, exact=True).count() > 0

    def sees_one_of(self, roles, name):
        """Wait until something with this name has one of these roles, and which role that is.

        A screen that makes place for another may lose it between two looks: what is seen again
        some frames later is what stays.
        """
        seen = []

        def stays():
            now = [role for role in roles if self.has(role, name)]
            self.page.evaluate(_FRAMES)
            seen[:] = [role for role in now if self.has(role, name)]
            return len(seen) == 1

        either = [self.page.get_by_role(role, name=name, exact=True) for role in roles]
        found = either[0]
        for one in either[1:]:
            found = found.or_(one)
        self._until(stays, expect(found.first).to_be_attached)
        return seen[0]

    def choose(self, name, role="radio"):
        """Choose one of several answers."""
        self.press(name, role)

    def sees(self, text):
        """Wait until a text is on the screen, in the tree for screen readers."""
        self._until_there(self._texts(text).first)

    def sees_button(self, name):
        """Wait until there is a button with this name."""
        self._first("button", name)

    def does_not_see(self, text):
        """Wait until a text is not, or no longer, on the screen."""
        found = self._texts(text)
        self._until(lambda: not found.count(), partial(expect(found).to_have_count, 0))

    def heading(self, level=1):
        """The text of the heading of this level."""
        return self.page.locator(f"flt-semantics-host h{level}").first.inner_text()

    def new_heading(self, before):
        """Wait until the screen has another first heading than before, and return it."""
        first = self._heading()
        other = partial(expect(first).not_to_have_text, before)
        self._until(lambda: self._text_of(first) not in (None, _plain(before)), other)
        return self.heading()

    def wait_for_heading(self, text):
        """Wait until the screen has this first heading."""
        self._look()
        first = self._heading()
        this = partial(expect(first).to_have_text, text)
        self._until(lambda: self._text_of(first) == _plain(text), this)

    def spoken(self):
        """The whole screen as a screen reader goes through it."""
        return self.page.locator("body").aria_snapshot()

    def screenshot(self, name="", *, is_alive=True):
        """A picture in build/out/screenshots, to be looked at by a person.

        A page that may run no script counts no frames: then it is not ``is_alive``.
        """
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        path = SCREENSHOTS / f"{self.name}{'-' if name else ''}{name}.png"
        # Flutter draws the change a little after it stands in the tree.
        self._look()
        if is_alive:
            self.page.evaluate(_FRAMES)
        self.page.screenshot(path=path)
        return path

    def _look(self):
        # A browser hardly draws a tab that lies behind another, and hears late what is typed there.
        if len(self._context.pages) > 1:
            self.page.bring_to_front()

    def _enter(self, field):
        self._look()
        # As the Tab key does it: a field below the edge is scrolled to by Flutter itself. A page
        # that is drawn anew at that moment takes the cursor away: a person goes there once more.
        for left in reversed(range(_TRIES)):
            field.focus()
            try:
                expect(field).to_be_focused(timeout=_STEP_MS / _TRIES)
                break
            except AssertionError:
                if not left:
                    raise
        self.page.wait_for_timeout(_SCROLL_MS)
        # Flutter listens to a field some frames after the cursor came; a slow machine draws few.
        self.page.evaluate(_FRAMES)

    def _press(self, target):
        self._look()
        self._bring_into_view(target)
        # Flutter follows a scroll a little later; a press before that hits what was there first.
        self.page.wait_for_timeout(_SCROLL_MS)
        target.click(force=True)

    def _bring_into_view(self, target, tries=3):
        # Flutter may make the node of the tree anew while it comes into view.
        try:
            target.scroll_into_view_if_needed()
        except Error as fault:
            if tries == 0 or "not attached" not in fault.message:
                raise
            self._bring_into_view(target, tries - 1)

    def _first(self, role, name):
        exact = isinstance(name, str)
        found = self.page.get_by_role(role, name=name, exact=exact).first
        self._until_there(found)
        return found

    def _heading(self):
        return self.page.locator("flt-semantics-host h1").first

    def _text_of(self, found):
        there = found.all_text_contents()
        return _plain(there[0]) if there else None

    def _holds(self, field, text):
        this = partial(expect(field).to_have_value, text)
        self._until(lambda: field.input_value() == text, this)

    def _until_there(self, found):
        self._until(found.count, expect(found).to_be_attached)

    def _until(self, is_so, expected):
        """Look again as soon as the page changes; ``expected`` tells what never came.

        Playwright itself looks ever less often, at last once a second. What is on the screen
        instead stands in the fault.
        """
        until = time.monotonic() + _STEP_MS / 1000
        while time.monotonic() < until:
            try:
                if is_so():
                    return
                self.page.evaluate(_CHANGE, _LOOK_MS)
            except Error as fault:
                if _GOES_ON not in fault.message:
                    raise
        try:
            expected(timeout=1)
        except AssertionError as never:
            raise AssertionError(f"{never}\n\nOn the screen:\n{self.spoken()}") from never

    def _texts(self, text):
        words = text if isinstance(text, re.Pattern) else re.compile(re.escape(text))
        return self.page.get_by_text(words).or_(self.page.get_by_label(words))

    def _asked(self, request):
        where = urlsplit(request.url)
        if where.scheme not in ("data", "blob"):
            who = "service worker" if request.service_worker else "page"
            self.asked[where.netloc, who] += 1

    def _answered(self, response):
        if response.status >= 400:
            self.missing.append(urlsplit(response.url).path)

    def _failed(self, fault):
        # The part that draws broke: the page starts anew by itself (test_put_away.py), and a test
        # that does not get any further then fails at its next step.
        if str(fault) != _BROKEN:
            self.errors.append(str(fault))

    def _said(self, message):
        host = urlsplit(message.location.get("url", "")).netloc
        is_away = host in self._known - {urlsplit(self.address).netloc}
        if message.type == "error" and not is_away:
            self.errors.append(message.text)
