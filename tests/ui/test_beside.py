"""Childcare and other money: asked only of whom it concerns, counted once, named in the months."""

from __future__ import annotations

from decimal import Decimal

import flet as ft
import pytest

from app.domain.beside import Beside, Payment
from app.domain.month import Month
from app.domain.opvang import Opvang, Opvangsoort
from app.law import beside_reasons, what_if
from app.text import dutch
from app.ui import routes
from app.ui.answers import figures
from app.ui.answers.part_names import words
from app.ui.asking import flow, to_law
from app.ui.asking.ask import UNKNOWN
from app.ui.asking.other_money import OTHER
from app.ui.screens.months import rows
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

PARENT = ALONE | {
    "wonen": "kinderen",
    "kinderen": "2018-03-02,2022-09-01",
    "kostendelers": "0",
    "kinderbijslag": "ja",
    "opvangsoort": "buitenschoolse_opvang",
    "opvanguren": "61",
    "opvangprijs": "9.50",
}


def _beside(**answers: str) -> Beside:
    return to_law.question(PARENT | answers, TODAY).beside


def _names(answers: dict[str, str]) -> list[str]:
    return [ask.name for ask in flow.steps(answers)]


def test_who_has_no_children_gets_no_question_about_them() -> None:
    """Issue 3.1: ask only when it can matter."""
    assert not {"kinderbijslag", "opvangsoort", OTHER.name} & set(_names(ALONE))
    assert to_law.question(ALONE, TODAY).beside == Beside()


def test_hours_and_price_make_childcare_shared_by_the_children() -> None:
    """Besluit kinderopvangtoeslag 8: the most hours count per child; 61 hours for two of them."""
    soort, price = Opvangsoort.BUITENSCHOOLSE_OPVANG, Decimal("9.50")
    found = _beside().opvang

    assert found == (Opvang(soort, Decimal(31), price), Opvang(soort, Decimal(30), price))
    older = _beside(kinderen="2010-03-02,2022-09-01").opvang
    assert older == (Opvang(soort, Decimal(61), price),)


def test_childcare_is_counted_once() -> None:
    """Either hours and price, or what is left to pay: never both (issue 3.1)."""
    told = PARENT | {"opvang": "90.00"}
    assert to_law.work(told).cost_month == Decimal("40.00")
    assert "opvang" not in _names(told)

    rest = told | {"opvangprijs": UNKNOWN}
    assert to_law.question(rest, TODAY).beside.opvang == ()
    assert to_law.work(rest).cost_month == Decimal("130.00")
    assert "opvang" in _names(rest)


def test_no_childcare_asks_nothing_more() -> None:
    """One answer is enough: "Nee"."""
    none = PARENT | {"opvangsoort": "nee", "opvang": "90.00"}
    assert not {"opvanguren", "opvangprijs", "opvangpartner", "opvang"} & set(_names(none))
    assert to_law.work(none).cost_month == Decimal("40.00")
    assert to_law.question(none, TODAY).beside.opvang == ()


def test_what_is_not_known_of_childcare_is_named_as_assumed() -> None:
    """product.md principle 2: unknown is an answer, and what is taken as true is said."""
    unknown = PARENT | {"opvangsoort": UNKNOWN}
    named = {dutch.fill(one) for one in to_law.assumed(unknown)}
    assert "Wij rekenen zonder kosten voor kinderopvang." in named


def test_only_a_couple_is_asked_about_the_partner() -> None:
    """Wet kinderopvang 1.6: both parents."""
    couple = PARENT | {"wonen": "partner_kinderen", "partner_geboren": "1990-01-01"}
    assert "opvangpartner" in _names(couple)
    assert "opvangpartner" not in _names(PARENT)
    assert _beside(wonen="partner_kinderen", opvangpartner="nee").partner_active is False
    assert _beside(wonen="partner_kinderen", opvangpartner=UNKNOWN).partner_active is None


def test_other_money_follows_from_what_was_chosen() -> None:
    """Never from silence: a part that was not chosen is not counted, whatever was typed before."""
    told = {
        OTHER.name: "inkomenstoeslag,giften",
        "inkomenstoeslagmaand": "2027-05",
        "inkomenstoeslagbedrag": UNKNOWN,
        "giften": "1500.00",
        "giftenmaand": "2027-03",
        "vrijwilligersgeld": "100.00",
    }
    found = _beside(**told)

    assert found.inkomenstoeslag == Month(2027, 5)
    assert found.inkomenstoeslag_amount is None
    assert found.giften == (Payment(Month(2027, 3), Decimal("1500.00")),)
    assert found.vrijwilligers_month is None
    assert _beside(**told | {OTHER.name: "geen"}).giften == ()


@pytest.mark.parametrize("broken", ["", "geen getal", "NaN", "2027-99"])
def test_kept_answers_that_cannot_be_read_count_as_unknown(broken: str) -> None:
    """An older store must not stop anybody."""
    for name in ("opvanguren", "opvangprijs", "opvangsoort", "kinderbijslag"):
        assert _beside(**{name: broken}) is not None
    chosen = {OTHER.name: "premie,giften,inkomenstoeslag,vrijwilliger,studietoeslag"}
    for name in ("premie", "premiemaand", "giften", "inkomenstoeslagmaand", "vrijwilligersgeld"):
        assert _beside(**chosen, **{name: broken}).premies == ()


def test_the_months_name_every_part_in_words_and_add_up() -> None:
    """product.md 3, per maand: parts labelled, to the cent."""
    found = what_if(to_law.question(PARENT, TODAY), None)
    january = next(one for one in found.months if one.month == Month(2027, 1))
    labels = [dutch.fill(label) for label, _ in rows(january)]

    assert {"Kinderopvangtoeslag", "Kinderbijslag", "Af: kinderopvang"} <= set(labels)
    assert not any("_" in label for label in labels)
    assert any("kinderbijslag" in dutch.fill(cause) for cause in january.why)
    for month in found.months:
        assert all(words(name) for name, _ in (*month.toeslagen, *month.beside))


def test_the_bar_names_kinderbijslag_and_its_parts_make_the_total() -> None:
    """One picture, parts labelled; worth spreads kinderbijslag, so no month stands out."""
    found = what_if(to_law.question(PARENT, TODAY), None)
    parts = figures.average(found.months)

    # 362,35 and 298,40 a quarter are 220,25 a month; the last two months both are 362,35.
    assert parts.other == Decimal(222)
    assert parts.other_name.id == "Kinderbijslag"
    together = parts.wage + parts.bijstand + parts.toeslagen + parts.other
    # Childcare is named apart from the costs of the work (AmountParts).
    assert together - parts.costs - parts.childcare == parts.total
    told = [(stretch.first, one.id) for stretch in figures.stretches(found) for one in stretch.why]
    # No payment stands out, only the age that makes it more: from the quarter after the birthday.
    about = [(str(month), text) for month, text in told if "kinderbijslag" in text]
    assert about == [("2028-10", "De kinderbijslag voor dit kind wordt hoger.")]


def test_more_than_one_kind_of_money_can_be_chosen_and_leads_to_its_questions() -> None:
    """One question a screen; only what was chosen is asked further."""

    async def visit() -> None:
        path = routes.change(routes.CHECK, OTHER.name)
        visitor = await Visitor(kept(ALONE)).open(path)
        assert visitor.headings(1) == ["Krijgt u nog ander geld, of betaalt u alimentatie?"]
        await visitor.press_text("Verder")
        assert visitor.has("Kies wat bij u past.")

        chosen = kept(ALONE | {OTHER.name: "studietoeslag,giften"})
        visitor = await Visitor(chosen).open(routes.CHECK)
        assert visitor.has("Studietoeslag van de gemeente en Giften van familie of vrienden")

    run(visit)


def test_nothing_of_all_this_goes_with_nothing_else() -> None:
    """GOV.UK Design System, checkboxes: a "none of these" takes the others away, and back."""

    async def visit() -> None:
        visitor = await Visitor(kept(ALONE)).open(routes.change(routes.CHECK, OTHER.name))
        codes = [one.code for one in OTHER.options]

        async def chosen_after(code: str) -> list[str]:
            await visitor.choose(code)
            boxes = visitor.controls(ft.Checkbox)
            return [one for one, box in zip(codes, boxes, strict=True) if box.value]

        assert await chosen_after("premie") == ["premie"]
        assert await chosen_after("giften") == ["premie", "giften"]
        assert await chosen_after("geen") == ["geen"]
        assert await chosen_after("giften") == ["giften"]
        assert await chosen_after("giften") == []

    run(visit)


def test_the_day_of_kinderbijslag_is_asked_only_of_who_gets_it() -> None:
    """Per day: no source gives the pay days of the SVB, so the person tells them."""
    about = {name: flow.find(name) for name in ("kinderbijslagdag", "opvangdag")}
    assert all(ask is not None and ask.applies(PARENT) for ask in about.values())
    assert not any(ask.applies(ALONE) for ask in about.values())
    assert not about["kinderbijslagdag"].applies(PARENT | {"kinderbijslag": "nee"})


def test_alimony_that_is_paid_is_not_called_a_cost_of_the_work() -> None:
    """Participatiewet 14.a: alimony lowers what is left; the work has nothing to do with it."""
    pays = {"ander_geld": "betaalde_alimentatie", "betaalde_alimentatie_bedrag": "75.00"}
    found = what_if(to_law.question(ALONE | pays, TODAY), None)
    now = figures.average(found.without_work[:1])
    then = figures.average(found.months[:1])
    assert (now.costs, now.alimony) == (0, 75)
    assert (then.costs, then.alimony) == (40, 75)
    parts = then.wage + then.bijstand + then.toeslagen + then.other
    assert parts - then.costs - then.alimony == then.total
    told = {dutch.fill(label): amount for label, amount in rows(found.months[0])}
    assert told["Af: kosten van het werk"] == -40
    assert told["Af: alimentatie die u betaalt"] == -75
    assert told["Samen op uw rekening"] == found.months[0].total


def test_every_income_is_named_where_it_is_explained() -> None:
    """Three amounts in a row said "dit bedrag": nobody knows which one is meant."""
    told = {
        "ander_geld": "ww,kinderalimentatie", "ww_bedrag": "250.00",
        "kinderalimentatie_bedrag": "120.00",
    }
    asked = to_law.question(ALONE | told, TODAY)
    month = what_if(asked, None).without_work[0]
    lines = [dutch.fill(one.because) for one in beside_reasons(asked, month, None)]
    assert lines == [
        "U vertelde ons: u krijgt €\u00a0250,00 WW-uitkering per maand.",
        "U vertelde ons: u krijgt €\u00a0120,00 kinderalimentatie per maand.",
    ]
