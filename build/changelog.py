"""Makes CHANGELOG.md: ``.venv/bin/python build/changelog.py``.

What is new in the app comes from app/ui/answers/news.py, which people read in the app itself; what
is new in the law comes from the figures in app/law. tests/habits/test_changelog.py says when it is
to be made again.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date

from babel.dates import format_date

from environment import ROOT, say

sys.path.insert(0, str(ROOT))

from app.domain.version import VERSION
from app.law import new_amounts
from app.law.book import parameters
from app.text.dutch import fill
from app.ui.answers.news import NEWS

TARGET = ROOT / "CHANGELOG.md"
_HEAD = f"""# Wat is er nieuw?

Versie {VERSION}. Dit staat ook in de app, bij Instellingen. Gemaakt door `build/changelog.py`.
"""


def main() -> None:
    """Write it anew."""
    TARGET.write_text(changelog(), encoding="utf-8")
    say(f"{TARGET.name} is written")


def changelog() -> str:
    """The whole text: the app by day, then the law by day."""
    return "\n".join([_HEAD, "## De app", *_app(), "", "## De wet", *_law()]) + "\n"


def _app() -> Iterator[str]:
    for one in NEWS:
        yield f"\n### {_day(one.day)}\n"
        yield from (f"- {fill(told)}" for told in one.told)


def _law() -> Iterator[str]:
    """Each day on which amounts begin that the library knows, the newest first."""
    days = {value.start for one in parameters().values() for value in one.values}
    for day in sorted(days, reverse=True):
        yield f"\n### {_day(day)}\n"
        for law, many in new_amounts(day).items():
            yield f"- {law}: {many} {'nieuw bedrag' if many == 1 else 'nieuwe bedragen'}"


def _day(day: date) -> str:
    return str(format_date(day, "d MMMM y", locale="nl"))


if __name__ == "__main__":
    main()
