"""A tap does what stood under the thumb, also when the screen is drawn anew under way.

Seen in the browser: a block that was worked out later came above, and the button that was pressed
a moment before did nothing. Flet (1.0.5) takes controls without a key for each other by their
place, so that a button got the number, and the act, of another one.
"""

from __future__ import annotations

import random

import flet as ft
import pytest

from app.domain.sentence import say
from app.ui import frame, routes
from app.ui.asking.ask import Form, Input
from app.ui.components.task_line import TaskLine
from app.ui.components.text_field import Fields
from app.ui.page.blocks import Beside, Box, Columns, Head, Line, Page, Tone, Way, aside, go, quiet
from app.ui.page.eye import _draw_all
from app.ui.page.inputs import Inputs, in_memory
from app.ui.page.shared import ToldRow, told, waiting
from tests.client_mirror import MirroredClient
from tests.flet_headless import run
from tests.ui import visitor
from tests.ui.visitor import ALONE, Visitor, kept

A, B, NEW = (Line(say(text)) for text in ("Een.", "Twee.", "Nieuw."))
_DRAWS = 40


def _do(number):
    return lambda: number


def _pool(chance):
    """Blocks of every kind that one can press, or that holds what one can press."""
    some = [Line(say("Regel.")), Line(say("Nog een regel.")), Head(say("Kop")), Line("getypt")]
    some += [go(say("Verder"), routes.HOME), aside(say("Later"), _do(1)), quiet(say("Weg"), _do(2))]
    some += [Way(say("Naar huis"), None, routes.HOME), Way(say("Naar huis"), None, _do(3))]
    chance.shuffle(some)
    boxed = Box(tuple(chance.sample(some, 4)), chance.choice((Tone.CARD, Tone.NOTICE, Tone.BARE)))
    headed = Box((Head(say("Deel {n}", n=chance.randrange(3))), *chance.sample(some, 3)))
    halves = Beside(tuple(chance.sample(some[:4], 2)), halves=chance.random() < 0.5)
    return [*some, boxed, headed, halves, Columns((boxed, A), (headed, B))]


def _shown(client):
    """Every text with its number as Python has it, and as the client has it."""
    own = {one._i: one.value for one in client.walk() if isinstance(one, ft.Text)}
    there = {one["_i"]: one.get("value", "") for one in client.sent("Text")}
    return own, there


async def _mirrored(monkeypatch, **settings):
    monkeypatch.setattr(visitor, "HeadlessClient", MirroredClient)
    return await Visitor(**settings).open(routes.GEMEENTE)


@pytest.mark.parametrize("seed", range(6))
def test_the_client_shows_what_was_drawn_last(monkeypatch, seed):
    """Whatever comes, goes or moves, at any depth: no text is left over, none stands elsewhere."""

    async def visit():
        chance = random.Random(seed)
        blocks = [A]
        monkeypatch.setattr(
            frame, "whole_page", lambda *_: Page(say("Uw gemeente"), tuple(blocks))
        )
        one = await _mirrored(monkeypatch)
        for _ in range(_DRAWS):
            pool = _pool(chance)
            kept_ = [old for old in blocks if chance.random() < 0.7]
            chance.shuffle(kept_) if chance.random() < 0.3 else None
            blocks[:] = kept_
            for new in chance.sample(pool, 3):
                blocks.insert(chance.randint(0, len(blocks)), new)
            one.desk.visit.revision += 1
            await one.wait()
            own, there = _shown(one.client)
            assert own == there
            words = [text["value"] for text in one.client.sent("Text") if "value" in text]
            assert [text for text in one.client.texts() if text] == words

    run(visit)


@pytest.mark.parametrize("place", range(4))
def test_what_is_pressed_while_something_comes_still_does_what_it_says(monkeypatch, place):
    """The number of a button stays its own wherever the new block comes, in a box too."""

    async def visit():
        inside = [aside(say("Later"), _do(1)), aside(say("Nu"), routes.HELP)]
        blocks = [Box(tuple(inside)), Box((A, aside(say("Verder"), routes.HOME))), B]
        monkeypatch.setattr(
            frame, "whole_page", lambda *_: Page(say("Uw gemeente"), tuple(blocks))
        )
        one = await _mirrored(monkeypatch)
        before = _buttons(one)
        late = Box((NEW, aside(say("Vul dit in"), routes.RIGHTS)))
        if place < 3:
            blocks.insert(place, late)
        else:
            blocks[0] = Box((NEW, *inside))
        one.desk.visit.revision += 1
        await one.wait()
        after = _buttons(one)
        assert before.items() <= after.items()
        assert len(after) == len(before) + (place < 3)

    run(visit)


def _buttons(one):
    """The number of every button by its words."""
    return {
        " ".join(part.value for part in one.client.walk(button) if isinstance(part, ft.Text)):
        button._i
        for button in one.controls(ft.OutlinedButton)
    }


_NAMES = ("een", "twee", "drie", "vier")


def _tasks(desk, names, pressed):
    lines_ = tuple(TaskLine("", name, "", "", key=name, tick="Gedaan") for name in names)
    return waiting(desk, say("Te doen"), lines_, pressed.append, say("Niets."))


def _answers(desk, names, pressed):
    rows = tuple(ToldRow(name, name, "ja", hidden=name == "drie") for name in names)
    return told(desk, say("Verteld"), rows, say("Wijzig"), pressed.append)


@pytest.mark.parametrize(("card", "key"), [(_tasks, "tick:{}"), (_answers, "change:{}")])
def test_a_line_of_a_list_is_pressed_itself_whatever_comes_or_goes_beside_it(
    monkeypatch, card, key
):
    """Two ticks after each other: the second was meant for what then moved up a place."""

    async def visit():
        chance, names, pressed = random.Random(7), list(_NAMES[:2]), []
        monkeypatch.setattr(
            frame,
            "whole_page",
            lambda desk, *_: Page(say("Uw gemeente"), (card(desk, names, pressed),)),
        )
        one = await _mirrored(monkeypatch)
        for draw in range(15):
            under = {name: _pressable(one.client, key.format(name)) for name in names}
            names[:] = [name for name in _NAMES if chance.random() < 0.7] or ["een"]
            if draw % 5 == 4:  # in another order: then a line is drawn anew, and none is lost
                chance.shuffle(names)
                under.clear()
            one.desk.visit.revision += 1
            await one.wait()
            own, there = _shown(one.client)
            assert own == there
            for name in names:
                now = _pressable(one.client, key.format(name))
                assert under.get(name, now) == now or draw % 5 == 0
                await one.client.session.dispatch_event(now, "click", None)
                assert pressed == [name]
                pressed.clear()

    run(visit)


def _pressable(client, key):
    return next(one._i for one in client.walk() if one.key == key)


def test_the_ways_on_of_the_answer_are_there_when_the_rest_is_worked_out(monkeypatch):
    """What is pressed before the hours and what is not known yet were worked out, is not lost."""

    async def visit():
        monkeypatch.setattr(visitor, "HeadlessClient", MirroredClient)
        one = Visitor(kept(ALONE | {"huur": "weet_niet"}))
        monkeypatch.setattr("app.ui.answers.reach._PAUSE_SECONDS", 0.5)
        monkeypatch.setattr("app.ui.answers.use_axis._PAUSE_SECONDS", 0.5)
        await one.open(routes.ANSWER)
        assert not one.has("Het hangt nog van uw antwoorden af")
        early = one.client.find(ft.TextButton, key=f"to:{routes.PLANS}")._i
        for _ in range(10):
            await one.wait()
        assert one.has("Het hangt nog van uw antwoorden af")
        await one.client.session.dispatch_event(early, "click", None)
        await one.wait()
        assert one.route == routes.PLANS

    run(visit)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ((A, B), (NEW, A, B)),  # one came above
        ((NEW, A, B), (A, B)),  # one went
        ((Box((A,)), B), (Box((A,)), NEW, B)),  # one came between
    ],
)
def test_what_is_equal_is_the_same_control_wherever_it_stands(before, after):
    """One hour more or less stays quick: only what is other is drawn."""

    async def visit():
        desk = (await Visitor().open(routes.GEMEENTE)).desk
        first = _draw_all(desk, before, ())
        again = _draw_all(desk, after, first)
        known = {one.block: one.control for one in first}
        for one in again:
            assert (one.control is known.get(one.block)) == (one.block in known)

    run(visit)


def test_what_changed_places_is_drawn_anew():
    """Flet is never asked to move a control: it lost one that had the key of another."""

    async def visit():
        desk = (await Visitor().open(routes.GEMEENTE)).desk
        first = _draw_all(desk, (A, B), ())
        again = _draw_all(desk, (B, A), first)
        assert [one.block for one in again] == [B, A]
        assert len({one.control.key for one in (*first, *again)}) == 3

    run(visit)


def test_in_a_box_only_what_is_other_is_drawn():
    """What stands beside it stays."""

    async def visit():
        desk = (await Visitor().open(routes.GEMEENTE)).desk
        first = _draw_all(desk, (A, Box((A, B)), B), ())
        again = _draw_all(desk, (A, Box((A, NEW)), B), first)
        assert again[0].control is first[0].control
        assert again[2].control is first[2].control
        assert again[1].inside[0].control is first[1].inside[0].control
        assert again[1].inside[1].control is not first[1].inside[1].control

    run(visit)


@pytest.mark.parametrize(("before", "typed"), [("", "2"), ("2", "27"), ("27", "")])
@pytest.mark.parametrize("comes", [(), (NEW,)])
def test_what_is_typed_while_the_screen_is_drawn_is_not_taken_back(
    monkeypatch, before, typed, comes
):
    """The box has the next key already, and the screen is drawn before the app hears of it."""

    async def visit():
        told, fields, others = {}, Fields(), []
        asked = Input("naam", Form.LINE, say("Hoe heet u?"), None, say("Naam"))

        def page(desk, path, before):
            if path != routes.GEMEENTE:
                return before
            inputs = Inputs(desk, fields, *in_memory(told), (), lambda _: None)
            return Page(say("Uw gemeente"), (*others, inputs.line(asked, _do(0))))

        monkeypatch.setattr(frame, "whole_page", page)
        one = await _mirrored(monkeypatch)
        for text in (before, typed):
            await _draws(one)
            await _types(one, text)
            others[:] = () if text == before else comes
            await _draws(one)
            await one.client.session.dispatch_event(_box(one)._i, "change", text)
            await _draws(one)
        (sent,) = one.client.sent("TextField")
        assert (told["naam"], sent["value"]) == (typed, typed)

    run(visit)


def _box(one):
    (found,) = one.controls(ft.TextField)
    return found


async def _draws(one):
    one.desk.visit.revision += 1
    await one.wait()


async def _types(one, text):
    """The person sees it at once; that a box holds it comes before that it changed."""
    (sent,) = one.client.sent("TextField")
    sent["value"] = text
    one.client.session.apply_patch(_box(one)._i, {"value": text})
