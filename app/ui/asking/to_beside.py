"""From answers about children and other money to what the law counts beside the wage."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from app.domain.age import age_on
from app.domain.beside import Beside, Payment
from app.domain.income import Income, IncomeKind
from app.domain.month import Month
from app.domain.opvang import Opvang, Opvangsoort
from app.ui.asking.ask import UNKNOWN, Answers
from app.ui.asking.childcare import tells_childcare
from app.ui.asking.household import WITH_PARTNER
from app.ui.asking.other_income import INCOMES, PARTNER_INCOME
from app.ui.asking.other_money import OTHER
from app.ui.asking.partner import partner_starts, partner_works
from app.ui.asking.situation import has_children
from app.ui.asking.to_work import partner_job
from app.ui.asking.yes_or_no import NO, YES

# Childcare is for children who are not at secondary school yet.
_OLD = 13

T = TypeVar("T")


def beside(answers: Answers, children: tuple[date, ...], day: date) -> Beside:
    """The childcare and the other money of these answers; what is not told is left out."""
    other = frozenset(answers.get(OTHER.name, "").split(","))
    month = _month(answers, "inkomenstoeslagmaand") if "inkomenstoeslag" in other else None
    volunteer = _amount(answers, "vrijwilligersgeld") if "vrijwilliger" in other else None
    studies = "studietoeslag" in other
    return Beside(
        opvang=_opvang(answers, children, day),
        partner_active=_active(answers) if _partner(answers) else None,
        kinderbijslag=_yes(answers, "kinderbijslag") if has_children(answers) else None,
        inkomenstoeslag=month,
        inkomenstoeslag_amount=None if month is None else _amount(answers, "inkomenstoeslagbedrag"),
        studietoeslag=True if studies else None,
        studietoeslag_month=_amount(answers, "studietoeslag") if studies else None,
        vrijwilligers_month=volunteer,
        premies=_payment(answers, "premie", other),
        giften=_payment(answers, "giften", other),
        incomes=tuple(_incomes(answers, other)),
    )


def _incomes(answers: Answers, other: frozenset[str]) -> Iterator[Income]:
    """Of the person with all that was told, and of the partner how much it is."""
    for kind in INCOMES:
        amount = _amount(answers, f"{kind}_bedrag") if str(kind) in other else None
        counted = _amount(answers, f"{kind}_telt")
        # What of studiefinanciering counts, only the gemeente knows: without it nothing does.
        unsure = kind is IncomeKind.STUDIEFINANCIERING and counted is None
        if amount is not None and not unsure:
            until = _month(answers, f"{kind}_tot")
            left = _amount(answers, f"{kind}_naast_werk")
            yield Income(kind, amount, until=until, beside_work=left, counted_month=counted)
    chosen = answers.get(PARTNER_INCOME, "").split(",") if _partner(answers) else []
    for kind in INCOMES:
        amount = _amount(answers, f"partner.{kind}") if str(kind) in chosen else None
        if amount is not None:
            yield Income(kind, amount, of_partner=True)


def _opvang(answers: Answers, children: tuple[date, ...], day: date) -> tuple[Opvang, ...]:
    """One row for each child young enough, with an equal share of the hours."""
    hours, price = _read(int, answers.get("opvanguren")), _amount(answers, "opvangprijs")
    kind = _read(Opvangsoort, answers.get("opvangsoort"))
    if not tells_childcare(answers) or hours is None or price is None or kind is None:
        return ()
    count = max(1, sum(age_on(child, day) < _OLD for child in children))
    share, rest = divmod(hours, count)
    return tuple(Opvang(kind, Decimal(share + int(place < rest)), price) for place in range(count))


def _partner(answers: Answers) -> bool:
    return answers.get("wonen") in WITH_PARTNER


def _active(answers: Answers) -> bool | None:
    """Whether the partner works, learns or is on a road to work; both "nee" make a no."""
    job = partner_job(answers)
    begins_or_ends = partner_starts(answers) or (job is not None and job.ends is not None)
    if partner_works(answers) and not begins_or_ends:
        return True
    learns = _yes(answers, "opvangpartner")
    if partner_works(answers):
        # The months of that job are known by themselves.
        return learns is True
    return None if answers.get("partnerwerk") == UNKNOWN and learns is False else learns


def _payment(answers: Answers, name: str, other: frozenset[str]) -> tuple[Payment, ...]:
    month, amount = _month(answers, f"{name}maand"), _amount(answers, name)
    if name not in other or month is None or amount is None:
        return ()
    return (Payment(month, amount),)


def _yes(answers: Answers, name: str) -> bool | None:
    return {YES: True, NO: False}.get(answers.get(name, ""))


def _month(answers: Answers, name: str) -> Month | None:
    return _read(Month.parse, answers.get(name))


def _amount(answers: Answers, name: str) -> Decimal | None:
    found = _read(Decimal, answers.get(name))
    return found if found is None or found.is_finite() else None


def _read(make: Callable[[str], T], text: str | None) -> T | None:
    try:
        return None if text is None else make(text)
    except (ValueError, InvalidOperation):
        return None
