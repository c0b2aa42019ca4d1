"""The NLGov API Design Rules 2.2 as our own lint: the official ruleset is no package.

Each test names its rule; the rules that only people can judge stand in app/server/README.md.
"""

from __future__ import annotations

import re
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from app.server.contract.base import written
from tests.server.house import Clock


@pytest.fixture
def database(tmp_path):
    """One kind is enough: the contract knows no database."""
    return f"sqlite:///{tmp_path / 'gemeente.db'}"


@pytest.fixture
def contract(door):
    """The published contract."""
    return door.ask("GET", "/v1/openapi.json").json()


def _operations(contract):
    for path, item in contract["paths"].items():
        for method, operation in item.items():
            yield method, path, operation


def _schemas(node, name=""):
    if isinstance(node, dict):
        if "type" in node or "properties" in node:
            yield name, node
        for key, below in node.items():
            yield from _schemas(below, key)
    elif isinstance(node, list):
        for below in node:
            yield from _schemas(below, name)


def test_the_contract_is_published_for_everyone(door):
    """/core/doc-openapi, /core/publish-openapi: OpenAPI 3.1, no login, any origin may read it."""
    told = door.ask("GET", "/v1/openapi.json", headers={"Origin": "https://anyone.example"})
    assert told.headers["access-control-allow-origin"] == "*"
    assert told.json()["openapi"].startswith("3.1")
    assert told.json()["info"]["title"] == "Burger-API Werk en Inkomen"


def test_the_contract_says_who_to_ask_and_which_version(contract):
    """/core/doc-openapi-contact, /core/semver, /core/uri-version."""
    assert set(contract["info"]["contact"]) >= {"name", "url", "email"}
    assert re.fullmatch(r"\d+\.\d+\.\d+", contract["info"]["version"])
    assert [one["url"] for one in contract["servers"]] == ["/v1"]


def test_paths_are_nouns_in_kebab_case(contract):
    """/core/path-segments-kebab-case, /core/no-trailing-slash, /core/resource-operations."""
    for path in contract["paths"]:
        assert not path.endswith("/")
        for segment in path.strip("/").split("/"):
            assert re.fullmatch(r"\{[a-zA-Z]+\}|_?[a-z0-9]+(-[a-z0-9]+)*", segment), path


def test_keys_are_camel_case(contract):
    """/core/query-keys-camel-case, and the same for the fields of every schema."""
    keys = [
        one["name"]
        for _method, _path, operation in _operations(contract)
        for one in operation.get("parameters", ())
        if one["in"] != "header"
    ]
    for _name, schema in _schemas(contract["components"]):
        keys += schema.get("properties", {})
    assert len(keys) > 80
    assert [key for key in keys if not re.fullmatch(r"[a-z][a-zA-Z0-9]*", key)] == []


def test_every_operation_documents_its_errors(contract):
    """/core/error-handling/problem-details and invalid-input: 400 and problem+json, no 422."""
    for method, path, operation in _operations(contract):
        responses = operation["responses"]
        assert "400" in responses, path
        assert "422" not in responses, path
        for status, one in responses.items():
            assert "API-Version" in one["headers"], (method, path, status)
            if status >= "400":
                assert list(one["content"]) == ["application/problem+json"], (path, status)


def test_every_operation_says_in_dutch_what_it_does(contract):
    """/core/doc-language: each operation has a Dutch description."""
    for _method, path, operation in _operations(contract):
        assert re.search(
            r"\b(de|het|een|wat|wie|meer|welke)\b", operation["description"], re.IGNORECASE
        ), path


def test_only_the_usual_methods(contract):
    """/core/http-methods."""
    methods = {method for method, _path, _operation in _operations(contract)}
    assert methods <= {"get", "post", "put", "patch", "delete"}


def test_days_and_moments_have_their_format(contract):
    """/core/date-time/format: a field named as a day or a moment says so."""
    found = 0
    for _name, schema in _schemas(contract["components"]):
        for name, field in schema.get("properties", {}).items():
            forms = {one.get("format") for one in (field, *field.get("anyOf", ()))}
            if re.search(r"Op$|^publicatiedatum$", name):
                assert "date-time" in forms, name
                found += 1
            if re.fullmatch(r"vanaf|tot|van|deadline|datum|betaaldatum|bezwaarTot|per", name):
                assert "date" in forms, name
                found += 1
    assert found > 10


def test_a_day_is_a_day(door, contract):
    """/core/date-time/date-omit-time-portion: no time goes along, and one that comes is refused."""
    for _name, schema in _schemas(contract["components"]):
        for name, field in schema.get("properties", {}).items():
            forms = {one.get("format") for one in (field, *field.get("anyOf", ()))}
            assert not {"date", "date-time"} <= forms, name
    for per, status in (("2026-10-01", 201), ("2026-10-01T00:00:00Z", 400)):
        form = {"soort": "werk", "per": per, "toelichting": "Ik begin met werken."}
        body = {"verzoekType": "wijziging", "versie": 1, "aanvraagGegevens": form}
        told = door.ask("PUT", f"/v1/verzoeken/{uuid4()}", "noor", json=body)
        assert told.status_code == status, per


def test_one_thing_stands_below_its_collection(contract):
    """/core/naming-collections, /core/nested-child: the parent of one thing is a path too."""
    for path in contract["paths"]:
        if "{" in path:
            assert path.partition("/{")[0] in contract["paths"], path


def test_asking_changes_nothing(door, contract):
    """/core/http-safety: GET, and the POST that only searches, leave everything as it was."""
    before = door.ask("GET", "/v1/wijzigingen", "noor").content
    for method, path, _operation in _operations(contract):
        if method == "get" and "{" not in path:
            assert door.ask("GET", f"/v1{path}", "noor").status_code == 200, path
    told = door.ask("POST", "/v1/context/_zoek", "noor", json={"include": ["taken"]})
    assert told.status_code == 200
    assert door.ask("GET", "/v1/wijzigingen", "noor").content == before


def test_a_moment_is_told_in_utc():
    """/core/date-time/timezone: whatever offset came in, UTC with a Z goes out."""
    moment = Clock().now.astimezone(ZoneInfo("Europe/Amsterdam"))
    assert written(moment) == "2026-11-20T09:30:00.000Z"


def test_nothing_about_a_person_stands_in_an_address(contract):
    """/core/transport/no-sensitive-uris: no BSN, no person; the token says who it is."""
    names = {
        one["name"]
        for _method, _path, operation in _operations(contract)
        for one in operation.get("parameters", ())
        if one["in"] in {"path", "query"}
    }
    assert names == {"uuid", "bijlage", "code", "versie", "cursor", "limit"}
    fields = {name for _at, schema in _schemas(contract) for name in schema.get("properties", {})}
    assert not [name for name in fields if re.search(r"bsn|burgerservice", name, re.IGNORECASE)]


@pytest.mark.parametrize("path", ["/v1/taken", "/v1/openapi.json", "/v1/none", "/health/live", "/"])
def test_every_answer_has_its_headers(door, path):
    """/core/version-header, /core/transport/security-headers: on answers and errors alike."""
    told = door.ask("GET", path)
    assert re.fullmatch(r"1\.\d+\.\d+", told.headers["api-version"])
    assert told.headers["cache-control"] == "no-store"
    assert told.headers["content-security-policy"].endswith("frame-ancestors 'none'")
    assert told.headers["strict-transport-security"]
    assert told.headers["x-content-type-options"] == "nosniff"
    assert told.headers["x-frame-options"] == "DENY"


def test_a_slash_at_the_end_is_a_404(door):
    """/core/no-trailing-slash: no redirect, which would lose a body."""
    for path in ("/v1/taken/", "/v1/gemeente-instellingen/"):
        assert door.ask("GET", path, "noor").status_code == 404


def test_another_method_is_a_405_that_names_all_of_them(door, contract):
    """/core/http-methods: Allow holds every method of the path, not only of its first route."""
    for path, item in contract["paths"].items():
        place = re.sub(r"\{[a-z]+\}", str(uuid4()), path)
        told = door.ask("DELETE", f"/v1{place}", "noor")
        assert told.status_code == 405, path
        assert told.headers["content-type"] == "application/problem+json"
        assert set(told.headers["allow"].split(", ")) == {one.upper() for one in item}, path


def test_only_pages_the_gemeente_named_may_call(new_door):
    """/core/transport/cors: an allow-list."""
    door = new_door(origins=frozenset({"https://app.example"}))
    asks = {"Access-Control-Request-Method": "PUT"}
    for origin, allowed in (("https://app.example", True), ("https://evil.example", False)):
        head = {"Origin": origin}
        preflight = door.ask("OPTIONS", "/v1/taken", headers=head | asks)
        told = door.ask("GET", "/v1/nugger-voorwaarden", headers=head)
        for one in (preflight, told):
            assert (one.headers.get("access-control-allow-origin") == origin) is allowed
            assert "access-control-allow-credentials" not in one.headers, "a token, never a cookie"
        exposed = told.headers.get("access-control-expose-headers", "")
        assert ({"ETag", "Retry-After"} <= set(exposed.split(", "))) is allowed
        asked = preflight.headers.get("access-control-allow-headers", "")
        wanted = {"Authorization", "Content-Type", "Content-Digest", "If-Match", "If-None-Match"}
        assert (wanted <= set(asked.split(", "))) is allowed
        assert told.headers["vary"] == "Origin", "a cache between must not mix them up"
