"""What the app does not work out, and where to go instead."""

from __future__ import annotations

from app.domain.sentence import say
from app.law import left_out
from app.ui.desk import Desk
from app.ui.page.blocks import Line, Look, Page, box, lines, page, soft
from app.ui.page.folds import folded, use_folds
from app.ui.page.halves import halved
from app.ui.page.shared import LEFT_OUT
from app.ui.page.shown import shown
from app.ui.page.values import term


@shown
def left_out_screen(_desk: Desk) -> Page:
    """Honest about the limits, and never without a place to go; the articles behind a tap."""
    folds, found = use_folds(), left_out()
    articles = tuple(term(one) for topic in found for one in topic.articles)
    return page(
        LEFT_OUT,
        *soft(say("Geldt iets hiervan voor u? Dan kan het voor u anders zijn.")),
        *halved(*(box(one.because, Line(one.how, Look.STRONG)) for one in found)),
        folded(folds, box(*lines(*articles, look=Look.SMALL), head=say("Waar staat dit?"))),
    )
