"""Questions for the own gemeente about every rule that is not known, to say, print and take."""

from __future__ import annotations

from datetime import date

from app.domain.gemeente import Gemeente
from app.domain.sentence import say
from app.text.catalog import SOURCE
from app.ui import routes
from app.ui.answers.local_questions import OpenQuestion, open_questions
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Block,
    Box,
    Head,
    Line,
    Look,
    More,
    Page,
    Point,
    aside,
    box,
    page,
    soft,
)
from app.ui.page.everywhere import everywhere
from app.ui.page.halves import halved
from app.ui.page.shared import to_print
from app.ui.page.shown import shown
from app.ui.page.values import term

_TITLE = say("Vragen aan mijn gemeente")
_FIRST = 3
_TWO_SIDES = say("Op papier staat Nederlands naast uw taal. Het is één blad met twee kanten.")
# Of a gemeente of which nothing is known, all hundred questions stand on one side of A4; with one's
# own language beside them, each on a line of its own, on two.
STYLE = """
@media print {
  body { font-size: 8.5pt; line-height: 1.2; }
  .columns { font-size: 8pt; line-height: 1.18; }
  .columns h2 { font-size: 8.5pt; margin: 1.3mm 0 .2mm; }
  .columns ul { margin-bottom: .2mm; }
  .columns:has(.both > p + p) { columns: auto; font-size: 8.5pt; }
}
"""


@shown
def local_questions_screen(desk: Desk) -> Page:
    """Somebody who chose no gemeente has all questions too."""
    found, today = desk.gemeente, desk.parts.today
    open_ = open_questions(found or Gemeente("", ""), today)
    return page(
        _TITLE,
        *soft(
            say("Een gemeente beslist veel zelf. Deze antwoorden weten wij niet."),
            say("Kies wat voor u belangrijk is. U hoeft niet alles te vragen."),
        ),
        *halved(*(_group(one) for one in open_)),
        *_find(found, open_),
        everywhere(desk),
        *(() if desk.writer.language.code == SOURCE else soft(_TWO_SIDES)),
        to_print(
            desk, questions_page(found, today), both=True, file_name="vragen.html", style=STYLE
        ),
        aside(say("Vul een antwoord in"), routes.OWN_VALUES, key="own"),
    )


def questions_page(found: Gemeente | None, today: date) -> Page:
    """The questions on paper, with nothing about the person."""
    open_ = open_questions(found or Gemeente("", ""), today)
    where = () if found is None else (Line(say("Gemeente: {name}", name=found.name)),)
    return page(
        _TITLE,
        *where,
        # In two columns all of them fit on one side of A4.
        Box(tuple(block for one in open_ for block in _on_paper(one)), on_paper="columns"),
        Line(say("Vraag het antwoord op papier."), Look.STRONG),
        Line(say("Gemaakt met Houvast op {day}.", day=today), Look.SMALL),
    )


def _on_paper(one: OpenQuestion) -> tuple[Block, ...]:
    return (Head(one.subject.title), *(Point(question) for question in one.questions))


def _group(one: OpenQuestion) -> Block:
    points = tuple(Point(question) for question in one.questions)
    key = f"questions:{one.subject.group}"
    more = More(
        points,
        _FIRST,
        say("Meer vragen"),
        say("Minder vragen"),
        one.subject.title,
        key=key,
    )
    return box(more, head=one.subject.title)


def _find(found: Gemeente | None, open_: tuple[OpenQuestion, ...]) -> tuple[Block, ...]:
    """How to find the text oneself: words to search by, and no address that was never read."""
    name = () if found is None else (found.name,)
    words = tuple(Point(term(" ".join((one.subject.search, *name)))) for one in open_)
    if not words:
        return ()
    return (
        box(
            say("Ga naar lokaleregelgeving.overheid.nl. Daar staan de regels van elke gemeente."),
            say("Zoek bijvoorbeeld op deze woorden."),
            More(words, _FIRST, say("Meer zoekwoorden"), say("Minder"), key="search"),
            head=say("Zelf de regels zoeken"),
        ),
    )
