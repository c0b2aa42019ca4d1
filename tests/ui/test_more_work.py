"""What is special about the work can be told: each shape of wage reaches the law, and is shown."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.domain.month import Month
from app.domain.scenario import Scenario
from app.domain.work import Contract, LastPay, OwnMonth, Work
from app.law import what_if
from app.text.dutch import fill
from app.ui import routes
from app.ui.asking import flow, monthly, to_law
from app.ui.asking.more_work import MORE
from app.ui.asking.planned import planned
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

NET = ALONE | {"loonweten": "netto_maand", "netto_maand": "600.00", "in_loon": "geen"}
_ENDS = {"einde": "ja", "eindmaand": "2027-02"}
_SECOND = {
    "werk_meer": "andere_baan",
    "loonweten_2": "netto_maand",
    "netto_maand_2": "300.00",
}


def _question(**answers: str):
    return to_law.question(ALONE | answers, TODAY)


def _work(**answers: str) -> Work:
    found = _question(**answers).work
    assert found is not None
    return found


def _names(answers: dict[str, str]) -> list[str]:
    return [ask.name for ask in flow.steps(answers)]


def _first(**answers: str):
    found = what_if(_question(**answers), None)
    assert isinstance(found, Scenario)
    return found.months[0]


class TestWhatIsInTheWage:
    """Field cases F9 and N2: the amount on the account may hold travel money and holiday pay."""

    def test_it_is_asked_of_who_tells_what_comes_on_the_account(self) -> None:
        """F9: "Hoeveel loon komt er per maand op de rekening?" leaves the travel money out."""
        assert "in_loon" in _names(NET)
        assert "in_loon" not in _names(ALONE | {"loonweten": "bruto_maand"})
        weekly = ALONE | {"loonweten": "week", "week_soort": "bruto"}
        assert "in_loon" not in _names(weekly)
        assert "in_loon" in _names(weekly | {"week_soort": "netto"})
        assert not {"reisgeld", "vakantiegeld"} & set(_names(NET))

    def test_travel_money_does_not_count(self) -> None:
        """F9, art. 31.2.g: 680 of which 80 is travel money leaves 921,46 under n."""
        month = _first(
            loonweten="netto_maand", netto_maand="680.00", in_loon="reisgeld", reisgeld="80.00"
        )
        assert month.net_wage == 600
        assert month.bijstand == Decimal("921.46")

    def test_holiday_pay_inside_brings_no_claim(self) -> None:
        """N2, Regeling 8.a: 648 of which 48, n used up: 1.419,46 less 648."""
        told = {"loonweten": "netto_maand", "netto_maand": "648.00", "vrijlating": "6"}
        month = _first(**told, in_loon="vakantiegeld", vakantiegeld="48.00")
        assert month.bijstand == Decimal("771.46")
        assert _first(**told, in_loon="vakantiegeld", vakantiegeld="weet_niet").bijstand == (
            Decimal("771.46")
        )

    def test_more_in_it_than_there_is_is_said_and_not_counted(self) -> None:
        """Bad input gets a clear sentence, and no wage below nothing."""
        told = NET | {"in_loon": "reisgeld", "reisgeld": "700.00"}
        assert to_law.question(told, TODAY).work == Work(
            net_month=Decimal("600.00"),
            cost_month=Decimal("40.00"),
            with_subsidy=False,
        )
        said = [fill(one) for one in to_law.assumed(told)]
        assert "Het reisgeld en vakantiegeld zijn samen hoger dan uw loon." in said


@pytest.mark.parametrize(
    ("answers", "field", "amount"),
    [
        ({"loonweten": "week", "week_soort": "netto", "week": "150.00"}, "net_week", "150.00"),
        ({"loonweten": "week", "week_soort": "bruto", "week": "150.00"}, "gross_week", "150.00"),
        ({"loonweten": "week", "week": "150.00"}, "net_week", "150.00"),
    ],
)
def test_a_wage_per_week_is_asked(answers: dict[str, str], field: str, amount: str) -> None:
    """Field case N4: weekly, net unless it is told to be gross."""
    assert getattr(_work(**answers), field) == Decimal(amount)
    assert not to_law.can_step_hours(ALONE | answers)


class TestLastMoney:
    """Field case N8: what comes when the work ends is asked of who has an end."""

    def test_it_is_asked_only_then(self) -> None:
        """Product: one question a screen, and none that does not matter."""
        assert "laatste_geld" not in _names(ALONE)
        assert "laatste_geld" in _names(ALONE | _ENDS)
        assert "transitie" in _names(ALONE | _ENDS | {"laatste_geld": "transitie"})

    def test_it_reaches_the_law(self) -> None:
        """31.1, 32.1: both amounts are income of the last month."""
        work = _work(
            **_ENDS,
            laatste_geld="vrije_dagen,transitie",
            vrije_dagen="200.00",
            transitie="300.00",
        )
        assert work.last_pay == LastPay(Decimal("200.00"), Decimal("300.00"))
        assert _work(**_ENDS, laatste_geld="geen").last_pay is None

    def test_what_is_not_known_is_said(self) -> None:
        """Product, principle 2: unknown is an answer, and what follows from it is named."""
        told = ALONE | _ENDS | {"laatste_geld": "transitie", "transitie": "weet_niet"}
        said = " ".join(fill(one) for one in to_law.assumed(told))
        assert "Uw transitievergoeding tellen wij niet mee." in said


class TestMore:
    """The rest is asked only of who says that it fits."""

    def test_nothing_more_is_asked_of_others(self) -> None:
        """An ordinary job has no question more."""
        assert not {ask.name for ask in flow.steps(ALONE)} & {
            *("uren_maanden", "loon_maanden", "eerste_dag", "soort_werk", "loonweten_2"),
        }

    def test_own_months_by_hours_and_by_wage(self) -> None:
        """Irregular hours: a list of months, in hours or in the amount that was told."""
        hours = _work(werk_meer="wisselend", uren_maanden="2026-12=20,2027-01=8")
        assert hours.own_months == (
            OwnMonth(Month(2026, 12), hours_week=Decimal(20)),
            OwnMonth(Month(2027, 1), hours_week=Decimal(8)),
        )
        told = NET | {"werk_meer": "wisselend", "loon_maanden": "2026-12=300.00"}
        wage = to_law.question(told, TODAY).work
        assert wage.own_months == (OwnMonth(Month(2026, 12), net_month=Decimal("300.00")),)

    def test_first_and_last_day(self) -> None:
        """A job that starts and ends inside a month; the plan begins in the month it starts."""
        told = {"werk_meer": "midden", "eerste_dag": "2027-01-11"}
        asked = _question(**told)
        assert asked.start == Month(2027, 1)
        assert asked.work.first_day == date(2027, 1, 11)
        ends = {"einde": "ja", "eindmaand": "2027-03", "laatste_dag": "2027-03-12"}
        assert _work(**told, **ends).last_day == date(2027, 3, 12)
        wrong = told | ends | {"laatste_dag": "2027-01-04"}
        assert _work(**wrong).last_day is None
        said = " ".join(fill(one) for one in to_law.assumed(ALONE | wrong))
        assert "ligt voor de eerste dag" in said

    @pytest.mark.parametrize(
        ("day", "first"),
        [
            ("2026-12-07", date(2026, 12, 7)),
            ("2026-12-01", None),
            ("2027-01-04", None),
            ("2027-02-08", None),
        ],
    )
    def test_the_day_told_among_the_steps_is_the_first_day(
        self, day: str, first: date | None
    ) -> None:
        """No work is no wage: a job from 7 December has no wage over 1 to 6 December.

        The first working day of a month leaves it whole (4 January 2027 follows New Year and a
        weekend), and a day in another month says nothing of this job.
        """
        told = ALONE | {"begin": "2027-01" if day.startswith("2027") else "2026-12"}
        told["gebeurt.ik-ga-werken"] = day
        assert to_law.question(told, TODAY).work.first_day == first
        # A kept plan counts the same.
        assert to_law.question(planned(told), TODAY).work.first_day == first

    def test_a_kept_plan_keeps_what_is_special(self) -> None:
        """The answers to the two choices belong to the plan as the questions behind them do."""
        told = ALONE | _SECOND | {"ander_geld": "alimentatie"}
        assert {"werk_meer", "ander_geld", "netto_maand_2"} <= planned(told).keys()
        assert to_law.question(planned(told), TODAY).more_work

    def test_what_was_told_of_the_work_goes_before_the_steps(self) -> None:
        """The answer to its own question is kept, beside another special thing of the work."""
        steps = {"gebeurt.ik-ga-werken": "2026-12-07"}
        own = steps | {"werk_meer": "midden", "eerste_dag": "2026-12-14"}
        assert _work(**own).first_day == date(2026, 12, 14)
        both = _work(**steps, werk_meer="zonder_korting")
        assert (both.credit, both.first_day) == (False, date(2026, 12, 7))

    @pytest.mark.parametrize("old", ["2026-12-10", "2026-12-01", "2027-04-09"])
    def test_a_last_day_of_a_choice_that_was_undone_stays_undone(self, old: str) -> None:
        """What was taken back counts for nothing: the job runs to the last month that was told."""
        ends = {"einde": "ja", "eindmaand": "2027-05", "werk_meer": "niets", "laatste_dag": old}
        told = ALONE | ends | {"gebeurt.ik-ga-werken": "2026-12-07"}
        work = to_law.question(told, TODAY).work
        assert work is not None
        assert (work.first_day, work.last_day) == (date(2026, 12, 7), None)
        said = " ".join(fill(one) for one in to_law.assumed(told))
        assert "ligt voor de eerste dag" not in said

    def test_without_the_credit_and_with_holiday_pay_each_time(self) -> None:
        """N3 and N2 for a wage by the hour."""
        work = _work(werk_meer="zonder_korting,vakantiegeld")
        assert (work.credit, work.holiday_with_wage) == (False, True)

    @pytest.mark.parametrize("kind", list(Contract))
    def test_the_kind_of_job(self, kind: Contract) -> None:
        """Each kind can be chosen, and reaches the law."""
        assert _work(werk_meer="soort", soort_werk=kind.value).contract is kind

    def test_a_proefplaats_has_no_wage(self) -> None:
        """6.h and 8a.2.d: unpaid; the hours change nothing."""
        told = {"werk_meer": "soort", "soort_werk": "proefplaats"}
        assert _first(**told).net_wage == 0
        assert not to_law.can_step_hours(ALONE | told)

    def test_the_code_of_another_answer_is_no_contract(self) -> None:
        """A kept answer that cannot be read counts as unknown."""
        assert _work(werk_meer="soort", soort_werk="weet_niet").contract is None


class TestMoreJobs:
    """Field case N3: two jobs and three, each with its wage, end and loonheffingskorting."""

    def test_the_same_questions_come_under_the_name_of_the_job(self) -> None:
        """Each answer has its own place; the first job keeps its own."""
        names = _names(ALONE | {"werk_meer": "andere_baan"})
        assert "loonweten_2" in names
        assert "loonweten_3" not in names
        assert "loonweten_3" in _names(ALONE | _SECOND | {"nog_een_baan_2": "ja"})
        assert len(names) == len(set(names))

    def test_a_second_job_reaches_the_law(self) -> None:
        """31.2.n and 19.2: both wages, one exemption."""
        asked = _question(**_SECOND, korting_2="nee", einde_2="ja", eindmaand_2="2027-01")
        assert asked.more_work == (
            Work(net_month=Decimal("300.00"), credit=False, until=Month(2027, 1)),
        )
        assert len(asked.works) == 2

    def test_a_third_job_too(self) -> None:
        """By hours, at the minimum wage."""
        third = {"nog_een_baan_2": "ja", "uren_3": "4", "loonweten_3": "minimumloon"}
        asked = _question(**_SECOND, **third)
        assert asked.more_work[1] == Work(hours_week=Decimal(4))

    def test_a_second_job_of_which_nothing_is_known_counts_for_nothing(self) -> None:
        """What is not told is left out, and the row says that it is open."""
        assert _question(werk_meer="andere_baan").more_work == ()


class TestOnTheScreen:
    """The new forms: a day of these years, and a box for each month."""

    def test_more_about_the_work_stands_on_the_check_page(self) -> None:
        """A second job can be found, also by who was not asked for it."""

        async def visit() -> None:
            told = ALONE | {MORE.name: "andere_baan", "loonweten_2": "netto_maand"}
            visitor = await Visitor(kept(told)).open(routes.CHECK)
            assert visitor.has("Is er iets bijzonders aan uw werk?")
            assert visitor.has("Ik heb ook nog een andere baan")
            assert visitor.has("Over uw andere baan")

        run(visit)

    def test_each_month_has_a_box_and_an_empty_one_says_nothing(self) -> None:
        """Irregular hours: twelve months from the first month of the work."""

        async def visit() -> None:
            told = ALONE | {MORE.name: "wisselend"}
            path = routes.change(routes.CHECK, "uren_maanden")
            visitor = await Visitor(kept(told)).open(path)
            assert visitor.has("december 2026") or visitor.box("uren_maanden.2026-12")
            await visitor.type("uren_maanden.2026-12", "20")
            await visitor.type("uren_maanden.2027-02", "41")
            await visitor.press("primary")
            assert visitor.has("Vul hoogstens 40 uur in.")
            await visitor.type("uren_maanden.2027-02", "8")
            await visitor.press("primary")
            assert visitor.route == routes.CHECK
            assert visitor.has("december 2026: 20 en februari 2027: 8")

        run(visit)

    def test_a_first_day_may_lie_ahead(self) -> None:
        """Another than a day of birth, it may be a day to come; but not in another age."""

        async def visit() -> None:
            told = ALONE | {MORE.name: "midden"}
            path = routes.change(routes.CHECK, "eerste_dag")
            visitor = await Visitor(kept(told)).open(path)
            await visitor.type_day("eerste_dag", date(2007, 1, 11))
            await visitor.press("primary")
            assert visitor.has("Klopt het jaar?")
            await visitor.type("eerste_dag.jaar", "2027")
            await visitor.press("primary")
            assert visitor.has("11 januari 2027")

        run(visit)


@pytest.mark.parametrize("broken", ["x", "2026-13=5", "2026-12", "2026-12=-4", "2026-12=NaN"])
def test_months_that_cannot_be_read_are_left_out(broken: str) -> None:
    """A kept answer that cannot be read counts as unknown."""
    assert monthly.read(broken) == ()
    assert monthly.read(f"{broken},2027-01=8") == ((Month(2027, 1), Decimal(8)),)
