"""Makes the fonts of the app: ``.venv/bin/python build/fonts.py`` (after build/test.py).

One family in two weights for Latin and Cyrillic letters; a small one in which other languages name
themselves; and a font for each other script, which a phone takes when it first shows such letters
(app/web/files.py). So no language shows boxes, no font is fetched from elsewhere, and who reads
Dutch gets little. The results stand in assets/fonts and are committed. Run it again when
tests/habits/test_fonts.py misses a letter, after widening a range below.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from fontTools import merge, subset
from fontTools.ttLib import TTFont

from environment import ROOT, say, stop
from vendored import Vendored, check_package, vendored

FONTS = ROOT / "assets" / "fonts"
WEIGHTS = {"400Regular": "houvast-400.woff2", "700Bold": "houvast-700.woff2"}
REGULAR = "400Regular"
# The packages that build/lock/vendored.toml names.
PACKAGES = {
    "NotoSans": "@expo-google-fonts/noto-sans",
    "NotoSansArabic": "@expo-google-fonts/noto-sans-arabic",
    "NotoSansEthiopic": "@expo-google-fonts/noto-sans-ethiopic",
}
# In the two fonts that everybody gets.
LATIN = (
    "U+0020-007E,U+00A0-017F,U+0192,U+0218-021B,U+02BC,U+02C6-02C7,U+02D8-02DD,"
    "U+0300-0304,U+0400-045F,U+0490-0491,U+1E9E,U+2000-206F,U+20AC,U+20B4,U+20BA,"
    "U+2116,U+2122,U+2212,U+25CC,U+FFFD"
)
# The names of languages, which everybody sees. Not in those two: a word of Arabic letters from two
# fonts falls apart.
NAMES = {
    "NotoSansArabic": "U+0627-0629,U+0631,U+0633,U+0639,U+0641,U+0644,U+064A,U+06CC",
    "NotoSansEthiopic": "U+1275,U+130D,U+122D,U+129B",
}
NAMES_FONT = "houvast-names.woff2"
# A font of its own for each script, in one weight: what is bold is drawn bolder. Without the
# letters of languages that the app does not have.
SCRIPTS = {
    "houvast-arabic.woff2": (
        "NotoSansArabic",
        (
            "U+060C,U+061B,U+061F,U+0621-063A,U+0640-0655,U+0660-0671,U+067E,U+0686,U+0698,U+06A9,"
            "U+06AF,U+06C0,U+06CC,U+06D4,U+06F0-06F9,U+200C-200D,U+FB50-FDFF,U+FE70-FEFF"
        ),
    ),
    "houvast-ethiopic.woff2": ("NotoSansEthiopic", "U+1200-137C"),
}
# Tables that the merger cannot join, or that nobody needs on a screen.
DROPPED = "--drop-tables+=STAT,MATH,BASE,DSIG,gasp,meta"


def main() -> None:
    """Fetch the three Noto families, cut them to our letters, and join those of names."""
    FONTS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        chosen = {one.name: one for one in vendored()}
        for family, package in PACKAGES.items():
            _fetch(chosen[package], work / family)
        shutil.copyfile(work / "NotoSans" / "package" / "LICENSE_FONT", FONTS / "OFL.txt")
        for weight, target in WEIGHTS.items():
            _save(TTFont(_cut(work, "NotoSans", weight, LATIN)), FONTS / target)
        _join(work, FONTS / NAMES_FONT)
        for target, (family, letters) in SCRIPTS.items():
            _save(TTFont(_cut(work, family, REGULAR, letters)), FONTS / target)


def _fetch(package: Vendored, folder: Path) -> None:
    say(f"fetching {package.name} {package.version}")
    npm = shutil.which("npm", path=str(Path(sys.executable).parent)) or shutil.which("npm")
    if npm is None:
        stop("this needs npm; run build/test.py first, which installs it in .venv")
    folder.mkdir()
    named = f"{package.name}@{package.version}"
    subprocess.run([str(npm), "pack", "--silent", named], cwd=folder, check=True)
    fetched = next(folder.glob("*.tgz"))
    check_package(package, fetched)
    with tarfile.open(fetched) as archive:
        archive.extractall(folder, filter="data")


def _join(work: Path, target: Path) -> None:
    parts = [str(_cut(work, family, REGULAR, letters)) for family, letters in NAMES.items()]
    options = merge.Options(drop_tables=["vhea", "vmtx"])
    joined = work / "names.ttf"
    merge.Merger(options=options).merge(parts).save(joined)
    _save(TTFont(joined), target)


def _cut(work: Path, family: str, weight: str, letters: str) -> Path:
    part = work / f"{family}-{weight}.ttf"
    whole = work / family / "package" / weight / f"{family}_{weight}.ttf"
    cut = ["--layout-features=*", "--no-hinting", "--notdef-outline", "--name-IDs=*", DROPPED]
    subset.main([str(whole), f"--unicodes={letters}", *cut, f"--output-file={part}"])
    return part


def _save(font: TTFont, target: Path) -> None:
    font.flavor = "woff2"
    font.save(target)
    say(f"{target.name}: {len(font.getGlyphOrder())} glyphs, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
