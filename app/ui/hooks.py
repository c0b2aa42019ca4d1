"""Flet's hooks with types that hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import flet as ft

T = TypeVar("T")


def remembered(make: Callable[[], T]) -> T:
    """One thing made at the first drawing of a component and the same ever after."""
    return ft.use_memo(make, [])
