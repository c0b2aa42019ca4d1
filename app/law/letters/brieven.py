"""Participatiewet en Algemene wet bestuursrecht: welke brieven kennen wij, en hoelang hebt u?"""

from __future__ import annotations

from datetime import date

from app.domain.answer import Answer
from app.domain.letter import Letter, TermKind
from app.domain.sentence import Sentence, say
from app.law.book import figure
from app.law.build import from_figure
from app.law.letters.besluiten import DECISIONS
from app.law.letters.vragen import OTHERS
from app.law.other_laws.algemene_termijnenwet import TermEnd, moved, weeks_after
from app.law.refused import Refused

_SENTENCES: dict[TermKind, Sentence] = {
    TermKind.OBJECTION: say("U kunt bezwaar maken tot en met {day}."),
    TermKind.APPEAL: say("Naar de rechtbank gaan kan tot en met {day}."),
}


def letters() -> tuple[Letter, ...]:
    """Every kind of letter that can be explained, decisions first."""
    return (*DECISIONS, *OTHERS)


def last_day(kind: TermKind, sent: date) -> Answer[date]:
    """Algemene wet bestuursrecht, artikelen 6:7 en 6:8: wat is de laatste dag?

    Raises Refused before 2026, and for a letter without a term in the law.
    """
    found = term(kind, sent)
    return Answer(found.value.last, found.because, found.source, found.certainty, found.parts)


def term(kind: TermKind, sent: date) -> Answer[TermEnd]:
    """Algemene wet bestuursrecht, artikelen 6:7 en 6:8: wanneer eindigt de termijn?

    Six weeks that begin on the day after the letter was sent; a last day in a weekend or on a
    holiday moves (Algemene termijnenwet 1). Not so for a day that the gemeente wrote in the
    letter: that is no term of a law. Raises Refused before 2026, and for a letter without one.
    """
    because = _SENTENCES.get(kind)
    if because is None:
        raise Refused(say("De dag staat in de brief zelf."), "term")
    weeks = figure("termijnen.bezwaar_weken", sent)
    end = weeks_after(sent, int(weeks.value))
    told = Sentence(because.id, (("day", end.last),))
    return moved(from_figure(end, told, weeks), end)
