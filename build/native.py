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
from importlib.metadata import distribution
from pathlib import Path

from catalogs import compile_all
from environment import ROOT, say
from phone_python import FOR_MAKERS, SERVER_ONLY, locked, with_our_languages

sys.path.insert(0, str(ROOT))

from app.domain.version import VERSION

TARGET = ROOT / "build" / "out" / "native"
# What Flet fetches for a device, by the version that was tested: all pure Python. What is machine
# code it has for phones in an index of its own, in versions of its own: msgpack and the work of
# argon2-cffi, which are asked for below, and cryptography: pyproject.toml says what will do.
_TESTED = ("flet", "flet-secure-storage", "httpx", "keyring", "argon2-cffi")
# The Python of the browser too. For an older one there is no such cryptography for a phone.
_PYTHON = ">=3.14,<3.15"
# What the icon becomes: on a desk as it is, on a phone a square that the phone cuts out itself.
_ICONS = {
    "icon.png": "icon.png",
    "icon_ios.png": "icon_ios.png",
    "icon_android.png": "icons/icon-maskable-512.png",
}
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
    for name, source in {**_ICONS, "OFL.txt": "fonts/OFL.txt"}.items():
        shutil.copyfile(ROOT / "assets" / source, TARGET / "assets" / name)
    _take_babel()
    (TARGET / "main.py").write_text(_START, encoding="utf-8")
    (TARGET / "pyproject.toml").write_text(_settings(), encoding="utf-8")
    say(f"{TARGET.relative_to(ROOT)} is ready for flet build")


def _take_babel() -> None:
    """Babel comes along as ours: it opens its files, and Android leaves packages in a zip."""
    packed = distribution("babel")
    for name, data in with_our_languages(Path(str(packed.locate_file("babel")))).items():
        (TARGET / name).parent.mkdir(parents=True, exist_ok=True)
        (TARGET / name).write_bytes(data)
    licence = packed.read_text("licenses/LICENSE")
    if not licence:
        raise ValueError("Babel no longer brings its licence along: see build/native.py")
    (TARGET / "babel" / "LICENSE").write_text(licence, encoding="utf-8")


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
    asked = [one for one in project["dependencies"] if one.startswith("cryptography")]
    needs = "\n".join(f'    "{one}",' for one in (*map(locked, _TESTED), *asked))
    flet = whole[whole.index("[tool.flet]") : whole.index("[tool.pytest")]
    # Both shops want a number that goes up; a day does.
    number = "".join(f"{int(part):02d}" for part in VERSION.split("."))
    flet = flet.replace("[tool.flet]\n", f"[tool.flet]\nbuild_number = {number}\n", 1)
    return (
        f'[project]\nname = "{project["name"]}"\nversion = "{VERSION}"\n'
        f'description = "{project["description"]}"\n'
        f'requires-python = "{_PYTHON}"\ndependencies = [\n{needs}\n]\n\n{flet}'
    )


if __name__ == "__main__":
    main()
