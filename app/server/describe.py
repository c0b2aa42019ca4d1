"""The contract as OpenAPI 3.1, made from the code, so that it says what the server does."""

from __future__ import annotations

from copy import deepcopy
from typing import cast

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from app.server.answers import TAG
from app.server.contract.bericht import Geopend
from app.server.contract.probleem import Probleem
from app.server.contract.profiel import ContextVraag
from app.server.contract.verzoek import VERZOEK, Mediatype
from app.server.edge import VERSION

TITLE = "Burger-API Werk en Inkomen"
_REF = "#/components/schemas/{model}"
_PROBLEM = {"application/problem+json": {"schema": {"$ref": _REF.format(model="Probleem")}}}
_HEADER = {
    "API-Version": {
        "description": "De volledige versie van dit contract.",
        "schema": {"type": "string"},
    }
}
_ALWAYS = {400: "Ongeldige invoer", 429: "Te vaak", 503: "Tijdelijk niet bereikbaar"}
_LOGIN = {401: "Inloggen nodig", 403: "Geen recht"}
_WRITES = {409: "Past niet bij wat er al staat", 413: "Te groot", 415: "Verkeerd mediatype"}
_MATCH = {412: "Intussen gewijzigd", 428: "If-Match nodig"}
_INFO = {
    "contact": {
        "name": "Houvast",
        "url": "https://houvast.app",
        "email": "api@houvast.app",
    },
    "license": {"name": "EUPL-1.2", "url": "https://eupl.eu/1.2/nl/"},
    "description": (
        "Wat iemand met bijstand van de gemeente mag weten en aan de gemeente kan sturen. "
        "Bedragen zijn hele eurocenten, tijden zijn in UTC. Een client verdraagt velden en "
        "waarden die hij niet kent. Nergens staat een BSN."
    ),
}
_DIGEST = "^sha-256=:[A-Za-z0-9+/]{43}=:$"
Node = dict[str, object]


def contract(app: FastAPI) -> dict[str, object]:
    """The whole contract; made once."""
    if app.openapi_schema is None:
        made = get_openapi(title=TITLE, version=VERSION, routes=app.routes, openapi_version="3.1.0")
        made["info"] |= _INFO
        made["servers"] = [{"url": "/v1", "description": "Onder het adres van de gemeente"}]
        made["paths"] = {path.removeprefix("/v1"): item for path, item in made["paths"].items()}
        schemas = made.setdefault("components", {}).setdefault("schemas", {})
        _add_schemas(schemas)
        for path, item in made["paths"].items():
            for method, operation in item.items():
                _complete(path, method, operation)
        app.openapi_schema = made
    return app.openapi_schema


def _add_schemas(schemas: Node) -> None:
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    for model in (Probleem, Geopend, ContextVraag):
        _add(schemas, model.__name__, model.model_json_schema(ref_template=_REF))
    _add(schemas, "VerzoekIndienen", VERZOEK.json_schema(ref_template=_REF))


def _add(schemas: Node, name: str, schema: Node) -> None:
    parts = cast("Node", schema.pop("$defs", {}))
    schemas.update({**parts, name: schema})


def _complete(path: str, method: str, operation: Node) -> None:
    """Every answer with its header and every error as problem+json; no 422."""
    responses = cast("dict[str, Node]", operation["responses"])
    responses.pop("422", None)
    errors = dict(_ALWAYS)
    if "security" in operation:
        errors |= _LOGIN
    if "{" in path:
        errors[404] = "Niet gevonden"
    if method != "get":
        errors |= _WRITES
    if method == "patch":
        errors |= _MATCH
    if path == "/wijzigingen":
        errors[410] = "Cursor verlopen"
    for status, description in errors.items():
        responses[str(status)] = {"description": description, "content": deepcopy(_PROBLEM)}
    for one in responses.values():
        one["headers"] = dict(_HEADER)
    _body(path, method, operation)


def _body(path: str, method: str, operation: Node) -> None:
    operation.pop("x-body", None)
    parameters = cast("list[Node]", operation.setdefault("parameters", []))
    if path.endswith("/bijlagen/{bijlage}") and method == "put":
        bytes_ = {"schema": {"type": "string", "format": "binary"}}
        kinds = {kind.value: bytes_ for kind in Mediatype}
        operation["requestBody"] = {"required": True, "content": kinds}
        parameters.append(_header("Content-Digest", "sha-256 van de bytes (RFC 9530).", _DIGEST))
    elif method == "put":
        operation["requestBody"] = _json("application/json", "VerzoekIndienen")
    elif method == "post":
        operation["requestBody"] = _json("application/json", "ContextVraag")
    elif method == "patch":
        operation["requestBody"] = _json("application/merge-patch+json", "Geopend")
        parameters.append(_header("If-Match", "De ETag van het laatste GET.", f"^{TAG}$"))
    if not parameters:
        del operation["parameters"]


def _json(media_type: str, name: str) -> Node:
    return {
        "required": True,
        "content": {media_type: {"schema": {"$ref": _REF.format(model=name)}}},
    }


def _header(name: str, description: str, pattern: str) -> Node:
    return {
        "name": name,
        "in": "header",
        "required": True,
        "description": description,
        "schema": {"type": "string", "pattern": pattern},
    }
