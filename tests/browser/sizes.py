"""The sizes of a small phone, a phone and a tablet, on which people go their way.

What a journey finds does not depend on the size, and what a size does to a screen not on the
journey. So each journey is made on one size a day, and each size comes every day in some journey;
in three days each journey was made on all.
"""

from __future__ import annotations

import pytest

from tests.seed import SEED

SMALL, PHONE, TABLET = ("small", 360, 640), ("phone", 390, 844), ("tablet", 1024, 768)
_ALL = (SMALL, PHONE, TABLET)


def today(journey):
    """The size on which the journey with this number is made today."""
    return on(_ALL[(SEED + journey) % len(_ALL)])


def on(*sizes):
    """A journey on each of these sizes."""
    names = [name for name, _width, _height in sizes]
    return pytest.mark.parametrize(
        ("width", "height"), [(width, height) for _name, width, height in sizes], ids=names
    )
