"""Thuis: only what is really known waits; the next money, the last contact, and every part."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.connection import Connected
from app.domain.link_state import LinkState
from app.domain.own_data import Agreement, Message, OwnData, Task
from app.domain.situation import Situation
from app.ui import routes
from app.ui.arrival import arrival
from app.ui.asking import diary, happens, terms, told_facts
from app.ui.desk import Desk
from app.ui.parts import NoLink
from app.ui.places import ROUTER
from app.ui.role import Role
from app.ui.screens.home.last_contact import last_contact
from app.ui.state import Visit
from tests.flet_headless import run
from tests.ui.test_days import DAYS
from tests.ui.visitor import ALONE, TODAY, MemoryKeep, Visitor, kept

NOTHING = "U hoeft niets te doen, voor zover wij weten. Kijk ook in uw brieven."


def _who(answers=ALONE, role=Role.BIJSTAND):
    visit = Visit()
    visit.restore(kept(answers))
    visit.role = role
    return visit


def _tasks(visitor):
    return [one.key for one in visitor.controls() if str(one.key).startswith("task:")]


def test_who_was_here_before_arrives_at_thuis_and_who_is_new_at_the_start():
    """Issue 4: Start stays for new visitors and can be reached."""

    async def visit():
        new = await Visitor().open("/")
        assert new.route == routes.START
        known = await Visitor(kept(ALONE)).open("/")
        assert known.route == routes.HOME
        assert known.headings(1) == ["Thuis"]
        await known.press("start")
        assert known.route == routes.START

    run(visit)


@pytest.mark.parametrize(
    ("here", "arrives"),
    [
        (routes.question("uren"), routes.question("uren")),
        (routes.change(routes.CHECK, "huur"), routes.change(routes.CHECK, "huur")),
        (routes.nugger_question("diploma"), routes.nugger_question("diploma")),
        (routes.own_words("eigen_idee"), routes.own_words("eigen_idee")),
        (routes.report("vraag"), routes.report("vraag")),
        (routes.sent("1"), routes.HOME),
        (routes.ANSWER, routes.HOME),
        ("", routes.HOME),
    ],
)
def test_who_left_in_the_middle_of_a_form_finds_it_again(here, arrives):
    """Issue 4 item 3: the same question comes back; an address of one's own is kept."""
    visit = _who()
    visit.trail.here = here
    desk = Desk(None, None, visit, ROUTER)
    assert arrival(desk, routes.START) == arrives
    assert arrival(desk, routes.RIGHTS) == routes.RIGHTS


@pytest.mark.parametrize(
    ("chose_the_start", "is_at"), [(False, routes.HOME), (True, routes.START)]
)
def test_the_page_cannot_throw_somebody_back_to_the_start(chose_the_start, is_at):
    """A slow page of Flet 1.0.5 gives its first address again after Thuis was shown."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open()
        assert visitor.route == routes.HOME
        if chose_the_start:
            await visitor.press("start")
        else:
            await visitor.go(routes.START)
        await asyncio.sleep(0.3)
        await visitor.wait()
        assert visitor.route == is_at
        await visitor.go(routes.START)
        await asyncio.sleep(0.3)
        assert visitor.route == routes.START

    run(visit)


def test_half_a_word_is_kept_before_anybody_presses_a_button():
    """Issue 4 item 3: killed mid-form, the question comes back with what was typed."""

    async def visit():
        keep = MemoryKeep()
        visitor = await Visitor(keep=keep).open(routes.question("huur"))
        await visitor.type("huur", "6")
        await visitor.type("huur", "64")
        for _ in range(20):
            await visitor.wait()
            if keep.text:
                break
        again = await Visitor(keep=MemoryKeep(keep.text)).open("/")
        assert again.route == routes.question("huur")
        assert again.box("huur").value == "64"

    run(visit)


def test_an_empty_list_says_so_and_points_to_the_letters():
    """product.md 3, Thuis."""

    async def visit():
        visitor = await Visitor(_who().as_text()).open(routes.HOME)
        assert _tasks(visitor) == []
        assert visitor.has(NOTHING)

    run(visit)


def test_what_waits_comes_from_what_was_told_and_the_first_day_comes_first():
    """Terms, concepts, choices and open questions; days left in words (product.md 3, Thuis)."""

    async def visit():
        me = _who({name: text for name, text in ALONE.items() if name != "huur"})
        terms.add(me, terms.Term("verzoek_gegevens", TODAY + timedelta(days=9)))
        terms.add(me, terms.Term("verzoek_gegevens", TODAY))
        terms.add(me, terms.Term("verzoek_gegevens", TODAY - timedelta(days=1)))
        me.put("meedoen.keuzes", "taal,mantelzorg")
        visitor = await Visitor(me.as_text()).open(routes.HOME)
        assert _tasks(visitor) == [
            f"task:{routes.LETTERS}",
            f"task:{routes.LETTERS}",
            f"task:{routes.MY_CHOICES}",
            f"task:{routes.question('huur')}",
        ]
        shown = visitor.texts()
        assert shown.index("Vandaag is de laatste dag") < shown.index("Nog 9 dagen")
        assert visitor.has("2 keuzes zijn nog een concept.")
        assert visitor.has("Nog 1 vraag")
        assert not visitor.has(NOTHING)

    run(visit)


@pytest.mark.parametrize("told", ["ja", "nee", ""])
def test_who_may_lose_the_home_reads_first_whom_to_call(told):
    """Wgs 4 lid 2: a talk within three working days; it stands above what has a day."""

    async def visit():
        me = _who({"threatened_home": told} if told else {})
        happens.begin(me, Situation.WERK_BEGINT, TODAY)
        visitor = await Visitor(me.as_text()).open(routes.HOME)
        words = "Ik raak misschien mijn huis kwijt"
        assert visitor.has(words) == (told == "ja")
        if told != "ja":
            return
        texts = visitor.texts()
        assert texts.index(words) == texts.index("Deze week") + 1
        await visitor.press("task:/hulp/huis")
        assert visitor.route == "/hulp/huis"
        await visitor.go(routes.HOME)
        await visitor.press("tick:spoed.huis")
        assert not visitor.has(words)

    run(visit)


def test_four_weeks_of_looking_for_work_count_down():
    """Article 41 lid 4: the weeks begin on the day of the melding, for who is under 27."""

    async def visit():
        me = Visit()
        me.role = Role.NO_BENEFIT
        me.put("geboortedatum", "2004-05-01")
        me.put("wonen", "alleen")
        me.put("urenbeperkt", "nee")
        me.put("loonkostensubsidie", "nee")
        for name in ("doelgroep_loonkostensubsidie", "medisch_urenbeperkt", "was_in_pro_vso"):
            told_facts.tell(me, name, value=False)
        diary.start(me, date(2026, 11, 10))
        visitor = await Visitor(me.as_text()).open(routes.HOME)
        assert f"task:{routes.SEARCH}" in _tasks(visitor)
        # From 8 December one may apply: the last day of the weeks is the one before.
        assert visitor.has("Uw vier weken duren tot en met 7 december 2026.")
        assert visitor.has("Nog 17 dagen")
        assert visitor.has("Beantwoord de korte vragen")
        assert not visitor.has("Wanneer komt er geld?")
        tiles = [one.key for one in visitor.controls() if str(one.key).startswith("tile:")]
        assert tiles[0] == f"tile:{routes.NO_BENEFIT}"

    run(visit)


@pytest.mark.parametrize(
    ("today", "told"),
    [
        # The toeslagen of a month come around the 20th of the month before (Belastingdienst).
        (TODAY, ("Vrijdag 20 november 2026", "Uw toeslagen voor december 2026.")),
        # Article 21 b and 19 lid 3: 1.419,46 with 5 in 100 kept as holiday money is 1.348,49.
        (
            date(2026, 11, 21),
            ("Dinsdag 8 december 2026", "Uw bijstand over november 2026.", "Ongeveer €\u00a01.348"),
        ),
    ],
)
def test_the_next_money_has_its_day_and_its_amount(today, told):
    """From the calendar of days: the bijstand on the 8th is that of the month before."""

    async def visit():
        visitor = Visitor(_who(ALONE | DAYS | {"mist.zorgtoeslag": "al"}).as_text())
        object.__setattr__(visitor.parts, "today", today)
        await visitor.open(routes.HOME)
        shown = visitor.texts()
        at = shown.index("Wanneer komt er geld?") + 1
        assert tuple(shown[at : at + len(told)]) == told

    run(visit)


@pytest.mark.parametrize("mark", [{}, {"mist.zorgtoeslag": "later"}, {"mist.zorgtoeslag": "nee"}])
def test_a_toeslag_that_is_perhaps_missed_is_not_announced_as_coming(mark):
    """One screen does not say that money is missed and that it comes (principle 2)."""

    async def visit():
        visitor = await Visitor(_who(ALONE | DAYS | mark).as_text()).open(routes.HOME)
        assert not visitor.has("Uw toeslagen voor")
        assert visitor.has("Uw bijstand over november 2026.")

    run(visit)


def test_without_days_it_says_so_and_asks_for_them():
    """Unknown is an answer; the way to settle it is one tap (principle 2)."""

    async def visit():
        visitor = await Visitor(_who().as_text()).open(routes.HOME)
        assert visitor.has("Wij weten nog niet op welke dag uw geld komt.")
        await visitor.press("days")
        assert visitor.route == routes.DAYS
        begun = await Visitor(_who({"wonen": "alleen"}).as_text()).open(routes.HOME)
        assert begun.has("Dat weten wij als u de vragen over u beantwoordt.")

    run(visit)


def test_every_part_is_one_tap_away_and_leads_back():
    """product.md 3, Thuis: one tap to each part; the settings come back here."""

    async def visit():
        visitor = await Visitor(_who().as_text()).open(routes.HOME)
        wanted = (
            routes.ANSWER, routes.RIGHTS, routes.DUTIES, routes.TAKE_PART, routes.LETTERS,
            routes.REPORT, routes.COACH, routes.SETTINGS,
        )
        tiles = {str(one.key) for one in visitor.controls()}
        assert {f"tile:{to}" for to in wanted} <= tiles
        await visitor.press(f"tile:{routes.SETTINGS}")
        assert visitor.route == routes.SETTINGS
        await visitor.press("back")
        assert visitor.route == routes.HOME

    run(visit)


def _told(**changes):
    at = datetime(2026, 11, 19, 9, tzinfo=UTC)
    parts = ("benefits", "specifications", "duties", "tasks", "agreements", "messages")
    nothing = dict.fromkeys(parts, ())
    own = OwnData(**{"at": at, **nothing, "failed": frozenset(), **changes})
    return LinkState(True, Connected(at), True, "Noor", "0000", own)


class _Linked(NoLink):
    """A link that only tells; what it does is for other tests."""

    def __init__(self, state):
        self.told = state

    @property
    def state(self):
        """As it was told."""
        return self.told


def test_what_the_gemeente_asks_stands_there_with_its_day():
    """A task of a connected gemeente, in the words of the gemeente; the reading of berichten."""

    async def visit():
        task = Task("Lever uw loonstrook in", "Over oktober", True, date(2026, 11, 25), None)
        done = Task("Bel ons", "Over oktober", False, date(2026, 11, 25), None)
        message = Message(
            None,
            "Uw loonstrook",
            "…",
            datetime(2026, 11, 18, 23, 30, tzinfo=UTC),
            False,
            None,
            None,
        )
        state = _told(tasks=(task, done), messages=(message,))
        visitor = Visitor(_who().as_text())
        object.__setattr__(visitor.parts, "link", _Linked(state))
        await visitor.open(routes.HOME)
        assert _tasks(visitor) == [f"task:{routes.LINK}", f"task:{routes.MESSAGES}"]
        assert visitor.headings(2)[0] == "Deze week"
        assert visitor.has("Nog 5 dagen")
        assert visitor.has("1 nieuw bericht")
        # Half past midnight in the Netherlands: the 19th.
        assert visitor.has("Op 19 november 2026 schreef uw gemeente u: Uw loonstrook")

    run(visit)


def test_a_talk_that_the_gemeente_wrote_down_is_an_invitation():
    """The gesprekken of an afspraak (app/server/demo/noor.toml); here there is one near."""

    async def visit():
        days = (date(2026, 12, 1), date(2027, 3, 1))
        agreed = Agreement(is_agreed=True, since=date(2026, 9, 1), until=None, talks=days)
        visitor = Visitor(_who().as_text())
        object.__setattr__(visitor.parts, "link", _Linked(_told(agreements=(agreed,))))
        await visitor.open(routes.HOME)
        assert _tasks(visitor) == [f"task:{routes.TALK}"]
        assert visitor.headings(2)[0] == "Wat u nu kunt doen"
        assert visitor.has("Rond 1 december 2026. Het is een uitnodiging.")
        await visitor.press(f"task:{routes.TALK}")
        assert visitor.has("Uw gemeente schrijft dat u begon op 1 september 2026.")
        assert visitor.has("De dagen hieronder komen van uw gemeente.")

    run(visit)


def test_no_contact_is_said_too():
    """Nothing went to the gemeente by way of the app."""
    assert last_contact(LinkState()).id == "Via Houvast was er nog geen contact."
    assert json.loads(_who().as_text())["role"] == "bijstand"
