"""Makes the two fonts of the app: ``.venv/bin/python build/fonts.py`` (after build/test.py).

One family for Latin, Cyrillic, Arabic and Ethiopic letters, so that no language shows boxes and
no font is fetched from elsewhere. The results stand in assets/fonts and are committed. Run it
again when tests/habits/test_fonts.py misses a letter, after widening a range below.
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

FONTS = ROOT / "assets" / "fonts"
WEIGHTS = {"400Regular": "houvast-400.woff2", "700Bold": "houvast-700.woff2"}
FAMILIES = {
    "NotoSans": (
        "@expo-google-fonts/noto-sans@0.4.2",
        (
            "U+0020-007E,U+00A0-017F,U+0192,U+0218-021B,U+02BC,U+02C6-02C7,U+02D8-02DD,"
            "U+0300-0304,U+0400-045F,U+0490-0491,U+1E9E,U+2000-206F,U+20AC,U+20B4,U+20BA,"
            "U+2116,U+2122,U+2212,U+25CC,U+FFFD"
        ),
    ),
    "NotoSansArabic": (
        "@expo-google-fonts/noto-sans-arabic@0.4.3",
        "U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFF",
    ),
    "NotoSansEthiopic": ("@expo-google-fonts/noto-sans-ethiopic@0.4.2", "U+1200-137C"),
}
# Tables that the merger cannot join, or that nobody needs on a screen.
DROPPED = "--drop-tables+=STAT,MATH,BASE,DSIG,gasp,meta"


def main() -> None:
    """Fetch the three Noto families, cut them to our letters, and join them per weight."""
    FONTS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        for family, (package, _letters) in FAMILIES.items():
            _fetch(package, work / family)
        shutil.copyfile(work / "NotoSans" / "package" / "LICENSE_FONT", FONTS / "OFL.txt")
        for weight, target in WEIGHTS.items():
            _join(work, weight, FONTS / target)


def _fetch(package: str, folder: Path) -> None:
    say(f"fetching {package}")
    npm = shutil.which("npm", path=str(Path(sys.executable).parent)) or shutil.which("npm")
    if npm is None:
        stop("this needs npm; run build/test.py first, which installs it in .venv")
    folder.mkdir()
    subprocess.run([str(npm), "pack", "--silent", package], cwd=folder, check=True)
    with tarfile.open(next(folder.glob("*.tgz"))) as archive:
        archive.extractall(folder, filter="data")


def _join(work: Path, weight: str, target: Path) -> None:
    parts = []
    for family, (_package, letters) in FAMILIES.items():
        part = work / f"{family}-{weight}.ttf"
        whole = work / family / "package" / weight / f"{family}_{weight}.ttf"
        cut = ["--layout-features=*", "--no-hinting", "--notdef-outline", "--name-IDs=*", DROPPED]
        subset.main([str(whole), f"--unicodes={letters}", *cut, f"--output-file={part}"])
        parts.append(str(part))
    options = merge.Options(drop_tables=["vhea", "vmtx"])
    joined = work / f"{weight}.ttf"
    merge.Merger(options=options).merge(parts).save(joined)
    font = TTFont(joined)
    font.flavor = "woff2"
    font.save(target)
    say(f"{target.name}: {len(font.getGlyphOrder())} glyphs, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
