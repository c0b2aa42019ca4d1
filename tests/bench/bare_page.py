"""A bare Flet page, the measure that the app on a phone stands beside: one text and one button.

Made as Flet itself does for a static site: its own client, page and workers, with Python's source
in one ``app.tar.gz``. Only what Flet cannot do without another host is bundled (reference/flet.md
5.2), and the animations' player is left to fail. Nothing of ours is in it.
"""

from __future__ import annotations

import shutil
import tarfile
from pathlib import Path

from flet.controls.types import RouteUrlStrategy, WebRenderer
from flet_web import get_package_web_dir, patch_font_manifest_json, patch_index_html

PROGRAM = """import flet as ft


def main(page):
    count = ft.Text("0")

    def more(_event):
        count.value = str(int(count.value) + 1)
        page.update()

    page.title = "A bare page"
    page.add(count, ft.Button("more", on_click=more))


ft.run(main)
"""
_NEEDED = ("flet", "msgpack", "repath", "six")
_NEVER_ASKED = ("*.d.ts", "python*.exe", "python.bat", "python", "pyodide.js", "*.symbols", "*.map")


def make(folder: Path, packages: Path) -> None:
    """The files of the page in a new folder; ``packages`` are those of the browser's Python."""
    shutil.rmtree(folder, ignore_errors=True)
    unasked = shutil.ignore_patterns(*_NEVER_ASKED)
    shutil.copytree(get_package_web_dir(), folder, ignore=unasked)
    program = folder / "main.py"
    program.write_text(PROGRAM, encoding="utf-8")
    with tarfile.open(folder / "app.tar.gz", "w:gz", compresslevel=9) as archive:
        archive.add(program, "main.py")
        for path in sorted(packages.rglob("*")):
            name = path.relative_to(packages)
            is_needed = name.parts[0].partition(".")[0] in _NEEDED
            if path.is_file() and is_needed and "__pycache__" not in name.parts:
                archive.add(path, f"__pypackages__/{name.as_posix()}")
    program.unlink()
    patch_index_html(
        index_path=str(folder / "index.html"),
        base_href="",
        app_name="Bare",
        pyodide=True,
        pyodide_script_path="main.py",
        app_package_url="app.tar.gz",
        web_renderer=WebRenderer.AUTO,
        route_url_strategy=RouteUrlStrategy.PATH,
        no_cdn=True,
    )
    patch_font_manifest_json(manifest_path=str(folder / "assets" / "FontManifest.json"))
