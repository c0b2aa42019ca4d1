"""Every figure can be followed to a source, and says what that source says."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.law.book import Figure, figure, parameters, plan
from app.law.refused import Refused

_DATA = Path(__file__).parent / "data"
_LAW = (_DATA / "participatiewet-2026-01-01.txt").read_text("utf-8")
_LETTER = (_DATA / "normenbrief-2026-01-01.txt").read_text("utf-8")
_ARTICLES = {
    part.split(" ")[0]: part for part in re.split(r"(?m)^## Artikel ", _LAW)[1:]
}
_FIGURES = [value for parameter in parameters().values() for value in parameter.values]
_TODAY = date(2026, 11, 20)
_COUNTS = [
    *("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"),
    *("elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien"),
]


@pytest.mark.parametrize("one", _FIGURES, ids=lambda one: f"{one.name} {one.start}")
def test_every_figure_has_article_source_mark_and_day(one: Figure) -> None:
    """The house: every amount carries from, until, article, source and mark."""
    assert one.source.law
    assert one.source.article
    assert one.source.title
    assert one.source.url.startswith("https://")
    assert one.source.mark in {"S", "S2", "D"}
    assert one.end is None or one.start <= one.end
    assert _TODAY - one.source.checked < timedelta(days=396), "look it up again"


def _written_in(kind: str) -> list[Figure]:
    return [
        one
        for one in _FIGURES
        if one.source.title.endswith(kind)
        and one.source.law == "Participatiewet"
        and one.source.mark == "S"
        and not one.rows
    ]


@pytest.mark.parametrize(
    "one", _written_in("tekst van 1 januari 2026"), ids=lambda one: one.name
)
def test_a_figure_from_the_law_stands_in_its_article(one: Figure) -> None:
    """Participatiewet, text of 2026-01-01: the cited lid and onderdeel hold the very amount."""
    assert _says(_part(one.source.article), one.value, _UNITS[one.name]), one


def _part(article: str) -> str:
    """The text of "18.5" or "31.2.n": the lid, and in it the onderdeel, where there are any."""
    number, *inner = article.split(".")
    text = _ARTICLES[number]
    for name in inner:
        starts = rf"(?m)^{name}\. " if name.isdigit() else rf"(?m)^  {name}\. "
        following = r"(?m)^\d+[a-z]?\. " if name.isdigit() else r"(?m)^  [a-z]{1,2}\. "
        begin = re.search(starts, text)
        if begin is None:
            assert name.isdigit() is False, f"{article}: no lid {name}"
            continue
        end = re.search(following, text[begin.end() :])
        text = text[begin.start() : begin.end() + end.start() if end else None]
    return text


def _other_texts() -> list[Figure]:
    """What is printed in the same text: 34a (from 2027), and shares the text of July repeats."""
    titles = ("die op 1 januari 2027 ingaat (Stb. 2025, 312)", "tekst van 1 juli 2026")
    shares = [one for title in titles for one in _written_in(title) if one.value < 1]
    return [*shares, *(one for one in _written_in(titles[0]) if one.value >= 1)]


@pytest.mark.parametrize("one", _other_texts(), ids=lambda one: one.name)
def test_a_figure_of_2027_or_a_share_stands_in_its_article(one: Figure) -> None:
    """Participatiewet, text of 2026-01-01, which prints 34a as it will be in 2027."""
    article = _ARTICLES[one.source.article.split(".")[0]]

    assert _says(article, one.value), one
    if one.start >= date(2027, 1, 1):
        assert "NOT YET IN FORCE" in article.splitlines()[1]


def test_what_is_derived_from_the_law_text_says_so() -> None:
    """Mark D of the text of 2026: years in 10a.1, and the formula of 22a, an image in the text."""
    derived = {
        one.name: one.value
        for one in _FIGURES
        if one.source.mark == "D"
        and one.source.law == "Participatiewet"
        and one.start == date(2026, 1, 1)
    }
    assert derived == {
        "kostendelersnorm.vast_deel": Decimal("0.40"),
        "kostendelersnorm.deel_per_persoon": Decimal("0.30"),
        "werkinstrumenten.participatieplaats_duur": Decimal(2),
    }
    assert "gedurende maximaal twee jaar" in _ARTICLES["10a"]
    assert "is de norm per kalendermaand voor de belanghebbende: Hierbij" in _ARTICLES["22a"]


_UNITS = {name: parameter.unit for name, parameter in parameters().items()}
_TIMES = {"maanden": "maand(?:en)?", "weken": "weken", "jaren": "jaar"}


def _says(text: str, value: Decimal, unit: str = "") -> bool:
    """Whether a text holds a figure: as an amount or share, or a count before its unit."""
    if unit in _TIMES:
        count = _COUNTS[int(value) - 1] if 0 < value <= len(_COUNTS) else f"{value}"
        return bool(re.search(rf"\b(?:{count}|{value}) {_TIMES[unit]}\b", text))
    amount = f"{value:,.2f}".replace(",", " ").replace(".", ",").replace(" ", ".")
    share = f"{(value * 100).normalize():f}".replace(".", ",")
    forms = {amount, amount.removesuffix(",00")}
    if value < 1:
        forms |= {f"{share} procent", f"{share}%", f"{share}/100"}
    if value == value.to_integral_value() and 0 < value <= len(_COUNTS):
        forms.add(_COUNTS[int(value) - 1])
    return any(re.search(rf"(?<![\w.,]){re.escape(form)}(?![\d])", text) for form in forms)


def test_the_norms_of_july_2025_and_january_2026_stand_in_the_letter() -> None:
    """Normenbrief 1 januari 2026, bijlage I: both columns."""
    for name, parameter in parameters().items():
        if name.startswith("bijstandsnorm."):
            for one in parameter.values:
                if date(2025, 7, 1) <= one.start <= date(2026, 1, 1):
                    assert _says(_LETTER, one.value), one


def test_a_figure_refuses_the_day_before_its_first() -> None:
    """Issue 2 item 2: a day before the first known date is refused by name."""
    for name, parameter in parameters().items():
        if not parameter.values:
            continue  # a plan only: the next test
        first = parameter.values[0].start
        with pytest.raises(Refused) as refusal:
            figure(name, first - timedelta(days=1))
        assert parameter.values[0].label in dict(refusal.value.problem.because.values).values()


def test_a_figure_is_never_taken_from_outside_its_dates_unmarked() -> None:
    """Issue 3: no amount from outside its dates: after the last day it is an estimate."""
    for name, parameter in parameters().items():
        if not parameter.values:
            with pytest.raises(Refused):
                figure(name, parameter.plans[0].start)
            continue
        last = parameter.values[-1]
        if last.end is None:
            continue
        after = last.end + timedelta(days=1)
        if parameter.lapses:
            with pytest.raises(Refused):
                figure(name, after)
        else:
            later = figure(name, after)
            assert later.certainty.name == "SCHATTING", name
            assert later.source.known_until == last.end, name


def test_what_two_texts_do_not_agree_on_is_refused() -> None:
    """figures-2026-07-and-2027.md, "To check": z and aa differ from y in two half years only."""
    for name in ("inkomstenvrijlating.z_maximum", "inkomstenvrijlating.aa_maximum"):
        for year in (2024, 2025):
            with pytest.raises(Refused):
                figure(name, date(year, 3, 1))
            assert figure(name, date(year, 9, 1)).value
    doubtful = [one for one in _FIGURES if one.doubtful]
    assert len(doubtful) == 4
    assert {one.source.mark for one in doubtful} == {"D"}


def test_a_plan_is_told_only_where_no_amount_is_known_and_never_counted() -> None:
    """figures-2026-07-and-2027.md: a figure marked P stands beside the estimate, with its day."""
    name = "kindgebonden_budget.per_kind"
    announced = plan(name, date(2027, 5, 1))
    assert announced is not None
    assert (announced.value, announced.source.mark) == (Decimal(2653), "P")
    assert announced.announced == date(2026, 9, 15)
    assert plan(name, date(2026, 12, 31)) is None
    assert figure(name, date(2027, 5, 1)).value == Decimal(2580)
