"""A verzoek as it travels: written once into the bytes that never change, and read back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import cast
from uuid import UUID

from app.data.api.wire import Content
from app.domain.month import Month
from app.domain.request import (
    Attachment,
    ChangeReport,
    ChoiceMade,
    IncomeReport,
    Inquiry,
    Objection,
    Proof,
    ReportedIncome,
    Request,
    RequestKind,
    kind_of,
)

_VERSION = 1
# What is no choice from a list: the reaction of the contract, and the field for the words.
_REACTIONS = {
    "eigen_idee": ("voorgesteld", "eigenIdee"),
    "wat_ik_al_doe": ("voorgesteld", "eigenIdee"),
    "nu_even_niet": ("nu_niet", "reden"),
}


def body_of(request: Request, files: Mapping[UUID, Attachment], language: str) -> bytes:
    """The bytes of a verzoek; its files are announced by their hash and travel apart."""
    told = {
        "verzoekType": kind_of(request).value,
        "versie": _VERSION,
        "aanvraagGegevens": _form(request),
        "kanaal": "app",
        "verzoekTaal": language,
        "bijlagen": [_announced(uuid, file) for uuid, file in files.items()],
    }
    return json.dumps(told, ensure_ascii=False).encode()


def request_from(body: bytes) -> Request | None:
    """What these bytes tell; None when it is a kind that this app does not write."""
    try:
        told = cast("Content", json.loads(body))
        form = cast("Content", told["aanvraagGegevens"])
        return _read(RequestKind(str(told["verzoekType"])), form)
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def refusals_from(told: Content | None) -> dict[UUID, str]:
    """Why the case system did not take bijlagen, by their uuid; of a verzoek that was read."""
    found = (told or {}).get("bijlagen")
    rows = [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
    try:
        return {
            UUID(str(one["uuid"])): str(one["weigering"]) for one in rows if one.get("weigering")
        }
    except (KeyError, ValueError):
        return {}


def _form(request: Request) -> dict[str, object]:
    match request:
        case IncomeReport():
            incomes = [_income(one) for one in request.incomes]
            return {"periode": str(request.month), "inkomsten": incomes}
        case ChangeReport():
            since = request.since.isoformat()
            return {"soort": request.what, "per": since, "toelichting": request.text}
        case Inquiry():
            return {"onderwerp": request.subject, "tekst": request.text}
        case Objection():
            told: dict[str, object] = {"besluitnummer": request.decision}
            later: dict[str, object] = {"redenenVolgen": True}
            return told | ({"redenen": request.reasons} if request.reasons else later)
        case ChoiceMade():
            return _choice(request)
        case Proof():
            return {"bijTaak": request.task, "omschrijving": request.text}


def _choice(request: ChoiceMade) -> dict[str, object]:
    reaction, field = _REACTIONS.get(request.option, ("gekozen", "reden"))
    words = {field: request.text} if request.text else {}
    return {"reactie": reaction, "optie": request.option, **words}


def _income(one: ReportedIncome) -> dict[str, object]:
    named = {"naam": one.name} if one.name else {}
    return {
        "bron": one.source,
        "wie": one.who,
        **named,
        "netto": int(one.net * 100),
        "schatting": one.is_estimate,
    }


def _announced(uuid: UUID, file: Attachment) -> dict[str, object]:
    return {
        "uuid": str(uuid),
        "naam": file.name,
        "mediatype": file.kind,
        "sha256": hashlib.sha256(file.content).hexdigest(),
        "omvang": len(file.content),
    }


def _read(kind: RequestKind, form: Content) -> Request:
    match kind:
        case RequestKind.INCOME:
            rows = cast("list[Content]", form["inkomsten"])
            incomes = tuple(_read_income(row) for row in rows)
            return IncomeReport(Month.parse(str(form["periode"])), incomes)
        case RequestKind.CHANGE:
            since = date.fromisoformat(str(form["per"]))
            return ChangeReport(str(form["soort"]), since, str(form["toelichting"]))
        case RequestKind.QUESTION:
            return Inquiry(str(form["onderwerp"]), str(form["tekst"]))
        case RequestKind.OBJECTION:
            return Objection(str(form["besluitnummer"]), str(form.get("redenen") or ""))
        case RequestKind.CHOICE:
            text = form.get("eigenIdee") or form.get("reden") or ""
            return ChoiceMade(str(form["optie"]), str(text))
        case RequestKind.PROOF:
            return Proof(str(form["bijTaak"]), str(form["omschrijving"]))


def _read_income(row: Content) -> ReportedIncome:
    net = Decimal(int(str(row["netto"]))) / 100
    guess, name = bool(row.get("schatting")), str(row.get("naam") or "")
    return ReportedIncome(str(row["bron"]), str(row["wie"]), net, guess, name)
