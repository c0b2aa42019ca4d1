"""Makes the virtual environments that the scripts run in; standard library only.

What goes in stands in a file of build/lock: each package by its version and its hashes, so that
another file under the same name is refused (build/supply.py makes them). A stamp in the
environment remembers what was installed, so the second time costs nothing.
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

from alone import alone

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
LOCKS = ROOT / "build" / "lock"
_TURN = ROOT / "build" / "out" / "apt.lock"
# What one file of build/lock holds, the other holds too.
_WITHIN = {"test": ("app",)}
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


def ready(lock: str, folder: Path = VENV) -> Path:
    """The Python of the environment in this folder, with what a file of build/lock names.

    ``lock`` is ``app``, ``test`` (the app too) or ``supply``.
    """
    python = _python(folder)
    stamp, mark = _stamp(lock, folder)
    if python.is_file() and stamp.is_file() and stamp.read_text(encoding="utf-8") == mark:
        return python
    if not _works(python):
        _make_venv(folder)
    wanted = LOCKS / f"{lock}.txt"
    many = sum(not line.startswith((" ", "#")) for line in wanted.read_text().splitlines())
    say(f"installing {many} packages (a few minutes the first time)")
    command = [str(python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    # A package that is built here would fetch its tools without a hash.
    safely = ["--require-hashes", "--only-binary", ":all:", "--no-deps"]
    _install([*command, *safely, "-r", str(wanted)])
    for one in (lock, *_WITHIN.get(lock, ())):
        stamp, mark = _stamp(one, folder)
        stamp.write_text(mark, encoding="utf-8")
    say("the environment is ready")
    return python


def _stamp(lock: str, folder: Path) -> tuple[Path, str]:
    words = [sys.version, str(ROOT), (LOCKS / f"{lock}.txt").read_text(encoding="utf-8")]
    mark = hashlib.sha256("\n".join(words).encode()).hexdigest()
    return folder / f"houvast-{lock}.stamp", mark


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
    calm = ["-y", "-qq", "-o=Dpkg::Use-Pty=0", "--no-install-recommends"]
    # Two tests may need it at the same time, and apt-get gives up where another one is at work.
    with alone(_TURN):
        _run([*rights, "apt-get", "update", "-qq"], environment)
        return _run([*rights, "apt-get", "install", *calm, *packages], environment) == 0


def _root_rights() -> list[str] | None:
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    return ["sudo"] if sys.stdin.isatty() else ["sudo", "-n"]


def _python(venv: Path) -> Path:
    folder = venv / ("Scripts" if os.name == "nt" else "bin")
    return folder / ("python.exe" if os.name == "nt" else "python")


def _works(python: Path) -> bool:
    if not python.is_file():
        return False
    ask = "import sys, pip; print(sys.version)"
    told = subprocess.run([str(python), "-c", ask], capture_output=True, text=True, check=False)
    return told.returncode == 0 and told.stdout.strip() == sys.version.strip()


def _make_venv(folder: Path) -> None:
    """Make the environment; where Debian left ensurepip out, use its pip, or install it."""
    shutil.rmtree(folder, ignore_errors=True)
    say(f"making {folder.name}")
    if _has("ensurepip") and _run([sys.executable, "-m", "venv", str(folder)]) == 0:
        return
    shutil.rmtree(folder, ignore_errors=True)
    if _has("venv") and _has("pip"):
        bare = [sys.executable, "-m", "venv", "--without-pip", str(folder)]
        lend = [sys.executable, "-m", "pip", "--python", str(_python(folder)), "install", "pip"]
        if _run(bare) == 0 and _run(lend) == 0:
            return
    shutil.rmtree(folder, ignore_errors=True)
    version = f"python3.{sys.version_info.minor}-venv"
    if apt_install([version]) or apt_install(["python3-venv"]):
        if _run([sys.executable, "-m", "venv", str(folder)]) == 0:
            return
        shutil.rmtree(folder, ignore_errors=True)
    stop(f"Python cannot make an environment here. Please run: sudo apt-get install {version}")


def _has(module: str) -> bool:
    told = subprocess.run(
        [sys.executable, "-c", f"import {module}"], capture_output=True, check=False
    )
    return told.returncode == 0


def _run(command: list[str], environment: dict[str, str] | None = None) -> int:
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
