"""What is worked out after a screen stands, so that it never delays an answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Later(Generic[T]):
    """A ``value``, once it is there; None when there is none, or while it ``is_coming``.

    Who shows it keeps its room meanwhile: what moves under a thumb is tapped by mistake.
    """

    value: T | None
    is_coming: bool = False
