"""A sentence in a person's language: one money notation, own month names, held together in rtl."""

from __future__ import annotations

import re
from datetime import date, time
from decimal import Decimal

import pytest
from babel.messages import Catalog

from app.domain.gemeente_contact import Open, Place, Weekday
from app.domain.month import Month
from app.domain.sentence import say
from app.law import value_words
from app.text import dutch
from app.text.catalog import capital, folder
from app.text.spoken import speak
from app.text.write import Writer
from catalogs import compile_all
from messages import write

AMOUNT = Decimal("1401.50")
LATER = ("ar", "ti", "tr", "uk", "pl", "fa")


def test_dutch_is_the_message_itself():
    """The code reads as the app speaks (architecture-and-style C.8)."""
    sentence = say("U krijgt {amount} op {day}.", amount=AMOUNT, day=date(2026, 1, 1))
    assert Writer("nl").write(sentence) == dutch.fill(sentence)


@pytest.mark.parametrize("code", ["nl", "en", *LATER])
def test_money_looks_the_same_in_every_language(code):
    """One Dutch notation everywhere, as on the letter and the bank (architecture-and-style B.4)."""
    written = Writer(code, folder()).write(say("{amount}", amount=AMOUNT))
    assert written.strip("\u2066\u2069") == "€\u00a01.401,50"
    assert Writer(code).euro(AMOUNT).strip("\u2066\u2069") == "€\u00a01.401,50"


@pytest.mark.parametrize("code", ["nl", "en", *LATER])
def test_isolates_stand_only_in_languages_from_right_to_left(code):
    """Inserted amounts and terms are isolated (Unicode Bidirectional Algorithm, UAX 9)."""
    values = {"amount": AMOUNT, "term": "bijstandsnorm", "n": 3, "month": Month(2026, 1)}
    written = Writer(code).write(say("{amount} {term} {n} {month}", **values))
    opened = sum(written.count(mark) for mark in "\u2066\u2068")
    assert opened == written.count("\u2069") == (4 if code in {"ar", "fa"} else 0)


@pytest.mark.parametrize(
    ("code", "month", "day"),
    [
        ("en", "January 2026", "1 January 2026"),
        ("tr", "Ocak 2026", "1 Ocak 2026"),
        ("pl", "styczeń 2026", "1 stycznia 2026"),
        ("uk", "січень 2026", "1 січня 2026"),
        ("ti", "ጥሪ 2026", "1 ጥሪ 2026"),
        ("ar", "\u2068يناير 2026\u2069", "\u20681 يناير 2026\u2069"),
        ("fa", "\u2068ژانویه 2026\u2069", "\u20681 ژانویه 2026\u2069"),
    ],
)
def test_months_are_named_in_the_language_with_western_digits(code, month, day):
    """Month names in the person's language, western digits (architecture-and-style B.4)."""
    writer = Writer(code)
    assert writer.month(Month(2026, 1)) == month
    assert writer.day(date(2026, 1, 1)) == day


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("pl", "Od lutego 2027 do stycznia 2028 włącznie"),
        ("uk", "З лютого 2027 до січня 2028 включно"),
        ("nl", "februari 2027 tot en met januari 2028"),
    ],
)
def test_a_month_stands_in_the_case_of_its_sentence(code, written):
    """CLDR: months of format and of stand-alone; issue 16: the case that the language needs."""
    stretch = say("{first} tot en met {last}", first=Month(2027, 2), last=Month(2028, 1))
    assert Writer(code).write(stretch) == written
    assert speak(Writer(code), stretch) == written


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("nl", "Awb, artikel 9 lid 1 onder a, 6:4"),
        ("pl", "Awb, artykuł 9 ustęp 1 litera a i 6:4"),
        ("tr", "Awb, madde 9 fıkra 1 bent a ve 6:4"),
        ("ar", "Awb، المادة 9 الفقرة 1 الحرف a و6:4"),
    ],
)
def test_a_place_in_a_law_is_told_in_the_language(code, written):
    """Issue 16: no Dutch "lid" or "onder" is left; the numbers keep their order (UAX 9)."""
    told = Writer(code).write(
        say("{law}, artikel {article}", law="Awb", article="9 lid 1 onder a, 6:4")
    )
    assert re.sub("[\u2066-\u2069]", "", told) == written
    assert ("\u20666:4\u2069" in told) is (code == "ar")


def test_a_calendar_begins_on_monday_with_one_letter_a_day():
    """NEN-ISO 8601: Monday is the first day; large letters leave room for one."""
    assert Writer("nl").weekdays() == ("M", "D", "W", "D", "V", "Z", "Z")
    assert Writer("en").weekdays() == ("M", "T", "W", "T", "F", "S", "S")


def test_weekdays_are_named_in_the_language():
    """A day someone plans for has its name (Unicode CLDR)."""
    assert Writer("nl").weekday(date(2026, 11, 20)) == "vrijdag"
    assert Writer("en").weekday(date(2026, 11, 20)) == "Friday"
    assert Writer("nl").weekday_names()[0] == "maandag"
    assert Writer("pl").weekday_names()[6] == "niedziela"


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("nl", "zondag 1 maart 2026"),
        ("ar", "الأحد، \u20681 مارس 2026\u2069"),
        ("pl", "niedziela, 1 marca 2026"),
        ("tr", "1 Mart 2026 Pazar"),
    ],
)
def test_a_weekday_stands_where_the_language_puts_it(code, told):
    """The order and the comma by Unicode CLDR; the digits as everywhere."""
    assert Writer(code).weekday_and_day(date(2026, 3, 1)) == told


@pytest.mark.parametrize(
    ("arabic", "shown"),
    [
        ("المادة (18b.6).", "المادة (\u206618b.6\u2069)."),
        ("اتصل على 0800-8013 أو 112.", "اتصل على \u20660800-8013\u2069 أو 112."),
        ("مبلغ (bijstandsnorm) من UWV", "مبلغ (\u2066bijstandsnorm\u2069) من \u2066UWV\u2069"),
        ("من {first} إلى € 500", "من {first} إلى \u2066€ 500\u2069"),
        ("يوم {day}-{month}-{year}.", "يوم \u2066{day}-{month}-{year}\u2069."),
        ("مثل 31 12 1990.", "مثل \u206631 12 1990\u2069."),
    ],
)
def test_dutch_and_numbers_within_arabic_keep_their_order(tmp_path, arabic, shown):
    """UAX 9: beside Arabic letters 0800-8013 would turn round, and a bracket change sides."""
    path = tmp_path / "ar" / "LC_MESSAGES" / "houvast.po"
    path.parent.mkdir(parents=True)
    made = Catalog(locale="ar")
    made.add("Een zin.", arabic)
    write(path, made)
    compile_all(tmp_path)
    assert Writer("ar", tmp_path).template(say("Een zin.")) == shown


def test_a_missing_translation_falls_back_to_dutch():
    """Correct Dutch beats nothing (architecture-and-style C.8)."""
    assert Writer("tr").write(say("Deze zin staat nergens.")) == "Deze zin staat nergens."


@pytest.mark.parametrize(
    ("code", "two", "three"),
    [
        ("nl", "a en b", "a, b en c"),
        ("en", "a and b", "a, b and c"),
        ("tr", "a ve b", "a, b ve c"),
        ("pl", "a i b", "a, b i c"),
        ("uk", "a і b", "a, b і c"),
        ("ti", "a፣ b", "a፣ b፣ c"),
        ("ar", "a وb", "a وb وc"),
        ("fa", "a و b", "a،\u200f b، و c"),
    ],
)
def test_a_list_has_the_commas_and_the_and_of_its_language(code, two, three):
    """Unicode CLDR list patterns; Tigrinya glues no letter to a Dutch word (its NOTES.md)."""
    writer = Writer(code)
    assert (writer.listed([]), writer.listed(["a"])) == ("", "a")
    assert (writer.listed(["a", "b"]), writer.listed(["a", "b", "c"])) == (two, three)


@pytest.mark.parametrize(
    ("code", "text", "written"),
    [("tr", "iki", "İki"), ("nl", "iemand", "Iemand"), ("uk", "січ", "Січ"), ("ti", "ጥ", "ጥ")],
)
def test_a_capital_is_that_of_its_language(code, text, written):
    """Turkish has two letters i (Unicode SpecialCasing)."""
    assert capital(text, code) == written
    assert capital("", code) == ""


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("nl", "Maandag van 09:00 tot 17:00 uur."),
        ("en", "Monday from 09:00 to 17:00."),
        ("tr", "Pazartesi, saat 09:00 ile 17:00 arası."),
        ("uk", "Понеділок від 09:00 до 17:00 год."),
    ],
)
def test_the_day_of_an_opening_is_named_in_the_language(code, said):
    """Issue 16, point 2: what a gemeente told of its hours has no Dutch day in another language."""
    hours = Open(Weekday.MAANDAG, time(9), time(17))
    place = Place("Balie", "14 0591", hours=(hours,))
    _named, opening = value_words(place, "")
    assert Writer(code).write(opening) == said
