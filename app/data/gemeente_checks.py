"""Checks what the types cannot: bounds between keys that the law itself sets."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.gemeente import Gemeente
from app.domain.gemeente_plichten import Maatregelen
from app.domain.gemeente_problem import FileFault
from app.domain.sentence import Sentence, say

_MOST_MONTHS, _FIRST_YEAR = 3, 2026


def check(gemeente: Gemeente) -> tuple[FileFault, ...]:
    """Every fault in what a gemeente filled in, taken together."""
    return (
        *_maatregelen(gemeente.maatregelen),
        *_minimaregelingen(gemeente),
        *_participatie(gemeente),
    )


def _maatregelen(rules: Maatregelen) -> Iterator[FileFault]:
    for rule in rules.uniform_spread.rules if rules.uniform_spread else ():
        if not _may_spread(rule.value):
            yield _fault(
                "maatregelen",
                "uniform_spread",
                say("Deze verdeling past niet bij de wet."),
                say("Hoogstens drie maanden, en de eerste ten minste een derde (18 lid 5)."),
            )
    for repeat in rules.uniform_repeat_months.rules if rules.uniform_repeat_months else ():
        first = rules.uniform_months.on(repeat.start) if rules.uniform_months else None
        if first is not None and first.value < _MOST_MONTHS and repeat.value <= first.value:
            yield _fault(
                "maatregelen",
                "uniform_repeat_months",
                say("Bij herhaling is de tijd niet langer dan de eerste keer."),
                say("De wet vraagt een langere tijd, hoogstens drie maanden (18 lid 6)."),
            )


def _may_spread(parts: tuple[int, ...]) -> bool:
    """Article 18 lid 5: at most three months, and at least a third in the first."""
    if not 1 <= len(parts) <= _MOST_MONTHS or min(parts) < 0:
        return False
    return 0 < sum(parts) <= parts[0] * 3


def _minimaregelingen(gemeente: Gemeente) -> Iterator[FileFault]:
    for name, scheme in gemeente.minimaregelingen or ():
        for rule in scheme.rules:
            limits = (
                rule.value.limit_percent is not None,
                rule.value.limit_amount is not None,
                rule.value.limit_unknown,
            )
            if sum(limits) != 1:
                yield _fault(
                    "minimaregelingen",
                    name,
                    say("Hier staan geen of twee inkomensgrenzen."),
                    say(
                        "Kies {one}, {other} of {unknown}.",
                        one="limit_percent",
                        other="limit_amount",
                        unknown="limit_unknown",
                    ),
                )


def _participatie(gemeente: Gemeente) -> Iterator[FileFault]:
    modes = gemeente.meedoen.participatie_mode
    if modes is not None and modes.rules[0].start.year < _FIRST_YEAR:
        yield _fault(
            "meedoen",
            "participatie_mode",
            say("Maatschappelijke participatie begint niet voor {year}.", year=_FIRST_YEAR),
            say("Gebruik {key} voor eerdere jaren.", key="tegenprestatie_mode"),
        )


def _fault(file: str, key: str, wrong: Sentence, expected: Sentence) -> FileFault:
    return FileFault(f"{file}.toml", key, wrong, expected)
