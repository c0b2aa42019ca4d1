"""Everything that one can tell for rights and duties, each with what was told already."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.sentence import Sentence, say
from app.ui import routes
from app.ui.answers.told import name_told
from app.ui.answers.told import told as told_in_words
from app.ui.asking import told_facts
from app.ui.asking.ask import Ask
from app.ui.asking.fact_ask import GROUPS, code_of, name_of
from app.ui.desk import Desk
from app.ui.page.blocks import Block, More, Page, Shape, Way, aside, box, page, soft
from app.ui.page.halves import halved
from app.ui.page.shown import shown

# So many of each kind stand there at first.
_FIRST = 3


@shown
def tell_more_screen(desk: Desk) -> Page:
    """Every fact that a rule asks for, by what it is about; nobody has to fill in all of it."""
    return page(
        say("Vertel meer over u"),
        *soft(
            say("U hoeft dit niet allemaal in te vullen."),
            say("Kies wat bij u past. Dan weten wij meer over uw rechten en plichten."),
        ),
        *halved(*(_group(desk, title, asks) for title, asks in GROUPS)),
        aside(say("Terug naar mijn rechten"), routes.RIGHTS, key="to-list"),
    )


def _group(desk: Desk, title: Sentence, asks: tuple[Ask, ...]) -> Block:
    ways = tuple(_ways(desk, asks))
    rest = say("Toon alles ({count})", count=len(ways))
    return box(More(ways, _FIRST, rest, say("Toon minder")), head=title)


def _ways(desk: Desk, asks: tuple[Ask, ...]) -> Iterator[Way]:
    told = told_facts.told_of(desk.visit)
    for ask in asks:
        name = name_of(ask)
        known = {ask.name: code_of(told[name])} if name in told else {}
        text = told_in_words(desk.writer, ask, known)
        to = routes.change(routes.RIGHTS, ask.name)
        yield Way(name_told(desk, ask), text, to, key=f"tell:{name}", shape=Shape.LINE)
