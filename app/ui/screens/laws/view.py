"""What stands on the screen with the two laws: the verdict, two bars, and who wins or loses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from app.domain.money import ZERO, half_up_to_euro
from app.domain.scenario import Scenario
from app.domain.sentence import Sentence, say, say_n
from app.domain.two_laws import TwoLaws
from app.law import plan_points
from app.text.write import Writer
from app.ui.answers import figures
from app.ui.answers.figures import Parts
from app.ui.answers.month_bar import month_bar
from app.ui.components.amount_bars import Bar
from app.ui.frame import spoken
from app.ui.screens.laws.runs import Run, runs

_NEW_LAW = date(2027, 1, 1)


@dataclass(frozen=True, slots=True)
class LawsView:
    """Finished texts; ``is_plan`` while the new rules do not hold yet."""

    heading: str
    basis: str
    status: str
    is_plan: bool
    bars_heading: str
    bars: tuple[Bar, ...]
    runs_heading: str
    runs: tuple[tuple[str, str], ...]
    others_heading: str
    others: tuple[str, ...]
    doubts_heading: str
    doubts: tuple[str, ...]
    spoken: str


def laws_view(writer: Writer, two: TwoLaws, today: date) -> LawsView:
    """Both laws side by side in the language of the writer."""

    def written(lines: Iterator[Sentence]) -> tuple[str, ...]:
        return tuple(writer.write(one) for one in lines)

    heading = writer.write(two.verdict)
    basis = writer.write(_basis(len(two.now.months)))
    is_plan = today < _NEW_LAW
    status = writer.write(_status(is_plan))
    now, then = (_average(found) for found in (two.now, two.then))
    # One wage on both lines: a euro of rounding must not look like other pay.
    then = replace(then, wage=now.wage, bijstand=then.bijstand + then.wage - now.wage)
    bars = (
        month_bar(writer, now, say("Regels van 2026: ongeveer {amount}", amount=now.total)),
        month_bar(writer, then, say("Regels van 2027: ongeveer {amount}", amount=then.total)),
    )
    parts = tuple((writer.write(_name(run)), writer.write(_more(run))) for run in runs(two))
    others, doubts = written(_others(two)), written(_doubts(two))
    others_heading = writer.write(say("Wie wint en wie verliest?"))
    doubts_heading = writer.write(say("Dit staat nog niet vast"))
    said = (text for pair in parts for text in pair)
    return LawsView(
        heading=heading,
        basis=basis,
        status=status,
        is_plan=is_plan,
        bars_heading=writer.write(say("Een gewone maand")),
        bars=bars,
        runs_heading=writer.write(say("Maand na maand")),
        runs=parts,
        others_heading=others_heading,
        others=others,
        doubts_heading=doubts_heading,
        doubts=doubts,
        spoken=spoken(
            writer,
            heading,
            basis,
            status,
            *(bar.spoken for bar in bars),
            *said,
            others_heading,
            *others,
            doubts_heading,
            *doubts,
        ),
    )


def _basis(months: int) -> Sentence:
    return say_n(
        "Dat gaat over {n} maand met dit werk.",
        "Dat is opgeteld over {n} maanden met dit werk.",
        n=months,
    )


def _status(is_plan: bool) -> Sentence:
    if is_plan:
        return say("Plan: deze regels gelden vanaf 1 januari 2027.")
    return say("Wet: deze regels gelden sinds 1 januari 2027.")


def _average(found: Scenario) -> Parts:
    return figures.average(tuple(with_work for with_work, _ in figures.working_pairs(found)))


def _name(run: Run) -> Sentence:
    if run.first == run.last:
        return say("Maand {first} van uw werk", first=run.first)
    return say("Maand {first} tot en met {last} van uw werk", first=run.first, last=run.last)


def _more(run: Run) -> Sentence:
    if run.more > ZERO:
        return say("Met de wet van 2027 houdt u {amount} per maand meer over.", amount=run.more)
    if run.more < ZERO:
        return say("Straks houdt u {amount} per maand minder.", amount=-run.more)
    return say("Straks houdt u evenveel.")


def _others(two: TwoLaws) -> Iterator[Sentence]:
    if not two.now.has_bijstand:
        yield say("De nieuwe regels gaan over loon naast bijstand.")
        yield say("Zonder bijstand verandert er voor u niets.")
        return
    yield say("Bent u jonger dan 27? Dan houdt u straks meestal meer.")
    yield say("Werkt u een jaar of langer? Dan houdt u straks meestal meer.")
    yield say("Werkt u een half jaar of korter? Dan houdt u straks meestal minder.")
    yield say("Zorgt u alleen voor een jong kind? Dan houdt u straks vaak minder.")


def _doubts(two: TwoLaws) -> Iterator[Sentence]:
    if two.estimated:
        yield say("Van 2027 kennen wij nog niet alle bedragen. Wij nemen de nieuwste die er zijn.")
        yield from plan_points(two.then.plans)
    if two.new_amounts:
        yield say("In het verschil zitten ook de nieuwe bedragen van 2027.")
    for because, scenario in two.also:
        yield because
        less = half_up_to_euro(scenario.worth() - two.now.worth())
        if less < ZERO:
            yield say("Dan houdt u samen {amount} minder dan met de regels van 2026.", amount=-less)
        else:
            yield say("Dan houdt u samen {amount} meer dan met de regels van 2026.", amount=less)
    if two.now.has_bijstand:
        yield say("Uw gemeente beslist of de vrijlating u helpt bij het vinden van werk.")
