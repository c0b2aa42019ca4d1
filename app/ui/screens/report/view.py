"""What stands on "Doorgeven"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.link_state import LinkState, Sent
from app.domain.month import Month
from app.domain.request import IncomeReport
from app.domain.sentence import say
from app.text.write import Writer
from app.ui import routes
from app.ui.answers import report_words as words
from app.ui.answers.standing import standing
from app.ui.asking import report_drafts, reports
from app.ui.asking.reports import Report
from app.ui.components.link_list import Link
from app.ui.frame import spoken
from app.ui.state import Visit


@dataclass(frozen=True, slots=True)
class ReportView:
    """Finished texts; ``same`` is empty while no income was told before."""

    heading: str
    about: str
    link: Link
    same: str
    choose: str
    kinds: tuple[Link, ...]
    mine_heading: str
    mine: tuple[Link, ...]
    spoken: str


def report_view(writer: Writer, state: LinkState, visit: Visit, today: date) -> ReportView:
    """What one can tell, and where everything stands."""
    write = writer.write
    heading = write(say("Iets doorgeven aan uw gemeente"))
    about = write(say("U kijkt alles na voordat het naar de gemeente gaat."))
    link = Link(routes.LINK, write(standing(state).title), write(say("Bekijk wat u nu kunt doen.")))
    kinds = tuple(_kind(writer, one, visit) for one in reports.ALL)
    mine = tuple(_mine(writer, one) for one in state.sent)
    mine_heading = write(say("Wat u invulde")) if mine else ""
    rows = (f"{one.title}. {one.about}" for one in (link, *kinds))
    below = (f"{one.title}. {one.about}" for one in mine)
    return ReportView(
        heading=heading,
        about=about,
        link=link,
        same=_same(writer, report_drafts.last_income(state.sent), today),
        choose=write(say("Wat wilt u doorgeven?")),
        kinds=kinds,
        mine_heading=mine_heading,
        mine=mine,
        spoken=spoken(writer, heading, about, *rows, mine_heading, *below),
    )


def _kind(writer: Writer, report: Report, visit: Visit) -> Link:
    begun = report_drafts.is_begun(visit, report)
    about = say("Concept, nog niet verstuurd") if begun else report.about
    return Link(routes.report(report.slug), writer.write(report.title), writer.write(about))


def _mine(writer: Writer, one: Sent) -> Link:
    title = words.title(writer, one.request)
    return Link(routes.sent(str(one.uuid)), title, writer.write(words.stand(one)))


def _same(writer: Writer, before: IncomeReport | None, today: date) -> str:
    """A month that has not begun cannot be told."""
    if before is None or before.month >= Month.of(today):
        return ""
    month = before.month.plus(1)
    return writer.write(say("In {month} hetzelfde als vorige maand", month=month))
