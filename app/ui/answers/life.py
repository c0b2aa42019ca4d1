"""The steps of what happens in somebody's life, as the law gives them for this person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from app.domain.after_bijstand import Step
from app.domain.finding import Reply
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say
from app.domain.situation import Birthday, Situation
from app.domain.source import Source
from app.law import stappen, verjaardagen
from app.ui import routes
from app.ui.answers import ask_law
from app.ui.answers.four_weeks import four_weeks
from app.ui.answers.income_now import known_without_own_work
from app.ui.asking import diary, happens, to_law
from app.ui.asking.job_now import WORKS_NOW
from app.ui.asking.told_facts import facts_of, known_of
from app.ui.asking.yes_or_no import NO
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
# For what the law wants "onverwijld" (Participatiewet 17 lid 1), and what is late.
AT_ONCE = say("Doe dit meteen")
# Participatiewet 6 onder a: registered as a jobseeker is who has no work.
TO_UWV = say("Staat u bij UWV ingeschreven? Geef daar door dat u werkt.")
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
        "loonkostensubsidie": routes.finding(routes.RIGHTS, "loonkostensubsidie"),
        "no_riskpolis": routes.finding(routes.RIGHTS, "no_riskpolis"),
        "spoedhulp": routes.finding(routes.RIGHTS, "spoedhulp"),
    }
)


@dataclass(frozen=True, slots=True)
class LifeStep:
    """One step: its name on the list, its words, the step of the law, where it is done."""

    key: str
    words: Sentence
    step: Step
    source: Source
    to: str | None

    @property
    def by(self) -> date | None:
        """The last day of the step, where it has one."""
        return self.step.by


@dataclass(frozen=True, slots=True)
class Counted:
    """From which day the steps are counted as long as none was told for them, and why that day."""

    day: date
    because: Sentence


def steps(desk: Desk, situation: Situation, day: date) -> tuple[LifeStep, ...] | Problem:
    """In the order to take them."""
    today = desk.parts.today
    stops = situation is Situation.WERK_STOPT
    known = known_without_own_work(desk, today) if stops else known_of(desk.visit, today)
    found = stappen(situation, known.household, known.facts, day, desk.gemeente)
    if isinstance(found, Problem):
        return found
    ends = to_law.work_ends(desk.visit.answers) if situation is Situation.WERK_BEGINT else None
    # A work that was over before this day is another one.
    ends = None if ends is None or ends.last_day < day else ends
    # Wet kinderopvang 1.5: it is for what one pays for childcare.
    untold = {"opvang"} if desk.visit.answers.get("opvangsoort") == NO else set()
    return tuple(
        LifeStep(
            f"{situation}.{part.value.id}",
            part.because,
            part.value,
            part.source,
            _WHERE.get(part.value.id),
        )
        for part in found.parts
        if isinstance(part.value, Step)
        and part.value.id not in untold
        and not _is_after(part.value, ends)
    )


def _is_after(step: Step, ends: Month | None) -> bool:
    """Whether it begins when the work is over, as with what the law of a later year gives."""
    return ends is not None and step.since is not None and step.since > ends.last_day


def day_untold(desk: Desk, situation: Situation) -> Counted:
    """The day of the steps as long as nobody told one for them: what else was told, or today.

    Work that begins after the turn of a year falls under the law of that year. Who must look for
    work first asks for bijstand when those four weeks are over (41 lid 4).
    """
    today = desk.parts.today
    because = say(
        "Wij tellen hier vanaf vandaag, {day}. Vul uw dag in. Dan tellen wij vanaf die dag.",
        day=today,
    )
    if situation is Situation.AANVRAAG:
        return _application(desk) or Counted(today, because)
    if situation is Situation.WERK_STOPT:
        return _end_of_plan(desk) or Counted(today, because)
    if situation is not Situation.WERK_BEGINT:
        return Counted(today, because)
    return Counted(max(today, ask_law.question(desk).start.first_day), because)


def _end_of_plan(desk: Desk) -> Counted | None:
    """The last day of the work that was told, else its first; None for who works now already.

    A next work comes after it: what of its wage is left free is by the law of that day (34a).
    """
    answers, today = desk.visit.answers, desk.parts.today
    if answers.get(WORKS_NOW) != NO:
        return None
    ends, begins = to_law.work_ends(answers), ask_law.question(desk).start.first_day
    day = begins if ends is None else ends.last_day
    if day <= today:
        return None
    because = say(
        "Wij tellen hier vanaf {day}, zoals in uw plan. "
        "Vul uw dag in. Dan tellen wij vanaf die dag.",
        day=day,
    )
    return Counted(day, because)


def applied_on(visit: Visit) -> date | None:
    """The day of the application, where it was told among the rights."""
    return facts_of(visit).application


def _application(desk: Desk) -> Counted | None:
    told, today = applied_on(desk.visit), desk.parts.today
    if told is not None:
        because = say("U vroeg bijstand aan op {day}. Wij tellen vanaf die dag.", day=told)
        return Counted(told, because)
    weeks = four_weeks(desk, melding=diary.started(desk.visit) or today)
    if weeks is None or weeks.answer is Reply.NO or weeks.until is None:
        return None
    if weeks.until <= today:
        return None
    because = say(
        "Wij tellen hier vanaf {day}: dan zijn uw vier weken voorbij. "
        "Vul uw dag in. Dan tellen wij vanaf die dag.",
        day=weeks.until,
    )
    if diary.started(desk.visit) is None:
        because = say(
            "Meldt u zich vandaag? Dan kunt u aanvragen vanaf {day}. Wij tellen vanaf die dag.",
            day=weeks.until,
        )
    return Counted(weeks.until, because)


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


def on_the_list(desk: Desk) -> Iterator[tuple[Situation, LifeStep, date | None]]:
    """Every task of what is on the list that was not ticked, and from which day it waits.

    What comes after a step with a last day is not asked before that step; what is no task is
    told with the step before it, on the page of the steps.
    """
    today = desk.parts.today
    for situation, day in happens.running(desk.visit):
        found = steps(desk, situation, day)
        waits: date | None = None
        for one in () if isinstance(found, Problem) else found:
            if not one.step.is_task or happens.is_done(desk.visit, one.key):
                continue
            since = one.step.since or one.by or waits
            if one.by is not None and not one.step.at_once:
                waits = max(one.by, waits or one.by)
            yield situation, one, None if one.step.at_once else max(since, today) if since else None


def _told_of_birth(visit: Visit) -> bool:
    # Without an own day of birth the law is asked about an age that was only assumed.
    return bool(visit.answers.get("geboortedatum", "").count("-") == 2)
