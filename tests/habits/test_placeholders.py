"""The values of a sentence are the same in the code, in Dutch and in every language."""

from __future__ import annotations

import ast
import re

import pytest

from messages import ROOT, codes, read
from sentences import ids, messages, template

NAME = re.compile(r"\{(\w+)\}")
BRACE = re.compile(r"[{}]")
COUNTED = re.compile(r"\{(\w+)\} (\w+)")
# Nouns that have one form in Dutch, or that no plural sentence holds yet.
_NOUNS = """
    keer uur uren jaar jaren euro cent procent dag dagen week weken maand maanden seconden minuten
    persoon personen mensen kinderen volwassenen werkdagen cijfers letters
"""
# Amounts, days and times of the day: they count no noun.
NOT_COUNTED = {"amount", "day", "opens", "closes"}


def _calls() -> list[tuple[str, ast.Call]]:
    return [
        (f"{path.relative_to(ROOT).as_posix()}:{node.lineno}", node)
        for path in sorted((ROOT / "app").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        if node.func.id in {"say", "say_n"}
    ]


def test_every_sentence_is_written_out_where_it_is_said():
    """Only literal text can be collected (GNU gettext); ``say(other.id)`` fills one said before."""
    wrong = [
        place
        for place, call in _calls()
        for text in call.args
        if not _is_text(text) and not (isinstance(text, ast.Attribute) and text.attr == "id")
    ]
    assert not wrong


def test_every_name_gets_its_value():
    """The names in the text are the names of the values, or the values come with ``.id`` later."""
    wrong = []
    for place, call in _calls():
        told = {name for one in call.args if _is_text(one) for name in NAME.findall(one.value)}
        named = {one.arg for one in call.keywords}
        counted = {"n"} if call.func.id == "say_n" else set()
        text = (ROOT / place.split(":")[0]).read_text(encoding="utf-8")
        later = named == counted and ".id," in text
        if all(map(_is_text, call.args)) and not later and named - counted != told - counted:
            wrong.append(f"{place}: {sorted(named ^ told)}")
    assert not wrong, "\n".join(wrong)


def test_what_is_counted_has_its_plural_forms():
    """Arabic has six, Polish four (issue 16, point 2): a noun behind a number needs ``say_n``."""
    texts = [ids(one) for one in messages(template())]
    nouns = set(_NOUNS.split()) | {
        found[2] for one in texts if len(one) > 1 for text in one
        for found in COUNTED.finditer(text) if found[1] == "n"
    }
    wrong = [
        f"{{{found[1]}}} {found[2]}: {one[-1]}"
        for one in texts
        for found in COUNTED.finditer(one[-1])
        if found[2] in nouns and found[1] not in NOT_COUNTED
        if len(one) == 1 or found[1] != "n"
    ]
    assert not wrong, "\n".join(wrong)


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_braces_are_only_for_names():
    """A brace that names nothing would stop the sentence from being written."""
    texts = [text for one in messages(template()) for text in ids(one)]
    assert not [text for text in texts if BRACE.search(NAME.sub("", text))]


@pytest.mark.parametrize("code", codes())
def test_every_language_has_the_same_names(code):
    """A translation shows the same values as the Dutch (architecture-and-style C.10)."""
    wrong = [
        f"{ids(message)[0]}  <- {form}"
        for message in messages(read(code))
        for form in ((message.string,) if isinstance(message.string, str) else message.string)
        if form and not message.fuzzy and _names(form) != _names(ids(message)[-1])
    ]
    assert not wrong, "\n".join(wrong)


def _names(text: str) -> set[str]:
    # A plural form may say its number in words, such as "one day"; {month_of} is {month} as well.
    return {one.removesuffix("_of") for one in NAME.findall(text)} - {"n"}
