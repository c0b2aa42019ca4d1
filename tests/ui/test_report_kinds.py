"""What one can tell the gemeente: each kind is one entry, which makes it and tells it back."""

from __future__ import annotations

from app.domain.problem import Problem
from app.domain.request import RequestKind, kind_of
from app.domain.sentence import say
from app.ui.answers import report_words
from app.ui.asking import reports

_FILLED = {
    "inkomsten": ("2026-10", "loon", "612.50", "12.50", "schatting", "partner", "loon", "900.00"),
    "wijziging": ("wonen", "2026-11-01", "Ik verhuis."),
    "vraag": ("Vakantie", "Mag ik weg?"),
    "bezwaar": ("B-12", ""),
    "keuze": ("eigen_idee", "Ik help in de buurt."),
    "bewijsstuk": ("0e8f7c1e-5a6d-4d55-9d5e-0c6a1f0f9d11", "Mijn huurcontract"),
}


def test_what_is_filled_in_of_a_kind_is_told_back_box_by_box() -> None:
    """A kind is one entry: its boxes, what they make, and what stood in them."""
    assert set(_FILLED) == {report.slug for report in reports.ALL}
    assert {report.kind for report in reports.ALL} == set(RequestKind)
    for slug, values in _FILLED.items():
        report = reports.find(slug)
        assert report is not None
        told = {box.part: value for box, value in zip(report.boxes, values, strict=True)}
        made = report.make(told)
        assert kind_of(made) is report.kind
        assert report.values(made) == values
        rows = report_words.rows(made, Problem(say("Niets."), "gemeente"))
        boxes = [
            box
            for box, value in zip(report.boxes, values, strict=True)
            if (value or box.later) and box.field != reports.TASK
        ]
        assert [label for label, _ in rows] == [box.name for box in boxes]
    none = reports.INCOME.make({"maand": "2026-10", "bron": "geen"})
    assert reports.INCOME.values(none) == ("2026-10", "geen")
