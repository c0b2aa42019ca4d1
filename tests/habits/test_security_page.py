"""SECURITY.md is true: every line is there, and names a test that exists or says why not."""

from __future__ import annotations

import ast
import re

import pytest

from tests.habits.code import ROOT

_PAGE = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
_ROW = re.compile(r"^\| ([EV]?\d+) \| (.+) \| (.+) \|$", re.MULTILINE)
_PROOF = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
_ROWS = {name: proof for name, _what, proof in _ROW.findall(_PAGE)}
_WANTED = (
    *(f"E{one}" for one in range(1, 18)),
    *(f"V{one}" for one in range(19)),
    *(str(one) for one in range(1, 46)),
)


def test_every_line_is_there_once():
    """17 lines of the table, 19 of the review (V0 to V18), 45 faults of the matrix."""
    names = [name for name, _what, _proof in _ROW.findall(_PAGE)]
    assert sorted(names) == sorted(_WANTED)


@pytest.mark.parametrize("name", _WANTED)
def test_a_line_has_a_proof_or_a_reason(name):
    """Behind "nog niet" stands why, so that a security officer can judge it."""
    proof = _ROWS[name]
    assert _PROOF.search(proof) or re.search(r"nog niet[:,] \w.{20,}", proof), proof


def test_every_file_that_is_named_is_there():
    """Also where no test in it is named, and of the app itself."""
    named = set(re.findall(r"`((?:app|build|tests)/[\w/]+\.(?:py|js|toml))\b", _PAGE))
    assert len(named) > 20
    assert not [one for one in named if not (ROOT / one).is_file()]


def test_every_test_that_is_named_is_there():
    """A test that was renamed or taken away takes its lines along."""
    named = set(_PROOF.findall(_PAGE))
    assert len(named) > 60
    for path in {path for path, _test in named}:
        tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
        there = {one.name for one in tree.body if isinstance(one, ast.FunctionDef)}
        assert {test for where, test in named if where == path} <= there, path
