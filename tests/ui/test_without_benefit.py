"""Without a benefit, in Dutch and English: at most five questions, then help and a way on."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from app.domain.facts import Facts
from app.law import nugger_of, nugger_questions
from app.text.article import written
from app.ui import routes
from app.ui.asking import nugger, told_facts
from app.ui.asking.diary import NOTES, Note
from app.ui.role import Role
from app.ui.state import Visit
from tests.flet_headless import run
from tests.law.people import single
from tests.ui.visitor import CONTACT, TODAY, Visitor

NAMES = ("geboortedatum", "uitkering", "ingeschreven", "diploma", "geld")
YOUNG, GROWN = "2004-05-14", "1980-05-14"
HELP = tuple(one.id for one in nugger_of(single(22), Facts(), TODAY, None))


def told(language="nl", birth=GROWN, **facts):
    """What the device kept of somebody who chose this door and answered."""
    visit = Visit()
    visit.language, visit.role, visit.gemeente = language, Role.NO_BENEFIT, "0000"
    if birth:
        visit.put("geboortedatum", birth)
    for name, value in facts.items():
        told_facts.tell(visit, name, value)
    return visit.as_text()


@pytest.mark.parametrize("name", HELP)
def test_every_kind_of_help_is_told_in_full(name):
    """Who decides, how to ask and where it stands, as with a right (product.md 3)."""

    async def visit():
        visitor = await Visitor(told(birth=YOUNG)).open(routes.finding(routes.NUGGER, name))
        assert len(visitor.headings(1)) == 1
        assert visitor.key("fold:Waar staat dit?")
        await visitor.press("to-list")
        assert visitor.route == routes.NUGGER

    run(visit)


@pytest.mark.parametrize(("birth", "count"), [(date(1980, 5, 14), 4), (date(2004, 5, 14), 5)])
def test_at_most_five_questions_one_per_screen_and_none_about_who_one_is(birth, count):
    """product.md 3: at most five questions, no identity; school only under 27."""

    async def visit():
        visitor = await Visitor(told(birth="")).open(routes.NO_BENEFIT)
        assert visitor.headings(1) == ["U mag hulp bij werk vragen"]
        await visitor.press("go")
        await visitor.type_day("geboortedatum", birth)
        asked = []
        while visitor.route != routes.NUGGER:
            asked.append(visitor.headings(1)[0])
            if len(asked) > 1:
                assert visitor.has(f"Vraag {len(asked)} van {count}")
                await visitor.choose("nee")
            await visitor.press("primary")
        assert len(asked) == count
        assert not visitor.has("Wij nemen aan")
        assert visitor.has("Dit is de eerste stap naar hulp.")

    run(visit)


def test_the_questions_are_those_of_the_law_library():
    """Participatiewet 6 a and 7a: the facts that settle most, in that order."""
    visit = Visit()
    assert tuple(ask.name for ask in nugger.steps(visit, TODAY)) == NAMES
    assert len(nugger_questions(17)) == 5
    visit.put("geboortedatum", GROWN)
    assert "diploma" not in [ask.name for ask in nugger.steps(visit, TODAY)]


def test_not_knowing_is_an_answer_and_back_is_safe():
    """product.md 2, principle 2: "Dat weet ik niet" is always there."""

    async def visit():
        visitor = await Visitor(told(birth="")).open(routes.nugger_question("geboortedatum"))
        await visitor.press("primary")
        assert visitor.has("Vul de dag, de maand en het jaar in.")
        await visitor.press("unknown")
        assert visitor.route == routes.nugger_question("uitkering")
        await visitor.choose("weet_niet")
        await visitor.press("primary")
        await visitor.press("back")
        assert visitor.route == routes.nugger_question("uitkering")
        await visitor.press("back")
        await visitor.press("back")
        assert visitor.route == routes.NO_BENEFIT
        later = await Visitor(visitor.keep.text).open(routes.NUGGER)
        assert later.has("Wij nemen aan dat u 40 jaar bent.")
        assert json.loads(later.keep.text)["answers"]["other_benefit"] == "weet_niet"

    run(visit)


@pytest.mark.parametrize(
    ("facts", "heading", "below"),
    [
        ({"registered_jobseeker": False, "other_benefit": False},
         "U mag hulp bij werk vragen", "Schrijf u eerst in bij UWV. Daarna kunt u dit vragen."),
        ({"other_benefit": True},
         "Mag u hulp bij werk vragen?", "U hebt een uitkering."),
        ({}, "Deze hulp is er misschien voor u", "Tik op een regel."),
        ({"registered_jobseeker": True, "other_benefit": False, "uwv_benefit": False},
         "Deze hulp is er voor u", "Tik op een regel."),
    ],
)  # fmt: skip
def test_the_heading_fits_what_the_law_says(facts, heading, below):
    """Participatiewet 6 onder a: who only has to register may ask; the step stands on top."""

    async def visit():
        visitor = await Visitor(told(**facts)).open(routes.NUGGER)
        assert visitor.headings(1) == [heading]
        assert visitor.has(below)
        step = "Schrijf u in bij UWV. Vraag daarna uw gemeente om hulp."
        assert visitor.has(step) is below.startswith("Schrijf u eerst")
        assert not visitor.has("Nog niet: ")

    run(visit)


def test_the_list_is_in_words_and_asks_the_one_question():
    """Principle 2: unknown is an answer, and the app asks what settles most."""

    async def visit():
        text = told(registered_jobseeker=True, other_benefit=False)
        visitor = await Visitor(text).open(routes.NUGGER)
        groups = visitor.headings(2)
        assert groups[:3] == [
            "Geld dat u misschien mist",
            "Dit kunt u vragen",
            "Dit weten wij nog niet",
        ]
        assert "Dit geldt nu niet voor u" in groups
        assert visitor.has("U staat ingeschreven en hebt geen uitkering.")
        await visitor.press("yes:income_below_norm")
        groups = visitor.headings(2)
        assert "Geld dat afhangt van uw inkomen" in groups
        assert "Dit weten wij nog niet" not in groups
        assert visitor.has("Uw inkomen is laag. Misschien kunt u bijstand krijgen.")

    run(visit)


def test_help_leads_to_a_letter_and_back():
    """Participatiewet 10 lid 5: ask in writing; the letter is only copied."""

    async def visit():
        text = told(registered_jobseeker=True, other_benefit=False)
        visitor = await Visitor(text, (CONTACT,)).open(routes.REGISTER)
        assert visitor.has("Bel Team Werk: 14\u00a00000.")
        await visitor.press("letter")
        assert visitor.route == routes.letter(routes.NUGGER, "hulp_bij_werk")
        assert visitor.has("Aan gemeente Voorbeeldstad")
        await visitor.press("back")
        assert visitor.route == routes.finding(routes.NUGGER, "hulp_bij_werk")
        await visitor.press("back")
        assert visitor.route == routes.NUGGER

    run(visit)


@pytest.mark.parametrize("birth", [YOUNG, GROWN, "1950-01-01", "2010-01-01", ""])
@pytest.mark.parametrize("low", [True, False, None])
def test_it_is_never_a_dead_end(birth, low):
    """product.md 3: whoever comes here finds at least one thing to ask, and ways on."""

    async def visit():
        visitor = await Visitor(told(birth=birth, income_below_norm=low)).open(routes.NUGGER)
        assert "Dit kunt u vragen" in visitor.headings(2)
        keys = [one.key for one in visitor.controls() if isinstance(one.key, str)]
        assert [key for key in keys if key.startswith("row:")]
        assert f"to:{routes.REGISTER}" in keys
        assert f"to:{routes.TAKE_PART}" in keys

    run(visit)


def test_the_gemeente_can_be_chosen_from_the_list_and_comes_back():
    """What the gemeente asks differs (Participatiewet 8a.2.a); choosing it is not needed."""

    async def visit():
        text = told(registered_jobseeker=True).replace('"gemeente": "0000"', '"gemeente": null')
        visitor = await Visitor(text).open(routes.NUGGER)
        await visitor.press("tell")
        assert visitor.headings(1) == ["In welke gemeente woont u?"]
        await visitor.choose("0000")
        await visitor.press("primary")
        assert visitor.route == routes.NUGGER
        assert not visitor.has("Kies uw gemeente")

    run(visit)


def test_the_diary_is_kept_on_the_phone():
    """Participatiewet 43.4: the gemeente looks at what was done in the four weeks."""

    async def visit():
        visitor = await Visitor(told(birth=YOUNG)).open(routes.SEARCH)
        await visitor.press("add")
        assert visitor.has("Schrijf eerst op wat u deed.")
        await visitor.type("zoeken.woorden", "Brief aan de bakker")
        await visitor.press("add")
        await visitor.type("zoeken.woorden", "Gebeld met school")
        await visitor.press("earlier")
        await visitor.press("earlier")
        await visitor.press("add")
        later = await Visitor(visitor.keep.text).open(routes.SEARCH)
        assert later.has("Brief aan de bakker")
        assert later.has("18 november 2026: Gebeld met school\n20 november 2026: Brief")
        await later.press("change:0")
        assert not later.has("Brief aan de bakker")
        again = Visit()
        again.restore(later.keep.text)
        assert NOTES.of(again.answers) == (Note(date(2026, 11, 18), "Gebeld met school"),)

    run(visit)


def test_the_four_weeks_are_counted_from_the_melding():
    """Participatiewet 41.4: four weeks after the melding, not after pro or vso."""

    async def visit():
        facts = {"medisch_urenbeperkt": False, "doelgroep_loonkostensubsidie": False}
        visitor = await Visitor(told(birth=YOUNG, **facts)).open(routes.SEARCH)
        await visitor.press("no:was_in_pro_vso")
        await visitor.type_day("zoeken.gemeld", date(2026, 11, 2))
        await visitor.press("start")
        assert visitor.has("U kunt aanvragen vanaf 30 november 2026.")
        # What was told is not asked as if it were not.
        assert visitor.has("U meldde zich op 2 november 2026. Klopt dat niet?")
        await visitor.type("zoeken.gemeld.maand", "13")
        await visitor.press("start")
        assert visitor.has("Vul bij de maand een getal in van 1 tot en met 12.")

    run(visit)


@pytest.mark.parametrize(("birth", "norm"), [(GROWN, "1.419,46"), ("2010-01-01", None)])
def test_who_must_compare_sees_how_much_bijstand_is(birth, norm):
    """The norm of a person alone, July 2026 (SZW norms); under 18 there is none (11.1)."""

    async def visit():
        visitor = await Visitor(told(birth=birth)).open(routes.nugger_question("geld"))
        assert visitor.has("bijstandsnorm") is bool(norm)
        assert norm is None or visitor.has(norm)

    run(visit)


def test_what_was_answered_here_is_where_one_goes_on():
    """The start leads back to this route, not to questions about bijstand."""

    async def visit():
        visitor = await Visitor(told()).open(routes.START)
        assert visitor.route == routes.HOME
        await visitor.press("start")
        await visitor.press("primary")
        assert visitor.route == routes.NO_BENEFIT
        assert visitor.has("Verder met de vragen")

    run(visit)


def test_misschien_bijstand_and_the_example_stay_one_tap_away():
    """Never a dead end: whether there is a right, the sums for work and the example are there.

    Field case F0: the sums of who has no bijstand are no sums for bijstand.
    """

    async def visit():
        visitor = await Visitor(told()).open(routes.NO_BENEFIT)
        await visitor.press("example")
        assert visitor.route == routes.PEOPLE
        visitor = await Visitor(told()).open(routes.NO_BENEFIT)
        await visitor.press("maybe")
        assert visitor.route == routes.RIGHTS
        visitor = await Visitor(told()).open(routes.NO_BENEFIT)
        await visitor.press("to:/vraag/wonen")
        assert visitor.route == routes.question("wonen")

    run(visit)


def test_one_reads_what_to_have_ready_and_by_when_there_is_a_decision():
    """Participatiewet 6 a names no last day; Awb 4:13 lid 2 counts from when it was received."""

    async def visit():
        visitor = await Visitor(told()).open(routes.REGISTER)
        read = visitor.texts()
        assert "Uw DigiD om in te loggen." in read
        assert "Voor hulp bij werk noemt de wet geen laatste dag voor uw inschrijving." in read
        term = "De acht weken tellen vanaf de dag dat uw gemeente uw aanvraag kreeg."
        assert term in read
        await visitor.go(routes.wish("weer-aan-het-werk"))
        assert term in visitor.texts()
        await visitor.go(routes.wish("eigen-bedrijf"))
        assert term not in visitor.texts()

    run(visit)


def test_a_law_that_counts_by_chapter_keeps_its_numbers():
    """Wmo 2015, 2.2.4 is an article; Participatiewet 18.4.d is one part of an article."""
    assert written("2.2.4, 2.3.2") == "2.2.4, 2.3.2"
    assert written("18.4.d, 17.1") == "18 lid 4 onder d, 17 lid 1"


def test_who_only_has_to_register_reads_that_first():
    """Participatiewet 6 a and 10 lid 1: the group is for who registers; not with a benefit."""
    first = "Schrijf u in bij UWV, dan kunt u het vragen."
    without = Facts(receives_bijstand=False, other_benefit=False, registered_jobseeker=False)
    for facts, expected in ((without, True), (replace(without, other_benefit=True), False)):
        found = nugger_of(single(50), facts, TODAY, None)
        for name in ("hulp_bij_werk", "voorziening", "persoonlijke_ondersteuning"):
            because = next(one.because for one in found if one.id == name)
            assert (because.id == first) is expected, name
