"""The version stands in one place, and what is new is told to people (issue 14, point 8)."""

from __future__ import annotations

import tomllib

from app.domain.version import VERSION
from app.ui.answers.news import NEWS
from changelog import TARGET, changelog
from tests.habits.code import ROOT


def test_the_changelog_is_what_the_app_tells():
    """Run build/changelog.py after a change of app/ui/answers/news.py or of the figures."""
    assert TARGET.read_text(encoding="utf-8") == changelog()


def test_the_version_is_the_day_of_the_newest_news():
    """Who reads a version knows how old it is; the newest stands on top."""
    days = [one.day for one in NEWS]
    assert days == sorted(days, reverse=True)
    assert f"{days[0]:%Y}.{days[0].month}.{days[0].day}" == VERSION


def test_the_version_stands_in_one_place():
    """pyproject.toml reads it from the app, as every build does."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" not in told["project"]
    assert told["project"]["dynamic"] == ["version"]
    (attr,) = told["tool"]["setuptools"]["dynamic"]["version"].values()
    assert attr == "app.domain.version.VERSION"
