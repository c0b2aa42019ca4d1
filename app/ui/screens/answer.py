"""What the person keeps, in one sentence, a picture, and what it rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import flet as ft

from app.domain.axis import Axis
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import Question, Scenario
from app.domain.sentence import Sentence, say
from app.law import at_other_hours, right_to_ask, who_has_right
from app.ui import routes
from app.ui.answers import (
    about_amount,
    ask_law,
    bijstand_to_ask,
    figures,
    in_time,
    missing_money,
    other_months,
    part_names,
    sentences,
)
from app.ui.answers.attached import attached
from app.ui.answers.figures import Stretch
from app.ui.answers.later import Later
from app.ui.answers.month_bar import month_bar
from app.ui.answers.next_question import next_question
from app.ui.answers.other_lines import listed, other_lines
from app.ui.answers.own_used import ON_ANSWER, own_used
from app.ui.answers.reach import Reach, use_reach
from app.ui.answers.share import share
from app.ui.answers.trouble import trouble
from app.ui.answers.use_answer import use_answer
from app.ui.answers.use_axis import use_axis
from app.ui.answers.ways_on import ways_on
from app.ui.asking import flow, terms, to_law
from app.ui.asking.job import HOURS
from app.ui.asking.yes_or_no import YES
from app.ui.components.coins import coins
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Block,
    Box,
    Capital,
    Columns,
    Head,
    Joined,
    Line,
    Live,
    Look,
    More,
    Page,
    Point,
    Tone,
    aside,
    box,
    group,
    lines,
    present,
)
from app.ui.page.folds import use_folds
from app.ui.page.forms import Stepped, use_stepped
from app.ui.page.shared import bars, national_rules
from app.ui.page.shown import shown
from app.ui.state import Visit

_MOST_STRETCHES = 5
_UNSURE = say("Dit is een schatting. Onderaan leest u wat het bedrag nog kan veranderen.")
_COUNTED = say(
    "Wij rekenen alsof u deze toeslagen al krijgt, ook bij nu. "
    "Krijgt u ze nog niet? Dan komen ze er pas als u ze aanvraagt."
)
_FIRST_LINES = 3
_LAST_OLD_YEAR = 2026
_REDUCTION = "maatregel"
_MOST = say("Dit maakt het meeste verschil")
_MORE_HOURS = say("Als u meer uren werkt")
_MORE_MAY = say("Soms houdt u met meer uren meer over. Kijk bij “Per uur”.")


@shown
def answer_screen(desk: Desk) -> Page:
    """One sentence, the picture, the months in short, and the doubts; or what comes first."""
    visit, (asked, found) = desk.visit, use_answer(desk)
    own = to_law.assumed(visit.answers)
    waiting = flow.first_open(visit.answers)
    is_there = not isinstance(found, Problem)
    unknown = at_other_hours(asked)
    axis = use_axis(desk, asked, wanted=is_there and not unknown)
    reach = use_reach(desk, asked, wanted=is_there and not visit.is_example)
    stepped, folds = use_stepped(desk), use_folds()
    with_it = ft.use_memo(lambda: bijstand_to_ask.counted(desk, asked, found), [asked, found])
    sooner = ft.use_memo(lambda: _sooner(desk, asked, found), [asked, found])
    if isinstance(found, Problem):
        return trouble(desk, found)
    blocks = present(
        national_rules(desk),
        _whose(asked),
        attached(asked.beslag, desk.visit.answers),
        _top(found, bijstand_to_ask.top(visit, found, with_it)),
        bijstand_to_ask.about(visit, found, with_it),
        None if waiting is None or visit.is_example else _open(desk, reach),
        Columns(
            present(
                # Above what each step makes longer or shorter, so that its buttons stay in place.
                _steps(visit, stepped, unknown),
                _later(found),
                _picture(desk, found),
                _about(desk, found, with_it, sooner, own),
            ),
            present(
                None if unknown else _look_out(axis, visit),
                _months(found),
                *ways_on(folds, has_bijstand=found.has_bijstand),
                own_used(desk, ON_ANSWER),
                _not_known(reach.value) if waiting is None else None,
                *_lists(desk, found, own),
            ),
        ),
    )
    return Page(say("Wat u samen krijgt"), blocks)


def _top(found: Scenario, asked_for: tuple[Sentence, ...]) -> Block:
    comes_in, more = in_time.first(found)
    first = (Head(comes_in, 1, live=True), Line(more, Look.STRONG))
    return group(*first, *lines(*asked_for), gap=6)


def _sooner(desk: Desk, asked: Question, found: Scenario | Problem) -> Sentence | None:
    """What the vrijlating is where the same work begins before the law of 2027 does."""
    if isinstance(found, Problem) or not found.has_bijstand or asked.current_work:
        return None
    last, job = Month(_LAST_OLD_YEAR, 12), asked.work
    if job is None or job.first_day or asked.start <= last or Month.of(desk.parts.today) > last:
        return None
    told = ask_law.scenario(desk, replace(asked, start=last))
    return None if isinstance(told, Problem) else about_amount.still_in_old_year(told)


def _about(
    desk: Desk,
    found: Scenario,
    with_it: Scenario | None,
    sooner: Sentence | None,
    own: tuple[Sentence, ...],
) -> Block:
    """What the bijstand becomes and what comes on the account, below the answer and its change."""
    counted = with_it or found
    exempt: tuple[Sentence, ...] = ()
    if counted.has_bijstand:
        hangs_on = about_amount.hangs_on(counted, desk.parts.today)
        exempt = (*hangs_on, *about_amount.by_law(counted))
    return box(
        about_amount.gross(found),
        about_amount.least_wage(found),
        *lines(*in_time.bijstand_told(found), *about_amount.in_hand(found)),
        _maatregel(desk.visit) if found.has_bijstand else None,
        *lines(*about_amount.why_less(counted), *exempt),
        sooner,
        *_account(found),
        Line(in_time.basis(found), Look.SMALL),
        Line(_UNSURE, Look.SMALL) if own or found.assumptions or found.open_points else None,
        head=say("Over dit bedrag"),
    )


def _maatregel(visit: Visit) -> Sentence | None:
    """Article 18: a maatregel lowers the bijstand for some months, which stand in that letter."""
    if not any(one.letter == _REDUCTION for one in terms.told(visit)):
        return None
    return say("Uw maatregel is hier niet afgetrokken.")


def _account(found: Scenario) -> Iterator[Line]:
    """What comes on the account with the work; apart from it what stays the same with each hour."""
    told = in_time.on_account(found)
    if told:
        yield Line(told[0])
        yield Line(Joined(told[1:]))


def _hours(visit: Visit) -> Stepped:
    return Stepped(HOURS.input, to_law.hours_of(visit.answers))


def _steps(
    visit: Visit, stepped: Callable[[Stepped], Block], unknown: tuple[Sentence, ...]
) -> Block | None:
    """The hours with what more may do, or that what they leave of a benefit is not known."""
    if not to_law.can_step_hours(visit.answers):
        return None
    return box(stepped(_hours(visit)), *lines(*(unknown or (_MORE_MAY,)), look=Look.SMALL))


def _open(desk: Desk, reach: Later[Reach]) -> Block:
    """What is not answered yet, the way to answer it, and how much hangs on it.

    The way comes first, as it stands: what is worked out later moves nothing that is tapped.
    """
    rest = say("U hebt nog niet alles ingevuld. De rest hebben wij geschat.")
    fill = aside(say("Vul de rest in"), lambda: _fill_in(desk), key="rest")
    found = reach.value
    told = () if found is None or found.least == found.most else _hangs_on(found)
    if reach.is_coming:
        patience = say("Wij rekenen nog uit hoeveel verschil uw andere antwoorden maken.")
        told = (Line(patience), Line(Joined((_MOST, say("Even rekenen…")), ": "), Look.SMALL))
    return box(Line(rest, Look.STRONG), fill, *told, tone=Tone.NOTICE)


def _not_known(reach: Reach | None) -> Block | None:
    """What hangs on an answer of "weet ik niet": it may be known by now.

    It is worked out late, so it stands below what is tapped.
    """
    if reach is None or not reach.is_wide:
        return None
    to = routes.change(routes.ANSWER, reach.by.name)
    return box(*_hangs_on(reach), aside(say("Vul dit in"), to, key="rest"), tone=Tone.NOTICE)


def _hangs_on(reach: Reach) -> tuple[Block, ...]:
    most = Joined((_MOST, reach.by.heading), ": ")
    return (Line(reach.words), Line(most, Look.SMALL))


def _fill_in(desk: Desk) -> None:
    """One question at a time, the one that settles most first; then back to the answer."""
    waiting = next_question(desk)
    if waiting is not None:
        desk.go(routes.change(routes.ANSWER, waiting.name))


def _whose(asked: Question) -> Block | None:
    """Whose right it is about, where the person has none."""
    told = who_has_right(asked)
    if not told:
        return None
    first, *rest = told
    return box(Line(first, Look.STRONG), *lines(*rest), tone=Tone.NOTICE)


def _later(found: Scenario) -> Block:
    """The next change with its cause, and the month from which it is less than now."""
    changes = in_time.later(found)
    if not changes:
        return Line(say("Dat blijft zo, voor zover wij nu weten."))
    told = (group(Line(first, Look.STRONG), *causes) for first, *causes in changes)
    is_less = in_time.falls_below_now(found)
    tone = Tone.CAUTION if is_less else Tone.NOTICE
    return box(*told, tone=tone, head=say("Wat daarna verandert"))


def _picture(desk: Desk, found: Scenario) -> Block:
    """The home of today beside the home with the work; what a euro of wage leaves, on average."""
    pairs = figures.working_pairs(found)
    now = figures.average(tuple(without for _, without in pairs))
    then = figures.average(tuple(with_work for with_work, _ in pairs))
    # What bijstand would leave of the wage is not known where only its right is told.
    is_open = bool(right_to_ask(found))
    elsewhere = other_months.change(found)
    kept = None if is_open else share(desk.writer, now, then, len(pairs), elsewhere)
    year = None if is_open else other_months.whole_year(found)
    homes = tuple(in_time.homes(found))
    shown_ = tuple(month_bar(desk.writer, parts, name) for name, parts in homes)
    is_mixed = any(parts.other and parts.other_name == figures.MIXED for _, parts in homes)
    others = other_lines(found) if is_mixed else ()
    in_coins = None if kept is None else Live(lambda: coins(kept), (kept.words,))
    named = (*others, *lines(*in_time.parts_named(found), look=Look.SMALL))
    apart = lines(*(() if year is None else (year,)), *other_months.lower(found))
    costs = any(with_work.costs - without.costs for with_work, without in pairs)
    # Why fewer coins are left than the vrijlating says.
    off = say("De kosten van het werk zijn er al af.") if kept is not None and costs else None
    coins_ = (in_coins, *lines(off, look=Look.SMALL)) if off else (in_coins,)
    told = (*named, *coins_, *apart, *_counted(desk, found))
    return box(bars(shown_), *told, head=say("Nu en straks"))


def _counted(desk: Desk, found: Scenario) -> Iterator[Block]:
    """Which toeslagen stand in "nu" though nobody said that they come in, and the way to them."""
    names = tuple(
        part_names.words(name)
        for name, amount in found.without_work[0].toeslagen
        if amount and not missing_money.has(desk.visit, name)
    )
    if names:
        yield Line(_COUNTED, Look.SMALL)
        yield Line(listed(names), Look.SMALL)
        yield aside(missing_money.TITLE, routes.RIGHTS, key="to-missing")


def _look_out(axis: Later[Axis | Problem], visit: Visit) -> Block | None:
    """The drop that is near: how much, why, where it ends; or that more hours bring no less.

    While it is worked out there stands what will be told, with the room for it.
    """
    if axis.is_coming:
        return box(
            say("Wij rekenen nog uit wat er gebeurt als u meer uren werkt."),
            say("Soms krijgt u met meer uren minder geld. Dan staat dat hier."),
            head=_MORE_HOURS,
            key="look-out",
        )
    if axis.value is None or isinstance(axis.value, Problem):
        return None
    hours = to_law.hours_of(visit.answers)
    told = sentences.ahead(axis.value, hours)
    if told:
        inside = sentences.stands_in(axis.value, hours)
        head = say("Let op als u deze uren werkt") if inside else say("Let op met meer uren")
        return box(*told, tone=Tone.CAUTION, head=head, key="look-out")
    # Hours that nobody told, as with a wage per month, are not called the own ones.
    are_told = HOURS.name in visit.answers or to_law.can_step_hours(visit.answers)
    more = sentences.no_less(axis.value, hours if are_told else None)
    return box(*more, head=_MORE_HOURS, key="look-out") if more else None


def _months(found: Scenario) -> Block:
    stretches = figures.stretches(found)
    last, shown_ = len(stretches) - 1, stretches[:_MOST_STRETCHES]
    listed = box(
        *(_stretch(found, one, last_known=place == last) for place, one in enumerate(shown_)),
        head=say("Zo gaat het in de maanden daarna"),
    )
    return group(listed, Line(in_time.mean(found), Look.SMALL), gap=6)


def _stretch(found: Scenario, one: Stretch, *, last_known: bool) -> Block:
    """Months that bring as much: what they leave, the difference, and what to do about less."""
    is_less = one.more < 0
    sign = ft.Icons.SOUTH if is_less else ft.Icons.EVENT_OUTLINED
    blocks = group(
        Head(Capital(sentences.when(one, last_known)), 3),
        *lines(*one.why, sentences.each_month(one.worth)),
        Point(sentences.compared(one.more, one.as_now), sign, Look.STRONG),
        *lines(*in_time.below_now(found, one)),
        *lines(*((_what_then(found, one),) if is_less else ())),
    )
    return Box(blocks.blocks, Tone.RULED)


def _what_then(found: Scenario, one: Stretch) -> Sentence:
    """Whom to ask about less: without bijstand UWV comes first where the work is over (15.1)."""
    last = figures.working_pairs(found)[-1][0]
    if not found.has_bijstand and last.net_wage and one.first > last.month:
        return say("Vraag eerst bij UWV of u recht hebt op WW. UWV beslist dat.")
    return say("Vraag uw gemeente wat u dan kunt doen.")


def _next_year(desk: Desk, found: Scenario) -> Iterator[Sentence]:
    """Of what no rule is known that changes with the law of 2027: the rest of it is told apart."""
    if desk.parts.today.year > _LAST_OLD_YEAR:
        return
    if not found.has_bijstand and not right_to_ask(found):
        yield say("Over hulp bij werk zonder uitkering kennen wij in 2027 geen andere regels.")
    if found.question.beslag or desk.visit.answers.get("owes_gemeente") == YES:
        yield say("Over beslag, terugvordering en boete kennen wij in 2027 geen andere regels.")


def _whole_months(found: Scenario) -> Iterator[Sentence]:
    """A job to come whose first day is not known, is counted from the first of its month."""
    job = found.question.work
    if job is not None and job.first_day is None and not job.own_months:
        yield say("Wij nemen aan dat u hele maanden werkt.")


def _lists(desk: Desk, found: Scenario, own: tuple[Sentence, ...]) -> Iterator[Block]:
    # What was answered with "weet ik niet" is named by the question and by the law alike.
    assumed = tuple(dict.fromkeys((*own, *found.assumptions, *_whole_months(found))))
    # Whose right it is, and whether there is one to ask for, stands at the top.
    at_top = {*who_has_right(found.question), *right_to_ask(found)}
    if to_law.can_step_hours(desk.visit.answers):
        at_top.update(at_other_hours(found.question))
    still_open = [one for one in found.open_points if one not in at_top]
    lists = (
        # All that stands in for a "weet ik niet" of this person shows at once.
        (say("Wat wij aannemen"), assumed, max(_FIRST_LINES, len(own))),
        (say("Wat nog niet vaststaat"), (*_next_year(desk, found), *still_open), _FIRST_LINES),
    )
    for title, told, first in lists:
        if told:
            points = tuple(Point(one) for one in told)
            yield box(More(points, first, say("Toon alles")), head=title)
