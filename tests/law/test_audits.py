"""The two audits and the mistakes of peers: each case is a test, each rule went somewhere.

rules-nl-audit-duties.md and rules-nl-audit-rights.md, parts 2 and 3, and peers.md part 5.5,
counted by hand on 2026-11-21.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.law.named import ROOT, article_of, rule_text, said_of

_HERE = Path(__file__).parent
_CASES = tomllib.loads((_HERE / "audit_cases.toml").read_text("utf-8"))["case"]
_RULES = tomllib.loads((_HERE / "audit_rules.toml").read_text("utf-8"))["rule"]
_MISTAKES = tomllib.loads((_HERE / "peer_mistakes.toml").read_text("utf-8"))["mistake"]
_MANY_MISTAKES = 14
_MANY_CASES = {"duties": 34, "rights": 25}
_MANY_RULES = {"duties": 32, "rights": 42}


def _id(one: dict[str, object]) -> str:
    return f"{one['audit']} {one['number']}"


def _numbers(table: list[dict[str, object]], audit: str) -> list[object]:
    return [one["number"] for one in table if one["audit"] == audit]


@pytest.mark.parametrize("audit", sorted(_MANY_CASES))
def test_no_case_is_missing(audit: str) -> None:
    """Issue 3: the 59 test cases of the two audits are tests; 1 to N, each once, in order."""
    assert _numbers(_CASES, audit) == list(range(1, _MANY_CASES[audit] + 1))
    assert len(_CASES) == sum(_MANY_CASES.values()) == 59


def test_no_mistake_of_a_peer_is_missing() -> None:
    """Issue 3: the mistakes of peers.md 5.5 are each a test that we do not make."""
    assert [one["number"] for one in _MISTAKES] == list(range(1, _MANY_MISTAKES + 1))


@pytest.mark.parametrize("one", _MISTAKES, ids=lambda one: str(one["number"]))
def test_a_mistake_of_a_peer_has_a_test(one: dict[str, object]) -> None:
    """Issue 3: the mistakes of peers.md 5.5 are each a test that we do not make."""
    _stands_in_tests(one)


@pytest.mark.parametrize("one", _CASES, ids=_id)
def test_a_case_is_a_test_that_names_its_article(one: dict[str, object]) -> None:
    """Issue 3: each case is a test, naming its article."""
    _stands_in_tests(one)


def _stands_in_tests(one: dict[str, object]) -> None:
    said = [said_of(str(where)) for where in one["where"]]
    assert said
    assert None not in said, "what is named does not exist"
    articles = str(one["article"]).split(", ")
    for text in said:
        assert any(_names(str(text), article) for article in articles), text


def _names(text: str, article: str) -> bool:
    return bool(re.search(rf"(?<![\w.]){re.escape(article)}(?!\d)", text))


@pytest.mark.parametrize("audit", sorted(_MANY_RULES))
def test_no_missing_rule_is_missing_still(audit: str) -> None:
    """Issue 3: their 74 missing rules are part of it; 1 to N, each once, in order."""
    assert _numbers(_RULES, audit) == list(range(1, _MANY_RULES[audit] + 1))
    assert len(_RULES) == sum(_MANY_RULES.values()) == 74


@pytest.mark.parametrize("one", _RULES, ids=_id)
def test_a_rule_went_somewhere_that_cites_it(one: dict[str, object]) -> None:
    """Each rule is a right, duty, rule of the app, text on a screen, or left out with a reason.

    Every article of the rule stands in one of the places it went to.
    """
    texts = [_text(str(target)) for target in one["to"]]
    assert texts
    assert None not in texts, "what is named does not exist"
    whole = "\n".join(map(str, texts))
    missing = [article for article in str(one["article"]).split(", ") if not _cites(whole, article)]
    assert missing == []


def _text(target: str) -> str | None:
    """What a target says; of "text: path :: words" the words, when they stand there."""
    kind, _, name = target.partition(": ")
    if kind == "rule":
        return rule_text(target)
    if kind in {"test", "situation"}:
        return said_of(target)
    if kind == "text":
        path, _, words = name.partition(" :: ")
        file = ROOT / path
        return words if file.is_file() and words in file.read_text("utf-8") else None
    return article_of(target)


def _cites(text: str, article: str) -> bool:
    number, _, rest = article.partition(".")
    first = rest.split(".")[0]
    forms = [rf"(?<![\w.]){re.escape(article)}(?!\d)"]
    if first.isdigit():
        forms.append(rf"(?<![\w.]){number} (?:en \d+ )?lid {first}(?!\d)")
        forms.append(rf"artikel(?:en)? {number} lid {first}(?!\d)")
    if not rest:
        forms.append(rf"(?<![\w.]){number}(?!\w)")
    return any(re.search(form, text) for form in forms)
