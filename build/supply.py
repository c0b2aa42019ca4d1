"""What the program is made of: ``python3 build/supply.py lock``, ``audit`` or ``sbom``.

``lock`` resolves pyproject.toml into build/lock: each package by version and hashes, for every
system and Python; ``--upgrade`` takes newer ones. ``audit`` asks the index for known weaknesses,
and fails on a package that it could not look up too. ``sbom`` writes a bill of materials for each
lock to build/out/sbom (CycloneDX), with licences; that of the app also names what
build/lock/vendored.toml does.
Its tools go to an environment of their own.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from environment import LOCKS, OLDEST, ROOT, VENV, ready, say, use_new_enough_python
from licences import add_licences
from vendored import components

TOOLS = ROOT / "build" / "out" / "supply"
BILLS = ROOT / "build" / "out" / "sbom"
# The reference gemeente in a container goes without screens; these it shares with the app.
_SHARED = frozenset({"httpx", "httptools", "uvicorn"})
_NAME = re.compile(r"[A-Za-z0-9._-]+")


def main() -> int:
    """Do what was asked; not 0 when something of it failed."""
    use_new_enough_python()
    parser = argparse.ArgumentParser(description="What Houvast is made of.")
    parser.add_argument("what", choices=("lock", "audit", "sbom"))
    parser.add_argument("--upgrade", action="store_true", help="lock: take newer releases")
    wish = parser.parse_args()
    tools = ready("supply", TOOLS).parent
    if wish.what == "lock":
        return _lock(tools, ["--upgrade"] if wish.upgrade else [])
    return _audit(tools) if wish.what == "audit" else _bills(tools)


def wanted() -> dict[str, list[str]]:
    """For each lock what pyproject.toml asks, the largest first: the others keep its versions."""
    import tomllib  # noqa: PLC0415  (absent from the too old Python that finds a newer one)

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    app: list[str] = project["dependencies"]
    more: dict[str, list[str]] = project["optional-dependencies"]
    shared = [one for one in app if _name(one) in _SHARED]
    return {
        "test": [*app, *more["server"], *more["test"]],
        "app": [*app, *more["server"]],
        "gemeente": [*shared, *more["server"]],
        "supply": more["supply"],
    }


def _lock(tools: Path, more: Sequence[str]) -> int:
    command = [str(tools / "uv"), "pip", "compile", "-", "--quiet", *more]
    form = ["--universal", "--generate-hashes", "--no-header", "--no-annotate"]
    python = ["--python-version", ".".join(map(str, OLDEST)), "--only-binary", ":all:"]
    for lock, asked in wanted().items():
        target = LOCKS / f"{lock}.txt"
        same = ["-c", str(LOCKS / "test.txt")] if lock in {"app", "gemeente"} else []
        told = subprocess.run(
            [*command, *form, *python, *same, "-o", str(target)],
            input="\n".join(asked), text=True, cwd=ROOT, stdout=subprocess.DEVNULL, check=False,
        )  # fmt: skip
        if told.returncode != 0:
            return told.returncode
        say(f"{target.relative_to(ROOT)} is up to date")
    return 0


def _audit(tools: Path) -> int:
    """Strict: of a package that the index does not know nobody has said that it is safe."""
    strict = ["--strict", "--require-hashes", "--disable-pip", "--progress-spinner", "off"]
    codes = [
        subprocess.run(
            [str(tools / "pip-audit"), *strict, "-r", str(LOCKS / f"{lock}.txt")],
            cwd=ROOT, check=False,
        ).returncode
        for lock in wanted()
    ]  # fmt: skip
    return max(codes)


def _bills(tools: Path) -> int:
    BILLS.mkdir(parents=True, exist_ok=True)
    ready("test")  # what is installed tells its licence
    form = ["--pyproject", "pyproject.toml", "--mc-type", "application", "--output-reproducible"]
    for lock in wanted():
        target = BILLS / f"{lock}.cdx.json"
        told = subprocess.run(
            [str(tools / "cyclonedx-py"), "requirements", str(LOCKS / f"{lock}.txt"),
             *form, "-o", str(target)],
            cwd=ROOT, check=False,
        )  # fmt: skip
        if told.returncode != 0:
            return told.returncode
        if lock == "app":
            add_components(target)
        add_licences(target, TOOLS if lock == "supply" else VENV)
        say(f"{target.relative_to(ROOT)} is written")
    return 0


def add_components(bill: Path) -> None:
    """Put the packages of build/lock/vendored.toml in a bill of materials, in its order."""
    told = json.loads(bill.read_text(encoding="utf-8"))
    told["components"] = sorted(
        [*told["components"], *components()], key=lambda one: str(one["bom-ref"])
    )
    bill.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")


def _name(requirement: str) -> str:
    found = _NAME.match(requirement)
    return "" if found is None else found[0]


if __name__ == "__main__":
    sys.exit(main())
