"""One way to take part, with everything a person must know before choosing it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.sentence import Sentence


class PaidWork(StrEnum):
    """The honest label: does it lead to paid work?"""

    JA = "ja"
    MISSCHIEN = "misschien"
    NEE = "nee"


class Group(StrEnum):
    """What kind of choice it is; all kinds are worth the same."""

    EIGEN = "eigen"
    WERK_EN_LEREN = "werk_en_leren"
    VOOR_ANDEREN = "voor_anderen"
    ZORG = "zorg"
    GEZONDHEID_EN_RUST = "gezondheid_en_rust"
    TAAL = "taal"
    CONTACT = "contact"
    SCHULDEN = "schulden"


class Door(StrEnum):
    """The four doors through which unpaid work gives something to the person."""

    AANZIEN = "aanzien"
    RUST = "rust"
    VAKMANSCHAP = "vakmanschap"
    ZIN = "zin"


@dataclass(frozen=True, slots=True)
class Choice:
    """A choice: why it may suit, what it asks, gives and does to the bijstand.

    ``hours_low`` and ``hours_high`` are hours a week, None when free to choose. ``limits`` are
    what the law allows. ``counts`` says whether the gemeente counts it; None is not known.
    """

    id: str
    group: Group
    door: Door | None
    title: Sentence
    why: Sentence
    asks: Sentence
    gives: Sentence
    bijstand: Sentence
    next_step: Sentence
    leads_to_paid_work: PaidWork
    hours_low: int | None
    hours_high: int | None
    open_to_all: bool
    limits: tuple[Sentence, ...]
    counts: bool | None
