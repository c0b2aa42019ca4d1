"""Makes the folder that a browser is given: Flet's own client, less what we leave out, and ours.

Everything that shapes the folder is in its name, so a folder that exists is right and stays.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import flet_web
import flet_web.version

from app.web.first_page import first_page
from app.web.page import NAME, write_page
from app.web.scripts import NAMES_FAMILY, SCRIPTS

_FONTS = {"houvast-400.woff2": 400, "houvast-700.woff2": 700}
_NAMES = "houvast-names.woff2"
_ICONS = "houvast-icons.otf"
_POLICY = "policy.txt"
_LEFT_OUT = (
    "pyodide",
    "flutter.js",
    "*.map",
    "*.symbols",
    "wimp*",
    "experimental_webparagraph",
    "flutter_math_fork",
    "roboto.woff2",
    "loading-animation.png",
    "flutter_service_worker.js",
)
_COMPRESSED = {".js", ".mjs", ".wasm", ".json", ".otf", ".ttf", ".bin", ".html", ""}
# Held down, the icon of the app offers these; neither says what the app is about.
_SHORTCUTS = {"Thuis": "/thuis", "Hulp": "/hulp"}
# What the phone shows when it asks whether to install.
_PICTURES = (
    ("screen-narrow.png", "720x1600", "narrow"),
    ("screen-wide.png", "1280x800", "wide"),
)
# The client speaks English while it waits for Python, and at every start asks another host for
# a player of animations that we never show. Both are replaced by as many bytes, so nothing else
# moves; a player that never comes stands in for it.
_RIVE = b"https://cdn.jsdelivr.net/npm/@rive-app/flutter-native-wasm@44.0.0/"
_NO_PLAYER = "window.RiveNative = () => new Promise(() => {});\n"
_NO_RIVE = b"/unused/".ljust(len(_RIVE) - 1, b"-") + b"/"
_REPLACED = {b"Working...": b"Een moment", _RIVE: _NO_RIVE}


@dataclass(frozen=True, slots=True)
class Client:
    """A finished folder, where its lasting files are asked for, and the policy of its page."""

    folder: Path
    base: str
    policy: str


def server_client(assets: Path, into: Path) -> Client:
    """The client for a page that talks to our server; made once for each version of anything."""
    first = first_words(assets, in_browser=False)
    version = _version(assets, first)
    base, folder = f"/v-{version}/", into / version
    policy = folder / _POLICY
    if not policy.is_file():
        _make(assets, base, folder, first)
    return Client(folder, base, policy.read_text(encoding="utf-8"))


def first_words(assets: Path, *, in_browser: bool) -> str:
    """What can be read before the app is there, in every language."""
    return first_page((assets / "fonts" / _NAMES).read_bytes(), in_browser=in_browser)


def _make(assets: Path, base: str, folder: Path, first: str) -> None:
    """Make a client aside and put it in its place whole: another server may do the same."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    older = [path.parent for path in folder.parent.glob(f"*/{_POLICY}")]
    with TemporaryDirectory(dir=folder.parent) as aside:
        making = Path(aside) / folder.name
        copy_client(assets, making)
        said = write_page(making, base, first)
        _compress(making)
        (making / _POLICY).write_text(said, encoding="utf-8")
        try:
            making.rename(folder)
        except OSError:  # another one was first, or one was stopped halfway
            if not (folder / _POLICY).is_file():
                shutil.rmtree(folder)
                making.rename(folder)
    for path in older:
        if path != folder:
            shutil.rmtree(path, ignore_errors=True)


def copy_client(assets: Path, folder: Path, *, keep: tuple[str, ...] = ()) -> None:
    """Copy Flet's client without what we leave out (but ``keep``), patched, with our assets."""
    dropped = [name for name in _LEFT_OUT if name not in keep]
    source = flet_web.get_package_web_dir()
    shutil.copytree(source, folder, ignore=shutil.ignore_patterns(*dropped))
    shutil.copytree(assets / "icons", folder / "icons", dirs_exist_ok=True)
    shutil.copyfile(assets / "icons" / "favicon.png", folder / "favicon.png")
    for name in ("main.dart.js", "main.dart.wasm"):
        _patch(folder / name)
    player = folder / _NO_RIVE.decode().strip("/") / "wasm" / "rive_native.js"
    player.parent.mkdir(parents=True)
    player.write_text(_NO_PLAYER, encoding="utf-8")
    fonts = folder / "assets" / "fonts"
    (fonts / "MaterialIcons-Regular.otf").unlink()
    for name in (*_FONTS, _NAMES, _ICONS, *SCRIPTS.values()):
        shutil.copyfile(assets / "fonts" / name, fonts / name)
    _write_json(folder / "assets" / "FontManifest.json", _font_manifest())
    _write_json(folder / "manifest.json", _manifest(folder / "manifest.json"))


def _patch(path: Path) -> None:
    data = path.read_bytes()
    for old, new in _REPLACED.items():
        if data.count(old) != 1 or len(old) != len(new):
            raise ValueError(f"{path.name} no longer has one {old!r}: see app/web/client.py")
        data = data.replace(old, new)
    path.write_bytes(data)


def _font_manifest() -> list[dict[str, object]]:
    """Our font in the place of Roboto, which is what Flet's themes ask for.

    Other scripts are not told of here: Flutter would fetch all of them at every start.
    """
    icons = [{"asset": f"fonts/{_ICONS}"}]
    letters = [{"asset": f"fonts/{name}", "weight": weight} for name, weight in _FONTS.items()]
    return [
        {"family": "MaterialIcons", "fonts": icons},
        {"family": "Roboto", "fonts": letters},
        {"family": NAMES_FAMILY, "fonts": [{"asset": f"fonts/{_NAMES}"}]},
    ]


def _manifest(path: Path) -> dict[str, object]:
    """What a phone needs to put the app on its home screen; no name tells what it is about."""
    manifest: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))
    names = {"name": NAME, "short_name": NAME, "description": NAME, "lang": "nl", "dir": "auto"}
    place = {"id": "/", "start_url": "/", "scope": "/", "orientation": "any"}
    colours = {"theme_color": "#FFFFFF", "background_color": "#FFFFFF"}
    shortcuts = [{"name": name, "url": url} for name, url in _SHORTCUTS.items()]
    pictures = [
        {"src": f"icons/{name}", "sizes": size, "type": "image/png", "form_factor": form}
        for name, size, form in _PICTURES
    ]
    more = {"shortcuts": shortcuts, "screenshots": pictures}
    return manifest | names | place | colours | more


def _write_json(path: Path, content: object) -> None:
    path.write_text(json.dumps(content), encoding="utf-8")


def _compress(folder: Path) -> None:
    """Put a compressed twin beside every file that gains by it."""
    for path in [path for path in folder.rglob("*") if path.is_file()]:
        if path.suffix in _COMPRESSED:
            path.with_name(f"{path.name}.gz").write_bytes(gzip.compress(path.read_bytes(), 6))


def _version(assets: Path, first: str) -> str:
    digest = hashlib.sha256(f"{flet_web.version.version} {first}".encode())
    for path in _inputs(assets):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def _inputs(assets: Path) -> Iterator[Path]:
    for folder in (Path(__file__).parent, assets):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                yield path
