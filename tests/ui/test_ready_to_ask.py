"""What people want to ask stands ready; agreements, looking back and needs at work are kept."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.situation import Situation
from app.ui import routes
from app.ui.asking import agreed_together, happens, wishes
from app.ui.screens.at_work import paper
from app.ui.state import Visit
from tests.flet_headless import run
from tests.ui.visitor import TODAY, Visitor


def test_every_wish_says_what_to_know_and_has_lines_for_the_gemeente():
    """Issue 11 point 7: ready requests, each with its law or without one where no law speaks."""
    assert len({one.id for one in wishes.ALL}) == len(wishes.ALL)
    for one in wishes.ALL:
        assert one.about, one.id
        assert one.letter, one.id
    named = {one.id for one in wishes.ALL}
    assert named >= {"gesprek", "leren-en-werken", "basisbaan", "wmo", "respijtzorg", "kosten"}


def test_two_weeks_after_asking_thuis_asks_whether_an_answer_came():
    """Row 125 of the peers: a question after weeks; an answer takes it away."""

    async def visit():
        visitor = await Visitor().open(routes.wish("gesprek"))
        await visitor.press("asked")
        again = visitor.desk.visit
        assert wishes.asked_on(again, wishes.TALK) == TODAY
        wishes.tell_asked(again, wishes.TALK, TODAY - timedelta(days=14))
        await visitor.go(routes.HOME)
        assert visitor.has("Kreeg u antwoord?")
        await visitor.go(routes.wish("gesprek"))
        await visitor.press("answered")
        assert wishes.asked_on(visitor.desk.visit, wishes.TALK) is None

    run(visit)


def test_what_was_agreed_together_stays_only_when_it_is_kept():
    """Issue 11 point 8: agreements with their day, on the device of the client."""
    visit = Visit()
    agreed_together.keep(visit, date(2026, 11, 1), ("Ik bel de gemeente.",))
    agreed_together.keep(visit, date(2026, 11, 20), ("Ik stuur mijn cv.", "Wij praten weer."))
    found = agreed_together.kept(visit)
    assert [one.text for one in found[-1:]] == ["Ik bel de gemeente."]
    assert {one.day for one in found} == {date(2026, 11, 1), date(2026, 11, 20)}
    agreed_together.drop(visit, found[0].name)
    assert len(agreed_together.kept(visit)) == len(found) - 1


def test_one_looks_back_after_one_three_and_six_months_of_work():
    """Issue 11 point 8: check-ins after the start, counted from the first day of work."""
    visit = Visit()
    assert agreed_together.look_back(visit) == ()
    happens.begin(visit, Situation.WERK_BEGINT, date(2026, 8, 31))
    assert agreed_together.look_back(visit) == (
        (1, date(2026, 9, 30)),
        (3, date(2026, 11, 30)),
        (6, date(2027, 2, 28)),
    )


def test_the_page_for_an_employer_names_no_benefit():
    """Issue 11 point 7: what one needs, and nothing of illness or money."""
    said = str(paper(frozenset({"rust", "maatje"}), "Ik hoor slecht links."))
    assert "Een rustige plek om te werken" in said
    assert "Ik hoor slecht links." in said
    assert not any(word in said.lower() for word in ("bijstand", "uitkering", "schuld"))


def test_more_room_between_lines_is_kept():
    """Row 111 of the peers (WCAG 2.2, 1.4.12): line spacing is one's own choice."""
    visit, again = Visit(), Visit()
    visit.roomy = True
    again.restore(visit.as_text())
    assert again.roomy
