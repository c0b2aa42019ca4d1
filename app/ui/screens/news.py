"""What is new in the app, and apart from that in the law."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.sentence import say, say_n
from app.domain.version import VERSION
from app.law import known_rules, new_amounts
from app.ui import routes
from app.ui.answers.news import NEWS
from app.ui.answers.rules_day import rules_lines
from app.ui.desk import Desk
from app.ui.page.blocks import Block, Columns, Head, Joined, Line, Look, Page, Point, Way, box, page
from app.ui.page.shown import shown


@shown
def news_screen(desk: Desk) -> Page:
    """The law first: it changes what somebody gets; then the app, the newest day on top."""
    today = desk.parts.today
    return page(
        say("Wat is er nieuw?"),
        Columns(
            (
                Head(say("De wet")),
                *_law(desk),
                box(*rules_lines(today), head=say("De regels")),
                Way(
                    say("De wet van 2027"),
                    say("Wat er met uw werk verandert."),
                    routes.LAWS,
                    key="laws",
                ),
            ),
            (
                Head(say("De app")),
                *(
                    box(
                        *(Point(line) for line in one.told),
                        head=say("Nieuw op {day}", day=one.day),
                    )
                    for one in NEWS
                ),
                Line(say("Dit is versie {version}.", version=VERSION), Look.SMALL),
            ),
        ),
    )


def _law(desk: Desk) -> Iterator[Block]:
    """The laws with new amounts since the newest day, with how many each."""
    since = known_rules(desk.parts.today).since
    if since is None:
        return
    rows = (
        Point(Joined((law, say_n("{n} nieuw bedrag", "{n} nieuwe bedragen", n=many)), ": "))
        for law, many in new_amounts(since).items()
    )
    yield box(*rows, head=say("Nieuw sinds {day}", day=since))
