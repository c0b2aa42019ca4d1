"""A month in which who has a right changes on a day: by day, with its cause, and what is open.

Participatiewet 11.4, 13, 24, 31.2.n, 32.3 and 32.4, with the amounts of 1 July 2026: couple
2.027,79 (half 1.013,90), single 1.419,46. Every sum is worked out by hand beside it.
"""

from __future__ import annotations

import pytest

from tests.calc.scenarios import bijstand, scenario

_ALONE = {"kind": "alleenstaand", "birth_date": "1990-02-10", "kostendelers": 0}
_COUPLE = {**_ALONE, "kind": "gehuwd", "partner_birth_date": "1992-05-01"}
_WHICH = "Welke vrijlating geldt in {month}? Uw gemeente beslist."
_WITHOUT = "In die maand rekenen wij zonder vrijlating."


def _why(found, place):
    return found["months"][place]["why"]


def _sentences(found):
    return [one["sentence"] for one in found["because"]]


def _rows(*rows):
    keys = ("reason", "from", "until", "partner")
    return [{k: v for k, v in zip(keys, row, strict=False) if v is not None} for row in rows]


def test_two_reasons_of_one_follow_each_other():
    """13.1.a, then 13.1.d: 1.013,90 both; 1.617,33 of wage counts by 32.4, then by 32.3.

    1.500 + 117,33 claim. 32.4: above 1.013,90 is 603,43. 32.3: with 1.013,90 above 2.027,79 is
    603,44. By days (10 and 20 of 30) 603,44 counts, and 410,46 is left.
    """
    rows = _rows(("vast", None, "2026-09-10"), ("staking", "2026-09-11"))
    found = scenario({**_COUPLE, "exclusions": rows}, work={"net_month": "1500"})
    assert bijstand(found) == ["410.47", "410.46", "410.46"]
    told = "U bent vrij vanaf 11 september 2026. U staakt vanaf 11 september 2026."
    assert _why(found, 1) == told
    assert _why(found, 2) == ""
    days = "De bijstand is per maand. Hoe een deel van een maand telt, zegt de wet niet."
    assert days in _sentences(found)
    assert "Een deel van een maand rekenen wij per dag. Dat is een schatting." in (
        found["open_points"]
    )


def test_the_right_goes_from_one_to_the_other():
    """11.4: the spouse 10 of 30 days, then the asker, whose own 648,00 counts then (19.2, 45.1).

    In the first days 648,00 is under 1.013,90 (32.4), so 20 of 30 days of it count: 432,00. In
    October 150,00 of it is free (31.2.n).
    """
    rows = _rows(("vast", None, "2026-09-10"), ("staking", "2026-09-11", None, True))
    found = scenario({**_COUPLE, "exclusions": rows}, work={"net_month": "600"})
    assert bijstand(found) == ["1013.90", "581.90", "515.90"]
    assert "U bent vrij vanaf 11 september 2026." in _why(found, 1)
    assert "Uw partner staakt vanaf 11 september 2026." in _why(found, 1)
    assert "Vanaf dan hebt alleen u recht op bijstand." in _why(found, 1)
    assert [one["of_partner"] for one in found["months"]] == [True, False, False]


def test_a_high_wage_in_part_of_a_month_leaves_nothing_of_it():
    """45.1, the month as a whole: of 1.617,33 counts 603,43 for 10 days and all for 20: 1.279,36.

    That is above the norm of 1.013,90, and how days count is said to be an estimate.
    """
    rows = _rows(("vast", None, "2026-09-10"), ("staking", "2026-09-11", None, True))
    found = scenario({**_COUPLE, "exclusions": rows}, work={"net_month": "1500"})
    assert bijstand(found) == ["410.47", "0.00", "0.00"]
    assert "Uw partner staakt vanaf 11 september 2026." in _why(found, 1)
    assert "Een deel van een maand rekenen wij per dag. Dat is een schatting." in (
        found["open_points"]
    )


@pytest.mark.parametrize(
    ("reasons", "in_month", "after"),
    [
        # 11.1, then 11.2: no right from 5 December, whatever follows on it.
        (
            ("anders", "geen_verblijfsrecht"),
            "Vanaf 5 december 2026 hebt u zelf geen recht op bijstand.",
            "Vanaf 5 december 2026 hebt u zelf geen recht op bijstand.",
        ),
        # 13.1.a, then 13.1.d: who is released is not told to be in detention a month later.
        (
            ("vast", "staking"),
            "U zit vast vanaf 5 december 2026.",
            "Vanaf 5 december 2026 hebt u zelf geen recht op bijstand.",
        ),
    ],
)
def test_reasons_that_follow_each_other_are_one_time_without_a_right(reasons, in_month, after):
    """11.4 and 24.a: (4 x 2.027,79 + 27 x 1.013,90) / 31 = 1.144,72, and the half from 5 December.

    The norm is 1.013,90 from the 5th, not from the 15th on which the reason is another one.
    """
    first, second = reasons
    rows = _rows((first, "2026-12-05", "2026-12-14"), (second, "2026-12-15"))
    found = scenario({**_COUPLE, "exclusions": rows}, start="2026-11")
    assert bijstand(found) == ["2027.79", "1144.72", "1013.90"]
    assert in_month in _why(found, 1)
    assert "Vanaf 5 december 2026 is de norm €\xa01.013,90." in _why(found, 1)
    assert after in _why(found, 2)
    assert "zit vast" not in _why(found, 2)


def test_days_on_which_nobody_has_a_right_count_for_nobody():
    """11.4: of 31 days both have it on 15, one of them on 11, nobody on 5: 1.340,96."""
    rows = _rows(
        ("buitenland", "2026-12-05", "2026-12-14"), ("vast", "2026-12-10", "2026-12-20", True)
    )
    found = scenario({**_COUPLE, "exclusions": rows}, start="2026-11")
    assert bijstand(found) == ["2027.79", "1340.96", "2027.79"]
    assert "Deze maand is er op 26 dagen recht op bijstand." in _why(found, 1)


def test_the_right_goes_over_without_any_wage():
    """11.4 and 24.a: half the couple norm on every day, of one and then of the other."""
    rows = _rows(("vast", None, "2026-09-10"), ("staking", "2026-09-11", None, True))
    found = scenario({**_COUPLE, "exclusions": rows})
    assert bijstand(found) == ["1013.90"] * 3
    assert "Vanaf dan hebt alleen u recht op bijstand." in _why(found, 1)


def test_two_reasons_of_who_is_alone_leave_the_days_after_them():
    """13.1.a and d: 10 of 30 days; 1.419,46 - 648,00 = 771,46, of which 257,15."""
    rows = _rows(("vast", None, "2026-09-10"), ("staking", "2026-09-11", "2026-09-20"))
    found = scenario({**_ALONE, "exclusions": rows}, work={"net_month": "600"})
    assert bijstand(found) == ["0.00", "257.15", "921.46"]
    assert "U staakt vanaf 11 september 2026." in _why(found, 1)
    assert "Deze maand is er op 10 dagen recht op bijstand." in _why(found, 1)


@pytest.mark.parametrize(
    ("home", "facts", "more", "month"),
    [
        # The release of 13.1.a, of who is alone and of one of a couple.
        (_ALONE, {"detained": True, "free_on": "2026-09-21"}, {}, "september 2026"),
        (_COUPLE, {"detained": True, "free_on": "2026-09-21"}, {}, "september 2026"),
        # 13.1.f: the 18th birthday.
        ({**_ALONE, "birth_date": "2008-09-16"}, None, {}, "september 2026"),
        (
            {**_COUPLE, "birth_date": "2009-02-10"},
            None,
            {"start": "2027-01"},
            "februari 2027",
        ),
    ],
)
def test_a_right_that_begins_on_a_day_leaves_the_vrijlating_open(home, facts, more, month):
    """31.2.n and 34a, "voor zover hij algemene bijstand ontvangt": it can be read two ways."""
    found = scenario(home, facts, work={"net_month": "300"}, **more)
    points = found["open_points"]
    place = points.index(_WHICH.format(month=month))
    assert points[place + 1] == _WITHOUT
    assert [one["exempt"] for one in found["months"]][1] == "0.00"


def test_a_right_that_ends_on_a_day_says_what_was_counted():
    """31.2.n: in December the whole of 25 percent of 600 was left free."""
    trip = [{"first": "2026-11-20", "last": "2027-01-10"}]
    found = scenario(_ALONE, {"stays_abroad": trip}, start="2026-11", work={"net_month": "600"})
    points = found["open_points"]
    place = points.index(_WHICH.format(month="december 2026"))
    assert points[place + 1] == "In die maand rekenen wij met de hele vrijlating."


def test_of_two_who_work_only_one_has_the_vrijlating():
    """31.2.n: the spouse's 25 percent of 600 is free, the asker's is not in that month."""
    found = scenario(
        _COUPLE,
        {"detained": True, "free_on": "2026-09-16"},
        work={"net_month": "600"},
        partner_work={"net_month": "600"},
    )
    assert [one["exempt"] for one in found["months"]] == ["150.00", "150.00", "300.00"]
    points = found["open_points"]
    place = points.index(_WHICH.format(month="september 2026"))
    assert points[place + 1] == "In die maand rekenen wij voor een van u zonder vrijlating."


@pytest.mark.parametrize("more", [{}, {"partner_work": {"net_month": "600"}}])
def test_nothing_is_open_about_who_does_not_work(more):
    """31.2: without a wage of who comes back there is nothing to leave free."""
    found = scenario(_COUPLE, {"detained": True, "free_on": "2026-09-16"}, **more)
    assert not any(one.startswith("Welke vrijlating") for one in found["open_points"])


def test_a_release_on_the_first_says_why_there_is_no_vrijlating():
    """31.2.n: no bijstand in the month before, so none in October; from November there is."""
    found = scenario(
        _ALONE, {"detained": True, "free_on": "2026-09-01"}, work={"net_month": "600"}
    )
    assert bijstand(found) == ["0.00", "771.46", "921.46"]
    words = "Zonder bijstand in de maand ervoor rekenen wij zonder vrijlating."
    assert words in _why(found, 1)


def test_a_month_of_both_is_not_called_that_of_the_spouse():
    """11.4: from the release both have a right, so the month is of both."""
    freed = scenario(_COUPLE, {"detained": True, "free_on": "2026-09-16"})
    assert [one["of_partner"] for one in freed["months"]] == [True, False, False]
    words = _sentences(freed)
    assert any(one.startswith("De bijstand voor u en uw partner is deze maand") for one in words)
    grown = scenario({**_COUPLE, "birth_date": "2008-09-16"})
    assert [one["of_partner"] for one in grown["months"]] == [True, False, False]
    # A spouse who is 18 in the month has all of its bijstand alone.
    young = {**_COUPLE, "partner_birth_date": "2008-09-16"}
    alone = scenario(young, {"detained": True})
    assert [one["of_partner"] for one in alone["months"]][1:] == [True, True]


@pytest.mark.parametrize(
    ("facts", "in_month", "after"),
    [
        # A trip that goes on: 28 days after 23 July are over on 20 August.
        (
            {"stays_abroad": [{"first": "2026-07-23", "last": "2026-12-20"}]},
            "U bent te lang buiten Nederland vanaf 21 augustus 2026.",
            "U bent te lang buiten Nederland vanaf 21 augustus 2026.",
        ),
        (
            {"partner_stays_abroad": [{"first": "2026-07-23", "last": "2026-12-20"}]},
            "Uw partner is te lang buiten Nederland vanaf 21 augustus 2026.",
            "Uw partner is te lang buiten Nederland vanaf 21 augustus 2026.",
        ),
        # Who came back in the month after is no longer away: only the return is told.
        (
            {"stays_abroad": [{"first": "2026-07-23", "last": "2026-09-20"}]},
            "U bent te lang buiten Nederland vanaf 21 augustus 2026.",
            "U bent terug in Nederland. U hebt weer recht vanaf 21 september 2026.",
        ),
        (
            {"detained": True, "free_on": "2026-08-11"},
            "U bent vrij vanaf 11 augustus 2026.",
            "U bent vrij vanaf 11 augustus 2026.",
        ),
    ],
)
def test_a_day_is_told_in_words_true_before_and_after_it(facts, in_month, after):
    """13.1.a and e: the cause in its month, and once more where the whole month changes."""
    found = scenario(_COUPLE, facts)
    assert in_month in _why(found, 0)
    assert after in _why(found, 1)
    assert in_month == after or in_month not in _why(found, 1)
    assert "21 augustus" not in _why(found, 1) or "vanaf 21 augustus" in _why(found, 1)


def test_a_wage_of_the_spouse_alone_is_not_called_yours():
    """19.2: 2.400 + 118,80 claim - 289 free (31.2.n) is above 2.027,79."""
    found = scenario(_COUPLE, partner_work={"net_month": "2400"}, partner_starts=True)
    assert bijstand(found) == ["0.00"] * 3
    words = "Het deel van het loon dat meetelt, is zo hoog als de norm of hoger."
    assert f"{words} U krijgt geen bijstand." in _sentences(found)
    own = scenario(_COUPLE, work={"net_month": "2400"})
    assert f"{words} U krijgt geen bijstand." not in _sentences(own)


@pytest.mark.parametrize(
    ("facts", "net", "stops"),
    [
        # 2.100 - 289 free + 165,33 claim leaves 51,46 of 2.027,79, and 2.100 is above it.
        (None, "2100", "Stopt uw gemeente dan? Dan krijgt u €\xa051,46 per maand minder."),
        # 1.100 is above 1.013,90: 275 free, 85,33 claim, 103,57 left.
        (
            {"detained": True},
            "1100",
            "Stopt uw gemeente dan? Dan krijgt uw partner €\xa0103,57 per maand minder.",
        ),
    ],
)
def test_a_net_wage_of_the_spouse_above_the_norm_is_warned_of(facts, net, stops):
    """19.1: some gemeenten stop at the net norm; whose wage it is, and who gets less."""
    found = scenario(_COUPLE, facts, partner_work={"net_month": net}, partner_starts=True)
    points = found["open_points"]
    words = "In augustus 2026 haalt het nettoloon van uw partner de norm."
    assert points[points.index(words) + 1] == stops
    assert "Soms stopt een gemeente de bijstand eerder. Vraag dan een besluit op papier." in points
