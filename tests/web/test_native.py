"""The tree that ``flet build`` gets: it starts, and nothing in it is of a server (issue 14, 7)."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib

import pytest
import yaml
from yamllint import linter
from yamllint.config import YamlLintConfig

from app.domain.version import VERSION
from native import ROOT, TARGET

# Starts the staged app as the Flutter side would, with a client of our own in its place.
_START = """
import runpy, sys
sys.path[:0] = [{stage!r}]
import flet
shown = []
flet.run = lambda show, **more: shown.append(show)
runpy.run_path({stage!r} + "/main.py", run_name="__main__")
ours = [one.__file__ for name, one in sys.modules.items() if name.partition(".")[0] == "app"]
assert all(file.startswith({stage!r}) for file in ours), ours
sys.path.append({root!r})
from tests.flet_headless import HeadlessClient, run

async def open_it():
    client = await HeadlessClient().start(shown[0], "/")
    print(client.texts())

run(open_it)
served = set(sys.modules) & {{"starlette", "uvicorn", "fastapi", "flet_web", "sqlalchemy"}}
assert not served, served
"""


@pytest.fixture(scope="module")
def staged():
    """What build/native.py makes."""
    subprocess.run([sys.executable, "build/native.py"], cwd=ROOT, check=True)
    return TARGET


def test_the_staged_app_starts(staged):
    """From its own files only, and without a server it draws its first screen."""
    script = _START.format(stage=str(staged), root=str(ROOT))
    told = subprocess.run(
        [sys.executable, "-c", script],
        cwd=staged,
        env={**os.environ, "FLET_PLATFORM": "android", "PYTHONPATH": ""},
        check=True,
        capture_output=True,
        text=True,
    )
    assert "'Hulp'" in told.stdout


def test_it_holds_no_server_no_test_and_no_secret(staged):
    """A phone is a client; whoever unpacks the app finds what everybody may read."""
    files = [path for path in staged.rglob("*") if path.is_file()]
    names = {path.relative_to(staged).as_posix() for path in files}
    assert "app/main.py" in names
    assert "locales/en/LC_MESSAGES/houvast.words" in names
    assert not [
        name for name in names if re.search(r"server/|/web/server|tests?/|\.(key|db|env|po)$", name)
    ]
    served = {"starlette", "uvicorn", "fastapi", "flet_web", "sqlalchemy", "alembic", "psycopg"}
    for path in (path for path in files if path.suffix == ".py"):
        found = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        froms = {
            (one.module or "").partition(".")[0] for one in found if isinstance(one, ast.ImportFrom)
        }
        assert not froms & served, path
        assert "PRIVATE KEY" not in path.read_text(encoding="utf-8")


def test_its_settings_say_what_the_app_may_and_why(staged):
    """The version once, no copy in a cloud, and no permission but the network."""
    told = tomllib.loads((staged / "pyproject.toml").read_text(encoding="utf-8"))
    assert told["project"]["version"] == VERSION
    needs = " ".join(told["project"]["dependencies"])
    assert "flet==1.0.5" in needs
    assert not re.search("starlette|uvicorn|fastapi|flet\\[web\\]", needs)
    flet = told["tool"]["flet"]
    assert flet["build_number"] == int("".join(f"{int(one):02d}" for one in VERSION.split(".")))
    android = flet["android"]
    assert [name for name, may in android["permission"].items() if may] == [
        "android.permission.INTERNET"
    ]
    assert android["manifest_application"]["allowBackup"] == "false"
    assert all(flet[one]["deep_linking"]["scheme"] == "houvast" for one in ("android", "ios"))
    reasons = [text for name, text in flet["ios"]["info"].items() if name.endswith("Description")]
    assert reasons
    assert not re.search("bijstand|uitkering|schuld", str(flet), re.IGNORECASE)


def test_the_recipe_for_the_machine_with_flutter_is_well_formed():
    """It cannot be run here; it stages first, and signs with nothing from the tree."""
    text = (ROOT / "build" / "ci" / "native.yaml").read_text(encoding="utf-8")
    assert (
        list(
            linter.run(text, YamlLintConfig("{extends: default, rules: {line-length: {max: 100}}}"))
        )
        == []
    )
    assert not re.search(r"(?:PASSWORD|ALIAS|KEY_STORE): [^$]", text)
    jobs = yaml.safe_load(text)["jobs"]
    desks = [one["target"] for one in jobs["desk"]["strategy"]["matrix"]["include"]]
    assert [*jobs, *desks] == ["android", "ios", "desk", "linux", "macos", "windows"]
    for job in jobs.values():
        said = " ".join(step.get("run", "") for step in job["steps"])
        assert said.index("build/native.py") < said.index("flet build")
