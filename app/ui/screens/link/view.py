"""What stands on the screen about the connection."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.link_state import LinkState
from app.domain.own_data import OwnData, Source, Task
from app.domain.sentence import Sentence, say, say_n
from app.text.write import Writer
from app.ui import routes
from app.ui.answers.standing import of_gemeente, standing
from app.ui.asking import reports
from app.ui.components.link_list import Link, LinkGroup
from app.ui.components.sections import Section
from app.ui.frame import spoken

_UNREAD = say("Dit deel kan de app nu niet lezen. Bel uw gemeente als u het nodig hebt.")


@dataclass(frozen=True, slots=True)
class LinkView:
    """Finished texts; buttons that make no sense now are empty."""

    heading: str
    lines: tuple[str, ...]
    works: Section
    told: LinkGroup | None
    tasks: LinkGroup | Section | None
    benefit: Section | None
    refresh: str
    log_in: str
    log_out: str
    report: tuple[str, str]
    spoken: str


def link_view(writer: Writer, state: LinkState) -> LinkView:
    """The state, what works in it, and what the gemeente told."""
    now = standing(state)
    write = writer.write
    lines = tuple(write(one) for one in now.lines)
    works = Section(write(say("Dit werkt nu")), (), points=tuple(write(one) for one in now.works))
    own = state.own
    told = None if own is None else _told(writer, own)
    tasks = None if own is None else _tasks(writer, own)
    benefit = None if own is None else _benefit(writer, own)
    heard = (text for one in (told, tasks, benefit, works) for text in _heard(one))
    can_log_in = state.can_connect and not state.is_logged_in
    return LinkView(
        heading=write(now.title),
        lines=lines,
        works=works,
        told=told,
        tasks=tasks,
        benefit=benefit,
        refresh=write(say("Kijk of er iets nieuws is")) if state.is_logged_in else "",
        log_in=write(say("Verbind met uw gemeente")) if can_log_in else "",
        log_out=write(say("Log uit")) if state.is_logged_in else "",
        report=(write(say("Doorgeven")), write(say("Inkomen, een verandering of een vraag."))),
        spoken=spoken(writer, write(now.title), *lines, *heard),
    )


def _heard(part: LinkGroup | Section | None) -> tuple[str, ...]:
    if isinstance(part, LinkGroup):
        return (part.heading, *(f"{one.title}. {one.about}" for one in part.links))
    return () if part is None else part.heard


def _told(writer: Writer, own: OwnData) -> LinkGroup:
    fresh = sum(not one.is_opened for one in own.messages)
    rows = (
        (routes.PAYMENTS, say("Betalingen"), _paid(own)),
        (routes.DUTIES, say("Mijn plichten"), _duties(own)),
        (
            routes.MESSAGES,
            say("Berichten"),
            _UNREAD
            if Source.BERICHT in own.failed
            else say_n("{n} nieuw bericht", "{n} nieuwe berichten", n=fresh),
        ),
    )
    links = tuple(Link(to, writer.write(title), writer.write(about)) for to, title, about in rows)
    return LinkGroup(writer.write(of_gemeente(own.at)), links)


def _paid(own: OwnData) -> Sentence:
    if Source.SPECIFICATIE in own.failed:
        return _UNREAD
    if not own.specifications:
        return say("De gemeente heeft hier niets over gestuurd.")
    last = own.specifications[0]
    return say("{amount} op {day}", amount=last.paid, day=last.paid_on)


def _duties(own: OwnData) -> Sentence:
    if Source.PLICHT in own.failed:
        return _UNREAD
    return say_n(
        "De gemeente noemt {n} plicht.", "De gemeente noemt {n} plichten.", n=len(own.duties)
    )


def _tasks(writer: Writer, own: OwnData) -> LinkGroup | Section | None:
    title = writer.write(say("Wat de gemeente van u vraagt"))
    if Source.TAAK in own.failed:
        return Section(title, (writer.write(_UNREAD),))
    open_ = tuple(_task(writer, one) for one in own.tasks if one.is_open)
    return LinkGroup(title, open_) if open_ else None


def _task(writer: Writer, one: Task) -> Link:
    """Leads to what does it, or to all that one can tell."""
    until = say("Dat kan tot en met {day}.", day=one.deadline) if one.deadline else None
    end = "" if until is None else f" {writer.write(until)}"
    report = next((known for known in reports.ALL if known.kind == one.kind), None)
    to = routes.REPORT if report is None else routes.report(report.slug)
    return Link(to, writer.term(one.title), f"{writer.term(one.about)}{end}")


def _benefit(writer: Writer, own: OwnData) -> Section | None:
    title = writer.write(say("Uw uitkering"))
    if Source.UITKERING in own.failed:
        return Section(title, (writer.write(_UNREAD),))
    if not own.benefits:
        return None
    one = own.benefits[0]
    runs = (
        say("Uw uitkering loopt sinds {day}.", day=one.since)
        if one.is_running
        else say("Uw uitkering is gestopt.")
        if one.until is None
        else say("Uw uitkering liep tot en met {day}.", day=one.until)
    )
    norm = say("Uw norm is {amount} per maand.", amount=one.norm)
    holiday = say("Het vakantiegeld zit daarin.")
    return Section(title, tuple(writer.write(text) for text in (runs, norm, holiday)))
