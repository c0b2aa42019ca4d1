"""The steps of what happens in somebody's life, as the law gives them for this person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from app.domain.after_bijstand import Step
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say
from app.domain.situation import Birthday, Situation
from app.domain.source import Source
from app.law import stappen, verjaardagen
from app.ui import routes
from app.ui.answers import ask_law
from app.ui.answers.income_now import known_without_own_work
from app.ui.asking import happens
from app.ui.asking.told_facts import known_of
from app.ui.desk import Desk
from app.ui.state import Visit

TITLES: Mapping[Situation, Sentence] = MappingProxyType(
    {
        Situation.AANVRAAG: say("Ik vraag bijstand aan"),
        Situation.WERK_BEGINT: say("Ik ga werken"),
        Situation.WERK_STOPT: say("Mijn werk stopt"),
        Situation.KIND: say("Er komt een kind bij"),
        Situation.VERHUIZEN: say("Ik ga verhuizen"),
        Situation.ZIEK: say("Ik ben ziek"),
        Situation.BEZWAAR: say("Ik maak bezwaar"),
    }
)
ASKS: Mapping[Situation, Sentence] = MappingProxyType(
    {
        Situation.AANVRAAG: say("Op welke dag vroeg u bijstand aan?"),
        Situation.WERK_BEGINT: say("Wat is uw eerste werkdag?"),
        Situation.WERK_STOPT: say("Wat is uw laatste werkdag?"),
        Situation.KIND: say("Op welke dag is of wordt uw kind geboren?"),
        Situation.VERHUIZEN: say("Op welke dag verhuist u?"),
        Situation.ZIEK: say("Vanaf welke dag bent u ziek?"),
        Situation.BEZWAAR: say("Welke datum staat op het besluit?"),
    }
)
# Where a step is done in the app; the others are done elsewhere.
_WHERE: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(
            ("melden_werk", "melden_kind", "melden_adres", "melden", "afspraak"), routes.REPORT
        ),
        "zoeken": routes.finding(routes.DUTIES, "zoekperiode"),
        "ontheffing": routes.finding(routes.RIGHTS, "ontheffing_9_2"),
        "urenbeperkt": routes.finding(routes.RIGHTS, "medisch_urenbeperkt"),
        "kosten": routes.finding(routes.RIGHTS, "bijzondere_bijstand"),
        "voorschot": routes.finding(routes.RIGHTS, "voorschot"),
        "te_laat": routes.finding(routes.RIGHTS, "dwangsom"),
        "vrijlating": routes.finding(routes.RIGHTS, "werken_en_houden"),
        "loon": routes.report("inkomsten"),
        "ontheffing_9a": routes.finding(routes.RIGHTS, "ontheffing_9a"),
        "verhuiskosten": routes.finding(routes.RIGHTS, "bijzondere_bijstand"),
        "sturen": routes.report("bezwaar"),
        "ww": routes.finding(routes.RIGHTS, "bijstand"),
        "spoedhulp": routes.finding(routes.RIGHTS, "spoedhulp"),
    }
)


@dataclass(frozen=True, slots=True)
class LifeStep:
    """One step: its name on the list, its words, its last day, where it rests on and is done."""

    key: str
    words: Sentence
    by: date | None
    source: Source
    papers: tuple[str, ...]
    to: str | None


def steps(desk: Desk, situation: Situation, day: date) -> tuple[LifeStep, ...] | Problem:
    """In the order to take them."""
    today = desk.parts.today
    stops = situation is Situation.WERK_STOPT
    known = known_without_own_work(desk, today) if stops else known_of(desk.visit, today)
    found = stappen(situation, known.household, known.facts, day, desk.gemeente)
    if isinstance(found, Problem):
        return found
    return tuple(
        LifeStep(
            f"{situation}.{part.value.id}",
            part.because,
            part.value.by,
            part.source,
            part.value.papers,
            _WHERE.get(part.value.id),
        )
        for part in found.parts
        if isinstance(part.value, Step)
    )


def day_untold(desk: Desk, situation: Situation) -> date:
    """The day of the steps as long as nobody told one: today, or that of the work in the plan.

    Work that begins after the turn of a year falls under the law of that year.
    """
    today = desk.parts.today
    if situation is not Situation.WERK_BEGINT:
        return today
    return max(today, ask_law.question(desk).start.first_day)


def birthdays(desk: Desk) -> Iterator[tuple[str, Sentence, date]]:
    """Who of the home gets an age that changes something: its name on the list, and its day."""
    if not _told_of_birth(desk.visit):
        return
    known = known_of(desk.visit, desk.parts.today)
    found = verjaardagen(known.household, desk.parts.today)
    for one in () if isinstance(found, Problem) else found:
        if isinstance(one.value, Birthday):
            key = f"jarig.{one.value.who}.{one.value.age}.{one.value.day}"
            yield key, one.because, one.value.day


def on_the_list(desk: Desk) -> Iterator[tuple[Situation, LifeStep]]:
    """Every step of what is on the list that was not ticked."""
    for situation, day in happens.running(desk.visit):
        found = steps(desk, situation, day)
        for one in () if isinstance(found, Problem) else found:
            if not happens.is_done(desk.visit, one.key):
                yield situation, one


def _told_of_birth(visit: Visit) -> bool:
    # Without an own day of birth the law is asked about an age that was only assumed.
    return bool(visit.answers.get("geboortedatum", "").count("-") == 2)
