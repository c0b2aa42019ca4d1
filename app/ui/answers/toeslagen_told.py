"""What work does to the toeslagen: of each, of all together, and what comes of telling it late."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.domain.household import Kind
from app.domain.money import ZERO, half_up_to_euro
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import Scenario
from app.domain.sentence import Sentence, say
from app.law import CarefulChoice, toeslag_daalt_vanaf
from app.ui.answers import after_work, part_names
from app.ui.answers.figures import working_pairs
from app.ui.page.blocks import Block, Box, Line, Look, Tone, lines

_MOST_LATER = 2
_CARE = "kinderopvangtoeslag"


def together(
    found: Scenario, careful: CarefulChoice | None, year_now: int
) -> Iterator[Sentence]:
    """What all of them become, and what to report in time; amounts in whole euro a month.

    The sum of what ``each_becomes`` tells; where that is no drop, no later one stays untold.
    """
    change, later = after_work.toeslagen_change(found), after_work.toeslagen_later(found)
    yield from _too_little_to_change(found, moved=bool(change or later))
    if change < ZERO:
        yield say("Uw toeslagen worden samen ongeveer {amount} per maand lager.", amount=-change)
    lower = [(since, less) for since, less in later if less < ZERO]
    for since, less in lower[:_MOST_LATER]:
        yield say(
            "Vanaf {month} zijn zij door het werk samen ongeveer {amount} per maand lager.",
            month=since,
            amount=-less,
        )
    if change < ZERO or lower:
        yield say("Dat zit al in de som.")
    if later:
        yield say("Toeslagen volgen uw inkomen over het hele jaar.")
    starts = working_pairs(found)[0][0].month
    if starts.number > 1 and (change or later):
        yield say(
            "Uw loon van {year} telt voor heel {year}, ook voor de maanden vóór {start}.",
            year=str(starts.year),
            start=starts,
        )
        if starts.year > year_now:
            yield say("Voor {year} verandert er niets.", year=str(year_now))
    if careful is not None:
        yield from _careful(careful, after_work.whole_year(found))


def _too_little_to_change(found: Scenario, *, moved: bool) -> Iterator[Sentence]:
    """Why they stay as they are: the income of the year (Awir 8) leaves them as they were."""
    pairs = working_pairs(found)
    incomes = [one.year_income for one, _ in pairs if one.year_income is not None]
    if moved or not incomes or not any(amount for _, amount in pairs[0][0].toeslagen):
        return
    most = max(incomes)
    yield say(
        "Met dit werk is uw inkomen hoogstens ongeveer {amount} per jaar. "
        "Daarbij blijven uw toeslagen gelijk.",
        amount=half_up_to_euro(most),
    )


def _careful(lines: CarefulChoice, of_year: int) -> Iterator[Sentence]:
    """What to report of a day more a week, and what comes of reporting it too late."""
    # The first whole year of the plan, which need not be that of the amounts above.
    year = str(of_year)
    yield say("Gaat u in {year} een dag per week meer werken?", year=year)
    month = half_up_to_euro(lines.careful.month)
    yield say("Geef dat door aan Dienst Toeslagen zodra u het weet, op Mijn toeslagen.")
    yield say("Uw toeslagen zijn dan samen ongeveer {amount} per maand.", amount=month)
    if lines.expected.back > ZERO:
        back = half_up_to_euro(lines.expected.back)
        yield say(
            "Geeft u dat pas na {year} door? Dan kreeg u ongeveer {amount} te veel.",
            year=year,
            amount=back,
        )
        yield say("Dat vraagt Dienst Toeslagen later terug.")
    yield say("Blijven uw uren gelijk? Dan hoeft u hiervoor niets te doen.")


def each_becomes(found: Scenario) -> Iterator[Block]:
    """What each toeslag becomes, so that nobody has to fear for one that stays."""
    for name, was, now in after_work.each_toeslag(found):
        told = tuple(_becomes(found, name, half_up_to_euro(was), half_up_to_euro(now)))
        told = (*told, *_own_part(found, now)) if name == _CARE else (*told, *_falls(found, name))
        yield Box((Line(part_names.words(name), Look.STRONG), *lines(*told)), Tone.RULED)


def _falls(found: Scenario, name: str) -> Iterator[Sentence]:
    """Above which income of the year it is lower (Awir 8): of both, where there is a spouse."""
    home, month = found.question.household, working_pairs(found)[0][0].month
    limit = toeslag_daalt_vanaf(name, home, month.first_day)
    if limit is None or isinstance(limit, Problem):
        return
    if home.kind is Kind.GEHUWD:
        yield say("Boven ongeveer {limit} inkomen per jaar samen wordt dit lager.", limit=limit)
    else:
        yield say("Boven ongeveer {limit} inkomen per jaar wordt dit lager.", limit=limit)


def _own_part(found: Scenario, toeslag: Decimal) -> Iterator[Sentence]:
    """Besluit kinderopvangtoeslag: what is left of the price of the first month, for oneself."""
    price = working_pairs(found)[0][0].childcare
    if toeslag and price > toeslag:
        yield say(
            "De opvang kost ongeveer {price} per maand. Daarvan betaalt u zelf ongeveer {own}.",
            price=half_up_to_euro(price),
            own=half_up_to_euro(price - toeslag),
        )


def _becomes(found: Scenario, name: str, before: Decimal, after: Decimal) -> Iterator[Sentence]:
    moved = after_work.work_moves_later(found, name)
    if before == after and moved is not None:
        yield say("Eerst verandert dit niet: ongeveer {amount} per maand.", amount=after)
    elif before == after:
        yield say("Dit verandert niet door het werk: ongeveer {amount} per maand.", amount=after)
        later = after_work.moves_later(found, name)
        if later is not None:
            yield say(
                "Vanaf {month} is het ongeveer {amount} per maand. Dat komt niet door het werk.",
                month=later[0],
                amount=later[1],
            )
    elif not before:
        yield say("Dit komt erbij: ongeveer {amount} per maand.", amount=after)
    elif not after:
        # A toeslag is of a year: the months before the work have none of it either (Awir 7, 8).
        yield say(
            "Over {year} is dit er niet met het werk. Nu is het ongeveer {amount} per maand.",
            year=str(working_pairs(found)[0][0].month.year),
            amount=before,
        )
    else:
        yield say("Dit gaat van ongeveer {was} naar {now} per maand.", was=before, now=after)
    if moved is not None:
        yield from _moved(*moved)


def _moved(month: Month, was: Decimal, now: Decimal) -> Iterator[Sentence]:
    """What the work makes of a toeslag from a later month on: the next year has more wage."""
    if not now:
        yield say(
            "Vanaf {month} is dit er niet met het werk. Zonder werk: ongeveer {was} per maand.",
            month=month,
            was=was,
        )
    else:
        yield say(
            "Vanaf {month} is dit met het werk ongeveer {now} per maand. Zonder werk: {was}.",
            month=month,
            was=was,
            now=now,
        )
