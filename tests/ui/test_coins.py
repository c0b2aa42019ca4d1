"""The coins: how much of every earned euro is left, in few coins and the same in words."""

from __future__ import annotations

from decimal import Decimal

import flet as ft
import pytest

from app.domain.money import ZERO
from app.domain.sentence import say
from app.ui import routes
from app.ui.answers.figures import AmountParts
from app.ui.answers.share import share
from tests.flet_headless import run
from tests.ui.visitor import ALONE, Visitor, kept


class _Plain:
    """Writes Dutch with whole amounts as figures alone."""

    def write(self, text):
        return text.id.format(**dict(text.values))


def _parts(wage, total):
    bijstand = Decimal(total) - Decimal(wage)
    return AmountParts(Decimal(wage), bijstand, ZERO, ZERO, say("Ander geld"), ZERO, Decimal(total))


def _share(wage, gain):
    return share(_Plain(), _parts(0, 1400), _parts(wage, 1400 + gain), 24)


@pytest.mark.parametrize(
    ("wage", "gain", "kept_", "of"),
    [
        (600, 150, 1, 4),
        (600, 300, 2, 4),
        (600, 130, 2, 10),
        (600, 90, 3, 20),
        (600, 84, 3, 20),
        (600, 240, 4, 10),
        (600, 210, 7, 20),
    ],
)
def test_the_coins_are_the_share_that_is_left(wage, gain, kept_, of):
    """Of every 100 euro, in steps of 5: 34a lid 1 leaves 15 of them, which is no 10 and no 20."""
    found = _share(wage, gain)
    assert (found.kept, found.of) == (kept_, of)
    assert found.words == (
        f"Van elke 100 die u erbij verdient, houdt u ongeveer {100 * kept_ // of}."
    )


@pytest.mark.parametrize(
    ("gain", "words"),
    [
        # What is named beside "230 more than now" is an amount too, and not "almost nothing".
        (20, "Over 24 maanden blijft er van dit loon gemiddeld ongeveer 20 per maand over."),
        (Decimal("0.4"), "Over 24 maanden samen blijft er van dit loon bijna niets over."),
        (0, "Van dit loon houdt u niets over."),
        (-50, "Van dit loon houdt u niets over. U hebt minder dan nu."),
    ],
)
def test_nothing_left_is_said_without_coins(gain, words):
    """No drop is hidden (product.md 2, principle 7)."""
    found = _share(600, gain)
    assert (found.kept, found.of, found.words) == (0, 0, words)


@pytest.mark.parametrize(
    ("gain", "words"),
    [
        (700, "Wat u erbij verdient, houdt u helemaal."),
        (600, "Wat u erbij verdient, houdt u helemaal."),
        (590, "Wat u erbij verdient, houdt u bijna helemaal."),
    ],
)
def test_all_of_it_is_said_without_four_out_of_four(gain, words):
    """"Van elke € 4 houdt u € 4" makes one count where there is nothing to count."""
    found = _share(600, gain)
    assert (found.kept, found.of, found.words) == (4, 4, words)


def test_without_a_wage_of_ones_own_there_is_nothing_to_say():
    """No job, no share."""
    assert _share(0, 0) is None


def test_ear_and_eye_get_the_same():
    """Never the picture alone: the words stand below it and are its label (style B.1)."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.ANSWER)
        words = next(one for one in visitor.texts() if one.startswith(("Van elke", "Van dit")))
        labels = [one.label for one in visitor.controls(ft.Semantics)]
        assert words in labels

    run(visit)
