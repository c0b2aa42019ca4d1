"""What one page hears of another, whoever calls."""

from __future__ import annotations

from contextvars import Context, ContextVar

from app.ui.linked import in_page

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
