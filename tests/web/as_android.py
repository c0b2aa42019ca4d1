"""Lays a staged app out as Android has it: what others made lies in a zip that Python imports from.

Told by serious_python, which packs for Flet (README, "Android specifics"): the app itself is
unpacked and comes first, packages stay in sitepackages.zip, and what is machine code is found
beside it by its name. Folders without ``__init__.py`` are given one.
"""

from __future__ import annotations

import tomllib
import zipfile
from importlib.metadata import distribution
from pathlib import PurePosixPath

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

# Runs in an interpreter that knows no other packages (-S): start it with the three folders.
START = """
import asyncio, importlib.util, os, runpy, sys
stage, packed, root = sys.argv[1:]

class Beside:
    def find_spec(self, name, path=None, target=None):
        file = f"{packed}/{name}.so"
        known = os.path.exists(file)
        return importlib.util.spec_from_file_location(name, file) if known else None

sys.meta_path.append(Beside())
sys.path[:0] = [stage, f"{packed}/sitepackages.zip"]
import flet
shown = []
flet.run = lambda show, **more: shown.append(show)
runpy.run_module("main", run_name="__main__")
files = {name: getattr(one, "__file__", None) or "" for name, one in sys.modules.items()}
assert f"{packed}/sitepackages.zip" in files["flet"], files["flet"]
ours = [file for name, file in files.items() if name.partition(".")[0] in {"app", "babel"}]
assert ours and all(file.startswith(stage) for file in ours), ours
from app.data.safe.tools import Cost, Library

async def seal_with_a_pin():
    tools = Library()
    key = await tools.stretch("702518", b"s" * 16, Cost(1, 64, 1))
    assert await tools.unseal(key, await tools.seal(key, b"told", "here"), "here") == b"told"

asyncio.run(seal_with_a_pin())
sys.path.append(root)
from tests.flet_headless import HeadlessClient, run

async def open_it():
    client = await HeadlessClient().start(shown[0], "/", web=False)
    print(client.texts())

run(open_it)
served = set(sys.modules) & {"starlette", "uvicorn", "fastapi", "flet_web", "sqlalchemy"}
assert not served, served
"""


def pack(stage, folder):
    """Put everything that the staged app asks for in the zip, and machine code beside it."""
    with zipfile.ZipFile(folder / "sitepackages.zip", "w") as archive:
        for path, name in _files(_asked(stage)):
            if path.suffix == ".so":
                module = name.parent / name.name.partition(".")[0]
                (folder / f"{'.'.join(module.parts)}.so").symlink_to(path)
            else:
                archive.write(path, str(name))
        known = {PurePosixPath(name) for name in archive.namelist()}
        python = {above for name in known if name.suffix == ".py" for above in name.parents}
        for above in sorted(python - {PurePosixPath()}):
            if above / "__init__.py" not in known:
                archive.writestr(str(above / "__init__.py"), "")


def _asked(stage):
    """The names of the packages that it asks for, and of those that these ask for."""
    told = tomllib.loads((stage / "pyproject.toml").read_text(encoding="utf-8"))
    found, waiting = set(), list(told["project"]["dependencies"])
    while waiting:
        asked = Requirement(waiting.pop())
        name = canonicalize_name(asked.name)
        if name in found or (asked.marker and not asked.marker.evaluate({"extra": ""})):
            continue
        found.add(name)
        waiting += distribution(name).requires or []
    return found


def _files(names):
    for name in sorted(names):
        for file in distribution(name).files or []:
            path = file.locate()
            is_of_it = ".." not in file.parts and "__pycache__" not in file.parts
            if is_of_it and path.is_file():
                yield path, PurePosixPath(file)
