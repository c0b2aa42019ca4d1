"""No article of the Participatiewet is passed over in silence."""

from __future__ import annotations

import re
from pathlib import Path

from app.law.not_modelled import left_out, not_modelled

_ROOT = Path(__file__).parents[2]
_LAW = (Path(__file__).parent / "data" / "participatiewet-2026-01-01.txt").read_text("utf-8")
_HEAD = re.compile(
    r"(?m)^## Artikel (\S+).*\n\(this text from [^)]*?; (in force|vervallen|NOT[^)]*)\)"
)
_QUOTED = re.compile(r'"(\d+[a-z]{0,2})(?:\.[\w.°]+)?(?:,[^"]*)?"')


def _articles() -> set[str]:
    return {
        found[1].rstrip("*")
        for found in _HEAD.finditer(_LAW)
        if found[2] != "vervallen"
    }


def _modelled() -> set[str]:
    """Article numbers that stand between quotes in the rules and their figures."""
    found = {"1", "2"}  # the words of the law itself
    for path in (_ROOT / "app" / "law").rglob("*"):
        if path.suffix in {".py", ".toml"} and path.stem not in {"not_modelled", "register"}:
            found |= set(_QUOTED.findall(path.read_text("utf-8")))
    return found


def _left_out() -> set[str]:
    found: set[str] = set()
    order = [match[1].rstrip("*") for match in _HEAD.finditer(_LAW)]
    for entry in not_modelled():
        if not entry.article.startswith("Participatiewet "):
            continue
        listed = entry.article.removeprefix("Participatiewet ")
        for first, last in re.findall(r"(\d+\w*)(?:\.\S+)? tot en met (\d+\w*)", listed):
            found |= set(order[order.index(first) : order.index(last) + 1])
        found |= set(re.findall(r"\d+[a-z]{0,2}", listed))
    return found


def test_every_article_in_force_is_modelled_or_left_out_with_a_reason() -> None:
    """Issue 3 item 10: a list of the articles left out, with the reason and where to go."""
    missing = _articles() - _modelled() - _left_out()

    assert not missing, sorted(missing)


def test_every_entry_says_why_and_where_to_go() -> None:
    """Issue 3 item 10: the reason and where to go; both are sentences."""
    assert len(left_out()) == 10, "issue 11 point 2: ten lines for people, not 143"
    for topic in left_out():
        assert topic.because.id.endswith("."), topic.id
        assert topic.how.id.endswith("."), topic.id
        assert topic.articles, topic.id


def test_every_entry_is_told_under_a_topic_or_is_not_about_people() -> None:
    """Issue 11 point 2: nothing is left out in silence; what is about the Rijk needs no line."""
    told = {article for topic in left_out() for article in topic.articles}
    silent = [one.id for one in not_modelled() if one.article not in told]
    assert silent == ["ministeriele_regels", "aanpassing_bedragen", "geld_van_het_rijk"]
    for entry in not_modelled():
        assert entry.note.endswith("."), entry.id
