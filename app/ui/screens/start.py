"""The first screen: who is looking, in which language."""

from __future__ import annotations

from functools import partial

from app.domain.sentence import Sentence, say
from app.ui import routes
from app.ui.asking import flow
from app.ui.desk import Desk
from app.ui.page.blocks import Columns, Head, Line, Page, Way, go, group, present, soft
from app.ui.page.shared import language_chips
from app.ui.page.shown import shown
from app.ui.role import Role

_DOORS: tuple[tuple[Role, Sentence, Sentence], ...] = (
    (Role.BIJSTAND, say("Ik heb bijstand"), say("Bekijk wat u samen krijgt.")),
    (Role.NO_BENEFIT, say("Ik heb geen uitkering"), say("Lees welke hulp u mag vragen.")),
    (Role.COACH, say("Ik zit naast iemand"), say("Kijk samen, met grotere letters.")),
    (Role.EXAMPLE, say("Eerst rondkijken"), say("Met het voorbeeld van iemand die niet bestaat.")),
)
_MORE: tuple[tuple[str, Sentence, Sentence], ...] = (
    (routes.RIGHTS, say("Mijn rechten"), say("Wat u krijgt en wat u kunt vragen.")),
    (routes.DUTIES, say("Mijn plichten"), say("Wat de wet vraagt, en wanneer niet.")),
    (routes.TAKE_PART, say("Meedoen"), say("Kijk wat bij u past. U kiest zelf.")),
    (
        routes.LETTERS,
        say("Brieven en dagen"),
        say("Wat een brief betekent, en tot wanneer u tijd hebt."),
    ),
    (
        routes.REPORT,
        say("Iets doorgeven aan uw gemeente"),
        say("Inkomen, een verandering of een vraag."),
    ),
)


@shown
def start_screen(desk: Desk) -> Page:
    """Who is looking decides where to go; nothing is asked here."""
    title = say("Wat krijgt u als u gaat werken?")
    go_on = go(say("Ga verder waar u was"), partial(_go_on, desk))
    blocks = present(
        language_chips(desk, say("Kies uw taal")),
        Head(title, 1),
        Line(say("Houvast rekent het uit en laat zien waarom.")),
        go_on if desk.visit.was_here_before else None,
        Columns(
            (
                Head(say("Wat past bij u?")),
                group(
                    *(
                        Way(name, about, partial(_enter, desk, role), key=f"door:{role}")
                        for role, name, about in _DOORS
                    ),
                    gap=10,
                ),
            ),
            (
                Head(say("Goed om te weten")),
                group(
                    *(
                        Way(name, about, partial(_look, desk, to), key=f"to:{to}")
                        for to, name, about in _MORE
                    ),
                    gap=10,
                ),
            ),
        ),
        *soft(
            say("U hebt geen account nodig. Alleen wat u zelf verstuurt, gaat naar de gemeente.")
        ),
    )
    return Page(title, blocks)


def _look(desk: Desk, path: str) -> None:
    desk.visit.close_example()
    desk.go(path)


def _go_on(desk: Desk) -> None:
    desk.visit.close_example()
    if desk.visit.role is Role.NO_BENEFIT:
        desk.go(routes.NO_BENEFIT)
        return
    waiting = flow.first_open(desk.visit.answers)
    desk.go(routes.ANSWER if waiting is None else routes.question(waiting.name))


def _enter(desk: Desk, role: Role) -> None:
    visit = desk.visit
    if role is Role.EXAMPLE:
        desk.go(routes.PEOPLE)
        return
    visit.close_example()
    if role is Role.COACH:
        # What is told there is the client's, and says nothing about who lives here.
        desk.go(routes.COACH)
        return
    visit.role = role
    desk.go(routes.NO_BENEFIT if role is Role.NO_BENEFIT else desk.first())
