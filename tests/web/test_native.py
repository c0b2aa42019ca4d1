"""The tree that ``flet build`` gets: it starts, and nothing in it is of a server (issue 14, 7)."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from yamllint import linter
from yamllint.config import YamlLintConfig

import icon
from app.domain.version import VERSION
from app.text.catalog import languages
from native import ROOT, TARGET
from tests.web.as_android import START, pack

# What flet-cli 1.0.5 reads of [tool.flet] (its commands/build_base.py and build.py), and what its
# template reads of the rest (AndroidManifest.xml, build.gradle.kts). It passes over other names.
_READ = {
    *("org", "product", "company", "build_number"),
    *("splash.color", "splash.dark_color", "boot_screen.name", "boot_screen.flet.startup_message"),
    *("web.cdn", "web.renderer", "web.route_url_strategy"),
    *("android.min_sdk_version", "android.split_per_abi", "android.permission"),
    *("android.manifest_application", "ios.info"),
    *(f"{one}.deep_linking.{part}" for one in ("android", "ios") for part in ("scheme", "host")),
}
# Of these Flet hands on whatever is below, to the system that the app is made for.
_HANDED_ON = {"android.permission", "android.manifest_application", "ios.info"}


@pytest.fixture(scope="module")
def staged():
    """What build/native.py makes."""
    subprocess.run([sys.executable, "build/native.py"], cwd=ROOT, check=True)
    return TARGET


def test_the_staged_app_starts_as_on_android(staged, tmp_path):
    """Of its own files only, compiled and without source, with the packages of others in a zip.

    So flet build leaves it (issue 14, 7). Without a server it draws its first screen, and what is
    told is sealed and opened with a PIN.
    """
    pack(staged, tmp_path)
    stage = tmp_path / "app"
    shutil.copytree(staged, stage)
    subprocess.run([sys.executable, "-m", "compileall", "-b", "-q", stage], check=True)
    for source in stage.rglob("*.py"):
        source.unlink()
    told = subprocess.run(
        [sys.executable, "-S", "-c", START, stage, tmp_path, ROOT],
        cwd=tmp_path,
        env={**os.environ, "FLET_PLATFORM": "android", "PYTHONPATH": ""},
        check=False,
        capture_output=True,
        text=True,
    )
    assert told.returncode == 0, told.stderr
    assert "'Hulp'" in told.stdout


def test_what_it_asks_for_can_be_had_for_a_phone(staged):
    """What is machine code has versions of its own for phones, so it is not held to ours.

    Those of Flet (pypi.flet.dev, from its mobile-forge): cryptography 48.0.0 for Python 3.14, and
    43.0.1 for an older one, which is too old for us; msgpack 1.1.2; argon2-cffi-bindings 25.1.0.
    """
    project = tomllib.loads((staged / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {one.name: one.specifier for one in map(Requirement, project["dependencies"])}
    assert "48.0.0" in asked["cryptography"]
    assert "msgpack" not in asked
    python = SpecifierSet(project["requires-python"])
    assert list(python.filter(["3.13.9", "3.14.2", "3.15.0"])) == ["3.14.2"]
    lock = (ROOT / "build" / "lock" / "app.txt").read_text(encoding="utf-8")
    pure = {name: str(which) for name, which in asked.items() if name != "cryptography"}
    assert pure.keys() == {"flet", "flet-secure-storage", "httpx", "keyring", "argon2-cffi"}
    assert all(f"\n{name}{which} \\\n" in lock for name, which in pure.items())


def test_it_brings_the_languages_of_the_app_and_no_other(staged):
    """Babel knows over a thousand, 30 MB of them; a phone has the eight that can be chosen."""
    known = {path.stem for path in (staged / "babel" / "locale-data").iterdir()}
    assert known == {one.code for one in languages()} | {"root", "en_001", "en_GB"}
    assert "Redistribution" in (staged / "babel" / "LICENSE").read_text(encoding="utf-8")


def test_its_icons_are_large_enough_and_fill_the_square_of_a_phone(staged):
    """The App Store asks 1024 pixels; a phone cuts its own shape, so it gets no round corners."""
    sizes = {}
    for name in ("icon", "icon_ios", "icon_android"):
        head = (staged / "assets" / f"{name}.png").read_bytes()[:24]
        sizes[name] = int.from_bytes(head[16:20], "big")
    assert sizes == {"icon": 1024, "icon_ios": 1024, "icon_android": 512}
    for name in ("icon_ios.png", "icons/icon-maskable-512.png"):
        assert icon.PICTURES[name][1]


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


def test_flet_reads_each_setting(staged):
    """A name that it does not know is passed over without a word, and so would its promise be."""
    told = tomllib.loads((staged / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["flet"]
    assert set(_names(told)) == _READ


def _names(told, above=""):
    for name, value in told.items():
        whole = f"{above}{name}"
        if isinstance(value, dict) and whole not in _HANDED_ON:
            yield from _names(value, f"{whole}.")
        else:
            yield whole


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
        # Nobody is there to say yes to what it fetches: Flutter, and what Android needs.
        assert "flet build --yes " in said
    # The keystore of Linux, which its part of flet-secure-storage is built with (its README).
    assert "libsecret-1-dev" in str(jobs["desk"])
