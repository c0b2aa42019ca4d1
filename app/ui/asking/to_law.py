"""From answers to the question the law can answer; what is not known is assumed and named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import cast

from app.domain.age import age_on
from app.domain.household import GrownChild, Household, Kind, PartnerReason
from app.domain.month import Month
from app.domain.scenario import Question
from app.domain.sentence import Sentence
from app.domain.work import Contract, ExemptionUse, Work
from app.law import sharing_children
from app.ui.asking import flow, to_beside, values
from app.ui.asking.ask import UNKNOWN, Answers
from app.ui.asking.childcare import tells_rest
from app.ui.asking.fact_ask import ASKED, Value, value_of
from app.ui.asking.fact_kinds import HOME
from app.ui.asking.household import (
    HAS_RIGHT,
    PARTNER_RIGHT,
    RENTS,
    STUDIES,
    WITH_PARTNER,
    grown_births,
    has_partner,
)
from app.ui.asking.partner import partner_starts
from app.ui.asking.situation import WITH_OTHERS, has_children
from app.ui.asking.to_days import paid_next_month
from app.ui.asking.to_work import (
    begins,
    contract,
    job_now,
    last_pay,
    left_out,
    more_work,
    own_months,
    partner_job,
    with_more,
    with_wage,
)
from app.ui.asking.yes_or_no import YES

_with = cast("Callable[..., Household]", replace)
ASSUMED_AGE, ASSUMED_CHILD = 40, 8
ASSUMED_HOURS = 16
_ADULT = 18


def question(answers: Answers, today: date) -> Question:
    """The people and the work of these answers; never fails, whatever is missing."""
    told = begins(answers) or values.month(answers, "begin")
    start = told or Month.of(today).plus(1)
    home = household(answers, start.first_day)
    other = to_beside.beside(answers, home.children, start.first_day)
    return Question(
        home,
        work(answers),
        start,
        partner_work=partner_job(answers),
        current_work=tuple(job for job in (job_now(answers),) if job is not None),
        partner_starts=partner_starts(answers),
        more_work=more_work(answers),
        beside=other,
    )


def assumed(answers: Answers) -> tuple[Sentence, ...]:
    """What was filled in here for what the person does not know, in the order of asking."""
    asked = flow.steps(answers)
    found = [
        one.assumed for one in asked if one.assumed is not None and not _is_known(answers, one.name)
    ]
    found += [*left_out(answers), *to_beside.left_out(answers)]
    return tuple(dict.fromkeys(found))


def household(answers: Answers, day: date) -> Household:
    """The people in the home as the law sees them on a day."""
    children = (*_children(answers, day), *_still_young(answers, day))
    grown = _grown(answers, day)
    own = Household(Kind.ALLEENSTAAND, day, children=children, grown_children=grown)
    others = 0 if answers.get("wonen") == "alleen" else values.whole(answers, "kostendelers")
    found = Household(
        kind=_kind(answers, children, day),
        birth_date=_birth(answers, "geboortedatum", day),
        partner_birth_date=(
            _birth(answers, "partner_geboren", day)
            if answers.get("wonen") in WITH_PARTNER
            else None
        ),
        children=children,
        # Asked without the own children: those who share the costs on this day come with them.
        kostendelers=None if others is None else others + sharing_children(own, day),
        # A job without the subsidy does not say that someone is outside its group.
        doelgroep_loonkostensubsidie=values.yes(answers, "loonkostensubsidie") or None,
        rent_month=values.amount(answers, "huur"),
        assets=values.amount(answers, "spaargeld"),
        partner_without_right=_partner_out(answers),
        partner_reason=_reason(answers),
        grown_children=grown,
        saved_in_bijstand=_saved(answers),
        shares_home=answers.get("wonen") == WITH_OTHERS or None,
    )
    return _with(found, **_told(answers))


def _told(answers: Answers) -> dict[str, Value]:
    """What was told of the home under its own name, by whichever screen asked it."""
    asked = ((name, ask) for name, ask in ASKED.items() if ask.path.startswith(HOME))
    found = ((name, value_of(ask, answers.get(ask.name, UNKNOWN))) for name, ask in asked)
    told: dict[str, Value] = {name: value for name, value in found if value is not None}
    if values.amount(answers, "huur"):
        # Who told a rent has housing costs.
        told["no_housing_costs"] = False
    if not has_partner(answers):
        told.pop("partner_inrichting", None)
    return told


def _saved(answers: Answers) -> Decimal | None:
    """What was saved in the time of bijstand; not known where it is more than all savings."""
    saved, assets = (
        values.amount(answers, "spaargeld_bijstand"),
        values.amount(answers, "spaargeld"),
    )
    return None if saved is None or assets is None or saved > assets else saved


def _still_young(answers: Answers, day: date) -> tuple[date, ...]:
    """Who was told among the grown children but is under 18: the age decides (4 lid 1 e)."""
    return tuple(born for born in grown_births(answers) if age_on(born, day) < _ADULT)


def _grown(answers: Answers, day: date) -> tuple[GrownChild, ...]:
    return tuple(
        GrownChild(born, *(_among(answers, name, born) for name in (STUDIES, RENTS)))
        for born in grown_births(answers)
        if age_on(born, day) >= _ADULT
    )


def _among(answers: Answers, name: str, born: date) -> bool | None:
    """Whether a child is one of those named; None where that was not answered."""
    told = answers.get(name, UNKNOWN)
    return None if told == UNKNOWN else born.isoformat() in told.split(",")


def _reason(answers: Answers) -> PartnerReason | None:
    told = answers.get(PARTNER_RIGHT) if has_partner(answers) else None
    return values.parsed(PartnerReason, told)


def _partner_out(answers: Answers) -> bool | None:
    """Whether the partner has no right; None for who does not know, and without a partner."""
    if _reason(answers) is not None:
        return True
    told = answers.get(PARTNER_RIGHT) if has_partner(answers) else None
    return False if told == HAS_RIGHT else None


def work(answers: Answers) -> Work | None:
    """The job as told; None when it has no hours."""
    base = Work(
        pension_month=values.amount(answers, "pensioen") or Decimal(0),
        cost_month=_costs(answers),
        until=work_ends(answers),
        last_pay=last_pay(answers),
        with_subsidy=values.yes(answers, "loonkostensubsidie"),
        paid_next_month=paid_next_month(answers),
        used=ExemptionUse(
            n=values.whole(answers, "vrijlating") or 0,
            r=values.whole(answers, "vrijlating_ouder") or 0,
            z=values.whole(answers, "vrijlating_subsidie") or 0,
        ),
    )
    told = with_wage(base, answers)
    if told is not None:
        return with_more(told, answers)
    hours = hours_of(answers)
    gross = values.amount(answers, "uurloon") if answers.get("loonweten") == "uurloon" else None
    own = own_months(answers)
    if not hours and not own:
        return None
    job = replace(base, hours_week=Decimal(hours) if hours else None, gross_hour=gross)
    return with_more(job, answers)


def hours_of(answers: Answers) -> int:
    """The hours a week that are counted with."""
    hours = values.whole(answers, "uren")
    return ASSUMED_HOURS if hours is None else hours


def can_step_hours(answers: Answers) -> bool:
    """Whether more or fewer hours can be tried.

    Not when a wage per period was told, the months differ, or there is no wage at all.
    """
    if with_wage(Work(), answers) is not None or own_months(answers):
        return False
    return contract(answers) is not Contract.PROEFPLAATS or not hours_of(answers)


def _kind(answers: Answers, children: tuple[date, ...], day: date) -> Kind:
    if answers.get("wonen") in WITH_PARTNER:
        return Kind.GEHUWD
    if any(age_on(child, day) < _ADULT for child in children):
        return Kind.ALLEENSTAANDE_OUDER
    return Kind.ALLEENSTAAND


def _children(answers: Answers, day: date) -> tuple[date, ...]:
    if not has_children(answers):
        return ()
    parts = answers.get("kinderen", "").split(",")
    found = tuple(
        born for part in parts if (born := values.parsed(date.fromisoformat, part)) is not None
    )
    return found or (_years_before(day, ASSUMED_CHILD),)


def _birth(answers: Answers, name: str, day: date) -> date:
    found = values.day(answers, name)
    return found if found is not None else _years_before(day, ASSUMED_AGE)


def _years_before(day: date, years: int) -> date:
    return date(day.year - years, day.month, 1)


def _costs(answers: Answers) -> Decimal:
    travel = values.amount(answers, "reiskosten") or Decimal(0)
    childcare = values.amount(answers, "opvang") if tells_rest(answers) else None
    return travel + (childcare or Decimal(0))


def work_ends(answers: Answers) -> Month | None:
    """The last month of the work that is tried; None where it goes on or nobody told."""
    return values.month(answers, "eindmaand") if answers.get("einde") == YES else None


def _is_known(answers: Answers, name: str) -> bool:
    return answers.get(name, UNKNOWN) != UNKNOWN
