"""A page of Flet itself, with every plugin that it brings, that tries the keystore of a phone."""

from __future__ import annotations

import os
import sys

import flet as ft

from app.web.keystore import KeystoreVault

_NAME = b"a device"


async def main(page):
    """Say in the title what became of a secret."""
    vault = KeystoreVault()
    before, made = await vault.secret(_NAME), await vault.make(_NAME)
    found, other = await vault.secret(_NAME), await vault.secret(b"another")
    await vault.forget(_NAME)
    after = await vault.secret(_NAME)
    page.title = f"{before} {len(made)} {found == made} {other} {after}"


if __name__ == "__main__":
    os.environ["FLET_FORCE_WEB_SERVER"] = "true"
    ft.run(main, port=int(sys.argv[sys.argv.index("--port") + 1]), view=None, no_cdn=True)
