"""One way to answer a duty of article 9: free of it, not on bijstand, not known, or it holds."""

from __future__ import annotations

from dataclasses import replace

from app.domain.certainty import Certainty
from app.domain.decision import Outcome
from app.domain.finding import OPEN, Finding
from app.domain.sentence import Sentence, say
from app.law.case import Case
from app.law.duties.gebonden import bound
from app.law.duties.gevolg import gevolg
from app.law.duties.vrij_van import free_of
from app.law.head import Head
from app.law.verdict import closed, unknown, yes


def not_bound(head: Head, case: Case, because: Sentence = OPEN) -> Finding | None:
    """Participatiewet, artikel 9 lid 1: geldt de plicht niet, of weten wij het niet?

    None when the person has bijstand or asked for it. ``because`` is what the law asks of who has
    bijstand: it is told while that is not known.
    """
    binds = bound(case)
    if binds is None:
        return unknown(head, "receives_bijstand", because)
    return None if binds else closed(head, say("Zonder bijstand geldt deze plicht niet."))


_EXEMPTIONS = ("ontheffing_9a", "ontheffing_9_2")


def duty(
    head: Head, letter: str, case: Case, because: Sentence, *, of_everybody: bool = True
) -> Finding:
    """Yes when it binds and no exemption is known; no, with its last day, when one holds.

    With no word about exemptions the duty stands, but is no surer than an estimate. What the law
    asks ``of_everybody`` with bijstand is told also while it is not known whether there is any; a
    ``because`` of what the gemeente imposed on this person is not.
    """
    free = free_of(letter, case)
    if free is not None:
        return closed(replace(head, article=free.article), free.because, until=free.until)
    outside = not_bound(head, case, because if of_everybody else OPEN)
    if outside is not None:
        return outside
    if _asked(case):
        because = say("U hebt ontheffing gevraagd. Tot het besluit geldt de plicht.")
    head = replace(head, otherwise=gevolg(case, head.id))
    return yes(head, because, _how_sure(case))


def _asked(case: Case) -> bool:
    decisions = (case.decision(name) for name in _EXEMPTIONS)
    return any(found and found.outcome is Outcome.AANGEVRAAGD for found in decisions)


def _how_sure(case: Case) -> Certainty:
    if case.facts.volledig_duurzaam_arbeidsongeschikt is None:
        return Certainty.SCHATTING
    told = all(case.decision(name) is not None for name in _EXEMPTIONS)
    return Certainty.ZEKER if told else Certainty.SCHATTING
