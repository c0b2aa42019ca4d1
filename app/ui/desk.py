"""The context of a screen: navigation, persistence, language and look."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

import flet as ft

from app.domain.gemeente import Gemeente
from app.domain.own_values import OwnKind, with_own
from app.domain.sentence import Sentence
from app.text.write import Writer
from app.ui import routes, theme
from app.ui.asking import flow, to_days
from app.ui.asking.own_values import own_values
from app.ui.components import guard
from app.ui.example import looking_at
from app.ui.flutter_locales import flutter_locales
from app.ui.kept_visit import joined
from app.ui.parts import Contact, Parts
from app.ui.private import Topic
from app.ui.state import Visit
from app.ui.storing import Storing

# Shorter than it takes to put a phone away.
_PAUSE_SECONDS = 0.3
_log = logging.getLogger("houvast.ui")

T = TypeVar("T")


class Ways(Protocol):
    """What a desk asks of the table of places."""

    def up(self, desk: Desk, path: str) -> str:
        """The address one step back."""

    def is_form(self, path: str) -> bool:
        """Whether something is filled in there."""

    def is_aside(self, path: str) -> bool:
        """Whether that screen belongs to all screens."""

    def topic(self, path: str) -> Topic | None:
        """What that screen tells, when it is private."""

    def first_of(self, lesson: str) -> str:
        """Where looking around at a lesson begins."""


@dataclass(frozen=True, slots=True, repr=False)
class Desk:
    """The context of one visit on one page, with the services it was given."""

    page: ft.Page
    parts: Parts
    visit: Visit
    ways: Ways
    storing: Storing = field(default_factory=Storing)

    @property
    def writer(self) -> Writer:
        """Writes in the language chosen now."""
        return Writer(self.visit.language, hides=self.visit.hides)

    @property
    def gemeente(self) -> Gemeente | None:
        """The gemeente that was chosen; None when it is not in the app."""
        return self.gemeente_of(self.visit.gemeente)

    def gemeente_of(self, code: str | None) -> Gemeente | None:
        """The gemeente with this code, with what the person read of her rules; None when absent."""
        found = self.parts.gemeente(code or "")
        own = own_values(self.visit.answers)
        if found is None or not own:
            return found
        return with_own(found, own, self.parts.today, self.parts.periods)

    @property
    def contact(self) -> Contact | None:
        """Whom to call: who the person named, else who the gemeente names; None when unknown."""
        own = (one for one in own_values(self.visit.answers) if one.kind is OwnKind.CONTACT)
        code = self.visit.gemeente or ""
        today, periods = self.parts.today, self.parts.periods
        for one in own:
            if one.gemeente == code and today <= one.last_day(periods):
                return Contact(code, one.name, one.phone)
        return self.parts.contact(code)

    @property
    def trouble(self) -> Sentence | None:
        """That the files of the gemeente chosen cannot be read; None when all is well."""
        return self.parts.trouble(self.visit.gemeente or "")

    @property
    def letters(self) -> float:
        """How many times as large as usual letters are, by the device and by the app together."""
        return theme.SCALE[self.visit.text_size] * self.visit.device_letters

    @property
    def squeezes(self) -> bool:
        """Whether things beside each other would squeeze their words."""
        return theme.squeezes(self.page.width, self.letters)

    def write(self, sentence: Sentence) -> str:
        """The sentence in the language chosen now."""
        return self.writer.write(sentence)

    def go(self, path: str) -> None:
        """Keep what there is and show another screen."""
        self.visit.trail.go(path, self.page.route)
        self.keep()
        self.page.navigate(path)

    def aside(self, path: str) -> None:
        """Go to a screen that belongs to all screens, and know the way back."""
        here = self.page.route
        below_help = path == routes.HELP and here.startswith(f"{routes.HELP}/")
        if not self.ways.is_aside(here) and not below_help:
            self.visit.trail.leave(here)
        self.go(path)

    def back(self) -> None:
        """One step back, wherever one is; nothing is lost."""
        self.go(self.ways.up(self, self.page.route))

    def home(self) -> str:
        """Where one begins: the start for who is new, and Thuis for everybody else."""
        known = self.visit.was_here_before or self.visit.is_example
        return routes.HOME if known else routes.START

    def open_example(self, name: str) -> None:
        """Show an invented person, on the screen of that lesson."""
        known = self.parts.invented(name)
        if known is not None:
            self.visit.open_example(looking_at(known.person))
            self.go(self.ways.first_of(known.person.lesson))

    def stop_example(self) -> None:
        """Back to one's own answers, which stayed as they were."""
        self.visit.close_example()
        self.go(self.home())

    def first(self) -> str:
        """Where the questions begin: with the gemeente, if there is one to choose."""
        if self._asks_gemeente:
            return routes.GEMEENTE
        return routes.question(flow.ALL[0].name)

    def what_if(self) -> str:
        """Where working is tried: the answer for who told enough, else what is asked next."""
        answers = self.visit.answers
        waiting = flow.first_open(answers)
        if waiting is None or self.visit.is_example:
            return routes.ANSWER
        return routes.question(waiting.name) if flow.has_begun(answers) else self.first()

    def before_questions(self) -> str:
        """What comes before the first question."""
        return routes.GEMEENTE if self._asks_gemeente else routes.START

    def after_change(self, parent: str) -> str:
        """Where a change leads: to the next question that its screen needs, or to that screen."""
        if parent in (routes.NUGGER, routes.SETTINGS, routes.LOCAL):
            return parent
        at_home = parent in (routes.RIGHTS, routes.DUTIES, routes.STATEMENT)
        answers = self.visit.answers
        waiting = flow.first_open_at_home(answers) if at_home else flow.first_open(answers)
        if waiting is None and parent == routes.DAYS:
            waiting = to_days.first_open_day(answers, self.gemeente, self.parts.today)
        return parent if waiting is None else routes.change(parent, waiting.name)

    def announce(self, text: str) -> None:
        """Let a screen reader say this now, before anything else."""
        self.page.run_task(_announce, text)

    def keep(self) -> None:
        """Store the visit on the device, in the background."""
        self.page.run_task(self.store)

    async def store(self) -> None:
        """The same, and it is done when this returns."""
        await self.storing.keep(self.store_now)

    async def store_now(self) -> None:
        """The same, for who holds ``storing``: nothing comes between this and what follows."""
        await _store(self)

    def keep_soon(self) -> None:
        """The same as soon as the person pauses, so that not every key is stored."""
        self.page.run_task(_after_a_pause, self, self.visit.typed)

    async def forget(self) -> None:
        """Remove everything the person told, here and on the device."""
        self.visit.clear()
        async with self.storing.held():
            self.storing.goes_along(None)
            self.storing.gave = False
            self.visit.clear()  # what was on its way may have brought what another page told
            await _try(self, self.parts.keep.forget)
            await self.let_go()

    async def let_go(self) -> None:
        """Nothing comes in later: no photo from another app, nor what is away at a login page."""
        await _try(self, self.parts.tray.forget)
        await _try(self, lambda: self.parts.link.unpack("", is_own=False))

    async def speak(self, code: str) -> bool:
        """The whole app in this language from now on; False when its words cannot be had now."""
        if not await self.parts.words.bring(code):
            return False
        self.visit.language = code
        self.dress()
        self.keep()
        return True

    def dress(self) -> None:
        """Give the page the language, direction, letters and shade of the visit."""
        visit, page, language = self.visit, self.page, self.writer.language
        guard.speak_language(page, language.code)
        page.theme = theme.theme(theme.paper(visit.shade), visit.text_size, roomy=visit.roomy)
        page.dark_theme = theme.theme(theme.DARK, visit.text_size, roomy=visit.roomy)
        page.theme_mode = theme.mode(visit.shade)
        page.theme_animation_style = ft.AnimationStyle.no_animation()
        page.rtl = language.rtl
        page.locale_configuration = flutter_locales(language.code)
        page.update()

    @property
    def _asks_gemeente(self) -> bool:
        return self.parts.knows_gemeenten


async def _announce(text: str) -> None:
    await ft.SemanticsService().announce_message(text, assertiveness=ft.Assertiveness.ASSERTIVE)


async def _after_a_pause(desk: Desk, typed: int) -> None:
    await asyncio.sleep(_PAUSE_SECONDS)
    # A page that went away meanwhile has no connection (Flet 1.0.5), and nowhere to keep anything.
    if desk.visit.typed == typed and desk.page.session.connection:
        desk.keep()


async def _store(desk: Desk) -> None:
    visit, was_full = desk.visit, desk.parts.safe.state.is_full
    text = visit.as_text()
    is_news = desk.storing.gave or desk.parts.safe.state.keeps
    if is_news or not visit.is_blank:
        desk.storing.gave = True
        both = await _try(desk, lambda: desk.parts.keep.save(text, joined))
        if both is not None:
            now = visit.as_text()  # somebody may have gone on meanwhile
            told = both if now == text else joined(text, both, now)
            visit.take_in(told, tuple(one.person for one in desk.parts.people))
    if desk.parts.safe.state.is_full is not was_full:
        visit.revision += 1  # that there is no room is told, on whichever screen
    if not desk.parts.safe.state.is_locked:
        look = visit.language, visit.text_size, visit.shade
        await _try(desk, lambda: desk.parts.safe.show(*look, roomy=visit.roomy))


async def _try(desk: Desk, store: Callable[[], Awaitable[T]]) -> T | None:
    # A device that cannot store must not stop anybody: the visit goes on without.
    try:
        return await store()
    except ConnectionError:
        return None  # nobody is there any more to keep anything for
    except (OSError, RuntimeError, TimeoutError) as trouble:
        if desk.page.session.connection:  # else the page went away while it was asked
            _log.warning("not kept: %s", type(trouble).__name__)
        return None
