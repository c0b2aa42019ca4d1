"""The client folder a browser is given: ours where it matters, and silent to other hosts."""

from __future__ import annotations

import json
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.web.client import server_client
from app.web.scripts import SCRIPTS

ASSETS = Path(__file__).resolve().parents[2] / "assets"


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    """The client for the server, made from the installed Flet."""
    return server_client(ASSETS, tmp_path_factory.mktemp("client"))


def test_the_client_asks_no_other_host_by_itself(client):
    """reference/flet.md 1.2: Flet's client fetches a player from elsewhere at every start."""
    for name in ("main.dart.js", "main.dart.wasm"):
        assert b"jsdelivr" not in (client.folder / name).read_bytes()
    page = (client.folder / "index.html").read_text(encoding="utf-8")
    assert "flet.noCdn=true" in page
    assert f'canvasKitBaseUrl="{client.base}canvaskit/"' in page


def test_the_client_waits_in_dutch(client):
    """reference/flet.md 5.4: the words while Python starts, or the line comes back, are English."""
    for name in ("main.dart.js", "main.dart.wasm"):
        data = (client.folder / name).read_bytes()
        assert b"Working..." not in data
        assert b"Een moment" in data


def test_only_our_own_letters_are_offered(client):
    """Both weights stand in the place of the font that Flet asks for."""
    manifest = json.loads((client.folder / "assets" / "FontManifest.json").read_text())
    offered = {family["family"]: family["fonts"] for family in manifest}
    assert set(offered) == {"MaterialIcons", "Roboto", "HouvastNames"}
    assert [font["weight"] for font in offered["Roboto"]] == [400, 700]
    for fonts in offered.values():
        for font in fonts:
            assert (client.folder / "assets" / font["asset"]).is_file()
    # Those of another script are there, and come only when the client asks for them.
    for name in SCRIPTS.values():
        assert (client.folder / "assets" / "fonts" / name).is_file()
        assert name not in json.dumps(manifest)


def test_the_page_allows_only_the_scripts_that_stand_in_it(client):
    """A script that somebody else puts in the page has no fingerprint in the policy."""
    page = (client.folder / "index.html").read_text(encoding="utf-8")
    assert f'content="{client.policy}"' in page
    assert client.policy.count("'sha256-") == page.count("<script>")


def test_another_version_of_anything_has_another_address(client, tmp_path):
    """Files are kept by the browser for ever, so a change needs another place."""
    assets = tmp_path / "assets"
    shutil.copytree(ASSETS, assets)
    (assets / "icons" / "favicon.png").write_bytes(b"another")
    assert server_client(assets, tmp_path / "out").base != client.base


def test_two_servers_that_start_at_once_give_the_same_whole_client(client, tmp_path):
    """Each makes it aside: nobody serves half of it, and an older version goes."""
    older = tmp_path / "0ld"
    older.mkdir()
    (older / "policy.txt").write_text("")
    with ThreadPoolExecutor(3) as servers:
        made = list(servers.map(lambda _one: server_client(ASSETS, tmp_path), range(3)))
    assert made[0] == made[1] == made[2]
    assert [path.name for path in tmp_path.iterdir()] == [made[0].folder.name]
    whole = {path.relative_to(client.folder) for path in client.folder.rglob("*")}
    assert {path.relative_to(made[0].folder) for path in made[0].folder.rglob("*")} == whole


def test_a_client_that_was_half_made_is_made_anew(client, tmp_path):
    """A server that was stopped while it made the folder leaves one without a policy."""
    half = tmp_path / client.folder.name
    half.mkdir()
    (half / "index.html").write_text("half")
    made = server_client(ASSETS, tmp_path)
    assert made.folder == half
    assert made.policy == client.policy
    assert "half" not in (half / "index.html").read_text(encoding="utf-8")[:10]
