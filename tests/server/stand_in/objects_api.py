"""A stand-in for the Objects API 4.0.0, and for GZAC or ZAC behind it.

Seen and kept: Token or 401, Content-Crs on writing or 412, ``uuid`` unique, unknown filters
ignored, an object that starts in the future is a 404, PATCH merges deep, and after DELETE the uuid
is free again. ``use`` is what a case system does with an object: a zaak, and the object is gone.
"""

from __future__ import annotations

import threading
from uuid import uuid4

from jsonschema import Draft7Validator

from tests.server.stand_in.shapes import error, page, shape

TOKEN = "token-of-the-objects"
TYPE = "92d08d39-76d5-47ff-bd51-1308cf4e3310"
SCHEMA = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "type": "object",
    "required": ["bron", "type"],
    "properties": {
        "pdf": {"type": "string"},
        "bron": {
            "type": "object",
            "properties": {"naam": {"type": "string"}, "kenmerk": {"type": "string"}},
        },
        "type": {"type": "string"},
        "status": {"enum": ["open", "afgerond", "verwerkt", "gesloten"], "type": "string"},
        "bijlagen": {"type": "array", "items": {"type": "string"}},
        "aanvraaggegevens": {"type": "object"},
        "betrokkenen": {"type": "array", "items": {"type": "object"}},
    },
    "additionalProperties": False,
}


class ObjectsApi:
    """Holds objects; every create is kept in ``created``, also of what was used by now."""

    def __init__(self, clock):
        self.clock = clock
        self.base = ""
        self.objects, self.created = {}, []
        self.published = True
        self.schema = SCHEMA
        self.lock = threading.RLock()

    @property
    def type_url(self):
        """The address of the objecttype."""
        return f"{self.base}/api/v2/objecttypes/{TYPE}"

    def use(self, uuid, zaken, *, delete=True, links=True):
        """GZAC makes a zaak of an object and deletes it; ZAC links the zaak with it."""
        with self.lock:
            found = self.objects[str(uuid)]
            data = found["record"]["data"]
            bsn = data["betrokkenen"][0]["inpBsn"]
            if delete:
                del self.objects[str(uuid)]
        return zaken(found["url"] if links else None, data, bsn)

    def handle(self, call):
        """The answer to a call, None when it is of another system."""
        if not call.path.startswith("/api/v2/"):
            return None
        if call.headers.get("authorization") != f"Token {TOKEN}":
            return 401, error(401)
        rest = call.path.removeprefix("/api/v2/")
        if call.method in {"POST", "PATCH", "PUT"} and "content-crs" not in call.headers:
            return 412, error(412)
        with self.lock:
            if rest == f"objecttypes/{TYPE}/versions/1":
                return 200, self._version()
            if rest == "objects":
                return self._create(call.body) if call.method == "POST" else self._list(call)
            if rest == "objects/search":
                return self._search(call)
            if rest.startswith("objects/"):
                return self._one(call, rest.partition("/")[2])
        return 404, error(404)

    def _version(self):
        return {
            "url": f"{self.type_url}/versions/1", "version": 1, "objectType": self.type_url,
            "status": "published" if self.published else "draft", "jsonSchema": self.schema,
            "createdAt": "2026-11-29", "modifiedAt": "2026-11-29", "publishedAt": "2026-11-29",
        }  # fmt: skip

    def _create(self, body):
        uuid = body.get("uuid") or str(uuid4())
        if uuid in self.objects:
            return 400, error(400, "", ("uuid", "unique"), spelling="invalid_params")
        if not Draft7Validator(self.schema).is_valid(body["record"]["data"]):
            why = ("nonFieldErrors", "invalid-json-schema")
            return 400, error(400, "", why, spelling="invalid_params")
        made = shape(
            "object", uuid=uuid, url=f"{self.base}/api/v2/objects/{uuid}", type=body["type"]
        )
        made["record"] |= body["record"] | {"registrationAt": self._today()}
        self.objects[uuid] = made
        self.created.append(made)
        return 201, made

    def _today(self):
        return self.clock().date().isoformat()

    def _there(self, one):
        return one["record"]["startAt"] <= self._today()

    def _list(self, call):
        rows = [one for one in self.objects.values() if self._there(one)]
        told = call.query.get("data_attr", "")
        if told.startswith("bron__kenmerk__exact__"):
            wanted = told.removeprefix("bron__kenmerk__exact__")
            rows = [one for one in rows if one["record"]["data"]["bron"]["kenmerk"] == wanted]
        return page(rows, call, f"{self.base}{call.path}")

    def _search(self, call):
        told = call.body.get("data_attrs", "")
        assert told.startswith("bron__kenmerk__in__"), "another search than was recorded"
        wanted = set(told.removeprefix("bron__kenmerk__in__").split("|"))
        rows = [
            one for one in self.objects.values()
            if self._there(one) and one["record"]["data"]["bron"].get("kenmerk") in wanted
        ]  # fmt: skip
        return page(rows[::-1], call, f"{self.base}{call.path}")

    def _one(self, call, uuid):
        found = self.objects.get(uuid)
        if found is None or not self._there(found):
            return 404, error(404)
        if call.method == "DELETE":
            del self.objects[uuid]
            return 204, None
        if call.method == "PUT":
            return 400, error(400, "", ("uuid", "unique"), spelling="invalid_params")
        if call.method == "PATCH":
            record = found["record"]
            data = {**record["data"], **call.body["record"].get("data", {})}
            if not Draft7Validator(self.schema).is_valid(data):
                why = ("nonFieldErrors", "invalid-json-schema")
                return 400, error(400, "", why, spelling="invalid_params")
            record |= {"data": data, "index": record["index"] + 1}
        return 200, found
