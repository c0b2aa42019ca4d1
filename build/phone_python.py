"""The Python that a phone gets: bytecode of the app, of what it uses, and of the library below it.

Two files come of it: ``stdlib.zip``, which is Python's own library less what nobody imports, and
``app.pack``, which is everything else but the words of other languages: each has a file of its
own, which a phone takes when somebody chooses it. Nothing is compressed: what carries them over
the line packs each much tighter as a whole.
"""

from __future__ import annotations

import json
import pickle
import re
import shutil
import struct
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from bytecode import PYODIDE, Compiled, bytecode
from environment import LOCKS, ROOT, say

sys.path.insert(0, str(ROOT))

from app.text.catalog import WORDS, languages, offered

PACKAGES = ROOT / "build" / "out" / "browser-packages"
_LIBRARY = ROOT / "build" / "out" / "phone-library"
# What the app imports in a browser, and what those import; all pure Python but msgpack, which
# the package index has for the browser's Python too. Their versions and hashes are those of the
# lock of the app, so a phone has what was tested.
_IN_A_BROWSER = ("flet", "msgpack", "repath", "six", "babel")
_LOCKED = {
    text.partition("==")[0]: text
    for text in re.split(r"\n(?=\S)", (LOCKS / "app.txt").read_text(encoding="utf-8").strip())
}


def locked(name: str) -> str:
    """A package by the version that was tested."""
    return _LOCKED[name].partition(" ")[0]


NEEDED = tuple(map(locked, _IN_A_BROWSER))
BROWSER = (
    "--python-version=3.14",
    "--implementation=cp",
    "--abi=cp314",
    "--abi=none",
    "--platform=pyemscripten_2026_0_wasm32",
)
_UNUSED = ("bin/", "flet/testing", "flet/auth", "flet/fastapi", "babel/messages", "calc/")
FOR_MAKERS = {"register.toml", "exceptions_nl.toml", "replace_nl.toml", "words_nl.txt", "RECORD"}
_NOT_READ = {".po", ".pot", ".mo", ".words", ".md", ".pyi", ".typed"}
# Of all that Babel knows of a language: its own name, its direction, and how it names days.
_OF_LANGUAGE = ("months", "days", "date_formats", "character_order", "list_patterns")
# What other files of Babel build on.
_PARENTS = frozenset({"root", "en_001", "en_GB"})
LOCALES = ROOT / "locales"
# Of app/data what needs a disk, a socket or a vault: the halves for a browser are app/data/browser.
_FOR_A_MACHINE = frozenset(
    ROOT / "app" / f"{name}.py"
    for name in (
        *("data/api/over_httpx", "data/api/gate", "data/store/sqlite", "data/store/older_files"),
        *("data/locks", "data/visitors", "data/vault", "web/first_page"),
    )
)
_OF_A_SERVER = frozenset(ROOT / "app" / name for name in ("bounded_http.py", "served.py"))
# Only a server has these, so what imports them stays at home.
SERVER_ONLY = ("starlette", "uvicorn", "flet_web", "fastapi", "websockets")
# What else a browser has not: the keystore of a phone.
_NOT_IN_A_BROWSER = (*SERVER_ONLY, "flet_secure_storage")
# Imported somewhere in the library for what a browser has not: processes, terminals, servers,
# other systems, and tools for programmers.
_NEVER = frozenset(
    [
        "multiprocessing",
        "concurrent.futures.process",
        "_pyrepl",
        "pydoc",
        "xmlrpc",
        "ftplib",
        "plistlib",
        "ctypes",
        "unittest",
        "doctest",
        "pdb",
        "curses",
        "webbrowser",
        "socketserver",
        "http.server",
        "lzma",
        "_ios_support",
        "pickletools",
        "optparse",
        "cmd",
        "getpass",
        "imaplib",
        "smtplib",
        "mailbox",
        "nturl2path",
        "tkinter",
        "tarfile",
        "asyncio.__main__",
        "asyncio.windows_events",
        "asyncio.windows_utils",
        "asyncio.tools",
    ]
)
# What Python, Pyodide and the parts of the library that are machine code import by themselves.
_STARTS = (
    "os",
    "io",
    "site",
    "codecs",
    "zipimport",
    "warnings",
    "linecache",
    "traceback",
    "copyreg",
    "reprlib",
    "numbers",
    "runpy",
    "encodings",
    "encodings.utf_8",
    "encodings.ascii",
    "encodings.latin_1",
    "encodings.idna",
    "encodings.cp437",
    "encodings.iso8859_1",
    "encodings.utf_8_sig",
    "encodings.punycode",
    "encodings.unicode_escape",
    "encodings.raw_unicode_escape",
    "encodings.utf_16",
    "encodings.utf_16_le",
    "encodings.utf_32",
    "_pylong",
    "_strptime",
    "_compat_pickle",
    "_sysconfigdata__emscripten_wasm32-emscripten",
)
_STARTS_BELOW = ("pyodide", "_pyodide")


def make_python(folder: Path, instead: Mapping[Path, bytes]) -> None:
    """Write both files into a folder; ``instead`` is what some files of data hold in this build."""
    _fetch_packages()
    ours = {**_below(ROOT / "app", "app/"), **_below(ROOT / "locales", "locales/")}
    ours |= _below(PACKAGES, "lib/")
    code = bytecode({name: path for name, path in ours.items() if path.suffix == ".py"})
    code = {name: one for name, one in code.items() if name not in _for_servers(code)}
    parts = {f"{name}c": one.data for name, one in code.items()}
    data = {name: path for name, path in ours.items() if path.suffix != ".py"}
    parts |= {name: instead.get(path) or _content(name, path) for name, path in data.items()}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "app.pack").write_bytes(_pack(parts))
    wanted = {name for one in code.values() for name in one.imports}
    _write_library(folder / "stdlib.zip", _library(wanted))


def write_words(folder: Path) -> None:
    """Write what each language says, other than Dutch, into a folder."""
    folder.mkdir()
    for code in offered(LOCALES):
        shutil.copyfile(LOCALES / code / WORDS, folder / f"{code}.words")


def with_our_languages(babel: Path) -> dict[str, bytes]:
    """What a phone reads of Babel, by its name: of all languages it knows only those of the app."""
    found = (path for path in sorted(babel.rglob("*")) if path.is_file())
    named = {f"babel/{path.relative_to(babel).as_posix()}": path for path in found}
    return {name: _content(name, path) for name, path in named.items() if _needed(path, name)}


def _content(name: str, path: Path) -> bytes:
    data = path.read_bytes()
    is_language = "babel/locale-data/" in name and path.stem not in _PARENTS
    return _dates_only(path.stem, data) if is_language else data


def _dates_only(code: str, data: bytes) -> bytes:
    """A file of Babel that knows of a language what the app asks, and nothing else."""
    told = pickle.loads(data)  # noqa: S301  (from the package that was installed by its hash)
    kept = {name: told[name] for name in _OF_LANGUAGE if name in told}
    names = {one: name for one, name in told.get("languages", {}).items() if one == code}
    return pickle.dumps(kept | {"languages": names})


def _spoken() -> set[str]:
    return {one.code for one in languages()}


def _for_servers(code: Mapping[str, Compiled]) -> set[str]:
    """The modules of the page that only a server can import, and those that import them."""
    found: set[str] = set()
    while True:
        names = {_module(file) for file in found} | set(_NOT_IN_A_BROWSER)
        more = {
            file
            for file, one in code.items()
            if file.startswith("app/web/") and names & set(one.imports)
        }
        if more == found:
            return found
        found = more


def _fetch_packages() -> None:
    mark = PACKAGES / "houvast.stamp"
    locked = "\n".join(_LOCKED[name] for name in _IN_A_BROWSER)
    wanted = "\n".join([locked, *BROWSER])
    if mark.is_file() and mark.read_text(encoding="utf-8") == wanted:
        return
    say("fetching the packages for the browser's Python")
    shutil.rmtree(PACKAGES, ignore_errors=True)
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--only-binary=:all:"]
    asked = PACKAGES.with_suffix(".txt")
    asked.parent.mkdir(parents=True, exist_ok=True)
    asked.write_text(locked, encoding="utf-8")
    only = ["--require-hashes", "-r", str(asked)]
    subprocess.run([*pip, f"--target={PACKAGES}", *BROWSER, *only], check=True)
    mark.write_text(wanted, encoding="utf-8")


def _below(folder: Path, prefix: str) -> dict[str, Path]:
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    named = {path: path.relative_to(folder).as_posix() for path in found}
    return {f"{prefix}{name}": path for path, name in named.items() if _needed(path, name)}


def _needed(path: Path, name: str) -> bool:
    if path.is_relative_to(ROOT / "app" / "server") or path in _OF_A_SERVER:
        return False  # the gemeente's server: a phone is only ever its client
    if path.is_relative_to(ROOT / "app" / "web" / "shell") or path in _FOR_A_MACHINE:
        return False
    if path.name in FOR_MAKERS or path.suffix in _NOT_READ or ".dist-info/" in name:
        return False  # what translators, tests and programmers read
    if "__pycache__" in name or name == "houvast.stamp" or name.startswith(_UNUSED):
        return False
    if "babel/locale-data/" in name:
        return path.stem in _spoken() | _PARENTS
    return True


def _pack(parts: Mapping[str, bytes]) -> bytes:
    """Names with their place first, then all contents in a row; like beside like packs best."""
    names = sorted(parts, key=lambda name: (Path(name).suffix, name))
    index = json.dumps([[name, len(parts[name])] for name in names]).encode()
    return struct.pack("<I", len(index)) + index + b"".join(parts[name] for name in names)


def _library(wanted: Iterable[str]) -> dict[str, Compiled]:
    """Of Python's own library what is imported, and what that imports."""
    files = _library_files()
    code = bytecode(files)
    modules = {_module(name): name for name in files}
    kept: dict[str, Compiled] = {}
    below = (name for name in modules if name.startswith(_STARTS_BELOW))
    waiting = [*wanted, *_STARTS, *below]
    while waiting:
        for name in _with_parents(waiting.pop()):
            file = modules.get(name)
            if file is not None and file not in kept and not _never(name):
                kept[file] = code[file]
                waiting += code[file].imports
    return kept


def _never(name: str) -> bool:
    return any(above in _NEVER for above in _with_parents(name))


def _with_parents(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[: place + 1]) for place in range(len(parts))]


def _module(file: str) -> str:
    return file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _library_files() -> dict[str, Path]:
    source = PYODIDE / "python_stdlib.zip"
    mark = _LIBRARY / "from.txt"
    told = f"{source.stat().st_size} {(PYODIDE / 'package.json').read_text(encoding='utf-8')}"
    if not mark.is_file() or mark.read_text(encoding="utf-8") != told:
        shutil.rmtree(_LIBRARY, ignore_errors=True)
        with zipfile.ZipFile(source) as archive:
            archive.extractall(_LIBRARY)
        mark.write_text(told, encoding="utf-8")
    found = sorted(_LIBRARY.rglob("*.py"))
    return {path.relative_to(_LIBRARY).as_posix(): path for path in found}


def _write_library(target: Path, kept: Mapping[str, Compiled]) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(kept):
            # A fixed day: the same library is the same file, which a phone then keeps.
            archive.writestr(zipfile.ZipInfo(f"{name}c", (2026, 1, 1, 0, 0, 0)), kept[name].data)
