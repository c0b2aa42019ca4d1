"""Every error is application/problem+json, with a sentence that a developer can act on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from http import HTTPStatus

from pydantic import ValidationError
from starlette.responses import Response

from app.server.contract.probleem import OngeldigVeld, Probleem

MEDIA_TYPE = "application/problem+json"
# The last part of the type's URI -> title. The address stays the same for as long as v1 lives.
_TITLES = {
    "ongeldige-invoer": "De invoer past niet bij het contract",
    "inloggen-nodig": "Inloggen is nodig",
    "niveau-te-laag": "Het betrouwbaarheidsniveau van de login is te laag",
    "geen-recht": "Dit token geeft hier geen recht op",
    "niet-gevonden": "Niet gevonden",
    "methode-niet-toegestaan": "Deze methode kan hier niet",
    "andere-inhoud": "Onder deze uuid staat al iets anders",
    "periode-gesloten": "Deze periode is gesloten",
    "verzoektype-vervangen": "Deze versie van het verzoektype wordt niet meer aangenomen",
    "versie-vervallen": "Deze versie van de API bestaat niet meer",
    "cursor-verlopen": "De cursor is te oud",
    "voorwaarde-mislukt": "De gegevens zijn intussen gewijzigd",
    "voorwaarde-nodig": "If-Match is nodig",
    "bestand-onveilig": "In dit bestand zit een virus",
    "te-groot": "Het bericht is te groot",
    "mediatype": "Dit mediatype nemen wij niet aan",
    "te-vaak": "Te veel verzoeken in korte tijd",
    "storing": "Er is een storing bij de gemeente",
    "tijdelijk-niet-bereikbaar": "De gemeente is even niet bereikbaar",
}
_BASE = "https://houvast.app/problemen/"
_STATUS_NAMES = {
    400: "ongeldige-invoer",
    401: "inloggen-nodig",
    403: "geen-recht",
    404: "niet-gevonden",
    405: "methode-niet-toegestaan",
    413: "te-groot",
    415: "mediatype",
}


class Refused(Exception):  # noqa: N818  (an answer, not a fault of the program)
    """An answer that is no: raised anywhere below a route, told as problem+json."""

    def __init__(
        self,
        status: int,
        name: str,
        detail: str,
        *,
        headers: Mapping[str, str] | None = None,
        fields: Iterable[OngeldigVeld] = (),
    ) -> None:
        """Refuse with a status, the name of the problem and what to do about it."""
        super().__init__(name)
        self.status, self.name, self.detail = status, name, detail
        self.headers, self.fields = dict(headers or {}), tuple(fields)


def told(refused: Refused) -> Response:
    """The answer that tells a refusal."""
    problem = Probleem(
        type=_BASE + refused.name,
        title=_TITLES[refused.name],
        status=refused.status,
        detail=refused.detail,
        invalid_params=list(refused.fields) or None,
    )
    return Response(
        problem.model_dump_json(exclude_none=True),
        refused.status,
        headers=refused.headers,
        media_type=MEDIA_TYPE,
    )


def of_status(status: int, detail: str) -> Refused:
    """The refusal that goes with a plain status of the framework."""
    usual = HTTPStatus(status).phrase
    name = _STATUS_NAMES.get(status, "ongeldige-invoer" if status < 500 else "storing")
    return Refused(status, name, _usual_detail(status) if detail == usual else detail)


def invalid(error: ValidationError) -> Refused:
    """All fields that do not fit, at once, without repeating what was filled in."""
    fields = [
        OngeldigVeld(naam=".".join(str(part) for part in one["loc"]) or "-", reden=one["msg"])
        for one in error.errors(include_input=False, include_url=False, include_context=False)
    ]
    return bad(fields)


def bad(fields: Iterable[OngeldigVeld]) -> Refused:
    """Input that does not fit, with every field named (ADR: 400, not 422)."""
    return Refused(
        400,
        "ongeldige-invoer",
        "Verbeter de velden in invalidParams; het contract staat op /v1/openapi.json.",
        fields=fields,
    )


def bad_field(name: str, reason: str) -> Refused:
    """One field that does not fit."""
    return bad([OngeldigVeld(naam=name, reden=reason)])


def not_found() -> Refused:
    """Nothing here for this person: the same answer whether it is absent or of somebody else."""
    return Refused(404, "niet-gevonden", "Hier staat niets voor de persoon van dit token.")


def _usual_detail(status: int) -> str:
    if status == 404:
        return "Dit pad bestaat niet; let op: geen schuine streep aan het eind."
    if status == 405:
        return "Gebruik een van de methoden in de header Allow."
    return "Kijk in het contract op /v1/openapi.json."
