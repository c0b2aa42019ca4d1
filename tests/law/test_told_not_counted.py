"""What a gemeente says in steps, points or a table is worked out where the sum is determined."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from types import SimpleNamespace

import pytest

from app.domain.facts import Blame, Facts
from app.domain.gemeente import Gemeente
from app.domain.gemeente_geld import (
    ByHousehold,
    Deeltijdpremie,
    FromAge,
    Inkomenstoeslag,
    LimitOf,
    Premie,
    PremieRow,
    Premies,
    Premietabel,
    Toeslagvoorwaarden,
)
from app.domain.gemeente_minima import BijzondereBijstand, Bracket, Draagkracht
from app.domain.gemeente_plichten import Category, Maatregelen
from app.domain.household import Household, Kind
from app.domain.local_rule import Local, LocalRule
from app.domain.month import Month
from app.domain.scenario import Question
from app.domain.source import Source
from app.domain.work import Work
from app.law import maatregel_of, rights_of, what_if
from app.law.what_if.yearly import Yearly, yearly
from app.text.dutch import fill

DAY = date(2026, 7, 1)
HOME = Household(Kind.ALLEENSTAAND, date(1986, 5, 1), assets=Decimal(0))
SOURCE = Source("Proefregels", "9", "Proefregels", "https://x.example", date(2026, 11, 1), "S")


def _local(value):
    return Local((LocalRule(value, date(2026, 1, 1), SOURCE),))


def _gemeente(**groups):
    return replace(Gemeente("proef", "Proef", invented=True), **groups)


# Rotterdam's own steps (CVDR719087): 110 to 150 of 100 half, above it all; annex 3 from 100 all.
STEPS = Draagkracht((
    Bracket(Decimal(110), Decimal(50), Decimal(150), "Kosten van bijlage 2"),
    Bracket(Decimal(150), Decimal(100), None, "Kosten van bijlage 2"),
    Bracket(Decimal(100), Decimal(100), None, "Kosten van bijlage 3"),
))


def _special(capacity, income):
    own = BijzondereBijstand(capacity=_local(capacity))
    facts = Facts(receives_bijstand=True, special_costs=Decimal(100), counted_income_month=income)
    found = rights_of(HOME, facts, DAY, _gemeente(bijzondere_bijstand=own))
    one = next(one for one in found if one.id == "bijzondere_bijstand")
    return [fill(line.because).replace("\u00a0", " ") for line in one.own_rules]


@pytest.mark.parametrize(
    ("income", "two", "three"),
    [
        # The norm of July 2026 is 1.419,46: 110 of it 1.561,41, 150 of it 2.129,19.
        ("1419.46", None, None),
        ("1561.41", None, "141,95"),
        ("1700.00", "69,30", "280,54"),  # half of 138,59
        ("2129.19", "283,89", "709,73"),  # half of 567,78
        ("2200.00", "354,70", "780,54"),  # 283,89 and 70,81
    ],
)
def test_draagkracht_in_steps_is_counted_by_kind_of_cost(income, two, three):
    """Rotterdam, Beleidsregels bijzondere bijstand 2024, art. 10.3: steps by kind of cost."""
    told = _special(STEPS, Decimal(income))
    assert "Kosten van bijlage 2: inkomen tot € 1.561,41 per maand telt niet mee." in told
    assert "Kosten van bijlage 3: inkomen tot € 1.419,46 per maand telt niet mee." in told
    for name, month in (("2", two), ("3", three)):
        begin = f"Kosten van bijlage {name}: u betaalt "
        (line,) = [one for one in told if one.startswith(begin)]
        if month is None:
            assert line == f"{begin}niets zelf. Uw inkomen ligt daar niet boven."
        else:
            assert line.startswith(f"{begin}volgens uw gemeente € {month} per maand zelf.")


def test_of_another_norm_the_ready_question_stands():
    """A limit of the gross minimum wage is not that of the household: nothing is guessed."""
    told = _special(replace(STEPS, limit_of=LimitOf.MINIMUMLOON_BRUTO), Decimal(1700))
    assert "Uw gemeente rekent met een andere norm. Vraag hoeveel u zelf betaalt." in told
    assert not any("volgens uw gemeente €" in one for one in told)


def test_an_income_that_was_not_told_is_not_guessed():
    """Principle 2: unknown is an answer."""
    told = _special(STEPS, None)
    assert "Uw inkomen kennen wij niet. Daarom rekenen wij dit niet verder uit." in told


@pytest.mark.parametrize(
    ("percent", "points", "again"),
    [(20, 10, "425,84"), (30, 30, "851,68"), (90, 20, "1.419,46")],
)
def test_a_repeat_in_percent_points_is_told_in_euro(percent, points, again):
    """A repeat adds points, and never takes more than the whole norm of 1.419,46."""
    category = Category(
        "tweede", ("medewerking",), Decimal(percent), 1, repeat_points=Decimal(points)
    )
    rules = Maatregelen(categories=_local((category,)))
    facts = Facts(receives_bijstand=True, blame=Blame.NORMAAL)
    found = maatregel_of(HOME, facts, DAY, _gemeente(maatregelen=rules), "medewerking")
    told = [fill(one).replace("\u00a0", " ") for one in found.softens]
    assert f"Nog eens? Dan is het € {again} minder." in told


def _points(premies, work):
    asked = Question(HOME, work, Month(2026, 7), 24)
    found = what_if(asked, _gemeente(premies=premies))
    return [fill(one).replace("\u00a0", " ") for one in found.open_points]


# Coevorden: 659,50 to 2.638 in the first year.
TABLE = Premietabel(
    (PremieRow(1, Decimal("659.50"), 1), PremieRow(1, Decimal(2638), 36), PremieRow(2, Decimal(0))),
    2,
    "geld voor vrijwilligerswerk",
)


@pytest.mark.parametrize(
    ("hours", "amount"), [(16, "659,50"), (35, "659,50"), (36, "2.638")]
)
def test_a_premie_by_hours_is_told_for_these_hours(hours, amount):
    """Coevorden's page: 659,50 to 2.638 a year in year 1; told, as the gemeente decides."""
    told = _points(Premies(deeltijd_table=_local(TABLE)), Work(hours_week=Decimal(hours)))
    assert f"Bij uw uren is dat € {amount} in het eerste jaar. Vraag erom." in told
    assert "Daar gaat af: geld voor vrijwilligerswerk." in told


def test_a_premie_by_hours_of_a_wage_without_hours_is_a_question():
    """Without hours nobody can say which row."""
    told = _points(Premies(deeltijd_table=_local(TABLE)), Work(net_month=Decimal(600)))
    assert "Hoe hoog die is, hangt af van uw uren. Vraag het uw gemeente." in told


def test_a_premie_on_part_time_wage_is_told_in_euro():
    """10 of every 100 euro of 600, at most 50 a month: twelve times 50."""
    rule = Deeltijdpremie(Decimal(10), Decimal(50), (6, 12))
    told = _points(Premies(deeltijd=_local(rule)), Work(net_month=Decimal(600)))
    assert "Bij dit loon is dat ongeveer € 600 in het eerste jaar. Vraag erom." in told
    less = _points(Premies(deeltijd=_local(rule)), Work(net_month=Decimal(300)))
    assert "Bij dit loon is dat ongeveer € 360 in het eerste jaar. Vraag erom." in less


def _months(average, incomes):
    """Months with these incomes beside a norm of 1.000 euro, looked at with a limit of 110."""
    rules = Yearly({}, Decimal("1.1"), None, average=average)
    sums = [month_sum(net) for net in incomes]
    return [float(one.net) for one in rules.too_high(sums)]


def month_sum(net):
    """A month without bijstand: a norm of 1.000 euro and a net wage."""
    whole = {name: Decimal(0) for name in ("claim", "exempt", "bijstand", "other")}
    return SimpleNamespace(norm=Decimal(1000), net=Decimal(net), **whole)


@pytest.mark.parametrize(
    ("average", "incomes", "high"),
    [
        (False, (1000, 1100, 1101), [1101.0]),
        (True, (1000, 1100, 1101), []),  # 3.201 of 3.300 together
        (True, (1000, 1100, 1201), [1201.0]),  # 3.301 of 3.300
        (True, (1100, 1100, 1100), []),
    ],
)
def test_a_limit_over_the_average_is_not_one_of_each_month(average, incomes, high):
    """Alphen aan den Rijn and Den Haag: 110 of 100 on average over 36 months."""
    assert _months(average, incomes) == high


@pytest.mark.parametrize(("born", "months"), [("2005-07-01", 36), ("2004-06-30", 48),
                                              ("1990-01-01", 60)])
def test_the_period_by_age_is_that_of_this_person_in_the_what_if_too(born, months):
    """Krimpen aan den IJssel: 36 months at 21, 48 at 22, 60 from 23 on."""
    rows = tuple(FromAge(*row) for row in ((21, 36), (22, 48), (23, 60)))
    rules = Inkomenstoeslag(conditions=_local(Toeslagvoorwaarden(reference_by_age=rows)))
    home = Household(Kind.ALLEENSTAAND, date.fromisoformat(born))
    asked = Question(home, Work(net_month=Decimal(500)), Month(2026, 7), 3)
    assert yearly(asked, _gemeente(inkomenstoeslag=rules)).reference == months


def _yearly(**conditions):
    rules = Inkomenstoeslag(
        income_limit_percent=_local(Decimal(100)),
        conditions=_local(Toeslagvoorwaarden(**conditions)),
    )
    asked = Question(HOME, Work(net_month=Decimal(500)), Month(2026, 7), 3)
    return yearly(asked, _gemeente(inkomenstoeslag=rules))


def _sums(*incomes):
    """Months without bijstand, of a norm of 1.000, with these net wages."""
    alike = {"claim": Decimal(0), "exempt": Decimal(0), "bijstand": Decimal(0)}
    more = {"norm": Decimal(1000), "other": Decimal(0), "gross": None}
    return [SimpleNamespace(net=Decimal(one), **alike, **more) for one in incomes]


@pytest.mark.parametrize(
    ("conditions", "incomes", "high"),
    [
        # Echt-Susteren: the limit is over 12 months; what was before them does not count.
        ({"limit_months": 2}, (1500, 900, 900), 0),
        ({"limit_months": 2}, (900, 900, 1500), 1),
        # Hollands Kroon: 110 on average a year; one dear year is not made good by another.
        ({"limit_months": 2, "average": True}, (700, 1500, 900, 900), 1),
        ({"limit_months": 2, "average": True}, (700, 1200, 900, 900), 0),
        # Eindhoven: 20.000 gross a year; of 12 months that are surely above it all count.
        ({"year_gross": ByHousehold(*map(Decimal, (20000, 25000, 28000)))}, (1700,) * 12, 12),
        ({"year_gross": ByHousehold(*map(Decimal, (20000, 25000, 28000)))}, (900,) * 12, 0),
    ],
)
def test_the_months_and_the_gross_year_of_a_limit_are_counted(conditions, incomes, high):
    """What ordinances and websites say of the period, in the what-if."""
    assert len(_yearly(**conditions).too_high(_sums(*incomes))) == high


@pytest.mark.parametrize(
    ("conditions", "income", "said"),
    [
        # 120 of 100 of 1.419,46 over 12 months is 20.440,22 (Echt-Susteren).
        (
            {"limit_months": 12},
            None,
            "Voor u is de grens €\xa020.440,22 over 12 maanden samen, met de norm van nu.",
        ),
        (
            {"year_gross": ByHousehold(*map(Decimal, (20000, 25000, 28000)))},
            "1700",
            "Met €\xa01.700 netto per maand komt u daarboven.",
        ),
        (
            {"year_gross": ByHousehold(*map(Decimal, (20000, 25000, 28000)))},
            "1600",
            "Uw bruto inkomen kennen wij niet. Vraag of u onder deze grens blijft.",
        ),
        (
            {"months_back": 3},
            None,
            "Vraagt u het op 1 juli 2026? Dan kan het gelden vanaf 1 april 2026.",
        ),
    ],
)
def test_a_limit_is_told_in_euro_of_this_household_or_asked(conditions, income, said):
    """The sum of this home, what is surely above it, and which question stays."""
    rules = Inkomenstoeslag(
        income_limit_percent=_local(Decimal(120)),
        conditions=_local(Toeslagvoorwaarden(**conditions)),
    )
    told = Facts(counted_income_month=None if income is None else Decimal(income))
    found = rights_of(replace(HOME, kostendelers=0), told, DAY, _gemeente(inkomenstoeslag=rules))
    right = next(one for one in found if one.id == "inkomenstoeslag")
    assert said in [fill(one.because) for one in right.own_rules]


WORK_PREMIE = Premie(Decimal(600), 1, "Na zes maanden werk zonder bijstand.")
PART_TIME = Deeltijdpremie(Decimal(30), Decimal(200), (6, 11))


def test_a_premie_says_when_the_gemeente_gives_it():
    """Re-integratieverordening Voorbeeldstad 15: after six months of work without bijstand."""
    told = _points(Premies(werk=_local(WORK_PREMIE)), Work(hours_week=Decimal(16)))
    at = told.index("Die premie is € 600. Vraag wanneer u hem krijgt.")
    assert told[at + 1] == "Uw gemeente zegt: Na zes maanden werk zonder bijstand."


def test_one_premie_in_two_forms_is_one_premie():
    """Re-integratieverordening Voorbeeldstad 16: "dezelfde premie, naar jaren"."""
    both = Premies(deeltijd=_local(PART_TIME), deeltijd_table=_local(TABLE))
    told = _points(both, Work(hours_week=Decimal(16)))
    assert [one for one in told if "een premie" in one] == [
        "Uw gemeente heeft een premie bij werk in deeltijd. Die tellen wij niet mee."
    ]
    assert [one for one in told if "in het eerste jaar" in one] == [
        "Bij uw uren is dat € 659,50 in het eerste jaar. Vraag erom."
    ]


def test_who_has_no_bijstand_is_told_of_no_premie_to_ask():
    """Participatiewet 31 lid 2 j leaves a premie free for bijstand; without it there is none."""
    asked = Question(HOME, Work(hours_week=Decimal(16)), Month(2026, 7), 24)
    asked = replace(asked, receives_bijstand=False)
    found = what_if(asked, _gemeente(premies=Premies(werk=_local(WORK_PREMIE))))
    assert not any("premie" in fill(one) for one in found.open_points)
