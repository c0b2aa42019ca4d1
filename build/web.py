"""Makes the app as a folder of files for any web server: ``.venv/bin/python build/web.py``.

Python runs in the visitor's browser (Pyodide), so what a person fills in stays on the phone and
the app works without network after the first visit. Nothing in build/out/web asks another host.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from catalogs import compile_all
from environment import ROOT, say

sys.path.insert(0, str(ROOT))

from app.text.catalog import languages
from app.web.client import copy_client
from app.web.page import write_page

TARGET = ROOT / "build" / "out" / "web"
PACKAGES = ROOT / "build" / "out" / "browser-packages"
# What the app imports in a browser, and what those import; all pure Python but msgpack, which
# the package index has for the browser's Python too.
NEEDED = ("flet==1.0.5", "msgpack==1.2.4", "repath==0.9.0", "six==1.17.0", "babel==2.18.0")
BROWSER = (
    "--python-version=3.14",
    "--implementation=cp",
    "--abi=cp314",
    "--abi=none",
    "--platform=pyemscripten_2026_0_wasm32",
)
UNUSED = ("bin/", "flet/testing", "flet/auth", "flet/fastapi", "babel/messages", "calc/")
FOR_MAKERS = {"register.toml", "exceptions_nl.toml", "replace_nl.toml", "words_nl.txt", "RECORD"}
NOT_ON_A_PHONE = ("*.d.ts", "python*.exe", "python.bat", "python", "pyodide.js", "*.whl")
# Beside the app, not in it: only who chooses a PIN needs it (app/data/safe/browser.py).
ARGON2 = "argon2.js"
ENTRY = "from app.main import main\n\nmain()\n"


def main() -> None:
    """Make the folder anew."""
    compile_all()
    shutil.rmtree(TARGET, ignore_errors=True)
    _fetch_packages()
    copy_client(ROOT / "assets", TARGET, keep=("pyodide",))
    for pattern in NOT_ON_A_PHONE:
        for path in (TARGET / "pyodide").glob(pattern):
            path.unlink()
    shutil.copy(ROOT / "app" / "web" / "shell" / ARGON2, TARGET / ARGON2)
    _pack(TARGET / "app.tar.gz")
    worker = f"flutter_service_worker.js?v={_service_worker_version()}"
    write_page(TARGET, "/", in_browser=True, service_worker=worker)
    _write_service_worker()
    size = sum(path.stat().st_size for path in TARGET.rglob("*") if path.is_file())
    say(f"{TARGET.relative_to(ROOT)}: {size / 1e6:.1f} MB")


def _fetch_packages() -> None:
    mark = PACKAGES / "houvast.stamp"
    wanted = "\n".join([*NEEDED, *BROWSER])
    if mark.is_file() and mark.read_text(encoding="utf-8") == wanted:
        return
    say("fetching the packages for the browser's Python")
    shutil.rmtree(PACKAGES, ignore_errors=True)
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--only-binary=:all:"]
    subprocess.run([*pip, f"--target={PACKAGES}", *BROWSER, *NEEDED], check=True)
    mark.write_text(wanted, encoding="utf-8")


def _pack(target: Path) -> None:
    """One archive: our code and translations, and beside it the packages."""
    entry = target.with_name("main.py")
    entry.write_text(ENTRY, encoding="utf-8")
    with tarfile.open(target, "w:gz", compresslevel=9) as archive:
        archive.add(entry, "main.py")
        for folder, prefix in (("app", ""), ("locales", "")):
            for path in _files(ROOT / folder):
                archive.add(path, prefix + path.relative_to(ROOT).as_posix())
        for path in _files(PACKAGES):
            archive.add(path, f"__pypackages__/{path.relative_to(PACKAGES).as_posix()}")
    entry.unlink()


def _files(folder: Path) -> list[Path]:
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return [path for path in found if _needed(path, path.relative_to(folder).as_posix())]


def _needed(path: Path, name: str) -> bool:
    if path.is_relative_to(ROOT / "app" / "server"):
        return False  # the gemeente's server: a phone is only ever its client
    if path.name in {*FOR_MAKERS, ARGON2} or path.suffix in {".po", ".pot", ".md", ".pyi"}:
        return False  # what translators, tests and programmers read
    if "__pycache__" in name or name.startswith(UNUSED):
        return False
    if "babel/locale-data/" in name:
        spoken = {language.code for language in languages()}
        return path.stem in spoken | {"root", "en_001", "en_GB"}
    return True


def _service_worker_version() -> str:
    """The version Flutter asks its service worker with: ours must have the very same address."""
    start = (TARGET / "flutter_bootstrap.js").read_text(encoding="utf-8")
    found = re.search(r'serviceWorkerVersion: "(\d+)"', start)
    if found is None:
        raise ValueError("flutter_bootstrap.js names no serviceWorkerVersion: see build/web.py")
    return found[1]


def _write_service_worker() -> None:
    files = [path for path in sorted(TARGET.rglob("*")) if path.is_file() and _kept(path)]
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:12]
    names = ["./", *(path.relative_to(TARGET).as_posix() for path in files)]
    worker = (ROOT / "app" / "web" / "shell" / "service_worker.js").read_text(encoding="utf-8")
    worker = worker.replace("__BUILD__", digest).replace("__FILES__", json.dumps(names))
    (TARGET / "flutter_service_worker.js").write_text(worker, encoding="utf-8")


def _kept(path: Path) -> bool:
    """What every browser needs; the ways to draw for other browsers are kept when they come."""
    name = path.relative_to(TARGET).as_posix()
    other = ("canvaskit/", "main.dart.js", "assets/NOTICES", "icons/", "index.html")
    return not name.startswith(other) or name.startswith("canvaskit/skwasm.")


if __name__ == "__main__":
    main()
