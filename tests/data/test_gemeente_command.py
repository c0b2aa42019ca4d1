"""One command checks the folder of a gemeente and tells it in plain Dutch."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from app.data.gemeente_schema import template, templates

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "app" / "demo" / "gemeente" / "demo"


def told(*words):
    """What the command prints, and how it ends."""
    command = [sys.executable, "build/gemeente.py", *map(str, words)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.stdout, done.returncode


def test_it_names_what_is_wrong_missing_and_too_old(tmp_path):
    """Issue 12 item 7: what is wrong, missing, expired, and what changes for five people."""
    folder = shutil.copytree(DEMO, tmp_path / "demo")
    norm = folder / "norm.toml"
    norm.write_text(norm.read_text("utf-8").replace("value = 5000.00,", "value = [5000.00,"))
    (folder / "premies.toml").unlink()
    bronnen = folder / "bronnen.toml"
    bronnen.write_text(bronnen.read_text("utf-8").replace("until = 2028-12-31\n", ""))
    text, code = told(folder, "--day", "2027-01-01")
    assert code == 1
    assert "Dit is fout en telt niet mee: 1." in text
    assert "norm.toml, car_value: Wij kunnen dit bestand niet lezen" in text
    assert "verrekening.toml, pay_day: gelezen op 20-11-2026, telde tot en met 31-12-2026." in text
    assert "Premies en reiskosten: Is er een premie als ik ga werken?" in text
    for name in ("Noor", "Sam", "Dewi", "Ans", "Yusuf"):
        assert name in text


def test_a_whole_gemeente_is_told_what_its_rules_change():
    """Issue 12 item 7: "met deze regels krijgt Noor"; nothing wrong ends with 0."""
    text, code = told(DEMO, "--day", "2026-11-20")
    assert code == 0
    assert "Dit is fout en telt niet mee: niets." in text
    assert "Met deze regels leest Noor Voorbeeld:" in text


@pytest.mark.parametrize("name", templates())
def test_there_is_an_empty_file_for_every_ordinance(name):
    """Issue 12 item 7: a template per ordinance; empty it says nothing, and it is TOML."""
    text = template(name)
    assert tomllib.loads(text) == {}
    assert "NAAM" in text
