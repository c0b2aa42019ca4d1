"""Mijn rechten and Mijn plichten: for three people, in two languages, answered on the spot."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import flet as ft
import pytest

from app.demo.people import people
from app.domain.decision import Decision, Outcome
from app.domain.facts import Facts
from app.domain.finding import Reply
from app.domain.stay import Stay
from app.law import duties_of, rights_of
from app.text import article
from app.ui import routes
from app.ui.asking import told_facts, trips
from app.ui.asking.fact_ask import ASKED
from app.ui.asking.fact_kinds import LETTER
from app.ui.asking.told_facts import facts_of
from app.ui.findings.letter_kinds import Kind, kinds_for_duty, kinds_for_right
from app.ui.findings.open_answer import ask_of
from app.ui.role import Role
from app.ui.state import Visit
from tests.flet_headless import run
from tests.law.people import single
from tests.ui.visitor import ALONE, TODAY, Visitor, invented
from tests.ui.visitor import kept as as_kept

FACTS = Facts(receives_bijstand=True)
PEOPLE = {
    "single": {"wonen": "alleen", "geboortedatum": "1986-05-01", "inrichting": "nee"},
    "parent": {
        "wonen": "kinderen",
        "geboortedatum": "1986-05-01",
        "kinderen": "2023-08-01",
        "kostendelers": "0",
        "inrichting": "nee",
    },
    "young": {"wonen": "alleen", "geboortedatum": "2004-05-01", "inrichting": "nee"},
}


def kept(person="single", language="nl", role=Role.BIJSTAND, **facts):
    """What the device kept of one of the people."""
    visit = Visit()
    visit.language, visit.role = language, role
    for name, value in PEOPLE[person].items():
        visit.put(name, value)
    for name, value in facts.items():
        told_facts.tell(visit, name, value)
    return visit.as_text()


def rows(visitor):
    """The names of the rights or duties on the screen in front."""
    keys = [one.key for one in visitor.controls(ft.FilledButton) if isinstance(one.key, str)]
    return [key.removeprefix("row:") for key in keys if key.startswith("row:")]


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("place", [routes.RIGHTS, routes.DUTIES])
def test_a_list_is_never_a_wall(person, place):
    """At most eight at first; all of them after "Toon alles", each once (product.md 2)."""

    async def visit():
        visitor = await Visitor(kept(person)).open(place)
        assert 0 < len(rows(visitor)) <= 8
        for button in [one for one in visitor.controls(ft.TextButton) if _is_more(one)]:
            await visitor.press(button.key)
        law = rights_of if place == routes.RIGHTS else duties_of
        whole = law(told_facts.known_of(_visit(person), TODAY).household, FACTS, TODAY, None)
        assert sorted(rows(visitor)) == sorted(one.id for one in whole)

    run(visit)


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("place", [routes.RIGHTS, routes.DUTIES])
def test_one_answer_changes_the_list(person, place):
    """The question that settles most is answered on the spot, and asked once (product.md 3)."""

    async def visit():
        visitor = await Visitor(kept(person, role=Role.NOT_CHOSEN)).open(place)
        before = visitor.texts()
        assert asked(visitor) == "receives_bijstand"
        await visitor.press("yes:receives_bijstand")
        assert visitor.route == place
        assert visitor.texts() != before
        assert asked(visitor) != "receives_bijstand"
        # One place for it: the what-if asks the same.
        assert json.loads(visitor.keep.text)["answers"]["bijstand"] == "ja"
        later = await Visitor(visitor.keep.text).open(place)
        assert asked(later) == asked(visitor)

    run(visit)


def test_not_knowing_is_an_answer_and_can_be_changed():
    """"Dat weet ik niet" is not asked again, and stands there to change (principle 2)."""

    async def visit():
        visitor = await Visitor(kept()).open(routes.DUTIES)
        name = asked(visitor)
        await visitor.press(f"unknown:{name}")
        assert asked(visitor) != name
        assert json.loads(visitor.keep.text)["answers"][name] == "weet_niet"
        assert visitor.has("Hier rekenen wij mee")
        await visitor.press(f"change:{name}")
        assert asked(visitor) == name

    run(visit)


def test_a_question_stands_at_the_right_it_settles():
    """On the screen of one right its own question is asked, and its answer comes on top."""

    async def visit():
        visitor = await Visitor(kept()).open(routes.finding(routes.RIGHTS, "schuldhulp"))
        assert asked(visitor) == "has_debts"
        assert visitor.headings(2) == ["Hebt u schulden?"], "nothing stands above the question"
        await visitor.press("yes:has_debts")
        assert asked(visitor) is None
        assert visitor.key("answer")

    run(visit)


def test_rights_come_before_duties():
    """product.md principle 1: the start and the answer name rights first."""

    async def visit():
        visitor = await Visitor().open(routes.START)
        shown = visitor.texts()
        assert shown.index("Mijn rechten") < shown.index("Mijn plichten")
        await visitor.press(f"to:{routes.DUTIES}")
        assert visitor.route == routes.DUTIES
        await visitor.press(f"to:{routes.RIGHTS}")
        assert visitor.route == routes.RIGHTS
        await visitor.press("back")
        assert visitor.route == routes.START

    run(visit)


def test_who_told_nothing_can_tell_what_is_needed_and_comes_back():
    """Only the home and the age are asked, not the work (product.md 2, principle 2)."""

    async def visit():
        visitor = await Visitor().open(routes.RIGHTS)
        assert visitor.has("Wij nemen aan dat u alleen woont.")
        await visitor.press("tell")
        assert visitor.headings(1) == ["In welke gemeente woont u?"]
        await visitor.press("primary")
        await visitor.choose("alleen")
        await visitor.press("primary")
        await visitor.type_day("geboortedatum", date(1986, 5, 1))
        await visitor.press("primary")
        await visitor.choose("nee")
        await visitor.press("primary")
        assert visitor.route == routes.RIGHTS
        assert not visitor.has("Wij nemen aan")

    run(visit)


def test_a_little_known_duty_has_its_four_parts_with_euros():
    """product.md 3, Mijn plichten: what, why with article, when not, what otherwise."""

    async def visit():
        visitor = await Visitor(kept()).open(routes.finding(routes.DUTIES, "verhuizen"))
        assert folded(visitor) == [
            "Wanneer wel, wanneer niet?",
            "Wilt u het anders?",
            "Wat als het niet lukt?",
            "Waar staat dit?",
        ]
        assert not visitor.has("Participatiewet, artikel"), "the article is behind its own tap"
        for one in folded(visitor):
            await visitor.press(f"fold:{one}")
        assert visitor.has("Participatiewet, artikel 18 lid 4 onder e")
        assert visitor.has("1.419,46"), "the norm of a person alone, July 2026 (SZW norms)"
        assert visitor.has("Kunt u er niets aan doen? Dan is er geen verlaging")
        assert visitor.has("Uw gemeente beslist.")

    run(visit)


@pytest.mark.parametrize("place", [routes.RIGHTS, routes.DUTIES])
@pytest.mark.parametrize("person", PEOPLE)
def test_a_right_or_duty_opens_with_one_button_and_nothing_unfolded(person, place):
    """Issue 11 point 2: what, how much, does it hold, one button; the rest behind taps."""

    async def visit():
        visitor = await Visitor(kept(person, receives_bijstand=True)).open(place)
        law = rights_of if place == routes.RIGHTS else duties_of
        home = told_facts.known_of(_visit(person), TODAY).household
        for one in law(home, FACTS, TODAY, None):
            await visitor.go(routes.finding(place, one.id))
            main = [each for each in visitor.controls(ft.FilledButton) if each.key != "back"]
            is_asked = asked(visitor) is not None
            assert len(main) <= (0 if is_asked else 1), (one.id, [each.key for each in main])
            assert folded(visitor)[-1] == "Waar staat dit?"
            assert len(visitor.headings(2)) <= 1 or one.id == "buitenland", visitor.headings(2)

    run(visit)


@pytest.mark.parametrize("law", [rights_of, duties_of])
def test_what_is_not_known_is_told_by_the_question_that_settles_it(law):
    """Issue 11 point 2: "wij weten niet" becomes the one question with its button."""

    async def visit():
        place = routes.RIGHTS if law is rights_of else routes.DUTIES
        visitor = await Visitor(kept()).open(place)
        for button in visitor.controls(ft.TextButton):
            if _is_more(button):
                await visitor.press(button.key)
        assert not visitor.has("Wij weten niet of")
        home = told_facts.known_of(_visit("single"), TODAY).household
        asks = [ask_of(one, home) for one in law(home, Facts(), TODAY, None)]
        shown = visitor.texts()
        assert any(one is not None and one.heading.id in shown for one in asks)

    run(visit)


def test_what_was_said_not_to_be_known_is_not_asked_twice_but_can_be_told():
    """Product.md 2, principle 2: "dat weet ik niet" is an answer; the way back stays."""

    async def visit():
        place = routes.finding(routes.RIGHTS, "schuldhulp")
        visitor = await Visitor(kept(has_debts=None)).open(place)
        assert asked(visitor) is None
        assert visitor.has("Hiervoor missen wij nog één antwoord.")
        await visitor.press("fill:has_debts")
        assert visitor.route == routes.change(routes.RIGHTS, "has_debts")

    run(visit)


def test_days_abroad_are_counted_for_a_trip():
    """Participatiewet 13.1.e: four weeks a year; the day of leaving does not count (BQ0142)."""

    async def visit():
        place = routes.finding(routes.DUTIES, "buitenland")
        visitor = await Visitor(kept()).open(place)
        await visitor.press("count-trip")
        assert visitor.has("Vul de dag, de maand en het jaar in.")
        for field, text in _dates(("3", "8", "2026"), ("16", "8", "2026")):
            await visitor.type(field, text)
        await visitor.press("count-trip")
        assert visitor.has("U bent 13 dagen weg. Het mogen er 28 zijn.")
        for field, text in _dates(("1", "10", "2026"), ("20", "10", "2026")):
            await visitor.type(field, text)
        await visitor.press("count-trip")
        assert visitor.has(
            "In een jaar bent u te lang weg. Van 17 oktober 2026 tot en met 20 oktober 2026"
        )
        later = await Visitor(visitor.keep.text).open(place)
        assert later.has("Dat zijn 19 dagen.")
        await later.press("drop:2026-10-01")
        assert later.has("U bent 13 dagen weg.")

    run(visit)


def test_a_trip_that_ends_before_it_begins_is_said_at_the_last_day():
    """An impossible answer is said in words at its box (style B.1)."""

    async def visit():
        visitor = await Visitor(kept()).open(routes.finding(routes.DUTIES, "buitenland"))
        for field, text in _dates(("3", "8", "2026"), ("1", "8", "2026")):
            await visitor.type(field, text)
        await visitor.press("count-trip")
        assert visitor.has("De dag van terugkomst ligt voor de dag van vertrek.")

    run(visit)


def test_a_letter_is_dutch_and_only_copied():
    """The gemeente reads Dutch; nothing is sent, the text goes to the clipboard (principle 5)."""

    async def visit():
        place = routes.letter(routes.DUTIES, "werk_zoeken")
        visitor = await Visitor(kept(language="en")).open(place)
        assert visitor.has("Ik vraag u om ontheffing van deze plicht.")
        await visitor.choose(Kind.OTHER)
        assert visitor.has("Ik vraag u om maatwerk (Participatiewet, artikel 18 lid 1).")
        await visitor.press("copy")
        copied = [args for kind, name, args in visitor.client.calls if name == "set"]
        assert "Ik vraag u om maatwerk" in str(copied)
        assert "20 november 2026" in str(copied)
        await visitor.press("back")
        assert visitor.route == routes.finding(routes.DUTIES, "werk_zoeken")

    run(visit)


@pytest.mark.parametrize("person", PEOPLE)
def test_every_duty_has_a_letter_and_every_right_that_says_so(person):
    """An action at every duty (product.md 3); an advance knows no objection (Awb bijlage 2)."""
    home = told_facts.known_of(_visit(person), TODAY).household
    for one in duties_of(home, FACTS, TODAY, None):
        assert kinds_for_duty(one)
    for one in rights_of(home, FACTS, TODAY, None):
        kinds = kinds_for_right(one)
        assert len(set(kinds)) == len(kinds)
        if one.id in ("voorschot", "spoedhulp"):
            assert Kind.OBJECT not in kinds


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("law", [rights_of, duties_of])
def test_every_yes_or_no_the_law_misses_has_a_question(person, law):
    """product.md principle 2: the app asks the one fact that settles most."""
    home = told_facts.known_of(_visit(person), TODAY).household
    not_a_yes_or_no = {
        "decisions",
        "gemeente",
        "stays_abroad",
    }
    for one in law(home, FACTS, TODAY, None):
        if one.answer is Reply.UNKNOWN:
            assert one.missing_fact in {*ASKED, *not_a_yes_or_no}, one.id


def test_facts_come_from_the_door_the_answers_and_the_letters():
    """Nothing is read out of silence; what the door said is known (product.md principle 2)."""
    visit = Visit()
    assert facts_of(visit).receives_bijstand is None
    visit.role = Role.NO_BENEFIT
    assert facts_of(visit).receives_bijstand is False
    visit.role = Role.BIJSTAND
    told_facts.tell(visit, "has_debts", False)
    told_facts.tell(visit, "owes_gemeente", None)
    told_facts.tell(visit, f"{LETTER}ontheffing_9_2", True)
    visit.put("years_on_the_moon", "ja")
    trips.keep_stays(visit, (Stay(date(2026, 8, 2), date(2026, 8, 16)),))
    facts = facts_of(visit)
    assert facts.receives_bijstand is True
    assert facts.has_debts is False
    assert facts.owes_gemeente is None
    assert facts.decisions == (Decision("ontheffing_9_2", Outcome.TOEGEKEND),)
    assert [stay.days() for stay in facts.stays_abroad] == [14]


def test_a_kept_visit_keeps_its_facts_and_an_older_one_has_none():
    """A device that kept facts beside the answers, or none at all, still gives its answers."""
    visit = Visit()
    visit.put("wonen", "alleen")
    told_facts.tell(visit, "has_debts", True)
    visit.open_example(invented(ALONE))
    told_facts.tell(visit, "has_debts", False)
    again = Visit()
    again.restore(visit.as_text(), people())
    assert again.answers["has_debts"] == "nee"
    again.close_example()
    assert again.answers == {"wonen": "alleen", "has_debts": "ja"}
    older = json.loads(visit.as_text())
    del older["here"], older["set_aside"], older["answers"]["has_debts"]
    older["example"] = None
    again.restore(json.dumps(older))
    assert again.answers == {"wonen": "alleen"}
    older["facts"] = {"has_debts": True, "owes_gemeente": None, "detained": "perhaps"}
    again.restore(json.dumps(older))
    assert again.answers == {"wonen": "alleen", "has_debts": "ja", "owes_gemeente": "weet_niet"}
    assert facts_of(again).has_debts is True
    older["facts"] = {f"{LETTER}budgetbeheer": True}
    older["answers"] = {"partner.ww": "600.00", "zoeken.melding": "2026-11-02"}
    again.restore(json.dumps(older))
    assert again.answers == {
        "besluit_budgetbeheer": "ja",
        "partner_ww": "600.00",
        "melding": "2026-11-02",
    }
    again.clear()
    assert again.answers == {}


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("18.4.d", "18 lid 4 onder d"),
        ("31.2.aa, 31.5", "31 lid 2 onder aa, 31 lid 5"),
        ("6.e", "6 onder e"),
        ("18.8*", "18 lid 8"),
        ("4:13", "4:13"),
    ],
)
def test_articles_are_written_as_people_say_them(text, written):
    """Aanwijzingen voor de regelgeving 3.32: artikel, lid and onderdeel are named."""
    assert article.written(text) == written


def _visit(person):
    visit = Visit()
    visit.restore(kept(person))
    return visit


def _dates(first, last):
    for box, texts in zip(trips.boxes(trips.OWN), (first, last), strict=True):
        yield from zip(box.fields, texts, strict=True)


def folded(visitor):
    """The parts of the screen in front that stand behind a tap."""
    keys = (str(one.key) for one in visitor.controls(ft.TextButton))
    return [key.removeprefix("fold:") for key in keys if key.startswith("fold:")]


def _is_more(button):
    return isinstance(button.key, str) and button.key.startswith("more:")


def asked(visitor):
    """The name of the fact that the screen in front asks, or None."""
    keys = [one.key for one in visitor.controls() if isinstance(one.key, str)]
    return next((key.removeprefix("ask:") for key in keys if key.startswith("ask:")), None)


@pytest.mark.parametrize(
    "path",
    [
        routes.finding(routes.RIGHTS, "inkomenstoeslag"),
        routes.finding(routes.RIGHTS, "werken_en_houden"),
        routes.finding(routes.DUTIES, "werk_aanvaarden"),
    ],
)
def test_the_last_day_of_one_letter_hangs_on_no_other_decision(path):
    """Awb 6:7 and 6:8: six weeks after that decision; one still to come has no day yet."""

    async def visit():
        visitor = await Visitor(as_kept(ALONE | {"decision_sent": "2026-11-12"})).open(path)
        is_duty = path.startswith(routes.DUTIES)
        asked = "Wilt u het anders?" if is_duty else "Bent u het er niet mee eens?"
        await visitor.press(f"fold:{asked}")
        assert visitor.has("U hebt zes weken, vanaf de dag nadat het besluit is verstuurd.")
        assert not any("24 december 2026" in one for one in visitor.texts())
        await visitor.open(routes.finding(routes.RIGHTS, "bezwaar"))
        assert visitor.has("U kunt bezwaar maken tot en met 24 december 2026.")

    run(visit)


@pytest.mark.parametrize(("name", "is_law"), [("bufferbudget", True), ("inkomenstoeslag", False)])
def test_an_adopted_article_of_later_is_called_law(name, is_law):
    """Participatiewet 34b, Stb. 2025, 312: adopted, in force on 1 January 2027; no plan."""

    async def visit():
        visitor = await Visitor(as_kept(ALONE)).open(routes.finding(routes.RIGHTS, name))
        await visitor.press("fold:Waar staat dit?")
        assert visitor.has("Dit staat in de wet die op 1 januari 2027 ingaat.") is is_law
        assert not visitor.has("Dit is een plan.")

    run(visit)


@pytest.mark.parametrize(
    ("home", "told", "name"),
    [
        ({"doelgroep_loonkostensubsidie": True}, {"job_planned": True}, "loonkostensubsidie"),
        (
            {"birth_date": date(2007, 5, 1), "no_support_from_parents": True},
            {"receives_bijstand": True},
            "verhoging_18_20",
        ),
    ],
)
def test_what_one_has_only_after_asking_has_a_letter_that_asks(home, told, name):
    """Participatiewet 10d lid 1 and 20 lid 3: on request, so the letter does not only wonder."""
    who = replace(single(), **home)
    found = next(one for one in rights_of(who, Facts(**told), TODAY, None) if one.id == name)
    assert found.answer is Reply.YES
    assert kinds_for_right(found)[0] is Kind.ASK


@pytest.mark.parametrize(
    ("path", "name", "is_read"),
    [
        (routes.RIGHTS, "no_riskpolis", True),
        (routes.RIGHTS, "banenafspraak", False),
        (routes.RIGHTS, "proefplaats", True),
    ],
)
def test_what_was_only_reported_is_not_said_to_stand_in_the_law(path, name, is_read):
    """What carries mark S2 was read in reports: the screen says that, and not the opposite too."""

    async def visit():
        visitor = await Visitor(as_kept(ALONE)).open(routes.finding(path, name))
        await visitor.press("fold:Waar staat dit?")
        assert visitor.has("Dit staat in de wet.") is is_read
        assert visitor.has("Wij lazen deze tekst zelf.") is is_read

    run(visit)


@pytest.mark.parametrize(
    ("person", "refused"),
    [
        ("single", "Werk opzeggen, of werk, hulp of onderzoek weigeren"),
        ("young", "Werk opzeggen, of werk, hulp of onderzoek weigeren"),
        ("parent", "Hulp of onderzoek weigeren, of werk opzeggen"),
    ],
)
def test_the_list_of_duties_says_what_follows_and_when_it_does_not(person, refused):
    """Participatiewet 18 lid 4 a (also to keep work), 5 and 9; 9 lid 4 frees of accepting alone."""

    async def visit():
        screen = kept(person, receives_bijstand=True)
        visitor = await Visitor(screen).open(routes.DUTIES)
        told = next(one for one in visitor.texts() if refused in one)
        assert told.endswith(f"{refused}, kan 1 tot 3 maanden bijstand kosten.")
        assert told.startswith("Lukt het niet, en kunt u er niets aan doen?")
        assert "Dan stopt uw bijstand daardoor niet (artikel 18 lid 9)." in told

    run(visit)


def test_without_bijstand_no_duty_has_a_consequence():
    """Participatiewet 9 lid 1: the duties come with bijstand."""

    async def visit():
        visitor = await Visitor(kept(receives_bijstand=False)).open(routes.DUTIES)
        assert not visitor.has("maanden bijstand kosten")

    run(visit)


@pytest.mark.parametrize(
    ("name", "hours", "says"),
    [
        ("loonkostensubsidie", "28", "€ 786"),
        ("loonkostensubsidie", "14", "€ 393"),
        ("loonkostensubsidie", None, None),
        ("vaste_loonkostensubsidie", "28", "€ 982"),
    ],
)
def test_the_subsidy_is_told_for_the_hours_that_are_tried(name, hours, says):
    """Participatiewet 10d lid 4 and 5: in proportion to 36 hours; untold hours do not count."""

    async def visit():
        visit = Visit()
        visit.role = Role.BIJSTAND
        answers = PEOPLE["single"] | {"loonkostensubsidie": "ja", ASKED["earns_hour"].name: "8.99"}
        for asked, value in (answers | ({} if hours is None else {"uren": hours})).items():
            visit.put(asked, value)
        told_facts.tell(visit, "job_planned", True)
        visitor = await Visitor(visit.as_text()).open(routes.finding(routes.RIGHTS, name))
        assert visitor.has("Bij 36 uur")
        assert visitor.has("uur per week krijgt uw werkgever") is (says is not None)
        assert says is None or visitor.has(says.replace(" ", "\u00a0"))
        assert " ".join(visitor.texts()).count("kosten van de werkgever") == 1
        # The hours one told come before a week that is nobody's.
        all_of_it = " ".join(visitor.texts())
        own = all_of_it.find("uur per week krijgt uw werkgever")
        assert own < all_of_it.find("Bij 36 uur")

    run(visit)


@pytest.mark.parametrize("worth", ["8.99", "20.00"])
def test_of_work_that_was_begun_the_costs_are_told_with_what_there_is(worth):
    """Participatiewet 10d lid 2 and 4: the costs come on top of an amount, and zero is none."""

    async def visit():
        visit = Visit()
        visit.role = Role.BIJSTAND
        answers = PEOPLE["single"] | {"loonkostensubsidie": "ja", ASKED["earns_hour"].name: worth}
        answers |= {"uren": "28", ASKED["job_started"].name: "2026-10-01"}
        for asked, value in answers.items():
            visit.put(asked, value)
        for fact in ("in_group_before_job", "cannot_earn_minimum_wage"):
            told_facts.tell(visit, fact, True)
        path = routes.finding(routes.RIGHTS, "loonkostensubsidie")
        visitor = await Visitor(visit.as_text()).open(path)
        read = " ".join(visitor.texts())
        some = worth == "8.99"
        assert ("uur per week krijgt uw werkgever" in read) is some
        assert read.count("kosten van de werkgever") == int(some)

    run(visit)


@pytest.mark.parametrize(
    ("name", "weeks"),
    [
        ("loonkostensubsidie", None),
        ("voorschot", "binnen vier weken na uw aanvraag"),
        ("scholing", "Acht weken na uw aanvraag"),
    ],
)
def test_a_letter_names_the_weeks_that_its_right_has(name, weeks):
    """Participatiewet 10d lid 12 (from the measuring) and 52 lid 1, in place of Awb 4:13."""

    async def visit():
        told = kept(doelgroep_loonkostensubsidie=True, job_planned=True, receives_bijstand=False)
        visitor = await Visitor(told).open(routes.letter(routes.RIGHTS, name))
        assert visitor.has("Het gaat over:")
        assert visitor.has("weken na uw aanvraag") is (weeks is not None)
        assert weeks is None or visitor.has(weeks)

    run(visit)


@pytest.mark.parametrize(
    ("name", "told", "says"),
    [
        # Awb 6:7: there is a term once there is a decision.
        ("bezwaar", {}, "Dit kan zodra u een besluit krijgt."),
        # Awb 7:10 and 7:4: of an objection that was made; 6:7 and 7:1: after the answer to it.
        ("beslissing_op_bezwaar", {}, "Dit geldt als u bezwaar maakt."),
        ("inzage_bij_bezwaar", {}, "Dit geldt als u bezwaar maakt."),
        ("beroep", {}, "Dit kan na de beslissing op uw bezwaar."),
        # Awb 4:13: a term of a request.
        ("beslistermijn", {}, "Dit geldt als u iets aanvraagt."),
        # 34b (PW2701) begins on 1 January 2027, for who has bijstand beside a wage.
        ("bufferbudget", {}, "Nu nog niet."),
        ("bufferbudget", {"bijstand": "nee"}, "Dit geldt nu niet voor u."),
    ],
)
def test_what_is_not_there_yet_says_when_it_is(name, told, says):
    """An answer of yes or no was read as one about today."""

    async def visit():
        path = routes.finding(routes.RIGHTS, name)
        visitor = await Visitor(as_kept(ALONE | told)).open(path)
        assert visitor.has(says)

    run(visit)


def test_what_begins_later_stands_apart_and_what_is_in_euro_stands_once():
    """34b begins on 1 January 2027; a toeslag with its amount on top is in no list below it."""

    async def visit():
        visitor = await Visitor(as_kept(ALONE | {"zelfstandige_woning": "ja"})).open(routes.RIGHTS)
        texts = visitor.texts()
        assert "Bufferbudget: geld voor een maand met te weinig inkomen" in texts[
            texts.index("Dit kan later") : texts.index("Dit geldt nu niet voor u")
        ]
        assert texts.count("Huurtoeslag") == 1
        await visitor.press("how:huurtoeslag")
        assert visitor.route == routes.finding(routes.RIGHTS, "huurtoeslag")

    run(visit)


@pytest.mark.parametrize(
    ("gifts", "help_", "told"),
    [
        # 31 lid 2 m: 1.200 a calendar year, gifts and help with costs together.
        ("300.00", "100.00", "Dit jaar kan er nog €\u00a0800,00 bij, ook aan hulp."),
        ("1200.00", "0.00", "Wat er nu nog bij komt, telt wel mee."),
        ("1500.00", "0.00", "Van uw giften dit jaar telt €\u00a0300,00 wel mee."),
    ],
)
def test_gifts_say_what_may_still_come_this_year(gifts, help_, told):
    """Who told what came this year wants to know what is left of it."""

    async def visit():
        answers = ALONE | {"gifts_this_year": gifts, "cost_saving_this_year": help_}
        visitor = await Visitor(as_kept(answers)).open(routes.finding(routes.RIGHTS, "giften"))
        assert visitor.has(told)

    run(visit)


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        # 20 lid 1 a of July 2026: 350,42 at 19, of which 5 of each 105 is holiday money (19 lid 3).
        ({"geboortedatum": "2007-03-02"}, "Elke maand komt daarvan ongeveer €\u00a0333 op"),
        (
            {"geboortedatum": "2007-03-02", "no_support_from_parents": "ja"},
            "Zonder verhoging komt er elke maand ongeveer €\u00a0333 op uw rekening.",
        ),
        ({}, "Elke maand komt daarvan ongeveer €\u00a01.348 op uw rekening."),
    ],
)
def test_the_norm_says_what_comes_on_the_account(answers, told):
    """Participatiewet 45 lid 1: the gemeente keeps the holiday money of each month."""

    async def visit():
        visitor = await Visitor(as_kept(ALONE | answers)).open("/rechten/bijstand")
        assert visitor.has(told)
        owing = await Visitor(as_kept(ALONE | answers | {"beslag": "ja"})).open("/rechten/bijstand")
        assert not owing.has("Elke maand komt daarvan")

    run(visit)


@pytest.mark.parametrize("beslag", ["ja", "nee"])
def test_beslag_says_what_comes_on_the_account_either_way(beslag):
    """45 lid 1: 1.348,49 is paid of 1.419,46; 95 of each 100 stay, so 70,97 goes (475dc Rv)."""

    async def visit():
        visitor = await Visitor(as_kept(ALONE | {"beslag": beslag})).open(routes.BESLAG)
        assert visitor.has("Dan komt er ongeveer €\u00a01.278 op uw rekening.")
        assert visitor.has("Dan blijft dat ongeveer €\u00a01.348.")

    run(visit)
