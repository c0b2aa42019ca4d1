"""Every case of reintegratie-aanspraken.json (law scenarios checked by a lawyer)."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.decision import Decision, Outcome
from app.domain.facts import Facts
from app.domain.finding import Reply
from app.law.book import parameters
from app.law.case import Case
from app.law.rights.begeleiding import begeleiding_werkplek, persoonlijke_ondersteuning
from app.law.rights.beschut_werk import beschut_werk
from app.law.rights.doelgroep_toets import meets_group_test
from app.law.rights.hulp_bij_werk import hulp_bij_werk, voorziening
from app.law.rights.proefplaats import proefplaats, proefplaats_months
from tests.law.people import single

_FILE = Path(__file__).parents[1] / "data" / "reintegratie-aanspraken.json"


def _cases(name):
    files = json.loads(_FILE.read_text("utf-8"))["files"]
    (found,) = (one for one in files if one["path"].endswith(f"{name}.feature"))
    return [pytest.param(case, id=case["name"]) for case in found["cases"]]


def test_every_case_of_every_file_is_asked():
    """reintegratie-aanspraken.json: four files of scenarios, and a test for each of them."""
    files = json.loads(_FILE.read_text("utf-8"))["files"]
    stems = {one["path"].rsplit("/", 1)[1].removesuffix(".feature") for one in files}
    named = (
        "proefplaatsing",
        "voorzieningen_arbeidsinschakeling",
        "doelgroep_loonkostensubsidie",
        "beschut_werk",
    )
    assert len(stems) == len(files) == 4
    assert all(any(stem.endswith(name) for stem in stems) for name in named)
    assert sum(len(_cases(name)) for name in named) == sum(len(one["cases"]) for one in files)


def _case(told, facts, **household):
    day = date.fromisoformat(told["calculation_date"])
    return Case(single(40, day, **household), Facts(**facts), day, None)


def _granted(*names):
    return tuple(Decision(name, Outcome.TOEGEKEND) for name in names)


@pytest.mark.parametrize("told", _cases("proefplaatsing"))
def test_proefplaats(told):
    """Participatiewet 8a lid 2 d: bijstand and consent; two months, at most four more."""
    given, expected = told["input"], told["expected"]
    outcome = Outcome.TOEGEKEND if given["college_verleent_toestemming"] else Outcome.AFGEWEZEN
    case = _case(
        told,
        {
            "receives_bijstand": given["ontvangt_algemene_bijstand"],
            "registered_jobseeker": given["doelgroep_art_7_1_a"],
            "decisions": (Decision("proefplaats", outcome),),
        },
    )

    assert (proefplaats(case).answer is Reply.YES) is expected["mag_proefplaatsing"]
    assert proefplaats(case).answer is not Reply.UNKNOWN
    if "max_maanden" in expected:
        keys = ("max_maanden", "max_verlenging_maanden", "max_totaal_maanden")
        assert proefplaats_months(case) == tuple(expected[key] for key in keys)
    if expected.get("gemeenteraad_moet_verordening_vaststellen"):
        rule = parameters()["werkinstrumenten.proefplaats_maanden"].values[0]
        assert rule.source.article == "8a.2.d"


@pytest.mark.parametrize("told", _cases("voorzieningen_arbeidsinschakeling"))
def test_voorzieningen(told):
    """Participatiewet 10 lid 1, 2 en 5, and 10da: who has a claim to which help.

    "zonder aanvraag" is followed as the file says; the file notes that a later reading by a
    lawyer is milder, so the answer there always comes with how to ask.
    """
    given, expected = told["input"], told["expected"]
    if "behoort_tot_doelgroep_lks" in given:
        case = _case(told, {}, doelgroep_loonkostensubsidie=given["behoort_tot_doelgroep_lks"])
        granted = begeleiding_werkplek(case).answer is Reply.YES
        assert granted is expected["begeleiding_op_de_werkplek"]
        return
    necessary = given["college_acht_voorziening_noodzakelijk"]
    case = _case(
        told,
        {
            "receives_bijstand": given["ontvangt_algemene_bijstand"],
            "wia_leaver": given["is_wia_uitstromer"],
            "receives_anw": given["heeft_anw"],
            "left_by_provision": given["valt_onder_lid_2"],
            "requested_help": given["aanvraag_ingediend"],
            "needs_support_for_tasks": given["kan_taken_niet_verrichten_zonder_ondersteuning"],
            "decisions": _granted("voorziening", "persoonlijke_ondersteuning") if necessary else (),
        },
    )
    answers = {
        "doelgroep_art_10": hulp_bij_werk(case),
        "ondersteuning_arbeidsinschakeling": hulp_bij_werk(case),
        "persoonlijke_ondersteuning": persoonlijke_ondersteuning(case),
        "voorziening": voorziening(case),
    }
    for name, wanted in expected.items():
        assert (answers[name].answer is Reply.YES) is wanted, name
        assert wanted or answers[name].how_to_ask


@pytest.mark.parametrize("told", _cases("doelgroep_loonkostensubsidie"))
def test_doelgroep(told):
    """Participatiewet 6 e and Besluit loonkostensubsidie 1: 4 hours, or 2 at the minimum wage."""
    given = told["input"]
    worth = given["verdienvermogen_per_uur_eurocent"]
    case = _case(
        told,
        {
            "receives_bijstand": given["is_persoon_artikel_7_lid_1_a_of_7a"],
            "cannot_earn_minimum_wage": given[
                "kan_met_voltijdse_arbeid_minimumloon_niet_verdienen"
            ],
            "in_group_before_job": given["is_persoon_artikel_10d_lid_2"],
            "can_do_task": given["kan_taak_uitvoeren"],
            "basic_work_skills": given["basale_werknemersvaardigheden"],
            "one_hour_in_a_row": given["een_uur_aaneengesloten"],
            "hours_load": Decimal(str(given["belastbaarheid_uren_per_dag"])),
            "earns_hour": None if worth is None else Decimal(worth) / 100,
        },
    )

    assert meets_group_test(case) is told["expected"]["voldoet"]


@pytest.mark.parametrize("told", _cases("beschut_werk"))
def test_beschut_werk(told):
    """Participatiewet 10b lid 1: only once the gemeente has established it."""
    given = told["input"]
    decided = _granted("beschut_werk") if given["college_vaststelling"] else ()
    case = _case(
        told,
        {
            "receives_bijstand": given["doelgroep_10b_lid_1"],
            "decisions": decided,
            "sheltered_places_full": False,
        },
    )

    assert (beschut_werk(case).answer is Reply.YES) is told["expected"]["verricht_beschut_werk"]
