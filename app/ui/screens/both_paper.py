"""One page for two people: the plans side by side and what was agreed."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.gemeente import Gemeente
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say
from app.text.glossary import terms_in
from app.text.write import Writer
from app.ui import routes
from app.ui.answers import in_time
from app.ui.answers.local_questions import open_questions, question_of
from app.ui.answers.outcome import Outcome, outcome
from app.ui.answers.plans_compared import rows, words
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Box,
    Head,
    Joined,
    Line,
    Look,
    Page,
    Point,
    Table,
    Text,
    Tone,
    aside,
    group,
    page,
)
from app.ui.page.ear import lines
from app.ui.page.lost import lost
from app.ui.page.shared import preview, to_print
from app.ui.page.shown import shown
from app.ui.page.values import term

# Words that stand in every letter of a gemeente.
_ALWAYS = "bijstand besluit vrijlating"
_DECIDES = (
    ("verrekening", "exemption_condition"),
    ("verrekening", "counting_month"),
    ("premies", "werk"),
)
_STYLE = """
body { font-size: 11pt; line-height: 1.35; }
h2 { font-size: 12pt; }
.plan { border: 1pt solid #000; padding: 2mm 3mm; }
.plan h2 { margin-top: 0; }
th { font-weight: normal; }
"""


@shown
def both_paper_screen(desk: Desk) -> Page:
    """The page first to do something with, then to read."""
    together = desk.visit.together
    if together is None:
        return lost(desk)
    found = tuple(outcome(desk, plan) for plan in desk.visit.plans)
    # A plan that the law cannot work out any more is left out.
    outcomes = tuple(one for one in found if not isinstance(one, Problem))
    made = both_paper(desk, outcomes, together.agreements)
    file_name = "houvast-samen.html"
    to_plans = aside(say("Bewaar eerst twee plannen"), routes.PLANS, key="plans")
    return page(
        say("Eén blad voor u samen"),
        group(
            say(
                "Druk het blad twee keer af. Dan hebt u allebei een blad. Uw naam staat niet "
                "op het blad."
            ),
            say("Wat verborgen is, staat ook niet op het blad."),
        ),
        to_print(desk, made, file_name=file_name, style=_STYLE),
        to_plans if len(outcomes) < 2 else None,
        aside(say("Naar de afspraken"), routes.AGREEMENTS, key="agreements"),
        *preview(desk, made),
    )


def both_paper(desk: Desk, outcomes: tuple[Outcome, ...], agreed: tuple[str, ...]) -> Page:
    """The plans beside each other, the agreements, and the Dutch words of letters."""
    nothing = say("Er staan nog geen afspraken op.")
    plans = tuple(_plan(one) for one in outcomes) if len(outcomes) > 1 else ()
    told = tuple(Line(one) for one in words(outcomes))
    dutch = "\n".join(lines(Writer(), (*told, *plans)))
    return page(
        say("Dit bekeken wij samen"),
        _bare(Line(say("Dit is geen besluit. De gemeente beslist.")), kind="decision"),
        *told,
        _bare(*plans, kind="halves"),
        _list(say("Onze afspraken"), *(tuple(term(one) for one in agreed) or (nothing,))),
        _list(
            say("Vraag dit aan uw gemeente"),
            say("Klopt wat wij hebben uitgerekend?"),
            say("Welke hulp bij werk past bij mij?"),
            *_unknown(desk),
        ),
        _bare(Head(say("Woorden in de brieven van uw gemeente")), Table((), tuple(_terms(dutch)))),
        Line(say("Gemaakt met Houvast op {day}.", day=desk.parts.today), Look.SMALL),
    )


def _unknown(desk: Desk) -> tuple[Sentence, ...]:
    """What decides about these plans and the gemeente did not tell, as a question to her."""
    found = open_questions(desk.gemeente or Gemeente("", ""), desk.parts.today)
    open_ = {question for one in found for question in one.questions}
    wanted = (question_of(group, key) for group, key in _DECIDES)
    return tuple(one for one in wanted if one in open_)


def _bare(*blocks: Box | Head | Line | Point | Table, kind: str = "") -> Box:
    return Box(blocks, Tone.BARE, on_paper=kind)


def _list(title: Sentence, *told: Text) -> Box:
    return _bare(Head(title), *(Point(one) for one in told))


def _plan(one: Outcome) -> Box:
    about = (Joined(row, ": ") for row in rows(one))
    # The two are compared by the average, so that stands beside what comes month by month.
    told: tuple[Text, ...] = (*in_time.told(one.found), in_time.mean(one.found), *about)
    return _bare(Head(term(one.plan.name)), *(Point(text) for text in told), kind="plan")


def _terms(dutch: str) -> Iterator[tuple[Text, ...]]:
    """The Dutch words that a letter uses, each with its meaning in the language."""
    for one in terms_in(f"{dutch} {_ALWAYS}"):
        yield term(one.term), one.explanation
