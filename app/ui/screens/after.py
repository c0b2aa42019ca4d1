"""What else changes with work: what falls away, and what to report to whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.after_bijstand import FallsAway, LostScheme
from app.domain.age import age_on
from app.domain.answer import Answer
from app.domain.finding import Finding, Reply
from app.domain.money import half_up_to_euro
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import Scenario
from app.domain.sentence import Sentence, say
from app.law import CarefulChoice, duties_of, local_form_day, room_without_huurtoeslag
from app.ui import routes
from app.ui.answers import after_work, in_time, toeslagen_told
from app.ui.answers.after_work import Ending, Gone, Lost
from app.ui.answers.figures import working_pairs
from app.ui.answers.hours_told import hours_told
from app.ui.answers.life import TO_UWV
from app.ui.answers.trouble import trouble
from app.ui.answers.use_answer import use_answer
from app.ui.asking import payers
from app.ui.asking.ask import Answers
from app.ui.asking.yes_or_no import NO
from app.ui.desk import Desk
from app.ui.findings.ask_law import find_now
from app.ui.page.blocks import (
    Block,
    Box,
    Columns,
    Head,
    Line,
    Look,
    Page,
    Point,
    Tone,
    aside,
    box,
    first_strong,
    lines,
    page,
    present,
    soft,
)
from app.ui.page.shared import national_rules
from app.ui.page.shown import shown

# What the gemeente pays or takes for some: told with its condition, no question to put to her.
_FOR_SOME = ("betalingen", "aflossing")
# As kinderbijslag is reckoned here (Algemene Kinderbijslagwet 12): no income stands in it.
_ALIKE = say("De kinderbijslag blijft gelijk als u werkt.")
_GROWN = 18
_ALSO = say("Als de bijstand stopt, stoppen soms ook andere dingen.")


@dataclass(frozen=True, slots=True)
class AfterWork:
    """Everything the law said for this screen."""

    ending: Ending | None
    lost: Lost
    month: Month
    gone: tuple[Answer[FallsAway], ...]
    careful: CarefulChoice | None


@shown
def after_screen(desk: Desk) -> Page:
    """What this plan changes beside the money of the month."""
    asked, found = use_answer(desk)
    if isinstance(found, Problem):
        return trouble(desk, found)
    told = _told(desk, found)
    if isinstance(told, Problem):
        return trouble(desk, told)
    gone, home = told.gone, asked.household
    no_rent = room_without_huurtoeslag(home)
    together = toeslagen_told.together(found, told.careful, desk.parts.today.year)
    alike = (_ALIKE,) if _has_children(found) else ()
    money = (*toeslagen_told.each_becomes(found), *lines(*together, *no_rent, *alike))
    stops = box(*_items(gone), head=say("Als de bijstand stopt")) if gone else None
    return page(
        say("Wat verandert er nog meer?"),
        national_rules(desk),
        *soft(*hours_told(asked, desk.visit.answers)),
        box(*first_strong(*_status(told)), tone=Tone.NOTICE),
        Columns(
            present(
                stops,
                box(*money, head=say("Uw toeslagen")) if money else None,
                box(*_lost(told), head=say("Regelingen van uw gemeente")),
            ),
            present(
                Head(say("Wat geeft u door?")),
                _part(say("Aan uw gemeente"), _to_gemeente(desk, found, told.ending)),
                _part(say("Aan UWV"), (TO_UWV,)) if told.ending is None else None,
                _to_payers(desk, found),
                _part(say("Aan Dienst Toeslagen"), _to_dienst()),
            ),
        ),
    )


def _has_children(found: Scenario) -> bool:
    births = found.question.household.children
    if found.question.beside.kinderbijslag is False:
        return False
    return any(age_on(born, found.question.start.first_day) < _GROWN for born in births)


def _to_payers(desk: Desk, found: Scenario) -> Box | None:
    """Who pays a benefit and counts the work; of work that goes on they know."""
    if found.question.current_work:
        return None
    told = tuple(payers.before_the_work(desk.visit))
    return _part(say("Aan wie uw uitkering betaalt"), told) if told else None


def _told(desk: Desk, found: Scenario) -> AfterWork | Problem:
    end = after_work.ending(found)
    lost, gone = after_work.lost_schemes(desk, found), after_work.falls_away(desk, found, end)
    careful, stopped = after_work.careful(desk, found), after_work.stopped_before(desk, found, end)
    if isinstance(stopped, Problem):
        return stopped
    if isinstance(lost, Problem):
        return lost
    if isinstance(gone, Problem):
        return gone
    if isinstance(careful, Problem):
        return careful
    return AfterWork(
        ending=end,
        lost=lost,
        month=after_work.most_income(found),
        gone=_parts(gone, stopped | _not_here(desk.visit.answers)),
        careful=None if careful is None else careful.value,
    )


def _items(parts: tuple[Answer[FallsAway], ...]) -> Iterator[Block]:
    """What is known, each by itself; of the rest what to ask, with the one way to it."""
    yield from (_item(one) for one in parts if one.value.known)
    unknown = [one for one in parts if not one.value.known]
    yield from (
        Box((Line(one.because),), Tone.RULED) for one in unknown if one.value.id in _FOR_SOME
    )
    asks = tuple(Point(one.because) for one in unknown if one.value.id not in _FOR_SOME)
    if asks:
        yield Box((Line(unknown[0].value.next_step, Look.STRONG), *asks), Tone.RULED)
        yield aside(say("Vragen aan mijn gemeente"), routes.LOCAL_QUESTIONS, key="to-ask")


def _item(part: Answer[FallsAway]) -> Block:
    told = lines(*_gone(part.value))
    return Box((Line(part.because, Look.STRONG), *told), Tone.RULED)


def _part(title: Sentence, told: Iterable[Sentence]) -> Box:
    return Box((Head(title, 3), *lines(*told)))


def _parts(gone: Gone | None, stopped: frozenset[str]) -> tuple[Answer[FallsAway], ...]:
    """What stops with the bijstand, without what income took before that."""
    parts = () if gone is None else gone.parts
    return tuple(
        part  # type: ignore[misc]
        for part in parts
        if isinstance(part.value, FallsAway) and part.value.id not in stopped
    )


def _not_here(answers: Answers) -> frozenset[str]:
    """What the gemeente does for some alone, and by what was told not for this person."""
    no_debt = NO in (answers.get("owes_gemeente"), answers.get("has_debts"))
    unpaid = answers.get("besluit_budgetbeheer") == NO
    told = {"aflossing": no_debt, "betalingen": unpaid}
    return frozenset(name for name, is_told in told.items() if is_told)


def _status(told: AfterWork) -> Iterator[Sentence]:
    end = told.ending
    if end is None:
        yield say("Met dit plan verandert uw inkomen.")
        yield say("Hier staat wat er nog meer verandert, en wat u doorgeeft.")
    elif end.ends and end.last_day is not None:
        month = Month.of(end.last_day).plus(1)
        yield say("Met dit werk stopt uw bijstand vanaf {month}.", month=month)
        yield _ALSO
    elif end.last_day is not None:
        least = half_up_to_euro(end.least)
        if end.stays:
            yield say("Uw bijstand wordt klein: nog {amount} per maand.", amount=least)
        else:
            month = Month.of(end.last_day)
            yield say("In {month} is uw bijstand klein: nog {amount}.", month=month, amount=least)
        yield say("Verdient u iets meer? Dan kan de bijstand stoppen.")
        yield _ALSO
    else:
        yield say("Uw bijstand loopt in dit plan door.")
        if told.lost.parts:
            yield say("Toch kan er een regeling van uw gemeente stoppen.")
        else:
            yield say("Daarom blijft bijna alles zoals het is.")


def _lost(told: AfterWork) -> Iterator[Sentence]:
    shown = {part.value.id for part in told.gone if part.value.known}
    parts = [
        (part.because, part.value)
        for part in told.lost.parts
        if isinstance(part.value, LostScheme) and part.value.id not in shown
    ]
    if not parts:
        yield told.lost.because if not told.lost.parts else say("Verder stopt er niets.")
        return
    for because, scheme in parts:
        yield because
        if scheme.worth is None:
            yield say("Hoeveel geld dat is, weten wij niet.")
        elif scheme.month_value is None:
            yield say("Dat scheelt één keer {amount}.", amount=scheme.worth)
        else:
            value = half_up_to_euro(scheme.month_value)
            yield say("Dat scheelt ongeveer {amount} per maand.", amount=value)
    yield say("Wij keken naar {month}. In die maand hebt u het meeste inkomen.", month=told.month)
    yield say("Het is een schatting. Vraag uw gemeente wat er nog wel kan.")


def _gone(thing: FallsAway) -> Iterator[Sentence]:
    if thing.month_value is not None:
        value = half_up_to_euro(thing.month_value)
        yield say("Dat scheelt ongeveer {amount} per maand.", amount=value)
    yield thing.next_step
    if thing.id == "aflossing":
        # Participatiewet 60 lid 2: what is claimed back may be collected by dwangbevel. What one
        # can do comes first, and what stays (Wetboek van Burgerlijke Rechtsvordering 475d).
        yield say(
            "Is terugbetalen moeilijk? Vraag dan of u een klein bedrag per maand mag betalen."
        )
        yield say(
            "Zonder afspraak kan er beslag komen, ook op uw loon. "
            "Een deel blijft van u: de beslagvrije voet."
        )
        yield say("Hoeveel u houdt, hangt af van uw inkomen. Vraag naar uw beslagvrije voet.")


def _to_gemeente(desk: Desk, found: Scenario, end: Ending | None) -> Iterator[Sentence]:
    if end is None and not _must_tell(desk):
        yield say(
            "Hebt u hulp of een regeling van uw gemeente? Geef dan uw nieuwe inkomen door."
        )
        return
    yield say("Geef meteen door dat u gaat werken.")
    if in_time.has_one_right(found.question.household, found.question.start):
        yield say("U en uw partner moeten allebei doorgeven wat er verandert.")
    if end is not None:
        yield from _each_month(desk, found, end)
    yield say("Vertel het ook als u meer of minder gaat werken.")
    yield say("Dit staat in de {law}, artikel {article}.", law="Participatiewet", article="17")


def _must_tell(desk: Desk) -> bool:
    """Whether what changes must be told to the gemeente: also after a melding (17 lid 1)."""
    duty = find_now(desk, duties_of, "inlichtingen")
    return isinstance(duty, Finding) and duty.answer is Reply.YES


def _each_month(desk: Desk, found: Scenario, end: Ending) -> Iterator[Sentence]:
    yield say("Geef elke maand uw loon door. Bewaar uw loonstroken.")
    yield from _when_to_report(desk, found)
    if end.ends:
        yield say("Doe dat tot uw gemeente zegt dat het niet meer hoeft.")


def _when_to_report(desk: Desk, found: Scenario) -> Iterator[Sentence]:
    """Before which day the gemeente wants to know a wage: the first one, or the next."""
    this, starts = Month.of(desk.parts.today), working_pairs(found)[0][0].month
    if found.question.current_work or starts <= this:
        day = _next_form_day(desk, this)
        if day is not None:
            yield say("De volgende keer doet u dat vóór {day}.", day=day)
        return
    day = _next_form_day(desk, starts)
    if day is not None:
        yield say("De eerste keer doet u dat vóór {day}.", day=day)


def _next_form_day(desk: Desk, since: Month) -> date | None:
    """The first day from a month and today on before which the gemeente wants the income."""
    if desk.gemeente is None:
        return None
    rules = desk.gemeente.verrekening
    days = (local_form_day(rules, month) for month in (since, since.plus(1)))
    return next((day for day in days if day is not None and day > desk.parts.today), None)


def _to_dienst() -> Iterator[Sentence]:
    yield say("Geef uw nieuwe inkomen door aan Dienst Toeslagen.")
    # Awir 17 lid 2; the term is that of the page of Dienst Toeslagen (DTINKOMEN).
    yield say(
        "Doe dat zodra u het weet, uiterlijk vier weken nadat het verandert. "
        "Dan betaalt u later minder terug."
    )
    yield say("Dat kan op toeslagen.nl of met hulp van iemand.")
