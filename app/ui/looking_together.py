"""What screens have while two people look together: a bar, and a gate before what is private."""

from __future__ import annotations

from dataclasses import replace

from app.domain.sentence import Sentence, say, say_n
from app.text.write import HIDDEN
from app.ui import routes
from app.ui.asking import flow
from app.ui.asking.ask import UNKNOWN
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Aloud,
    Beside,
    Block,
    Box,
    Columns,
    Fold,
    Head,
    Line,
    Look,
    Page,
    Shape,
    Tone,
    Way,
    aside,
    box,
    go,
    page,
    quiet,
)
from app.ui.private import Topic, topic_of


def bar(desk: Desk, path: str) -> Block | None:
    """Whether something is hidden, and the way to choose; not where one is choosing already."""
    together = desk.visit.together
    if together is None or path == routes.COACH:
        return None
    told = say("U kijkt samen.")
    if not together.opened:
        told = say("Wat privé is, is verborgen.")
    elif len(together.opened) < len(Topic):
        told = say("Een deel is verborgen.")
    says = say("Kies wat u laat zien")
    choose = quiet(say("Kies"), routes.COACH, key="together", says=says)
    row = Beside((Line(told, Look.NOTE), choose))
    return box(row, tone=Tone.NOTICE, key="together-bar")


def gathered(desk: Desk, page: Page) -> Page:
    """Rows of which the name is hidden become one row that says how many; else the same page.

    A row without a name tells the other one that there is something, and helps nobody; so does
    a line that only says to be hidden, below the bar that says it of the page.
    """
    if desk.visit.together is None:
        return page
    return replace(page, blocks=_gathered(desk, page.blocks))


def _gathered(desk: Desk, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    count = sum(isinstance(one, Way) and _hides(desk, one.title) for one in blocks)
    shown: list[Block] = []
    row = iter((_hidden_row(count),))
    for one in blocks:
        if isinstance(one, Way) and _hides(desk, one.title):
            shown.extend(row)
        elif isinstance(one, Way):
            about = None if _hides(desk, one.about) else one.about
            shown.append(replace(one, about=about))
        elif isinstance(one, Columns):
            first, second = _gathered(desk, one.first), _gathered(desk, one.second)
            shown.append(replace(one, first=first, second=second))
        elif isinstance(one, Box) and _is_about_hidden(desk, one):
            # What hangs below a hidden name would tell what it was.
            continue
        elif isinstance(one, Box | Fold | Aloud):
            shown.append(replace(one, blocks=_gathered(desk, one.blocks)))
        elif not (isinstance(one, Line) and _hides(desk, one.text)):
            shown.append(one)
    return tuple(shown)


def _is_about_hidden(desk: Desk, one: Box) -> bool:
    """Whether its head is hidden, or the first line of one in a row of several."""
    first = one.blocks[0] if one.blocks else None
    if isinstance(first, Head):
        return _hides(desk, first.text)
    return one.tone is Tone.RULED and isinstance(first, Line) and _hides(desk, first.text)


def _hides(desk: Desk, text: object) -> bool:
    hides = desk.writer.hides
    return hides is not None and isinstance(text, Sentence) and hides(text)


def _hidden_row(count: int) -> Way:
    title = say_n("{n} onderwerp is verborgen", "{n} onderwerpen zijn verborgen", n=count)
    return Way(title, say("Kies wat u laat zien"), routes.COACH, "hidden", Shape.LINE)


def reveal(desk: Desk, dutch: str) -> bool:
    """Open what these Dutch words are about; False when it was not hidden."""
    together, topic = desk.visit.together, topic_of(dutch)
    if together is None or topic is None or topic in together.opened:
        return False
    desk.visit.together = together.turned(topic)
    return True


def gate(desk: Desk, path: str, title: str) -> Page | None:
    """What stands there instead of a screen that is all private; None for other screens."""
    together = desk.visit.together
    if together is None:
        return None
    topic = desk.ways.topic(path)
    if title != desk.write(HIDDEN) and (topic is None or topic in together.opened):
        return None

    def open_() -> None:
        desk.visit.together = together.all_open()

    return page(
        say("Dit is verborgen"),
        box(say("Dit is persoonlijk. Draai eerst het toestel naar u toe.")),
        go(say("Toon wat verborgen is"), open_, key="open"),
        _skip(desk, path),
    )


def _skip(desk: Desk, path: str) -> Block | None:
    """A question that stays closed is answered with "Dat weet ik niet"."""
    name = routes.question_name(path)
    ask = flow.find(name or "")
    if ask is None:
        return None

    def skip() -> None:
        desk.visit.answer(ask.name, UNKNOWN)
        parent = routes.changed_from(path)
        following = flow.after(ask.name, desk.visit.answers)
        on = routes.CHECK if following is None else routes.question(following.name)
        desk.go(on if parent is None else desk.after_change(parent))

    return aside(say("Sla deze vraag over"), skip, key="skip")
