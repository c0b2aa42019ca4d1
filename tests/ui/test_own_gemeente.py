"""The own gemeente: questions for what is not known, and one's own values that count, marked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from unittest.mock import patch
from urllib.parse import parse_qsl, urlsplit

import flet as ft
import pytest

from app.data.directory import read_directory
from app.data.gemeente_reader import GROUPS, gemeenten
from app.data.periods import read_periods
from app.domain.gemeente import Gemeente
from app.domain.gemeente_keys import local_keys
from app.domain.local_expiry import current
from app.domain.month import Month
from app.domain.own_values import OwnKind, OwnValue, with_own
from app.domain.settlement import MomentKind
from app.houvast import GEMEENTEN
from app.law import local_form_day, local_pay_day
from app.text.dutch import fill
from app.ui import routes
from app.ui.answers.local_questions import SUBJECTS, open_questions
from app.ui.asking import own_values
from app.ui.asking.own_value_form import FORMS
from app.ui.asking.own_values import own_values as kept_values
from app.ui.asking.to_days import is_own_pay_day, money_days
from app.ui.state import Visit
from tests.data.linked_house import House, Storage
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

EMMEN = Gemeente("GM0114", "Emmen")
PERIODS = read_periods()


def somebody(code="GM0114", values=(), today=TODAY, answers=ALONE):
    """A person in a gemeente of which nothing is read, with own values."""
    visit = Visit()
    visit.restore(kept(answers))
    visit.gemeente = code
    for one in values:
        own_values.add(visit, one)
    visitor = Visitor(visit.as_text())
    practice = gemeenten(GEMEENTEN)
    visitor.parts = replace(
        visitor.parts,
        directory=read_directory(),
        gemeenten=tuple(current(one, today, PERIODS) for one in practice),
        periods=PERIODS,
        today=today,
    )
    return visitor


def own(kind, seen=date(2026, 11, 1), **more):
    """A value out of a letter from Emmen."""
    return OwnValue(kind, "GM0114", seen, **more)


def test_every_key_of_a_gemeente_has_a_question_of_its_own():
    """Issue 12 item 2: for each local rule a ready question."""
    asked = {(one.group, key): fill(q) for one in SUBJECTS for key, q in one.questions.items()}
    assert {(one.group, one.name) for one in local_keys()} == {
        key for key in asked if key[0] in GROUPS
    }
    assert len(set(asked.values())) == len(asked)
    assert all(text.endswith("?") for text in asked.values())


def test_what_is_known_is_not_asked():
    """Of the demo gemeente everything is filled in; of a shell nothing is."""
    demo = next(one for one in gemeenten(GEMEENTEN) if one.code == "demo")
    assert open_questions(demo, date(2027, 1, 1)) == ()
    everything = sum(len(one.questions) for one in SUBJECTS)
    assert sum(len(one.questions) for one in open_questions(EMMEN, TODAY)) == everything
    pay = with_own(EMMEN, [own(OwnKind.BETAALDAG, number=Decimal(8))], TODAY, PERIODS)
    assert sum(len(one.questions) for one in open_questions(pay, TODAY)) == everything - 1


def test_the_questions_name_words_to_search_by_and_numbers_that_were_read():
    """Issue 12 item 2: search words, no invented address, national numbers; also on paper."""

    async def visit():
        visitor = await somebody().open(routes.LOCAL_QUESTIONS)
        assert visitor.has("Op welke dag komt mijn geld?")
        assert visitor.has("verordening individuele inkomenstoeslag Emmen")
        assert visitor.has("Zorgen over geld? Bel gratis Geldfit: 0800-8115.")
        assert visitor.has("Kijk op juridischloket.nl.")

    run(visit)


def test_a_person_fills_in_a_pay_day_and_it_counts_marked_van_u():
    """Issue 12 item 3: entered from a letter, kept on the device, used and marked."""

    async def visit():
        visitor = await somebody().open(routes.LOCAL)
        assert visitor.has("Van de regels van Emmen zelf weten wij nog niets.")
        await visitor.press("own")
        await visitor.press("own:betaaldag")
        await visitor.type("eigen.getal", "32")
        await visitor.press("save")
        assert visitor.has("Vul een getal in van 1 tot en met 31.")
        await visitor.type("eigen.getal", "8")
        await visitor.press("save")
        assert visitor.route == routes.OWN_VALUES
        assert visitor.has("Dag 8 van de maand. Van 20 november 2026. Telt tot en met 31 dec")
        await visitor.go(routes.DAYS)
        assert visitor.has("8, van u")
        assert visitor.has("De dag waarop uw bijstand komt: van u.")
        await visitor.go(routes.LOCAL)
        assert visitor.has("Van u, van 20 november 2026.")

    run(visit)


@pytest.mark.parametrize(
    ("more", "pays"),
    [
        ({"number": Decimal(31)}, {11: 30, 12: 31}),
        ({"moment": MomentKind.LAATSTE_WERKDAG}, {10: 30, 11: 30, 12: 31}),
        ({"moment": MomentKind.LIJST, "dates": (date(2026, 11, 24), date(2026, 12, 23))},
         {10: None, 11: 24, 12: 23}),
        ({"moment": MomentKind.NA_INLEVEREN, "number": Decimal(2)}, {11: None, 12: None}),
    ],
)
def test_an_own_pay_day_is_of_any_form(more, pays):
    """Issue 12 items 3 and 4: a number, the last working day, a list of dates, after the slip."""
    value = own(OwnKind.BETAALDAG, **more)
    found = with_own(EMMEN, [value], TODAY, PERIODS)
    for number, day in pays.items():
        told = local_pay_day(found.verrekening, Month(2026, number))
        assert (None if told is None else told.day) == day
    days = money_days({}, found, TODAY)
    if "moment" in more:
        assert {n: days.bijstand_on(Month(2026, n)) for n in pays} == pays
    assert is_own_pay_day(found, TODAY)


def test_the_calendar_follows_a_day_that_differs_by_month():
    """A list of dates: each month on its own day, and no day where the list has none."""
    listed = own(OwnKind.BETAALDAG, moment=MomentKind.LIJST,
                 dates=(date(2026, 12, 23), date(2027, 1, 25)))
    days = money_days({}, with_own(EMMEN, [listed], TODAY, PERIODS), TODAY)
    assert (days.bijstand_on(Month(2026, 12)), days.bijstand_on(Month(2027, 1))) == (23, 25)
    assert days.bijstand_on(Month(2027, 2)) is None
    told = money_days({"bijstanddag": "8"}, with_own(EMMEN, [listed], TODAY, PERIODS), TODAY)
    assert told.bijstand_on(Month(2027, 2)) == 8, "what the person answered there goes before it"


def test_an_own_form_day_can_hang_on_the_pay_day():
    """Issue 12 item 4, form day relative: Voorne aan Zee, two working days before the pay day."""
    values = [
        own(OwnKind.BETAALDAG, moment=MomentKind.LAATSTE_WERKDAG),
        own(OwnKind.INLEVERDAG, moment=MomentKind.WERKDAGEN_VOOR_BETALING, number=Decimal(2)),
    ]
    found = with_own(EMMEN, values, TODAY, PERIODS)
    assert local_form_day(found.verrekening, Month(2026, 11)) == date(2026, 11, 26)
    without = with_own(EMMEN, values[1:], TODAY, PERIODS)
    assert local_form_day(without.verrekening, Month(2026, 11)) is None


def test_a_person_fills_in_a_last_working_day_and_a_list():
    """The screen asks how the day is set, and then only what that takes."""

    async def visit():
        visitor = await somebody().open(routes.own_value(OwnKind.BETAALDAG))
        await visitor.choose("laatste_werkdag")
        await visitor.press("save")
        assert visitor.has("De laatste werkdag van de maand. Van 20 november 2026.")
        await visitor.go(routes.DAYS)
        assert visitor.has("30, van u")
        await visitor.go(routes.own_value(OwnKind.BETAALDAG))
        await visitor.choose("lijst")
        await visitor.type("eigen.dagen", "31-11-2026")
        await visitor.press("save")
        assert visitor.has("De dag 31-11-2026 bestaat niet.")
        await visitor.type("eigen.dagen", "24-11-2026, 23/12/2026")
        await visitor.press("save")
        assert visitor.has("Elke maand een andere dag. Op 24 november 2026. Op 23 december 2026.")

    run(visit)


def test_a_toeslag_from_a_letter_is_told_with_whose_word_it_is():
    """Issue 12 item 5: the answer says which: van u."""

    async def visit():
        value = own(OwnKind.TOESLAG, number=Decimal("423.00"))
        visitor = await somebody(values=[value]).open(
            routes.finding(routes.RIGHTS, "inkomenstoeslag")
        )
        await visitor.press("fold:Wat zegt uw gemeente?")
        assert visitor.has("De toeslag is €\u00a0423,00 per jaar.")
        assert visitor.has("Van u, van 1 november 2026.")
        await visitor.go(routes.RIGHTS)
        assert visitor.has("Het bedrag van de inkomenstoeslag: van u.")

    run(visit)


def test_a_contact_person_is_who_one_calls():
    """Issue 12 item 3: contact person and number."""

    async def visit():
        value = own(OwnKind.CONTACT, name="Mevrouw De Wit", phone="0591 000000")
        visitor = await somebody(values=[value]).open(routes.HELP)
        assert visitor.has("Mevrouw De Wit")

    run(visit)


@pytest.mark.parametrize(
    ("kind", "more", "before", "after"),
    [
        (OwnKind.BETAALDAG, {"number": Decimal(8)}, True, False),
        (OwnKind.TOESLAG, {"number": Decimal(400)}, True, False),
        (OwnKind.UREN, {"number": Decimal(8)}, True, False),
    ],
)
def test_an_own_value_ends_with_the_year(kind, more, before, after):
    """Issue 12 item 5: own values expire as others do; what is too old does not count."""
    value = own(kind, **more)
    for today, counts in ((date(2026, 12, 31), before), (date(2027, 1, 1), after)):
        assert (with_own(EMMEN, [value], today, PERIODS) != EMMEN) is counts
    assert with_own(replace(EMMEN, code="GM0363"), [value], TODAY, PERIODS).code == "GM0363"


def test_another_gemeente_does_not_take_them():
    """A value out of a letter of Emmen says nothing about Amsterdam."""
    amsterdam = Gemeente("GM0363", "Amsterdam")
    value = own(OwnKind.BETAALDAG, number=Decimal(8))
    assert with_own(amsterdam, [value], TODAY, PERIODS) == amsterdam


def test_every_kind_comes_back_from_the_device_as_it_was():
    """Nothing is lost: what was kept is read again, and what is broken is left out."""
    visit = Visit()
    values = tuple(
        own(
            kind,
            number=Decimal("12.50"),
            name=kind.value,
            phone="1",
            limit=Decimal(1500),
            moment=MomentKind.LIJST,
            dates=(date(2026, 11, 24), date(2026, 12, 23)),
        )
        for kind in FORMS
    )
    for one in values:
        own_values.add(visit, one)
    again = Visit()
    again.restore(visit.as_text())
    assert kept_values(again.answers) == values
    assert set(FORMS) == set(OwnKind)
    for text in ("{", "[1]", '[{"kind": "x"}]', '[{"kind": "betaaldag", "gemeente": "a"}]'):
        assert kept_values({"eigen.waarden": text}) == ()


def test_a_scheme_of_ones_own_counts_and_more_than_one_can_be_kept():
    """Issue 12 item 3: a scheme with its limit and worth."""
    visit = Visit()
    for name in ("Pas", "Kindpakket", "pas"):
        own_values.add(visit, own(OwnKind.REGELING, name=name, number=Decimal(100)))
    assert [one.name for one in kept_values(visit.answers)] == ["Kindpakket", "pas"]
    found = with_own(EMMEN, kept_values(visit.answers), TODAY, PERIODS)
    assert [scheme.on(TODAY).value.name for _, scheme in found.minimaregelingen] == [
        "Kindpakket",
        "pas",
    ]


def test_what_is_wrong_here_becomes_a_message_to_copy():
    """Issue 12 item 7: a person on the phone can send "dit klopt niet bij ons"."""

    async def visit():
        visitor = await somebody().open(routes.LOCAL_WRONG)
        assert visitor.has("Dit staat in de app Houvast over Emmen en klopt niet.")
        await visitor.type("gemeente.klopt_niet", "Mijn geld komt de 20e.")
        assert visitor.has("Mijn geld komt de 20e.")

    run(visit)


def test_what_is_wrong_here_can_be_sent_from_the_phone():
    """Issue 12 item 7: a person on the phone can send "dit klopt niet bij ons": as a mail."""
    sent = []

    async def launch(_self, url, **_more):
        sent.append(url)

    async def visit():
        visitor = await somebody().open(routes.LOCAL_WRONG)
        assert not any(one.key == "mail" for one in visitor.controls()), "nothing to send yet"
        await visitor.type("gemeente.klopt_niet", "Mijn geld komt de 20e & niet de 8e.")
        with patch.object(ft.UrlLauncher, "launch_url", launch):
            await visitor.press("mail")
            await visitor.wait()

    run(visit)
    (url,) = sent
    assert url.startswith("mailto:?subject=Regel%20in%20de%20app%20Houvast%20klopt%20niet&body=")
    told = dict(parse_qsl(urlsplit(url).query))
    assert told["body"].splitlines()[:2] == [
        "Dit staat in de app Houvast over Emmen en klopt niet.",
        "Mijn geld komt de 20e & niet de 8e.",
    ]


def test_who_is_connected_sends_it_through_the_app(tmp_path):
    """The same text becomes a question to the gemeente, to check and send; once it arrives."""
    house = House(tmp_path)
    link = house.link(Storage())

    async def visit():
        await link.log_in("noor")
        visitor = somebody("demo")
        visitor.parts = replace(visitor.parts, link=link)
        await visitor.open(routes.LOCAL_WRONG)
        await visitor.type("gemeente.klopt_niet", "Mijn geld komt de 20e.")
        await visitor.press("send")
        assert visitor.route == routes.report("vraag")
        assert "Mijn geld komt de 20e." in visitor.box("doorgeven.vraag.tekst").value
        assert visitor.box("doorgeven.vraag.onderwerp").value == (
            "Regel in de app Houvast klopt niet"
        )

    run(visit)
    house.door.close()


def test_a_scheme_stands_among_the_rights_with_its_worth_and_limit():
    """Issue 12 item 8: local schemes are rights, with worth, limit and how to ask."""

    async def visit():
        value = own(OwnKind.REGELING, name="Pas", number=Decimal("75.50"), limit=Decimal("1700.25"))
        visitor = await somebody(values=[value]).open(routes.RIGHTS)
        assert "Regelingen van uw gemeente" in visitor.headings(2)
        said = "Tot €\u00a01.700,25 inkomen per maand kunt u €\u00a075,50 per jaar vragen."
        assert visitor.has(said)
        await visitor.go(routes.finding(routes.RIGHTS, "regeling_van_u_pas"))
        assert visitor.has(said)
        assert visitor.has("Vraag uw gemeente hoe u dit aanvraagt.")

    run(visit)


def test_what_was_typed_about_one_thing_is_no_answer_to_another():
    """A number that was typed and not saved does not stand in the next question."""

    async def visit():
        visitor = await somebody().open(routes.own_value(OwnKind.TOESLAG_MAANDEN))
        await visitor.type("eigen.getal", "36")
        await visitor.go(routes.own_value(OwnKind.UREN))
        assert visitor.box("eigen.getal").value == ""
        await visitor.go(routes.own_value(OwnKind.TOESLAG_MAANDEN))
        await visitor.type("eigen.getal", "36")
        assert visitor.box("eigen.getal").value == "36"
        await visitor.press("save")
        assert visitor.has("36. Van 20 november 2026.")

    run(visit)
