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
    wrong = next(line for line in text.splitlines() if "norm.toml, car_value" in line)
    assert wrong.startswith("  - norm.toml, car_value: Wij kunnen dit niet lezen. ")
    assert "Unclosed" not in text, "plain Dutch, without the English of the TOML reader"
    assert "verrekening.toml, pay_day: gelezen op 20-11-2026, telde tot en met 31-12-2026." in text
    assert "Premies en reiskosten: Is er een premie als ik ga werken?" in text
    for name in ("Noor", "Sam", "Dewi", "Ans", "Yusuf"):
        assert name in text


def test_a_whole_gemeente_is_told_in_euro_what_its_rules_change():
    """Issue 12 item 7: "met deze regels krijgt Noor": 400 and 75 + 300 + 420 + 48 of the demo."""
    text, code = told(DEMO, "--day", "2026-11-20")
    assert code == 0
    assert "Dit is fout en telt niet mee: niets." in text
    assert "Met deze regels krijgt Noor €\u00a01.243,00 per jaar, als u het toekent:" in text
    assert "Individuele inkomenstoeslag, bij lang een laag inkomen: €\u00a0400,00 per jaar" in text
    assert "Wasmachine of koelkast: €\u00a0300,00 één keer" in text
    assert "Een verlaging van categorie eerste: Uw gemeente noemt €\u00a070,97 minder" in text
    yusuf = text[text.index("Yusuf Voorbeeld") :]
    assert "krijgt Yusuf" not in yusuf, "the income of his partner is above the limit of the demo"


def test_other_amounts_in_the_folder_are_other_amounts_for_people(tmp_path):
    """A relative: half the toeslag, one scheme gone, another way of settling wages."""
    folder = shutil.copytree(DEMO, tmp_path / "demo")
    toeslag = folder / "inkomenstoeslag.toml"
    toeslag.write_text(toeslag.read_text("utf-8").replace("400.00", "200.00"))
    (folder / "minimaregelingen.toml").unlink()
    text, _ = told(folder, "--day", "2026-11-20")
    assert "Met deze regels krijgt Noor €\u00a0200,00 per jaar, als u het toekent:" in text
    assert "Voorbeeldpas" not in text


def test_an_empty_folder_changes_nothing_for_anybody(tmp_path):
    """Who filled in nothing is told that nobody gets anything else by it."""
    folder = tmp_path / "GM0114"
    folder.mkdir()
    (folder / "gemeente.toml").write_text('code = "GM0114"\nname = "Emmen"\n')
    text, code = told(folder, "--day", "2026-11-20")
    assert code == 0
    assert text.count("verandert er niets") == 5


@pytest.mark.parametrize("name", templates())
def test_there_is_an_empty_file_for_every_ordinance(name):
    """Issue 12 item 7: a template per ordinance; empty it says nothing, and it is TOML."""
    text = template(name)
    assert tomllib.loads(text) == {}
    assert "NAAM" in text


def test_a_template_that_is_filled_in_can_be_read(tmp_path):
    """Take the marks away, fill in the amounts: nothing is wrong, and Noor gets it."""
    text = _filled_in(template("inkomenstoeslag").split("\n\n")[1])
    for name in ("alleenstaand", "alleenstaande_ouder", "gehuwd"):
        text = text.replace(f"{name} = ", f"{name} = 423.00 ")
    files = {
        "gemeente": 'code = "GM0114"\nname = "Emmen"',
        "bronnen": _filled_in(template("bronnen").split("\n\n")[1]),
        "inkomenstoeslag": text,
    }
    folder = tmp_path / "GM0114"
    folder.mkdir()
    for name, content in files.items():
        (folder / f"{name}.toml").write_text(content, encoding="utf-8")
    said, code = told(folder, "--day", "2026-11-29")
    assert code == 0, said
    assert "krijgt Noor €\u00a0423,00 per jaar" in said


def _filled_in(part):
    """The lines without their mark; what stands between words only stays a comment."""
    lines = (line.removeprefix("# ") for line in part.splitlines() if "mag weg" not in line)
    return "\n".join(line for line in lines if "=" in line or line.startswith("["))
