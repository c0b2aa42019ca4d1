"""A wrong key of a gemeente does not count; the app goes on and says so on its screens."""

from __future__ import annotations

import logging
import shutil
from dataclasses import replace

import pytest

from app.houvast import GEMEENTEN, read_gemeenten
from app.ui import routes
from tests.flet_headless import run
from tests.ui.visitor import ALONE, Visitor, kept

SAID = "Die telt niet mee."


@pytest.fixture
def broken(tmp_path, caplog):
    """What the app reads from a folder in which one key of the demo is really broken."""
    root = shutil.copytree(GEMEENTEN, tmp_path / "gemeente")
    path = root / "demo" / "norm.toml"
    good = path.read_text(encoding="utf-8")
    path.write_text(good.replace("value = 5000.00,", "value = [5000.00,"), encoding="utf-8")
    with caplog.at_level(logging.ERROR, logger="houvast"):
        found = read_gemeenten(root)
    assert "demo: not read: norm.toml car_value" in caplog.text
    yield found
    read_gemeenten.cache_clear()


def _visitor(broken, code):
    text = kept(ALONE).replace('"gemeente": null', f'"gemeente": "{code}"')
    visitor = Visitor(text)
    visitor.parts = replace(visitor.parts, gemeenten=broken)
    return visitor


def test_only_the_wrong_key_is_lost(broken) -> None:
    """Issue 12 item 6: one bad key drops that value, never the whole gemeente."""
    demo, karig = broken
    assert demo.norm.car_value is None
    assert demo.norm.commercial_rent is not None
    assert demo.verrekening.pay_day is not None
    assert karig.faults == ()


@pytest.mark.parametrize(
    "route",
    [
        routes.GEMEENTE,
        routes.ANSWER,
        routes.HOURS,
        routes.AFTER,
        routes.RIGHTS,
        routes.DUTIES,
    ],
)
def test_every_screen_that_uses_local_rules_says_so(broken, route) -> None:
    """Issue 12 item 6: the app goes on with the other rules and says so."""

    async def visit():
        visitor = await _visitor(broken, "demo").open(route)
        await visitor.wait()
        if route == routes.HOURS:
            await _until(visitor)
        assert visitor.has(SAID), visitor.texts()

    run(visit)


async def _until(visitor):
    for _ in range(20):
        if visitor.has(SAID):
            return
        await visitor.wait()


def test_all_is_said_without_a_word_about_it_elsewhere(broken) -> None:
    """A gemeente that is whole says nothing of the kind."""

    async def visit():
        visitor = await _visitor(broken, "karig").open(routes.RIGHTS)
        assert not visitor.has(SAID)

    run(visit)
