"""Makes findings: yes, no, not known, or the gemeente's to decide; the same way everywhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.certainty import Certainty
from app.domain.finding import OPEN, Finding, Reply
from app.domain.sentence import Sentence
from app.law.cite import cite
from app.law.head import Head
from app.law.other_laws.algemene_termijnenwet import TermEnd

DECISIONS = "decisions"
GEMEENTE_FACT = "gemeente"


def yes(
    head: Head,
    because: Sentence,
    certainty: Certainty = Certainty.ZEKER,
    *,
    until: date | None = None,
    amount: Decimal | None = None,
) -> Finding:
    """The answer is yes."""
    return _finding(head, Reply.YES, because, certainty, None, until, amount)


def no(
    head: Head,
    because: Sentence,
    certainty: Certainty = Certainty.ZEKER,
    *,
    until: date | None = None,
) -> Finding:
    """The answer is no, and the sentence says why."""
    return _finding(head, Reply.NO, because, certainty, None, until, None)


def closed(head: Head, because: Sentence, *, until: date | None = None) -> Finding:
    """No to something that one cannot ask for either, so without how to ask."""
    return replace(no(head, because, until=until), how_to_ask=None)


def unknown(head: Head, missing: str, because: Sentence = OPEN) -> Finding:
    """Not known yet; ``missing`` is the one fact that settles most."""
    return _finding(head, Reply.UNKNOWN, because, Certainty.ONBEKEND, missing, None, None)


def council(
    head: Head,
    because: Sentence,
    missing: str = DECISIONS,
    *,
    until: date | None = None,
    amount: Decimal | None = None,
) -> Finding:
    """The gemeente decides: never promised, and its decision is the fact that settles it."""
    certainty = Certainty.GEMEENTE_BESLIST
    return _finding(head, Reply.UNKNOWN, because, certainty, missing, until, amount)


def ending(finding: Finding, end: TermEnd | None) -> Finding:
    """The finding with the last day of its term, and why it moved; no surer than that day."""
    if end is None:
        return finding
    sure = min(finding.certainty, end.certainty)
    return replace(finding, until=end.last, moved=end.why, certainty=sure)


def assuming(finding: Finding, assumed: tuple[Sentence, ...]) -> Finding:
    """The finding with what its amount takes as true; the same where it names no amount."""
    return finding if finding.amount is None else replace(finding, assumed=assumed)


def _finding(
    head: Head,
    reply: Reply,
    because: Sentence,
    certainty: Certainty,
    missing: str | None,
    until: date | None,
    amount: Decimal | None,
) -> Finding:
    if head.mark == "S2":
        certainty = min(certainty, Certainty.SCHATTING)
    return Finding(
        id=head.id,
        answer=reply,
        status=head.status,
        title=head.title,
        because=because,
        article=head.article,
        source=cite(head.code, head.article, head.mark),
        certainty=certainty,
        who_decides=head.who_decides,
        missing_fact=missing,
        how_to_ask=head.how_to_ask,
        papers=head.papers,
        until=until,
        amount=amount,
        unless=head.unless,
        otherwise=head.otherwise,
        how_to_change=head.how_to_change,
    )
