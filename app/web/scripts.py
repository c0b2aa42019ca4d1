"""The letters of other scripts, which the client asks for when it first has to draw them.

Flutter knows by itself in which font of Noto a letter stands that our own has not, and asks for
that font by its name, once; it gets ours of that script. Any other font gets our own: it would ask
on for ever.
"""

from __future__ import annotations

# Which font it asks for, by the beginning of its name, and which of ours it gets.
SCRIPTS = {
    "notosansarabic": "houvast-arabic.woff2",
    "notosansethiopic": "houvast-ethiopic.woff2",
}
# Of the names of languages (app/ui/theme.py).
NAMES_FAMILY = "HouvastNames"
_ANY = "houvast-400.woff2"
_FOLDER = "assets/fonts"


def font_instead(asked: str) -> str:
    """The font of ours for a path below the fonts that is not there."""
    name = next((ours for theirs, ours in SCRIPTS.items() if theirs in asked), _ANY)
    return f"{_FOLDER}/{name}"
