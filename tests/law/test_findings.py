"""What every finding keeps, for every household, day and gemeente: never from silence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.certainty import Certainty
from app.domain.decision import Decision, Outcome
from app.domain.facts import Blame, Facts
from app.domain.finding import Finding, Reply, Status
from app.domain.household import Household, Kind
from app.domain.sentence import Sentence
from app.domain.stay import Stay
from app.law.case import Case
from app.law.duties.duties import duties
from app.law.duties.maatregel import maatregel
from app.law.duties.ontheffing_9a import ended_9a
from app.law.nuggers.nugger import nugger
from app.law.rights.rights import rights
from tests.law.households import households
from tests.law.people import ASKABLE, DAY, couple, find, parent, single

_LISTS = (rights, duties, nugger)
_DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
_WORDS = ("indien", "dient", "derhalve", "conform", "middels", "klant", "%", "€")
_LONGEST = 15


@st.composite
def told(draw: st.DrawFn) -> Facts:
    """Facts of which each is told or not."""
    kinds = {
        "bool | None": st.none() | st.booleans(),
        "date | None": st.none() | st.dates(date(2024, 1, 1), date(2027, 12, 31)),
        "Decimal | None": st.none() | st.integers(0, 300_000).map(lambda n: Decimal(n) / 100),
        "int | None": st.none() | st.integers(0, 70),
        "Blame | None": st.none() | st.sampled_from(list(Blame)),
    }
    given_facts = {
        field.name: draw(kinds[str(field.type)])
        for field in fields(Facts)
        if str(field.type) in kinds and draw(st.booleans())
    }
    ids = ("ontheffing_9a", "ontheffing_9_2", "proefplaats", "inkomenstoeslag", "beschut_werk")
    decisions = draw(
        st.lists(
            st.builds(
                Decision,
                st.sampled_from(ids),
                st.sampled_from(list(Outcome)),
                st.none() | _DAYS,
                st.none() | _DAYS,
            ),
            max_size=3,
        )
    )
    stays = draw(st.none() | st.lists(_DAYS.map(lambda day: Stay(day, day)), max_size=3))
    return replace(
        Facts(**given_facts),
        decisions=tuple(decisions),
        stays_abroad=None if stays is None else tuple(stays),
    )


@settings(max_examples=150)
@given(households(), told(), _DAYS)
def test_every_finding_is_whole(household: Household, facts: Facts, day: date) -> None:
    """Never a crash; unknown names one fact that can be asked; the same ids every time."""
    for rules in _LISTS:
        found = rules(household, facts, day, None)
        assert len({finding.id for finding in found}) == len(found)
        for finding in found:
            _whole(finding)


def _whole(finding: Finding) -> None:
    assert (finding.answer is Reply.UNKNOWN) == (finding.missing_fact is not None), finding
    assert finding.missing_fact is None or finding.missing_fact in ASKABLE, finding
    assert finding.article
    assert finding.source.url
    assert finding.amount is None or finding.amount >= 0, finding
    if finding.answer is Reply.UNKNOWN:
        assert finding.certainty <= Certainty.GEMEENTE_BESLIST, finding
    if finding.source.mark == "S2":
        assert finding.certainty <= Certainty.SCHATTING, finding


@settings(max_examples=60)
@given(households(), _DAYS)
def test_silence_is_never_a_yes(household: Household, day: date) -> None:
    """product.md principle 2: without facts no benefit, instrument or exemption is a yes."""
    found = rights(household, Facts(), day, None)
    asked = {
        "bijstand",
        "voorschot",
        "spoedhulp",
        "drie_maanden_terug",
        "bijzondere_bijstand",
        "inkomenstoeslag",
        "studietoeslag",
        "hulp_bij_werk",
        "voorziening",
        "proefplaats",
        "participatieplaats",
        "persoonlijke_ondersteuning",
        "beschut_werk",
        "kortere_aanvraag",
        "loonkostensubsidie",
        "ontheffing_9a",
        "ontheffing_9_2",
        "bufferbudget",
    }
    assert {one.id for one in found if one.answer is Reply.YES}.isdisjoint(asked)
    free = duties(household, Facts(), day, None)
    for name in ("vrijstelling_9_2", "vrijstelling_9_5"):
        assert find(free, name).answer is Reply.UNKNOWN
    # Artikel 9a lid 1: of who is no single parent of a child under five, the household tells it.
    asked = Case(household, Facts(), day, None)
    settled = asked.kind is not Kind.ALLEENSTAANDE_OUDER or ended_9a(asked)
    assert find(free, "vrijstelling_9a").answer is (Reply.NO if settled else Reply.UNKNOWN)


def test_an_exemption_is_yes_until_or_no():
    """document-000 Q3: an end date of yesterday is no; never asked is no; silence is unknown."""
    states = {
        None: Reply.UNKNOWN,
        Decision("ontheffing_9_2", Outcome.TOEGEKEND, until=date(2026, 12, 1)): Reply.YES,
        Decision("ontheffing_9_2", Outcome.TOEGEKEND, until=date(2026, 6, 30)): Reply.NO,
        Decision("ontheffing_9_2", Outcome.AANGEVRAAGD): Reply.UNKNOWN,
        Decision("ontheffing_9_2", Outcome.AFGEWEZEN): Reply.NO,
        Decision("ontheffing_9_2", Outcome.GEEN): Reply.NO,
    }
    for decision, answer in states.items():
        facts = Facts(receives_bijstand=True, decisions=(decision,) if decision else ())
        found = duties(single(), facts, DAY, None)
        assert find(found, "vrijstelling_9_2").answer is answer
        bound = Reply.NO if answer is Reply.YES else Reply.YES
        assert find(found, "werk_zoeken").answer is bound


def test_all_little_known_duties_are_there():
    """document-000 Q2: language, travel, moving and dress; with euros of this norm."""
    found = duties(single(), Facts(receives_bijstand=True), DAY, None)
    for name in ("taal", "reizen", "verhuizen", "kleding_en_gedrag"):
        assert find(found, name).otherwise is not None
    # 18 lid 5: all of the bijstand; what that comes to stands beside it.
    assert "uw hele bijstand" in find(found, "reizen").otherwise.id
    cost = maatregel(single(), Facts(receives_bijstand=True), DAY, None, "reizen")
    assert cost.amount == Decimal("1419.46")


def test_a_single_parent_of_a_child_under_12_first_hears_about_care():
    """Participatiewet 9 lid 4: a condition, settled by the gemeente, not a weighing."""
    for checked, answer in ((None, Reply.UNKNOWN), (False, Reply.NO), (True, Reply.YES)):
        facts = Facts(receives_bijstand=True, college_checked_care=checked)
        found = duties(parent(30, 8), facts, DAY, None)
        assert find(found, "werk_aanvaarden").answer is answer
        older = duties(parent(30, 12), facts, DAY, None)
        assert find(older, "werk_aanvaarden").answer is Reply.YES


@pytest.mark.parametrize("name", ["werk_zoeken", "voorziening_gebruiken", "tegenprestatie"])
def test_no_duties_of_article_9_from_pension_age_or_without_bijstand(name):
    """Participatiewet 9 lid 1: from 18 to pension age, and from the melding."""
    assert find(duties(single(68), Facts(receives_bijstand=True), DAY, None), name).answer is (
        Reply.NO
    )
    assert find(duties(single(), Facts(receives_bijstand=False), DAY, None), name).answer is (
        Reply.NO
    )


def test_without_an_assignment_there_is_no_tegenprestatie():
    """Participatiewet 9 lid 1 c: only what the gemeente assigned."""
    for assigned, answer in ((True, Reply.YES), (False, Reply.NO), (None, Reply.UNKNOWN)):
        facts = Facts(receives_bijstand=True, tegenprestatie_assigned=assigned)
        assert find(duties(single(), facts, DAY, None), "tegenprestatie").answer is answer


def test_2027_is_a_plan_and_never_sure():
    """participatiewet-2027.md: only S and S2, with status plan, and no promise of freedom."""
    day = date(2027, 3, 1)
    freed = Facts(receives_bijstand=True, volledig_duurzaam_arbeidsongeschikt=True)
    found = find(duties(single(), freed, day, None), "tegenprestatie")
    assert (found.status, found.answer, found.source.mark) == (Status.PLAN, Reply.UNKNOWN, "S2")
    for name in ("werken_en_houden", "bufferbudget", "ontheffing_9_2"):
        assert find(rights(single(), Facts(receives_bijstand=True), day, None), name).status is (
            Status.PLAN
        )
    sure = [one.id for one in rights(single(), freed, day, None) if _sure_of_the_law(one)]
    assert sure == []


def _sure_of_the_law(finding: Finding) -> bool:
    return finding.source.law == "Participatiewet" and finding.certainty is Certainty.ZEKER


def test_the_bufferbudget_is_no_right_in_2026():
    """Participatiewet 34b: from 2027-01-01, of the gemeente's own motion, never added."""
    found = find(rights(single(), Facts(receives_bijstand=True), DAY, None), "bufferbudget")
    assert (found.answer, found.status, found.amount) == (Reply.NO, Status.PLAN, None)


def test_article_56_is_not_in_force():
    """Participatiewet 56: printed, but NOT YET IN FORCE."""
    found = find(duties(single(), Facts(receives_bijstand=True), DAY, None), "kinderalimentatie")
    assert found.answer is Reply.NO


@settings(max_examples=40)
@given(households(), told(), _DAYS)
def test_every_sentence_is_plain(household: Household, facts: Facts, day: date) -> None:
    """At most fifteen words, without the words plain Dutch does without, and without percent."""
    for rules in _LISTS:
        for finding in rules(household, facts, day, None):
            for sentence in _sentences(finding):
                _plain(sentence)


def _sentences(finding: Finding) -> Iterator[Sentence]:
    for field in fields(finding):
        value = getattr(finding, field.name)
        if isinstance(value, Sentence):
            yield value
    yield from finding.papers


def _plain(sentence: Sentence) -> None:
    for part in re.split(r"(?<=[.?!:])\s+", sentence.id):
        assert len(part.split()) <= _LONGEST, sentence.id
    for word in _WORDS:
        assert not re.search(rf"(?<!\w){re.escape(word)}(?!\w)", sentence.id, re.IGNORECASE)
    assert sum(isinstance(value, Decimal) for _, value in sentence.values) <= 2, sentence.id
    assert set(re.findall(r"\{(\w+)\}", sentence.id)) == {name for name, _ in sentence.values}


def test_a_couple_hears_of_both_halves():
    """Participatiewet 43 and 45 lid 4: apply together, half each."""
    assert find(rights(couple(40, 38), Facts(), DAY, None), "samen_aanvragen").answer is Reply.YES
    assert find(rights(single(), Facts(), DAY, None), "samen_aanvragen").answer is Reply.NO


def test_the_svb_decides_once_one_of_the_two_has_pension_age():
    """Participatiewet 47a lid 1 a and b: also for a couple of which one has it."""
    for who in (single(68), couple(60, 68)):
        assert "SVB" in find(rights(who, Facts(), DAY, None), "bijstand").who_decides.id
        assert "SVB" in find(duties(who, Facts(), DAY, None), "inlichtingen").who_decides.id
    assert "gemeente" in find(duties(single(), Facts(), DAY, None), "inlichtingen").who_decides.id
