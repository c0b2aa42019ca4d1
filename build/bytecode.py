"""Turns Python files into the bytecode of the phone's Python, and says what each imports."""

from __future__ import annotations

import hashlib
import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import flet_web

import node
from environment import ROOT, stop

PYODIDE = Path(flet_web.get_package_web_dir()) / "pyodide"
_KEPT = ROOT / "build" / "out" / "bytecode"
_INSIDE = Path(__file__).with_name("bytecode_inside.py")


@dataclass(frozen=True, slots=True)
class Compiled:
    """The bytecode of one file, and the names of the modules it imports."""

    data: bytes
    imports: tuple[str, ...]


def bytecode(files: Mapping[str, Path]) -> dict[str, Compiled]:
    """The bytecode of each file by its name inside; what was made before is taken from there."""
    targets = {name: _target(name, path) for name, path in files.items()}
    missing = [
        (str(files[name]), name, str(target))
        for name, target in targets.items()
        if not target.is_file()
    ]
    if missing:
        _compile(missing)
    return {name: _read(target) for name, target in targets.items()}


def _target(name: str, path: Path) -> Path:
    digest = hashlib.sha256((PYODIDE / "package.json").read_bytes())
    digest.update(_INSIDE.read_bytes())
    digest.update(name.encode())
    digest.update(path.read_bytes())
    return _KEPT / f"{digest.hexdigest()[:32]}.pyc"


def _compile(jobs: list[tuple[str, str, str]]) -> None:
    _KEPT.mkdir(parents=True, exist_ok=True)
    (_KEPT / "jobs.json").write_text(json.dumps(jobs), encoding="utf-8")
    script = _KEPT / "inside.py"
    told = _INSIDE.read_text(encoding="utf-8").replace("@JOBS@", str(_KEPT / "jobs.json"))
    script.write_text(told, encoding="utf-8")
    folders = {str(ROOT), *(str(_root_of(Path(source))) for source, _, _ in jobs)}
    runner = Path(__file__).with_name("in_pyodide.mjs")
    with_node = node.find() or stop("please run python3 build/test.py first: it brings Node.js")
    command = [with_node, str(runner), str(PYODIDE), str(script), *sorted(folders)]
    subprocess.run(command, check=True)


def _root_of(source: Path) -> Path:
    return ROOT if source.is_relative_to(ROOT) else source.parent


def _read(target: Path) -> Compiled:
    imports = json.loads(target.with_suffix(".json").read_text(encoding="utf-8"))
    return Compiled(target.read_bytes(), tuple(imports))
