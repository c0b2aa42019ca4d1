"""Makes the virtual environment that start.py and test.py run in; standard library only.

A stamp in the environment remembers what was installed, so the second time costs nothing.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections import deque
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
OLDEST = (3, 11)
_NEWEST_TRIED = 30


def say(text: str) -> None:
    """Tell the person who started the script what happens now."""
    print(f"houvast: {text}", flush=True)


def stop(text: str) -> NoReturn:
    """End with one clear sentence."""
    sys.exit(f"houvast: {text}")


def use_new_enough_python() -> None:
    """Go on in the newest Python that is found when the one that runs is too old."""
    if sys.version_info[:2] >= OLDEST:
        return
    for minor in range(_NEWEST_TRIED, OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found:
            os.execv(found, [found, *sys.argv])  # noqa: S606  (the same script, newer Python)
    stop("this needs Python 3.11 or newer, and none was found. Please install it first.")


def ready(*extras: str) -> Path:
    """The Python of an environment with all dependencies, and those of the extras, installed."""
    python = _python()
    stamp, mark = _stamp(extras)
    if python.is_file() and stamp.is_file() and stamp.read_text(encoding="utf-8") == mark:
        return python
    if not _works(python):
        _make_venv()
    wanted = _requirements(extras)
    say(f"installing {len(wanted)} packages with what they need (a few minutes the first time)")
    command = [str(python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    _install([*command, *wanted])
    # What holds for all extras holds for the first ones alone too.
    for count in range(len(extras) + 1):
        stamp, mark = _stamp(extras[:count])
        stamp.write_text(mark, encoding="utf-8")
    say("the environment is ready")
    return python


def _stamp(extras: tuple[str, ...]) -> tuple[Path, str]:
    words = [sys.version, str(ROOT), *_requirements(extras)]
    mark = hashlib.sha256("\n".join(words).encode()).hexdigest()
    return VENV / f"houvast-{'-'.join(extras) or 'app'}.stamp", mark


def _install(command: list[str]) -> None:
    """Run pip, counting what it collects; its own words only when it fails."""
    last: deque[str] = deque(maxlen=25)
    found = 0
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=subprocess.STDOUT, text=True) as pip:
        for line in pip.stdout or ():
            last.append(line)
            if line.startswith("Collecting"):
                found += 1
                if found % 10 == 0:
                    say(f"  {found} packages found")
            elif line.startswith("Installing"):
                say(f"  {found} packages found, unpacking them")
    if pip.returncode != 0:
        sys.stdout.writelines(last)
        stop("the packages could not be installed. Is the network, or the package index, there?")


def apt_install(packages: list[str]) -> bool:
    """Whether these Debian packages could be installed, as root or through sudo."""
    if shutil.which("apt-get") is None:
        return False
    rights = _root_rights()
    if rights is None:
        return False
    say(f"installing {', '.join(packages)} with apt-get")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    _run([*rights, "apt-get", "update", "-qq"], environment)
    calm = ["-y", "-qq", "-o=Dpkg::Use-Pty=0", "--no-install-recommends"]
    return _run([*rights, "apt-get", "install", *calm, *packages], environment) == 0


def _root_rights() -> list[str] | None:
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    return ["sudo"] if sys.stdin.isatty() else ["sudo", "-n"]


def _requirements(extras: tuple[str, ...]) -> list[str]:
    import tomllib  # noqa: PLC0415  (absent from the too old Python that finds a newer one)

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted: list[str] = list(project["dependencies"])
    for extra in extras:
        wanted += project["optional-dependencies"][extra]
    return wanted


def _python() -> Path:
    folder = VENV / ("Scripts" if os.name == "nt" else "bin")
    return folder / ("python.exe" if os.name == "nt" else "python")


def _works(python: Path) -> bool:
    if not python.is_file():
        return False
    ask = "import sys, pip; print(sys.version)"
    told = subprocess.run([str(python), "-c", ask], capture_output=True, text=True, check=False)
    return told.returncode == 0 and told.stdout.strip() == sys.version.strip()


def _make_venv() -> None:
    """Make the environment; where Debian left ensurepip out, use its pip, or install it."""
    shutil.rmtree(VENV, ignore_errors=True)
    say("making .venv")
    if _has("ensurepip") and _run([sys.executable, "-m", "venv", str(VENV)]) == 0:
        return
    shutil.rmtree(VENV, ignore_errors=True)
    if _has("venv") and _has("pip"):
        bare = [sys.executable, "-m", "venv", "--without-pip", str(VENV)]
        lend = [sys.executable, "-m", "pip", "--python", str(_python()), "install", "pip"]
        if _run(bare) == 0 and _run(lend) == 0:
            return
    shutil.rmtree(VENV, ignore_errors=True)
    version = f"python3.{sys.version_info.minor}-venv"
    if apt_install([version]) or apt_install(["python3-venv"]):
        if _run([sys.executable, "-m", "venv", str(VENV)]) == 0:
            return
        shutil.rmtree(VENV, ignore_errors=True)
    stop(f"Python cannot make an environment here. Please run: sudo apt-get install {version}")


def _has(module: str) -> bool:
    told = subprocess.run(
        [sys.executable, "-c", f"import {module}"], capture_output=True, check=False
    )
    return told.returncode == 0


def _run(command: list[str], environment: dict[str, str] | None = None) -> int:
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
