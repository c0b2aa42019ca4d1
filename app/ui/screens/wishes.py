"""What one may want to ask, as a list; each is ready to send."""

from __future__ import annotations

from app.domain.age import age_on
from app.domain.sentence import say
from app.ui import routes
from app.ui.asking import wishes
from app.ui.asking.told_facts import known_of
from app.ui.asking.wishes import Wish
from app.ui.desk import Desk
from app.ui.page.blocks import Block, Columns, Page, Shape, Way, box, page, soft
from app.ui.page.shown import shown


@shown
def wishes_screen(desk: Desk) -> Page:
    """By what it is about; what was asked already says on which day."""
    first, *rest = (
        box(*(_way(desk, one) for one in some if _fits(desk, one)), head=title)
        for title, some in wishes.GROUPS
    )
    return page(
        say("Wat wilt u vragen?"),
        *soft(say("De vraag staat klaar. U leest hem eerst, en stuurt hem zelf.")),
        Columns((first,), tuple(rest)),
    )


def _way(desk: Desk, one: Wish) -> Block:
    day = wishes.asked_on(desk.visit, one)
    about = None if day is None else say("Gevraagd op {day}", day=day)
    return Way(one.title, about, routes.wish(one.id), key=f"wish:{one.id}", shape=Shape.LINE)


def _fits(desk: Desk, one: Wish) -> bool:
    if one.until_age is None or not desk.visit.answers.get("geboortedatum"):
        return True
    today = desk.parts.today
    return age_on(known_of(desk.visit, today).household.birth_date, today) <= one.until_age
