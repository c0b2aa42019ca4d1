"""Mijn rechten begins with money: what one may be missing, in euro, what is worth most first."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from app.data.gemeente_reader import gemeenten
from app.domain.gemeente import Gemeente
from app.law import what_if
from app.text import dutch
from app.ui import routes
from app.ui.asking import to_law
from app.ui.asking.other_money import OTHER
from app.ui.role import Role
from app.ui.state import Visit
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

DEMO = tuple(
    one
    for one in gemeenten(Path(__file__).parents[2] / "app" / "demo" / "gemeente")
    if isinstance(one, Gemeente) and one.code == "demo"
)


def _in_demo(answers):
    visitor = Visitor(kept(answers).replace('"gemeente": null', '"gemeente": "demo"'))
    visitor.parts = type(visitor.parts)(TODAY, DEMO, visitor.parts.languages, visitor.keep, ())
    return visitor


def _worth(text):
    """What a line such as "Ongeveer € 129 per maand" is in a year."""
    amount = Decimal(text.split("€\u00a0")[1].split()[0].strip(",").replace(".", ""))
    return amount * 12 if "per maand" in text else amount


def test_the_toeslagen_of_todays_home_are_in_euro_and_ordered_by_worth():
    """Issue 11 point 4; the same toeslagen as the answer counts without the work."""
    toeslagen = dict(what_if(to_law.question(ALONE, TODAY), None).without_work[0].toeslagen)

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.RIGHTS)
        texts = visitor.texts()
        rows = [one for one in texts if one.startswith("Ongeveer €")]
        assert rows == [
            f"Ongeveer {dutch.euro_whole(toeslagen[name])} per maand"
            for name in ("huurtoeslag", "zorgtoeslag")
        ]
        total = sum(_worth(one) for one in rows)
        assert f"Samen kan dit ongeveer {dutch.euro_whole(total)} per jaar zijn." in texts
        assert texts.index("Geld dat u misschien mist") < texts.index("Algemene bijstand")

    run(visit)


def test_schemes_of_the_gemeente_stand_among_them_in_order():
    """Issue 11 point 4: local schemes are rights; how to ask is in the gemeente's own words."""

    async def visit():
        visitor = await _in_demo(ALONE).open(routes.RIGHTS)
        await visitor.press("more:Geld dat u misschien mist")
        rows = [_worth(one) for one in visitor.texts() if one.startswith("Ongeveer €")]
        assert len(rows) > 4
        assert rows == sorted(rows, reverse=True)
        assert visitor.has("Kwijtschelding van gemeentelijke belastingen")

    run(visit)


@pytest.mark.parametrize("what", ["al", "later"])
def test_what_one_has_or_does_not_want_is_laid_aside_and_comes_back(what):
    """Issue 11 point 4: "heb ik al", "wil ik niet", "later"; nothing is lost by it."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.RIGHTS)
        await visitor.press(f"{what}:huurtoeslag")
        rows = [one for one in visitor.texts() if one.startswith("Ongeveer €")]
        assert len(rows) == 1
        await visitor.press(f"{what}:zorgtoeslag")
        assert not visitor.has("Geld dat u misschien mist")
        await visitor.press("money:again")
        rows = [one for one in visitor.texts() if one.startswith("Ongeveer €")]
        assert len(rows) == 2

    run(visit)


@pytest.mark.parametrize(
    ("told", "is_first"),
    [
        (ALONE, True),
        ({one: text for one, text in ALONE.items() if one not in ("huur", "spaargeld")}, False),
    ],
)
def test_at_home_money_with_an_amount_stands_before_what_may_change(told, is_first):
    """Issue 11 points 4 and 5: what one misses in euro; a question about it waits its turn."""

    async def visit():
        texts = (await Visitor(kept(told)).open(routes.HOME)).texts()
        money = next(
            at for at, one in enumerate(texts) if one.startswith("Geld dat u misschien mist")
        )
        change = next(at for at, one in enumerate(texts) if one.startswith("Er verandert iets"))
        assert (money < change) is is_first

    run(visit)


def test_who_did_not_tell_the_rent_is_asked_for_it():
    """Issue 11 point 2: "wij weten niet" becomes the one question with its button."""
    told = {name: value for name, value in ALONE.items() if name not in ("huur", "spaargeld")}

    async def visit():
        visitor = await Visitor(kept(told)).open(routes.RIGHTS)
        assert not any(one.startswith("Ongeveer €") for one in visitor.texts())
        await visitor.press("rent")
        assert visitor.route == routes.change(routes.RIGHTS, "huur")
        rented = await Visitor(kept(told | {"huur": "650.00"})).open(routes.RIGHTS)
        assert any(one.startswith("Ongeveer €") for one in rented.texts())
        assert not rented.has("Met uw huur rekenen wij uw toeslagen uit.")

    run(visit)


def test_who_told_nothing_is_promised_no_money():
    """Principle 4: an amount rests on what was told; without a word about oneself there is none."""

    async def visit():
        visitor = await Visitor().open(routes.RIGHTS)
        assert not visitor.has("Geld dat u misschien mist")

    run(visit)


def test_without_benefit_the_own_income_comes_before_any_amount():
    """Issue 11 point 4: toeslagen for everybody, with the nugger's own income."""
    told = {"geboortedatum": "1988-05-14", "huur": "650.00"}

    async def visit():
        me = Visit()
        me.restore(kept(told))
        me.role = Role.NO_BENEFIT
        visitor = await Visitor(me.as_text()).open(routes.NUGGER)
        nothing = OTHER.options[0].code
        for name, answer in (("wonen", "alleen"), ("werkt_nu", "nee"), (OTHER.name, nothing)):
            assert not any(one.startswith("Ongeveer €") for one in visitor.texts()), name
            await visitor.press("rent")
            assert visitor.route == routes.change(routes.NUGGER, name)
            await visitor.choose(answer)
            await visitor.press("primary")
            assert visitor.route == routes.NUGGER
        rows = [one for one in visitor.texts() if one.startswith("Ongeveer €")]
        assert len(rows) == 2
        assert visitor.has("Huurtoeslag")
        await visitor.press("nee:huurtoeslag")
        assert len([one for one in visitor.texts() if one.startswith("Ongeveer €")]) == 1

    run(visit)


@pytest.mark.parametrize(("parents", "named"), [(None, True), ("nee", False)])
def test_under_21_the_raise_for_who_cannot_count_on_parents_is_named(parents, named):
    """Participatiewet 20 lid 3: 762,24 a month from 1 July 2026; not where the parents can help."""
    told = ALONE | {"geboortedatum": "2007-04-10"}
    told |= {} if parents is None else {"no_support_from_parents": parents}

    async def visit():
        visitor = await Visitor(kept(told)).open(routes.RIGHTS)
        assert visitor.has("Ongeveer €\u00a0762 per maand") is named
        await visitor.open(routes.finding(routes.RIGHTS, "verhoging_18_20"))
        assert visitor.has("Dan komt er tot €\u00a0762,24 per maand bij.") is named
        assert visitor.has("Is het onmogelijk dat uw ouders u met geld helpen?") is named

    run(visit)


YOUNG = ALONE | {
    "geboortedatum": "2007-04-10",
    "bijstand": "nee",
    "no_support_from_parents": "ja",
    "income_below_norm": "ja",
    "lawful_residence": "ja",
    "melding": "2026-11-16",
    "zelfstandige_woning": "nee",
    "can_follow_education": "nee",
    "counted_income_month": "0.00",
    **dict.fromkeys(("detained", "on_strike", "unpaid_leave", "other_provision"), "nee"),
    **dict.fromkeys(("other_benefit", "follows_education", "entitled_student_grant"), "nee"),
    **dict.fromkeys(("receives_student_grant", "school_left_recently"), "nee"),
    "reizen": "",
    OTHER.name: OTHER.options[0].code,
}


def _sums(visitor):
    """What is said of all together: a year, and once."""
    texts = visitor.texts()
    said = ("Samen kan dit ongeveer", "Daar komt één keer ongeveer")
    return tuple(
        next((_worth(one.replace("per maand", "")) for one in texts if one.startswith(start)), 0)
        for start in said
    )


@pytest.mark.parametrize(("laid_aside", "counted"), [(None, False), ("bijstand", True)])
def test_a_raise_that_stands_in_the_bijstand_is_counted_once(laid_aside, counted):
    """Participatiewet 20 lid 3: the college raises the norm, so 1.113 has the 762 in it."""

    async def visit():
        visitor = await Visitor(kept(YOUNG)).open(routes.RIGHTS)
        if laid_aside:
            await visitor.press(f"al:{laid_aside}")
        assert visitor.has("Verhoging als uw ouders u niet kunnen helpen")
        inside = "Dit zit al in het bedrag van de bijstand hierboven."
        assert visitor.has(inside) is not counted
        rows = [_worth(one) for one in visitor.texts() if one.startswith("Ongeveer €")]
        assert 762 * 12 in rows
        assert _sums(visitor) == (sum(rows) - (0 if counted else 762 * 12), 0)

    run(visit)


def test_what_comes_once_is_no_money_a_year():
    """Gemeente demo, MINIMA 11 and 13: a computer and a washing machine are given once."""
    told = ALONE | {"wonen": "kinderen", "kinderen": "2016-01-02"}

    async def visit():
        visitor = await _in_demo(told).open(routes.RIGHTS)
        await visitor.press("more:Geld dat u misschien mist")
        rows = [one for one in visitor.texts() if one.startswith("Ongeveer €")]
        once = [one for one in rows if one.endswith("één keer")]
        assert len(once) == 2
        yearly = sum(_worth(one) for one in rows if one not in once)
        assert _sums(visitor) == (yearly, 650)

    run(visit)


@pytest.mark.parametrize(("planned", "counted"), [("ja", False), ("nee", True)])
def test_what_stops_with_work_that_is_coming_is_not_counted(planned, counted):
    """Gemeente demo, MINIMA 9: kwijtschelding of 420 a year is there up to the norm."""
    told = ALONE | {"uren": "36", "job_planned": planned}

    async def visit():
        visitor = await _in_demo(told).open(routes.RIGHTS)
        await visitor.press("more:Geld dat u misschien mist")
        stops = "Met het werk dat u invulde, is dit er na 30 november 2026 niet meer."
        assert visitor.has(stops)
        rows = [one for one in visitor.texts() if one.startswith("Ongeveer €")]
        yearly = sum(_worth(one) for one in rows if not one.endswith("één keer"))
        assert (_sums(visitor)[0] == yearly) is counted

    run(visit)


def test_what_stops_for_a_month_and_is_there_again_says_from_when():
    """Gemeente demo, MINIMA 7: up to 120 % of the norm, which only the first month passes."""
    told = ALONE | {
        "wonen": "kinderen",
        "kinderen": "2018-09-04,2021-05-20",
        "loonweten": "uurloon",
        "uurloon": "15.60",
        "uren": "20",
        "begin": "2026-12",
        "reiskosten": "32.00",
        "job_planned": "ja",
    }

    async def visit():
        visitor = await _in_demo(told).open(routes.RIGHTS)
        await visitor.press("more:Geld dat u misschien mist")
        again = "er na 30 november 2026 even niet. Vanaf januari 2027 kunt u het weer vragen."
        assert visitor.has(f"Met het werk dat u invulde, is dit {again}")

    run(visit)


@pytest.mark.parametrize(("school", "named"), [("nee", True), ("weet_niet", False)])
def test_the_raise_is_no_money_where_the_bijstand_it_is_part_of_is_not_there(school, named):
    """Participatiewet 20 lid 3: the raise is in the norm, so nobody gets it without bijstand."""

    async def visit():
        told = YOUNG | {"can_follow_education": school}
        visitor = await Visitor(kept(told)).open(routes.RIGHTS)
        assert visitor.has("Ongeveer €\u00a0762 per maand") is named
        assert visitor.has("Dit zit al in het bedrag van de bijstand hierboven.") is named
        await visitor.open(routes.RIGHTS)
        if named:
            await visitor.press("nee:bijstand")
            assert not visitor.has("Ongeveer €\u00a0762 per maand")

    run(visit)


def test_hours_and_months_tell_of_the_bijstand_that_is_asked_for():
    """Participatiewet 19 lid 1 and 31: wage counts, so an hour more leaves less beside bijstand."""

    async def visit():
        asks = YOUNG | {"begin": "2027-03", "uren": "12", "zelfstandige_woning": "ja"}
        visitor = await Visitor(kept(asks)).open(routes.HOURS)
        assert visitor.has("Krijgt u bijstand? Dan komt er van loon en bijstand ongeveer")
        assert visitor.has("Met bijstand levert een uur meer ongeveer")
        # Beside it stands what an hour brings without bijstand: the card says so first.
        texts = visitor.texts()
        own = texts.index("Uw keuze: 12 uur")
        assert "In deze som tellen wij geen bijstand mee." in texts[own : own + 4]
        await visitor.open(routes.MONTHS)
        assert visitor.has("Krijgt u de bijstand die u vraagt?")
        visitor = await Visitor(kept(ALONE)).open(routes.HOURS)
        assert not visitor.has("Met bijstand levert een uur meer")

    run(visit)


def test_each_hour_has_the_wage_and_bijstand_of_one_month():
    """Participatiewet 19 lid 2: the two of a month, which 24 months on average do not show."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.HOURS)
        await visitor.press("show-all")
        assert visitor.has("Onder elk bedrag staat wat in december 2026 op uw rekening komt")
        assert visitor.has(" loon, geen bijstand")
        assert visitor.has("Bijstand stopt als loon en vakantiegeld samen €")

    run(visit)


@pytest.mark.parametrize(
    ("letters", "told"), [('[["maatregel", "2026-11-16"]]', True), ("", False)]
)
def test_a_maatregel_that_was_told_is_said_not_to_be_taken_off(letters, told):
    """Participatiewet 18: it lowers the bijstand, and its months stand in that letter alone."""

    async def visit():
        visitor = await Visitor(kept(ALONE | {"brieven.termijnen": letters})).open(routes.ANSWER)
        assert visitor.has("Uw maatregel is hier niet afgetrokken.") is told

    run(visit)
