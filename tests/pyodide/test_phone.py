"""The Python that runs in a phone's browser gives the same answers, to the cent and the letter.

Pyodide comes with Flet, Node.js with the test tools: the very interpreter a visitor gets.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import flet_web
import pytest

import node

pytestmark = pytest.mark.pyodide

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
_PATIENCE_SECONDS = 180


def _output(*command):
    told = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=_PATIENCE_SECONDS,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    return told.stdout.splitlines()


def _node():
    path = node.find()
    assert path, "Node.js is missing; python3 build/test.py installs it"
    return path


@pytest.fixture(scope="module")
def here():
    """What this Python answers."""
    return _output(sys.executable, str(HERE / "same.py"))


@pytest.fixture(scope="module")
def phone():
    """What the Python of the phone answers."""
    pyodide = Path(flet_web.get_package_web_dir()) / "pyodide"
    packages = Path(importlib.util.find_spec("babel").origin).parents[1]
    return _output(_node(), str(HERE / "run.mjs"), str(pyodide), str(ROOT), str(packages))


def test_the_phone_really_runs_another_python(here, phone):
    """Otherwise the rest would prove nothing."""
    assert phone[0].startswith("python 3")
    assert phone[0].endswith("emscripten")
    assert here[0] != phone[0]


def test_every_answer_is_the_same(here, phone):
    """Figures, scenarios and sentences in every language do not depend on the device."""
    assert len(here) > 20
    assert phone[1:] == here[1:]


def test_the_questions_are_really_answered(here):
    """Seven questions get an answer and the last, which is no question, gets its refusal."""
    answers = [line for line in here if line.startswith("{")]
    assert len(answers) == 8
    assert [line for line in answers[:-1] if '"problem"' in line] == []
    assert '"problem"' in answers[-1]
