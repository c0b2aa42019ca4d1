"""What was granted, told or taken is not asked again, and a reason that many share is said once."""

from __future__ import annotations

import re

import pytest

from app.domain.decision import Decision, Outcome
from app.domain.facts import Facts
from app.domain.finding import Reply
from app.law import duties_of, nugger_of, rights_of
from app.text.dutch import fill
from app.ui import routes
from app.ui.asking import told_facts
from app.ui.role import Role
from app.ui.state import Visit
from tests.flet_headless import run
from tests.law.people import DAY, find, parent, single
from tests.ui.visitor import ALONE, Visitor, kept

_NONE = "Zonder bijstand geldt deze plicht niet."
_HELP = "Schrijf uw gemeente: vraag hulp bij werk en een besluit."


@pytest.mark.parametrize("outcome", [Outcome.TOEGEKEND, Outcome.AANGEVRAAGD])
@pytest.mark.parametrize(
    ("law", "about", "name"),
    [
        (rights_of, "ontheffing_9_2", "ontheffing_9_2"),
        (rights_of, "ontheffing_9a", "ontheffing_9a"),
        (duties_of, "ontheffing_9_2", "vrijstelling_9_2"),
    ],
)
def test_what_was_granted_or_asked_tells_not_how_to_ask(outcome, law, about, name):
    """Participatiewet 9 lid 2 and 9a: the letter is there, or on its way."""
    facts = Facts(receives_bijstand=True, decisions=(Decision(about, outcome),))
    found = find(law(parent(35, 3), facts, DAY, None), name)
    assert found.answer is (Reply.YES if outcome is Outcome.TOEGEKEND else Reply.UNKNOWN)
    assert found.how_to_ask is None
    assert found.papers == ()


def test_what_was_refused_or_never_asked_tells_how_to_ask():
    """The same right can be asked, or asked anew."""
    for letters in ((), (Decision("ontheffing_9_2", Outcome.AFGEWEZEN),)):
        facts = Facts(receives_bijstand=True, decisions=letters)
        assert find(rights_of(single(35), facts, DAY, None), "ontheffing_9_2").how_to_ask


def test_who_is_registered_is_not_told_to_register():
    """Participatiewet 6 onder a and 10 lid 1: the next step is to ask the gemeente."""
    facts = Facts(receives_bijstand=False, other_benefit=False, registered_jobseeker=True)
    found = nugger_of(single(49), facts, DAY, None)
    assert fill(find(found, "nugger").how_to_ask) == _HELP
    assert find(found, "inschrijven_uwv").how_to_ask is None


@pytest.mark.parametrize("name", ["vrijstelling_9_2", "vrijstelling_9a", "vrijstelling_9_5"])
def test_without_bijstand_no_letter_of_exemption_is_asked_about(name):
    """Participatiewet 9 lid 1: there is no duty to be free of; with a melding there is."""
    home = parent(35, 3)
    without = find(duties_of(home, Facts(receives_bijstand=False), DAY, None), name)
    assert without.answer is Reply.NO
    asked = Facts(receives_bijstand=False, melding=DAY)
    assert find(duties_of(home, asked, DAY, None), name).answer is Reply.UNKNOWN


def _nobody(**facts):
    visit = Visit()
    visit.role = Role.NO_BENEFIT
    own = {"wonen": "alleen", "geboortedatum": "1977-05-03", "bijstand": "nee"}
    for name, value in own.items():
        visit.put(name, value)
    known = {"registered_jobseeker": True, "other_benefit": False, "uwv_benefit": False}
    for name, value in (known | facts).items():
        told_facts.tell(visit, name, value)
    return visit.as_text()


@pytest.mark.parametrize(
    ("facts", "stands"),
    [({}, True), ({"requested_help": True}, False), ({"registered_jobseeker": False}, False)],
)
def test_after_registering_thuis_says_to_ask_for_help(facts, stands):
    """Participatiewet 10 lid 1: a claim to help, once registered; asked is done."""

    async def visit():
        assert (await Visitor(_nobody(**facts)).open(routes.HOME)).has(_HELP) is stands

    run(visit)


def test_one_reason_for_many_duties_stands_once():
    """Eighteen rows said the same; each row still leads to its own page."""

    async def visit():
        visitor = await Visitor(_nobody()).open(routes.DUTIES)
        await visitor.press("more:Dit geldt nu niet voor u")
        assert visitor.texts().count(_NONE) == 1
        assert not visitor.has("Hebt u tijdelijk ontheffing van werk zoeken?")
        await visitor.press("row:werk_zoeken")
        assert visitor.has(_NONE)

    run(visit)


def test_who_has_the_exemption_is_not_led_to_asking_for_it():
    """Participatiewet 9 lid 2: the way to it is for who has none."""

    async def visit():
        way = "Past een plicht nu niet bij u?"
        assert (await Visitor(kept(ALONE)).open(routes.DUTIES)).has(way)
        free = kept(ALONE | {"besluit_ontheffing_9_2": "ja"})
        visitor = await Visitor(free).open(routes.DUTIES)
        assert visitor.has("Dit hoeft u niet")
        assert not visitor.has(way)

    run(visit)


@pytest.mark.parametrize(("alone", "stands"), [("ja", True), ("nee", False)])
def test_under_21_the_norm_and_the_raise_are_told_apart(alone, stands):
    """Participatiewet 20 lid 1 a and 3, July 2026: 350,42 and 762,24, together 1.112,66."""

    async def visit():
        young = ALONE | {"geboortedatum": "2007-06-15", "no_support_from_parents": alone}
        path = routes.finding(routes.RIGHTS, "bijstand")
        visitor = await Visitor(kept(young)).open(path)
        told = "Daarvan is €\u00a0350,42 de norm en €\u00a0762,24 verhoging"
        assert visitor.has(told) is stands
        assert visitor.has("1.112,66") is stands

    run(visit)


@pytest.mark.parametrize(
    ("duty", "named", "softened"),
    [
        ("werk_zoeken", "Uw bijstand kan dan lager worden.", "Zo wordt de verlaging kleiner"),
        ("tegenprestatie", "Uw bijstand kan dan lager worden.", "Zo wordt de verlaging kleiner"),
        ("inlichtingen", "Er kan dan een boete komen.", "Zo wordt de boete lager"),
    ],
)
def test_what_is_made_smaller_is_named_before_it(duty, named, softened):
    """Participatiewet 18 and 18a: a verlaging for one duty, a boete for the other."""

    async def visit():
        told = ALONE | {"overpaid": "400.00", "blame": "normaal", "besluit_tegenprestatie": "ja"}
        visitor = await Visitor(kept(told)).open(routes.finding(routes.DUTIES, duty))
        await visitor.press("fold:Wat als het niet lukt?")
        texts = visitor.texts()
        at = next(place for place, one in enumerate(texts) if one.startswith(softened))
        assert named in texts[:at]

    run(visit)


@pytest.mark.parametrize(("born", "whole"), [("2007-06-15", True), ("1988-05-14", False)])
def test_what_can_happen_comes_after_what_one_can_do(born, whole):
    """Participatiewet 13 lid 2 d and 18 lid 4 a, 9 and 10: the duty first, and ways out of it."""

    async def visit():
        path = routes.finding(routes.DUTIES, "werk_aanvaarden")
        visitor = await Visitor(kept(ALONE | {"geboortedatum": born})).open(path)
        ends = "Onder 27 kan bijstand helemaal stoppen"
        assert not visitor.has(ends)
        for fold in ("Wanneer wel, wanneer niet?", "Wilt u het anders?", "Wat als het niet lukt?"):
            await visitor.press(f"fold:{fold}")
        texts = visitor.texts()
        first = (
            "De wet vraagt dit vanaf uw melding, als u het werk aankunt.",
            "Het geldt niet met ontheffing.",
            "Past dit nu niet? Vraag ontheffing of maatwerk",
            "Zo wordt de verlaging kleiner, of komt die er niet",
            "Volgens de wet stopt dan uw hele bijstand",
            *((ends,) if whole else ()),
        )
        places = [
            next(place for place, one in enumerate(texts) if one.startswith(words))
            for words in first
        ]
        assert places == sorted(places)
        assert visitor.has(ends) is whole

    run(visit)


@pytest.mark.parametrize(
    ("duty", "says"),
    [
        ("werk_aanvaarden", "De wet vraagt dit vanaf uw melding, als u het werk aankunt."),
        ("inlichtingen", "De wet zegt: meteen, en uit uzelf."),
        ("uitzendbureau", "Alleen als de gemeente u dit oplegt."),
    ],
)
def test_a_duty_that_is_still_open_says_what_it_is_before_it_asks(duty, says):
    """Participatiewet 9 lid 1 and 17 lid 1; what a gemeente imposes (18 lid 4 b) is open."""

    async def visit():
        answers = {name: one for name, one in ALONE.items() if name != "bijstand"}
        visitor = await Visitor(kept(answers)).open(routes.finding(routes.DUTIES, duty))
        texts = visitor.texts()
        question = next(place for place, one in enumerate(texts) if one.endswith("?"))
        assert not visitor.has("Uw gemeente heeft u dit opgedragen.")
        assert says in texts[:question]

    run(visit)


@pytest.mark.parametrize(
    ("bijstand", "act"), [("ja", "Ik heb hier een vraag over"), ("nee", "Ik wil dit vragen")]
)
@pytest.mark.parametrize("born", ["2007-06-15", "1988-05-14"])
def test_the_answer_about_bijstand_is_three_sentences_at_most(born, bijstand, act):
    """Participatiewet 20 lid 1 and 3: what the amount rests on stands below the answer."""

    async def visit():
        told = ALONE | {"geboortedatum": born, "no_support_from_parents": "ja"}
        del told["inrichting"]
        path = routes.finding(routes.RIGHTS, "bijstand")
        visitor = await Visitor(kept(told | {"bijstand": bijstand})).open(path)
        texts = visitor.texts()
        amount = next(place for place, one in enumerate(texts) if "met vakantiegeld" in one)
        button = texts.index(act)
        read = " ".join(texts[amount - (bijstand == "ja") : button])
        assert len(re.findall(r"[.?!](?: |$)", read)) == 3, read
        below = "U kunt geen geld van uw ouders krijgen."
        assert (below in texts[button:]) is born.startswith("2007")

    run(visit)


def test_what_is_no_disagreement_stands_elsewhere():
    """Awb 6:11 and bijlage 2: being late, and a decision on an advance, with verb and subject."""

    async def visit():
        path = routes.finding(routes.RIGHTS, "bezwaar")
        visitor = await Visitor(kept(ALONE)).open(path)
        await visitor.press("fold:Goed om te weten")
        assert visitor.has("Tegen een besluit over een voorschot kunt u geen bezwaar maken.")
        assert visitor.has("Kon u niet op tijd zijn?")
        assert not visitor.has("Bent u het er niet mee eens?")

    run(visit)


def test_what_a_gemeente_asks_is_nothing_to_ask_for():
    """Participatiewet 8a lid 2 a: conditions, in the ordinance."""

    async def visit():
        path = routes.finding(routes.NUGGER, "voorwaarden_gemeente")
        visitor = await Visitor(_nobody()).open(path)
        assert not visitor.has("U kunt dit vragen.")
        assert visitor.has("Uw gemeente maakt hier eigen regels over.")

    run(visit)


def test_no_row_lacks_an_answer_without_saying_which():
    """Participatiewet 13 lid 1 e: the row says the four weeks; its own screen counts the days."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.DUTIES)
        await visitor.press("more:Dit vraagt de wet van u")
        assert visitor.has("U mag per jaar hoogstens 4 weken weg zijn, en ook niet langer")
        assert not visitor.has("Hiervoor missen wij nog één antwoord.")
        await visitor.go(routes.finding(routes.DUTIES, "buitenland"))
        assert visitor.has("Tel uw dagen in het buitenland")

    run(visit)
