"""The page around the client: made from the page that the installed Flet brings along."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

from flet.controls.types import RouteUrlStrategy, WebRenderer
from flet_web import patch_index_html

NAME = "Houvast"
# Differs from every title that Python gives, so that the page knows when the app is there.
_TITLE_AT_START = "Houvast…"
_SHELL = Path(__file__).parent / "shell"
_CHARSET = '<meta charset="UTF-8">'
_VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1">'
_BROUGHT_LATER = (
    '<script src="python.js"></script>',
    '<script src="flutter_bootstrap.js" async></script>',
)
_LOADING = re.compile(r'  <div id="loading".*?</div>\n', re.DOTALL)
_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def write_page(
    folder: Path, base: str, first: str, *, total: int = 0, origins: tuple[str, ...] = ()
) -> str:
    """Write ``index.html`` in a client folder and return the Content-Security-Policy it has.

    ``base`` is where the client files are asked for, ``first`` what can be read before the app is
    there. With a ``total``, Python runs in the browser after so many bytes came over the line;
    otherwise the page talks to our server. ``origins`` are those of the gemeenten that the app may
    talk to besides.
    """
    in_browser = total > 0
    path = folder / "index.html"
    page = _ours(path.read_text(encoding="utf-8"), first, in_browser=in_browser)
    path.write_text(page.replace("__TOTAL__", str(total)), encoding="utf-8")
    patch_index_html(
        index_path=str(path),
        base_href="",
        websocket_endpoint_path=None if in_browser else "/ws",
        pyodide=in_browser,
        pyodide_script_path="main.py",
        app_package_url="app.tar.gz",
        web_renderer=WebRenderer.AUTO,
        route_url_strategy=RouteUrlStrategy.PATH,
        no_cdn=True,
    )
    page = path.read_text(encoding="utf-8")
    if base != "/":
        for key in ("entrypointBaseUrl", "assetBase"):
            page = _swap(page, f'flet.{key}="/";', f'flet.{key}="{base}";')
        page = _swap(page, 'BaseUrl="/canvaskit/";', f'BaseUrl="{base}canvaskit/";')
    policy = content_security_policy(page, origins)
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    path.write_text(_swap(page, _CHARSET, f"{_CHARSET}\n  {meta}"), encoding="utf-8")
    return policy


def content_security_policy(page: str, origins: tuple[str, ...] = ()) -> str:
    """Only our own host and these origins, and of scripts only the very ones that stand in it."""
    others = "".join(f" {one}" for one in sorted(origins))
    scripts = " ".join(_fingerprint(text) for text in _SCRIPT.findall(page))
    return (
        f"default-src 'self'; script-src 'self' 'wasm-unsafe-eval' blob: {scripts}; "
        "worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        f"font-src 'self' data:; connect-src 'self' blob: data:{others}; object-src 'none'; "
        "base-uri 'self'; form-action 'none'"
    )


def _ours(page: str, first: str, *, in_browser: bool) -> str:
    """Flet's page in our language, with our words while it starts, and readable for everybody."""
    mine = "start.js" if in_browser else "session.js"
    names = ("boot.js", "language.js", "voice.js", mine)
    script = "\n".join((_SHELL / name).read_text(encoding="utf-8") for name in names)
    changes = {
        "<html>": '<html lang="nl">',
        "<title>Flet</title>": f"<title>{_TITLE_AT_START}</title>",
        'content="Flet application."': f'content="{NAME}"',
        'web-app-title" content="Flet"': f'web-app-title" content="{NAME}"',
        _CHARSET: f"{_CHARSET}\n  {_VIEWPORT}",
        "</body>": f"  <script>\n{script}</script>\n</body>",
    }
    if in_browser:
        # start.js brings both, when the service worker is there to keep what comes.
        changes |= dict.fromkeys(_BROUGHT_LATER, "")
    for old, new in changes.items():
        page = _swap(page, old, new)
    page, found = _LOADING.subn(lambda _match: first, page)
    if found != 1:
        raise ValueError(_changed(_LOADING.pattern))
    return page


def _swap(page: str, old: str, new: str) -> str:
    if page.count(old) != 1:
        raise ValueError(_changed(old))
    return page.replace(old, new)


def _changed(what: str) -> str:
    return f"Flet's page no longer has exactly one {what}: see app/web/page.py"


def _fingerprint(script: str) -> str:
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return f"'sha256-{digest}'"
