"""Which one question settles most of what is not known yet."""

from __future__ import annotations

from collections.abc import Callable, Collection

from app.domain.finding import Finding, Reply

Findings = tuple[Finding, ...]


def best_question(
    names: Collection[str], now: Findings, then: Callable[[str], tuple[Findings, ...]]
) -> tuple[str, int] | None:
    """The name whose answers together settle most, and how many; the first one of equals.

    ``then`` gives the findings with each answer tried. None when there is nothing to ask.
    """
    best: tuple[str, int] | None = None
    for name in dict.fromkeys(names):
        settled = sum(len(_open(now) - _open(found)) for found in then(name))
        if best is None or settled > best[1]:
            best = name, settled
    return best


def _open(findings: Findings) -> frozenset[str]:
    return frozenset(one.id for one in findings if one.answer is Reply.UNKNOWN)
