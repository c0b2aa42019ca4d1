"""What each hour of work brings, and how many hours an amount asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal

import flet as ft

from app.domain.axis import Axis
from app.domain.money import ZERO, half_up_to_euro
from app.domain.problem import Problem
from app.domain.scenario import Question
from app.domain.sentence import Sentence, say, say_n
from app.law import at_other_hours, right_to_ask
from app.ui import routes
from app.ui.answers import (
    about_amount,
    ask_law,
    bijstand_to_ask,
    fall_away,
    ladder,
    other_months,
    sentences,
)
from app.ui.answers.attached import attached
from app.ui.answers.trouble import nothing_told, trouble
from app.ui.answers.use_axis import use_axis
from app.ui.asking import to_law
from app.ui.asking.ask import Form, Input
from app.ui.components.hours_ladder import HourBar, hours_ladder
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Aloud,
    Block,
    Box,
    Columns,
    Head,
    Line,
    Live,
    Look,
    Page,
    Tone,
    aside,
    box,
    first_strong,
    go,
    group,
    lines,
    page,
    present,
    soft,
)
from app.ui.page.inputs import in_drafts, use_inputs
from app.ui.page.shared import national_rules
from app.ui.page.shown import shown

_WISH = Input(
    "wens",
    Form.MONEY,
    say("Hoeveel wilt u samen krijgen?"),
    None,
    say("Euro per maand"),
    say("Vul een bedrag in. Of kies: Dat weet ik niet."),
    high=Decimal(20_000),
    above_zero=True,
)
_NOTHING: tuple[Sentence | None, int | None] = (None, None)
_LEFT_OUT = say("Wat levert een uur werk op?")


@shown
def hours_screen(desk: Desk) -> Page:
    """The wish and the ladder in words; or a word of patience while it is worked out."""
    asked = ask_law.question(desk)
    axis = use_axis(desk, asked)
    with_it = ft.use_memo(lambda: _with_bijstand(desk, asked), [asked])
    wish = _use_wish(desk)
    all_hours = _use_all(desk)
    found = nothing_told(desk.visit.answers) or axis.value
    if isinstance(found, Problem):
        return trouble(desk, found)
    if found is None:
        return page(_LEFT_OUT, Line(say("Even rekenen…")))
    chosen = to_law.hours_of(desk.visit.answers)
    unknown = at_other_hours(asked)
    if unknown:
        return _own_hours(desk, asked, found, chosen, unknown)
    return page(
        _LEFT_OUT,
        national_rules(desk),
        attached(asked.beslag, desk.visit.answers),
        box(*first_strong(*with_it), tone=Tone.NOTICE) if with_it else None,
        _own(found, chosen, asks=bool(with_it)) if chosen else None,
        *soft(*_mean(found)),
        Columns(
            present(wish(found), _counted_so(found, chosen)),
            (
                Head(say("Stap voor stap")),
                *lines(ladder.wage(asked), *ladder.begin(found), *ladder.ends(found)),
                *(_rung(rung, found, chosen) for rung in ladder.rungs(found)),
                all_hours(found),
            ),
        ),
    )


def _own_hours(
    desk: Desk, asked: Question, axis: Axis, chosen: int, unknown: tuple[Sentence, ...]
) -> Page:
    """The hours one chose beside none: what other hours leave of a benefit is not known."""
    own = (ladder.total(axis, chosen),) if chosen else ()
    return page(
        _LEFT_OUT,
        national_rules(desk),
        attached(asked.beslag, desk.visit.answers),
        box(*first_strong(*unknown), tone=Tone.NOTICE),
        *soft(*_mean(axis), *ladder.at_first(axis, chosen)),
        *lines(ladder.wage(asked), *ladder.begin(axis), *own),
    )


def _own(axis: Axis, chosen: int, *, asks: bool) -> Block:
    """The hours one chose: what they give, what one more brings, and where the next drop is."""
    ahead = sentences.ahead(axis, chosen) or sentences.no_less(axis, chosen)[:1]
    first_hour = () if asks else ladder.first_hour(axis, chosen)
    more = (*ladder.at_first(axis, chosen), *ladder.more(axis, chosen), *first_hour)
    return box(
        Line(ladder.total(axis, chosen), Look.STRONG),
        *lines(*_not_counted(axis, chosen), *more, *ahead),
        head=say_n("Uw keuze: {n} uur", "Uw keuze: {n} uur", n=chosen),
        tone=Tone.NOTICE,
    )


def _counted_so(axis: Axis, chosen: int) -> Block | None:
    """What the amounts take in and leave out, below the answer that they are."""
    told = (
        *_before(axis),
        *_inside(axis),
        # Of the hours one chose it stands with their amount.
        *(() if chosen else _not_counted(axis, chosen)),
        *_childcare(axis),
        *fall_away.about(axis),
    )
    return box(*told, head=say("Zo rekenden wij")) if told else None


def _inside(axis: Axis) -> tuple[Sentence, ...]:
    """What is in the amounts beside wage and bijstand, so that they are not read as those alone."""
    if not any(amount for month in axis.hours[0].scenario.months for _, amount in month.toeslagen):
        return ()
    return (say("Toeslagen en vakantiegeld zitten in deze bedragen."),)


def _not_counted(axis: Axis, chosen: int) -> tuple[Sentence, ...]:
    """That bijstand which one may ask for is in none of the amounts (Participatiewet 19 lid 1)."""
    return right_to_ask(axis.hours[chosen].scenario)[-1:]


def _with_bijstand(desk: Desk, asked: Question) -> tuple[Sentence, ...]:
    """What the work and one hour more leave with the bijstand that one may ask for, if granted."""
    own = bijstand_to_ask.counted(desk, asked, ask_law.scenario(desk, asked))
    chosen = to_law.hours_of(desk.visit.answers)
    told = None if own is None else about_amount.with_bijstand(own)
    if own is None or told is None or not to_law.can_step_hours(desk.visit.answers):
        return ()
    hours = asked.with_hours(Decimal(chosen + 1))
    more = ask_law.scenario(desk, replace(hours, receives_bijstand=True))
    brings = None if isinstance(more, Problem) else about_amount.hour_more(own, more)
    return (told,) if brings is None else (told, brings)


def _childcare(axis: Axis) -> tuple[Sentence, ...]:
    """That the hours of childcare stay those that were told, however few hours one works."""
    if not any(month.childcare for month in axis.hours[-1].scenario.months):
        return ()
    return (say("De opvang kost in deze sommen bij elk aantal uren werk evenveel."),)


def _mean(axis: Axis) -> Iterator[Sentence]:
    """Which months the averages are of: where the work ends, those with the work only."""
    if axis.months < len(axis.hours[0].scenario.months):
        yield say_n(
            "Dit gaat over de ene maand met loon van dit werk.",
            "Dit zijn gemiddelden over de {n} maanden met loon van dit werk.",
            n=axis.months,
        )
    else:
        yield say("Dit zijn gemiddelden over 24 maanden. De eerste maanden kunnen anders zijn.")


def _before(axis: Axis) -> Iterator[Sentence]:
    """That the toeslagen of the months without this work may be lower too (Awir 8)."""
    if half_up_to_euro(other_months.change(axis.hours[-1].scenario)) < ZERO:
        yield say(
            "De maanden zonder dit werk tellen hier niet mee. "
            "Ook dan kunnen uw toeslagen lager zijn."
        )


def wish_answer(axis: Axis, amount: Decimal) -> tuple[Sentence, int | None]:
    """How many hours an amount asks, and those hours to choose, if there are any."""
    hours = axis.hours_for(amount)
    if hours is None:
        most = half_up_to_euro(max(one.average for one in axis.hours))
        return say("Met dit loon krijgt u hoogstens {amount} per maand.", amount=most), None
    if not hours:
        return say("Dat krijgt u nu ook, zonder werk."), None
    needed = say_n(
        "Daarvoor werkt u {n} uur per week.", "Daarvoor werkt u {n} uur per week.", n=hours
    )
    return needed, hours


def _use_wish(desk: Desk) -> Callable[[Axis], Block]:
    """Backwards: the box, the answer below it, and a way to reckon on with those hours."""
    (answer, hours), set_found = ft.use_state(_NOTHING)
    visit, inputs = desk.visit, use_inputs(desk, in_drafts(desk.visit))

    def take() -> None:
        visit.note("uren", str(hours))
        visit.answer("uren", str(hours))
        desk.go(routes.ANSWER)

    def wish(axis: Axis) -> Block:
        def find() -> None:
            amount = inputs.read_one(_WISH)
            set_found(_NOTHING if amount is None else wish_answer(axis, Decimal(amount)))

        reckon = say_n("Reken met {n} uur", "Reken met {n} uur", n=hours or 0)
        return box(
            inputs.line(_WISH, find),
            go(say("Hoeveel uur is dat?"), find, key="wish"),
            Aloud(() if answer is None else (Line(answer, Look.STRONG),)),
            None if hours is None else aside(reckon, take, key="take-hours"),
            head=_WISH.question,
        )

    return wish


def _rung(rung: ladder.Rung, axis: Axis, chosen: int) -> Block:
    """Hours that do about the same, in words, with the hours one chose; what falls away there."""
    dropped = any(one.schemes and rung.first <= one.hours <= rung.last for one in axis.drops)
    is_loss = rung.step < 0 or dropped
    falls = (
        Box((Line(since, Look.STRONG), *lines(*told)), Tone.RULED)
        for since, told in fall_away.fall_away(axis, rung.first, rung.last)
    )
    inside: tuple[Block, ...] = (
        Head(ladder.name(rung), 3),
        *lines(*ladder.told(rung, axis, chosen)),
        *falls,
    )
    return Box(inside, Tone.CAUTION if is_loss else Tone.CARD)


def _use_all(desk: Desk) -> Callable[[Axis], Block]:
    """Every hour with its bar, one tap away."""
    is_open, set_open = ft.use_state(False)

    def all_hours(axis: Axis) -> Block:
        if not is_open:
            show = say("Toon alle uren van 0 tot en met 40")
            return aside(show, lambda: set_open(True), key="show-all")
        steps = tuple(_steps(desk, axis))
        heard = tuple(one.says for one in steps)
        ladder_ = Live(lambda: hours_ladder(steps), heard)
        return group(Head(say("Alle uren")), *_below(axis), ladder_, gap=8)

    return all_hours


def _below(axis: Axis) -> tuple[Block, ...]:
    """What stands below the amount of each hour: of one month, so that it can be recognised."""
    found = axis.hours[-1].scenario
    if not _shows_parts(axis):
        return ()
    month = about_amount.month_of_hours(found)
    words = say(
        "Onder elk bedrag staat wat in {month} op uw rekening komt, zonder toeslagen.",
        month=month,
    )
    if not found.has_bijstand and not axis.hours[0].scenario.has_bijstand:
        words = say("Onder elk bedrag staat uw eigen loon in {month}.", month=month)
    return (Line(words, Look.SMALL),)


def _shows_parts(axis: Axis) -> bool:
    return about_amount.wage_and_bijstand(axis.hours[-1].scenario) is not None


def _steps(desk: Desk, axis: Axis) -> Iterator[HourBar]:
    writer, chosen = desk.writer, to_law.hours_of(desk.visit.answers)
    parts = _shows_parts(axis)
    for one in axis.hours:
        made_of = about_amount.wage_and_bijstand(one.scenario) if parts and one.hours else None
        stops = fall_away.stops_between(axis, one.hours, one.hours)
        yield HourBar(
            writer.write(say_n("{n} uur", "{n} uur", n=one.hours)),
            writer.euro_whole(one.average),
            int(one.average),
            writer.write(say("uw keuze")) if one.hours == chosen else "",
            tuple(writer.write(say("{name} stopt hier.", name=stop.scheme.name)) for stop in stops),
            "" if made_of is None else writer.write(made_of),
        )
