"""Questions that come out as lists: rights, duties, the way of a nugger; and what a duty costs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.calc import read
from app.calc.read_facts import told_facts
from app.calc.read_gemeente import gemeente
from app.calc.read_household import household
from app.calc.tell import Told, because, certainty, euro, refused, sentences
from app.calc.wrong import Wrong
from app.domain.facts import Facts
from app.domain.finding import Finding
from app.domain.gemeente import Gemeente
from app.domain.household import Household
from app.domain.maatregel import Maatregel
from app.domain.own_rule import OwnRule
from app.domain.problem import Problem
from app.domain.sentence import say
from app.law import duties_of, maatregel_of, nugger_of, rights_of
from app.text.dutch import fill

_Rule = Callable[
    [Household, Facts, date, Gemeente | None], tuple[Finding, ...] | Problem
]


def rights(facts: read.Facts) -> Told:
    """What a person can get: yes, no, or not known yet, each with its article."""
    return _list("rights", rights_of, facts)


def duties(facts: read.Facts) -> Told:
    """What a person must do: it binds, it does not, or not known yet, each with its article."""
    return _list("duties", duties_of, facts)


def nugger(facts: read.Facts) -> Told:
    """What there is for somebody without work and without a benefit; never an empty list."""
    return _list("nugger", nugger_of, facts)


def maatregel(facts: read.Facts) -> Told:
    """What failing a duty costs this household: ``percent``, ``months``, ``amount``."""
    day = read.asked_day(facts, "date")
    duty = read.required(facts, "duty")
    if not isinstance(duty, str):
        raise Wrong(say("Noem de plicht bij zijn naam."), "duty")
    found = maatregel_of(household(facts, day), told_facts(facts), day, gemeente(facts), duty)
    if isinstance(found, Problem):
        return refused(found)
    return _maatregel(found)


def _maatregel(found: Maatregel) -> Told:
    known = found.percent is not None or found.amount is not None
    return {
        "ok": True,
        "percent": None if found.percent is None else str(found.percent),
        "months": found.months,
        "at_least": found.at_least if known else None,
        "at_most": found.at_most,
        "amount": None if found.amount is None else euro(found.amount),
        "left": None if found.left is None else euro(found.left),
        "likely_cap": None if found.likely_cap is None else euro(found.likely_cap.value),
        "because": [
            {
                "sentence": fill(found.because),
                "article": f"Participatiewet {found.article}",
                "source": f"{found.source.title} ({found.source.url}), {found.source.mark}",
            },
            *(() if found.likely_cap is None else because([found.likely_cap])),
            *(() if found.can_end is None else because([found.can_end])),
        ],
        "softens": sentences(found.softens),
        "certainty": certainty(found.certainty),
    }


def _list(name: str, rule: _Rule, facts: read.Facts) -> Told:
    day = read.asked_day(facts, "date")
    found = rule(household(facts, day), told_facts(facts), day, gemeente(facts))
    if isinstance(found, Problem):
        return refused(found)
    return {
        "ok": True,
        name: [_finding(one) for one in found],
        "certainty": certainty(min(one.certainty for one in found)),
    }


def _finding(one: Finding) -> Told:
    return {
        "id": one.id,
        "answer": str(one.answer),
        "status": str(one.status),
        "title": fill(one.title),
        "article": one.article,
        "because": fill(one.because),
        "source": f"{one.source.title} ({one.source.url}), {one.source.mark}",
        "certainty": certainty(one.certainty),
        "missing_fact": one.missing_fact,
        "who_decides": fill(one.who_decides),
        "how_to_ask": None if one.how_to_ask is None else fill(one.how_to_ask),
        "papers": sentences(one.papers),
        "until": None if one.until is None else one.until.isoformat(),
        "moved": None if one.moved is None else fill(one.moved),
        "amount": None if one.amount is None else euro(one.amount),
        "assumptions": sentences(one.assumed),
        "unless": None if one.unless is None else fill(one.unless),
        "otherwise": None if one.otherwise is None else fill(one.otherwise),
        "how_to_change": None if one.how_to_change is None else fill(one.how_to_change),
        "own_rules": [_own(rule) for rule in one.own_rules],
    }


def _own(rule: OwnRule) -> Told:
    where = rule.source
    return {
        "sentence": fill(rule.because),
        "article": "" if where is None else f"{where.law} {where.article}",
        "source": "" if where is None else f"{where.title} ({where.url}), {where.mark}",
    }
