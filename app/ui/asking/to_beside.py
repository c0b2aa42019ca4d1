"""From answers about children and other money to what the law counts beside the wage."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.age import age_on
from app.domain.beside import Beside, Payment
from app.domain.income import Income
from app.domain.opvang import Opvang, Opvangsoort
from app.domain.sentence import Sentence, say
from app.ui.asking import values
from app.ui.asking.ask import UNKNOWN, Answers
from app.ui.asking.childcare import tells_childcare
from app.ui.asking.household import WITH_PARTNER
from app.ui.asking.other_income import ABOUT, INCOMES, UNSURE, About
from app.ui.asking.other_money import OTHER
from app.ui.asking.partner import partner_starts, partner_works
from app.ui.asking.situation import has_children
from app.ui.asking.to_work import partner_job

# Childcare is for children who are not at secondary school yet.
_OLD = 13


def beside(answers: Answers, children: tuple[date, ...], day: date) -> Beside:
    """The childcare and the other money of these answers; what is not told is left out."""
    other = frozenset(values.codes(answers, OTHER.name))
    month = values.month(answers, "inkomenstoeslagmaand") if "inkomenstoeslag" in other else None
    volunteer = values.amount(answers, "vrijwilligersgeld") if "vrijwilliger" in other else None
    studies = "studietoeslag" in other
    return Beside(
        opvang=_opvang(answers, children, day),
        traject=values.yes(answers, "opvangtraject") if tells_childcare(answers) else None,
        partner_active=_active(answers) if _partner(answers) else None,
        kinderbijslag=values.yes(answers, "kinderbijslag") if has_children(answers) else None,
        inkomenstoeslag=month,
        inkomenstoeslag_amount=None
        if month is None
        else values.amount(answers, "inkomenstoeslagbedrag"),
        studietoeslag=True if studies else None,
        studietoeslag_month=values.amount(answers, "studietoeslag") if studies else None,
        vrijwilligers_month=volunteer,
        premies=_payment(answers, "premie", other),
        giften=_payment(answers, "giften", other),
        incomes=tuple(_incomes(answers)),
    )


def left_out(answers: Answers) -> Iterator[Sentence]:
    """What was told of an income and cannot be so, and how it is counted instead."""
    for about in ABOUT:
        found, told = _income(answers, about), _told_income(answers, about)
        term = INCOMES[about.kind].term
        if told is None or found == told:
            continue
        if found is None:
            yield say("De laatste maand ligt voor de eerste: {name}.", name=term)
            yield say("Wij tellen dat geld niet mee.")
        elif found.gross_month != told.gross_month:
            yield say("Bruto is minder dan netto: {name}.", name=term)
            yield say("Wij rekenen zonder dat brutobedrag.")
        else:
            yield say("Naast werk vulde u een hoger bedrag in dan u nu krijgt: {name}.", name=term)
            yield say("Wij rekenen met wat u nu krijgt.")


def _incomes(answers: Answers) -> Iterator[Income]:
    found = (_income(answers, about) for about in ABOUT)
    yield from (one for one in found if one is not None)


def _income(answers: Answers, about: About) -> Income | None:
    """One income as far as it can be so; None where it is not there, or cannot be counted."""
    told = _told_income(answers, about)
    if told is None or (told.first and told.until and told.until < told.first):
        return None
    gross, left = told.gross_month, told.beside_work
    if gross is not None and gross < told.net_month:
        told = replace(told, gross_month=None)
    return told if left is None else replace(told, beside_work=min(left, told.net_month))


def _told_income(answers: Answers, about: About) -> Income | None:
    amount = values.amount(answers, about.amount) if about.is_chosen(answers) else None
    counted = values.amount(answers, about.named("telt"))
    # What of it counts, only the gemeente knows: without that nothing does.
    if amount is None or (about.kind in UNSURE and counted is None):
        return None
    return Income(
        about.kind,
        amount,
        values.amount(answers, about.named("bruto")),
        of_partner=about.of_partner,
        first=values.month(answers, about.named("van")) if about.begins(answers) else None,
        until=values.month(answers, about.named("tot")) if about.stops(answers) else None,
        beside_work=values.amount(answers, about.named("naast_werk")),
        counted_month=counted,
    )


def _opvang(answers: Answers, children: tuple[date, ...], day: date) -> tuple[Opvang, ...]:
    """One row for each child young enough, with an equal share of the hours."""
    hours, price = values.whole(answers, "opvanguren"), values.amount(answers, "opvangprijs")
    kind = values.read(Opvangsoort, answers, "opvangsoort")
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
    learns = values.yes(answers, "opvangpartner")
    if partner_works(answers):
        # The months of that job are known by themselves.
        return learns is True
    return None if answers.get("partnerwerk") == UNKNOWN and learns is False else learns


def _payment(answers: Answers, name: str, other: frozenset[str]) -> tuple[Payment, ...]:
    month, amount = values.month(answers, f"{name}maand"), values.amount(answers, name)
    if name not in other or month is None or amount is None:
        return ()
    return (Payment(month, amount),)
