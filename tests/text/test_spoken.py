"""The spoken form: what a voice can say without stumbling."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.domain.month import Month
from app.domain.sentence import say
from app.text.spoken import speak, speak_euro, speak_text
from app.text.write import Writer

DUTCH = Writer("nl")


@pytest.mark.parametrize(
    ("amount", "spoken"),
    [
        ("1401.50", "1401 euro 50"),
        ("1402", "1402 euro"),
        ("0.05", "5 cent"),
        ("-5", "min 5 euro"),
        ("586.08", "586 euro en 8 cent"),
        ("1057.03", "1057 euro en 3 cent"),
        ("586.80", "586 euro 80"),
        ("-1.01", "min 1 euro en 1 cent"),
        ("0", "0 euro"),
    ],
)
def test_amounts_are_spoken_as_people_say_them(amount, spoken):
    """Dots and the sign € are read wrong by voices (the brief: "1401 euro 50")."""
    assert speak_euro(DUTCH, Decimal(amount)) == spoken


@pytest.mark.parametrize(
    ("code", "two", "five", "cents"),
    [
        ("pl", "2 centy", "5 centów", "22 centy"),
        ("uk", "2 центи", "5 центів", "21 цент"),
        ("ar", "سنتان", "5 سنتات", "11 سنتاً"),
        ("tr", "2 sent", "5 sent", "11 sent"),
    ],
)
def test_what_is_counted_is_spoken_in_its_form(code, two, five, cents):
    """Unicode CLDR plural rules; thousands have no dot, which other languages read as a comma."""
    said = [speak_euro(Writer(code), Decimal(f"0.{one:02}")) for one in (2, 5, _number(cents))]
    assert said == [two, five, cents]
    assert "12345" in speak_euro(Writer(code), Decimal(12345))


def _number(told):
    return int("".join(filter(str.isdecimal, told)))


def test_a_sentence_is_spoken_with_all_its_values():
    """The same sentence as on the screen, for the ear (architecture-and-style B.6)."""
    sentence = say(
        "Op {day} krijgt u {amount} voor {month}.",
        day=date(2026, 1, 1),
        amount=Decimal("1401.50"),
        month=Month(2026, 1),
    )
    expected = "Op 1 januari 2026 krijgt u 1401 euro 50 voor januari 2026."
    assert speak(DUTCH, sentence) == expected


def test_a_finished_text_can_be_spoken():
    """A screen hands over what it shows; the amounts in it are found again."""
    text = "Eerst -€\u00a01.234.567,89, dan \u2066€\u00a05\u2069."
    assert speak_text(DUTCH, text) == "Eerst min 1234567 euro 89, dan 5 euro."


def test_no_sign_for_the_eye_is_left():
    """Isolates and special spaces are for the eye only (UAX 9)."""
    sentence = say("{term} {amount} {n}", term="bijstandsnorm", amount=Decimal(5), n=3)
    spoken = speak(Writer("ar"), sentence)
    assert not set(spoken) & set("\u2066\u2067\u2068\u2069\u00a0€")


@pytest.mark.parametrize(
    ("code", "spoken"),
    [
        ("nl", "19 lid 2; 18b lid 6 onder a; 31 lid 2 onder n"),
        ("en", "19 paragraph 2; 18b paragraph 6 under a; 31 paragraph 2 under n"),
        ("ar", "19 الفقرة 2; 18b الفقرة 6 الحرف a; 31 الفقرة 2 الحرف n"),
        ("fa", "19 بند 2; 18b بند 6 حرف a; 31 بند 2 حرف n"),
        ("pl", "19 ustęp 2; 18b ustęp 6 litera a; 31 ustęp 2 litera n"),
        ("ti", "19 ንኡስ ዓንቀጽ 2; 18b ንኡስ ዓንቀጽ 6 ፊደል a; 31 ንኡስ ዓንቀጽ 2 ፊደል n"),
        ("tr", "19 fıkra 2; 18b fıkra 6 bent a; 31 fıkra 2 bent n"),
        ("uk", "19 частина 2; 18b частина 6 пункт a; 31 частина 2 пункт n"),
    ],
)
def test_an_article_is_spoken_as_one_and_not_as_a_number(code, spoken):
    """Issue 16, point 6: 19.2 is a part of article 19, as the law is cited in that language."""
    assert speak_text(Writer(code), "19.2; 18b.6.a; 31 lid 2 onder n") == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("12,5 uur op 1 januari 2026", "12,5 uur op 1 januari 2026"),
        ("€ 1.234", "1234 euro"),
        ("1.234 mensen om 09:30", "1.234 mensen om 09:30"),
        ("Bel 0800-8115.", "Bel 0 8 0 0 8 1 1 5."),
        ("artikel 18b.6.", "artikel 18b lid 6."),
        # Wmo 2015 counts by chapter; a comma behind an article is no decimal.
        ("artikel 2.2.4, 2.3.2", "artikel 2.2.4, 2.3.2"),
        ("artikel 31.1, 32.1", "artikel 31 lid 1, 32 lid 1"),
        ("artikel 17.3, 53a.1 en 6", "artikel 17 lid 3, 53a lid 1 en 6"),
        ("2026.11.20", "2026.11.20"),
    ],
)
def test_other_numbers_are_left_as_they_are(written, spoken):
    """Hours, years, times and thousands are no articles; of a telephone number each digit."""
    assert speak_text(DUTCH, written) == spoken


@pytest.mark.parametrize(
    ("code", "spoken"),
    [
        ("en", "586 euros and 8 cents"),
        ("ar", "586 يورو و8 سنتات"),
        ("pl", "586 euro 8 centów"),
        ("uk", "586 євро 8 центів"),
        ("tr", "586 euro 8 sent"),
    ],
)
def test_a_few_cents_are_said_as_cents_in_every_language(code, spoken):
    """"586 euro 8" is heard as 586,80."""
    assert speak_euro(Writer(code), Decimal("586.08")) == spoken


@pytest.mark.parametrize("article", ["31.1, 32.1", "31 lid 1, 32 lid 1"])
def test_an_article_is_written_in_one_way_wherever_it_comes_from(article):
    """A screen that hands over "31.1" writes what the others write."""
    sentence = say("{law}, artikel {article}", law="Participatiewet", article=article)
    assert DUTCH.write(sentence) == "Participatiewet, artikel 31 lid 1, 32 lid 1"
    assert Writer("en").write(sentence).endswith("31 paragraph 1 and 32 paragraph 1")
