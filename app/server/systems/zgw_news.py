"""What Open Zaak holds about a person: where our zaken stand, and the besluiten in them.

One search for each person, with the BSN in its body, and one question for each zaak in which
besluiten are taken. A zaak counts only when the person is its initiator: somebody may also be in
the zaak of another. Pages may overlap and the list has no order, so a besluit that is missing from
it is asked for by its own address before it is called gone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from uuid import UUID

from pydantic import ValidationError

from app.server.case_system import Checked, Known, Person, Reading, Recorded, StatusOf, Unread
from app.server.contract.bericht import Bericht
from app.server.contract.verzoek import VerzoekStatus
from app.server.contract.wijziging import Soort
from app.server.systems.http import (
    Http,
    HttpResponse,
    Json,
    NoAnswer,
    pages,
    said,
    table_of,
    uuid_of,
)
from app.server.systems.mapping import SystemMapping
from app.server.systems.request_text import ZONE, local_day

_BSN = "rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn"
_EXPAND = [
    "zaaktype", "status", "status.statustype", "resultaat", "resultaat.resultaattype",
    "rollen", "zaakobjecten",
]  # fmt: skip
_NOBODY = "000000000"


@dataclass(slots=True)
class _Found:
    """What a reading comes to, while it is read."""

    records: dict[UUID, Recorded] = field(default_factory=dict)
    later: set[UUID] = field(default_factory=set)
    again: list[datetime] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


@dataclass(slots=True)
class ZgwNews:
    """Reads one Open Zaak; the names of besluittypen are asked once."""

    http: Http
    mapping: SystemMapping
    _names: dict[str, str] = field(default_factory=dict, init=False)

    def check(self) -> Checked:
        """Whether zaken may be searched and besluiten may be read."""
        zaken = self.http.post(f"{self.mapping.adressen.zaken}/zaken/_zoek", {_BSN: _NOBODY})
        besluiten = self.http.get(f"{self.mapping.adressen.besluiten}/besluiten")
        faults = []
        for name, answer in (("zaken", zaken), ("besluiten", besluiten)):
            if isinstance(answer, NoAnswer) or answer.status >= 500:
                return Checked(answered=False, faults=(f"{name}: {said(answer)}",))
            if answer.status != 200:
                faults.append(f"Het lezen van {name} wordt geweigerd: {said(answer)}.")
        return Checked(answered=True, faults=tuple(faults))

    def read(self, person: Person, known: Known, moment: datetime) -> Reading | Unread:
        """Everything of one person."""
        zaken = self._zaken(person)
        if isinstance(zaken, Unread):
            return zaken
        found, statuses = _Found(), []
        for address, zaak in zaken.items():
            ours = self._ours(zaak, known)
            if ours is not None:
                statuses.append(self._status(zaak, ours))
            if self._has_besluiten(zaak):
                failed = self._besluiten(address, ours, found, moment)
                if failed is not None:
                    return failed
        gone = self._gone(known, found)
        if isinstance(gone, Unread):
            return gone
        again = min(found.again, default=None)
        records = tuple(found.records.values())
        return Reading(records, gone, tuple(statuses), again, tuple(found.faults))

    def person_of(self, resource: str) -> str | None:
        """The BSN of the initiator of a zaak of this system."""
        if not resource.startswith(f"{self.mapping.adressen.zaken}/zaken/"):
            return None
        answer = self.http.get(resource, {"expand": "rollen"})
        zaak = answer.table() if isinstance(answer, HttpResponse) and answer.status == 200 else {}
        for one in _rows(zaak, "rollen"):
            if one.get("omschrijvingGeneriek") == "initiator":
                bsn = table_of(one.get("betrokkeneIdentificatie")).get("inpBsn")
                return str(bsn) if bsn else None
        return None

    def _zaken(self, person: Person) -> dict[str, Json] | Unread:
        """The zaken of which the person is the initiator, by address; each once."""
        url = f"{self.mapping.adressen.zaken}/zaken/_zoek"
        body = {_BSN: person.bsn, "expand": _EXPAND}

        def page(number: int) -> HttpResponse | NoAnswer:
            return self.http.post(url if number == 1 else f"{url}?page={number}", body)

        found = pages(page)
        if not isinstance(found, list):
            return Unread(f"zaken: {said(found)}")
        return {str(one["url"]): one for one in found if one.get("url") and _is_of(one, person)}

    def _ours(self, zaak: Json, known: Known) -> UUID | None:
        """Our verzoek behind a zaak: by its identificatie, or by the object that started it."""
        if zaak.get("bronorganisatie") == self.mapping.bronorganisatie:
            mine = uuid_of(zaak.get("identificatie"))
            if mine in known.sent:
                return mine
        objects = {str(one.get("object")) for one in _rows(zaak, "zaakobjecten")}
        return next((uuid for uuid, told in known.sent.items() if told and told in objects), None)

    def _status(self, zaak: Json, ours: UUID) -> StatusOf:
        """Where a zaak stands: as the mapping says, else by whether its last status is reached."""
        kind = _expanded(_expanded(zaak, "status"), "statustype")
        stands = self.mapping.statussen.get(str(kind.get("omschrijving", "")))
        if stands is None and (kind.get("isEindstatus") or zaak.get("einddatum")):
            stands = VerzoekStatus.AFGEHANDELD
        if stands is None:
            is_first = not kind or kind.get("volgnummer") == 1
            stands = VerzoekStatus.ONTVANGEN if is_first else VerzoekStatus.IN_BEHANDELING
        name = _expanded(_expanded(zaak, "resultaat"), "resultaattype").get("omschrijving")
        outcome = self.mapping.uitkomsten.get(str(name), str(name))[:200] if name else None
        return StatusOf(ours, stands, outcome)

    def _has_besluiten(self, zaak: Json) -> bool:
        """Whether besluiten are taken in this kind of zaak, as the mapping says."""
        name = _expanded(zaak, "zaaktype").get("identificatie")
        kinds = self.mapping.verzoektypen.values()
        return any(one.besluiten and one.zaaktype == name for one in kinds)

    def _besluiten(
        self, zaak: str, ours: UUID | None, found: _Found, moment: datetime
    ) -> Unread | None:
        """Add the besluiten in a zaak, each as a bericht from the day on which it was sent."""
        url = f"{self.mapping.adressen.besluiten}/besluiten"

        def page(number: int) -> HttpResponse | NoAnswer:
            more = {"page": str(number)} if number > 1 else {}
            return self.http.get(url, {"zaak": zaak, **more})

        told = pages(page)
        if not isinstance(told, list):
            return Unread(f"besluiten: {said(told)}")
        for one in told:
            uuid = uuid_of(str(one.get("url", "")).rpartition("/")[2])
            # A filter that a system does not know may be ignored: nobody reads of another's.
            if uuid is None or one.get("zaak") != zaak:
                continue
            self._add(one, uuid, ours, found, moment)
        return None

    def _add(
        self, told: Json, uuid: UUID, ours: UUID | None, found: _Found, moment: datetime
    ) -> None:
        day = told.get("verzenddatum")
        if day is None and self.mapping.teksten.besluit_zonder_verzenddatum:
            day = told.get("datum")
        try:
            sent = None if day is None else date.fromisoformat(str(day))
            if sent is None or sent > local_day(moment):
                found.later.add(uuid)
                found.again += [] if sent is None else [_midnight(sent)]
                return
            shown = self._bericht(told, uuid, ours, sent)
        except (ValidationError, ValueError, KeyError) as fault:
            found.faults.append(f"besluit {uuid} past niet in een bericht: {type(fault).__name__}")
            found.later.add(uuid)
            return
        found.records[uuid] = Recorded(Soort.BERICHT, uuid, shown.model_dump(mode="json"))

    def _bericht(self, told: Json, uuid: UUID, ours: UUID | None, sent: date) -> Bericht:
        texts, until = self.mapping.teksten, told.get("uiterlijkeReactiedatum")
        rows = [
            texts.besluit_tekst.format(
                besluittype=self._name(str(told.get("besluittype", ""))),
                nummer=told.get("identificatie", ""),
                datum=_day(told["datum"]),
            )
        ]
        rows += [str(told["toelichting"])] if told.get("toelichting") else []
        rows += [texts.bezwaar_tekst.format(tot=_day(until))] if until else []
        return Bericht.model_validate(
            {
                "uuid": uuid,
                "onderwerp": texts.besluit_onderwerp,
                "tekst": "\n\n".join(rows)[:4000],
                "publicatiedatum": _midnight(sent),
                "verzoek": ours,
                "einddatumHandelingstermijn": until,
            }
        )

    def _name(self, besluittype: str) -> str:
        """What a besluittype is called; asked in our own catalogue only."""
        if besluittype not in self._names:
            if not besluittype.startswith(f"{self.mapping.adressen.catalogi}/"):
                return "besluit"
            answer = self.http.get(besluittype)
            name = answer.table().get("omschrijving") if isinstance(answer, HttpResponse) else None
            if not name:
                return "besluit"
            self._names[besluittype] = str(name)
        return self._names[besluittype]

    def _gone(self, known: Known, found: _Found) -> frozenset[UUID] | Unread:
        """Which records the system says are no more; each is asked for by its own address."""
        gone = set()
        for uuid in known.records:
            if uuid in found.records or uuid in found.later:
                continue
            answer = self.http.get(f"{self.mapping.adressen.besluiten}/besluiten/{uuid}")
            if not isinstance(answer, HttpResponse) or answer.status not in {200, 404, 410}:
                return Unread(f"besluit: {said(answer)}")
            if answer.status != 200:
                gone.add(uuid)
        return frozenset(gone)


def _is_of(zaak: Json, person: Person) -> bool:
    """Whether the person is the initiator of a zaak, and not somebody else in it."""
    return any(
        one.get("omschrijvingGeneriek") == "initiator"
        and table_of(one.get("betrokkeneIdentificatie")).get("inpBsn") == person.bsn
        for one in _rows(zaak, "rollen")
    )


def _expanded(one: Json, name: str) -> Json:
    return table_of(table_of(one.get("_expand")).get(name))


def _rows(one: Json, name: str) -> Iterator[Json]:
    found = table_of(one.get("_expand")).get(name)
    return (table_of(row) for row in (found if isinstance(found, list) else ()))


def _midnight(day: date) -> datetime:
    """When a day begins in the Netherlands."""
    return datetime.combine(day, time(), ZONE).astimezone(UTC)


def _day(told: object) -> str:
    """A day as people write it."""
    return date.fromisoformat(str(told)).strftime("%d-%m-%Y")
