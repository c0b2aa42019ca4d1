"""The page itself: what to ask the gemeente, in Dutch with the person's language beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.sentence import Sentence, say
from app.domain.statement import ExplainedLine, Explanation, Fit, LineKind
from app.text.write import Writer
from app.ui.screens.paper.two import Two, in_two

# Room to write an answer on.
DOTS = "……………………"


@dataclass(frozen=True, slots=True)
class AskPaper:
    """Finished texts of one page, in the order of reading; it names nobody."""

    language: str
    rtl: bool
    title: Two
    first: tuple[Two, ...]
    questions_heading: Two
    questions: tuple[tuple[Two, ...], ...]
    answer: Two
    no_decision: Two
    made: Two


def ask_paper(writer: Writer, found: Explanation, today: date) -> AskPaper:
    """Only what differs is asked; a statement that fits asks one thing: is it right?"""

    def two(sentence: Sentence) -> Two:
        return in_two(writer, lambda one: one.write(sentence))

    questions = tuple(tuple(two(one) for one in part) for part in _questions(found))
    return AskPaper(
        language=writer.language.code,
        rtl=writer.language.rtl,
        title=two(say("Mijn vragen over de specificatie van {month}", month=found.month)),
        first=tuple(two(one) for one in _first(found)),
        questions_heading=two(say("Dit wil ik vragen aan de gemeente")),
        questions=questions,
        answer=two(say("Wilt u mij het antwoord op papier sturen?")),
        no_decision=two(say("Dit is geen besluit. De gemeente beslist.")),
        made=two(say("Gemaakt met Houvast op {day}.", day=today)),
    )


def _first(found: Explanation) -> Iterator[Sentence]:
    paid, expected = found.paid, found.expected
    yield say("Ik kreeg {paid}. Ik verwachtte {expected}.", paid=paid, expected=expected)
    if found.difference:
        yield say("Het verschil is {apart}.", apart=abs(found.difference))
    if found.adds_up is False:
        yield say("Alle regels samen zijn {added}. Ik kreeg een ander bedrag.", added=found.added)


def _questions(found: Explanation) -> Iterator[tuple[Sentence, ...]]:
    asked = [line for line in found.lines if line.fit in (Fit.DIFFERENT, Fit.MISSING)]
    shown = [line for line in asked if line.kind is not LineKind.BETAALD]
    for line in shown:
        yield (line.title, *_amounts(line), say("Klopt dit? Zo ja: waarom?"))
    told = {line.cause.name for line in shown if line.cause is not None}
    for cause in found.causes:
        if cause.name not in told:
            yield (cause.because, say("Klopt dit? Zo ja: waarom?"))
    if not found.difference and not shown:
        yield (say("Klopt deze specificatie volgens u?"),)


def _amounts(line: ExplainedLine) -> Iterator[Sentence]:
    if line.told is None:
        yield say("Dit staat er niet op.")
    else:
        yield say("Er staat {told}.", told=line.told)
    if line.expected:
        yield say("Ik verwachtte {expected}.", expected=line.expected)
