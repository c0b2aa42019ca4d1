"""Stages the app for ``flet build``: ``.venv/bin/python build/native.py`` makes build/out/native.

Then, on a machine with the Flutter toolkit: ``flet build apk build/out/native`` (or aab, ipa,
macos, linux, windows). Flet wipes the folder ``build`` of whatever it builds, so it never builds
here. No server, no test and no secret goes along; tests/web/test_native.py looks.
"""

from __future__ import annotations

import ast
import shutil
import sys
import tomllib
from pathlib import Path

from catalogs import compile_all
from environment import ROOT, say
from phone_python import FOR_MAKERS, NEEDED, SERVER_ONLY

sys.path.insert(0, str(ROOT))

from app.domain.version import VERSION

TARGET = ROOT / "build" / "out" / "native"
# What a device is given beside what the browser has: sockets, and the vault of a computer or phone.
_MORE = ("httpx", "keyring", "cryptography", "flet-secure-storage")
_LEFT_OUT = (
    "app/server/",
    "app/calc/",
    "app/web/shell/",
    "app/data/browser/",
    "app/bounded_http.py",
    "app/served.py",
)
_ENDINGS = {".py", ".toml", ".txt", ".ids", ".words"}
_START = '''"""Starts Houvast on a device."""

from app.main import main

main()
'''


def main() -> None:
    """Make the folder anew."""
    compile_all()
    shutil.rmtree(TARGET, ignore_errors=True)
    for path in _wanted():
        target = TARGET / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    (TARGET / "assets").mkdir()
    for name in ("icon.png", "fonts/OFL.txt"):
        shutil.copyfile(ROOT / "assets" / name, TARGET / "assets" / Path(name).name)
    (TARGET / "main.py").write_text(_START, encoding="utf-8")
    (TARGET / "pyproject.toml").write_text(_settings(), encoding="utf-8")
    say(f"{TARGET.relative_to(ROOT)} is ready for flet build")


def _wanted() -> list[Path]:
    """Every file of the app and its languages that a device reads."""
    folders = (ROOT / "app", ROOT / "locales")
    found = [path for folder in folders for path in sorted(folder.rglob("*")) if _is_read(path)]
    served = _served([path for path in found if path.parent.name == "web"])
    return [path for path in found if path not in served]


def _is_read(path: Path) -> bool:
    name = path.relative_to(ROOT).as_posix()
    is_for_all = path.name not in FOR_MAKERS and not name.startswith(_LEFT_OUT)
    return path.is_file() and path.suffix in _ENDINGS and is_for_all


def _served(web: list[Path]) -> set[Path]:
    """Of the page what only a server can import, and what imports that."""
    imports = {path: set(_imports(path)) for path in web}
    found: set[Path] = set()
    while True:
        names = {f"app.web.{path.stem}" for path in found} | set(SERVER_ONLY)
        tops = {one for one, told in imports.items() if any(_is_of(name, names) for name in told)}
        if tops == found:
            return found
        found = tops


def _imports(path: Path) -> list[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    froms = [one.module or "" for one in ast.walk(tree) if isinstance(one, ast.ImportFrom)]
    plain = [one for one in ast.walk(tree) if isinstance(one, ast.Import)]
    return froms + [name.name for one in plain for name in one.names]


def _is_of(name: str, wanted: set[str]) -> bool:
    return name in wanted or name.partition(".")[0] in wanted


def _settings() -> str:
    """The part of pyproject.toml that ``flet build`` reads, with the version written out."""
    whole = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(whole)["project"]
    asked = [one for one in project["dependencies"] if one.startswith(_MORE)]
    needs = "\n".join(f'    "{one}",' for one in (*NEEDED, *asked))
    flet = whole[whole.index("[tool.flet]") : whole.index("[tool.pytest")]
    # Both shops want a number that goes up; a day does.
    number = "".join(f"{int(part):02d}" for part in VERSION.split("."))
    flet = flet.replace("[tool.flet]\n", f"[tool.flet]\nbuild_number = {number}\n", 1)
    return (
        f'[project]\nname = "{project["name"]}"\nversion = "{VERSION}"\n'
        f'description = "{project["description"]}"\n'
        f'requires-python = "{project["requires-python"]}"\ndependencies = [\n{needs}\n]\n\n{flet}'
    )


if __name__ == "__main__":
    main()
