"""Scripts of others that travel to a phone are those that were chosen (issue 14; security, E13)."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import sys

import pytest

import fonts
import vendored
import web
from app.ui.screens.made_of import PARTS
from phone_python import NEEDED
from supply import add_components
from tests.habits.code import ROOT
from vendored import check_copies, check_package

_SHELL = ROOT / "app" / "web" / "shell"
_LONG_LINE = 1000  # nobody writes such a line by hand
_LOCKED = vendored.vendored()
_COPIES = [one.path for package in _LOCKED for one in package.files]


def test_every_script_of_others_stands_in_the_lock():
    """What was packed by a machine was not written here."""
    scripts = [path for folder in ("app", "assets") for path in (ROOT / folder).rglob("*.*js")]
    packed = {
        path.relative_to(ROOT).as_posix()
        for path in scripts
        if max(map(len, path.read_text(encoding="utf-8").splitlines())) > _LONG_LINE
    }
    assert packed == set(_COPIES)
    check_copies()


@pytest.mark.parametrize("altered", _COPIES)
def test_one_altered_byte_is_refused(tmp_path, altered):
    """As when somebody slips something into a script that nobody reads."""
    for one in _COPIES:
        (tmp_path / one).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / one).write_bytes((ROOT / one).read_bytes())
    check_copies(tmp_path)
    data = bytearray((tmp_path / altered).read_bytes())
    data[len(data) // 2] ^= 1
    (tmp_path / altered).write_bytes(data)
    with pytest.raises(ValueError, match=re.escape(altered)):
        check_copies(tmp_path)


def test_the_web_build_makes_nothing_of_an_altered_script(tmp_path, monkeypatch):
    """It stops before it makes a file."""
    told = vendored.FILE.read_text(encoding="utf-8")
    chosen = _LOCKED[0].files[0].sha256
    (tmp_path / "vendored.toml").write_text(told.replace(chosen, "0" * 64), encoding="utf-8")
    monkeypatch.setattr(vendored, "FILE", tmp_path / "vendored.toml")
    monkeypatch.setattr(web, "TARGET", tmp_path / "web")
    monkeypatch.setattr(sys, "argv", ["web.py"])
    with pytest.raises(ValueError, match=re.escape(_COPIES[0])):
        web.main()
    assert not (tmp_path / "web").exists()


def test_another_package_under_the_same_name_is_refused(tmp_path):
    """What build/fonts.py fetches is held against the print of npm in the lock."""
    archive = tmp_path / "one.tgz"
    archive.write_bytes(b"chosen")
    digest = base64.b64encode(hashlib.sha512(b"chosen").digest()).decode()
    one = vendored.Vendored("one", "1.0.0", "MIT", f"sha512-{digest}", ())
    check_package(one, archive)
    archive.write_bytes(b"another")
    with pytest.raises(ValueError, match=re.escape("one 1.0.0")):
        check_package(one, archive)
    assert set(fonts.PACKAGES.values()) <= {package.name for package in _LOCKED}


def test_each_has_its_licence_on_the_page_beside_the_files_and_in_the_bill(tmp_path):
    """Who made it is named; fonts lie on the page under the name of their family."""
    family = dict.fromkeys(fonts.PACKAGES.values(), "Noto Sans")
    on_page = {name: one.licence for one in PARTS for name in one.names}
    beside = (_SHELL / "MIT.txt").read_text(encoding="utf-8")
    for package in _LOCKED:
        assert package.licence in on_page[family.get(package.name, package.name)]
        for file in package.files:
            assert file.path.rpartition("/")[2] in beside
            assert package.name in beside
    bill = tmp_path / "app.cdx.json"
    bill.write_text(json.dumps({"components": [{"bom-ref": "requirements-L1", "name": "flet"}]}))
    add_components(bill)
    named = {one["name"]: one for one in json.loads(bill.read_text())["components"]}
    assert set(named) == {"flet", *(package.name for package in _LOCKED)}
    assert named["hash-wasm"]["purl"] == "pkg:npm/hash-wasm@4.13.0"
    assert named["hash-wasm"]["licenses"] == [{"license": {"id": "MIT"}}]


def test_a_phone_has_the_very_releases_that_were_tested():
    """Python's packages in the browser come by the lock of the app, with its hashes."""
    assert {one.partition("==")[0] for one in NEEDED} >= {"flet", "msgpack", "babel"}
    for lock in ("app", "test"):
        locked = (ROOT / "build" / "lock" / f"{lock}.txt").read_text(encoding="utf-8")
        assert all(f"\n{one} \\\n    --hash=sha256:" in f"\n{locked}" for one in NEEDED)
