"""Flet's hooks with types that hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

import flet as ft

from app.ui.desk import Desk
from app.ui.state import Visit

T = TypeVar("T")


def remembered(make: Callable[[], T]) -> T:
    """One thing made at the first drawing of a component and the same ever after."""
    return ft.use_memo(make, [])


def use_visit(desk: Desk, path: str) -> Visit:
    """The visit; draws anew when it changes, but only while this screen is the one in front.

    The screens below it stay as they are and are drawn again on the way back.
    """
    here = desk.page.route == path
    _, draw = ft.use_state(0)
    listener: ft.MutableRef[Callable[[object, str | None], None]] = ft.use_ref(None)

    def listen() -> None:
        if here:
            listener.current = lambda _sender, _field: draw(lambda count: count + 1)
            cast("ft.Observable", desk.visit).subscribe(listener.current)

    def stop() -> None:
        # The visit holds its listeners weakly: letting go of this one ends it.
        listener.current = None

    ft.use_effect(listen, [here], stop)
    return desk.visit
