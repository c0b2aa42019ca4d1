"""What a gemeente decides about wages counts in the months of its own days, or is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.gemeente import FourWeekly, Gemeente
from app.domain.gemeente_minima import Minimaregeling, Per
from app.domain.gemeente_werk import Vooruitlopen
from app.domain.household import Household, Kind
from app.domain.local_rule import Local, LocalRule
from app.domain.money_days import MoneyDays
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import Question, Scenario
from app.domain.settlement import CountingMonth, Settling, Verrekening
from app.domain.source import Source
from app.domain.work import Work
from app.law import hours_axis, money_calendar, what_if
from app.text.dutch import fill

TEXT = Source("Beleidsregels", "1", "Beleidsregels", "https://proef.example", date(2026, 1, 1), "S")
ALONE = Household(Kind.ALLEENSTAAND, date(1985, 6, 1))
NEW_YEAR, MARCH = date(2026, 1, 1), date(2026, 3, 1)
START = Month(2026, 1)


def _local(*values):
    return Local(tuple(LocalRule(value, day, TEXT) for day, value in values))


def _gemeente(**keys):
    return Gemeente("0000", "Proef", verrekening=Verrekening(**keys))


def _ask(gemeente, months=6, home=ALONE, **work):
    found = what_if(Question(home, Work(**work), START, months), gemeente)
    assert isinstance(found, Scenario), found
    return found


def _lines(found):
    return [fill(one) for one in found.open_points]


def test_a_gemeente_may_stop_at_the_net_norm_from_its_own_day() -> None:
    """rules-nl A10 (Delft) and audit duties C10: by 19.1 bijstand is left, a gemeente may stop."""
    rule = _gemeente(stops_at_net_norm=_local((MARCH, True)))
    found = _ask(rule, net_month=Decimal("1450.00"))
    assert [one.bijstand for one in found.months[1:4]] == [Decimal("123.17"), 0, 0]
    assert "Uw nettoloon is zo hoog als de norm of hoger." in fill(found.months[2].why[0])
    assert found.ends == Month(2026, 3)
    below = _ask(rule, net_month=Decimal("1401.49"))
    assert all(one.bijstand for one in below.months), "one cent below the norm nothing stops"


def test_where_the_gemeente_is_silent_both_outcomes_are_told() -> None:
    """Audit duties C10: gemeente beslist, show both outcomes, ask the decision in writing."""
    told = _lines(_ask(None, net_month=Decimal("1450.00")))
    assert "In januari 2026 haalt uw nettoloon de norm." in told
    assert any("€\u00a0123,17 per maand minder" in line for line in told)
    assert any("Vraag dan een besluit op papier" in line for line in told)
    settled = _lines(
        _ask(_gemeente(stops_at_net_norm=_local((NEW_YEAR, False))), net_month=Decimal("1450.00"))
    )
    assert not any(
        "stopt een gemeente eerder" in line or "haalt uw nettoloon" in line for line in settled
    )


def test_a_wage_paid_a_month_later_counts_when_it_is_paid() -> None:
    """peers.md 5.2: gemeenten differ in the month; the key says which. 32.1.b is the law's own."""
    paid = _gemeente(counting_month=_local((NEW_YEAR, CountingMonth.BETAALD)))
    work = {
        "net_month": Decimal("600.00"), "until": Month(2026, 3),
        "cost_month": Decimal("50.00"), "paid_next_month": True,
    }
    found = _ask(paid, **work)
    assert [one.net_wage for one in found.months] == [0, 600, 600, 600, 0, 0]
    assert [one.costs for one in found.months] == [50, 50, 50, 0, 0, 0], "costs come with the work"
    assert found.months[0].bijstand == Decimal("1401.50")
    assert [one.wage_over for one in found.months[:3]] == [None, Month(2026, 1), Month(2026, 2)]
    assert sum(one.net_wage for one in found.months) == 1800, "each wage counts once"
    worked = _ask(_gemeente(counting_month=_local((NEW_YEAR, CountingMonth.GEWERKT))), **work)
    assert [one.net_wage for one in worked.months] == [600, 600, 600, 0, 0, 0]
    assert any("eerste loon komt pas een maand later" in line for line in _lines(worked))
    assert [one.wage_arrives for one in worked.months] == [0, 600, 600, 600, 0, 0]
    # In hand is what comes: 1.401,50 less the 498,00 of 600 and 48 that counts, and no wage yet.
    assert worked.months[0].total == worked.months[0].bijstand_paid - 50
    assert worked.months[3].total == 600 + worked.months[3].bijstand_paid
    assert fill(worked.months[0].why[-1]) == "Het loon van deze maand komt pas volgende maand."
    assert fill(worked.months[1].why[-1]) == "Nu komt het loon van de maand ervoor."
    same = _ask(paid, **{**work, "paid_next_month": None})
    assert [one.net_wage for one in same.months] == [600, 600, 600, 0, 0, 0]
    assert any("Wij nemen aan dat uw loon in de maand van het werk komt." in one
               for one in _lines(same))


@pytest.mark.parametrize(
    ("first", "then", "wages"),
    [
        (CountingMonth.GEWERKT, CountingMonth.BETAALD, [600, 600, 0, 600, 600, 600]),
        (CountingMonth.BETAALD, CountingMonth.GEWERKT, [0, 600, 1200, 600, 600, 600]),
    ],
)
def test_when_the_month_changes_no_wage_counts_twice_or_never(first, then, wages) -> None:
    """32.1.b: income belongs to one period; a change of rule may not count it twice."""
    rule = _gemeente(counting_month=_local((NEW_YEAR, first), (MARCH, then)))
    found = _ask(rule, net_month=Decimal("600.00"), paid_next_month=True)
    assert [one.net_wage for one in found.months] == wages
    assert [one.wage_arrives for one in found.months] == [0, 600, 600, 600, 600, 600]


def test_the_calendar_names_the_month_the_wage_is_about() -> None:
    """product.md per day: a wage about January that comes in February stands in February."""
    paid = _gemeente(counting_month=_local((NEW_YEAR, CountingMonth.BETAALD)))
    found = _ask(paid, net_month=Decimal("600.00"), paid_next_month=True)
    days = MoneyDays(wage_day=10, wage_next_month=True)
    calendar = money_calendar(found.months[1:2], days)
    assert not isinstance(calendar, Problem)
    wages = [line for line in calendar.lines if line.amount == 600]
    assert [line.day for line in wages] == [date(2026, 2, 10)]
    assert fill(wages[0].what) == "Uw loon over januari 2026."


def test_the_four_weekly_method_follows_the_day() -> None:
    """product.md part 4: dated; the method of March does not count in February."""
    rule = _gemeente(
        four_weekly=_local((NEW_YEAR, FourWeekly.DERTIEN_TWAALFDE), (MARCH, FourWeekly.WERKDAGEN))
    )
    found = _ask(rule, net_four_weeks=Decimal("1300.00"))
    usual = _ask(None, net_four_weeks=Decimal("1300.00"))
    assert [one.net_wage for one in found.months[:2]] == [one.net_wage for one in usual.months[:2]]
    assert len({one.net_wage for one in found.months[2:]}) > 1


def test_how_and_how_far_back_it_settles_is_told() -> None:
    """58.4 (six months) and issue 3 point 8: what a gemeente filled in is never left unread."""
    rule = _gemeente(
        settling=_local((NEW_YEAR, Settling.SCHATTING), (MARCH, Settling.AUTOMATISCH)),
        late_income_months=_local((NEW_YEAR, 3)),
    )
    told = _lines(_ask(rule, net_month=Decimal("600.00")))
    first = told.index("Uw gemeente rekent eerst met een schatting. Later volgt de rest.")
    assert told[first + 1 : first + 3] == [
        "Vanaf maart 2026 geldt er een andere regel van uw gemeente:",
        (
            "Uw gemeente zoekt zelf op wat u verdient. Geef uw loon toch door, tot zij zegt dat "
            "het niet hoeft."
        ),
    ]
    assert "Krijgt u later nog loon? Uw gemeente verrekent hoogstens 3 maanden terug." in told
    silent = _lines(_ask(_gemeente(), net_month=Decimal("600.00")))
    asks = "Uw gemeente beslist hoe uw loon van de bijstand afgaat. Vraag hoe uw gemeente dat doet."
    assert asks in silent
    assert "Krijgt u later nog loon? Uw gemeente verrekent hoogstens 6 maanden terug." in silent


def test_running_ahead_under_27_is_told_and_not_guessed() -> None:
    """participatiewet-2027.md: whether 25 or 15 of 100 is tolerated in 2026 was not readable."""
    ahead = Gemeente(
        "0000", "Proef", vooruitlopen=Vooruitlopen(under_27_exemption=_local((NEW_YEAR, True)))
    )
    young = Household(Kind.ALLEENSTAAND, date(2002, 3, 1))
    found = _ask(ahead, home=young, net_month=Decimal("600.00"))
    assert found.months[0].exempt == 0
    told = "Bent u jonger dan 27? In uw gemeente telt nu al een deel van uw loon niet mee."
    assert told in _lines(found)


def test_attachment_is_told_and_changes_no_amount() -> None:
    """Audit rights 1g: no source gives the beslagvrije voet, so no amount is made up."""
    question = Question(ALONE, Work(net_month=Decimal("600.00")), Month(2026, 1), 3)
    plain = what_if(question, None)
    found = what_if(Question(**{**_fields(question), "beslag": True}), None)
    assert isinstance(plain, Scenario)
    assert isinstance(found, Scenario)
    assert found.months == plain.months
    assert any("Er is beslag op uw inkomen." in line for line in _lines(found))


def _fields(question):
    return {name: getattr(question, name) for name in question.__dataclass_fields__}


def _schemes(*schemes):
    return Gemeente(
        "0000",
        "Proef",
        minimaregelingen=tuple((one.name, _local((NEW_YEAR, one))) for one in schemes),
    )


KWIJT = Minimaregeling("Kwijtschelding", Per.JAAR, "-", Decimal(420), limit_percent=Decimal(100))
PASS = Minimaregeling("Stadspas", Per.JAAR, "-", None, limit_percent=Decimal(120))
FRIDGE = Minimaregeling("Koelkast", Per.KEER, "-", Decimal(300), limit_percent=Decimal(110))


def _axis(gemeente):
    found = hours_axis(Question(ALONE, Work(hours_week=Decimal(16)), Month(2026, 1)), gemeente)
    assert not isinstance(found, Problem)
    return found


def test_a_scheme_that_falls_away_is_a_named_drop_on_the_axis() -> None:
    """document-003 R6: one euro above the limit the whole scheme of 35 a month is gone."""
    plain, found = _axis(None), _axis(_schemes(KWIJT))
    assert [one.average for one in found.hours] == [one.average for one in plain.hours]
    (stop,) = found.stops
    assert (stop.hours, stop.scheme.month_value) == (1, Decimal("35.00"))
    drop = found.drops[0]
    assert drop.hours == 1
    assert [scheme.name for scheme in drop.schemes] == ["Kwijtschelding"]
    assert drop.amount == 35 - (plain.hours[1].average - plain.hours[0].average)
    assert fill(drop.cause).startswith("Kwijtschelding stopt boven")
    assert drop.better_from is not None
    better = plain.hours[drop.better_from].average - plain.hours[0].average
    before = plain.hours[drop.better_from - 1].average - plain.hours[0].average
    assert before <= 35 < better


def test_what_has_no_known_value_is_named_and_not_added() -> None:
    """Issue 3: what is not money is named and not added; a pass has no amount a month."""
    plain, found = _axis(None), _axis(_schemes(PASS, FRIDGE))
    assert found.drops == plain.drops
    named = {stop.scheme.name: stop.scheme for stop in found.stops}
    assert (named["Stadspas"].month_value, named["Stadspas"].worth) == (None, None)
    assert (named["Koelkast"].month_value, named["Koelkast"].worth) == (None, Decimal(300))


def test_without_data_the_axis_says_so_and_names_nothing() -> None:
    """Principle 2: not filled in is not the same as nothing to lose."""
    for gemeente in (None, Gemeente("0000", "Proef")):
        assert _axis(gemeente).stops == ()
        assert not _axis(gemeente).schemes_known
    assert _axis(_schemes()).schemes_known


def test_the_month_in_which_a_scheme_falls_away_says_why() -> None:
    """Product.md: each month that changes says why; with n the income passes 1.401,50."""
    found = _ask(_schemes(KWIJT), months=12, net_month=Decimal("600.00"))
    plain = _ask(None, months=12, net_month=Decimal("600.00"))
    assert [one.total for one in found.months] == [one.total for one in plain.months]
    first = [fill(one) for one in found.months[0].why]
    assert "Kwijtschelding stopt boven €\u00a01.401,50 inkomen per maand." in first
    assert "Dat scheelt ongeveer €\u00a035 per maand." in first
    seventh = [fill(one) for one in found.months[6].why]
    assert "Kwijtschelding: die kunt u nu weer vragen." in seventh


def test_where_money_falls_too_its_own_cause_is_told() -> None:
    """Principle 7: no drop is hidden; costs of the work and a lost scheme are two causes."""
    question = Question(
        ALONE, Work(hours_week=Decimal(16), cost_month=Decimal(60)), Month(2026, 1)
    )
    found = hours_axis(question, _schemes(KWIJT))
    assert not isinstance(found, Problem)
    drop = found.drops[0]
    assert fill(drop.cause) == "De kosten van het werk zijn hoger dan wat u erbij krijgt."
    assert [scheme.name for scheme in drop.schemes] == ["Kwijtschelding"]
    assert drop.amount == 35 - found.hours[1].step


def test_a_new_counting_month_does_not_say_that_the_work_stopped() -> None:
    """32.1.b and 45.1: the job goes on, so no end is told and no holiday pay of its end comes."""
    rule = _gemeente(
        counting_month=_local((NEW_YEAR, CountingMonth.GEWERKT), (MARCH, CountingMonth.BETAALD))
    )
    found = _ask(rule, net_month=Decimal("600.00"), paid_next_month=True)
    march = found.months[2]
    assert [fill(one) for one in march.why] == [
        "Uw loon komt een maand later. Uw gemeente telt het dan pas mee.",
        "Nu komt het loon van de maand ervoor.",
    ]
    assert march.wage_holiday_paid == 0
    assert found.months[5].wage_holiday_paid == 4 * 48, "in June, over the four wages counted"


def test_two_wages_in_one_month_are_told_as_two() -> None:
    """32.1: back to the month of the work, two wages count once together; it is no raise."""
    rule = _gemeente(
        counting_month=_local((NEW_YEAR, CountingMonth.BETAALD), (MARCH, CountingMonth.GEWERKT))
    )
    found = _ask(rule, net_month=Decimal("600.00"), paid_next_month=True)
    told = [fill(one) for one in found.months[2].why]
    assert told == [
        "Deze maand tellen twee lonen mee: samen €\u00a01.200,00 netto.",
        "Het loon van deze maand komt pas volgende maand.",
    ]
    assert "Uw loon wordt" in fill(found.months[3].why[0])


def test_the_wage_of_a_partner_without_a_right_reaches_no_norm() -> None:
    """19.1 and 32.3: 500 of one's own is under 1.001,07; what the partner earns ends it here."""
    home = Household(
        Kind.GEHUWD, date(1985, 6, 1), partner_birth_date=date(1985, 6, 1),
        partner_without_right=True,
    )
    question = Question(
        home, Work(net_month=Decimal(500)), START, 3,
        partner_work=Work(net_month=Decimal(2500), until=Month(2026, 3)),
    )
    plain = what_if(replace(question, partner_work=None), None)
    assert isinstance(plain, Scenario)
    assert plain.months[0].norm == Decimal("1001.07")
    found = what_if(question, _gemeente(stops_at_net_norm=_local((MARCH, True))))
    assert isinstance(found, Scenario)
    assert not any("nettoloon is zo hoog als de norm" in fill(one) for row in found.months
                   for one in row.why)


def test_a_silent_gemeente_is_not_asked_about_the_wage_of_a_partner_without_a_right() -> None:
    """19.1 and 32.3: nothing of one's own reaches the norm, so no month says that it does."""
    home = Household(
        Kind.GEHUWD, date(1985, 6, 1), partner_birth_date=date(1985, 6, 1),
        partner_without_right=True,
    )
    question = Question(home, None, START, 3, partner_work=Work(net_month=Decimal(1050)))
    found = what_if(question, None)
    assert isinstance(found, Scenario)
    assert found.months[0].bijstand > 0
    assert found.months[0].net_wage > found.months[0].norm
    assert not any("haalt uw nettoloon de norm" in line for line in _lines(found))
