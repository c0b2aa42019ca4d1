"""What one screen says, another does not deny, and neither do two sentences of one screen."""

from __future__ import annotations

import pytest

from app.law import what_if
from app.text.dutch import fill
from app.ui import routes
from app.ui.answers import after_work, figures, in_time
from app.ui.asking import to_law
from tests.flet_headless import run
from tests.ui.test_benefit_beside_work import WIDOW
from tests.ui.visitor import ALONE, FAMILY, TODAY, Visitor, kept

_HIGHER = "Hebt u spaargeld of ander inkomen? Dan kan de boete hoger zijn."

# His wage leaves little bijstand in December; from January on 34a leaves more of it.
_COUPLE = FAMILY | {
    "kostendelers": "0",
    "loonweten": "uurloon",
    "uurloon": "15.40",
    "uren": "28",
    "vrijlating": "6",
}
# The eldest is 18 in March 2027: less comes in then, with the work and without it.
_CHILDREN = {
    "wonen": "kinderen",
    "kinderen": "2009-03-14,2013-10-02",
    "kinderbijslag": "ja",
    "kostendelers": "0",
}
_PARENT = ALONE | _CHILDREN | {"begin": "2027-02"}


def _found(answers):
    return what_if(to_law.question(answers, TODAY), None)


async def _texts(path, answers, *folds):
    visitor = await Visitor(kept(answers)).open(path)
    for one in folds:
        await visitor.press(f"fold:{one}")
    return visitor.texts()


@pytest.mark.parametrize(("overpaid", "capped"), [("310.00", False), ("9000.00", True)])
def test_a_fine_is_higher_with_savings_only_where_bijstand_made_it_lower(overpaid, capped):
    """Awb 5:46 and Boetebesluit 2 lid 8: what somebody can pay caps a fine; nothing raises it."""

    async def visit():
        told = FAMILY | {"overpaid": overpaid, "blame": "normaal"}
        path = routes.finding(routes.DUTIES, "inlichtingen")
        texts = await _texts(path, told, "Wat als het niet lukt?")
        assert (_HIGHER in texts) is capped
        # Participatiewet 18 lid 10 and 12 are of a verlaging, and this is none.
        assert not any("verlaging kleiner" in one for one in texts)

    run(visit)


@pytest.mark.parametrize("answers", [ALONE, FAMILY])
def test_what_is_not_known_is_the_own_days_and_not_the_rule(answers):
    """Participatiewet 13 lid 1 e: four weeks is known; the days of this person are not."""

    async def visit():
        texts = await _texts(routes.finding(routes.DUTIES, "buitenland"), answers)
        at = texts.index("Hoelang u dit jaar weg was, weten wij nog niet.")
        assert texts[at + 1].startswith("U mag per jaar hoogstens 4 weken weg zijn")
        assert "Dat weten wij nog niet." not in texts
        visitor = await Visitor(kept(answers)).open(routes.DUTIES)
        await visitor.press("more:Dit vraagt de wet van u")
        listed = visitor.texts()
        row = listed.index("Niet te lang buiten Nederland zijn")
        assert row < listed.index("Dit weten wij nog niet")

    run(visit)


@pytest.mark.parametrize(
    "answers",
    [WIDOW, WIDOW | _CHILDREN],
)
def test_the_amounts_of_the_other_money_add_up_to_the_picture(answers):
    """AKW 7: a quarter at a time, spread; an Anw has its holiday pay (Anw 30) beside it."""
    found = _found(answers | {"begin": "2026-12"})
    for place, month in enumerate(found.months[:12]):
        parts = figures.other_parts(found.months, place)
        assert sum(one for _, one in parts) == figures.average((month,)).other
        assert [fill(name) for name, _ in parts][1:] == [
            *(["Kinderbijslag"] if "kinderen" in answers else []),
            "Vakantiegeld van een uitkering",
        ]


def test_where_the_money_of_a_quarter_is_not_seen_no_part_is_guessed():
    """AKW 7: the payment over the last quarter lies after the months that are reckoned."""
    found = _found(_PARENT)
    assert figures.other_parts(found.months, len(found.months) - 1) is None


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        (WIDOW, "In het plaatje zit het vakantiegeld bij het loon en het andere geld."),
        (ALONE, "In het plaatje zit het vakantiegeld bij het loon en de bijstand."),
    ],
)
def test_holiday_pay_is_named_wherever_the_picture_holds_it(answers, told):
    """Algemene nabestaandenwet: an Anw has holiday pay; Participatiewet 19 lid 3: so has a norm."""
    assert told in [fill(one) for one in in_time.parts_named(_found(answers))]


@pytest.mark.parametrize("hours", ["28", "29"])
def test_bijstand_that_only_may_end_has_no_day_on_which_it_did(hours):
    """Participatiewet 45 lid 1: within three months after the month in which bijstand ended."""

    async def visit():
        answers = _COUPLE | {"uren": hours}
        end = after_work.ending(_found(answers))
        assert (end.ends, end.stays) == (False, False)
        whole = " ".join(await _texts(routes.AFTER, answers))
        assert "Bewaard vakantiegeld krijgt u binnen drie maanden" in whole
        assert "uiterlijk op" not in whole
        assert "In december 2026 is uw bijstand klein" in whole

    run(visit)


def test_what_is_more_than_without_the_plan_and_less_than_now_says_both():
    """Product.md 2, 7: no drop is hidden, no gain is promised."""
    found = _found(_PARENT)
    (change, less, *_), *_ = in_time.later(found)
    assert "meer dan zonder dit plan" in fill(change)
    now, then = found.without_work[0].worth, dict(change.values)["amount"]
    assert fill(less) == f"Dat is wel €\u00a0{round(now) - then} minder dan nu."
    printed = in_time.told(found)
    assert printed[printed.index(change) + 1] == less


def test_money_to_ask_for_is_there_only_after_asking():
    """Awir 15: a toeslag is applied for; the sums count it as if it came in."""

    async def visit():
        home = " ".join(await _texts(routes.HOME, ALONE))
        assert "per jaar zijn. Dit komt pas als u het aanvraagt." in home
        rights = await _texts(routes.RIGHTS, ALONE)
        assert "Onze sommen rekenen alsof u deze toeslagen al krijgt." in " ".join(rights)

    run(visit)


@pytest.mark.parametrize(
    ("changed", "asks"),
    [
        ({}, True),
        ({"einde": "ja", "eindmaand": "2027-01"}, True),
        ({"einde": "ja", "eindmaand": "2026-12"}, False),
    ],
)
def test_what_the_law_gives_after_the_work_is_not_asked_for(changed, asks):
    """Participatiewet 34a lid 1 a: of wage from 1 January 2027; six months of n were used."""

    async def visit():
        answers = _COUPLE | changed | {"gebeurt.ik-ga-werken": "2026-12-01"}
        texts = await _texts(routes.steps("ik-ga-werken"), answers)
        assert any("vanaf januari 2027 een deel van uw loon" in one for one in texts) is asks
        assert any(one.startswith("Geef elke maand uw loon door") for one in texts)
        assert not any("of een deel van uw loon niet meetelt" in one for one in texts)

    run(visit)
