"""Puts in a bill of materials the licence of each package, as its makers tell it (PEP 639).

An older package has a line of its own words for it, a classifier, or only its text. What another
system needs is not installed here, and keeps no licence in the bill.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

_CLASSIFIER = "License :: OSI Approved :: "
# Longer than a name, it is the text of the licence itself.
_LONGEST_NAME = 60


def add_licences(bill: Path, environment: Path) -> None:
    """Name the licences of what is installed in this environment; what has one keeps it."""
    known = {_plain(one.metadata["Name"]): one for one in _installed(environment)}
    told = json.loads(bill.read_text(encoding="utf-8"))
    for part in told["components"]:
        found = known.get(_plain(part["name"]))
        if found is not None and "licenses" not in part:
            part["licenses"] = licences(found)
    bill.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")


def licences(package: Distribution) -> list[dict[str, object]]:
    """What its makers tell, in the form of CycloneDX; empty when they tell nothing."""
    for expression in _told(package, "License-Expression"):
        return [{"expression": expression}]
    for name in _told(package, "License"):
        if len(name) <= _LONGEST_NAME:
            return [{"license": {"name": name}}]
    classified = _told(package, "Classifier")
    names = [one.removeprefix(_CLASSIFIER) for one in classified if one.startswith(_CLASSIFIER)]
    if names:
        return [{"license": {"name": one}} for one in names]
    files = _told(package, "License-File")
    texts = {name: {"content": package.read_text(f"licenses/{name}")} for name in files}
    return [{"license": {"name": name, "text": text}} for name, text in texts.items()]


def _told(package: Distribution, key: str) -> list[str]:
    return package.metadata.get_all(key) or []


def _installed(environment: Path) -> Iterator[Distribution]:
    places = [*environment.glob("lib/python*/site-packages"), environment / "Lib" / "site-packages"]
    return iter(distributions(path=[str(one) for one in places]))


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
