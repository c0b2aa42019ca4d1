"""The gemeente's side of the demo: both directions can be seen."""

from __future__ import annotations

import shutil
from uuid import uuid4

import pytest

from app.houvast import GEMEENTEN
from app.server.store.requests import find, touched
from tests.server.house import income


def test_a_decision_and_an_answer_reach_the_person(door):
    """Send, decide with a message, read it: the loop of the issue's first check."""
    uuid = uuid4()
    door.ask("PUT", f"/v1/verzoeken/{uuid}", "noor", json=income())
    cursor = door.ask("GET", "/v1/wijzigingen", "noor").json()["cursor"]
    waiting = door.ask("GET", "/beheer/verzoeken", "medewerker").json()
    assert [one["uuid"] for one in waiting] == [str(uuid)]
    told = {"status": "afgehandeld", "uitkomst": "Verwerkt", "bericht": "Wij hebben dit verwerkt."}
    path = f"/beheer/verzoeken/{uuid}/_besluit"
    assert door.ask("POST", path, "medewerker", json=told).status_code == 200
    news = door.ask("GET", "/v1/wijzigingen", "noor", params={"cursor": cursor}).json()
    kinds = {one["soort"]: one["inhoud"] for one in news["wijzigingen"]}
    assert kinds["verzoek"]["uitkomst"] == "Verwerkt"
    assert (kinds["bericht"]["verzoek"], kinds["bericht"]["tekst"]) == (str(uuid), told["bericht"])
    assert door.ask("GET", "/beheer/verzoeken", "medewerker").json() == []
    assert door.ask("PUT", f"/v1/verzoeken/{uuid}", "noor", json=income()).status_code == 200


def test_a_file_that_comes_late_does_not_undo_a_decision(door):
    """Somebody decides while a photo is on its way: the decision stands."""
    uuid = uuid4()
    door.ask("PUT", f"/v1/verzoeken/{uuid}", "noor", json=income())
    with door.engine.begin() as line:
        before = find(line, uuid)
    told = {"status": "afgehandeld", "uitkomst": "Verwerkt"}
    door.ask("POST", f"/beheer/verzoeken/{uuid}/_besluit", "medewerker", json=told)
    with door.engine.begin() as line:
        touched(line, before, door.clock())
    assert door.ask("GET", f"/v1/verzoeken/{uuid}", "noor").json()["status"] == "afgehandeld"


def test_a_specification_is_published(door):
    """It stands in the person's list at once."""
    first = door.ask("GET", "/v1/uitkeringsspecificaties", "noor").json()[0]
    fields = ("uitkering", "regels", "betaald")
    told = {name: first[name] for name in fields}
    told |= {"periode": "2026-11", "betaaldatum": "2026-12-08"}
    body = {"sub": "demo-noor", "specificatie": told}
    assert door.ask("POST", "/beheer/specificaties", "medewerker", json=body).status_code == 201
    listed = door.ask("GET", "/v1/uitkeringsspecificaties", "noor").json()
    assert [one["periode"] for one in listed][-1] == "2026-11"


def test_a_rule_of_the_gemeente_changes_for_everybody(door):
    """The nugger conditions follow the file; the ETag tells clients that it changed."""
    before = door.ask("GET", "/v1/gemeente-instellingen")
    text = (
        (door.settings.gemeente / "nuggers.toml").read_text().replace("value = 12,", "value = 8,")
    )
    put = {"content": text, "headers": {"Content-Type": "application/toml"}}
    assert door.ask("PUT", "/beheer/gemeente/nuggers", "medewerker", **put).status_code == 204
    assert door.ask("GET", "/v1/nugger-voorwaarden").json()["werktNuMinderDanUren"] == 8
    assert door.ask("GET", "/v1/gemeente-instellingen").headers["etag"] != before.headers["etag"]


@pytest.mark.parametrize(("name", "text"), [("nuggers", "= 3"), ("nuggers", "x = 1"), ("zzz", "")])
def test_a_rule_that_does_not_fit_is_refused(door, name, text):
    """The reader of the app judges; the old rule stays."""
    before = door.ask("GET", "/v1/gemeente-instellingen").content
    told = door.ask("PUT", f"/beheer/gemeente/{name}", "medewerker", content=text)
    assert told.status_code == 400
    assert door.ask("GET", "/v1/gemeente-instellingen").content == before


def test_a_rule_that_was_read_too_long_ago_is_not_told(door):
    """Issue 12 item 5: twelve months after somebody read it, a value counts no more."""
    assert door.ask("GET", "/v1/nugger-voorwaarden").json()["werktNuMinderDanUren"] == 12
    old = (door.settings.gemeente / "bronnen.toml").read_text().replace("2026-11-20", "2025-01-31")
    put = {"content": old.replace("until = 2028-12-31", ""),
           "headers": {"Content-Type": "application/toml"}}
    assert door.ask("PUT", "/beheer/gemeente/bronnen", "medewerker", **put).status_code == 204
    told = door.ask("GET", "/v1/nugger-voorwaarden").json()
    assert told.get("werktNuMinderDanUren") is None


def test_the_files_of_a_body_of_several_gemeenten_are_published(new_door, tmp_path):
    """Issue 12 items 4 and 7: shared files with overrides; a gemeente publishes once."""
    root = shutil.copytree(GEMEENTEN / "demo", tmp_path / "gemeenten" / "demo").parent
    own = root / "demo" / "gemeente.toml"
    own.write_text(own.read_text() + 'shared = "_samen"\n')
    (root / "_samen").mkdir()
    (root / "demo" / "nuggers.toml").rename(root / "_samen" / "nuggers.toml")
    door = new_door(gemeente=root / "demo")
    told = door.ask("GET", "/v1/gemeente-instellingen").json()
    assert "nuggers" in told["bestanden"]
    assert door.ask("GET", "/v1/nugger-voorwaarden").json()["werktNuMinderDanUren"] == 12
