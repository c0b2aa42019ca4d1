"""Unpaid leave, a strike and a study in the what-if: what they shut out, and what is weighed.

Participatiewet 13.1.d, 13.2.b and 13.2.c, of the text of 1 October 2023, with the norms of 1 July
2026: single 1.419,46, couple 2.027,79. Article 13 says of a strike and of leave "voor zover diens
gebrek aan middelen daarvan het gevolg is": how far that is, the gemeente decides.
"""

from __future__ import annotations

import json

import pytest

from app.calc.line import answer_line
from tests.calc.scenarios import bijstand, scenario

_LEAVE = "Bij onbetaald verlof is er geen algemene bijstand voor het loon dat stopt."
_STRIKE = "Wie staakt, krijgt geen bijstand voor het loon dat stopt."
_STUDY = "Onder 27 jaar gaat een opleiding voor die de staat betaalt."
_PARENTAL = "Bij ouderschapsverlof is er soms bijstand. Uw gemeente kijkt naar uw verlof."
_NONE = "Daarom tellen wij nu geen bijstand voor u mee."
_NOTHING_OFF = "Uw gemeente beslist hoeveel dat scheelt. Wij trekken er niets voor af."
_ALONE = {"kind": "alleenstaand", "birth_date": "1990-02-10", "kostendelers": 0}
_COUPLE = {**_ALONE, "kind": "gehuwd", "partner_birth_date": "1992-05-01"}
_YOUNG = {**_ALONE, "birth_date": "2002-02-10"}
_STUDIES = {"can_follow_education": True, "entitled_student_grant": True}


def _articles(found, words):
    return [one["article"] for one in found["because"] if one["sentence"] == words]


@pytest.mark.parametrize(
    ("home", "facts", "reason", "article"),
    [
        # 13.2.b: who is on leave, and who is married to that one ("die gehuwd is met").
        (_ALONE, {"unpaid_leave": True}, _LEAVE, "13.2.b"),
        (_COUPLE, {"unpaid_leave": True}, _LEAVE, "13.2.b"),
        ({**_COUPLE, "partner_reason": "verlof"}, None, _LEAVE, "13.2.b"),
        (
            {**_COUPLE, "exclusions": [{"reason": "verlof", "partner": True}]},
            None,
            _LEAVE,
            "13.2.b",
        ),
        (_ALONE, {"on_strike": True}, _STRIKE, "13.1.d"),
        (_YOUNG, _STUDIES, _STUDY, "13.2.c"),
    ],
)
def test_what_shuts_out_is_told_with_its_article(home, facts, reason, article):
    """Participatiewet 13: no month has bijstand; the reason is in the months and in the answer."""
    found = scenario(home, facts, work={"net_month": "600"})
    assert bijstand(found) == ["0.00"] * 3
    assert found["open_points"][:2] == [reason, _NONE]
    assert found["months"][0]["why"].startswith(reason)
    assert _articles(found, reason) == [f"Participatiewet {article}"]
    # Nothing is assumed about a norm that nobody has.
    assert not any("kosten deelt" in one for one in found["assumptions"])


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"unpaid_leave": True}, "Was uw inkomen vóór het verlof al te laag?"),
        ({"on_strike": True}, "Was uw inkomen vóór de staking al te laag?"),
    ],
)
def test_only_the_lack_that_comes_from_it_is_shut_out(facts, words):
    """13.1.d and 13.2.b, "voor zover": the one question that may leave a part, and who decides."""
    points = scenario(_ALONE, facts)["open_points"]
    assert f"{words} Dan is er misschien een deel bijstand." in points
    assert "Vraag het uw gemeente. Zij beslist." in points
    # A study has no such part.
    assert not any("een deel bijstand" in one for one in scenario(_YOUNG, _STUDIES)["open_points"])


@pytest.mark.parametrize(
    ("home", "facts", "norm", "reason", "open_point"),
    [
        (_ALONE, {"unpaid_leave": True}, "1419.46", _LEAVE, _NOTHING_OFF),
        (_COUPLE, {"unpaid_leave": True}, "2027.79", _LEAVE, _NOTHING_OFF),
        (_ALONE, {"on_strike": True}, "1419.46", _STRIKE, _NOTHING_OFF),
        (
            _YOUNG,
            _STUDIES,
            "1419.46",
            _STUDY,
            "Uw gemeente beslist of uw bijstand doorgaat. Wij rekenen dat zij doorgaat.",
        ),
    ],
)
def test_of_who_has_bijstand_the_gemeente_weighs_it(home, facts, norm, reason, open_point):
    """13.1.d, 13.2.b and c beside bijstand that was given: the amount is the gemeente's to say."""
    found = scenario(home, {**facts, "receives_bijstand": True})
    assert bijstand(found) == [norm] * 3
    assert found["open_points"][:2] == [reason, open_point]
    assert found["months"][0]["why"] == reason
    assert len(_articles(found, reason)) == 1
    assert found["certainty"] == "gemeente beslist"
    plain = scenario(home, {"receives_bijstand": True})
    assert plain["certainty"] != "gemeente beslist"
    assert plain["months"][0]["why"] == ""


def test_leave_of_a_single_parent_may_be_parental_leave():
    """13.2.b, "tenzij": weighed until the child is 18; 15 of 30 days of 1.419,46 is 709,73."""
    home = {**_ALONE, "kind": "alleenstaande_ouder", "children": ["2008-09-16"]}
    found = scenario(home, {"unpaid_leave": True})
    assert bijstand(found) == ["1419.46", "709.73", "0.00"]
    assert found["open_points"][0] == _PARENTAL
    assert "Het onbetaalde verlof telt mee vanaf 16 september 2026." in found["months"][1]["why"]
    assert "Het onbetaalde verlof telt mee vanaf 16 september 2026." in found["months"][2]["why"]
    assert _LEAVE in found["months"][2]["why"]
    told_alone = scenario({**_ALONE, "kind": "alleenstaande_ouder"}, {"unpaid_leave": True})
    assert bijstand(told_alone) == ["1419.46"] * 3


def test_leave_that_ends_gives_the_right_back_by_day():
    """13.2.b: until 15 September, so 15 of 30 days of 2.027,79 is 1.013,90 (half up)."""
    rows = [{"reason": "verlof", "until": "2026-09-15"}]
    found = scenario({**_COUPLE, "exclusions": rows})
    assert bijstand(found) == ["0.00", "1013.90", "2027.79"]
    assert "Het onbetaalde verlof is voorbij vanaf 16 september 2026." in found["months"][1]["why"]


def test_leave_and_a_strike_leave_the_toeslagen_of_the_home():
    """Awir 9.2: who is on leave or strikes lives here, so the toeslagen go on."""
    home = {**_ALONE, "rent_month": "600", "assets": "0"}
    for facts in ({"unpaid_leave": True}, {"on_strike": True}):
        found = scenario(home, facts)
        assert found["months"][0]["toeslagen"].keys() == {"zorgtoeslag", "huurtoeslag"}


@pytest.mark.parametrize("facts", [{"unpaid_leave": True}, {"on_strike": True}, {"detained": True}])
def test_who_has_no_bijstand_is_not_told_to_ask_for_what_is_shut_out(facts):
    """13 and 43.1: an income under the norm gives nothing to ask for then."""
    found = scenario(_ALONE, {**facts, "receives_bijstand": False})
    assert not any("bijstand vragen" in one for one in found["open_points"])
    plain = scenario(_ALONE, {"receives_bijstand": False})
    assert any("bijstand vragen" in one for one in plain["open_points"])


@pytest.mark.parametrize(
    ("facts", "because"),
    [
        ({"unpaid_leave": True}, "Voor loon dat door verlof stopt, komt er geen bijstand bij."),
        ({"on_strike": True}, "Voor loon dat door een staking stopt, komt er geen bijstand bij."),
    ],
)
def test_the_rights_say_the_same(facts, because):
    """13.1.d and 13.2.b beside bijstand: open, with the same reason as in the what-if."""
    told = {**facts, "receives_bijstand": True}
    line = {"ask": "rights", "date": "2026-08-01", "household": _ALONE, "facts": told}
    found = json.loads(answer_line(json.dumps(line).encode()))
    (right,) = [one for one in found["rights"] if one["id"] == "bijstand"]
    assert because in right["because"]


@pytest.mark.parametrize(
    ("rows", "norms"),
    [
        ([{"reason": "staking"}], ["1013.90"] * 3),
        ([{"reason": "staking", "partner": True}], ["1013.90"] * 3),
        # Of 30 days 9 by the couple norm: 1.318,07.
        (
            [{"reason": "staking", "partner": True, "from": "2026-09-10"}],
            ["2027.79", "1318.07", "1013.90"],
        ),
    ],
)
@pytest.mark.parametrize("receives", [True, None])
def test_of_a_couple_a_strike_leaves_half_and_the_gemeente_says_whether_more(rows, norms, receives):
    """13.1.d, "voorzover", beside 24.a: the right of the other stands; what more, is not settled.

    No article says how a right that is lost in part goes with article 24, which knows a spouse
    without any right: so the half is counted, and that the gemeente decides is said.
    """
    found = scenario({**_COUPLE, "exclusions": rows}, {"receives_bijstand": receives})
    assert bijstand(found) == norms
    points = found["open_points"]
    assert "Was uw inkomen vóór de staking al te laag? Dan is er misschien een deel bijstand." in (
        points
    )
    assert points.count(_STRIKE) == 1
    assert _articles(found, _STRIKE) == ["Participatiewet 13.1.d"]
    assert found["certainty"] == "gemeente beslist"


def test_a_strike_that_is_over_or_of_which_nothing_is_lost_is_not_told():
    """13.1.d: a strike until July shuts out nobody in August; detention is lost whole (a)."""
    over = [{"reason": "staking", "until": "2026-07-31"}]
    for rows in (over, [{"reason": "vast"}]):
        found = scenario({**_COUPLE, "exclusions": rows}, {"receives_bijstand": True})
        assert not any("staking" in one or "staakt" in one for one in found["open_points"])
        assert found["certainty"] == "zeker"


@pytest.mark.parametrize(
    ("home", "facts", "sums", "ends"),
    [
        # 20 of 30 days of 1.419,46; then of the spouse alone 10 days of 1.013,90 (24.a).
        (
            _ALONE,
            {"on_strike": True, "strike_until": "2026-09-10"},
            ["0.00", "946.31", "1419.46"],
            "De staking sluit uw recht niet meer uit vanaf 11 september 2026.",
        ),
        (
            _COUPLE,
            {"on_strike": True, "strike_until": "2026-09-10"},
            ["1013.90", "1689.83", "2027.79"],
            "De staking sluit uw recht niet meer uit vanaf 11 september 2026.",
        ),
        # 13.2.b shuts out both: 15 of 30 days of 2.027,79.
        (
            _COUPLE,
            {"unpaid_leave": True, "leave_until": "2026-09-15"},
            ["0.00", "1013.90", "2027.79"],
            "Het onbetaalde verlof is voorbij vanaf 16 september 2026.",
        ),
        (
            _ALONE,
            {"unpaid_leave": True, "leave_until": "2026-09-15"},
            ["0.00", "709.73", "1419.46"],
            "Het onbetaalde verlof is voorbij vanaf 16 september 2026.",
        ),
    ],
)
def test_the_last_day_of_a_strike_or_leave_that_was_told_ends_it(home, facts, sums, ends):
    """Participatiewet 13.1.d, 13.2.b: by hand, each part of September by its days (45.3)."""
    found = scenario(home, facts)
    assert bijstand(found) == sums
    assert ends in found["months"][1]["why"]


@pytest.mark.parametrize("name", ["on_strike", "unpaid_leave"])
def test_what_ended_before_the_first_month_shuts_out_nobody(name):
    """Participatiewet 13.1.d, 13.2.b: "niet deelneemt" and "geniet", of a day that is over."""
    until = {"on_strike": "strike_until", "unpaid_leave": "leave_until"}[name]
    found = scenario(_COUPLE, {name: True, until: "2026-07-31"})
    assert bijstand(found) == ["2027.79"] * 3
    assert not {_STRIKE, _LEAVE} & {*found["open_points"]}


def test_leave_of_a_parent_that_ends_before_the_child_is_18_is_weighed_and_no_more():
    """Participatiewet 13.2.b, last words: the leave of an alleenstaande ouder may be of Wazo 6."""
    home = {**_ALONE, "kind": "alleenstaande_ouder", "children": ["2008-10-11"]}
    told = {"unpaid_leave": True, "leave_until": "2026-09-30"}
    assert bijstand(scenario(home, told)) == ["1419.46"] * 3
    # Without that end it goes on when the child is 18: 10 of 31 days of October.
    assert bijstand(scenario(home, {"unpaid_leave": True}))[2] == "457.89"


def test_whose_leave_it_is_changes_no_word_and_no_amount():
    """Participatiewet 13.2.b: "of die gehuwd is met een zodanig persoon": so it is not asked."""
    row = {"reason": "verlof", "until": "2026-09-15"}
    wages = {"work": {"net_month": "400"}, "partner_work": {"net_month": "500"}}
    own, partner = (
        scenario({**_COUPLE, "exclusions": [{**row, "partner": of_partner}]}, **wages)
        for of_partner in (False, True)
    )
    assert own == partner
