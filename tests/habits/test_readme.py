"""The README tells what is there: its paths exist, and it names every question of the door."""

from __future__ import annotations

import re
from pathlib import Path

from app.calc.line import _ASKS
from app.domain.income import IncomeKind
from app.domain.windfall import WindfallKind

_ROOT = Path(__file__).parents[2]
_README = re.sub(r"```.*?```", "", (_ROOT / "README.md").read_text("utf-8"), flags=re.DOTALL)
_ENDINGS = "py|toml|md|txt|mjs|js|html|webp"
_PATHS = re.compile(rf"(?<![\w/.])(?:app|build|tests|assets)/[\w/]+(?:\.(?:{_ENDINGS}))?")
_MADE = ("build/out",)
_PICTURES = ("answer", "rights", "duties", "taking_part")
# The table of what one may ask, without the head of it.
_ROWS = re.findall(r"^\| (`[a-z_`, ]+`) \| ([^|]*) \|([^|]*)\|$", _README, re.MULTILINE)


def _code(text: str) -> list[str]:
    return re.findall(r"`([^`]+)`", text)


def test_every_path_in_the_readme_is_there() -> None:
    """A file that moved takes its place in the README along."""
    found = {one for one in _PATHS.findall(_README) if not one.startswith(_MADE)}
    assert len(found) > 30
    assert [one for one in sorted(found) if not (_ROOT / one).exists()] == []


def test_the_readme_shows_four_small_pictures() -> None:
    """Each says in words what it shows; together they weigh less than 200 kB."""
    shown = re.findall(r'<img src="(assets/[^"]+)" width="\d+" alt="([^"]+)">', _README)
    assert {path for path, _ in shown} == {f"assets/pictures/{one}.webp" for one in _PICTURES}
    assert all(len(words.split()) > 5 for _, words in shown)
    assert sum((_ROOT / path).stat().st_size for path, _ in shown) < 200_000


def test_the_readme_names_every_question_with_keys_that_it_knows() -> None:
    """README, Ask the law: each question of the door once, with what it needs and may tell."""
    told = {ask: (needs, more) for asks, needs, more in _ROWS for ask in _code(asks)}
    assert set(_ASKS) <= set(told)
    for ask, (_, known) in _ASKS.items():
        keys = {key for part in told[ask] for key in _code(part)} - {"id", "duties"}
        assert keys <= known, ask


def test_the_readme_names_every_kind_of_money() -> None:
    """README, Ask the law: the kinds of income beside wages, and of money that comes at once."""
    assert {str(one) for one in (*IncomeKind, *WindfallKind)} <= set(_code(_README))
