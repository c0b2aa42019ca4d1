"""What others made and stands in this tree, held to ``build/lock/vendored.toml``.

A script in the app that differs by one byte from what was chosen stops the build; a package that
is fetched anew (build/fonts.py) is taken only with the print that stands there.
"""

from __future__ import annotations

import base64
import hashlib
import sys
from dataclasses import dataclass
from pathlib import Path

from environment import LOCKS, ROOT

FILE = LOCKS / "vendored.toml"


@dataclass(frozen=True, slots=True)
class Copied:
    """A file of this tree, where it lies in its package, and its print."""

    path: str
    inside: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Vendored:
    """A package of npm at one version, under one licence, with the print of the whole of it."""

    name: str
    version: str
    licence: str
    integrity: str
    files: tuple[Copied, ...]


def vendored() -> tuple[Vendored, ...]:
    """Every package that the lock names."""
    import tomllib  # noqa: PLC0415  (absent from the too old Python that finds a newer one)

    told = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return tuple(
        Vendored(
            one["name"],
            one["version"],
            one["licence"],
            one["integrity"],
            tuple(Copied(**file) for file in one.get("files", ())),
        )
        for one in told["package"]
    )


def check_copies(root: Path = ROOT) -> None:
    """Raises ValueError when a copied file is not, byte for byte, the one that was chosen."""
    for package in vendored():
        for one in package.files:
            if hashlib.sha256((root / one.path).read_bytes()).hexdigest() != one.sha256:
                raise ValueError(
                    f"{one.path} is not that of {package.name} {package.version}: see {FILE.name}"
                )


def check_package(package: Vendored, archive: Path) -> None:
    """Raises ValueError when what was fetched is another than the lock names."""
    algorithm, _dash, print_then = package.integrity.partition("-")
    found = hashlib.new(algorithm, archive.read_bytes()).digest()
    if base64.b64encode(found).decode() != print_then:
        raise ValueError(f"{package.name} {package.version} is another one: see {FILE.name}")


def components() -> list[dict[str, object]]:
    """The packages as a bill of materials (CycloneDX) names them."""
    return [_component(one) for one in vendored()]


def _component(one: Vendored) -> dict[str, object]:
    _algorithm, _dash, print_then = one.integrity.partition("-")
    address = f"pkg:npm/{one.name.replace('@', '%40')}@{one.version}"
    return {
        "bom-ref": address,
        "type": "library",
        "name": one.name,
        "version": one.version,
        "purl": address,
        "licenses": [{"license": {"id": one.licence}}],
        "hashes": [{"alg": "SHA-512", "content": base64.b64decode(print_then).hex()}],
    }


if __name__ == "__main__":
    try:
        check_copies()
    except ValueError as trouble:
        sys.exit(str(trouble))
