"""The book of figures: a value is a day and a number, and the book knows what it knows."""

from __future__ import annotations

import ast
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.law import book, kindgebonden_budget, loonheffing
from app.law.book_files import _parameter
from app.law.other_laws.zorgtoeslag import zorgtoeslag
from app.law.participatiewet.vrijlatingsmaanden import termijnen
from app.law.refused import Refused
from tests.law.other_book import book_with

_LAW = Path(__file__).resolve().parents[2] / "app" / "law"
_TEXTS = {
    "T": {"title": "Een tekst", "url": "https://example.nl", "checked": date(2026, 11, 20)},
}
_HEAD = {"label": "een bedrag", "law": "Een wet", "article": "1", "unit": "euro"}


def _value(day: str, amount: int = 1, **more: object) -> dict[str, object]:
    start = date.fromisoformat(day)
    return {"from": start, "amount": amount, "source": "T", "mark": "S", **more}


def _made(*values: dict[str, object], **more: object):
    return _parameter("file.key", {**_HEAD, "values": list(values), **more}, _TEXTS)


def test_a_value_ends_where_the_next_begins():
    """Issue 9 point 2: a value is a date and a number; its end is the next value's date."""
    made = _made(_value("2026-01-01"), _value("2026-11-15", known_until=date(2026, 12, 31)))
    assert [one.end for one in made.values] == [date(2026, 11, 14), date(2026, 12, 31)]


def test_only_the_last_value_says_until_when_it_is_known():
    """Issue 9 point 2: only the last has known until; days follow one another."""
    with pytest.raises(ValueError, match="only the newest"):
        _made(_value("2026-01-01", known_until=date(2026, 6, 30)), _value("2026-07-01"))
    with pytest.raises(ValueError, match="not until"):
        _made(_value("2026-01-01", until=date(2026, 6, 30)))
    with pytest.raises(ValueError, match="overlap"):
        _made(_value("2026-07-01"), _value("2026-07-01"))
    with pytest.raises(ValueError, match="before it begins"):
        _made(_value("2026-07-01", known_until=date(2026, 6, 30)))


def test_a_real_gap_is_refused_by_name(monkeypatch):
    """Issue 9 point 2: a real gap must still be expressible and refused."""
    made = _made(_value("2026-01-01", until=date(2026, 3, 31)), _value("2026-07-01", 3))
    monkeypatch.setattr(book, "parameters", lambda: {"file.key": made})
    assert book.figure("file.key", date(2026, 3, 31)).value == 1
    assert book.figure("file.key", date(2026, 7, 1)).value == 3
    for day in (date(2026, 4, 1), date(2026, 6, 30)):
        with pytest.raises(Refused) as refusal:
            book.figure("file.key", day)
        told = refusal.value.problem.because
        assert told.id == "Voor {day} kennen wij dit bedrag niet: {label}."
        assert dict(told.values)["label"] == "een bedrag"
    book.forget()


@pytest.mark.parametrize("mark", ["M", "U", "P", ""])
def test_a_value_with_another_mark_is_no_figure(mark):
    """README of shared: M and U never; P is a plan and stands among the plans."""
    with pytest.raises(ValueError, match="may not be used"):
        _made(_value("2026-01-01", mark=mark))


def test_a_value_of_a_source_that_is_not_told_is_named():
    """README, Add something: a figure and its source; who forgets the source reads which."""
    with pytest.raises(ValueError, match="no source NB2701"):
        _made(_value("2026-01-01", source="NB2701"))


@pytest.mark.parametrize(
    ("span", "day"),
    [("yearly", "2026-07-01"), ("quarterly", "2026-11-01"), ("quarterly", "2026-10-02")],
)
def test_a_value_of_a_year_or_quarter_begins_with_it(span, day):
    """Awir 2: a toeslag is per calendar year; AKW 12: kinderbijslag by its quarter's first day."""
    with pytest.raises(ValueError, match="cannot begin"):
        _made(_value(day), **{span: True})
    assert _made(_value("2026-01-01"), **{span: True}).months > 1


def test_the_book_tells_which_figures_were_used_also_when_remembered():
    """Issue 9 point 2: sentences about estimates depend on which figures were really used."""
    for _ in range(2):
        with book.using() as used:
            zorgtoeslag(2027, Decimal(20000), False)
        names = {one.name for one in used.figures.values()}
        assert {"zorgtoeslag.standaardpremie", "zorgtoeslag.drempelinkomen"} <= names
        assert not any(name.startswith(("huurtoeslag.", "zorgtoeslag.vermogen")) for name in names)
        carried = book.estimates(used)
        assert {one.known_until for one in carried} == {date(2026, 12, 31)}
    with book.using() as used:
        zorgtoeslag(2026, Decimal(20000), False)
    assert book.estimates(used) == ()


def test_an_answer_at_the_door_says_which_figures_are_estimates():
    """Issue 9: also those that no reason shows, such as the arbeidskorting of the loonheffing."""
    with book_with(["loonheffing.schijven"], date(2027, 1, 1)):
        found = loonheffing(Decimal(2500), date(2027, 2, 1))
    assert isinstance(found, Answer)
    assert found.certainty is Certainty.SCHATTING
    names = [one.name for one in found.estimates]
    assert names == ["loonheffing.algemene_heffingskorting", "loonheffing.arbeidskorting"]
    now = loonheffing(Decimal(2500), date(2026, 12, 1))
    assert isinstance(now, Answer)
    assert (now.certainty, now.estimates) == (Certainty.ZEKER, ())


def test_only_the_ages_of_the_children_that_are_there_bring_their_figures():
    """Wkb 2.4 and 2.5: without a child of 12 or older no plan for one is told."""
    found = kindgebonden_budget(2027, Decimal(25000), False, (3,))
    assert isinstance(found, Answer)
    assert {one.name.partition(".")[2] for one in found.estimates} == {
        "per_kind", "alleenstaande_ouder", "drempel_alleen",
    }  # fmt: skip


def test_the_terms_of_the_exemptions_are_those_of_their_month(monkeypatch):
    """31.2.n: another number of months from a day on does not reach back before it."""
    name, known = "inkomstenvrijlating.n_maanden", book.parameters()
    old = known[name].values[-1]
    values = (replace(old, end=date(2026, 10, 31)),)
    values += (replace(old, value=Decimal(9), start=date(2026, 11, 1)),)
    book.forget()
    other = {**known, name: replace(known[name], values=values)}
    monkeypatch.setattr(book, "parameters", lambda: other)
    assert termijnen(date(2026, 10, 1)).n == 6
    assert (termijnen(date(2026, 11, 1)).n, termijnen(date(2026, 11, 1)).a34) == (9, None)
    assert termijnen(date(2027, 1, 1)).a34 == 12
    book.forget()


def test_outcomes_that_rest_on_figures_are_remembered_by_the_book_only():
    """What functools remembers would hide which figures were used, and outlive other figures."""
    no_figures = {"book.py", "book_files.py", "cite.py", "not_modelled.py", "catalogue.py"}
    # A sentence about one amount, and the holidays of a year: counted, not looked up. The words of
    # an article are kept without their amounts.
    no_figures |= {"andere_inkomsten.py", "algemene_termijnenwet.py", "wettekst.py"}
    for path in sorted(_LAW.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        found = {
            name.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module == "functools"
            for name in node.names
        }
        assert not found & {"cache", "lru_cache"} or path.name in no_figures, path
