"""Samen kijken: the client decides what is shown, and nothing stays (product.md part 3)."""

from __future__ import annotations

import pytest

from app.domain.sentence import say
from app.domain.situation import Situation
from app.text.write import Writer
from app.ui import routes
from app.ui.looking_together import gathered
from app.ui.page.blocks import Box, Head, Line, Page, Tone
from app.ui.plans import plan_of
from app.ui.private import Topic, Veil, topic_of
from app.ui.role import Role
from app.ui.state import Visit
from tests.flet_headless import run
from tests.ui.visitor import ALONE, Visitor, kept

PRIVATE = ALONE | {"urenbeperkt": "ja", "loonkostensubsidie": "ja"}
HIDDEN = "Verborgen. Tik om te tonen."
_BOTH = "31 lid 2, 31 lid 5"


def _with_plans():
    visit = Visit()
    for name, value in ALONE.items():
        visit.put(name, value)
    visit.plans = tuple(
        plan_of(f"{hours} uur", ALONE | {"uren": hours}, None) for hours in ("16", "32")
    )
    return visit.as_text()


async def _begun(text=None):
    visitor = await Visitor(text or kept(PRIVATE)).open(routes.COACH)
    await visitor.press("primary")
    return visitor


@pytest.mark.parametrize(
    ("article", "alone", "together"),
    [
        ("34a.1.b", "34a lid 1 onder b", "34a lid 1"),
        ("31.2.n, 31.2.y, 31.5", "31 lid 2 onder n, 31 lid 2 onder y, 31 lid 5", _BOTH),
        ("18.4.a", "18 lid 4 onder a", "18 lid 4 onder a"),
    ],
)
def test_no_letter_of_an_article_tells_who_has_limits(article, alone, together):
    """31 lid 2 y and 34a lid 1 b are of who is medisch urenbeperkt, 31 lid 2 z of a subsidy."""
    where = say("{law}, artikel {article}", law="Participatiewet", article=article)
    assert Writer().write(where) == f"Participatiewet, artikel {alone}"
    assert Writer(hides=Veil().hides).write(where) == f"Participatiewet, artikel {together}"


@pytest.mark.parametrize(
    ("role", "told", "never"),
    [
        (Role.NOT_CHOSEN, "Laat de ander het toestel vasthouden.", "U houdt het toestel vast."),
        (Role.BIJSTAND, "U houdt het toestel vast.", "Laat de ander het toestel vasthouden."),
        (Role.NO_BENEFIT, "U kiest zelf. Niets bewaren is net zo goed.", "kiest de ander."),
    ],
)
def test_the_client_never_reads_to_hand_over_the_device(role, told, never):
    """Product.md part 3: the client holds it and chooses, whoever opened the screen."""

    async def visit():
        shown = Visit()
        shown.role = role
        for name, value in PRIVATE.items():
            shown.put(name, value)
        visitor = await Visitor(shown.as_text()).open(routes.COACH)
        assert visitor.has(told)
        assert not visitor.has(never)

    run(visit)


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("Bent u medisch urenbeperkt?", Topic.HEALTH),
        ("/rechten/borg_bij_schulden/brief", Topic.DEBTS),
        ("Hoeveel u bij beslag houdt, weten wij niet.", Topic.DEBTS),
        ("Gaat u werken met loonkostensubsidie?", Topic.SUBSIDY),
        ("Uw zorgtoeslag", None),
        ("Instellingen", None),
        ("Een brief van uw gemeente", None),
    ],
)
def test_what_is_private_is_told_by_its_words(words, topic):
    """Health, debts and loonkostensubsidie (product.md 1 and 3); a toeslag is none of them."""
    assert topic_of(words) is topic


def test_a_hidden_sentence_is_written_as_hidden_and_an_open_one_as_it_is():
    """The same in every language; opening one topic opens only that one."""
    ill, owes = say("Bent u medisch urenbeperkt?"), say("U hebt schulden.")
    writer = Writer(hides=Veil(frozenset({Topic.DEBTS})).hides)
    assert writer.write(ill) == "Verborgen"
    assert writer.write(owes) == "U hebt schulden."
    assert Writer().write(ill) == ill.id


@pytest.mark.parametrize("route", [routes.CHECK, routes.TOLD])
def test_answers_that_are_private_open_at_a_tap(route):
    """The row says that something is hidden, and shows it when the client taps it."""

    async def visit():
        visitor = await _begun()
        await visitor.go(route)
        assert not visitor.has("urenbeperkt")
        assert visitor.texts().count(HIDDEN) >= 2
        await visitor.press("change:urenbeperkt")
        assert visitor.has("urenbeperkt")
        assert visitor.has(HIDDEN)

    run(visit)


def _page(*blocks):
    return Page(say("Bladzijde"), blocks)


@pytest.mark.parametrize(
    ("told", "stays"),
    [
        (Box((Line(say("Aflossing: dit stopt.")), Line(say("Maak een afspraak."))), Tone.RULED), 0),
        (Box((Head(say("Studietoeslag"), 3), Line(say("Ongeveer 300."))), Tone.RULED), 0),
        (Box((Line(say("Uw pas: dit stopt.")), Line(say("Maak een afspraak."))), Tone.RULED), 1),
    ],
)
def test_what_hangs_below_a_hidden_name_is_hidden_with_it(told, stays):
    """Product.md 3, Samen kijken: a loose tail tells the other one what was hidden."""

    async def visit():
        visitor = await _begun()
        shown = gathered(visitor.desk, _page(told)).blocks
        assert len(shown) == stays

    run(visit)


@pytest.mark.parametrize("route", [routes.ANSWER, routes.REASONS, routes.PAPER, routes.MONTHS])
def test_no_screen_tells_it_by_the_way(route):
    """On every screen while looking together, also in what is read aloud."""

    async def visit():
        visitor = await Visitor(kept(PRIVATE)).open(route)
        before = " ".join(visitor.texts())
        visitor = await _begun()
        await visitor.go(route)
        after = " ".join(visitor.texts())
        assert "loonkostensubsidie" not in after.lower()
        assert "medisch" not in after.lower()
        assert visitor.headings(1)
        if route == routes.PAPER:
            assert "loonkostensubsidie" in before.lower()

    run(visit)


@pytest.mark.parametrize("opened", [False, True])
def test_the_articles_of_the_steps_tell_nothing_of_a_step_that_is_hidden(opened):
    """Participatiewet 10d and 10da are of loonkostensubsidie alone: so are words without it."""

    async def visit():
        visitor = await _begun(kept(ALONE | {"loonkostensubsidie": "ja"}))
        if opened:
            await visitor.press(f"topic:{Topic.SUBSIDY}")
        await visitor.go(routes.steps(Situation.WERK_BEGINT))
        await visitor.press("fold:Waar staat dit?")
        assert visitor.has("Participatiewet, artikel 17 lid 1")
        assert visitor.has("artikel 10d lid 1") is opened
        assert visitor.has("welke begeleiding krijg ik op het werk?") is opened

    run(visit)


def test_a_question_that_is_private_waits_behind_a_gate():
    """The client may turn the device and open it, or leave it out."""

    async def visit():
        visitor = await _begun()
        await visitor.go(routes.question("urenbeperkt"))
        assert visitor.headings(1) == ["Dit is verborgen"]
        await visitor.press("skip")
        assert visitor.route == routes.question("loonkostensubsidie")
        assert visitor.headings(1) == ["Dit is verborgen"]
        await visitor.press("open")
        assert visitor.headings(1) == ["Gaat u werken met loonkostensubsidie?"]

    run(visit)


def test_nothing_is_stored_while_two_people_look():
    """Nothing stays on the coach's device, also when it is put away in the middle."""

    async def visit():
        visitor = await _begun()
        before = visitor.keep.text
        await visitor.go(routes.HOURS)
        await visitor.go(routes.question("uren"))
        await visitor.type("uren", "20")
        await visitor.press("primary")
        assert visitor.keep.text == before

    run(visit)


def test_to_keep_nothing_is_first_and_equal_and_does_so():
    """At the end a question to the client (product.md 3); all ways look the same."""

    async def visit():
        visitor = await _begun(_with_plans())
        before = visitor.keep.text
        await visitor.go(routes.question("uren"))
        await visitor.type("uren", "20")
        await visitor.press("primary")
        await visitor.go(routes.COACH_END)
        assert [one.key for one in visitor.controls() if one.key in ("nothing", "paper", "keep")] \
            == ["nothing", "paper", "keep"]
        kinds = {type(visitor.key(key)) for key in ("nothing", "paper", "keep")}
        assert len(kinds) == 1
        await visitor.press("nothing")
        assert visitor.has("Er is niets bewaard.")
        assert visitor.keep.text == before
        await visitor.go(routes.TOLD)
        assert "20" not in visitor.texts()
        assert not visitor.has("U kijkt samen")

    run(visit)


def test_what_the_client_keeps_is_kept():
    """Only after that choice."""

    async def visit():
        visitor = await _begun()
        await visitor.go(routes.question("uren"))
        await visitor.type("uren", "20")
        await visitor.press("primary")
        await visitor.go(routes.COACH_END)
        await visitor.press("keep")
        assert '"uren": "20"' in visitor.keep.text
        assert visitor.has("Uw antwoorden, plannen en afspraken zijn bewaard.")

    run(visit)


def test_agreements_in_own_words_stand_on_the_page():
    """One A4 for both: two plans, the agreements, and the Dutch words with their meaning."""

    async def visit():
        visitor = await _begun(_with_plans())
        await visitor.go(routes.AGREEMENTS)
        await visitor.press("write")
        assert visitor.box("afspraak").error == "Schrijf eerst een afspraak op."
        await visitor.type("afspraak", "Ik bel <morgen> mijn consulent")
        await visitor.press("write")
        assert visitor.has("Ik bel <morgen> mijn consulent")
        await visitor.press("paper")
        _, page = await visitor.save("save")
        for text in ("16 uur", "32 uur", "Ik bel &lt;morgen&gt;", "geen besluit", "bijstand"):
            assert text in page
        assert "<morgen>" not in page

    run(visit)


def test_the_bar_says_that_only_a_part_is_hidden_where_some_is_open():
    """Product.md part 3: the client chose to show health, so not all that is private is hidden."""

    async def visit():
        visitor = await _begun()
        await visitor.go(routes.ANSWER)
        assert visitor.has("Wat privé is, is verborgen.")
        await visitor.go(routes.COACH)
        await visitor.press(f"topic:{Topic.HEALTH}")
        await visitor.go(routes.ANSWER)
        assert visitor.has("Een deel is verborgen.")
        assert not visitor.has("Wat privé is, is verborgen.")

    run(visit)
