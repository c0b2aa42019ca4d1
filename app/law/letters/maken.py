"""Makes the letters in one way: with the articles they rest on, and what one can do about them."""

from __future__ import annotations

from app.domain.letter import Letter, TermKind
from app.domain.sentence import Sentence, say
from app.domain.source import Source
from app.law.cite import cite

# Awb 6:8 lid 1: from the day after the decision was made known, which is when it was sent.
SIX_WEEKS = say(
    "Wilt u bezwaar maken? Dat kan zes weken lang, vanaf de dag nadat het besluit is verstuurd."
)
OBJECT = (
    say("Niet eens met het besluit? Maak bezwaar. Dat mag in uw eigen woorden."),
    say("Vraag de papieren die uw gemeente voor het besluit gebruikte."),
)
_AWB = (cite("AWB2601", "6:7"), cite("AWB2601", "6:8"))
_PAPERS = (cite("AWB2601", "7:4"),)


def pw(article: str) -> Source:
    """An article of the Participatiewet of 2026."""
    return cite("PW2601", article)


def awb(article: str, mark: str = "S") -> Source:
    """An article of the Algemene wet bestuursrecht; S2 where it was only seen in other texts."""
    return cite("AWB2601", article, mark)


def decision(
    name: str,
    title: Sentence,
    what: Sentence,
    means: tuple[Sentence, ...],
    can_do: tuple[Sentence, ...],
    *sources: Source,
    by_when: Sentence = SIX_WEEKS,
) -> Letter:
    """A decision, against which one may object within six weeks (Awb 6:7 and 6:8)."""
    return Letter(
        name,
        title,
        what,
        means,
        by_when,
        (*can_do, *OBJECT),
        TermKind.OBJECTION,
        (*sources, *_AWB, *_PAPERS),
    )
