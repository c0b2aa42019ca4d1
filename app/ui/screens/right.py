"""One right: does it hold, what it brings and how to ask for it; the rest folded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import flet as ft

from app.domain.age import age_on
from app.domain.certainty import Certainty
from app.domain.finding import Finding, Reply, Status
from app.domain.gemeente import Gemeente
from app.domain.household import Household
from app.domain.income import IncomeKind
from app.domain.money import half_up_to_euro
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say, say_n
from app.law import (
    ander_inkomen,
    bijstandsnorm,
    huisgenoten,
    nugger_of,
    rights_of,
    subsidie_bij_uren,
    vakantietoeslag,
    vaste_subsidie_bij_uren,
)
from app.ui import routes
from app.ui.asking import to_law
from app.ui.desk import Desk
from app.ui.findings import words
from app.ui.findings.ask_law import Found, Law, registers_first, use_found
from app.ui.findings.item import Summary, act_of, item
from app.ui.findings.letter_kinds import Kind, kinds_for_right
from app.ui.findings.letter_lines import LABELS
from app.ui.findings.which_side import which_side
from app.ui.findings.words import is_to_ask, part
from app.ui.page.blocks import Box, Go, Page, aside, go
from app.ui.page.folds import use_folds
from app.ui.page.lost import lost
from app.ui.page.shown import shown

_MONEY = ("giften", "spaargeld")
# What holds only once something else has happened, while no day of that is known.
_ONCE = {
    "bezwaar": say("Dit kan zodra u een besluit krijgt."),
    "beslissing_op_bezwaar": say("Dit geldt als u bezwaar maakt."),
    "inzage_bij_bezwaar": say("Dit geldt als u bezwaar maakt."),
    "beroep": say("Dit kan na de beslissing op uw bezwaar."),
    "beslistermijn": say("Dit geldt als u iets aanvraagt."),
}
# What a gemeente asks is nothing to ask for.
_TERMS = ("voorwaarden_gemeente",)
_ADULT_NORM = 21
_ON_NORM = ("bijstand", "hele_norm")
_ADVANCE = "voorschot"
# The norm, its raise, studietoeslag and what a volunteer may get are amounts of a month.
_MONTHLY = ("hele_norm", "verhoging_18_20", "studietoeslag", "vrijwilligersvergoeding")
_SUBSIDIES = (*words.OWN_TERM, "vaste_loonkostensubsidie")
# Its name reads as money for oneself, so that is told before anything is asked.
_OF_SUBSIDY = (*_SUBSIDIES, "doelgroep_loonkostensubsidie")
_FOR_EMPLOYER = say("Loonkostensubsidie is geld voor uw werkgever. U krijgt zelf gewoon loon.")
_REGISTER = say("Schrijf u eerst in bij UWV als werkzoekende.")


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
    found, folds = use_found(desk, law), use_folds()
    finding = None if isinstance(found, Problem) else found.find(name)
    if finding is None or isinstance(found, Problem):
        return lost(desk)
    # What one may ask after registering is told as it stands then, with that step on top.
    later = next((one for one in found.once_registered if one.id == name), None)
    finding = finding if later is None else later
    is_open = finding.answer is not Reply.NO or is_to_ask(finding)
    told = Summary(
        _REGISTER if later is not None or registers_first(finding) else _state(finding),
        _worth(finding) or _norm(desk, found, finding),
        (
            *_of_hours(desk, found, finding),
            *_because(finding),
            *_income(desk, found, finding),
        ),
        None if _has_it(found, finding) or not is_open else finding.how_to_ask,
        _act(finding, parent),
        what=_FOR_EMPLOYER if finding.id in _OF_SUBSIDY else None,
        below=tuple(_of_norm(desk, found, finding)),
    )
    parts = tuple(_parts(desk, finding))
    return item(desk, folds, found, finding, told, parts, parent=parent, back=back)


def _has_it(found: Found, finding: Finding) -> bool:
    return finding.id == "bijstand" and found.known.facts.receives_bijstand is True


def _act(finding: Finding, parent: str) -> Go | None:
    if parent == routes.RIGHTS and finding.id in _MONEY:
        return go(say("Kreeg u geld in één keer?"), routes.WINDFALL, key="to-windfall")
    kinds = kinds_for_right(finding)
    if not kinds:
        return None
    act = act_of(LABELS[kinds[0]], finding, parent)
    if kinds[0] is not Kind.KNOW or finding.answer is not Reply.YES:
        return act
    # What one has already asks for nothing.
    return aside(say("Ik heb hier een vraag over"), act.to, act.key)


def _state(finding: Finding) -> Sentence:
    if finding.id in _TERMS:
        return words.STATUS[Status.GEMEENTE]
    if is_to_ask(finding):
        return say("U kunt dit vragen.")
    once = _ONCE.get(finding.id) if finding.answer is Reply.YES else None
    if once is not None and finding.until is None:
        return once
    return _holds(finding)


def _holds(finding: Finding) -> Sentence:
    if finding.begins is not None:
        return say("Nu nog niet.")
    if finding.answer is Reply.NO:
        return say("Dit geldt nu niet voor u.")
    if finding.answer is Reply.UNKNOWN:
        return say("Of dit voor u geldt, weten wij nog niet.")
    if finding.certainty is Certainty.ZEKER:
        return say("Ja, dit geldt voor u.")
    return say("Ja, voor zover wij weten.")


def _worth(finding: Finding) -> Sentence | None:
    told = [value for _, value in finding.because.values]
    if finding.amount is None or finding.amount in told:
        return None
    return _amount(finding.id, finding.amount)


def _norm(desk: Desk, found: Found, finding: Finding) -> Sentence | None:
    """How much bijstand there is at most, also while it is not known whether there is a right."""
    if finding.id != "bijstand" or finding.answer is Reply.NO:
        return None
    norm = bijstandsnorm(found.known.household, desk.parts.today, desk.gemeente)
    return None if isinstance(norm, Problem) else _amount(finding.id, norm.value)


def _of_norm(desk: Desk, found: Found, finding: Finding) -> Iterator[Sentence]:
    """What the norm takes as true, why it is low under 21 (20 lid 1 and 3), and who counts."""
    if finding.id not in _ON_NORM:
        return
    home, today = found.known.household, desk.parts.today
    # Of what goes to a beslag nothing comes on the account.
    if finding.id == "bijstand" and not (finding.answer is Reply.NO or found.known.facts.beslag):
        yield from _on_account(home, today, desk.gemeente)
    yield from finding.assumed
    if finding.id == "bijstand" and age_on(home.birth_date, today) < _ADULT_NORM:
        yield say(
            "Bent u jonger dan 21? Dan is de norm lager: de wet rekent op geld van uw ouders."
        )
        yield from _raised(home, today)
    yield from huisgenoten(home, today)


def _of_hours(desk: Desk, found: Found, finding: Finding) -> Iterator[Sentence]:
    """What the employer gets for the hours that are tried now (10d lid 4 and 5)."""
    answers = desk.visit.answers
    if finding.id not in _SUBSIDIES or finding.answer is Reply.NO:
        return
    if "uren" not in answers or not to_law.can_step_hours(answers):
        return
    home, today, hours = found.known.household, desk.parts.today, to_law.hours_of(answers)
    if not hours:
        return
    if finding.id in words.OWN_TERM:
        amount = subsidie_bij_uren(home, found.known.facts, today, Decimal(hours))
    else:
        amount = vaste_subsidie_bij_uren(home, today, Decimal(hours))
    if isinstance(amount, Decimal) and amount:
        yield say_n(
            "Bij {n} uur per week krijgt uw werkgever "
            "ongeveer {amount} loonkostensubsidie per maand.",
            "Bij {n} uur per week krijgt uw werkgever "
            "ongeveer {amount} loonkostensubsidie per maand.",
            n=hours,
            amount=half_up_to_euro(amount),
        )
        if not any(name == "amount" for name, _ in finding.because.values):
            yield say("Daar komt nog iets bij voor de kosten van de werkgever.")


def _income(desk: Desk, found: Found, finding: Finding) -> Iterator[Sentence]:
    """Which benefits and pensions of now count (32 lid 1), for who has no bijstand."""
    if finding.id != "bijstand" or found.known.facts.receives_bijstand is not False:
        return
    today, home = desk.parts.today, found.known.household
    for one in to_law.question(desk.visit.answers, today).beside.incomes:
        is_paid_out = one.is_benefit or one.kind is IncomeKind.PENSIOEN
        if is_paid_out and one.is_there(Month.of(today)):
            told = ander_inkomen(one, one.net_month, home, today)
            if not isinstance(told, Problem):
                yield told.because


def _raised(home: Household, today: date) -> Iterator[Sentence]:
    """Which part of the amount is the raise for who has no help of parents (20 lid 3)."""
    plain = bijstandsnorm(replace(home, no_support_from_parents=False), today)
    whole = bijstandsnorm(home, today)
    if isinstance(plain, Problem) or isinstance(whole, Problem) or whole.value <= plain.value:
        return
    yield say(
        "Daarvan is {norm} de norm en {more} verhoging (artikel 20 lid 3).",
        norm=plain.value,
        more=whole.value - plain.value,
    )
    yield say("U kunt geen geld van uw ouders krijgen.")
    holiday = vakantietoeslag(plain.value, today)
    if not isinstance(holiday, Problem):
        yield say(
            "Zonder verhoging komt er elke maand ongeveer {paid} op uw rekening.",
            paid=half_up_to_euro(plain.value - holiday.value),
        )


def _on_account(home: Household, today: date, gemeente: Gemeente | None) -> Iterator[Sentence]:
    """Participatiewet 45 lid 1: holiday money is kept, so each month brings less than the norm."""
    norm = bijstandsnorm(home, today, gemeente)
    holiday = norm if isinstance(norm, Problem) else vakantietoeslag(norm.value, today)
    if isinstance(norm, Problem) or isinstance(holiday, Problem):
        return
    yield say(
        "Elke maand komt daarvan ongeveer {paid} op uw rekening. De rest is vakantiegeld.",
        paid=half_up_to_euro(norm.value - holiday.value),
    )


def _because(finding: Finding) -> Iterator[Sentence]:
    told = [value for _, value in finding.because.values]
    yield finding.because
    if finding.until is not None and finding.until not in told:
        yield say("Dit is tot en met {day}.", day=finding.until)
    if finding.moved is not None:
        yield finding.moved
    if finding.id not in _ON_NORM:
        yield from finding.assumed
    if finding.answer is Reply.NO and finding.otherwise is not None:
        if finding.how_to_ask is not None:
            yield finding.how_to_ask
        yield finding.otherwise


def _amount(name: str, amount: Decimal) -> Sentence:
    """The amount with its period, where the reason does not name it already."""
    if name == "bijstand":
        return say(
            "Zonder ander inkomen is dat {amount} per maand, met vakantiegeld.", amount=amount
        )
    if name == _ADVANCE:
        return say("Het voorschot is ten minste {advance}. Het is een lening.", advance=amount)
    if name == "dwangsom":
        return say("In het begin is dat {amount} per dag.", amount=amount)
    if name == "giften":
        return say("Tot {limit} per jaar telt niet mee.", limit=amount)
    if name in _MONTHLY:
        return say("Het bedrag is {amount} per maand.", amount=amount)
    return say("Het bedrag is {amount}.", amount=amount)


def _parts(desk: Desk, finding: Finding) -> Iterator[Box | None]:
    if finding.papers and (finding.answer is not Reply.NO or is_to_ask(finding)):
        yield part(say("Deze papieren helpen"), points=finding.papers)
    yield words.own_rules(desk, finding)
    yield which_side(desk, finding)
    told = (finding.unless, words.other_way(finding))
    good_to_know = tuple(one for one in told if one and not desk.writer.hidden(one))
    if good_to_know:
        yield part(say("Goed om te weten"), *good_to_know)
    yield part(say("Wie beslist?"), finding.who_decides, _term(desk, finding))
    objection = words.objection(finding)
    if objection:
        yield part(say("Bent u het er niet mee eens?"), *objection)
    yield words.where_part(desk, finding)


def _term(desk: Desk, finding: Finding) -> Sentence | None:
    """When a decision must be there, for what one may ask."""
    return words.decided_by(desk, finding) if Kind.ASK in kinds_for_right(finding) else None
