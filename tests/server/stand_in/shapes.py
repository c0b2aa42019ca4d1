"""Answers in the shape of the recorded ones, and errors as each system tells them."""

from __future__ import annotations

import json
from copy import deepcopy
from functools import cache

from tests.server.stand_in.wire import DATA


@cache
def _recorded():
    return json.loads((DATA / "shapes.json").read_text())


def shape(name, **changed):
    """A recorded answer with other values in it; a key that it does not have is a mistake."""
    told = deepcopy(_recorded()[name])
    assert set(changed) <= set(told), set(changed) - set(told)
    return {**told, **changed}


_CODES = {
    400: "invalid", 401: "not_authenticated", 403: "permission_denied", 404: "not_found",
    405: "method_not_allowed", 412: "precondition_failed", 500: "error",
}  # fmt: skip


def error(status, code="", *fields, spelling="invalidParams"):
    """An error; ``fields`` are pairs of a name and a code."""
    told = {key: value for key, value in _recorded()["fout"].items() if key != "invalidParams"}
    told |= {"status": status, "code": code or _CODES[status]}
    if fields:
        told[spelling] = [
            {"name": name, "code": why, "reason": f"{why} in {name}"} for name, why in fields
        ]
    return told


def page(rows, call, path, size=100):
    """A list in pages; 404 when the page is beyond the end."""
    number, size = int(call.query.get("page", 1)), int(call.query.get("pageSize", size))
    begin = (number - 1) * size
    if number > 1 and begin >= len(rows):
        return 404, error(404)
    more = begin + size < len(rows)
    rest = "&".join(f"{key}={value}" for key, value in call.query.items() if key != "page")
    following = f"{path}?page={number + 1}{'&' if rest else ''}{rest}" if more else None
    return 200, {
        "count": len(rows), "next": following, "previous": None,
        "results": rows[begin : begin + size],
    }  # fmt: skip
