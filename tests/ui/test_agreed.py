"""What the gemeente told of agreements, repayments and papers is shown, and can be answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import uuid4

from app.data.api.own_data import own_data
from app.data.api.wire import Change
from app.domain.link_state import UNLINKED
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.own_data import Agreement
from app.domain.request import IncomeReport, ReportedIncome
from app.ui import routes
from app.ui.asking import report_drafts, report_reading, reports
from app.ui.screens.months import kept
from app.ui.state import Visit
from tests.flet_headless import run
from tests.ui.test_gemeente import NOW, at
from tests.ui.visitor import TODAY

_NORM = {
    "soortWettelijkeNorm": "alleenstaande",
    "normbedrag": 141946,
    "waarvanVakantietoeslag": 7097,
    "vanaf": "2026-07-01",
}
_BACK = {"soort": "terugvordering", "bedrag": 3500, "vanaf": "2026-12-01", "tot": "2027-05-31"}
_TASK = uuid4()
_TOLD = {
    "uitkering": {
        "soort": "Participatiewet",
        "status": "lopend",
        "vanaf": "2024-09-01",
        "norm": _NORM,
        "contactpersoon": "Team Werk",
        "aflossingsafspraken": [{**_BACK, "grondslag": "artikel 58 lid 2 onder a"}],
    },
    "taak": {
        "uuid": str(_TASK),
        "titel": "Stuur ons uw huurcontract",
        "toelichting": "Een foto is goed.",
        "status": "open",
        "verzoekType": "bewijsstuk",
    },
    "afspraak": {
        "omschrijving": "Twee ochtenden in de buurttuin.",
        "status": "afgesproken",
        "urenPerWeek": 4,
        "vanaf": "2026-09-01",
        "gesprekken": ["2026-12-01"],
    },
}
_BEFORE = {
    "omschrijving": "Een ochtend taalles.",
    "status": "afgesproken",
    "urenPerWeek": 3,
    "vanaf": "2025-09-01",
    "tot": "2026-06-30",
    "gesprekken": [],
}


def _change(kind, content):
    return Change(kind, uuid4(), content)


def _state():
    copy = (*(_change(kind, one) for kind, one in _TOLD.items()), _change("afspraak", _BEFORE))
    return replace(UNLINKED, is_logged_in=True, own=own_data(copy, NOW))


def test_an_agreement_runs_until_its_last_day():
    """The last day still counts; what was only proposed does not run."""
    one = Agreement(is_agreed=True, since=date(2026, 1, 1), until=date(2026, 6, 30), talks=())
    assert one.runs_on(date(2026, 6, 30))
    assert not one.runs_on(date(2026, 7, 1))
    assert replace(one, until=None).runs_on(date(2030, 1, 1))
    assert not replace(one, is_agreed=False).runs_on(date(2026, 2, 1))


def test_the_agreement_its_talks_and_the_one_before_are_shown():
    """Rows 72, 74, 76 and 94 of the peers: the plan, its lock, old plans and appointments."""

    async def visit():
        visitor = await at(routes.AGREED, _state())
        for told in (
            "Twee ochtenden in de buurttuin.",
            "Vraag het eerst. Tot uw gemeente ja zegt, blijft de afspraak staan.",
            "Eerdere afspraken",
        ):
            assert visitor.has(told), told
        await visitor.press("otherwise")
        assert visitor.route == routes.report(reports.QUESTION.slug)

    run(visit)


def test_the_contact_person_and_what_is_paid_back_are_shown():
    """Rows 86 and 95: the list of what one pays back, and whom one can ask for."""

    async def visit():
        visitor = await at(routes.LINK, _state())
        assert visitor.has("Uw contactpersoon: Team Werk.")
        assert any("35 per maand terug" in one for one in visitor.texts())
        await visitor.press("paper")
        assert visitor.route == routes.report(reports.PROOF.slug)

    run(visit)


def test_a_paper_for_a_task_names_the_task():
    """Row 79: the gemeente asks for a paper, and the paper says what it belongs to."""
    visit = Visit()
    for box, words in zip(reports.PROOF.boxes, (str(_TASK), "Mijn huurcontract"), strict=True):
        visit.note(box.field, words)
    found = report_reading.read(reports.PROOF, report_drafts.draft_of(visit), TODAY)
    assert (found.task, found.text) == (str(_TASK), "Mijn huurcontract")


def test_the_income_of_the_partner_goes_in_the_same_report():
    """Row 87: article 17 asks for the income of both; one report holds them."""
    visit = Visit()
    typed = {"maand": "2026-10", "bron": "geen", "erbij": "partner", "bron_erbij": "loon"}
    for box in reports.INCOME.boxes:
        value = (typed | {"bedrag_erbij": "900,00"}).get(box.part, "")
        visit.note(box.field, value)
    found = report_reading.read(reports.INCOME, report_drafts.draft_of(visit), TODAY)
    assert found == IncomeReport(
        Month.parse("2026-10"),
        (ReportedIncome("loon", "partner", Decimal(900), is_estimate=False),),
    )
    report_drafts.same_again(visit, found)
    again = report_reading.read(reports.INCOME, report_drafts.draft_of(visit), TODAY)
    assert again == replace(found, month=Month.parse("2026-11"))


def test_holiday_money_adds_up_until_it_is_paid():
    """Row 85: what the gemeente keeps each month, together; after payment it begins anew."""

    class Kept:
        def __init__(self, reserved, paid):
            self.holiday_reserved, self.holiday_paid = Decimal(reserved), Decimal(paid)

    class Told:
        months = (Kept(70, 0), Kept(70, 0), Kept(70, 140), Kept(70, 0))

    assert list(kept(Told)) == [70, 140, 70, 140]
    Told.months = (Kept(0, 50),)
    assert list(kept(Told)) == [ZERO]
