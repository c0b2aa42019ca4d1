"""A gemeente with a wrong file is refused whole; the app goes on and says so on its screens."""

from __future__ import annotations

import logging
import shutil

import pytest

from app.houvast import GEMEENTEN, read_gemeenten
from app.text.write import Writer
from app.ui import routes
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

SAID = "Wij rekenen met de regels van het land."


@pytest.fixture
def broken(tmp_path, caplog):
    """What the app reads from a folder in which one file of the demo is really broken."""
    root = shutil.copytree(GEMEENTEN, tmp_path / "gemeente")
    (root / "demo" / "norm.toml").write_text("[car_value\n", encoding="utf-8")
    with caplog.at_level(logging.ERROR, logger="houvast"):
        found = read_gemeenten(root)
    assert "norm.toml" in caplog.text
    yield found
    read_gemeenten.cache_clear()


def _visitor(broken, code):
    known, refused = broken
    text = kept(ALONE).replace('"gemeente": null', f'"gemeente": "{code}"')
    visitor = Visitor(text)
    parts = visitor.parts
    visitor.parts = type(parts)(
        TODAY, known, parts.languages, visitor.keep, refused=refused
    )
    return visitor


def test_only_the_wrong_gemeente_is_refused(broken) -> None:
    """Issue 3 item 8: refused whole, by every fault; the others stay."""
    known, refused = broken
    assert [one.code for one in known] == ["karig"]
    assert [(one.code, one.faults[0].file) for one in refused] == [("demo", "norm.toml")]
    assert "Voorbeeldstad" in Writer("nl").write(refused[0].problem.because)


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
    """Issue 3 item 8: the app goes on with the national rules and says so."""

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


def test_a_good_gemeente_beside_it_is_not_mentioned(broken) -> None:
    """Nobody is troubled with a fault of another gemeente."""

    async def visit():
        visitor = await _visitor(broken, "karig").open(routes.ANSWER)
        assert visitor.headings(1)
        assert not visitor.has(SAID)

    run(visit)
