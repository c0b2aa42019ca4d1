"""Every part of the app, one tap from Thuis."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import flet as ft

from app.domain.sentence import Sentence, say
from app.ui import routes
from app.ui.desk import Desk
from app.ui.page.blocks import Way

_Part = tuple[str, ft.IconData, Sentence, Sentence]

_NO_BENEFIT: _Part = (
    routes.NO_BENEFIT,
    ft.Icons.LIGHTBULB_OUTLINE,
    say("Hulp zonder uitkering"),
    say("Lees welke hulp u mag vragen."),
)
_REST: tuple[_Part, ...] = (
    (
        routes.RIGHTS,
        ft.Icons.CHECK_CIRCLE_OUTLINE,
        say("Mijn rechten"),
        say("Wat u krijgt en wat u kunt vragen."),
    ),
    (
        routes.DUTIES,
        ft.Icons.MENU_BOOK_OUTLINED,
        say("Mijn plichten"),
        say("Wat de wet vraagt, en wanneer niet."),
    ),
    (
        routes.TAKE_PART,
        ft.Icons.FAVORITE_BORDER,
        say("Meedoen"),
        say("Kijk wat bij u past. U kiest zelf."),
    ),
    (
        routes.LETTERS,
        ft.Icons.EVENT_OUTLINED,
        say("Brieven en dagen"),
        say("Wat een brief betekent, en tot wanneer u tijd hebt."),
    ),
    (
        routes.REPORT,
        ft.Icons.EDIT_NOTE,
        say("Iets doorgeven aan uw gemeente"),
        say("Inkomen, een verandering of een vraag."),
    ),
    (
        routes.LOCAL,
        ft.Icons.LOCATION_CITY,
        say("Uw gemeente"),
        say("Haar regels, vragen om te stellen, en wat u zelf weet."),
    ),
    (
        routes.COACH,
        ft.Icons.COFFEE_OUTLINED,
        say("Samen kijken"),
        say("Met iemand naast u, met grotere letters."),
    ),
    (
        routes.SETTINGS,
        ft.Icons.SETTINGS_OUTLINED,
        say("Instellingen"),
        say("Taal, letters, en wat er op dit toestel staat."),
    ),
)


def parts(desk: Desk, *, has_bijstand: bool | None) -> Iterator[Way]:
    """All parts, where working is tried among them; without bijstand its own part is first."""
    for to, icon, title, about in _order(desk.what_if(), has_bijstand):
        yield Way(title, about, partial(_open, desk, to), f"tile:{to}", icon=icon)


def _open(desk: Desk, path: str) -> None:
    (desk.aside if desk.ways.is_aside(path) else desk.go)(path)


def _order(what_if: str, has_bijstand: bool | None) -> Iterator[_Part]:
    work = say("Wat als ik werk?"), say("Bekijk wat u samen krijgt.")
    if has_bijstand is False:
        yield _NO_BENEFIT
    yield (what_if, ft.Icons.CALCULATE_OUTLINED, *work)
    yield from _REST[:3]
    if has_bijstand is None:
        yield _NO_BENEFIT
    yield from _REST[3:]
