"""How the app stands towards the gemeente, what the gemeente told, and what works now."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.link_state import LinkState
from app.domain.own_data import Monthly, OwnData, OwnPart, Task
from app.domain.sentence import Sentence, say, say_n
from app.ui import linked, routes
from app.ui.answers.standing import UNREAD, lacks, of_gemeente, standing
from app.ui.asking import report_drafts, reports
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Block,
    Head,
    Joined,
    Page,
    Point,
    Shape,
    Text,
    To,
    Tone,
    Way,
    aside,
    box,
    go,
    present,
    quiet,
)
from app.ui.page.shown import shown
from app.ui.page.values import term

_DAMAGED = (
    say("De app kon niet lezen wat hier bewaard was. De app begint opnieuw."),
    say("Wat de gemeente ontving, komt terug. Wat nog weg moest, stuurt u opnieuw."),
)

_MAY_VANISH = (
    say("Uw browser kan weggooien wat hier bewaard is."),
    say("Dat gebeurt als uw toestel vol is, of als u de app lang niet opent."),
    say("Verstuur daarom snel wat hier nog wacht."),
)


@shown
def link_screen(desk: Desk) -> Page:
    """Each state says what still works in it."""
    state = desk.parts.link.state
    now, own = standing(state), state.own
    told = () if own is None else (_told(own), _tasks(desk, own), _benefit(own))
    about = say("Inkomen, een verandering of een vraag.")
    log_out = quiet(say("Log uit"), lambda: linked.log_out(desk), key="log-out")
    blocks = present(
        Head(now.title, 1, live=True),
        box(*now.lines, tone=Tone.NOTICE, key="standing"),
        box(*_DAMAGED, tone=Tone.WARNING, key="damaged") if state.was_damaged else None,
        _main(desk, state),
        box(*_MAY_VANISH, tone=Tone.NOTICE, key="vanish") if _waits(state) else None,
        *told,
        Way(say("Iets doorgeven aan uw gemeente"), about, routes.REPORT, key="report"),
        box(*(Point(one) for one in now.works), head=say("Dit werkt nu")),
        log_out if state.is_logged_in or state.own or state.sent else None,
    )
    return Page(now.title, blocks)


def _waits(state: LinkState) -> bool:
    """Whether something waits on a device that may throw it away."""
    return state.may_vanish and any(one.number is None for one in state.sent)


def _main(desk: Desk, state: LinkState) -> Block | None:
    if state.needs_gemeente:
        return box(*_far_away(desk), tone=Tone.NOTICE, key="far")
    if state.can_connect and not state.is_logged_in:
        return go(say("Verbind met uw gemeente"), routes.LOG_IN, key="log-in")
    if state.is_logged_in:
        look = say("Kijk of er iets nieuws is")
        return aside(look, lambda: linked.refresh(desk), key="refresh")
    return None


def _far_away(desk: Desk) -> Iterator[Block | Sentence]:
    """Of which gemeente it is not known, or one that no app can reach."""
    if desk.visit.gemeente is None:
        yield say("Kies eerst uw gemeente. Dan ziet u of u kunt verbinden.")
        yield aside(say("Kies uw gemeente"), routes.change_gemeente(routes.SETTINGS), key="choose")
    else:
        yield say("Uw gemeente is nog niet verbonden met Houvast.")


def _told(own: OwnData) -> Block:
    fresh = sum(not one.is_opened for one in own.messages)
    news = say_n("{n} nieuw bericht", "{n} nieuwe berichten", n=fresh)
    if OwnPart.BERICHT in own.failed:
        news = UNREAD
    return box(
        _way(say("Betalingen"), _paid(own), routes.PAYMENTS),
        _way(say("Mijn plichten"), _duties(own), routes.DUTIES),
        _way(say("Berichten"), news, routes.MESSAGES),
        _way(say("Afspraken met uw gemeente"), _agreed(own), routes.AGREED),
        head=of_gemeente(own.at),
    )


def _way(title: Text, about: Text, to: To) -> Way:
    return Way(title, about, to, shape=Shape.LINE)


def _paid(own: OwnData) -> Sentence:
    why = lacks(own, OwnPart.SPECIFICATIE, own.specifications)
    if why is not None:
        return why
    last = own.specifications[0]
    return say("{amount} op {day}", amount=last.paid, day=last.paid_on)


def _duties(own: OwnData) -> Sentence:
    if OwnPart.PLICHT in own.failed:
        return UNREAD
    return say_n(
        "De gemeente noemt {n} plicht.", "De gemeente noemt {n} plichten.", n=len(own.duties)
    )


def _agreed(own: OwnData) -> Sentence:
    if OwnPart.AFSPRAAK in own.failed:
        return UNREAD
    day = own.at.date()
    count = sum(one.runs_on(day) for one in own.agreements)
    return say_n("{n} afspraak", "{n} afspraken", n=count)


def _tasks(desk: Desk, own: OwnData) -> Block | None:
    title = say("Wat de gemeente van u vraagt")
    if OwnPart.TAAK in own.failed:
        return box(UNREAD, head=title)
    open_ = tuple(_task(desk, one) for one in own.tasks if one.is_open)
    return box(*open_, head=title) if open_ else None


def _task(desk: Desk, one: Task) -> Way:
    """Leads to what does it, or to all that one can tell."""
    report = next((known for known in reports.ALL if known.kind == one.kind), None)

    def send_paper() -> None:
        report_drafts.begin(desk.visit, reports.PROOF, (str(one.uuid), one.title))
        desk.go(routes.report(reports.PROOF.slug))

    to: To = routes.REPORT if report is None else routes.report(report.slug)
    if report is reports.PROOF:
        to = send_paper
    about: Text = term(one.about)
    if one.deadline:
        about = Joined((about, say("Dat kan tot en met {day}.", day=one.deadline)))
    key = "paper" if report is reports.PROOF else None
    return Way(term(one.title), about, to, key=key, shape=Shape.LINE)


def _benefit(own: OwnData) -> Block | None:
    title = say("Uw uitkering")
    if OwnPart.UITKERING in own.failed:
        return box(UNREAD, head=title)
    return box(*_runs(own), head=title) if own.benefits else None


def _runs(own: OwnData) -> Iterator[Sentence]:
    one = own.benefits[0]
    if one.is_running:
        yield say("Uw uitkering loopt sinds {day}.", day=one.since)
    elif one.until is None:
        yield say("Uw uitkering is gestopt.")
    else:
        yield say("Uw uitkering liep tot en met {day}.", day=one.until)
    yield say("Uw norm is {amount} per maand.", amount=one.norm)
    yield say("Het vakantiegeld zit daarin.")
    if one.contact is not None:
        yield say("Uw contactpersoon: {name}.", name=one.contact)
    for free in one.exempt:
        yield say("Van uw loon telt {amount} niet mee.", amount=free.amount)
        yield _time(free)
    for back in one.repaid:
        yield say("U betaalt {amount} per maand terug.", amount=back.amount)
        yield _time(back)
    if not one.repaid:
        yield say("Over terugbetalen heeft uw gemeente hier niets gestuurd.")


def _time(one: Monthly) -> Sentence:
    if one.until is None:
        return say("Vanaf {day}.", day=one.since)
    return say("Van {first} tot en met {last}.", first=one.since, last=one.until)
