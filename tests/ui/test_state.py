"""Nothing a person told is lost: not on the way back, on an error, or on a restart."""

from __future__ import annotations

import pytest

from app.ui.look import Shade, TextSize
from app.ui.role import Role
from app.ui.state import Visit
from tests.ui.visitor import invented


def test_a_visit_survives_a_restart():
    """Answers, half typed words, language and look come back (product.md 2, principle 5)."""
    visit = Visit()
    visit.language, visit.role = "en", Role.COACH
    visit.text_size, visit.shade, visit.gemeente = TextSize.LARGER, Shade.DARK, "0000"
    visit.answer("uren", "12")
    visit.note("uurloon", "14,")
    later = Visit()
    later.restore(visit.as_text())
    assert later.as_text() == visit.as_text()
    assert later.draft("uurloon") == "14,"


@pytest.mark.parametrize(
    "text", [None, "", "{", "[]", '{"form": 0}', '{"form": 1}', '{"form": 1, "role": "koning"}']
)
def test_a_kept_text_that_cannot_be_read_starts_anew(text):
    """A broken or older store must not stop anybody (C.9: expected troubles are values)."""
    visit = Visit()
    visit.restore(text)
    assert visit.as_text() == Visit().as_text()


def test_typing_is_remembered_without_drawing():
    """A key press changes no screen, so that typing never stutters (flet.md 2.2)."""
    visit, drawn = Visit(), []
    visit.subscribe(heard := lambda _sender, field: drawn.append(field))
    visit.note("uurloon", "1")
    assert (visit.draft("uurloon"), drawn) == ("1", [])
    visit.answer("uren", "12")
    assert drawn == ["revision"]
    assert heard


def test_an_example_leaves_the_own_answers_alone():
    """Looking around changes nothing of one's own (product.md 3, Start)."""
    visit = Visit()
    visit.answer("uren", "8")
    visit.open_example(invented({"uren": "16"}))
    visit.answer("uren", "20")
    visit.note("uren", "99")
    assert visit.answers["uren"] == "20"
    visit.close_example()
    assert (visit.answers["uren"], visit.draft("uren")) == ("8", None)


def test_clearing_forgets_everything_told_and_keeps_the_language():
    """Delete everything means everything told (product.md 3, Instellingen)."""
    visit = Visit()
    visit.language, visit.gemeente = "en", "0000"
    visit.answer("uren", "8")
    visit.note("uurloon", "14")
    visit.clear()
    assert (dict(visit.answers), visit.draft("uurloon"), visit.gemeente) == ({}, None, None)
    assert visit.language == "en"


def test_a_screen_that_is_left_and_drawn_once_more_is_not_where_one_is():
    """What is kept in that moment leads to where the person goes; then every screen counts."""
    trail = Visit().trail
    trail.is_at("/")
    trail.go("/gemeente", "/")
    trail.is_at("/")
    assert trail.here == "/gemeente"
    trail.is_at("/gemeente")
    trail.is_at("/")
    assert trail.here == "/"
    trail.go("/", "/")
    trail.is_at("/")
    assert trail.here == "/"


def test_who_is_led_elsewhere_is_there():
    """Back in the browser, or a screen that leads on: not where one went counts."""
    trail = Visit().trail
    trail.go("/antwoord", "/thuis")
    trail.is_at("/vraag/wonen")
    assert trail.here == "/vraag/wonen"
    trail.is_at("/thuis")
    assert trail.here == "/thuis"
