"""What tests install when they first need it: two processes may do so in the same moment."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.browser.server import ROOT

_PATIENCE_SECONDS = 120
# Says when it begins and ends; what it found when it began must still be there at the end.
_NPM = """#!/bin/sh
echo begun >> {log}
test -f package.json || exit 1
mkdir node_modules
sleep 0.3
test -f package.json || exit 2
echo whole > node_modules/whole
echo ended >> {log}
"""
# As apt-get: refuses to work where another one is at work.
_APT = """#!/bin/sh
mkdir {log}.held || exit 100
sleep 0.5
echo "$1" >> {log}
rmdir {log}.held
"""
_INSTALL = """
from pathlib import Path
from tests.server.login_server import installed
made = installed(Path({package!r}), Path({into!r}), {npm!r})
assert (made / "node_modules" / "whole").read_text() == "whole\\n", made
print(made)
"""
_APT_INSTALL = """
import environment
environment._root_rights = lambda: []
environment._TURN = __import__("pathlib").Path({turn!r})
assert environment.apt_install(["a", "b"])
"""


def _program(folder, name, text):
    path = folder / name
    path.write_text(text.format(log=folder / "log"))
    path.chmod(0o755)
    return path


def _two(script, **environment):
    """Run it in two processes at once; what each said. Both must succeed."""
    ways = os.pathsep.join([str(ROOT), str(ROOT / "build")])
    told = {**os.environ, "PYTHONPATH": ways, **environment}
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", script]
    both = [
        subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, env=told) for _one in "ab"
    ]
    said = [one.communicate(timeout=_PATIENCE_SECONDS) for one in both]
    assert [one.returncode for one in both] == [0, 0], said
    return [out.strip().splitlines()[-1:] for out, _errors in said]


def test_two_that_need_the_login_server_install_it_once_and_whole(tmp_path):
    """Neither takes the folder of the other away, and none uses one that is half."""
    npm = _program(tmp_path, "npm", _NPM)
    package, into = tmp_path / "package.json", tmp_path / "out"
    package.write_text("{}")
    script = _INSTALL.format(package=str(package), into=str(into), npm=str(npm))
    first, second = _two(script)
    assert first == second
    assert (tmp_path / "log").read_text().split() == ["begun", "ended"]
    assert [one.name for one in into.iterdir() if one.is_dir()] == [Path(first[0]).name]


def test_what_another_version_asks_takes_nothing_away(tmp_path):
    """A server that runs goes on with its own folder; one that was stopped halfway leaves none."""
    npm = _program(tmp_path, "npm", _NPM)
    package, into = tmp_path / "package.json", tmp_path / "out"
    made = []
    for text in ("{}", '{"name": "later"}', "{}"):
        package.write_text(text)
        script = _INSTALL.format(package=str(package), into=str(into), npm=str(npm))
        made += [where for (where,) in _two(script)]
    assert len(set(made)) == 2
    assert made[:2] == made[4:]
    assert (tmp_path / "log").read_text().split() == ["begun", "ended"] * 2


def test_two_that_need_a_program_of_the_system_take_turns(tmp_path):
    """Chromium and PostgreSQL: apt-get gives up where another one holds its lock."""
    _program(tmp_path, "apt-get", _APT)
    script = _APT_INSTALL.format(turn=str(tmp_path / "turn"))
    _two(script, PATH=os.pathsep.join([str(tmp_path), os.environ["PATH"]]))
    assert (tmp_path / "log").read_text().split() == ["update", "install"] * 2
