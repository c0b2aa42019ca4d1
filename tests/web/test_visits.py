"""Server sessions: security review V3, ASVS 5.0 7.2 and 7.3, reference/api-sync-security.md 3.7."""

from __future__ import annotations

import asyncio

import pytest
from starlette.datastructures import Headers

from app.data.per_minute import PerMinute
from app.web.session_cookie import COOKIE, cookie_of
from app.web.visits import IDLE_SECONDS, LONGEST_SECONDS, MOST_SESSIONS, TICKET_SECONDS, Visits


class Seconds:
    """Time that passes when it is told to."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        """Seconds that never go back."""
        return self.now


@pytest.fixture
def seconds():
    """Time of this test."""
    return Seconds()


@pytest.fixture
def visits(seconds):
    """No sessions yet."""
    return Visits(seconds)


def _page(visits, cookie="", name="page"):
    """A page that came with this cookie, and the tickets that it got."""
    visit, tickets = visits.open(cookie), []

    async def tell(ticket):
        tickets.append(ticket)

    visit.tell = tell
    visits.bind(name, visit)
    return visit, tickets


def _logged_in(visits, text="noor", cookie="", name="page"):
    visit, tickets = _page(visits, cookie, name)
    asyncio.run(visit.save(text))
    return visit, visits.redeem(tickets[-1]).name


def test_a_cookie_that_somebody_planted_is_never_logged_in(visits):
    """V3: a name planted before the login was logged in after it."""
    visit, cookie = _logged_in(visits, cookie="planted")
    assert cookie != "planted"
    assert asyncio.run(visits.open("planted").load()) is None
    assert asyncio.run(visits.open(cookie).load()) == "noor"
    assert len(cookie) >= 43, "256 bits"
    assert asyncio.run(visit.load()) == "noor"


def test_each_login_and_logout_ends_the_name_before(visits):
    """V3: the name changed never: not at a login, a logout or a wipe."""
    _visit, first = _logged_in(visits)
    again, second = _logged_in(visits, "sam", first)
    assert asyncio.run(visits.open(first).load()) is None
    assert asyncio.run(visits.open(second).load()) == "sam"
    asyncio.run(again.save(""))
    assert asyncio.run(visits.open(second).load()) is None
    assert asyncio.run(again.load()) is None


def test_before_a_login_there_is_no_session(visits):
    """Who only looks is nobody; no name is kept and no ticket is made."""
    visit, tickets = _page(visits, "made up")
    visit.touch()
    assert (visit.key, tickets, visits.text("made up")) == ("", [], None)


@pytest.mark.parametrize(("wait", "is_over"), [(IDLE_SECONDS - 1, False), (IDLE_SECONDS, True)])
def test_a_session_ends_when_nobody_does_anything(visits, seconds, wait, is_over):
    """ASVS 7.3.1; the table of the reference: 15 minutes idle."""
    visit, cookie = _logged_in(visits)
    seconds.now += wait
    assert (asyncio.run(visits.open(cookie).load()) is None) is is_over
    assert (visit.key == "") is is_over


def test_a_session_ends_after_eight_hours_whatever_happens(visits, seconds):
    """ASVS 7.3.2: somebody who is busy all the time logs in again too."""
    visit, cookie = _logged_in(visits)
    gone = []
    visit.gone = lambda: gone.append(1)
    for _step in range(int(LONGEST_SECONDS // 600) - 1):
        seconds.now += 600
        visit.touch()
        assert visits.text(visit.key) == "noor"
    seconds.now += 600
    visits.sweep()
    assert (visit.key, gone) == ("", [1])
    assert asyncio.run(visits.open(cookie).load()) is None


def test_a_logout_in_one_tab_is_one_in_all(visits):
    """The other tab shows nobody any more; another browser of this person stays."""
    first, cookie = _logged_in(visits)
    second, _none = _page(visits, cookie, "second")
    elsewhere, _other = _logged_in(visits, name="third")
    gone = []
    second.gone = lambda: gone.append("second")
    elsewhere.gone = lambda: gone.append("elsewhere")
    asyncio.run(first.save(""))
    assert (second.key, gone) == ("", ["second"])
    assert asyncio.run(elsewhere.load()) == "noor"


def test_a_ticket_counts_once_and_for_a_minute(visits, seconds):
    """Who sees it later has nothing; the session that ended meanwhile is not handed out."""
    visit, tickets = _page(visits)
    asyncio.run(visit.save("noor"))
    assert visits.redeem("") is None
    assert visits.redeem(tickets[0]) is not None
    assert visits.redeem(tickets[0]) is None
    asyncio.run(visit.save("noor"))
    seconds.now += TICKET_SECONDS + 1
    assert visits.redeem(tickets[1]) is None
    asyncio.run(visit.save("noor"))
    asyncio.run(visit.save(""))
    assert visits.redeem(tickets[2]) is None
    assert visits.redeem(tickets[3]).name == "", "a logout takes the cookie away"


def test_who_comes_back_to_a_page_must_have_its_session(visits):
    """V3, the other way in: the name of a page is no secret of the browser's cookie jar."""
    visit, cookie = _logged_in(visits)
    assert visits.may_return("page", cookie)
    assert not visits.may_return("page", "")
    assert not visits.may_return("page", visit.key), "the hash that is kept is no name"
    asyncio.run(visit.save(""))
    assert visits.may_return("page", ""), "it shows nobody"


def test_a_page_of_nobody_is_of_who_logged_in_meanwhile(visits):
    """Issue 13 point 3: away to a login page and back, with all that was typed on that page."""
    page, _tickets = _page(visits)
    told = []
    page.gone = lambda: told.append(page.key)
    _key, ticket = visits.begin("noor")
    cookie = visits.redeem(ticket).name
    assert visits.may_return("page", "planted"), "it still shows nobody"
    assert told == []
    assert visits.may_return("page", cookie)
    assert told == [page.key]
    assert visits.text(page.key) == "noor"
    assert not visits.may_return("page", ""), "from now on it is of one person"


def test_sessions_do_not_fill_the_memory(visits, seconds):
    """A bound on every resource: the one that was not used for longest goes."""
    first, _cookie = _logged_in(visits)
    for _one in range(MOST_SESSIONS):
        seconds.now += 0.001
        visits.begin("other")
    assert first.key == ""
    assert len(visits._held) == MOST_SESSIONS
    seconds.now += LONGEST_SECONDS
    visits.sweep()
    assert (len(visits._held), len(visits._tickets)) == (0, 0)


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ([f"{COOKIE}=abc"], "abc"),
        ([f"a=b; {COOKIE}=abc; c=d"], "abc"),
        ([f"{COOKIE}=abc; {COOKIE}=evil"], ""),
        ([f"{COOKIE}=abc", f"{COOKIE}=evil"], ""),
        (["houvast=abc"], ""),
        ([f"x{COOKIE}=abc"], ""),
        ([], ""),
    ],
)
def test_only_one_cookie_of_that_name_counts(told, found):
    """Two of them means that somebody put one beside it: then nobody is logged in."""
    raw = [(b"cookie", one.encode()) for one in told]
    assert cookie_of(Headers(raw=raw)) == found


def test_one_visitor_cannot_use_up_what_another_may(seconds):
    """V11: a bucket for each, that fills again."""
    often = PerMinute(10, seconds)
    assert [often.allows("noor") for _one in range(12)] == [True] * 10 + [False] * 2
    assert often.allows("sam")
    seconds.now += 6
    assert [often.allows("noor") for _one in range(2)] == [True, False]
