"""Reads the dated figures that stand beside the rules, picks by day, and refuses gaps.

A figure is found by ``file.key``. A value is a day and a number: it ends where the next one
begins, or on the day ``until`` where the law left a gap. Only the newest says ``known_until``:
after that day it is given with certainty SCHATTING, because the law goes on but the new amount is
not known yet; a figure that lapsed (``lapses = true``) is refused after it. Before its first day a
figure is refused by name. What was announced stands under ``plans``, and is never counted with.

An outcome that rests on figures is remembered with ``remembered`` only: then ``using`` tells which
figures were really used, also those behind what was remembered.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import lru_cache, wraps
from typing import ParamSpec, TypeVar, cast

from app.domain.certainty import Certainty
from app.domain.estimate import Estimate, PlannedFigure
from app.domain.month import Month
from app.domain.sentence import say
from app.law.book_files import in_the_files
from app.law.dated import Figure, Parameter
from app.law.refused import Refused

__all__ = ["Figure", "Parameter", "PlannedFigure"]

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(slots=True)
class Used:
    """The figures that were asked for, and the plans that a rule told; by their identity.

    A figure is made once, and its own hash would read all of it.
    """

    figures: dict[int, Figure] = field(default_factory=dict)
    plans: dict[int, PlannedFigure] = field(default_factory=dict)

    def add(self, other: Used) -> None:
        """Take over what was used inside."""
        self.figures |= other.figures
        self.plans |= other.plans


_USED: ContextVar[Used | None] = ContextVar("used", default=None)
_FORGET: list[Callable[[], None]] = []


def _remember(make: Callable[P, R]) -> Callable[P, R]:
    """Remembers what stands in the files; what a rule works out is for ``remembered``."""
    memo = lru_cache(maxsize=16384)(make)
    _FORGET.append(memo.cache_clear)
    return cast("Callable[P, R]", memo)


def remembered(rule: Callable[P, R]) -> Callable[P, R]:
    """The rule, worked out once for the same arguments; the figures behind it stay known."""
    return _remembering(rule, 4096)


def remembered_shortly(rule: Callable[P, R]) -> Callable[P, R]:
    """The same for what is large, and asked again at once or never."""
    return _remembering(rule, 4)


def _remembering(rule: Callable[P, R], most: int) -> Callable[P, R]:
    def work_out(*args: P.args, **kwargs: P.kwargs) -> tuple[R, Used]:
        with using() as used:
            return rule(*args, **kwargs), used

    memo = lru_cache(maxsize=most)(work_out)
    _FORGET.append(memo.cache_clear)
    kept = cast("Callable[P, tuple[R, Used]]", memo)  # The memo forgets the arguments' types.

    @wraps(rule)
    def ask(*args: P.args, **kwargs: P.kwargs) -> R:
        value, behind = kept(*args, **kwargs)
        used = _USED.get()
        if used is not None:
            used.add(behind)
        return value

    return ask


def forget() -> None:
    """Forget every outcome that was remembered, and the figures themselves: the files changed."""
    for one in _FORGET:
        one()


@contextmanager
def using() -> Iterator[Used]:
    """Collects the figures that are asked for inside, also those behind what was remembered."""
    outer, used = _USED.get(), Used()
    token = _USED.set(used)
    try:
        yield used
    finally:
        _USED.reset(token)
        if outer is not None:
            outer.add(used)


def estimates(used: Used) -> tuple[Estimate, ...]:
    """Which of the figures that were used are estimates, by name."""
    found = {
        one.name: Estimate(one.name, one.label, one.name.partition(".")[0], one.source.known_until)
        for one in used.figures.values()
        if one.source.known_until is not None
    }
    return tuple(found[name] for name in sorted(found))


def plans(used: Used) -> tuple[PlannedFigure, ...]:
    """What was announced beside the estimates, and what a rule told of it; each sentence once.

    Of a figure the plans that follow its last known day, and those of its topic that no figure
    in force is about; not what only its rule tells.
    """
    known = {one.name: one.known_until for one in estimates(used)}
    topics = {name.partition(".")[0]: until for name, until in known.items()}
    found = list(used.plans.values())
    for name, parameter in _planned() if known else ():
        topic = None if parameter.values else topics.get(name.partition(".")[0])
        until = known.get(name, topic)
        if until is not None:
            found += [one for one in parameter.plans if one.start > until and not one.quiet][:1]
    return tuple({one.sentence: one for one in found}.values())


@_remember
def _planned() -> tuple[tuple[str, Parameter], ...]:
    return tuple((name, one) for name, one in sorted(parameters().items()) if one.plans)


def tell(plan: PlannedFigure) -> None:
    """Say that a plan hits what was asked: it is then among the ``plans`` of what was used."""
    used = _USED.get()
    if used is not None:
        used.plans[id(plan)] = plan


def figure(name: str, day: date) -> Figure:
    """The figure ``file.key`` on a day; the source of an estimate says until when it was known.

    Raises Refused before the first known day, in a gap, or after a figure lapsed.
    """
    found = _found(name, day)
    used = _USED.get()
    if used is not None:
        used.figures[id(found)] = found
    return found


@_remember
def _found(name: str, day: date) -> Figure:
    parameter = parameters()[name]
    for value in parameter.values:
        if value.start <= day and (value.end is None or day <= value.end):
            return _sure(value)
    if not parameter.values:
        raise Refused(say("Dit is nog een plan: {label}.", label=parameter.label), "date")
    last = parameter.values[-1]
    if last.end is not None and day > last.end and not parameter.lapses:
        return _estimated(last)
    if last.end is not None and day > last.end:
        raise Refused(
            say(
                "Wij kennen dit bedrag tot en met {end}: {label}. Daarna weten wij het nog niet.",
                end=last.end,
                label=last.label,
            ),
            "date",
        )
    if day > parameter.values[0].start:
        gap = say("Voor {day} kennen wij dit bedrag niet: {label}.", day=day, label=last.label)
        raise Refused(gap, "date")
    raise Refused(
        say(
            "Voor {day} kennen wij dit bedrag niet: {label}. Wij kennen het vanaf {start}.",
            day=day,
            label=last.label,
            start=parameter.values[0].start,
        ),
        "date",
    )


def _sure(value: Figure) -> Figure:
    if value.doubtful:
        raise Refused(
            say(
                "Over dit bedrag in {day} zijn de bronnen het niet eens: {label}.",
                day=Month.of(value.start),
                label=value.label,
            ),
            "date",
        )
    return value


@_remember
def _estimated(last: Figure) -> Figure:
    source = replace(last.source, known_until=last.end)
    return replace(last, source=source, certainty=Certainty.SCHATTING)


def known_since(name: str) -> date:
    """The first day on which a figure is known."""
    return parameters()[name].values[0].start


def newest(topic: str) -> date:
    """The day since which the newest figure of a topic, a file, holds."""
    found = (one for name, one in parameters().items() if name.partition(".")[0] == topic)
    return max(value.start for one in found for value in one.values)


def begins(topics: Collection[str], day: date) -> bool:
    """Whether some figure of these topics, which are files, gets a value of its own on a day."""
    return day in _starts() and any(topic in _starts()[day] for topic in topics)


@_remember
def _starts() -> dict[date, frozenset[str]]:
    found: dict[date, set[str]] = {}
    for name, one in parameters().items():
        for value in one.values:
            found.setdefault(value.start, set()).add(name.partition(".")[0])
    return {day: frozenset(topics) for day, topics in found.items()}


def plan(name: str, day: date) -> PlannedFigure | None:
    """What was announced for the figure ``file.key`` on a day; None where its amount is known.

    The newest plan that would hold on the day.
    """
    parameter = parameters()[name]
    known = parameter.values[-1].end if parameter.values else date.min
    if known is None or day <= known:
        return None
    held = [one for one in parameter.plans if one.start <= day and one.start > known]
    return max(held, key=lambda one: one.start, default=None)


@_remember
def changes() -> tuple[date, ...]:
    """Every day on which some figure gets another value, or becomes an estimate; in order."""
    days = set()
    for parameter in parameters().values():
        for value in parameter.values:
            days.add(value.start)
            if value.end is not None:
                days.add(value.end + timedelta(days=1))
    return tuple(sorted(days))


def stretch(day: date) -> int:
    """Which stretch of days without any change of a figure a day lies in, by number."""
    return bisect_right(changes(), day)


@_remember
def parameters() -> dict[str, Parameter]:
    """Every figure in the library by name; ValueError when a file is not well formed."""
    return in_the_files()
