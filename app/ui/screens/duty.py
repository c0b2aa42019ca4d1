"""One duty: does it hold and what one does now; when not, then what happens otherwise, folded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import flet as ft

from app.domain.certainty import Certainty
from app.domain.finding import OPEN, Finding, Reply
from app.domain.household import Household
from app.domain.maatregel import Maatregel
from app.domain.money import ZERO
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say, say_n
from app.law import both_have_right, duties_of, maatregel_of
from app.ui import routes
from app.ui.asking import trips
from app.ui.asking.household import has_partner
from app.ui.desk import Desk
from app.ui.findings import words
from app.ui.findings.ask_law import use_found
from app.ui.findings.item import Summary, act_of, item
from app.ui.findings.letter_kinds import kinds_for_duty
from app.ui.findings.letter_lines import LABELS
from app.ui.findings.recorded import recorded
from app.ui.findings.trip_days import use_trip_days
from app.ui.findings.words import RULE_IS_KNOWN, is_exemption, part
from app.ui.page.blocks import Block, Box, Go, Head, Line, Page, Point, aside, box, go
from app.ui.page.folds import use_folds
from app.ui.page.lost import lost
from app.ui.page.shown import shown

_ABROAD, _TELL, _DAY = "buitenland", "inlichtingen", "dag_in_brief"
# Participatiewet, article 9 lid 1: each of a couple has these duties.
_OF_WORK = "9.1."
# The duties with one consequence by law: the whole bijstand.
_ALL, _STOPS = 100, say("Uw bijstand kan dan een tijd stoppen.")
_TALK = say("Praat er snel over met uw gemeente.")
_EXPLAIN = say("Leg uit waarom het niet lukte. Stuur bewijs mee.")


@dataclass(frozen=True, slots=True)
class _Home:
    """Who live in the home, and whether the two of a couple have one right together (11 lid 4)."""

    household: Household
    is_joint: bool


@shown
def duty_screen(desk: Desk) -> Page:
    """The duty that the address names; with days to count where it is about being abroad."""
    _, name = routes.finding_of(ft.use_view_path()) or (routes.DUTIES, "")
    found, trip_days, folds = use_found(desk, duties_of), use_trip_days(desk), use_folds()
    finding = None if isinstance(found, Problem) else found.find(name)
    if finding is None or isinstance(found, Problem):
        return lost(desk)
    known, today = found.known, desk.parts.today
    cost = maatregel_of(known.household, known.facts, today, desk.gemeente, finding.id)
    objection = words.objection(finding)
    whose = _whose(desk) if finding.id == _ABROAD else ()
    told = Summary(
        _state(finding),
        None,
        (finding.because, *(() if finding.moved is None else (finding.moved,))),
        finding.how_to_ask,
        _act(finding),
        tuple(trip_days(one) for one in whose),
        recorded(desk, finding.article),
        what=finding.unless if finding.because == OPEN else finding.because,
    )
    joint = both_have_right(known.household, known.facts, today)
    home = _Home(known.household, joint)
    parts = tuple(_parts(desk, finding, cost, objection, home=home))
    back = say("Terug naar mijn plichten")
    return item(desk, folds, found, finding, told, parts, parent=routes.DUTIES, back=back)


def _act(finding: Finding) -> Go:
    """Telling something, or asking for it otherwise; never a button for the duty itself."""
    if finding.id == _TELL:
        return go(say("Geef iets door"), routes.REPORT, key="report")
    return act_of(LABELS[kinds_for_duty(finding)[0]], finding, routes.DUTIES)


def _whose(desk: Desk) -> tuple[str, ...]:
    """Whose days are counted: each of a couple has an own right (article 11 lid 4)."""
    return (trips.OWN, trips.PARTNER) if has_partner(desk.visit.answers) else (trips.OWN,)


def _state(finding: Finding) -> Sentence:
    if finding.answer is Reply.UNKNOWN and finding.missing_fact in RULE_IS_KNOWN:
        # The rule is known and told below it: what is not, is the days of this person.
        return say("Hoelang u dit jaar weg was, weten wij nog niet.")
    if finding.answer is Reply.UNKNOWN:
        return say("Of dit voor u geldt, weten wij nog niet.")
    if finding.answer is Reply.YES and is_exemption(finding):
        return say("U hoeft dit niet te doen.")
    if finding.answer is Reply.YES:
        sure = finding.certainty is Certainty.ZEKER
        return say("Dit geldt voor u.") if sure else say("Ja, voor zover wij weten.")
    if finding.until is not None:
        return say("Dit geldt nu niet, tot en met {day}.", day=finding.until)
    return say("Dit geldt nu niet voor u.")


def _parts(
    desk: Desk,
    finding: Finding,
    cost: Maatregel | Problem,
    objection: tuple[Sentence, ...],
    *,
    home: _Home,
) -> Iterator[Box | None]:
    holds = finding.answer is not Reply.NO and not is_exemption(finding)
    # Of a duty that there is not nothing has to be shown, told later or changed.
    is_none = finding.answer is Reply.NO and finding.until is None
    silent = say("De wet noemt geen uitzondering. Uw gemeente kijkt wel naar wat u kunt.")
    when = say("Wanneer wel, wanneer niet?")
    both = holds and home.is_joint and finding.article.startswith(_OF_WORK)
    yield box(
        finding.unless or silent,
        say("Dit geldt ook voor uw partner, maar niet met ontheffing of AOW.") if both else None,
        *(_day_of_letter() if holds else ()),
        head=when,
    )
    if finding.papers and not is_none:
        yield part(say("Deze papieren helpen"), points=finding.papers)
    yield words.own_rules(desk, finding)
    # What one can do comes before what happens otherwise.
    if objection and not is_none:
        yield part(say("Wilt u het anders?"), *objection, finding.who_decides)
    if holds and (finding.otherwise is not None or isinstance(cost, Maatregel)):
        yield _otherwise(finding, cost, home)
    yield words.where_part(desk, finding)


def _day_of_letter() -> Iterator[Block]:
    """The day of a duty stands in a letter: the way to count it, so that it stands on Thuis."""
    yield Line(say("Staat er een dag in een brief van uw gemeente? Zet die dag in uw lijst."))
    yield aside(say("Tel de dagen van een brief"), routes.letter_days(_DAY), key="to-term")


def _otherwise(finding: Finding, cost: Maatregel | Problem, home: _Home) -> Box:
    title = say("Wat als het niet lukt?")
    if isinstance(cost, Problem):
        return part(title, _TALK, finding.otherwise)
    # What helps comes first; what it costs is not hidden, and stands below it.
    is_fine = finding.id == _TELL
    children = () if is_fine else _children(home.household)
    softer = tuple(Point(one) for one in (_EXPLAIN, *cost.softens, *children))
    both = home.is_joint and not is_fine
    costs = (cost.because, *_left(cost), _of_both() if both else None)
    # What is softened below is named first.
    if is_fine:
        named = say("Er kan dan een boete komen.")
        softened = say("Zo wordt de boete lager, of komt die er niet")
    else:
        named = _STOPS if cost.percent == _ALL else say("Uw bijstand kan dan lager worden.")
        softened = say("Zo wordt de verlaging kleiner, of komt die er niet")
    return box(
        _TALK,
        named,
        Head(softened, 3),
        *softer,
        Head(say("Wat de wet noemt"), 3),
        *costs,
        head=title,
    )


def _children(household: Household) -> Iterator[Sentence]:
    """Article 18 lid 10 and 12: the family and its circumstances count."""
    if household.all_children:
        yield say("U hebt kinderen. Zeg dat erbij. Dan kan de verlaging kleiner zijn.")


def _of_both() -> Sentence:
    """For article 18 the family counts as the one whose bijstand it is (lid 12)."""
    return say("Een verlaging kan uw hele gezin raken (artikel 18 lid 12).")


def _left(cost: Maatregel) -> Iterator[Sentence]:
    if cost.likely_cap is not None:
        # Of the most alone, which is for who lives on bijstand: it raises no other fine.
        yield cost.likely_cap.because
        yield say("Hebt u spaargeld of ander inkomen? Dan kan de boete hoger zijn.")
    # Where nothing goes off, an amount that is left says only what is not so.
    if cost.left is not None and cost.left > ZERO and cost.amount:
        yield say("Er blijft dan {amount} bijstand per maand over.", amount=cost.left)
    elif cost.left is not None and cost.amount:
        yield say("In die tijd krijgt u dan geen bijstand.")
    if cost.spread:
        yield say_n(
            "Uw gemeente doet dat in {n} maand.",
            "Uw gemeente kan het over {n} maanden verdelen.",
            n=len(cost.spread),
        )
    if cost.can_end is not None:
        yield cost.can_end.because
