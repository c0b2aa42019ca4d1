"""What was filled in for facts that are not known."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.scenario import Question
from app.domain.sentence import Sentence, say
from app.law.other_laws.huishouden import adults
from app.law.other_laws.pensioenleeftijd import pensioengerechtigd
from app.law.participatiewet.aannames import delen_telt, norm_aannames
from app.law.participatiewet.uitgesloten import somebody_has_right, uitgesloten
from app.law.what_if.frames import begins_under_18
from app.law.what_if.holiday import not_known
from app.law.what_if.norm_months import home_in, turning_days
from app.law.what_if.purse import WITH_AOW, aow_year, first_entitled
from app.law.what_if.rent_points import about_rent
from app.law.what_if.work_points import assumed_work


def assumptions(question: Question) -> tuple[Sentence, ...]:
    """What the sum takes as true because it was not told."""
    return tuple(_assumed(question))


def _assumed(question: Question) -> Iterator[Sentence]:
    household = question.household
    if question.counts_bijstand:
        yield from _about_bijstand(question)
    said = question.counts_bijstand and delen_telt(household, question.last.last_day)
    if household.rent_month is not None and household.kostendelers is None and not said:
        yield say("Wij nemen aan dat er niemand anders bij u woont.")
    if household.assets is None and (question.counts_bijstand or household.rent_month is not None):
        yield say("Wij nemen aan dat uw spaargeld onder de grens blijft.")
    if household.rent_month is None and household.assets is None:
        yield say("Toeslagen tellen niet mee. Vul uw huur en spaargeld in.")
    elif first_entitled(question) is not None:
        yield from _about_toeslagen(question)
    yield from assumed_work(question)
    yield from _about_aow(question)
    if question.holiday_pay and (question.counts_bijstand or any(question.works_now)):
        yield not_known(question.start)
    elif question.counts_bijstand:
        yield say("De gemeente bewaart elke maand vakantiegeld. Wij tellen het meteen mee.")


def _about_bijstand(question: Question) -> Iterator[Sentence]:
    household, first = question.household, question.start.first_day
    out = uitgesloten(household, first)
    if question.receives_bijstand is None and somebody_has_right(household, first):
        if out.only_person:
            yield say("Wij nemen aan dat uw partner nu bijstand heeft.")
        else:
            yield say("Wij nemen aan dat u nu bijstand hebt.")
    if not _has_right_once(question):
        return
    yield from norm_aannames(household, first, question.last.last_day)
    if household.medisch_urenbeperkt is None and not out.only_person:
        yield say("Wij nemen aan dat u niet medisch urenbeperkt bent.")
    if question.partner_works and out.partner is None:
        yield say("Wij nemen aan dat uw partner niet medisch urenbeperkt is.")
    yield from _about_subsidy(question)


def _has_right_once(question: Question) -> bool:
    """Whether somebody has a right on any day of the months, as far as it is told (11 and 13)."""
    last = question.last.last_day
    days = (question.start.first_day, *turning_days(question.household, last))
    return any(
        somebody_has_right(home_in(question, day), day)
        for day in days
        if day >= question.start.first_day
    )


def _about_subsidy(question: Question) -> Iterator[Sentence]:
    group = question.household.doelgroep_loonkostensubsidie
    told = next((w.with_subsidy for w in question.works if w.with_subsidy is not None), None)
    if group is None and told is None:
        yield say("Wij nemen aan dat uw werkgever geen loonkostensubsidie krijgt.")
    if group and told is None and question.works:
        yield say("Wij nemen aan dat uw werkgever loonkostensubsidie krijgt.")


def _about_aow(question: Question) -> Iterator[Sentence]:
    last, born = question.last.first_day, adults(question.household)
    if not any(pensioengerechtigd(birth, last) for birth in born):
        return
    if not question.beside.tells_aow:
        yield say("Uw AOW telt in deze som niet mee.")
    if question.counts_bijstand:
        yield say("AOW gaat van de bijstand af. U vraagt die bijstand bij de SVB.")


def _has_income_now(question: Question) -> bool:
    return any(question.works_now) or bool(question.beside.incomes)


def _toeslagen_with_aow(question: Question, year: int) -> Iterator[Sentence]:
    """That no toeslag is counted from the year in which somebody gets AOW."""
    late = year > question.start.year
    if question.beside.tells_aow:
        later = say("Vanaf {year} is er AOW. Dan rekenen wij geen toeslagen uit.", year=str(year))
        yield later if late else WITH_AOW
        yield say("Doe een proefberekening op toeslagen.nl, of bel de Belastingtelefoon.")
    elif late:
        yield say("Vanaf {year} tellen toeslagen niet mee. Wij weten uw AOW niet.", year=str(year))
    else:
        yield say("Wij weten uw AOW niet. Daarom tellen wij geen toeslagen mee.")


def _about_toeslagen(question: Question) -> Iterator[Sentence]:
    aow = aow_year(question)
    if aow is not None:
        yield from _toeslagen_with_aow(question, aow)
        if aow <= question.start.year:
            return
    yield say("Wij rekenen de toeslagen over het hele jaar. Ze zijn een schatting.")
    if question.start.number > 1:
        alone = not begins_under_18(question) and not _has_income_now(question)
        if question.counts_bijstand and alone:
            yield say("Wij nemen aan dat er eerder dit jaar alleen bijstand was.")
        else:
            yield say("Wij nemen aan dat uw inkomen eerder dit jaar was zoals nu.")
    yield from about_rent(question)
    yield say("Geef uw nieuwe inkomen door aan Dienst Toeslagen.")
