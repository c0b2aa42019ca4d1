"""The public door: rules that refuse inside give a Problem outside.

An answer says at the door which of the figures below it are estimates.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.problem import Problem
from app.law.book import estimates, plans, using
from app.law.refused import Refused

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


def dated(rule: Callable[P, Answer[T]]) -> Callable[P, Answer[T] | Problem]:
    """As ``answered``, for one answer: with its estimates, and the plans beside them."""

    @wraps(rule)
    def ask(*args: P.args, **kwargs: P.kwargs) -> Answer[T] | Problem:
        with using() as used:
            try:
                found = rule(*args, **kwargs)
            except Refused as refusal:
                return refusal.problem
        estimated = estimates(used)
        # Also where no reason shows the figure: what rests on an estimate is one.
        sure = min(found.certainty, Certainty.SCHATTING) if estimated else found.certainty
        return found._replace(certainty=sure, estimates=estimated, plans=plans(used))

    return ask


def answered(rule: Callable[P, R]) -> Callable[P, R | Problem]:
    """The rule as the outside may call it: a refusal comes back as a Problem."""

    @wraps(rule)
    def ask(*args: P.args, **kwargs: P.kwargs) -> R | Problem:
        try:
            return rule(*args, **kwargs)
        except Refused as refusal:
            return refusal.problem

    return ask
