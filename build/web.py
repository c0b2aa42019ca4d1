"""Makes the app as a folder of files for any web server: ``.venv/bin/python build/web.py``.

Python runs in the visitor's browser (Pyodide), so what a person fills in stays on the phone and
the app works without network after the first visit. Nothing in build/out/web asks another host.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import shutil
import sys
from pathlib import Path

from bytecode import PYODIDE
from catalogs import compile_all
from environment import ROOT, say
from packs import bytes_over_the_line, write_packs
from phone_python import make_python, write_words
from vendored import check_copies

sys.path.insert(0, str(ROOT))

from app.data.connected import FILE as CONNECTED
from app.data.connected import Joined, checked, connected, connected_as_text, login_server
from app.web.client import copy_client, first_words
from app.web.page import write_page

TARGET = ROOT / "build" / "out" / "web"
_SHELL = ROOT / "app" / "web" / "shell"
_RUNTIME = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
# Flet's own way to start Python, as we knew it when ours was written in its place.
_REPLACED = {
    "python.js": "067edcca8116732076fb2962067d3b5e739658ccf103cef7932f62904d32fbd5",
    "python-worker.js": "5c2f0c4ac3a7c2a8376226124942cfd29515a4abd95e97267fa4db371b94b947",
}
# Beside the app, not in it: only who chooses a PIN needs it (app/data/safe/browser.py).
_ARGON2 = "argon2.js"
_SETTINGS = re.compile(r"    serviceWorkerSettings: \{.*?\},\n", re.DOTALL)
# What Chromium asks for at a start; other browsers draw with canvaskit, and ask for that instead.
_DRAWN = ("main.dart.wasm", "main.dart.mjs", "canvaskit/skwasm.wasm", "canvaskit/skwasm.js")
_NOT_KEPT = (
    *("canvaskit/", "main.dart", "assets/NOTICES", "assets/packages/", "icons/", "version"),
    # A language and its letters come when somebody chooses it, and are then kept as well.
    *("words/", "assets/fonts/houvast-arabic", "assets/fonts/houvast-ethiopic"),
)


def main() -> None:
    """Make the folder anew."""
    parser = argparse.ArgumentParser(description="Make the app as files for any web server.")
    wish = "connect this gemeente instead of those in app/data/nederland/verbonden.toml"
    parser.add_argument("--gemeente", action="append", default=[], metavar="CODE=ORIGIN", help=wish)
    login = "where people of that gemeente log in; without it the simulated login is there"
    parser.add_argument("--login", action="append", default=[], metavar="CODE=ISSUER", help=login)
    told = parser.parse_args()
    gemeenten = _gemeenten(told.gemeente, told.login)
    check_copies()
    compile_all()
    shutil.rmtree(TARGET, ignore_errors=True)
    copy_client(ROOT / "assets", TARGET, keep=("pyodide",))
    for path in (TARGET / "pyodide").iterdir():
        if path.name not in _RUNTIME:
            path.unlink()
    make_python(TARGET / "python", {CONNECTED: connected_as_text(gemeenten).encode()})
    write_words(TARGET / "words")
    _replace_starters()
    _take_letters()
    shutil.copy(_SHELL / _ARGON2, TARGET / _ARGON2)
    files = [path for path in sorted(TARGET.rglob("*")) if path.is_file()]
    kept = {name for name in map(_name, files) if not name.startswith(_NOT_KEPT)}
    sent = (kept | set(_DRAWN)) - {"index.html"}
    at_start = [path for path in files if _name(path) in sent]
    origins = tuple({host for one in gemeenten.values() for host in one.origins})
    first, total = first_words(ROOT / "assets", in_browser=True), _total(at_start)
    write_page(TARGET, "/", first, total=total, origins=origins)
    write_packs(TARGET, files, kept)
    size = sum(path.stat().st_size for path in TARGET.rglob("*") if path.is_file())
    say(f"{_name(TARGET, ROOT)}: {size / 1e6:.1f} MB")


def _take_letters() -> None:
    """Lets other apps share a photo with this one; the service worker takes it, not the host."""
    path = TARGET / "manifest.json"
    photo = {"name": "letter", "accept": ["image/jpeg", "image/png"]}
    target = {
        "action": "/brieven/delen",
        "method": "POST",
        "enctype": "multipart/form-data",
        "params": {"files": [photo]},
    }
    told = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(told | {"share_target": target}), encoding="utf-8")


def _gemeenten(told: list[str], logins: list[str]) -> dict[str, Joined]:
    """Each gemeente that this app talks to; raises ValueError for a wrong origin or issuer."""
    issuers = {code: issuer for code, _is, issuer in (one.partition("=") for one in logins)}
    found = {}
    for code, _is, origin in (one.partition("=") for one in told):
        login = login_server(issuers[code]) if code in issuers else None
        found[code] = Joined(checked(origin), login)
    return found or dict(connected())


def _name(path: Path, above: Path = TARGET) -> str:
    return path.relative_to(above).as_posix()


def _replace_starters() -> None:
    """Our way to start Python in the place of Flet's, and no service worker but ours."""
    for name, print_then in _REPLACED.items():
        now = hashlib.sha256((TARGET / name).read_bytes()).hexdigest()
        if now != print_then:
            raise ValueError(f"Flet's {name} is another: see app/web/shell/{name} and build/web.py")
    shutil.copyfile(_SHELL / "python_page.js", TARGET / "python.js")
    shutil.copyfile(_SHELL / "hands.js", TARGET / "hands.js")
    worker = (_SHELL / "python_worker.js").read_text(encoding="utf-8")
    worker = worker.replace("__BUILD__", _python_build())
    worker = worker.replace("__LOCK__", json.dumps(_lock()))
    (TARGET / "python-worker.js").write_text(worker, encoding="utf-8")
    start = TARGET / "flutter_bootstrap.js"
    told, found = _SETTINGS.subn("", start.read_text(encoding="utf-8"))
    if found != 1:
        raise ValueError("flutter_bootstrap.js starts its worker in another way: see build/web.py")
    start.write_text(told, encoding="utf-8")


def _python_build() -> str:
    """What kept memory belongs to: this very Python, library and app."""
    digest = hashlib.sha256()
    for path in (*(TARGET / "pyodide").iterdir(), *(TARGET / "python").iterdir()):
        digest.update(path.read_bytes())
    for name in ("python_worker.js", "hands.js"):
        digest.update((_SHELL / name).read_bytes())
    return digest.hexdigest()[:16]


def _lock() -> dict[str, object]:
    """The list of packages that Pyodide could fetch, without any: everything comes along."""
    told = json.loads((PYODIDE / "pyodide-lock.json").read_text(encoding="utf-8"))
    return {"info": told["info"], "packages": {}}


def _total(files: list[Path]) -> int:
    """About what comes over the line, which the bar on the page grows to."""
    return sum(map(bytes_over_the_line, files))


if __name__ == "__main__":
    main()
