"""Prints what the server needs of pyproject.toml, for the container: ``python requirements.py``."""

from __future__ import annotations

import tomllib
from pathlib import Path


def main() -> None:
    """The server's own packages, and those that it shares with the app."""
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    shared = [
        one
        for one in project["dependencies"]
        if one.partition(">")[0] in {"httpx", "httptools", "uvicorn"}
    ]
    print("\n".join([*shared, *project["optional-dependencies"]["server"]]))


if __name__ == "__main__":
    main()
