"""Asks the door for a scenario of three months from August 2026, as another program does."""

from __future__ import annotations

import json

from app.calc.line import answer_line


def scenario(home, facts=None, **more):
    """The answer to one line, which must be one and no refusal."""
    line = {"ask": "scenario", "start": "2026-08", "months": 3, "household": home, "facts": facts}
    found = json.loads(answer_line(json.dumps({**line, **more}).encode()))
    assert found["ok"], found
    return found


def bijstand(found):
    """What each month of it brings, as text."""
    return [one["bijstand"] for one in found["months"]]
