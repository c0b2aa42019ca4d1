"""A couple of which the asker has no right: the spouse's right is counted, month by month.

Participatiewet 11.4, 13, 24, 22a, 32.3 and 32.4, of the text of 1 January 2026, with the amounts
of 1 July 2026: couple 2.027,79 (half 1.013,90), single 1.419,46, couple of 18 to 20 700,84, one
of 18 to 20 1.364,32, three sharers 878,71; the claims on holiday pay are those of the Regeling,
article 11. Every sum is worked out by hand beside it.
"""

from __future__ import annotations

import json

import pytest

from app.calc.line import answer_line

_RESIDENCE = (
    "Bijstand is voor Nederlanders, en voor mensen met een verblijfsrecht dat bijstand geeft."
)
_ADULTS = {"birth_date": "1990-02-10", "partner_birth_date": "1992-05-01"}


def _ask(home=None, facts=None, **more):
    told = {"kind": "gehuwd", "kostendelers": 0, **_ADULTS, **(home or {})}
    line = {"ask": "scenario", "start": "2026-08", "months": 3, "household": told, "facts": facts}
    return json.loads(answer_line(json.dumps({**line, **more}).encode()))


def _bijstand(found):
    assert found["ok"], found
    return [one["bijstand"] for one in found["months"]]


def _why(found, place):
    return found["months"][place]["why"]


@pytest.mark.parametrize(
    ("home", "facts", "reason"),
    [
        # 13.1.a, d, e, 13.2.c, 11.2 and 13.1.f: each shuts out the asker alone.
        ({}, {"detained": True}, "Wie vastzit, heeft geen recht op bijstand."),
        ({}, {"on_strike": True}, "Wie staakt, krijgt geen bijstand voor het loon dat stopt."),
        (
            {},
            {"stays_abroad": [{"first": "2026-06-01", "last": "2027-01-31"}]},
            "Wie te lang buiten Nederland is, heeft geen recht op bijstand.",
        ),
        (
            {"birth_date": "2002-02-10"},
            {"can_follow_education": True, "entitled_student_grant": True},
            "Onder 27 jaar gaat een opleiding voor die de staat betaalt.",
        ),
        (
            {},
            {"lawful_residence": False},
            _RESIDENCE,
        ),
        ({"birth_date": "2009-02-10"}, None, "Onder de 18 jaar is er geen recht op bijstand."),
        (
            {"exclusions": [{"reason": "anders"}]},
            None,
            "U hebt zelf geen recht op bijstand.",
        ),
        (
            {"birth_date": "2006-11-20", "inrichting": True, "partner_inrichting": False},
            None,
            "Van 18 tot 21 jaar is er in een inrichting geen algemene bijstand.",
        ),
    ],
)
def test_the_spouse_keeps_half_the_couple_norm(home, facts, reason):
    """Participatiewet 11.4 and 24.a: 2.027,79 / 2, said to who asks, with the reason."""
    found = _ask(home, facts)
    assert _bijstand(found) == ["1013.90"] * 3
    assert all(one["of_partner"] for one in found["months"])
    assert found["open_points"][:2] == [
        reason,
        "Uw partner houdt zelf recht. Wij rekenen met de bijstand van uw partner.",
    ]
    words = [one["sentence"] for one in found["because"]]
    assert "Alleen uw partner heeft recht. De norm is de helft: €\xa01.013,90." in words
    assert "De bijstand voor uw partner is deze maand" in words[0]


@pytest.mark.parametrize(
    ("home", "norm"),
    [
        # 24.b: half of 700,84, the couple norm of the age of who has the right.
        ({"birth_date": "2009-02-10", "partner_birth_date": "2006-05-01"}, "350.42"),
        # 20.2.b with a child: half of 1.106,40.
        (
            {
                "birth_date": "2009-02-10",
                "partner_birth_date": "2006-05-01",
                "children": ["2025-01-01"],
            },
            "553.20",
        ),
        # 22a.1: A is the sharer, the spouse who has the right and the asker of 21 or older.
        ({"exclusions": [{"reason": "vast"}], "kostendelers": 1}, "878.71"),
        # An asker under 21 is not in A: two sharers, 1.013,90.
        ({"birth_date": "2009-02-10", "kostendelers": 1}, "1013.90"),
    ],
)
def test_the_norm_follows_the_age_and_the_sharers_of_who_has_the_right(home, norm):
    """Participatiewet 22a.1 and 24: of the rechthebbende, not of the asker."""
    assert _bijstand(_ask(home, months=1)) == [norm]


def test_work_of_the_spouse_who_has_the_right_has_the_vrijlating():
    """31.2.n and 19.2: 600 + 48 claim - 150 free (25 percent) leaves 1.013,90 - 498,00."""
    found = _ask(facts={"on_strike": True}, partner_work={"net_month": "600"}, partner_starts=True)
    assert _bijstand(found)[0] == "515.90"
    assert found["months"][0]["exemption"] == "31.2.n"
    assert [one["bijstand"] for one in found["without_work"]] == ["1013.90"] * 3


@pytest.mark.parametrize(
    ("net", "bijstand"),
    [
        # 400 + 32 claim + 1.013,90 stays under 2.027,79: nothing counts.
        ("400", "1013.90"),
        # 1.200 + 93,33 claim (0,08 - 2,67) + 1.013,90 - 2.027,79 = 279,44 counts.
        ("1200", "734.46"),
        # 2.400 + 118,80 claim + 1.013,90 - 2.027,79 = 1.504,91: no bijstand is left.
        ("2400", "0.00"),
    ],
)
def test_work_of_the_asker_counts_above_the_couple_norm_and_has_no_vrijlating(net, bijstand):
    """32.3: only as far as both incomes with that bijstand come above the norm of a couple."""
    found = _ask(facts={"on_strike": True}, work={"net_month": net})
    assert _bijstand(found)[0] == bijstand
    assert found["months"][0]["exempt"] == "0.00"
    words = [one["sentence"] for one in found["because"]]
    if bijstand == "0.00":
        assert found["ends"] == "2026-08"
        assert any("Uw partner krijgt geen bijstand." in one for one in words)


def test_wages_of_both_are_settled_by_the_right_of_each():
    """32.3: own 600 + 48 - 150 = 498, so bijstand 515,90; with 1.293,33 above 2.027,79: 279,44."""
    found = _ask(
        facts={"on_strike": True}, work={"net_month": "1200"}, partner_work={"net_month": "600"}
    )
    assert _bijstand(found)[0] == "236.46"


def test_income_of_a_detained_asker_counts_above_the_norm_alone():
    """32.4, living apart: 1.500 + 117,33 - 1.013,90 = 603,43 counts, and 410,47 is left."""
    found = _ask(facts={"detained": True}, work={"net_month": "1500"})
    assert _bijstand(found)[0] == "410.47"
    assert (
        "Woont een van u ergens anders? Dan kan uw gemeente meer geven. Vraag het."
        in (found["open_points"])
    )


def test_a_benefit_of_the_asker_is_that_of_who_has_no_right():
    """32.3: 1.300 counted of the asker + 1.013,90 - 2.027,79 = 286,11 counts."""
    row = {"kind": "ww", "net_month": "1300", "counted_month": "1300"}
    found = _ask(facts={"on_strike": True}, beside={"incomes": [row]})
    assert _bijstand(found)[0] == "727.79"
    of_partner = _ask(facts={"on_strike": True}, beside={"incomes": [{**row, "partner": True}]})
    assert _bijstand(of_partner)[0] == "0.00"


def test_the_savings_of_both_are_looked_at():
    """34.3.c: 16.000 for a couple, whoever has the right."""
    assert _bijstand(_ask({"assets": "16000"}, {"detained": True})) == ["1013.90"] * 3
    assert _bijstand(_ask({"assets": "16001"}, {"detained": True})) == ["0.00"] * 3


def test_the_day_the_asker_is_18_is_the_cause():
    """13.1.f: from 10 February 20.1.c, 1.364,32; (9 x 1.013,90 + 19 x 1.364,32) / 28 = 1.251,69."""
    found = _ask({"birth_date": "2009-02-10"}, start="2027-01")
    assert _bijstand(found) == ["1013.90", "1251.69", "1364.32"]
    assert "U bent 18 jaar vanaf 10 februari 2027." in _why(found, 1)
    assert "Vanaf dan hebt u samen recht op bijstand." in _why(found, 1)
    assert "Vraag vanaf die dag ook bijstand voor uzelf." in found["open_points"]
    assert [one["of_partner"] for one in found["months"]] == [True, False, False]


def test_the_day_of_release_is_the_cause():
    """13.1.a: (15 x 1.013,90 + 16 x 2.027,79) / 31 = 1.537,20 in October, then the couple norm."""
    found = _ask(facts={"detained": True, "free_on": "2026-10-16"}, months=4)
    assert _bijstand(found) == ["1013.90", "1013.90", "1537.20", "2027.79"]
    assert "U bent vrij vanaf 16 oktober 2026." in _why(found, 2)
    assert "U bent vrij vanaf 16 oktober 2026." in _why(found, 3)


def test_a_stay_abroad_begins_and_ends_in_the_months():
    """13.1.e: lost from 30 August (28 days are over) to 20 September, the day of coming back.

    August (29 x 2.027,79 + 2 x 1.013,90) / 31 = 1.962,38; September (20 x 1.013,90 + 10 x
    2.027,79) / 30 = 1.351,86.
    """
    trip = [{"first": "2026-08-01", "last": "2026-09-20"}]
    found = _ask(facts={"stays_abroad": trip})
    assert _bijstand(found) == ["1962.38", "1351.86", "2027.79"]
    assert "U bent te lang buiten Nederland vanaf 30 augustus 2026." in _why(found, 0)
    assert "Vanaf dan heeft alleen uw partner recht op bijstand." in _why(found, 0)
    assert "U bent terug in Nederland. U hebt weer recht vanaf 21 september 2026." in _why(found, 1)
    partner = _ask(facts={"partner_stays_abroad": trip})
    assert _bijstand(partner) == _bijstand(found)
    assert "Vanaf dan hebt alleen u recht op bijstand." in _why(partner, 0)


def test_the_end_of_an_education_is_the_cause_and_27_ends_it_by_itself():
    """13.2.c: after the last day of the education, and from 27, both have a right."""
    told = {"can_follow_education": True, "entitled_student_grant": True}
    young = {"birth_date": "2002-02-10", "rent_month": "600", "assets": "0"}
    found = _ask(young, {**told, "education_until": "2026-09-30"})
    assert _bijstand(found) == ["1013.90", "1013.90", "2027.79"]
    assert "Uw opleiding sluit uw recht niet meer uit vanaf 1 oktober 2026." in _why(found, 2)
    # Who studies lives here and is insured: the toeslagen of the home go on (Awir 9.2).
    assert found["months"][0]["toeslagen"].keys() == {"zorgtoeslag", "huurtoeslag"}
    by_age = _ask({"birth_date": "1999-10-01"}, told)
    assert _bijstand(by_age) == ["1013.90", "1013.90", "2027.79"]


def test_toeslagen_of_the_home_are_told_only_where_they_are_known():
    """Awir 9.2: none beside who has no right to stay; unknown beside who is detained or 17."""
    rent = {"rent_month": "600", "assets": "0"}
    none = _ask(rent, {"lawful_residence": False})
    assert none["months"][0]["toeslagen"] == {}
    words = "Hebt u geen verblijfsrecht? Dan krijgt ook uw partner geen toeslagen."
    assert words in none["open_points"]
    detained = _ask(rent, {"detained": True, "free_on": "2026-10-01"})
    assert [bool(one["toeslagen"]) for one in detained["months"]] == [False, False, True]
    young = _ask({**rent, "birth_date": "2008-10-15"}, start="2026-10")
    assert [bool(one["toeslagen"]) for one in young["months"]] == [False, True, True]
    words = "U bent jonger dan 18. Welke toeslagen er nu zijn, weten wij niet."
    assert words in young["open_points"]


def test_a_spouse_of_18_takes_over_from_nobody():
    """13.1.a and f: nobody has a right until the spouse is 18; then 24.b, half of 700,84."""
    home = {"partner_birth_date": "2008-09-16"}
    found = _ask(home, {"detained": True})
    # 15 of 30 days of 350,42.
    assert _bijstand(found) == ["0.00", "175.21", "350.42"]
    assert "Uw partner is 18 jaar vanaf 16 september 2026." in _why(found, 1)
    assert "Vanaf dan kan uw partner bijstand vragen." in _why(found, 1)
    assert "U en uw partner hebben allebei geen recht op bijstand." in found["open_points"]


def test_who_is_alone_and_detained_has_none_until_the_release():
    """13.1.a: a told fact beats what was received; 17 of 31 days of 1.419,46 is 778,41."""
    alone = {"kind": "alleenstaand", "birth_date": "1990-02-10", "kostendelers": 0}
    told = {"detained": True, "free_on": "2026-10-15", "receives_bijstand": True}
    line = {"ask": "scenario", "start": "2026-08", "months": 4, "household": alone, "facts": told}
    found = json.loads(answer_line(json.dumps(line).encode()))
    assert _bijstand(found) == ["0.00", "0.00", "778.41", "1419.46"]
    assert "U bent vrij vanaf 15 oktober 2026." in _why(found, 2)
    assert found["open_points"][:2] == [
        "Wie vastzit, heeft geen recht op bijstand.",
        "Daarom tellen wij nu geen bijstand voor u mee.",
    ]
    assert not any("Wij nemen aan dat u nu bijstand" in one for one in found["assumptions"])


def test_who_is_alone_and_abroad_reads_why_a_month_has_less():
    """13.1.e: lost from 19 December to 10 January; 18 of 31 days of 1.419,46, then 21 of 31."""
    alone = {"kind": "alleenstaand", "birth_date": "1990-02-10", "kostendelers": 0}
    told = {"stays_abroad": [{"first": "2026-11-20", "last": "2027-01-10"}]}
    line = {"ask": "scenario", "start": "2026-11", "months": 4, "household": alone, "facts": told}
    found = json.loads(answer_line(json.dumps(line).encode()))
    assert _bijstand(found) == ["1419.46", "824.20", "961.57", "1419.46"]
    assert "U bent te lang buiten Nederland vanaf 19 december 2026." in _why(found, 1)
    assert "U hebt weer recht vanaf 11 januari 2027." in _why(found, 2)


def test_the_spouse_may_be_shut_out_with_an_end_too():
    """13.1.a of the spouse: the asker's own half, then both from the day after ``until``."""
    rows = [{"reason": "vast", "partner": True, "until": "2026-09-30"}]
    found = _ask({"exclusions": rows})
    assert _bijstand(found) == ["1013.90", "1013.90", "2027.79"]
    assert "Uw partner is vrij vanaf 1 oktober 2026." in _why(found, 2)
    assert not any(one["of_partner"] for one in found["months"])


def test_without_bijstand_nothing_is_counted_and_the_norm_is_that_of_the_spouse():
    """43.1: bijstand is on request; 24.a is the norm that a scheme of a gemeente looks at."""
    found = _ask(facts={"detained": True}, receives_bijstand=False)
    assert _bijstand(found) == ["0.00"] * 3
    assert found["months"][0]["norm"] == "1013.90"


def test_the_norm_alone_knows_the_exclusions_too():
    """24.a at the door for the norm; nobody's right is refused with its reason."""
    home = {"kind": "gehuwd", "kostendelers": 0, **_ADULTS}
    line = {"ask": "bijstandsnorm", "date": "2026-08-01"}

    def norm(*rows):
        told = {**line, "household": {**home, "exclusions": list(rows)}}
        return json.loads(answer_line(json.dumps(told).encode()))

    assert norm({"reason": "vast"})["norm"] == "1013.90"
    both = norm({"reason": "vast"}, {"reason": "staking", "partner": True})
    assert both["problem"] == "U en uw partner hebben allebei geen recht op bijstand."
    late = norm({"reason": "vast", "from": "2026-09-01", "until": "2026-08-01"})
    assert late["fact"] == "exclusions"


def _sentences(found):
    return [one["sentence"] for one in found["because"]]


def test_what_goes_off_of_the_income_of_who_has_no_right_is_a_reason():
    """32.3: 1.100 + 1.013,90 - 2.027,79 = 86,11; 32.4, apart: 1.300 - 1.013,90 = 286,10."""
    row = {"kind": "ww", "net_month": "1100", "counted_month": "1100"}
    strike = _ask(facts={"on_strike": True}, beside={"incomes": [row]}, months=1)
    assert "Van uw eigen inkomen gaat €\xa086,11 van de bijstand af." in _sentences(strike)
    higher = {**row, "net_month": "1300", "counted_month": "1300"}
    apart = _ask(facts={"detained": True}, beside={"incomes": [higher]}, months=1)
    assert "Van uw eigen inkomen gaat €\xa0286,10 van de bijstand af." in _sentences(apart)
    found = [one["article"] for one in apart["because"] if "eigen inkomen" in one["sentence"]]
    assert found == ["Participatiewet 32.4"]


def test_the_wage_of_who_has_no_right_reaches_no_norm():
    """32.4: 1.500 of the detained asker ends nothing, so nobody is warned of a stop (19.1)."""
    found = _ask(facts={"detained": True}, work={"net_month": "1500"}, months=1)
    assert not any("haalt uw nettoloon" in one for one in found["open_points"])


def test_the_wage_and_the_holiday_pay_of_the_spouse_are_called_that():
    """11.4: what is of the spouse is not called that of who asks."""
    both = _ask(partner_work={"net_month": "600"}, partner_starts=True, months=1)
    assert not any(one.startswith("Uw loon en") for one in _sentences(both))
    words = "Uw gemeente moet vinden dat de vrijlating uw partner helpt bij het vinden van werk."
    assert words in both["open_points"]
    june = _ask(facts={"detained": True}, start="2027-05", months=2)
    assert "Uw partner krijgt €\xa050,70 vakantiegeld van de gemeente." in _why(june, 1)


def test_one_cause_is_said_once_in_a_month():
    """13.1.f: the day of 18 changes the norm and the days with a right, and is one cause."""
    alone = {"kind": "alleenstaand", "birth_date": "2008-10-20", "kostendelers": 0}
    line = {"ask": "scenario", "start": "2026-10", "months": 2, "household": alone}
    found = json.loads(answer_line(json.dumps(line).encode()))
    # 12 of 31 days of 350,42 is 135,65.
    assert _bijstand(found) == ["135.65", "350.42"]
    assert _why(found, 0).count("U bent 18 jaar vanaf 20 oktober 2026.") == 1
