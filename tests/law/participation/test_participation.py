"""Taking part: the frame by day and gemeente, and the choices with their honest labels."""

from __future__ import annotations

import re
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from app.data.gemeente_reader import read_gemeente
from app.domain.choice import Door, Group, PaidWork
from app.domain.decision import Decision, Outcome
from app.domain.facts import Facts
from app.domain.finding import Status
from app.domain.gemeente import Gemeente
from app.domain.gemeente_plichten import Mode
from app.domain.sentence import Sentence
from app.law.duties.soorten import LANGUAGE, LOCAL, REPORT, UNIFORM
from app.law.participation.choices import participation_choices
from app.law.participation.frame import participation_frame
from tests.law.people import DAY, parent, single

_DEMO = Path(__file__).parents[3] / "app" / "demo" / "gemeente" / "demo"
_LATER = date(2027, 2, 1)


def _demo() -> Gemeente:
    found = read_gemeente(_DEMO)
    assert isinstance(found, Gemeente), found
    return found


def _choices(age=40, day=DAY, given=None, **facts):
    return participation_choices(day, given, single(age, day), Facts(**facts))


def test_all_doors_and_kinds_are_open():
    """document-000 Q4 and document-001 R1: each door has a choice; at least eight kinds."""
    found = _choices(receives_bijstand=True)

    assert {one.door for one in found} - {None} == set(Door)
    assert {one.group for one in found} == set(Group)
    assert len(Group) >= 8
    ids = {one.id for one in found}
    assert {"eigen_idee", "wat_ik_al_doe", "nu_even_niet", "schulden", "taal"} <= ids


@pytest.mark.parametrize("one", _choices(24), ids=lambda one: one.id)
def test_every_choice_says_everything(one):
    """document-001 R2, R3 and document-000 Q6: why, asks, gives, effect, label, next step."""
    for field in fields(one):
        value = getattr(one, field.name)
        for sentence in value if type(value) is tuple else (value,):
            if isinstance(sentence, Sentence):
                for part in re.split(r"(?<=[.?!])\s+", sentence.id):
                    assert 1 <= len(part.split()) <= 15, part
    assert one.leads_to_paid_work in PaidWork
    assert one.limits
    assert one.hours_low is None or one.hours_low <= (one.hours_high or 0)


def test_no_unpaid_choice_promises_a_job():
    """document-000 39: an honest label; only what is paid work itself leads to paid work."""
    leads = [one.id for one in _choices() if one.leads_to_paid_work is PaidWork.JA]
    assert leads == ["bbl", "basisbaan", "betaald_werk"]


def test_nobody_must_earn_the_bijstand():
    """document-001 R7: never that one has to "verdienen" the bijstand."""
    for one in _choices(24):
        assert "verdien" not in f"{one.why.id} {one.gives.id} {one.bijstand.id}".lower()


@pytest.mark.parametrize(("age", "there"), [(27, True), (28, False)])
def test_the_choice_for_young_people(age, there):
    """document-003 R27: maatschappelijke diensttijd for 14 to 27."""
    ids = {one.id for one in _choices(age)}

    assert ("maatschappelijke_diensttijd" in ids) is there


def test_without_bijstand_what_is_only_for_bijstand_is_left_out():
    """Participatiewet 8a.2.d and 10a.1; the rest is open to everyone (document-001 S1-69)."""
    ids = {one.id for one in _choices(receives_bijstand=False)}

    assert not ids & {"proefplaats", "participatieplaats", "nu_even_niet"}
    assert {"vrijwilligerswerk", "taal", "eigen_idee"} <= ids


def test_the_limits_of_the_law():
    """Participatiewet 9 lid 1 c: within one's powers, beside paid work, no displacement."""
    (volunteer,) = (one for one in _choices() if one.id == "vrijwilligerswerk")
    words = " ".join(limit.id for limit in volunteer.limits)

    for word in ("vermogen", "naast gewoon betaald werk", "zijn baan", "per maand"):
        assert word in words
    (young,) = (one for one in _choices(26) if one.id == "vrijwilligerswerk")
    assert any("Onder 27" in limit.id for limit in young.limits)


def test_2027_names_only_the_two_limits_of_the_reports():
    """participatiewet-2027.md: no displacement, no obstacle to work; own shaping (S2)."""
    frame = participation_frame(_LATER, None, single(40, _LATER), Facts())

    assert (frame.name, frame.status) == ("maatschappelijke participatie", Status.PLAN)
    assert (len(frame.limits), frame.own_idea, frame.source.mark) == (2, True, "S2")
    assert frame.mode is None


def test_the_law_of_2026_and_a_gemeente_that_is_not_in_the_app():
    """Participatiewet 9.1.c and 8a.1.b: what is not filled in is the gemeente's."""
    frame = participation_frame(DAY, None, single(), Facts())

    assert (frame.name, frame.status, frame.mode) == ("tegenprestatie", Status.WET, None)
    assert (frame.hours_week_max, frame.own_idea, frame.counts) == (None, None, None)


def test_the_demo_gemeente_fills_in_everything():
    """product.md part 4: mode, hours, weeks and what counts come from the gemeente."""
    now = participation_frame(DAY, _demo(), single(), Facts())
    later = participation_frame(_LATER, _demo(), single(), Facts())

    assert (now.mode, now.hours_week_max, now.weeks_max) == (Mode.GEVRAAGD, 8, 26)
    assert (later.mode, later.status) == (Mode.MOTIVEREND, Status.PLAN)
    assert "schulden" in now.counts
    counted = {one.id for one in _choices(given=_demo()) if one.counts}
    assert counted == set(now.counts), "every name the gemeente counts is a choice"


def test_the_gemeente_names_duties_that_exist():
    """A category with an unknown duty would never be used."""
    categories = _demo().maatregelen.categories
    assert categories is not None
    named = {duty for rule in categories.rules for one in rule.value for duty in one.duties}

    assert named <= {LANGUAGE, REPORT, *UNIFORM, *LOCAL}


def test_who_is_free_now_is_told_so_but_not_for_2027():
    """Participatiewet 9.5 and 9.7; participatiewet-2027.md: not "ook in 2027 niet"."""
    unable = Facts(volledig_duurzaam_arbeidsongeschikt=True)
    caring = Facts(
        receives_bijstand=True, decisions=(Decision("ontheffing_9a", Outcome.TOEGEKEND),)
    )

    assert participation_frame(DAY, None, single(), unable).free is not None
    assert participation_frame(DAY, None, parent(30, 2), caring).free_until == date(2029, 6, 30)
    later = participation_frame(_LATER, None, single(), unable)
    assert "weten wij niet" in later.free.id
    assert participation_frame(DAY, None, single(), Facts()).free is None
