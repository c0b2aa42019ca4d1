"""The diary of hours at taking part, and the talk after three and six months."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import uuid4

import pytest

from app.data.api.own_data import own_data
from app.data.api.wire import Change
from app.domain.gemeente import Gemeente
from app.domain.gemeente_plichten import Meedoen
from app.domain.local_rule import Local, LocalRule
from app.domain.own_data import OwnPart
from app.ui import routes
from app.ui.asking import hours_diary, reading, talks
from app.ui.asking.hours_diary import HoursNote
from app.ui.asking.hours_totals import in_words, per_week
from app.ui.asking.reading import Fault
from app.ui.role import Role
from app.ui.state import Visit
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

MINE = {"meedoen.keuzes": "mantelzorg,gezondheid"}


def _diary(*rows):
    """What the device kept: rows of day, choice, hours, words, and money or nothing."""
    return {"meedoen.uren": json.dumps(rows)}


def _agreement(**changes):
    """An afspraak as the contract has it (app/server/contract/taak.py)."""
    told = {
        "uuid": str(uuid4()),
        "omschrijving": "Meehelpen in de buurttuin.",
        "status": "afgesproken",
        "urenPerWeek": 4,
        "vanaf": "2026-09-01",
        "gesprekken": [],
        **changes,
    }
    return own_data((Change("afspraak", uuid4(), told),), datetime(2026, 11, 20, tzinfo=UTC))


def test_hours_are_written_down_added_up_and_stay_after_a_restart():
    """product.md 3, Meedoen: hours kept if you want that; issue 4 item 3: kept on the phone."""

    async def visit():
        visitor = await Visitor(kept(ALONE | MINE)).open(routes.MY_CHOICES)
        await visitor.press(f"to:{routes.MY_HOURS}")
        assert visitor.has("U hoeft dit niet bij te houden.")
        await visitor.press("write")
        await visitor.press("add")
        assert visitor.has("Vul in hoeveel uur het was.")
        await visitor.type(hours_diary.HOURS.field, "2,5")
        await visitor.type(hours_diary.WORDS.field, "Boodschappen")
        await visitor.press("add")
        assert visitor.route == routes.MY_HOURS
        await visitor.press("write")
        assert visitor.box(hours_diary.HOURS.field).value == ""
        await visitor.choose("wat_ik_al_doe")
        await visitor.type(hours_diary.HOURS.field, "4")
        await visitor.press("earlier")
        await visitor.press("add")
        later = await Visitor(visitor.keep.text).open(routes.MY_HOURS)
        assert later.has("Deze week deed u 6,5\xa0uur.")
        assert later.has("Week van 16 november 2026: 6,5\xa0uur")
        assert later.has("november 2026: 6,5\xa0uur")
        assert later.has("19 november 2026: Wat ik nu al doe, 4\xa0uur")
        await later.press("change:0")
        assert not later.has("Boodschappen")
        assert later.has("Deze week deed u 4\xa0uur.")

    run(visit)


def test_a_chosen_choice_leads_to_its_hours_and_back():
    """The choice that one comes from is the one the hours are for."""

    async def visit():
        place = routes.choice(routes.MY_CHOICES, "gezondheid")
        visitor = await Visitor(kept(ALONE | MINE)).open(place)
        await visitor.press("hours")
        assert visitor.route == routes.WRITE_HOURS
        await visitor.type(hours_diary.HOURS.field, "1")
        await visitor.press("add")
        again = Visit()
        again.restore(visitor.keep.text)
        assert [note.choice for note in hours_diary.NOTES.of(again.answers)] == ["gezondheid"]
        for back in (routes.MY_CHOICES, routes.TAKE_PART):
            await visitor.press("back")
            assert visitor.route == back

    run(visit)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "Vul in hoeveel uur het was."),
        ("2,3", "Vul hele uren in, of een half uur meer, zoals 2,5."),
        ("twee", "Schrijf de uren met cijfers, zoals 2 of 2,5."),
        ("0", "Vul een half uur in of meer, dus vanaf 0,5."),
        ("25", "Een dag heeft 24 uur. Kijk of het klopt."),
    ],
)
def test_what_cannot_be_hours_is_said(text, said):
    """Whole and half hours, as issue 4 asks; a day has twenty-four."""
    found = _read({hours_diary.HOURS.field: text})
    assert [one.because.id for one in found] == [said]


@pytest.mark.parametrize(
    ("text", "hours"), [("2,5", "2.5"), ("2.5", "2.5"), ("2,50", "2.5"), ("3,0", "3"), ("24", "24")]
)
def test_hours_with_a_comma_or_a_point(text, hours):
    """A Dutch comma counts, and so does the point of a phone keyboard."""
    found = _read({hours_diary.HOURS.field: text, hours_diary.RECEIVED.field: "12,50"})
    assert found.hours == Decimal(hours)
    assert found.received == Decimal("12.50")


def test_what_cannot_be_money_is_said_beside_the_hours():
    """Both boxes are told at once."""
    found = _read({hours_diary.HOURS.field: "x", hours_diary.RECEIVED.field: "y"})
    assert [one.field for one in found] == [hours_diary.HOURS.field, hours_diary.RECEIVED.field]
    assert all(isinstance(one, Fault) for one in found)


def test_a_week_begins_on_monday_and_a_diary_that_cannot_be_read_is_empty():
    """16 November 2026 is a Monday."""
    notes = tuple(
        HoursNote(date(2026, 11, day), "taal", Decimal("1.5"), "", None) for day in (15, 16, 22)
    )
    assert per_week(notes) == (
        (date(2026, 11, 16), Decimal(3)),
        (date(2026, 11, 9), Decimal("1.5")),
    )
    assert [in_words(hours) for hours in (Decimal("0.5"), Decimal("3.0"))] == ["0,5", "3"]
    no_number = '[["2026-11-20", "taal", "NaN", "", ""]]'
    many = '[["2026-11-20", "taal", "veel", "", ""]]'
    for broken in ("{", "3", many, no_number, '[["gisteren", 1]]'):
        visit = Visit()
        visit.put("meedoen.uren", broken)
        assert hours_diary.NOTES.of(visit.answers) == ()


def test_what_is_taken_out_is_the_note_that_was_pressed():
    """Nothing is lost: a row that cannot be read does not move the others."""
    visit = Visit()
    rows = '["2026-11-20", "taal", "veel", "", ""], ["2026-11-19", "taal", "2", "", ""]'
    visit.put("meedoen.uren", f'[{rows}, ["2026-11-18", "taal", "3", "", ""]]')
    hours_diary.NOTES.remove(visit, 0)
    assert [note.hours for note in hours_diary.NOTES.of(visit.answers)] == [Decimal(3)]


@pytest.mark.parametrize(
    ("most", "said"),
    [
        (None, "Hoeveel uur uw gemeente van u vraagt, beslist zij zelf."),
        (8, "Uw gemeente vraagt hooguit 8 uur per week van u."),
        (2, "U deed deze week meer dan uw gemeente mag vragen."),
    ],
)
def test_the_most_a_gemeente_asks_stands_beside_the_hours(most, said):
    """Participatiewet 8a lid 1 b: the verordening of the gemeente; without it, it decides."""

    async def visit():
        told = Visit()
        told.restore(kept(ALONE | _diary(["2026-11-20", "taal", "3", "", ""])))
        told.gemeente = "0000"
        rule = None if most is None else Local((LocalRule(most, date(2026, 1, 1), None),))
        town = Gemeente("0000", "Voorbeeldstad", meedoen=Meedoen(hours_week_max=rule))
        visitor = Visitor(told.as_text())
        visitor.parts = type(visitor.parts)(
            TODAY, (town,), visitor.parts.languages, visitor.keep, ()
        )
        await visitor.open(routes.MY_HOURS)
        assert visitor.has(said)

    run(visit)


def test_the_allowance_stands_beside_what_the_law_leaves_free():
    """Participatiewet 31 lid 2 k, normenbrief 2026: 220 a month and 2.200 a year are free.

    250 in March and 100 in April: 30 of it is above the month, so it is income.
    """

    async def visit():
        april = ["2026-04-02", "taal", "2", "", "100.00"]
        rows = (april, ["2026-03-02", "taal", "2", "", "250.00"])
        visitor = await Visitor(kept(ALONE | _diary(*rows))).open(routes.MY_HOURS)
        assert visitor.has("In 2026 kreeg u €\xa0350,00.")
        assert visitor.has("Tot €\xa0220 per maand telt niet mee. Per jaar is dat €\xa02.200.")
        assert visitor.has("Daarvan telt €\xa030,00 mee als inkomen.")
        assert visitor.has("Participatiewet, artikel 31 lid 2 onder k")

    run(visit)


def test_under_27_the_allowance_is_income_and_without_bijstand_the_law_is_silent():
    """Participatiewet 31 lid 5: under 27 nothing of it is free."""

    async def visit():
        row = ["2026-11-02", "taal", "2", "", "50.00"]
        young = ALONE | {"geboortedatum": "2002-05-14"} | _diary(row)
        visitor = await Visitor(kept(young)).open(routes.MY_HOURS)
        assert visitor.has("Onder 27 jaar telt een vergoeding mee als inkomen.")
        assert not visitor.has("Dit telt niet mee als inkomen.")
        unknown = {name: told for name, told in ALONE.items() if name != "geboortedatum"}
        guess = await Visitor(kept(unknown | _diary(row))).open(routes.MY_HOURS)
        assert guess.has("Dit geldt vanaf 27 jaar. Uw leeftijd weten wij niet.")
        free = Visit()
        free.restore(kept(ALONE | _diary(row)))
        free.role = Role.NO_BENEFIT
        alone = await Visitor(free.as_text()).open(routes.MY_HOURS)
        assert alone.has("In 2026 kreeg u €\xa050,00.")
        assert not alone.has("per maand telt niet mee")

    run(visit)


def test_the_text_to_take_along_is_dutch_and_says_nothing_about_bijstand():
    """Document 004, R11: activity, period and hours, and no benefit data."""

    async def visit():
        rows = (["2026-11-20", "mantelzorg", "2.5", "Gekookt", "10.00"],)
        visitor = await Visitor(kept(ALONE | MINE | _diary(*rows), "en")).open(routes.MY_HOURS)
        await visitor.press("copy")
        copied = str([args for kind, name, args in visitor.client.calls if name == "set"])
        copied = copied.replace("\\xa0", " ")
        said = "20 november 2026: Zorgen voor iemand die u kent, 2,5 uur, vergoeding"
        assert said in copied
        assert "Gekookt" in copied
        assert "bijstand" not in copied

    run(visit)


def test_the_page_to_print_holds_the_words_as_words():
    """What somebody typed is never read as a part of the page."""

    async def visit():
        rows = (["2026-11-20", "taal", "2.5", "<b>Les</b>", ""],)
        visitor = await Visitor(kept(ALONE | _diary(*rows))).open(routes.MY_HOURS)
        await visitor.press("save")
        saved = str([args for kind, name, args in visitor.client.calls if name == "save_file"])
        assert "&lt;b&gt;Les&lt;/b&gt;" in saved
        assert "<b>Les" not in saved

    run(visit)


def test_who_looks_along_sees_no_note_about_health():
    """product.md 3, Samen kijken: health stays hidden, also in the text and for the ear."""

    async def visit():
        rows = (
            ["2026-11-20", "gezondheid", "2", "Zwemmen", ""],
            ["2026-11-19", "taal", "1", "Mijn medische papieren", ""],
            ["2026-11-18", "taal", "1", "Les", ""],
        )
        visitor = await Visitor(kept(ALONE | _diary(*rows))).open(routes.COACH)
        await visitor.press("primary")
        await visitor.go(routes.MY_HOURS)
        assert visitor.has("Les")
        assert not visitor.has("Uw gemeente ziet uw uren niet.")
        await visitor.press("unclear")
        assert visitor.has("Les")
        assert not visitor.has("Zwemmen")
        await visitor.press("back")
        assert not visitor.has("Zwemmen")
        assert not visitor.has("medische")
        await visitor.press("change:0")
        assert visitor.has("Zwemmen")

    run(visit)


def test_who_looks_along_sees_no_choice_about_health_in_the_list():
    """product.md 3, Samen kijken: the text to take along hides what the cards hide."""

    async def visit():
        own = {"meedoen.keuzes": "gezondheid,taal,eigen_idee"}
        words = {"meedoen.woorden.idee.wat": "Sporten na mijn ziekte"}
        alone = await Visitor(kept(ALONE | own | words)).open(routes.MY_CHOICES)
        assert any("1. Eerst mijn gezondheid" in text for text in alone.texts())
        visitor = await Visitor(kept(ALONE | own | words)).open(routes.COACH)
        await visitor.press("primary")
        await visitor.go(routes.MY_CHOICES)
        seen = visitor.texts()
        assert not any("gezondheid" in text or "ziekte" in text for text in seen)
        assert any("1. " in text and "2. " not in text for text in seen)

    run(visit)


def test_wiping_takes_the_hours_and_the_talks_along():
    """product.md 3, Instellingen: wiping leaves nothing."""
    visit = Visit()
    hours_diary.add(visit, HoursNote(TODAY, "taal", Decimal(1), "", None))
    talks.tell(visit, TODAY)
    visit.clear()
    assert hours_diary.NOTES.of(visit.answers) == ()
    assert talks.talks(visit, None, TODAY) == ()


def test_the_talks_are_counted_marked_and_saved_for_the_calendar():
    """Document 004, R10: three and six months after the start, as an invitation."""

    async def visit():
        visitor = await Visitor(kept(ALONE | MINE)).open(routes.TALK)
        assert visitor.has("Dit staat niet in de wet. U kunt erom vragen.")
        await visitor.press("tell")
        assert visitor.has("Vul de dag, de maand en het jaar in.")
        await visitor.type_day(talks.BEGIN.field, date(2026, 8, 31))
        await visitor.press("tell")
        assert visitor.has("U begon op 31 augustus 2026.")
        assert visitor.has("30 november 2026")
        assert visitor.has("28 februari 2027")
        await visitor.press("agenda:2026-11-30")
        saved = str([args for kind, name, args in visitor.client.calls if name == "save_file"])
        assert "houvast.ics" in saved
        assert "Houvast: een gesprek" in saved
        await visitor.press("held:2026-11-30")
        assert visitor.has("U had dit gesprek al.")
        later = await Visitor(visitor.keep.text).open(routes.HOME)
        assert not _tasks(later)
        await later.go(routes.TALK)
        await later.press("held:2026-11-30")
        await later.go(routes.HOME)
        assert _tasks(later) == ["Rond 30 november 2026. Het is een uitnodiging."]

    run(visit)


@pytest.mark.parametrize(
    ("began", "said"),
    [
        ("2026-09-05", None),
        ("2026-09-04", "Rond 4 december 2026. Het is een uitnodiging."),
        ("2026-08-20", "Rond 20 november 2026. Het is een uitnodiging."),
        ("2026-08-06", "De dag was 6 november 2026. U kunt er nog om vragen."),
        ("2026-08-05", None),
        ("2026-05-20", "Rond 20 november 2026. Het is een uitnodiging."),
    ],
)
def test_thuis_names_a_talk_from_two_weeks_before_until_two_weeks_after(began, said):
    """Today is 20 November 2026; both talks are three and six months after the start."""

    async def visit():
        visitor = await Visitor(kept(ALONE | {"meedoen.begonnen": began})).open(routes.HOME)
        assert _tasks(visitor) == ([] if said is None else [said])

    run(visit)


def test_the_day_of_the_gemeente_counts_when_the_person_told_none():
    """The afspraak of the contract: its own talks, else its start; what is told here wins."""
    visit = Visit()
    named = _agreement(gesprekken=["2026-12-01", "2027-03-01"])
    assert [one.day for one in talks.talks(visit, named, TODAY)] == [
        date(2026, 12, 1),
        date(2027, 3, 1),
    ]
    counted = talks.talks(visit, _agreement(), TODAY)
    assert [(one.day, one.months) for one in counted] == [
        (date(2026, 12, 1), 3),
        (date(2027, 3, 1), 6),
    ]
    assert talks.talks(visit, _agreement(status="voorstel"), TODAY) == ()
    assert talks.talks(visit, _agreement(tot="2026-11-19"), TODAY) == ()
    talks.tell(visit, date(2026, 10, 1))
    assert next(one.day for one in talks.talks(visit, named, TODAY)) == date(2027, 1, 1)


def test_an_agreement_that_cannot_be_read_is_no_agreement():
    """One thing that cannot be read marks its whole part as failed (app/domain/own_data.py)."""
    at = datetime(2026, 11, 20, tzinfo=UTC)
    broken = own_data((Change("afspraak", uuid4(), {"uuid": "?"}),), at)
    assert broken.failed == {OwnPart.AFSPRAAK}
    assert talks.talks(Visit(), broken, TODAY) == ()


def _read(boxes):
    told = {
        one.field: reading.read(one, lambda field: boxes.get(field, ""), TODAY)
        for one in hours_diary.BOXES
    }
    faults = [one for one in told.values() if isinstance(one, Fault)]
    return faults or hours_diary.made(TODAY, "taal", told)


def _tasks(visitor):
    return [
        one
        for one in visitor.texts()
        if one.endswith(("Het is een uitnodiging.", "U kunt er nog om vragen."))
    ]
