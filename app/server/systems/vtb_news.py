"""What Open VTB holds about a person: where our verzoeken stand, the taken and the berichten.

Three questions for each person. The person stands in the address of each, because Open VTB has no
other way to ask; every row is checked to be of that person. A list has no order and pages may
overlap or miss a row, so what is missing is asked for by its own address before it is called gone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from pydantic import ValidationError

from app.server.case_system import Known, Person, Reading, Recorded, StatusOf, Unread
from app.server.contract.bericht import Bericht
from app.server.contract.taak import Taak, TaakStatus
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
from app.server.systems.mapping import SystemMapping, Urns
from app.server.systems.request_text import ZONE, local_day

_STATUSES = {
    "open": TaakStatus.OPEN,
    "uitgevoerd": TaakStatus.AFGEROND,
    "verwerkt": TaakStatus.AFGEROND,
    "niet_uitgevoerd": TaakStatus.GEANNULEERD,
    "afgebroken": TaakStatus.GEANNULEERD,
}
_NOT_DONE, _DONE = "niet_uitgevoerd", "verwerkt"


@dataclass(frozen=True, slots=True)
class VtbNews:
    """Reads one Open VTB."""

    http: Http
    mapping: SystemMapping
    urns: Urns

    def read(self, person: Person, known: Known, moment: datetime) -> Reading | Unread:
        """Everything of one person."""
        urn = self.urns.persoon.format(bsn=person.bsn)
        lists: list[dict[UUID, Json]] = []
        for address, key in self._places():
            found = self._list(address, key, urn)
            if isinstance(found, Unread):
                return found
            lists.append(found)
        verzoeken, taken, berichten = lists
        later = {
            uuid: when
            for uuid, one in berichten.items()
            if (when := _moment(one.get("publicatiedatum"))) is not None and when > moment
        }
        faults: list[str] = []
        records = [
            *_valid(Taak, Soort.TAAK, taken, self._taak, moment, faults),
            *_valid(
                Bericht, Soort.BERICHT, _without(berichten, later), self._bericht, moment, faults
            ),
        ]
        gone = self._gone(known, {*taken, *berichten}, urn)
        if isinstance(gone, Unread):
            return gone
        # A bericht that got a later day is not shown until that day.
        gone |= {uuid for uuid in later if uuid in known.records}
        again = [*later.values(), *_ends_of_today(taken, moment)]
        statuses = tuple(_statuses(verzoeken, known))
        return Reading(tuple(records), gone, statuses, min(again, default=None), tuple(faults))

    def _places(self) -> tuple[tuple[str, str], ...]:
        told = self.mapping.adressen
        return (
            (f"{told.verzoeken}/verzoeken", "initiator"),
            (f"{told.taken}/externetaken", "isToegewezenAan"),
            (f"{told.berichten}/berichten", "ontvanger"),
        )

    def _list(self, url: str, key: str, urn: str) -> dict[UUID, Json] | Unread:
        """What is of this person; a row of another means that the filter was ignored."""

        def page(number: int) -> HttpResponse | NoAnswer:
            more = {"page": str(number)} if number > 1 else {}
            return self.http.get(url, {key: urn, "pageSize": "500", **more})

        found = pages(page)
        name = url.rpartition("/")[2]
        if not isinstance(found, list):
            return Unread(f"{name}: {said(found)}")
        if any(one.get(key) != urn for one in found):
            return Unread(f"{name}: the filter {key} was ignored")
        rows = ((uuid_of(one.get("uuid")), one) for one in found)
        return {uuid: one for uuid, one in rows if uuid is not None}

    def _taak(self, told: Json, moment: datetime) -> Json:
        """A taak; on its last day it is open until midnight, whatever their clock made of it."""
        status, ends = str(told.get("status")), told.get("einddatumHandelingsTermijn")
        deadline = date.fromisoformat(str(ends)) if ends else None
        if status == _NOT_DONE and deadline is not None and local_day(moment) <= deadline:
            status = "open"
        title = str(told.get("titel") or "")
        where = table_of(told.get("details")).get("uitvraagLink")
        return {
            "uuid": told["uuid"],
            "titel": title,
            "toelichting": str(told.get("toelichting") or "") or title,
            "status": _STATUSES.get(status, status),
            "deadline": deadline,
            "fallbackUrl": str(where or self.mapping.teksten.taak_adres),
        }

    def _bericht(self, told: Json, _moment_now: datetime) -> Json:
        ends = _moment(told.get("einddatumHandelingsTermijn"))
        return {
            "uuid": told["uuid"],
            "onderwerp": told["onderwerp"],
            "tekst": told["berichtTekst"],
            "publicatiedatum": told["publicatiedatum"],
            "geopendOp": told.get("geopendOp"),
            "verzoek": self._about(told),
            "handelingsperspectief": told.get("handelingsPerspectief") or None,
            "einddatumHandelingstermijn": None if ends is None else local_day(ends),
        }

    def _about(self, told: Json) -> UUID | None:
        """The verzoek of ours that a bericht answers."""
        head = self.urns.verzoek.partition("{uuid}")[0]
        related = told.get("isGerelateerdAan")
        for one in related if isinstance(related, list) else ():
            urn = str(table_of(one).get("urn", ""))
            if urn.startswith(head):
                return uuid_of(urn.removeprefix(head))
        return None

    def _gone(self, known: Known, listed: set[UUID], urn: str) -> frozenset[UUID] | Unread:
        """Which records the system says are no more, or are of somebody else now."""
        told = self.mapping.adressen
        places = {
            Soort.TAAK: (f"{told.taken}/externetaken", "isToegewezenAan"),
            Soort.BERICHT: (f"{told.berichten}/berichten", "ontvanger"),
        }
        gone = set()
        for uuid, kind in known.records.items():
            if uuid in listed or kind not in places:
                continue
            address, key = places[Soort(kind)]
            answer = self.http.get(f"{address}/{uuid}")
            if not isinstance(answer, HttpResponse) or answer.status not in {200, 404, 410}:
                return Unread(f"{kind}: {said(answer)}")
            if answer.status != 200 or answer.table().get(key) != urn:
                gone.add(uuid)
        return frozenset(gone)


def _statuses(verzoeken: Mapping[UUID, Json], known: Known) -> Iterator[StatusOf]:
    """Where our verzoeken stand, found by the address that their create told."""
    ours = {url: uuid for uuid, url in known.sent.items()}
    for one in verzoeken.values():
        mine = ours.get(str(one.get("url")))
        if mine is not None:
            is_done = one.get("verwerkStatus") == _DONE
            stands = VerzoekStatus.AFGEHANDELD if is_done else VerzoekStatus.ONTVANGEN
            yield StatusOf(mine, stands, None)


def _valid(
    form: type[Taak | Bericht],
    kind: Soort,
    rows: Mapping[UUID, Json],
    shown: Callable[[Json, datetime], Json],
    moment: datetime,
    faults: list[str],
) -> Iterator[Recorded]:
    """What fits the contract; what does not is told to the operator, and hides nothing else."""
    for uuid, told in rows.items():
        try:
            content = form.model_validate(dict(shown(told, moment))).model_dump(mode="json")
        except (ValidationError, ValueError, KeyError) as fault:
            faults.append(f"{kind} {uuid} past niet in het contract: {type(fault).__name__}")
            continue
        yield Recorded(kind, uuid, content)


def _without(rows: Mapping[UUID, Json], later: Mapping[UUID, datetime]) -> dict[UUID, Json]:
    return {uuid: one for uuid, one in rows.items() if uuid not in later}


def _ends_of_today(taken: Mapping[UUID, Json], moment: datetime) -> Iterator[datetime]:
    """When a taak that was shown as open on its last day changes: at midnight."""
    today = local_day(moment)
    for one in taken.values():
        if one.get("einddatumHandelingsTermijn") == today.isoformat():
            yield datetime.combine(today + timedelta(days=1), time(), ZONE)


def _moment(told: object) -> datetime | None:
    return None if told is None else datetime.fromisoformat(str(told))
