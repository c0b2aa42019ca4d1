"""What people type is understood, or answered with a friendly sentence (product.md 3, brief)."""

from __future__ import annotations

import json
from datetime import date

import pytest

from app.domain.month import Month
from app.text import dutch
from app.ui.asking import (
    diary,
    flow,
    happens,
    hours_diary,
    monthly,
    reading,
    reports,
    statement,
    talks,
    terms,
    typed,
    windfall,
)
from app.ui.asking.ask import Form
from app.ui.asking.own_value_form import SEEN
from app.ui.asking.reading import Fault
from app.ui.state import Visit

TODAY = date(2026, 11, 20)


def _read(name, **fields):
    drafts = {key.replace("_", "."): text for key, text in fields.items()}
    return reading.read(flow.find(name).input, lambda field: drafts.get(field, ""), TODAY)


def _money(text, name="reiskosten"):
    return reading.read(flow.find(name).input, lambda _field: text, TODAY)


def _date(day, month, year):
    drafts = {
        "geboortedatum.dag": day,
        "geboortedatum.maand": month,
        "geboortedatum.jaar": year,
    }
    born = flow.find("geboortedatum").input
    return reading.read(born, lambda field: drafts.get(field, ""), TODAY)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("14,71", "14.71"),
        ("14.71", "14.71"),
        ("1.401,50", "1401.50"),
        ("1401,50", "1401.50"),
        ("1401.5", "1401.50"),
        ("1.401", "1401.00"),
        ("€ 1.401,50", "1401.50"),
        (" 650 ", "650.00"),
        ("650,-", "650.00"),
        ("0", "0.00"),
    ],
)
def test_amounts_are_understood_as_people_write_them(text, amount):
    """A comma or a point, dots between thousands, a euro sign: all are amounts (brief)."""
    assert _money(text) == amount


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Vul een bedrag in. Of kies: Dat weet ik niet."),
        ("-5", "Vul het bedrag in zonder minteken (-)."),
        ("veel", "Schrijf het bedrag met cijfers, zoals 14,71."),
        ("12,345,6", "Schrijf het bedrag met cijfers, zoals 14,71."),
        ("99999999", "Dit bedrag is erg hoog. Kijk of het klopt."),
    ],
)
def test_what_is_no_amount_gets_a_friendly_sentence(text, sentence):
    """No "ongeldig" and no blame; the sentence says what to do (style B.1)."""
    assert dutch.fill(_money(text).because) == sentence


def test_a_wage_of_nothing_is_no_wage():
    """A wage must be above zero; a cost may be nothing (brief)."""
    assert dutch.fill(_money("0", "uurloon").because) == "Vul een bedrag in dat hoger is dan 0."


def test_a_wage_per_month_in_the_box_per_hour_is_noticed():
    """1.400 euro per hour is a wage per month in the wrong box (brief)."""
    assert dutch.fill(_money("1400", "uurloon").because).startswith("Dit is veel voor één uur")


@pytest.mark.parametrize("text", ["0", "16", "40", " 8 "])
def test_hours_go_from_0_to_40(text):
    """Steps of 1 from 0 to 40 (product.md 3, Wat als ik werk)."""
    assert _read("uren", uren=text) == str(int(text))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("41", "Vul hoogstens 40 uur in. Meer uren kunnen wij niet rekenen."),
        ("-3", "Vul een getal in zonder min ervoor."),
        ("twaalf", "Schrijf het getal met cijfers, zoals 12."),
        ("12,5", "Vul een heel getal in, zonder komma."),
        ("", "Vul een getal in. Of kies: Dat weet ik niet."),
    ],
)
def test_impossible_hours_get_a_friendly_sentence(text, sentence):
    """41 hours, letters and a minus are answered, never counted with (brief)."""
    assert dutch.fill(_read("uren", uren=text).because) == sentence


def test_a_date_in_three_boxes_is_read():
    """Day, month and year, with or without a nought in front (style B.1)."""
    assert _date("05", "3", "1990") == "1990-03-05"


@pytest.mark.parametrize(
    ("parts", "field", "sentence"),
    [
        (("31", "2", "1990"), "dag", "Deze dag bestaat niet. Kijk naar de dag en de maand."),
        (("1", "13", "1990"), "maand", "Vul bij de maand een getal in van 1 tot en met 12."),
        (("1", "1", "90"), "jaar", "Schrijf het jaar met vier cijfers, zoals 1990."),
        (("1", "1", "2027"), "jaar", "Deze dag moet nog komen. Klopt het jaar?"),
        (("1", "1", "1850"), "jaar", "Deze dag is erg lang geleden. Klopt het jaar?"),
        (("een", "1", "1990"), "dag", "Schrijf de datum met cijfers, zoals 31 12 1990."),
        (("1", "", "1990"), "maand", "Vul de dag, de maand en het jaar in."),
    ],
)
def test_an_impossible_date_names_the_box_and_what_to_do(parts, field, sentence):
    """The error leads to the very box, and says what to look at (style B.2)."""
    fault = _date(*parts)
    assert isinstance(fault, Fault)
    assert fault.field == f"geboortedatum.{field}"
    assert dutch.fill(fault.because) == sentence


def test_children_can_be_taken_away_one_by_one():
    """Taking away the first of two leaves the second in its place (brief: add/remove)."""
    drafts = {
        "kinderen.aantal": "2",
        "kinderen.0.dag": "1",
        "kinderen.0.maand": "1",
        "kinderen.0.jaar": "2015",
        "kinderen.1.dag": "2",
        "kinderen.1.maand": "2",
        "kinderen.1.jaar": "2018",
    }
    after = drafts | typed.without_row("kinderen", 0, lambda field: drafts.get(field, ""))
    asked = flow.find("kinderen").input
    assert reading.read(asked, lambda field: after.get(field, ""), TODAY) == "2018-02-02"


@pytest.mark.parametrize("name", [ask.name for ask in flow.ALL])
def test_an_earlier_answer_fills_the_boxes_with_itself(name):
    """Coming back to a question shows what was answered, and reads as the same (brief)."""
    ask = flow.find(name)
    answer = {
        "datum": "1990-02-03",
        "datums": "2015-01-02,2018-03-04",
        "getal": "3",
        "bedrag": "14.71",
        "maand": "2027-01",
        "keuze": ask.options[0].code if ask.options else "",
        "keuzes": "niemand",
        "dag": "2026-08-03",
        "maanden": "2027-01=500.00,2027-02=0.00" if ask.unit is None else "2027-01=12,2027-02=0",
    }[ask.form]
    fields = typed.fields(ask, answer)
    if ask.form is Form.MONTHS:
        months = (Month(2027, 1), Month(2027, 2), Month(2027, 3))
        assert monthly.answer(ask, months, lambda field: fields.get(field, "")) == answer
        return
    assert reading.read(ask.input, lambda field: fields.get(field, ""), TODAY) == answer


_LONG_AGO = "Deze dag is erg lang geleden. Klopt het jaar?"
_TO_COME = "Deze dag moet nog komen. Klopt het jaar?"
_A_YEAR_AGO = "Deze dag is langer dan een jaar geleden. Klopt het jaar?"
_IN_A_YEAR = "Deze dag komt pas over meer dan een jaar. Klopt het jaar?"
_NEW_LETTER = "Dit is langer dan een jaar geleden. Kijk in een nieuwe brief."
_REPORTED = reports.CHANGE.boxes[1]
_HAPPENS = happens.box(reports.CHANGE.title)


@pytest.mark.parametrize(
    ("box", "day", "said"),
    [
        (windfall.DIED, date(2026, 11, 21), _TO_COME),
        (windfall.DIED, date(1900, 1, 1), _LONG_AGO),
        (SEEN, date(2026, 11, 21), _TO_COME),
        (SEEN, date(2025, 11, 1), _NEW_LETTER),
        (talks.BEGIN, date(2028, 1, 1), _IN_A_YEAR),
        (talks.BEGIN, date(2016, 1, 1), _LONG_AGO),
        (terms.SENT, date(2026, 11, 21), _TO_COME),
        (terms.SENT, date(2025, 11, 1), _A_YEAR_AGO),
        (terms.NAMED, date(2027, 12, 1), _IN_A_YEAR),
        (terms.NAMED, date(2025, 11, 1), _A_YEAR_AGO),
        (_REPORTED, date(2016, 11, 1), "Klopt het jaar?"),
        (_HAPPENS, date(2062, 11, 1), "Klopt het jaar?"),
    ],
)
def test_a_day_that_cannot_be_meant_is_asked_again_at_its_year(box, day, said):
    """The error leads to the very box, and says what to look at (style B.2)."""
    wrong = _day_in(box, day)
    assert isinstance(wrong, Fault)
    assert (wrong.field, dutch.fill(wrong.because)) == (f"{box.field}.jaar", said)
    assert _day_in(box, TODAY) == TODAY.isoformat()


def _day_in(box, day):
    texts = dict(zip(box.fields, (str(day.day), str(day.month), str(day.year)), strict=True))
    return reading.read(box, lambda field: texts.get(field, ""), TODAY)


@pytest.mark.parametrize("box", [windfall.DIED, hours_diary.RECEIVED, hours_diary.WORDS])
def test_what_may_stay_empty_is_nothing_and_no_fault(box):
    """What the hint says may be left out, may; half a day still says what lacks."""
    assert reading.read(box, lambda _: " ", TODAY) == ""
    half = reading.read(box, lambda field: "3" if field.endswith(".dag") else "", TODAY)
    assert isinstance(half, Fault) is (box is windfall.DIED)


@pytest.mark.parametrize(("box", "most"), [(reports.QUESTION.boxes[0], 200), (diary.WORDS, 4000)])
def test_a_text_has_an_end(box, most):
    """A gemeente takes no more than this (app/server/contract); a list on a phone shows less."""
    assert reading.parse(box, "a" * most) == "a" * most
    wrong = reading.parse(box, "a" * (most + 1))
    assert dutch.fill(wrong.because) == "Deze tekst is te lang. Maak hem korter."


@pytest.mark.parametrize(
    ("rows", "broken", "kept"),
    [
        (statement.LINES, '["vakantiegeld", "veel"]', ["norm", "1.00"]),
        (diary.NOTES, '["gisteren", "Gebeld"]', ["2026-11-18", "Gebeld"]),
        (hours_diary.NOTES, '["2026-11-20", "taal", "NaN", "", ""]',
         ["2026-11-18", "taal", "2", "", ""]),
    ],
)
def test_a_row_that_cannot_be_read_stays_and_is_not_told(rows, broken, kept):
    """Nothing is lost: a newer app may have written it, and this one writes beside it."""
    visit = Visit()
    visit.put(rows.name, f"[{broken}, 3, {json.dumps(kept)}]")
    (one,) = rows.of(visit.answers)
    rows.add(visit, one)
    assert rows.of(visit.answers) == (one, one)
    rows.remove(visit, 0)
    assert json.loads(visit.answers[rows.name]) == [kept, json.loads(broken), 3]
