"""What a person reads who has no bijstand, is not registered at UWV and whose partner works."""

from __future__ import annotations

import re

import pytest

from app.demo.people import people
from app.domain.facts import Facts
from app.domain.situation import Situation
from app.law import nugger_of
from app.ui import routes
from app.ui.asking import told_facts, wishes
from app.ui.example import looking_at
from app.ui.role import Role
from app.ui.state import Visit
from tests.flet_headless import run
from tests.law.people import single
from tests.ui.visitor import CONTACT, TODAY, Visitor

# What only fits who has bijstand, asked it, or has its duties.
PRESUPPOSES = re.compile(
    r"voor uw bijstand|vroeg u bijstand aan|ik bijstand krijg\b|mijn plichten\?|bel UWV"
    r"|voor mensen met bijstand of Anw|meteen bijstand aanvragen|wie jonger is dan 27"
)
STEP = "Schrijf u eerst in bij UWV als werkzoekende."
HELP = tuple(one.id for one in nugger_of(single(46), Facts(), TODAY, None))
_HELD = tuple(routes.finding(routes.NUGGER, one) for one in HELP)
_ASKED = tuple(routes.wish(one.id) for one in wishes.ALL if one.until_age is None)
_MINE = ("dwangsom", "beslistermijn", "voorschot", "spaargeld", "meteen_aanvragen", "bijstand")
_RIGHTS = (routes.RIGHTS, *(routes.finding(routes.RIGHTS, one) for one in _MINE))
GROUPS = {
    "way": (routes.NO_BENEFIT, routes.REGISTER, routes.NUGGER, routes.HOME, routes.HELP),
    "help": _HELD,
    "wishes": _ASKED,
    "rights": _RIGHTS,
}


def told(**facts):
    """Field case Yusuf: 47, his partner has 2.600 net, 21.000 saved; ``facts`` on top."""
    visit = Visit()
    visit.role, visit.gemeente = Role.NO_BENEFIT, "0000"
    own = {
        "wonen": "partner_kinderen", "geboortedatum": "1979-03-30", "partner_geboren": "1982-08-17",
        "kinderen": "2011-04-05", "spaargeld": "21000.00", "bijstand": "nee",
    }  # fmt: skip
    for name, value in own.items():
        visit.put(name, value)
    known = {"registered_jobseeker": False, "other_benefit": False, "income_below_norm": False}
    for name, value in (known | facts).items():
        told_facts.tell(visit, name, value)
    return visit.as_text()


@pytest.mark.parametrize("group", GROUPS)
def test_no_screen_presupposes_bijstand(group):
    """Blind readers of the nugger and the herintreder, November 2026: none of it was for them."""

    async def visit():
        for address in GROUPS[group]:
            visitor = await Visitor(told(), (CONTACT,)).open(address)
            said = visitor.texts()
            assert said, address
            assert not [text for text in said if PRESUPPOSES.search(text)], address

    run(visit)


@pytest.mark.parametrize(("facts", "stands"), [
    ({}, True),
    ({"registered_jobseeker": True}, False),
    ({"other_benefit": True}, False),
])  # fmt: skip
def test_the_first_step_stands_on_thuis_until_it_is_done(facts, stands):
    """Participatiewet 6 onder a: registered at UWV first; nothing else is lacking."""

    async def visit():
        visitor = await Visitor(told(**facts)).open(routes.HOME)
        assert visitor.has(STEP) is stands
        assert not (stands and visitor.has("U hoeft niets te doen, voor zover wij weten."))

    run(visit)


def test_the_list_tells_the_step_once_and_what_comes_after_it():
    """Participatiewet 6 onder a and 10 lid 1: nothing is said of a registration that is not."""

    async def visit():
        visitor = await Visitor(told()).open(routes.NUGGER)
        assert visitor.headings(1) == ["U mag hulp bij werk vragen"]
        assert "Na uw inschrijving bij UWV" in visitor.headings(2)
        assert visitor.key("row:hulp_bij_werk")
        assert not visitor.has("U staat ingeschreven")
        assert not visitor.has("Schrijf u in bij UWV, dan kunt u het vragen.")

    run(visit)


def test_who_registered_says_so_where_the_steps_are():
    """The button of step 1 settles the list and takes the step off Thuis."""

    async def visit():
        visitor = await Visitor(told()).open(routes.REGISTER)
        await visitor.press("registered")
        assert visitor.route == routes.NUGGER
        assert visitor.headings(1) == ["Deze hulp is er voor u"]
        assert "Na uw inschrijving bij UWV" not in visitor.headings(2)
        later = await Visitor(visitor.keep.text).open(routes.HOME)
        assert not later.has(STEP)

    run(visit)


@pytest.mark.parametrize(("name", "asks"), [
    ("hulp_bij_werk", "Ik vraag u om deze hulp:"),
    ("voorziening", "Ik vraag u om deze hulp:"),
    ("persoonlijke_ondersteuning", "Ik wil hier gebruik van maken."),
])  # fmt: skip
def test_the_letter_asks_for_help_and_for_a_decision(name, asks):
    """Participatiewet 10 lid 4 and 10 lid 5: an application, on which there is a decision."""

    async def visit():
        visitor = await Visitor(told()).open(routes.letter(routes.NUGGER, name))
        assert visitor.has(asks)
        assert visitor.has("Wilt u hierover een besluit nemen en mij dat sturen?")
        assert not visitor.has("Geldt dit voor mij?")

    run(visit)


def test_one_answer_on_bijstand_everywhere():
    """Participatiewet 19 lid 1: income as high as the norm is no everywhere, with one reason."""

    async def visit():
        found = []
        for name in ("bijstand", "meteen_aanvragen", "voorschot"):
            visitor = await Visitor(told()).open(routes.finding(routes.RIGHTS, name))
            assert visitor.has("Dit geldt nu niet voor u."), name
            found.append(visitor.has("Uw inkomen is niet lager dan de bijstandsnorm van"))
        assert all(found)
        visitor = await Visitor(told()).open(routes.finding(routes.RIGHTS, "spaargeld"))
        assert visitor.has("U hebt meer vermogen dan de wet toestaat. De grens is")

    run(visit)


def test_steps_to_work_and_what_changes_name_the_same_offices():
    """Who has no bijstand tells Dienst Toeslagen, and the gemeente where that gave something."""

    async def visit():
        visitor = await Visitor(told()).open(routes.steps(Situation.WERK_BEGINT))
        assert visitor.has("Hebt u hulp of een regeling van uw gemeente?")
        assert visitor.has("Staat u bij UWV ingeschreven? Geef daar door dat u werkt.")
        assert visitor.has("Geef uw nieuwe inkomen zo snel mogelijk door aan Dienst Toeslagen.")
        await visitor.go(routes.steps(Situation.WERK_STOPT))
        assert visitor.has("Doe dat uiterlijk vier weken nadat het verandert.")

    run(visit)


def test_the_wages_of_two_stand_apart():
    """Field case Yusuf: the 2.600 of his partner stands beside his own wage, and not in it."""
    example = Visit()
    example.open_example(looking_at(next(one for one in people() if one.id == "yusuf")))

    async def visit():
        visitor = await Visitor(example.as_text()).open(routes.ANSWER)
        assert visitor.has("Uw eigen loon is ongeveer €\u00a01.024 per maand op de rekening.")
        assert visitor.has("Het loon van uw partner is ongeveer €\u00a02.600 per maand")

    run(visit)
