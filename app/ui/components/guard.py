"""The boundary around every component: a bug shows one friendly sentence, never a red panel.

In Flet 1.0.5 one exception while drawing silences the whole session (reference/flet.md 2.3).
Exceptions in a handler are the business of whoever starts the app.
"""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from typing import ParamSpec, TypeVar, cast

import flet as ft

from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.components.room import Room, room_now, within

P = ParamSpec("P")
C = TypeVar("C", bound=ft.Control)
T = TypeVar("T")

_LANGUAGE = "houvast.language"
_log = logging.getLogger("houvast.ui")


def component(draw: Callable[P, ft.Control]) -> Callable[P, ft.Control]:
    """A Flet component that, when it fails, says so kindly and offers a way on.

    Flet draws it later than it is called; its words have the room of where it was called.
    """

    @functools.wraps(draw)
    def guarded(room: Room | None, *args: P.args, **kwargs: P.kwargs) -> ft.Control:
        try:
            with within(room):
                return draw(*args, **kwargs)
        except Exception:  # noqa: BLE001  (that is what a boundary is for)
            _log.exception("drawing %s", draw.__name__)
            return sorry()

    made = ft.component(guarded)

    @functools.wraps(draw)
    def placed(*args: P.args, **kwargs: P.kwargs) -> ft.Control:
        return made(room_now(), *args, **kwargs)

    return placed


def pure(draw: Callable[P, ft.Control]) -> Callable[P, ft.Control]:
    """A component that is only drawn anew when it is given something else, or changes itself."""
    return cast("Callable[P, ft.Control]", ft.memo(component(draw)))  # type: ignore[no-untyped-call]


def screen(draw: Callable[P, ft.View]) -> Callable[P, ft.View]:
    """The same for a whole screen."""

    @functools.wraps(draw)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> ft.View:
        try:
            return draw(*args, **kwargs)
        except Exception:  # noqa: BLE001  (that is what a boundary is for)
            _log.exception("drawing %s", draw.__name__)
            return ft.View(route=ft.context.page.route, controls=[sorry()])

    return ft.component(guarded)


def keyed(
    key: str, draw: Callable[P, ft.Control], *args: P.args, **kwargs: P.kwargs
) -> ft.Control:
    """The component with an identity: with another key it starts anew, and forgets its state."""
    return draw(*args, key=key, **kwargs)  # type: ignore[arg-type]


def use_same(make: Callable[[T], ft.Control], wanted: tuple[T, ...]) -> dict[T, ft.Control]:
    """A control for each, to stand in a list; what was there before keeps it, and Flet skips it."""
    last: ft.MutableRef[dict[T, ft.Control]] = ft.use_ref({})
    before = last.current or {}
    now = {one: before[one] if one in before else make(one) for one in wanted}
    last.current = now
    return now


def sorry() -> ft.Control:
    """What stands there instead of a part that failed: what happened, what is safe, where to."""
    page = ft.context.page
    return ft.Column(
        [
            ft.Text(_write(say("Dit deel lukt nu niet. Uw antwoorden staan er nog."))),
            ft.Button(_write(say("Naar het begin")), on_click=lambda _: page.navigate("/")),
        ]
    )


def speak_language(page: ft.Page, code: str) -> None:
    """From now on, sentences of this boundary are in this language."""
    page.session.store.set(_LANGUAGE, code)


def _write(sentence: Sentence) -> str:
    kept = ft.context.page.session.store.get(_LANGUAGE)
    return Writer(str(kept or "nl")).write(sentence)
