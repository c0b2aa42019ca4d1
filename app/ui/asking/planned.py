"""Which answers make a plan, and how a kept plan takes their place."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.sentence import say
from app.ui.asking import flow
from app.ui.asking.begin_day import with_begin_day
from app.ui.asking.more_work import MORE
from app.ui.asking.other_income import PARTNER as PARTNER_MONEY
from app.ui.asking.other_money import OTHER
from app.ui.asking.pay_days import PAY_DAYS
from app.ui.desk import Desk
from app.ui.plans import Plan, plan_of
from app.ui.role import HAS_BIJSTAND
from app.ui.state import Visit

# Without the choice before them, what is special about work and other money counts for nothing.
_CHOICES = (MORE, OTHER, PARTNER_MONEY)
# Whether there is bijstand is so now, whatever the plan.
_NAMES = frozenset(ask.name for ask in (*flow.ALL, *_CHOICES, *PAY_DAYS)) - {HAS_BIJSTAND}


def planned(answers: Mapping[str, str]) -> dict[str, str]:
    """The answers about the home, the work and the days: what a plan is made of."""
    told = with_begin_day(answers)
    return {name: text for name, text in told.items() if name in _NAMES}


def would_replace(visit: Visit, plan: Plan) -> bool:
    """Whether opening this plan puts away own answers that stand in no plan."""
    own = visit.kept()
    now = plan_of(plan.name, planned(own.answers), own.gemeente)
    return bool(now.answers) and all(_same(now) != _same(one) for one in (plan, *visit.plans))


def open_plan(desk: Desk, plan: Plan) -> None:
    """The answers of this plan come back; those of now can be put back after it."""
    visit = desk.visit
    visit.close_example()
    aside = visit.set_aside
    if would_replace(visit, plan):
        name = desk.write(say("Uw eerdere antwoorden"))
        aside = plan_of(name, planned(visit.answers), visit.gemeente)
    elif plan == aside:
        aside = None
    visit.take_over(planned(plan.told()), _NAMES)
    visit.gemeente, visit.set_aside = plan.gemeente, aside


def _same(plan: Plan) -> tuple[dict[str, str], str | None]:
    return planned(plan.told()), plan.gemeente
