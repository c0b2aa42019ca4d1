"""Doorgeven: what one can tell the gemeente, and where everything stands that was told."""

from __future__ import annotations

from functools import partial

from app.domain.month import Month
from app.domain.sentence import Sentence, say
from app.ui import routes
from app.ui.answers import report_words as words
from app.ui.answers.standing import standing
from app.ui.asking import report_drafts, reports
from app.ui.asking.reports import INCOME, Report
from app.ui.desk import Desk
from app.ui.page.blocks import Go, Head, Page, Way, go, page, part, soft
from app.ui.page.shown import shown

_ABOUT = say("U kijkt alles na voordat het naar de gemeente gaat.")
_BY_LETTER = say("Zonder verbinding maakt u hier een brief. U kunt ook bellen.")


@shown
def report_screen(desk: Desk) -> Page:
    """Which kind, and below it everything that was told before."""
    state = desk.parts.link.state
    mine = tuple(
        _way(desk, words.title(one.request), words.stand(one), routes.sent(str(one.uuid)))
        for one in state.sent
    )
    return page(
        say("Iets doorgeven aan uw gemeente"),
        *soft(_ABOUT, *(() if state.is_logged_in else (_BY_LETTER,))),
        _way(desk, standing(state).title, say("Bekijk wat u nu kunt doen."), routes.LINK),
        _same(desk),
        part(Head(say("Wat wilt u doorgeven?")), *(_kind(desk, one) for one in reports.ALL)),
        Way(
            say("Wat wilt u vragen?"),
            say("Een gesprek, een andere begeleider, leren en werken, of zorg."),
            routes.WISHES,
            key="wishes",
        ),
        part(Head(say("Wat u invulde")), *mine) if mine else None,
    )


def _kind(desk: Desk, report: Report) -> Way:
    begun = report_drafts.is_begun(desk.visit, report)
    about = say("Concept, nog niet verstuurd") if begun else report.about
    return _way(desk, report.title, about, routes.report(report.slug))


def _same(desk: Desk) -> Go | None:
    """The income of the month after the one told last, which must have begun."""
    before = report_drafts.last_income(desk.parts.link.state.sent)
    if before is None or before.month >= Month.of(desk.parts.today):
        return None

    def again() -> None:
        desk.visit.close_example()
        report_drafts.same_again(desk.visit, before)
        desk.go(routes.report_check(INCOME.slug))

    month = before.month.plus(1)
    return go(say("In {month} hetzelfde als vorige maand", month=month), again, key="same")


def _way(desk: Desk, title: Sentence, about: Sentence, to: str) -> Way:
    return Way(title, about, partial(_enter, desk, to), key=f"to:{to}")


def _enter(desk: Desk, to: str) -> None:
    # What one tells the gemeente is about oneself, never about an invented person.
    desk.visit.close_example()
    desk.go(to)
