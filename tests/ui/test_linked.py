"""What goes on in the background: what one page hears of another, and what is sent again."""

from __future__ import annotations

import asyncio
from contextvars import Context, ContextVar

import httpx
import pytest

from app.ui.linked import in_page
from tests.data.linked_house import OCTOBER, PDF, House
from tests.flet_headless import run
from tests.ui.test_gemeente import Linked

_PAGE = ContextVar("page", default="none")


def _of(name, heard):
    def page():
        _PAGE.set(name)
        return in_page(lambda: heard.append(_PAGE.get()))

    return Context().run(page)


def test_who_is_in_no_page_reaches_the_page():
    """Fault 43: the browser calls from no page when another tab rings."""
    heard = []
    Context().run(_of("mine", heard))
    assert heard == ["mine"]


def test_who_is_in_another_page_reaches_the_page():
    """On a server another page of the same person does it."""
    heard = []
    mine, other = _of("mine", heard), _of("other", heard)

    def another():
        _PAGE.set("other")
        mine()
        other()
        return _PAGE.get()

    assert Context().run(another) == "other"
    assert heard == ["mine", "other"]


def test_it_may_be_heard_while_it_is_heard():
    """One ring comes of another; a context runs only once at a time."""
    heard = []
    mine = _of("mine", heard)
    Context().run(lambda: (mine(), mine()))
    assert heard == ["mine", "mine"]


@pytest.fixture
def house(tmp_path):
    """The demo gemeente."""
    made = House(tmp_path)
    yield made
    made.door.close()


def test_a_file_that_did_not_get_through_goes_by_itself_while_the_app_is_open(house, monkeypatch):
    """V10: the verzoek said "ontvangen" and its file was never tried again."""
    usual, cut = httpx.ASGITransport.handle_async_request, []

    async def broken(self, asked):
        if "/bijlagen/" in asked.url.path and len(cut) < 2:
            cut.append(asked.url.path)
            raise httpx.ReadError("cut", request=asked)
        return await usual(self, asked)

    async def visit():
        visitor = await Linked(house).open()
        await visitor.log_in("noor")
        monkeypatch.setattr(httpx.ASGITransport, "handle_async_request", broken)
        link = visitor.desk.parts.link
        await link.put(OCTOBER, (PDF,), "nl")
        await link.refresh()
        (one,) = link.state.sent
        assert one.number is not None
        assert [file.has_arrived for file in one.files] == [False]
        await asyncio.sleep(60)  # nobody does anything
        (one,) = link.state.sent
        assert [file.has_arrived for file in one.files] == [True]

    run(visit)
    assert len(cut) == 2
