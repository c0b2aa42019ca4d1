"""One right in full: the answer, how to ask for it, who decides, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import flet as ft

from app.domain.certainty import Certainty
from app.domain.finding import Finding, Reply
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say
from app.law import nugger_of, rights_of
from app.ui import routes
from app.ui.desk import Desk
from app.ui.findings import words
from app.ui.findings.ask_law import Found, Law, use_found
from app.ui.findings.item import item
from app.ui.findings.letter_kinds import Kind, kinds_for_right
from app.ui.findings.words import is_to_ask, part
from app.ui.page.blocks import Block, Look, Page, aside, box, lines
from app.ui.page.lost import lost
from app.ui.page.shown import shown

_MONEY = ("giften", "spaargeld")


@shown
def right_screen(desk: Desk) -> Page:
    """The right that the address names."""
    return _right(desk, rights_of, routes.RIGHTS, say("Terug naar mijn rechten"))


@shown
def nugger_help_screen(desk: Desk) -> Page:
    """One kind of help without a benefit, told as a right is told."""
    return _right(desk, nugger_of, routes.NUGGER, say("Terug naar uw lijst"))


def _right(desk: Desk, law: Law, parent: str, back: Sentence) -> Page:
    _, name = routes.finding_of(ft.use_view_path()) or (parent, "")
    found = use_found(desk, law)
    finding = None if isinstance(found, Problem) else found.find(name)
    if finding is None or isinstance(found, Problem):
        return lost(desk)
    is_asked = parent == routes.RIGHTS and name in _MONEY
    money = aside(say("Kreeg u geld in één keer?"), routes.WINDFALL, key="to-windfall")
    return item(
        desk,
        found,
        finding,
        (_state(finding), *_because(finding)),
        (money if is_asked else None, *_parts(found, finding)),
        parent=parent,
        letter=say("Vraag dit aan uw gemeente") if kinds_for_right(finding) else None,
        back=back,
    )


def _state(finding: Finding) -> Sentence:
    if finding.answer is Reply.NO:
        return say("Dit geldt nu niet voor u.")
    if is_to_ask(finding):
        return say("U kunt dit vragen.")
    if finding.answer is Reply.UNKNOWN:
        return say("Dat weten wij nog niet.")
    if finding.certainty is Certainty.ZEKER:
        return say("Ja, dit geldt voor u.")
    return say("Ja, voor zover wij weten.")


def _because(finding: Finding) -> Iterator[Sentence]:
    told = [value for _, value in finding.because.values]
    yield finding.because
    if finding.amount is not None and finding.amount not in told:
        yield _amount(finding.id, finding.amount)
    if finding.until is not None and finding.until not in told:
        yield say("Dit is tot en met {day}.", day=finding.until)
    if finding.moved is not None:
        yield finding.moved
    yield from finding.assumed


def _amount(name: str, amount: Decimal) -> Sentence:
    """The amount with its period, where the reason does not name it already."""
    if name == "bijstand":
        return say("Zonder ander inkomen is dat {amount} per maand.", amount=amount)
    if name == "dwangsom":
        return say("In het begin is dat {amount} per dag.", amount=amount)
    return say("Het bedrag is {amount}.", amount=amount)


def _parts(found: Found, finding: Finding) -> Iterator[Block | None]:
    is_open, is_yes = finding.answer is not Reply.NO, finding.answer is Reply.YES
    if is_open and finding.how_to_ask is not None:
        yield part(
            say("Zo doet u het") if is_yes else say("Zo vraagt u het"),
            finding.how_to_ask,
            points_title=say("Deze papieren helpen"),
            points=finding.papers,
        )
    if not is_open and finding.otherwise is not None:
        yield part(say("Wat doet u nu?"), finding.how_to_ask, finding.otherwise)
    yield words.own_rules(finding)
    if finding.unless is not None:
        yield part(say("Goed om te weten"), finding.unless)
    yield part(say("Wie beslist?"), finding.who_decides, _term(found, finding))
    objection = words.objection(finding, found.find("bezwaar"))
    if objection:
        yield part(say("Bent u het er niet mee eens?"), *objection)
    yield box(*lines(*words.where(finding), look=Look.SMALL), head=say("Waar staat dit?"))


def _term(found: Found, finding: Finding) -> Sentence | None:
    """When a decision must be there, for what is asked of a gemeente under this law."""
    term = found.find("beslistermijn")
    is_asked = term is not None and Kind.ASK in kinds_for_right(finding)
    return term.because if is_asked and term is not None else None
