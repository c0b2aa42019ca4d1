"""Wages in the shapes of small and temporary jobs: what counts, and who says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.gemeente import FourWeekly, Gemeente
from app.domain.household import Household, Kind
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import MonthOutcome, Question, Scenario
from app.domain.settlement import Weekly
from app.domain.work import Contract, ExemptionUse, LastPay, OwnMonth, Work
from app.law import what_if
from app.text.dutch import fill
from tests.law.test_local_rules import _gemeente, _local

_HOME = Household(Kind.ALLEENSTAAND, date(1985, 6, 1))
_COUPLE = Household(Kind.GEHUWD, date(1985, 6, 1), partner_birth_date=date(1985, 6, 1))
_OVER = ExemptionUse(n=6)
_JANUARY, _JULY = Month(2026, 1), Month(2026, 7)


def _ask(
    *works: Work,
    home: Household = _HOME,
    start: Month = _JANUARY,
    months: int = 1,
    gemeente: Gemeente | None = None,
    holiday_pay: bool = True,
) -> Scenario:
    question = Question(home, works[0], start, months, holiday_pay, more_work=works[1:])
    found = what_if(question, gemeente)
    assert isinstance(found, Scenario), found
    return found


def _month(*works: Work, **around: object) -> MonthOutcome:
    return _ask(*works, **around).months[0]


def _net(amount: str, **facts: object) -> Work:
    return Work(net_month=Decimal(amount), used=_OVER, **facts)


class TestHolidayPayInsideTheWage:
    """Field case N2; Regeling Participatiewet art. 8.a: income without the claim in it."""

    def test_the_sample(self) -> None:
        """N2: 648 of which 48: 648 counts, 753,50 is left; art. 19.3: the 5 % stays."""
        month = _month(_net("648", holiday_in_wage=Decimal(48)))
        assert month.bijstand == Decimal("753.50")
        assert month.wage_holiday_claim == 0, "it is paid: no claim is left"
        assert (month.bijstand_paid, month.holiday_reserved) == (
            Decimal("731.42"),
            Decimal("22.08"),
        )

    def test_how_much_is_in_it_may_be_unknown(self) -> None:
        """N2: the amount is estimated by the table of art. 11: 600 and 8 % of it are 648."""
        month = _month(_net("648", holiday_with_wage=True))
        assert month.bijstand == Decimal("753.50")
        assert month.holiday_reserved == Decimal("22.08")

    @pytest.mark.parametrize(
        ("net", "without"),
        [("648.00", "600"), ("1005.23", "950"), ("1185.33", "1100")],
    )
    def test_the_estimate_turns_the_table_around(self, net: str, without: str) -> None:
        """Normenbrief IV art. 11: 600 + 48,00; 950 + 55,23; 1.100 + 85,33."""
        month = _month(_net(net, holiday_with_wage=True), home=_COUPLE)
        plain = _month(_net(without), home=_COUPLE)
        assert month.bijstand == plain.bijstand
        assert month.holiday_reserved == plain.holiday_reserved > 0

    def test_of_a_couple(self) -> None:
        """19.2: 2.002,13 less all of 540."""
        month = _month(_net("540", holiday_in_wage=Decimal(40)), home=_COUPLE)
        assert month.bijstand == Decimal("1462.13")

    def test_who_gets_it_later_has_the_same_bijstand(self) -> None:
        """31.4: 600 with a claim of 48, and 648 of which 48, are alike; so is the exemption."""
        inside = Work(net_month=Decimal(648), holiday_in_wage=Decimal(48))
        month, later = _month(inside), _month(Work(net_month=Decimal(600)))
        assert month.exempt == later.exempt == 150
        assert month.bijstand == later.bijstand == Decimal("903.50")
        assert month.bijstand_paid == later.bijstand_paid

    def test_a_gemeente_can_count_it_for_the_exemption(self) -> None:
        """31.2.n, 31.4: a gemeente that exempts over holiday pay too takes 25 % of 648."""
        rule = _gemeente(exempt_over_holiday=_local((date(2026, 1, 1), True)))
        inside = Work(net_month=Decimal(648), holiday_in_wage=Decimal(48))
        assert _month(inside, gemeente=rule).exempt == 162

    def test_the_employer_pays_none_of_it_in_june(self) -> None:
        """What came with each wage does not come again."""
        found = _ask(_net("648", holiday_in_wage=Decimal(48)), months=8)
        assert all(month.wage_holiday_paid == 0 for month in found.months)
        assert found.months[5].holiday_paid == 5 * Decimal("22.08")

    def test_by_the_hour_it_comes_on_top(self) -> None:
        """Wml art. 15: 8 % of 14,71 x 20 x 52 / 12, in the same wage."""
        work = Work(hours_week=Decimal(20), holiday_with_wage=True, used=_OVER)
        month = _month(work)
        assert month.gross_wage == Decimal("1376.86")
        assert month.wage_holiday_claim == 0

    def test_leaving_holiday_pay_out_keeps_what_the_gemeente_keeps(self) -> None:
        """N2, 19.3: without holiday pay over wages the 5 % is still in the bijstand, and kept."""
        month = _month(_net("648"), holiday_pay=False)
        assert month.bijstand == Decimal("753.50")
        assert (month.bijstand_paid, month.holiday_reserved) == (
            Decimal("683.42"),
            Decimal("70.08"),
        )


class TestWithoutTheLoonheffingskorting:
    """Field case N3; Normenbrief annex IV art. 13: always 8 %, and more tax."""

    def test_two_jobs_have_two_claims(self) -> None:
        """N3: art. 11 over 900 is 51,23; art. 13 over 300 is 24,00; not 93,33 over 1.200."""
        month = _month(_net("900"), _net("300"))
        assert month.wage_holiday_claim == Decimal("75.23")
        assert month.bijstand == Decimal("126.27")

    def test_the_second_job_is_without_unless_it_is_told(self) -> None:
        """N3: art. 13 over 900 is 72,00; the first job of 300 has 24,00."""
        assert _month(_net("300"), _net("900")).wage_holiday_claim == 96
        told = _month(_net("300", credit=False), _net("900", credit=True))
        assert told.wage_holiday_claim == Decimal("75.23")

    def test_one_wage_without_it(self) -> None:
        """N3: art. 13: 8 % of 1.000 is 80,00, where art. 11 gives 59,23."""
        assert _month(_net("1000", credit=False)).wage_holiday_claim == 80
        assert _month(_net("1000")).wage_holiday_claim == Decimal("59.23")

    def test_gross_to_net(self) -> None:
        """LH 2026: 35,75 % of 11.988 (1.000 in steps of 4,50) is 4.285; a twelfth 357,08."""
        month = _month(Work(gross_month=Decimal(1000), credit=False, used=_OVER))
        assert month.net_wage == Decimal("642.92")
        assert month.wage_holiday_claim == Decimal("51.43")

    def test_it_is_said_what_that_means(self) -> None:
        """31.1 and 32.1.a: the credit counts, and so does a refund of taxes."""
        told = [fill(one) for one in _ask(_net("600", credit=False)).open_points]
        assert "Zonder loonheffingskorting betaalt u nu meer belasting." in told
        assert "Uw gemeente kan de korting nu al meetellen. Vraag het uw gemeente." in told
        twice = _ask(_net("600", credit=True), _net("200", credit=True))
        assert any("Dat mag maar bij één." in fill(one) for one in twice.open_points)

    def test_the_year_income_is_that_of_the_gross_wage(self) -> None:
        """Awir 8: what is withheld changes no income; a net wage without credit is more gross."""
        home = replace(_HOME, rent_month=Decimal(700), assets=Decimal(0))
        with_credit = _month(Work(gross_month=Decimal(900), used=_OVER), home=home)
        without = _month(Work(gross_month=Decimal(900), credit=False, used=_OVER), home=home)
        assert without.bijstand > with_credit.bijstand
        net = [_month(_net("700", credit=one), home=home).year_income for one in (True, False)]
        assert net[1] > net[0]


class TestWeekly:
    """Field case N4; art. 45.1: bijstand is set by the month, the method is practice."""

    @pytest.mark.parametrize(
        ("work", "net"),
        [
            (Work(net_week=Decimal(150), used=_OVER), "650.00"),
            (Work(net_week=Decimal("92.31"), used=_OVER), "400.01"),
            (Work(gross_week=Decimal("230.77"), credit=False, used=_OVER), "642.92"),
        ],
    )
    def test_fifty_two_twelfths(self, work: Work, net: str) -> None:
        """N4: 52 weeks over 12 months, for net and for gross."""
        assert _month(work).net_wage == Decimal(net)

    def test_a_gemeente_can_count_working_days(self) -> None:
        """N4: 22 working days in January 2026 and 20 in February, at a fifth of 150."""
        rule = _gemeente(weekly=_local((date(2026, 1, 1), Weekly.WERKDAGEN)))
        found = _ask(Work(net_week=Decimal(150)), months=2, gemeente=rule)
        assert [month.net_wage for month in found.months] == [660, 600]

    def test_the_method_is_said(self) -> None:
        """Product, principle 4: how sure a figure is, and whose method it has."""
        weekly = Work(net_week=Decimal(150))
        alone = [fill(one) for one in _ask(weekly).open_points]
        assert "Wij rekenen een loon per week om met 52 weken per jaar." in alone
        rule = _gemeente(weekly=_local((date(2026, 1, 1), Weekly.WERKDAGEN)))
        told = [fill(one) for one in _ask(weekly, gemeente=rule).open_points]
        assert any("met de werkdagen van de maand" in one for one in told)

    @pytest.mark.parametrize(
        ("method", "words"),
        [
            (None, "Wij rekenen een loon per vier weken om: keer 13, gedeeld door 12."),
            # Voorst settles the thirteenth period over up to six months: not a sum, but to ask.
            (
                FourWeekly.PERIODE_PER_MAAND,
                "Vraag of zij het tweede loon over meer maanden verdeelt.",
            ),
        ],
    )
    def test_the_method_of_four_weeks_is_said(
        self, method: FourWeekly | None, words: str
    ) -> None:
        """Product, principle 4; article 45 lid 1 leaves the method to the gemeente."""
        work = Work(net_four_weeks=Decimal(800))
        rule = method and _gemeente(four_weekly=_local((date(2026, 1, 1), method)))
        assert words in [fill(one) for one in _ask(work, gemeente=rule).open_points]
        monthly = _ask(_net("800"), gemeente=rule).open_points
        assert words not in [fill(one) for one in monthly]


class TestTravelMoney:
    """Field case F9; art. 31.2.g: travel money of the employer is no means."""

    def test_the_sample(self) -> None:
        """F9: 680 of which 80 leaves 600: 921,46 in July 2026 under n."""
        work = Work(net_month=Decimal(680), travel_in_wage=Decimal(80))
        month = _month(work, start=_JULY)
        assert month.net_wage == 600
        assert month.bijstand == Decimal("921.46")

    def test_within_a_weekly_wage(self) -> None:
        """31.2.g: 170 a week of which 20: 150 a week is 650 a month."""
        work = Work(net_week=Decimal(170), travel_in_wage=Decimal(20), used=_OVER)
        assert _month(work).net_wage == 650

    def test_beside_holiday_pay_in_the_same_wage(self) -> None:
        """31.2.g with Regeling 8.a: 728 of which 80 and 48: 753,50 as in N2."""
        work = _net("728", travel_in_wage=Decimal(80), holiday_in_wage=Decimal(48))
        assert _month(work).bijstand == Decimal("753.50")

    def test_the_article_is_named(self) -> None:
        """Issue 9: the reason carries the article."""
        work = Work(net_month=Decimal(680), travel_in_wage=Decimal(80))
        assert "31.2.g" in _articles(_month(work).reason)


def _articles(reason: object) -> list[str]:
    found = [reason.source.article]
    for part in reason.parts:
        found += _articles(part)
    return found


class TestPartsOfMonths:
    """Art. 32.1.b: a wage is of its own period; which part that is, is an estimate."""

    def test_a_job_that_starts_inside_a_month(self) -> None:
        """12 of the 22 working days of January 2026 from the 15th: 600 x 12 / 22."""
        work = Work(net_month=Decimal(600), first_day=date(2026, 1, 15))
        found = _ask(work, months=2)
        assert [month.net_wage for month in found.months] == [Decimal("327.27"), 600]
        assert any("2026" in fill(one) and "werkdagen" in fill(one) for one in found.open_points)

    def test_a_job_that_ends_inside_a_month(self) -> None:
        """10 of the 22 working days of March 2026 up to the 13th."""
        work = Work(net_month=Decimal(600), last_day=date(2026, 3, 13))
        found = _ask(work, months=4)
        nets = [month.net_wage for month in found.months]
        assert nets == [600, 600, Decimal("272.73"), 0]

    @pytest.mark.parametrize(
        ("method", "first", "second"),
        [
            (FourWeekly.DERTIEN_TWAALFDE, "354.55", "650.00"),
            (FourWeekly.WERKDAGEN, "360.00", "600.00"),
            (FourWeekly.PERIODE_PER_MAAND, "327.27", "600.00"),
        ],
    )
    def test_four_weekly_from_inside_a_period(
        self, method: FourWeekly, first: str, second: str
    ) -> None:
        """600 a period from 15 January 2026: 12 of 22 working days; a day is a twentieth."""
        rule = _gemeente(four_weekly=_local((date(2026, 1, 1), method)))
        work = Work(net_four_weeks=Decimal(600), first_day=date(2026, 1, 15))
        found = _ask(work, months=2, gemeente=rule)
        assert [month.net_wage for month in found.months] == [Decimal(first), Decimal(second)]

    def test_before_the_first_day_there_is_no_wage(self) -> None:
        """A job that begins in a later month changes nothing before it."""
        found = _ask(Work(net_month=Decimal(600), first_day=date(2026, 2, 2)), months=3)
        assert [month.net_wage for month in found.months] == [0, 600, 600]
        assert [month.exempt for month in found.months] == [0, 150, 150]

    def test_the_first_of_the_month_is_a_whole_month(self) -> None:
        """All working days of February lie from Monday the 2nd: nothing is taken off."""
        assert _month(Work(net_month=Decimal(600), first_day=date(2026, 1, 1))).net_wage == 600


class TestLastPay:
    """Field case N8; art. 31.1 and 32.1: income of that period, judged by the gemeente."""

    _WORK = Work(
        net_month=Decimal(600),
        until=Month(2026, 2),
        last_pay=LastPay(leave=Decimal(200), transition=Decimal(300)),
    )

    def test_it_counts_in_the_last_month_without_exemption(self) -> None:
        """32.1.a "in verband met arbeid": 600 + 48 + 500 less 150 of the 600 alone."""
        found = _ask(self._WORK, months=3)
        assert [month.net_wage for month in found.months] == [600, 1100, 0]
        assert found.months[1].exempt == 150
        assert found.months[1].bijstand == Decimal("403.50")
        assert found.months[2].bijstand == Decimal("1401.50")

    def test_the_month_says_so(self) -> None:
        """Product, principle 6: the gemeente decides, and the app says that it does."""
        told = [fill(one) for one in _ask(self._WORK, months=3).months[1].why]
        assert told[0].startswith("Uw laatste betaling van")
        assert told[1] == "Uw gemeente beslist over welke maanden dit geld telt."

    def test_without_bijstand_the_gemeente_decides_nothing_about_it(self) -> None:
        """32.1 is about the right to bijstand: without it the money is income of the year."""
        asked = Question(_HOME, self._WORK, _JANUARY, 3, receives_bijstand=False)
        found = what_if(asked, None)
        assert isinstance(found, Scenario)
        told = [fill(one) for one in found.months[1].why]
        assert any(one.startswith("Uw laatste betaling van") for one in told)
        assert not any("Uw gemeente beslist" in one for one in told)

    def test_it_can_come_alone(self) -> None:
        """A job without hours in its last month: only what comes at its end counts."""
        work = replace(self._WORK, own_months=(OwnMonth(Month(2026, 2), hours_week=Decimal(0)),))
        month = _ask(work, months=3).months[1]
        assert (month.net_wage, month.exempt, month.exemption) == (500, 0, None)
        assert month.bijstand == Decimal("901.50")


class TestOwnMonths:
    """Irregular hours: each month with its own hours or wage."""

    _LIST = (
        OwnMonth(Month(2026, 1), net_month=Decimal(300)),
        OwnMonth(Month(2026, 2), net_month=Decimal(0)),
        OwnMonth(Month(2026, 3), net_month=Decimal(500)),
    )

    def test_each_month_counts_as_told(self) -> None:
        """32.1.b; and a month that is not in the list has no wage, which is said."""
        found = _ask(Work(own_months=self._LIST), months=4)
        assert [month.net_wage for month in found.months] == [300, 0, 500, 0]
        assert any("vertelde u geen loon" in fill(one) for one in found.open_points)
        assert fill(found.months[1].why[0]) == "Deze maand krijgt u geen loon."

    def test_a_month_without_wage_uses_up_no_exemption(self) -> None:
        """31.2.n: six months in which income was exempt; four used, January and March are 5, 6."""
        work = Work(own_months=self._LIST, net_month=Decimal(400), used=ExemptionUse(n=4))
        found = _ask(work, months=5)
        assert [month.exempt for month in found.months] == [75, 0, 125, 0, 0]
        assert [month.net_wage for month in found.months] == [300, 0, 500, 400, 400]

    def test_own_hours_at_the_wage_of_the_job(self) -> None:
        """Wml art. 8: hours x 52 / 12; 10 hours in January at 15, 20 in the others."""
        work = Work(
            hours_week=Decimal(20),
            gross_hour=Decimal(15),
            own_months=(OwnMonth(Month(2026, 1), hours_week=Decimal(10)),),
        )
        found = _ask(work, months=2)
        assert [month.gross_wage for month in found.months] == [650, 1300]

    def test_the_year_follows_the_months(self) -> None:
        """Awir 8: the income of a year is that of its months."""
        home = replace(_HOME, rent_month=Decimal(700), assets=Decimal(0))
        low = _ask(Work(own_months=self._LIST), home=home, months=12)
        high = _ask(
            Work(own_months=(*self._LIST, OwnMonth(Month(2026, 9), net_month=Decimal(1900)))),
            home=home,
            months=12,
        )
        assert high.months[0].year_income > low.months[0].year_income


class TestKindsOfJobs:
    """What a rule says about a kind of contract, and a sentence where none does."""

    def test_a_proefplaats_is_unpaid_and_bijstand_goes_on(self) -> None:
        """6.h "onbeloonde werkzaamheden"; 8a.2.d: two months and at most four more."""
        found = _ask(Work(hours_week=Decimal(24), contract=Contract.PROEFPLAATS))
        assert found.months[0].net_wage == 0
        assert found.months[0].bijstand == Decimal("1401.50")
        assert any("proefplaats" in fill(one) for one in found.open_points)
        assert not any("loonheffingskorting" in fill(one) for one in found.assumptions)

    def test_learning_and_working_has_its_own_minimum_wage(self) -> None:
        """Wml 8.3, figures of 2026-07-01: 7,87 at 19 for BBL, 8,99 without; x 24 x 52 / 12."""
        young = Household(Kind.ALLEENSTAAND, date(2006, 8, 15))
        work = Work(hours_week=Decimal(24))
        assert _month(work, home=young, start=_JULY).gross_wage == Decimal("934.96")
        bbl = replace(work, contract=Contract.BBL)
        assert _month(bbl, home=young, start=_JULY).gross_wage == Decimal("818.48")
        assert _month(bbl, start=_JULY).gross_wage == Decimal("1558.96"), "from 21 it is the same"

    def test_its_minimum_wage_was_not_seen_for_every_day(self) -> None:
        """A figure that was not seen is refused, never guessed: BBL before July 2026."""
        young = Household(Kind.ALLEENSTAAND, date(2006, 3, 1))
        work = Work(hours_week=Decimal(24), contract=Contract.BBL)
        found = what_if(Question(young, work, _JANUARY, 1), None)
        assert isinstance(found, Problem)

    @pytest.mark.parametrize("kind", [one for one in Contract if one is not Contract.VAST])
    def test_every_kind_says_something(self, kind: Contract) -> None:
        """Issue 9: where no source has a rule, the gemeente or the employer decides."""
        told = _ask(_net("600", contract=kind)).open_points
        assert len(told) > len(_ask(_net("600")).open_points) or kind is Contract.PROEFPLAATS

    def test_all_others_change_no_amount(self) -> None:
        """No rule was seen that makes a wage count otherwise because of the contract."""
        usual = _month(_net("600")).bijstand
        for kind in set(Contract) - {Contract.PROEFPLAATS}:
            assert _month(_net("600", contract=kind)).bijstand == usual
