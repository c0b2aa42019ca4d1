"""Small parts of many screens: in the right order for the ear, and whole words for the eye."""

from __future__ import annotations

import flet as ft

from app.ui import routes
from tests.flet_headless import run
from tests.ui.visitor import ALONE, Visitor, kept


def test_a_line_is_heard_with_its_name_first():
    """WCAG 1.3.2: what it is about, then the answer, as one node (seen in Chromium's tree)."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.CHECK)
        heard = [one.label for one in visitor.controls(ft.Semantics) if one.label]
        assert "Met wie woont u? Ik woon alleen" in heard
        assert "Hoeveel kale huur betaalt u per maand? €\u00a0650,00" in heard

    run(visit)


def test_the_boxes_of_a_date_stand_below_each_other_where_letters_are_large():
    """WCAG 1.4.4: at 200 % no word breaks in the middle; what was typed stays."""

    async def visit():
        visitor = await Visitor().open(routes.question("geboortedatum"))
        await visitor.type("geboortedatum.dag", "14")
        assert _stand(visitor) is ft.Row
        await measured(visitor, 73)
        assert _stand(visitor) is ft.Column
        assert visitor.box("geboortedatum.dag").value == "14"
        await measured(visitor, 50)
        assert _stand(visitor) is ft.Row

    run(visit)


def _box_of_day(visitor):
    day = visitor.box("geboortedatum.dag")
    return next(one for one in visitor.controls(ft.Container) if one.content is day)


def _stand(visitor):
    box = _box_of_day(visitor)
    holds = (one for one in visitor.controls((ft.Row, ft.Column)) if box in one.controls)
    return type(next(holds))


def test_a_change_button_stands_right_at_the_first_picture():
    """With letters of 200 % it squeezed the words of its line for a moment (seen in Farsi)."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.HOME)
        await visitor.go(routes.CHECK)
        assert _beside(visitor) is ft.Row
        await visitor.go(routes.HOME)
        await measured(visitor, 73)
        await visitor.go(routes.TOLD)
        assert _beside(visitor) is ft.Column

    run(visit)


def test_the_sign_before_a_line_grows_with_its_letters():
    """With letters of 200 % a dot of always the same size hung above the middle of its line."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.HELP)
        usual = _checks(visitor)
        await measured(visitor, 73)
        assert _checks(visitor) == {1.5 * size for size in usual}

    run(visit)


def _checks(visitor):
    return {one.size for one in visitor.controls(ft.Icon) if one.icon == ft.Icons.CHECK}


def _beside(visitor):
    button = visitor.key("change:wonen")
    holds = (one for one in visitor.controls((ft.Row, ft.Column)) if button in one.controls)
    return type(next(holds))


async def measured(visitor, height):
    """The device tells how high a quiet button with one line of small letters is."""
    event = {"w": 80.0, "h": float(height)}
    line = visitor.key("language")
    await visitor.client.session.dispatch_event(line._i, "size_change", event)
    await visitor.wait()
