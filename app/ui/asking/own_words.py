"""What one writes in one's own words: an idea, what one does already, or "not now"."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import Sentence, say
from app.ui.asking.ask import Form, Input


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The boxes of one choice; ``before`` stands in the text before the words in the first."""

    name: str
    before: Sentence
    boxes: tuple[Input, ...]


def _box(
    name: str, question: Sentence, hint: Sentence, label: Sentence, needed: Sentence | None = None
) -> Input:
    return Input(f"meedoen.woorden.{name}", Form.TEXT, question, hint, label, needed)


_WHAT = say("Wat")
_EMPTY = say("Dit mag u leeg laten.")
IDEA = OwnWords(
    "eigen_idee",
    say("Dit wil ik doen:"),
    (
        _box(
            "idee.wat",
            say("Wat wilt u doen?"),
            say("Klein beginnen mag. Uw eigen woorden zijn goed."),
            _WHAT,
            say("Schrijf eerst op wat u wilt doen."),
        ),
        _box("idee.wanneer", say("Wanneer, en hoe vaak?"), _EMPTY, say("Wanneer")),
        _box("idee.waar", say("Waar?"), _EMPTY, say("Waar")),
    ),
)
ALREADY = OwnWords(
    "wat_ik_al_doe",
    say("Dit doe ik al:"),
    (
        _box(
            "doet.wat",
            say("Wat doet u nu al?"),
            say("Ook koken voor een buur is iets doen."),
            _WHAT,
            say("Schrijf eerst op wat u al doet."),
        ),
        _box(
            "doet.uren",
            say("Hoeveel uur per week?"),
            say("Ongeveer is goed. U mag dit leeg laten."),
            say("Uren per week"),
        ),
        _box("doet.wie", say("Voor wie?"), _EMPTY, say("Voor wie")),
    ),
)
NOT_NOW = OwnWords(
    "nu_even_niet",
    say("Mijn reden:"),
    (
        _box(
            "niet.reden",
            say("Waarom kan het nu niet?"),
            say("Een paar woorden is genoeg. Welke ziekte u hebt, hoeft u niet te noemen."),
            say("Reden"),
        ),
        _box(
            "niet.tot",
            say("Tot wanneer, denkt u?"),
            say("Weet u het niet? Laat het leeg."),
            say("Tot wanneer"),
        ),
    ),
)
ALL: tuple[OwnWords, ...] = (IDEA, ALREADY, NOT_NOW)


def find(name: str) -> OwnWords | None:
    """The words of the choice with this name, or None."""
    return next((one for one in ALL if one.name == name), None)
