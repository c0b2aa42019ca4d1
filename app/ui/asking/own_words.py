"""What one writes in one's own words: an idea, what one does already, or "not now"."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import Sentence, say


@dataclass(frozen=True, slots=True)
class WordsField:
    """One box: its name, its question, help or none, and the words before it in the text."""

    name: str
    question: Sentence
    hint: Sentence | None
    label: Sentence
    before: Sentence


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The boxes of one choice; ``needed`` says what to fill in when the first is empty."""

    name: str
    boxes: tuple[WordsField, ...]
    needed: Sentence | None


_WHAT = say("Wat")
_EMPTY = say("Dit mag u leeg laten.")
IDEA = OwnWords(
    "eigen_idee",
    (
        WordsField(
            "idee.wat",
            say("Wat wilt u doen?"),
            say("Klein beginnen mag. Uw eigen woorden zijn goed."),
            _WHAT,
            say("Dit wil ik doen:"),
        ),
        WordsField(
            "idee.wanneer",
            say("Wanneer, en hoe vaak?"),
            _EMPTY,
            say("Wanneer"),
            say("Wanneer"),
        ),
        WordsField("idee.waar", say("Waar?"), _EMPTY, say("Waar"), say("Waar")),
    ),
    say("Schrijf eerst op wat u wilt doen."),
)
ALREADY = OwnWords(
    "wat_ik_al_doe",
    (
        WordsField(
            "doet.wat",
            say("Wat doet u nu al?"),
            say("Ook koken voor een buur is iets doen."),
            _WHAT,
            say("Dit doe ik al:"),
        ),
        WordsField(
            "doet.uren",
            say("Hoeveel uur per week?"),
            say("Ongeveer is goed. U mag dit leeg laten."),
            say("Uren per week"),
            say("Uren per week"),
        ),
        WordsField("doet.wie", say("Voor wie?"), _EMPTY, say("Voor wie"), say("Voor wie")),
    ),
    say("Schrijf eerst op wat u al doet."),
)
NOT_NOW = OwnWords(
    "nu_even_niet",
    (
        WordsField(
            "niet.reden",
            say("Waarom kan het nu niet?"),
            say("Een paar woorden is genoeg. Uw ziekte hoeft u niet te noemen."),
            say("Reden"),
            say("Mijn reden:"),
        ),
        WordsField(
            "niet.tot",
            say("Tot wanneer, denkt u?"),
            say("Weet u het niet? Laat het leeg."),
            say("Tot wanneer"),
            say("Tot wanneer"),
        ),
    ),
    None,
)
ALL: tuple[OwnWords, ...] = (IDEA, ALREADY, NOT_NOW)


def find(name: str) -> OwnWords | None:
    """The words of the choice with this name, or None."""
    return next((one for one in ALL if one.name == name), None)
