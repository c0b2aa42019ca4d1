"""What is installed is what was chosen: versions and hashes in build/lock, and nothing beside it.

Security review, last line of the table: no lock file, no hashes, no audit step (issue 13 point 8).
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import sys
import zipfile
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import environment
from environment import LOCKS
from licences import add_licences
from supply import wanted

_PIN = re.compile(
    r"^([A-Za-z0-9._-]+)==(\S+)( ; .*?)?((?: \\\n    --hash=sha256:[0-9a-f]{64})+)$", re.MULTILINE
)
_SETS = ("app", "test", "gemeente", "supply")


def _pins(lock):
    """Each package of a lock with its version, its marker and its hashes."""
    text = (LOCKS / f"{lock}.txt").read_text()
    found = {name: rest for name, *rest in _PIN.findall(text)}
    assert _PIN.sub("", text).strip() == "", "every line is a package with hashes"
    return found


@pytest.mark.parametrize("lock", _SETS)
def test_what_the_project_asks_is_locked_at_a_version_that_fits(lock):
    """A requirement that was changed without a new lock is seen here."""
    pins = _pins(lock)
    for one in map(Requirement, wanted()[lock]):
        version, _marker, _hashes = pins[canonicalize_name(one.name)]
        assert one.specifier.contains(version), one


@pytest.mark.parametrize("lock", ["app", "gemeente"])
def test_what_people_run_is_what_was_tested(lock):
    """The same versions with the same hashes as those of the tests."""
    tested = _pins("test")
    for name, (version, _marker, hashes) in _pins(lock).items():
        assert (tested[name][0], tested[name][2]) == (version, hashes), name


def test_the_scripts_install_nothing_by_another_way():
    """Both commands of the README and the container take the lock; pip is told nowhere else."""
    root = LOCKS.parents[1]
    for script, lock in (("start", "app"), ("test", "test")):
        assert f'ready("{lock}")' in (root / "build" / f"{script}.py").read_text()
    container = (root / "build" / "haven" / "Containerfile").read_text()
    (line,) = re.findall(r"pip install ([^\\]*)", container)
    assert "--require-hashes" in line
    assert line.split()[-1] == "gemeente.txt"


def _wheel(folder, word):
    """A package of one module, as an index would give it."""
    path = folder / "grain-1.0-py3-none-any.whl"
    files = {
        "grain.py": f"word = {word!r}\n",
        "grain-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: grain\nVersion: 1.0\n",
        "grain-1.0.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\n",
    }
    rows = [
        f"{name},sha256={base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip('=')},{len(text)}"
        for name, text in files.items()
    ]
    with zipfile.ZipFile(path, "w") as packed:
        for name, text in files.items():
            packed.writestr(name, text)
        packed.writestr(
            "grain-1.0.dist-info/RECORD", "\n".join([*rows, "grain-1.0.dist-info/RECORD,,", ""])
        )
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_another_file_under_the_same_name_and_version_is_refused(tmp_path, monkeypatch, capsys):
    """What the lock is for: somebody who changes the index changes nothing here."""
    good = _wheel(tmp_path, "good")
    (tmp_path / "app.txt").write_text(f"grain==1.0 \\\n    --hash=sha256:{good}\n")
    monkeypatch.setattr(environment, "LOCKS", tmp_path)
    for name, value in (
        ("NO_INDEX", "1"),
        ("FIND_LINKS", str(tmp_path)),
        ("CONFIG_FILE", "/dev/null"),
    ):
        monkeypatch.setenv(f"PIP_{name}", value)
    python = environment.ready("app", tmp_path / "first")
    assert list(python.parents[1].rglob("grain.py"))
    _wheel(tmp_path, "evil")
    with pytest.raises(SystemExit):
        environment.ready("app", tmp_path / "second")
    assert "DO NOT MATCH" in capsys.readouterr().out
    assert not list((tmp_path / "second").rglob("grain.py"))


def test_the_bill_names_the_licence_of_each_package_that_is_here(tmp_path):
    """Issue 14, point 8: as its makers tell it; what another system needs stays without."""
    names = [found[1] for found in _PIN.finditer((LOCKS / "app.txt").read_text(encoding="utf-8"))]
    bill = tmp_path / "app.cdx.json"
    bill.write_text(json.dumps({"components": [{"name": name} for name in names]}))
    add_licences(bill, Path(sys.prefix))
    told = {one["name"]: one.get("licenses") for one in json.loads(bill.read_text())["components"]}
    assert told["flet"] == [{"expression": "Apache-2.0"}]
    assert told["httpx"] == [{"license": {"name": "BSD-3-Clause"}}]
    here = {one for one in names if _is_here(one)}
    assert {"flet", "cryptography", "argon2-cffi"} <= here
    assert [name for name in here if not told[name]] == []


def _is_here(name):
    try:
        return bool(distribution(name))
    except PackageNotFoundError:
        return False
