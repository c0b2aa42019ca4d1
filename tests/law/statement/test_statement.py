"""A payment statement line by line: what fits, what does not, and what nobody can know.

Single, July to December 2026: norm 1.419,46, holiday part 70,97, paid 1.348,49 (rules-nl,
correction 1); wage 600,00: a quarter is exempt, 150,00 (31.2.n); holiday claim 48,00 (Regeling
Participatiewet 11). Paid beside that wage: 1.348,49 - 450,00 = 898,49 (rules-nl, correction 10).
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.certainty import Certainty
from app.domain.household import Household, Kind
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.statement import (
    Column,
    Explanation,
    Fit,
    LineKind,
    Statement,
    StatementLine,
    StatementQuestion,
    coded_line,
)
from app.law import STATEMENT_WORDS, explain_statement
from tests.law.people import couple, parent, single

OCTOBER = Month(2026, 10)
HOME = single(40)
WAGE = Decimal("600.00")
L = LineKind


def explain(*told, household=HOME, month=OCTOBER, **facts):
    """The explanation of these lines, as pairs of kind and amount."""
    lines = tuple(StatementLine(kind, Decimal(amount)) for kind, amount in told)
    asked = StatementQuestion(Statement(month, lines), household, **facts)
    found = explain_statement(asked, None)
    assert isinstance(found, Explanation)
    return found


def settled(wage, exempt, paid):
    """The lines of somebody alone: the norm without its holiday part, and a wage beside it."""
    told = ("1348.49", wage, exempt, paid)
    return tuple(zip((L.NORM, L.INKOMSTEN, L.VRIJLATING, L.BETAALD), told, strict=True))


def line(found, kind):
    """The one line of a kind."""
    return next(one for one in found.lines if one.kind is kind)


def causes(found):
    """The names of the causes, in order."""
    return [one.name for one in found.causes]


def test_a_statement_that_adds_up_has_no_causes():
    """Articles 19.2 and 45.1: norm without holiday part, less wage, plus the exempt quarter."""
    found = explain(*settled("600.00", "150.00", "898.49"), wage=WAGE)
    assert found.adds_up is True
    assert found.difference == 0
    assert found.causes == ()
    assert {one.fit for one in found.lines} == {Fit.SAME}
    assert found.certainty is Certainty.SCHATTING


def test_the_holiday_parts_may_stand_there_or_not():
    """Articles 19.3 and 31.4: with reservation 70,97 - 48,00 = 22,97 the same is paid."""
    found = explain(
        (L.NORM, "1419.46"),
        (L.INKOMSTEN, "600.00"),
        (L.VRIJLATING, "150.00"),
        (L.VAKANTIEGELD_INKOMSTEN, "48.00"),
        (L.RESERVERING, "22.97"),
        (L.BETAALD, "898.49"),
        wage=WAGE,
    )
    assert (found.adds_up, found.difference) == (True, 0)
    assert {one.fit for one in found.lines} == {Fit.SAME}


def test_a_reservation_beside_a_norm_without_holiday_part_only_tells_something():
    """Article 19.3: what is not in the norm cannot go off it once more."""
    found = explain((L.NORM, "1348.49"), (L.RESERVERING, "70.97"), (L.BETAALD, "1348.49"))
    assert line(found, L.RESERVERING).column is Column.INFO
    assert line(found, L.RESERVERING).fit is Fit.SAME
    assert (found.adds_up, found.difference) == (True, 0)


def test_a_missing_exemption_explains_the_difference_to_the_cent():
    """Article 31.2.n: a quarter of 600,00 stays; without it 150,00 less is paid."""
    found = explain((L.NORM, "1348.49"), (L.INKOMSTEN, "600.00"), (L.BETAALD, "748.49"), wage=WAGE)
    missing = line(found, L.VRIJLATING)
    assert (missing.fit, missing.told, missing.expected) == (Fit.MISSING, None, Decimal("150.00"))
    assert found.difference == Decimal("-150.00")
    assert causes(found) == ["geen_vrijlating"]
    assert found.causes[0].exact
    assert found.causes[0].source.article == "31.2.n"
    assert found.explained


def test_who_used_six_months_is_not_told_that_an_exemption_is_missing():
    """Article 31.2.n: at most six months; for a single person nothing follows on it."""
    found = explain(
        (L.NORM, "1348.49"),
        (L.INKOMSTEN, "600.00"),
        (L.BETAALD, "748.49"),
        wage=WAGE,
        months_used=6,
    )
    assert (found.difference, found.causes) == (0, ())


def test_under_27_no_exemption_is_expected():
    """Article 31.5: n and r do not hold under 27."""
    young = single(24)
    norm = (L.NORM, "1348.49")
    found = explain(norm, (L.INKOMSTEN, "600.00"), household=young, wage=WAGE)
    assert line(found, L.NORM).fit is Fit.SAME
    assert [one.kind for one in found.lines] == [L.NORM, L.INKOMSTEN]


def test_the_exemption_can_be_over_the_holiday_claim_as_well():
    """Rules-nl, correction 5: (600 + 48) / 4 = 162,00 is another practice."""
    found = explain(*settled("600.00", "162.00", "910.49"), wage=WAGE)
    assert causes(found) == ["vrijlating_over_meer"]


def test_the_exemption_of_fifteen_percent_is_known_as_another_one():
    """Articles 31.2.y and 31.2.z: 15 percent of 600,00 is 90,00."""
    found = explain(*settled("600.00", "90.00", "838.49"), wage=WAGE)
    assert causes(found) == ["andere_vrijlating"]
    assert found.causes[0].effect == Decimal("-60.00")


def test_the_wage_of_the_month_before_is_named():
    """Article 32.1.b: income that belongs to another period."""
    found = explain(
        *settled("400.00", "100.00", "1048.49"),
        wage=WAGE,
        wage_before=Decimal("400.00"),
    )
    assert causes(found) == ["andere_maand"]
    assert found.causes[0].exact
    assert found.causes[0].because.values == (("before", Month(2026, 9)),)


def test_a_wage_per_four_weeks_is_known_as_such():
    """Rules-nl B2: 600,00 x 13 / 12 = 650,00."""
    found = explain((L.NORM, "1348.49"), (L.INKOMSTEN, "650.00"), wage=WAGE)
    assert line(found, L.INKOMSTEN).cause.name == "vier_weken"


def test_travel_money_that_was_counted_is_named():
    """Field case F9, article 31.2.g: 680,00 holds 80,00 travel money; 600,00 counts."""
    found = explain(
        *settled("680.00", "170.00", "838.49"),
        wage=Decimal("680.00"),
        travel=Decimal("80.00"),
    )
    assert causes(found) == ["met_reisgeld"]
    assert found.causes[0].effect == found.difference == Decimal("-60.00")
    assert found.causes[0].source.article == "31.2.g"


def test_travel_money_that_was_left_out_gives_no_cause():
    """Article 31.2.g: the statement counts 600,00 of 680,00, as it should."""
    found = explain(
        *settled("600.00", "150.00", "898.49"),
        wage=Decimal("680.00"),
        travel=Decimal("80.00"),
    )
    assert (found.difference, found.causes) == (0, ())


def test_only_the_amount_paid_shows_the_travel_money_too():
    """Article 31.2.g: 838,49 is what is left when all 680,00 counts."""
    facts = {"wage": Decimal("680.00"), "travel": Decimal("80.00")}
    found = explain((L.BETAALD, "838.49"), **facts)
    assert "met_reisgeld" in causes(found)


def test_a_wage_that_is_not_settled_yet_comes_later():
    """Article 58.4: means of the six months before can still be settled."""
    found = explain((L.NORM, "1348.49"), (L.BETAALD, "1348.49"), wage=WAGE)
    assert line(found, L.INKOMSTEN).fit is Fit.MISSING
    assert causes(found) == ["geen_loon"]
    assert found.difference == Decimal("450.00")


def test_a_wage_that_already_lost_its_exempt_part_is_no_missing_exemption():
    """Rules-nl, field NaVrijlating: 600,00 - 150,00 = 450,00 goes off."""
    found = explain((L.NORM, "1348.49"), (L.INKOMSTEN, "450.00"), (L.BETAALD, "898.49"), wage=WAGE)
    assert line(found, L.INKOMSTEN).cause.name == "na_vrijlating"
    assert [one.kind for one in found.lines] == [L.NORM, L.INKOMSTEN, L.BETAALD]
    assert (found.difference, found.causes) == (0, ())


def test_a_claim_that_goes_off_the_amount_paid_is_named():
    """Article 31.4: 648,00 is the wage with its holiday claim."""
    found = explain(*settled("648.00", "150.00", "850.49"), wage=WAGE)
    assert causes(found) == ["met_vakantiegeld"]
    assert found.causes[0].exact


@pytest.mark.parametrize(
    ("kind", "article"),
    [
        (L.AFLOSSING, "60.3, 60.4"),
        (L.MAATREGEL, "18"),
        (L.BOETE, "60.4"),
        (L.BESLAG, "46"),
        (L.VOORSCHOT, "52.4"),
        (L.DERDEN, "57"),
    ],
)
def test_what_goes_off_by_its_own_line_is_its_own_cause(kind, article):
    """Participatiewet: settling a debt, a reduction, a fine, attachment, advance, payment."""
    found = explain((L.NORM, "1348.49"), (kind, "67.42"), (L.BETAALD, "1281.07"))
    assert (found.adds_up, found.difference) == (True, Decimal("-67.42"))
    assert causes(found) == [kind.value]
    assert found.causes[0].exact
    assert found.causes[0].source.article == article


def test_a_reservation_that_is_in_no_line_is_recognised_by_its_amount():
    """Article 19.3: 5 percent of 1.419,46 is 70,97; kept back twice."""
    found = explain((L.NORM, "1348.49"), (L.BETAALD, "1277.52"))
    assert found.adds_up is False
    assert causes(found) == ["reservering"]
    assert found.causes[0].exact


def test_the_norm_of_the_half_year_before_is_recognised():
    """Article 38: until July 1.401,50, paid 1.331,42 (Normenbrief 2026-01, correction 10)."""
    found = explain((L.NORM, "1331.42"), (L.BETAALD, "1331.42"))
    assert causes(found) == ["oude_norm"]
    assert found.causes[0].effect == Decimal("-17.07")


def test_the_kostendelersnorm_is_recognised():
    """Article 22a, January 2026: two people who share is 1.001,07 each, 5 percent is 50,05."""
    found = explain(
        (L.NORM, "1001.07"),
        (L.RESERVERING, "50.05"),
        (L.BETAALD, "951.02"),
        month=Month(2026, 1),
        household=single(40, date(2026, 1, 1)),
    )
    assert causes(found) == ["kostendelersnorm"]
    assert found.causes[0].because.values == (("n", 2),)
    assert found.causes[0].exact


def test_half_of_a_couple_is_recognised():
    """Article 45.4: each of the two gets half."""
    pair = couple(40, 40)
    whole = explain((L.BETAALD, "0"), household=pair).expected
    found = explain((L.NORM, str(whole / 2)), (L.BETAALD, str(whole / 2)), household=pair)
    assert causes(found) == ["helft"]


def test_two_lines_of_a_norm_are_one_norm():
    """Peers 5.1: a norm can stand in two lines."""
    found = explain((L.NORM, "700.00"), (L.NORM, "648.49"), (L.BETAALD, "1348.49"))
    assert [one.kind for one in found.lines] == [L.NORM, L.BETAALD]
    assert found.difference == 0


def test_loonheffing_does_not_count_unless_it_explains():
    """Rules-nl A6: bijstand is paid net, the gemeente pays the tax."""
    told = ((L.NORM, "1348.49"), (L.LOONHEFFING, "80.00"))
    assert explain(*told, (L.BETAALD, "1348.49")).adds_up is True
    found = explain(*told, (L.BETAALD, "1268.49"))
    assert causes(found) == ["loonheffing"]


def test_only_the_amount_paid_is_enough_to_find_an_exact_cause():
    """Article 31.2.n again, of somebody who typed one line."""
    found = explain((L.BETAALD, "748.49"), wage=WAGE)
    assert found.adds_up is None
    assert causes(found) == ["geen_vrijlating"]


def test_what_fits_nothing_is_not_known():
    """Product.md principle 2: unknown is an answer, and never a guess."""
    found = explain((L.NORM, "1348.49"), (L.BETAALD, "1300.00"))
    assert causes(found) == ["niet_bekend"]
    assert not found.explained
    assert not found.causes[0].exact
    assert found.causes[0].because.id == "Waardoor dit komt, weten wij niet."


def test_the_exact_cause_comes_first():
    """Product.md 3: the difference named; here a debt of all that is missing, and two that undo."""
    found = explain(
        (L.NORM, "1348.49"),
        (L.AF, "100.00"),
        (L.BIJ, "100.00"),
        (L.AFLOSSING, "50.00"),
        (L.BETAALD, "1298.49"),
    )
    assert causes(found)[0] == "aflossing"
    assert [one.exact for one in found.causes] == [True, False, False]


def test_nobody_says_that_the_gemeente_is_wrong():
    """Product.md principle 6: it is asked, not judged."""
    found = explain((L.NORM, "1300.00"), (L.BETAALD, "1300.00"))
    texts = [one.because.id + one.next_step.id for one in found.causes]
    texts += [words.what.id + words.next_step.id for words in STATEMENT_WORDS.values()]
    assert not [text for text in texts if "fout" in text.lower()]
    assert "Vraag" in found.causes[0].next_step.id


def test_every_line_has_its_words():
    """Peers 5.1: every kind is explained, with an article that was read."""
    assert set(STATEMENT_WORDS) == set(LineKind)
    assert {words.source.law for words in STATEMENT_WORDS.values()} == {"Participatiewet"}


@pytest.mark.parametrize(
    ("told", "paid"),
    [
        (
            [
                ("norm", "740.17"),
                ("inkomsten", "-36.44"),
                ("reservering_vakantiegeld", "-37.01"),
                ("aflossing", "-33.29"),
            ],
            "633.43",
        ),
        (
            [
                ("norm", "345.41"),
                ("norm", "346.17"),
                ("inkomsten", "-90.44"),
                ("reservering_vakantiegeld", "-31.88"),
                ("vakantiegeld", "3.50"),
                ("aflossing", "-34.58"),
                ("overige_reservering", "-5.00"),
            ],
            "533.18",
        ),
        ([("toekenning", "1024.76"), ("betaald_aan_derden", "-782.75")], "242.01"),
    ],
)
def test_real_shapes_of_statements_add_up(told, paid):
    """Peers 5.1, the checks that must hold, as a gemeente sends the lines."""
    lines = tuple(coded_line(code, Decimal(amount)) for code, amount in told)
    statement = Statement(OCTOBER, (*lines, StatementLine(L.BETAALD, Decimal(paid))))
    found = explain_statement(StatementQuestion(statement, HOME), None)
    assert found.added == Decimal(paid)


def test_a_statement_without_lines_is_a_problem_and_no_answer():
    """Style C.9: an expected trouble is a value."""
    asked = StatementQuestion(Statement(OCTOBER, ()), HOME)
    assert isinstance(explain_statement(asked, None), Problem)


def test_before_the_known_days_nothing_is_explained():
    """Architecture A.2: a date outside the list is refused."""
    lines = (StatementLine(L.NORM, Decimal(900)),)
    asked = StatementQuestion(Statement(Month(2019, 1), lines), HOME)
    assert isinstance(explain_statement(asked, None), Problem)


_HOMES = [HOME, single(24), single(70), parent(30, 4), couple(40, 41)]
_LINES = st.lists(
    st.tuples(st.sampled_from(list(LineKind)), st.integers(0, 200_000)), min_size=1, max_size=6
)


@given(
    _LINES,
    st.sampled_from(_HOMES),
    st.none() | st.integers(0, 150_000),
    st.none() | st.integers(0, 150_000),
)
def test_the_causes_always_come_to_the_whole_difference(lines, household, wage, before):
    """Nothing gets lost: what is not named is said to be not known, to the cent."""
    told = tuple((kind, Decimal(cents) / 100) for kind, cents in lines)
    found = explain(
        *told,
        household=household,
        wage=None if wage is None else Decimal(wage) / 100,
        wage_before=None if before is None else Decimal(before) / 100,
    )
    effects = sum((one.effect for one in found.causes), Decimal(0))
    single_reason = any(one.exact for one in found.causes)
    assert effects == found.difference or single_reason
    assert found.explained == ("niet_bekend" not in causes(found))
    exact = [one.exact for one in found.causes]
    assert exact == sorted(exact, reverse=True)


def test_the_household_decides_the_norm():
    """Article 21: a single parent has the norm of somebody alone."""
    home = Household(Kind.ALLEENSTAANDE_OUDER, date(1990, 1, 1), children=(date(2020, 1, 1),))
    assert explain((L.NORM, "1348.49"), household=home).difference == 0
