"""The public door: rules that refuse inside give a Problem outside."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from app.domain.problem import Problem
from app.law.refused import Refused

P = ParamSpec("P")
R = TypeVar("R")


def answered(rule: Callable[P, R]) -> Callable[P, R | Problem]:
    """The rule as the outside may call it: a refusal comes back as a Problem."""

    @wraps(rule)
    def ask(*args: P.args, **kwargs: P.kwargs) -> R | Problem:
        try:
            return rule(*args, **kwargs)
        except Refused as refusal:
            return refusal.problem

    return ask
