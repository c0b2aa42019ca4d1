"""What the app does not work out, why not, and where to go instead."""

from __future__ import annotations

from collections.abc import Iterator

import flet as ft

from app.domain.sentence import Sentence, say
from app.law import left_out
from app.ui import routes
from app.ui.desk import Desk
from app.ui.findings.words import PW
from app.ui.page.blocks import Block, Head, Line, Look, Page, box, page, soft, term
from app.ui.page.parts import LEFT_OUT
from app.ui.page.shown import shown

# Lists about bijstand itself; the other screens are about all money together.
_ON_BIJSTAND = (routes.left_out(routes.RIGHTS), routes.left_out(routes.DUTIES))


@shown
def left_out_screen(_desk: Desk) -> Page:
    """Honest about the limits, and never without a place to go."""
    bijstand = tuple(_group(say("Over bijstand"), on_bijstand=True))
    other = tuple(_group(say("Over andere wetten"), on_bijstand=False))
    is_first = ft.use_view_path() in _ON_BIJSTAND
    groups = (*bijstand, *other) if is_first else (*other, *bijstand)
    about = soft(say("Geldt iets hiervan voor u? Dan kan het voor u anders zijn."))
    return page(LEFT_OUT, *about, *groups)


def _group(title: Sentence, *, on_bijstand: bool) -> Iterator[Block]:
    yield Head(title)
    for one in left_out():
        if one.article.startswith(PW) is on_bijstand:
            yield box(
                one.because, Line(one.how, Look.STRONG), Line(term(one.article), Look.SMALL)
            )
