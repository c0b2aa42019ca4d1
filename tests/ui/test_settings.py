"""Instellingen: one screen for the look, the gemeente, what is kept, and which rules hold."""

from __future__ import annotations

import json
from datetime import date

import pytest

from app.law import known_rules
from app.law.book import parameters
from app.ui import routes
from app.ui.asking import told_facts
from app.ui.page.on_device import on_device
from app.ui.parts import Parts
from app.ui.plans import plan_of
from app.ui.state import Visit
from app.ui.where_kept import where_kept
from tests.flet_headless import run
from tests.law.other_book import book_with
from tests.ui.visitor import ALONE, TOWN, Visitor, kept


def _full():
    visit = Visit()
    visit.restore(kept(ALONE, drafts={"huurbedrag": "69", "huur": "650"}))
    visit.gemeente = TOWN.code
    visit.put("meedoen.keuzes", "taal")
    visit.put("zoeken.dagboek", '[["2026-11-01", "Gebeld"], ["2026-11-02", "Gemaild"]]')
    visit.put("brieven.termijnen", '[["verzoek_gegevens", "2026-12-01"]]')
    visit.plans = (plan_of("Een", ALONE, None),)
    told_facts.tell(visit, "has_debts", value=True)
    return visit


@pytest.mark.parametrize("route", [routes.SETTINGS, routes.LOOK])
def test_everything_stands_on_one_screen_at_both_addresses(route):
    """product.md 3, Instellingen; the address of "Taal en letters" keeps working."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(route)
        assert visitor.headings(1) == ["Instellingen"]
        assert visitor.headings(2) == [
            "Kies uw taal",
            "Hoe groot zijn de letters?",
            "Hoeveel ruimte tussen letters en regels?",
            "Licht of donker?",
            "Gemeente en verbinding",
            "Wat op dit toestel staat",
            "Wat uw gemeente bewaart",
            "De regels",
        ]
        await visitor.press("language:en")
        assert json.loads(visitor.keep.text)["language"] == "en"

    run(visit)


def test_a_choice_of_letters_is_kept_at_once():
    """Nothing is lost when the app is closed right after."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.SETTINGS)
        await visitor.choose("groter")
        await visitor.choose("donker")
        now = json.loads(visitor.keep.text)
        assert (now["text_size"], now["shade"]) == ("groter", "donker")

    run(visit)


def test_what_is_kept_is_named_by_kind_and_count():
    """One's own, counted by hand above; also while an invented person is on the screen."""
    found = [(one.id, dict(one.values).get("n")) for one in on_device(_full().kept())]
    assert found == [
        ("{n} antwoorden over u", len(ALONE)),
        ("{n} ander antwoord", 1),
        ("{n} antwoord bij Meedoen", 1),
        ("{n} regels in uw dagboek", 2),
        ("{n} brief met een dag erbij", 1),
        ("{n} plan", 1),
        ("{n} antwoord dat niet af is", 1),
        ("Uw gemeente", None),
        ("Taal en letters", None),
    ]
    assert [one.id for one in on_device(Visit().kept())] == ["Taal en letters"]


def test_deleting_everything_asks_first_and_says_what_goes():
    """Two taps, and the second says what it does (WCAG 3.3.4)."""

    async def visit():
        visitor = await Visitor(_full().as_text()).open(routes.SETTINGS)
        await visitor.press("wipe")
        assert visitor.has("U kunt dit niet terugdraaien.")
        assert visitor.has("2 regels in uw dagboek")
        await visitor.press("forget-no")
        assert visitor.route == routes.SETTINGS
        assert visitor.keep.text
        await visitor.press("wipe")
        await visitor.press("forget-yes")
        assert visitor.route == routes.START
        assert visitor.keep.text is None

    run(visit)


def test_the_gemeente_is_chosen_from_here_and_one_comes_back():
    """The row says which gemeente, or that none was chosen."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.SETTINGS)
        assert visitor.has("Nog niet gekozen")
        await visitor.press("gemeente")
        await visitor.choose(TOWN.code)
        await visitor.press("primary")
        assert visitor.route == routes.SETTINGS
        assert visitor.has(TOWN.name)

    run(visit)


def test_without_a_way_to_a_gemeente_it_says_that_everything_works():
    """product.md 3: each state of the connection says what still works."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.SETTINGS)
        assert visitor.has("Niet verbonden. Alles werkt op dit toestel.")

    run(visit)


def test_the_sentence_about_where_it_stays_is_true_for_how_the_app_runs():
    """In files on the phone nothing leaves; a server that draws the screens sees the answers."""
    alone = where_kept(Parts(date(2026, 1, 1), (), (), None))
    served = where_kept(Parts(date(2026, 1, 1), (), (), None, is_served=True))
    assert [one.id for one in alone] == [
        "Wat u invult, staat alleen op dit toestel.",
        "Wie uw toestel gebruikt, kan alles lezen.",
        "Uw browser gooit het niet vanzelf weg.",
    ]
    assert "alleen" not in " ".join(one.id for one in served)
    assert any("computer" in one.id for one in served)


@pytest.mark.parametrize(
    ("day", "since", "until"),
    [
        # The half years of the norms: Normenbrief 2026-01-01, and the figures in the TOML. Those
        # of July are in it, so on the last day of June nothing is an estimate tomorrow (issue 9).
        (date(2026, 6, 30), date(2026, 1, 1), date(2026, 12, 31)),
        (date(2026, 11, 20), date(2026, 7, 1), date(2026, 12, 31)),
        (date(1999, 1, 1), None, None),
    ],
)
def test_the_rules_say_of_which_day_they_are(day, since, until):
    """Instellingen: which rules of which day (product.md 3)."""
    found = known_rules(day)
    assert (found.since, found.until, found.late) == (since, until, None)


def test_the_rules_say_that_some_figures_are_late():
    """Issue 9 point 2: in January 2027, with no new figure, most are an estimate already."""
    assert known_rules(date(2027, 1, 5)).late == date(2026, 12, 31)
    with book_with([name for name, one in parameters().items() if one.values], date(2027, 1, 1)):
        assert known_rules(date(2027, 1, 5)).late is None


def test_the_day_of_the_rules_stands_on_the_screen():
    """With the last day for which they are known."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.SETTINGS)
        assert visitor.has("Wij rekenen met de bedragen van 1 juli 2026.")
        assert visitor.has("Wij kennen ze tot en met 31 december 2026.")

    run(visit)
