"""One line in, one line out: never an exception, whatever the line holds."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal

from app.calc.ask_findings import duties, maatregel, nugger, rights
from app.calc.ask_money import geld_ineens
from app.calc.ask_norms import bijstandsnorm, kostendelersnorm, loonheffing
from app.calc.ask_scenario import scenario
from app.calc.ask_term import termijn
from app.calc.ask_toeslagen import (
    huurtoeslag,
    kindgebonden_budget,
    loonkostensubsidie,
    zorgtoeslag,
)
from app.calc.read import Facts, only
from app.calc.read_gemeente import TODAY, note
from app.calc.tell import Told, refused
from app.calc.wrong import Wrong
from app.domain.problem import Problem
from app.domain.sentence import say

Ask = Callable[[Facts], Told]

# What the gemeente has a say in.
_LOCAL = {"bijstandsnorm", "geld_ineens", "rights", "duties", "nugger", "maatregel", "scenario"}
_ALWAYS = {"ask", "id", "gemeente", TODAY}
_ASKS: dict[str, tuple[Ask, set[str]]] = {
    "bijstandsnorm": (bijstandsnorm, {"date", "household"}),
    "kostendelersnorm": (kostendelersnorm, {"date", "persons"}),
    "loonheffing": (loonheffing, {"date", "gross_month"}),
    "zorgtoeslag": (zorgtoeslag, {"year", "income", "partner", "assets"}),
    "huurtoeslag": (
        huurtoeslag,
        {"year", "rent", "income", "persons", "under_21", "assets", "partner"},
    ),
    "kindgebonden_budget": (
        kindgebonden_budget,
        {"year", "income", "partner", "children", "assets"},
    ),
    "loonkostensubsidie": (
        loonkostensubsidie,
        {"loonwaarde_month", "wml_plus_vb_month", "hours_week", "date", "fixed"},
    ),
    "rights": (rights, {"date", "household", "facts"}),
    "duties": (duties, {"date", "household", "facts"}),
    "nugger": (nugger, {"date", "household", "facts"}),
    "maatregel": (maatregel, {"date", "household", "facts", "duty"}),
    "geld_ineens": (geld_ineens, {"date", "household", "facts", "money"}),
    "termijn": (termijn, {"date", "term", "days", "weeks", "months"}),
    "scenario": (
        scenario,
        {"start", "months", "household", "work", "partner_work", "holiday_pay", "beside", "beslag"}
        | {"more_work", "more_partner_work", "current_work", "more_current_work"}
        | {"partner_starts", "receives_bijstand", "facts"},
    ),
}


def answer_line(line: bytes) -> str:
    """The answer to one JSON object, as one line of JSON; an ``id`` is given back."""
    try:
        facts = json.loads(line.decode("utf-8-sig"), parse_float=Decimal, parse_constant=_no_number)
    except (ValueError, RecursionError):
        return _written(refused(Problem(say("Deze regel is geen geldige JSON."), "line")))
    if not isinstance(facts, dict):
        return _written(refused(Problem(say("Deze regel is geen JSON-object."), "line")))
    told = _answer(facts)
    return _written({"id": facts["id"], **told} if "id" in facts else told)


def _answer(facts: Facts) -> Told:
    ask = facts.get("ask")
    if not isinstance(ask, str) or ask not in _ASKS:
        names = ", ".join(sorted(_ASKS))
        return refused(Problem(say("Vraag een van deze dingen: {asks}.", asks=names), "ask"))
    rule, known = _ASKS[ask]
    try:
        only(facts, known | _ALWAYS)
        told = rule(facts)
        said = note(facts) if ask in _LOCAL and told["ok"] else None
    except Wrong as wrong:
        return refused(wrong.problem)
    return told if said is None else {**told, "note": said}


def _no_number(name: str) -> None:
    raise ValueError(name)


def _written(told: Told) -> str:
    return json.dumps(told, ensure_ascii=False, default=str)
