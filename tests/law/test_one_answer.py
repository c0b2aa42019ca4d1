"""One person gets one answer on every list, and no question that what is known settles."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.facts import Facts
from app.domain.finding import Reply
from app.domain.household import Household, Kind
from app.law.duties.duties import duties
from app.law.nuggers.nugger import nugger
from app.law.rights.rights import rights
from tests.law.people import DAY, born, couple, find, parent, single

_WITHOUT = {
    "receives_bijstand": False,
    "other_benefit": False,
    "registered_jobseeker": True,
    "income_below_norm": False,
}


@pytest.mark.parametrize(
    ("name", "assets", "facts"),
    [
        ("inkomenstoeslag", 30_000, {}),
        ("inkomenstoeslag", 30_000, {"low_income_months": 60}),
        ("bijzondere_bijstand", 0, {"special_costs": Decimal(0)}),
        ("studietoeslag", 0, {"receives_student_grant": False}),
    ],
)
def test_what_is_not_there_is_on_neither_list(name, assets, facts):
    """Participatiewet 36.1, 35.1 and 36b.1: without vermogen; special costs; a grant."""
    home, told = couple(47, 44, assets=Decimal(assets)), Facts(**_WITHOUT | facts)
    answers = [find(law(home, told, DAY, None), name) for law in (rights, nugger)]

    assert {one.answer for one in answers} == {Reply.NO}
    assert answers[0].because == answers[1].because


def test_who_may_ask_it_reads_so_without_a_benefit():
    """Participatiewet 36.1: the vermogen does not count here, and what is long is not told."""
    home = couple(47, 44, assets=Decimal(1_000))
    found = find(nugger(home, Facts(**_WITHOUT), DAY, None), "inkomenstoeslag")

    assert found.answer is Reply.UNKNOWN
    assert found.because.id == "Uw inkomen moet lang laag zijn. Uw gemeente beslist."


def test_who_is_not_in_the_group_brings_no_subsidy():
    """Participatiewet 10d.1: for an employer of who belongs to the doelgroep."""
    told = Facts(**_WITHOUT)
    for law in (rights, nugger):
        assert find(law(single(40), told, DAY, None), "loonkostensubsidie").answer is Reply.NO


@pytest.mark.parametrize(
    ("home", "answer"),
    [
        (couple(40, 38, children=(born(11), born(8))), Reply.NO),
        (couple(40, 38, children=(born(2),)), Reply.NO),
        (single(40), Reply.NO),
        (parent(40, 6), Reply.NO),
        (parent(40, 3), Reply.UNKNOWN),
        (Household(Kind.ALLEENSTAANDE_OUDER, born(40)), Reply.UNKNOWN),
    ],
)
def test_only_a_single_parent_of_a_young_child_is_asked_for_that_letter(home, answer):
    """Participatiewet 9a.1 and 9a.5: an alleenstaande ouder with a child under five."""
    found = find(duties(home, Facts(receives_bijstand=True), DAY, None), "vrijstelling_9a")

    assert found.answer is answer


@pytest.mark.parametrize("receives", [None, False, True])
def test_who_is_shut_out_is_not_asked_whether_there_is_bijstand(receives):
    """Participatiewet 11.2: without a right to stay there is none, whatever comes in."""
    told = Facts(receives_bijstand=receives, lawful_residence=False)
    for name in ("proefplaats", "participatieplaats", "maatwerk"):
        assert find(rights(single(40), told, DAY, None), name).answer is Reply.NO


@pytest.mark.parametrize(("receives", "answer"), [(False, Reply.NO), (True, Reply.UNKNOWN)])
def test_without_bijstand_no_permit_is_asked(receives, answer):
    """Participatiewet 56a.1: it is about the bijstand of who must integrate."""
    found = duties(single(40), Facts(receives_bijstand=receives), DAY, None)

    assert find(found, "ontzorgen").answer is answer


@pytest.mark.parametrize(
    ("facts", "answer"),
    [
        ({"income_below_norm": False}, Reply.NO),
        ({"income_below_norm": True}, Reply.YES),
    ],
)
def test_a_couple_asks_together_only_where_there_is_something_to_ask(facts, answer):
    """Participatiewet 19.1 and 45.4: no half of what there is no right to."""
    told = Facts(**_WITHOUT | facts)
    found = find(rights(couple(47, 44), told, DAY, None), "samen_aanvragen")

    assert found.answer is answer
    assert (found.how_to_ask is None) is (answer is Reply.NO)


@pytest.mark.parametrize(("age", "young"), [(47, False), (27, False), (26, True), (19, True)])
def test_the_article_about_the_young_is_for_the_young(age, young):
    """Participatiewet 7a: who is under 27; from 27 help rests on 10.1."""
    told = Facts(**_WITHOUT)
    for law in (rights, nugger):
        found = find(law(single(age), told, DAY, None), "hulp_bij_werk")
        assert ("7a" in found.article) is young
        assert ("10.1" in found.article) is not young
