"""Makes the lines of a gemeente: one key, one sentence, and where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import TypeVar

from app.domain.finding import Finding
from app.domain.gemeente import Gemeente
from app.domain.gemeente_contact import Place
from app.domain.local_rule import Local
from app.domain.own_rule import OwnRule
from app.domain.sentence import Sentence, say
from app.law.case import Case

T = TypeVar("T")
Maker = Callable[[Case], tuple[OwnRule, ...]]


def told(
    pick: Callable[[Gemeente], Local[T] | None],
    tell: Callable[[T], Sentence],
    silent: Sentence | None = None,
) -> Maker:
    """One key: what it says with the note beside it; ``silent`` where the gemeente is."""

    def make(case: Case) -> tuple[OwnRule, ...]:
        local = pick(case.gemeente) if case.gemeente else None
        rule = local.on(case.day) if local else None
        if rule is None:
            return () if silent is None else (OwnRule(silent),)
        found = (OwnRule(tell(rule.value), rule.source),)
        return found if rule.note is None else (*found, OwnRule(says(rule.note), rule.source))

    return make


def place(pick: Callable[[Gemeente], Local[Place] | None]) -> Maker:
    """Who to call."""
    return told(pick, lambda one: say("Bel {name}: {phone}.", name=one.name, phone=one.phone))


def says(words: str) -> Sentence:
    """The gemeente in its own words."""
    return say("Uw gemeente zegt: {words}", words=words)


def number(value: Decimal) -> str:
    """A number that is no amount, as one writes it: 110, or 12,5."""
    return f"{value.normalize():f}".replace(".", ",")


def listed(words: Iterable[str]) -> str:
    """Several things in one sentence, each without the capital that a line of its own has."""
    return ", ".join(
        word if word[1:2].isupper() else f"{word[:1].lower()}{word[1:]}" for word in words
    )


def with_own_rules(
    finding: Finding, case: Case, table: Mapping[str, Iterable[Maker]]
) -> Finding:
    """The finding with all that the gemeente says about it, in the order of the table."""
    makers = table.get(finding.id, ())
    lines = tuple(line for make in makers for line in make(case))
    return replace(finding, own_rules=lines) if lines else finding
