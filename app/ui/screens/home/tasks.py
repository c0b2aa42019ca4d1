"""What waits for somebody, out of what was really told, typed or sent; nothing is thought up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.finding import Reply
from app.domain.link_state import Stand
from app.domain.own_data import OwnData
from app.domain.sentence import Sentence, say, say_n
from app.domain.situation import Situation
from app.ui import routes
from app.ui.answers import life
from app.ui.answers.four_weeks import four_weeks
from app.ui.asking import (
    agreed_together,
    diary,
    flow,
    happens,
    nugger,
    report_drafts,
    reports,
    taking_part,
    talks,
    terms,
    wishes,
)
from app.ui.asking.told_facts import known_of
from app.ui.desk import Desk
from app.ui.findings.ask_law import HELP, first_registers, may_ask_help
from app.ui.page.needs import SOON, find
from app.ui.role import Role

_ONE = timedelta(days=1)
_WEEK = timedelta(days=7)
_NEEDS_SOMEBODY = (Stand.LOGIN, Stand.ATTENTION)
_AFTER_THE_RECEIPT = {
    Stand.REFUSED: say("Uw gemeente nam een bericht van u niet aan."),
    Stand.UNKNOWN: say("Wij weten niet of uw bericht goed aankwam."),
}


@dataclass(frozen=True, slots=True)
class HomeTask:
    """Where it is done, what it is, a line about it, and its last day or None.

    ``title`` is a text when the gemeente wrote it itself. What is not ``is_needed`` is free to
    leave, such as an invitation. What has a ``key`` can be ticked. ``since`` is the day on which
    its turn comes, where it has no last day; what is ``at_once`` comes before all days.
    """

    to: str
    title: Sentence | str
    about: Sentence
    last: date | None = None
    is_needed: bool = True
    key: str = ""
    since: date | None = None
    at_once: bool = False

    @property
    def day(self) -> date | None:
        """The day by which it stands in the order."""
        return self.last or self.since


def tasks(desk: Desk) -> tuple[HomeTask, ...]:
    """Everything we know that waits: what is urgent, what has a last day, what is free to leave."""
    today = desk.parts.today
    dated = (*_letters(desk), *_of_gemeente(desk), *_weeks(desk), *_life(desk))
    first = (*_first_step(desk), *dated, *_sent(desk))
    found = (*first, *_asked(desk), *_look_back(desk), *_talks(desk), *_begun(desk))
    is_done = happens.is_done
    open_ = tuple(
        one
        for one in found
        if (one.last is None or one.last >= today) and not is_done(desk.visit, one.key)
    )
    urgent = tuple(one for one in _urgent(desk) if not is_done(desk.visit, one.key))
    rest = sorted(open_, key=lambda one: _order(one, today))
    return (*urgent, *rest)


def _order(one: HomeTask, today: date) -> tuple[date, bool, bool]:
    """What cannot wait, then by day: what has a last one before what only comes after it."""
    day = today if one.at_once else one.day or date.max
    return day, not one.at_once and one.last is None, not one.is_needed


def _urgent(desk: Desk) -> Iterator[HomeTask]:
    """Who told that the home, its power or the health insurance is at risk, calls today."""
    need = find("huis")
    if need is not None and known_of(desk.visit, desk.parts.today).facts.threatened_home:
        yield HomeTask(routes.urgent(need.id), need.title, SOON, key="spoed.huis")


def _letters(desk: Desk) -> Iterator[HomeTask]:
    for one in terms.open_terms(desk.visit, desk.parts.today):
        about = say("De laatste dag is {day}.", day=one.last)
        yield HomeTask(routes.LETTERS, one.letter.title, about, one.last)


def _life(desk: Desk) -> Iterator[HomeTask]:
    """The steps of what happens, and who gets an age that changes something."""
    today = desk.parts.today
    for situation, one, since in life.on_the_list(desk):
        # What had to be told at once is still to be told on the day after. Only an objection has
        # a day on which its term ends (Awb 6:7); the day of all else is the one it is about.
        over = today if situation is Situation.BEZWAAR else today + _ONE
        at_once = one.step.at_once or (one.by is not None and one.by < over)
        last = None if at_once else one.by
        path, title = routes.steps(situation), life.TITLES[situation]
        yield HomeTask(
            path, one.words, title, last, key=one.key, since=since, at_once=at_once
        )
    for key, because, day in life.birthdays(desk):
        yield HomeTask(routes.STEPS, because, say("{day}", day=day), day, is_needed=False, key=key)


def _own(desk: Desk) -> OwnData | None:
    return None if desk.visit.is_example else desk.parts.link.state.own


def _of_gemeente(desk: Desk) -> Iterator[HomeTask]:
    own = _own(desk)
    if own is None:
        return
    for task in own.tasks:
        if task.is_open:
            yield HomeTask(routes.LINK, task.title, say("Dit vraagt uw gemeente."), task.deadline)
    fresh = sum(not one.is_opened for one in own.messages)
    if fresh:
        about = say_n("{n} nieuw bericht", "{n} nieuwe berichten", n=fresh)
        yield HomeTask(routes.MESSAGES, say("Lees wat uw gemeente schreef"), about)


def _weeks(desk: Desk) -> Iterator[HomeTask]:
    if diary.started(desk.visit) is None:
        return
    weeks = four_weeks(desk)
    if weeks is not None and weeks.answer is Reply.YES and weeks.until is not None:
        # Article 41 lid 4: four weeks after the melding one may apply, so that day is not in them.
        about = say("Uw vier weken duren tot en met {day}.", day=weeks.until - _ONE)
        yield HomeTask(routes.SEARCH, say("Schrijf op hoe u werk zoekt"), about, weeks.until - _ONE)


def _talks(desk: Desk) -> Iterator[HomeTask]:
    """An invitation, so it has no last day and goes away by itself."""
    today = desk.parts.today
    for talk in talks.talks(desk.visit, _own(desk), today):
        if talk.is_near(today):
            invited = say("Rond {day}. Het is een uitnodiging.", day=talk.day)
            over = say("De dag was {day}. U kunt er nog om vragen.", day=talk.day)
            about = invited if talk.day >= today else over
            title = say("Een gesprek: past dit nog?")
            yield HomeTask(routes.TALK, title, about, is_needed=False)


def _asked(desk: Desk) -> Iterator[HomeTask]:
    """What was asked two weeks ago or longer: did an answer come?"""
    for wish, again in () if desk.visit.is_example else wishes.waiting(desk.visit):
        if again <= desk.parts.today:
            to, title = routes.wish(wish.id), say("Kreeg u antwoord?")
            yield HomeTask(to, title, wish.title, is_needed=False)


def _look_back(desk: Desk) -> Iterator[HomeTask]:
    """After one, three and six months of work, from a week before until two weeks after."""
    if desk.visit.is_example:
        return
    for many, day in agreed_together.look_back(desk.visit):
        if -_WEEK <= desk.parts.today - day <= 2 * _WEEK:
            title = say_n("Na {n} maand werk: {day}", "Na {n} maanden werk: {day}", n=many, day=day)
            about = say("Hoe gaat het werk? Wat helpt? Klopt het geld?")
            yield HomeTask(routes.COACH, title, about, is_needed=False, key=f"terugkijken.{many}")


def _sent(desk: Desk) -> Iterator[HomeTask]:
    stands = {one.stand for one in desk.parts.link.state.sent}
    if desk.visit.is_example:
        return
    if not stands.isdisjoint(_NEEDS_SOMEBODY):
        about = say("Uw bericht is nog niet bij uw gemeente.")
        yield HomeTask(routes.SENT, say("Kijk naar wat u wilde doorgeven"), about)
    for stand, about in _AFTER_THE_RECEIPT.items():
        if stand in stands:
            yield HomeTask(routes.SENT, say("Kijk naar wat u doorgaf"), about)


def _first_step(desk: Desk) -> Iterator[HomeTask]:
    """For who came for help without a benefit: registering at UWV, and then asking for it."""
    visit = desk.visit
    if visit.role is not Role.NO_BENEFIT or visit.is_example:
        return
    if first_registers(desk):
        title = say("Schrijf u eerst in bij UWV als werkzoekende.")
        about = say("Dit is de eerste stap naar hulp.")
        yield HomeTask(routes.REGISTER, title, about, is_needed=False)
    elif may_ask_help(desk):
        title = say("Schrijf uw gemeente: vraag hulp bij werk en een besluit.")
        about = say("U staat ingeschreven en hebt geen uitkering.")
        yield HomeTask(routes.finding(routes.NUGGER, HELP), title, about, is_needed=False)


def _begun(desk: Desk) -> Iterator[HomeTask]:
    visit, today = desk.visit, desk.parts.today
    concept = say("Dit is nog een concept. Het is nog niet verstuurd.")
    for report in reports.ALL:
        if report_drafts.is_begun(visit, report):
            yield HomeTask(routes.report(report.slug), report.title, concept)
    yield from _choices(desk)
    waiting = flow.first_open(visit.answers)
    if waiting is not None and flow.has_begun(visit.answers):
        left = sum(ask.name not in visit.answers for ask in flow.steps(visit.answers))
        about = say_n("Nog {n} vraag", "Nog {n} vragen", n=left)
        title = say("Vul in wat wij nog niet weten")
        yield HomeTask(routes.question(waiting.name), title, about, is_needed=False)
    open_ = nugger.first_open(visit, today)
    if visit.role is Role.NO_BENEFIT and not visit.is_example and open_ is not None:
        about = say("Dan ziet u welke hulp er is.")
        title = say("Beantwoord de korte vragen")
        yield HomeTask(routes.nugger_question(open_.name), title, about, is_needed=False)


def _choices(desk: Desk) -> Iterator[HomeTask]:
    chosen, declined = taking_part.chosen(desk.visit), taking_part.declined(desk.visit)
    title = say("Kijk naar uw keuzes bij Meedoen")
    if chosen:
        count = len(chosen)
        about = say_n("{n} keuze is nog een concept.", "{n} keuzes zijn nog een concept.", n=count)
        yield HomeTask(routes.MY_CHOICES, title, about, is_needed=False)
    elif declined:
        count = len(declined)
        about = say_n(
            "Van {n} keuze zei u: deze past niet bij mij.",
            "Van {n} keuzes zei u: deze passen niet bij mij.",
            n=count,
        )
        yield HomeTask(routes.MY_CHOICES, title, about, is_needed=False)
