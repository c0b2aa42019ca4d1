"""The catalogue of a gemeente: the addresses behind the names in the mapping, valid today.

A zaaktype gets new versions, each with an address of its own, so addresses are never settings:
they are looked up at the start and again every hour.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.server.case_system import Checked
from app.server.systems.http import Http, HttpResponse, Json, NoAnswer, pages, said
from app.server.systems.mapping import SystemMapping


@dataclass(frozen=True, slots=True)
class CaseType:
    """A zaaktype as it is today: its address, who the initiator is, and the first status."""

    url: str
    roltype: str
    first_status: str


@dataclass(frozen=True, slots=True)
class Types:
    """Everything that was looked up; ``bijlage`` and ``verzoek`` are informatieobjecttypen."""

    cases: Mapping[str, CaseType]
    bijlage: str
    verzoek: str


@dataclass(slots=True)
class Catalogue:
    """Looks the names of one mapping up in one Catalogi API."""

    http: Http
    mapping: SystemMapping
    faults: list[str] = field(default_factory=list, init=False)
    status_names: set[str] = field(default_factory=set, init=False)

    def find(self, today: date) -> Types | Checked:
        """The types, or each fault in one sentence; ``answered`` is false when nobody did."""
        self.faults.clear()
        self.status_names.clear()
        try:
            documents = self.mapping.documenten
            bijlage = self._document_type(documents.bijlage, today)
            verzoek = self._document_type(documents.verzoek, today) if documents.verzoek else ""
            cases = self._cases(today, (bijlage, verzoek))
        except _NobodyAnsweredError as fault:
            return Checked(answered=False, faults=(str(fault),))
        self.faults += [
            f"De status '{name}' in statussen komt bij geen van de zaaktypen voor."
            for name in self.mapping.statussen
            if cases and name not in self.status_names
        ]
        if self.faults:
            return Checked(answered=True, faults=tuple(self.faults))
        return Types(cases, bijlage, verzoek)

    def _cases(self, today: date, documents: tuple[str, ...]) -> dict[str, CaseType]:
        found: dict[str, CaseType] = {}
        known: dict[str, CaseType | None] = {}
        for code, kind in self.mapping.verzoektypen.items():
            if not kind.zaaktype:
                continue
            if kind.zaaktype not in known:
                known[kind.zaaktype] = self._case_type(kind.zaaktype, today, documents)
            if (one := known[kind.zaaktype]) is not None:
                found[code] = one
        return found

    def _case_type(self, name: str, today: date, documents: tuple[str, ...]) -> CaseType | None:
        rows = self._all("zaaktypen", {"identificatie": name, "status": "definitief"})
        valid = [one for one in rows if one.get("identificatie") == name and _on(one, today)]
        if len(valid) != 1:
            many = "meer dan een keer" if valid else "niet"
            self.faults.append(
                f"Het zaaktype '{name}' staat vandaag {many} gepubliceerd in de catalogus."
            )
            return None
        url = str(valid[0]["url"])
        roles = self._all("roltypen", {"zaaktype": url, "omschrijvingGeneriek": "initiator"})
        statuses = sorted(self._all("statustypen", {"zaaktype": url}), key=_number)
        self.status_names |= {str(one.get("omschrijving")) for one in statuses}
        if not roles:
            self.faults.append(f"Het zaaktype '{name}' heeft geen roltype voor de initiator.")
        if not statuses:
            self.faults.append(f"Het zaaktype '{name}' heeft geen statustypen.")
        self._documents_fit(name, url, documents)
        if not roles or not statuses:
            return None
        return CaseType(url, str(roles[0]["url"]), str(statuses[0]["url"]))

    def _documents_fit(self, name: str, url: str, documents: tuple[str, ...]) -> None:
        """A document is only taken into a zaak when its type is allowed with the zaaktype."""
        rows = self._all("zaaktype-informatieobjecttypen", {"zaaktype": url})
        allowed = {str(one.get("informatieobjecttype")) for one in rows}
        told = self.mapping.documenten
        for title, one in zip((told.bijlage, told.verzoek), documents, strict=True):
            if one and one not in allowed:
                self.faults.append(
                    f"Het zaaktype '{name}' neemt geen documenten van het type '{title}'."
                )

    def _document_type(self, name: str, today: date) -> str:
        rows = self._all("informatieobjecttypen", {"omschrijving": name, "status": "definitief"})
        valid = [one for one in rows if one.get("omschrijving") == name and _on(one, today)]
        if not valid:
            self.faults.append(
                f"Het informatieobjecttype '{name}' staat vandaag niet in de catalogus."
            )
            return ""
        return str(valid[0]["url"])

    def _all(self, kind: str, query: Mapping[str, str]) -> list[Json]:
        url = f"{self.mapping.adressen.catalogi}/{kind}"

        def page(number: int) -> HttpResponse | NoAnswer:
            return self.http.get(url, {**query, "page": str(number)} if number > 1 else query)

        found = pages(page)
        if isinstance(found, list):
            return found
        raise _NobodyAnsweredError(f"De catalogus geeft geen antwoord op {kind}: {said(found)}.")


def named_types(mapping: SystemMapping) -> Types:
    """The types with their names in the place of their addresses, for a run that leads nowhere."""
    base = mapping.adressen.catalogi
    cases = {
        code: CaseType(
            f"{base}/zaaktypen/<{kind.zaaktype}>",
            f"{base}/roltypen/<initiator van {kind.zaaktype}>",
            f"{base}/statustypen/<eerste van {kind.zaaktype}>",
        )
        for code, kind in mapping.verzoektypen.items()
    }
    documents = mapping.documenten
    kind = f"{base}/informatieobjecttypen"
    return Types(cases, f"{kind}/<{documents.bijlage}>", f"{kind}/<{documents.verzoek}>")


class _NobodyAnsweredError(Exception):
    """The catalogue could not be read: no fault of the settings."""


def _on(one: Json, today: date) -> bool:
    """Whether a version is published and valid on a day; the last day counts."""
    begins, ends = one.get("beginGeldigheid"), one.get("eindeGeldigheid")
    day = today.isoformat()
    return (
        not one.get("concept")
        and (not begins or str(begins) <= day)
        and (not ends or day <= str(ends))
    )


def _number(one: Json) -> int:
    return int(str(one.get("volgnummer") or 0))
