"""Makes the page that can be read before the app is there, in every language that is offered.

``shell/first.html`` says each sentence in Dutch, ``{{so}}``, with a number to call behind a ``|``.
What stands in a ``<div each>`` comes once for each language, out of its catalog, and the page shows
the one whose round button is chosen: without any script that is Dutch. What is true only of an app
that runs in the browser itself stands between two marks. The letters of Tigrinya stand in front of
the others: behind them Chromium leaves boxes in its first lines.
"""

from __future__ import annotations

import base64
import re
from html import escape
from pathlib import Path

from app.domain.sentence import Sentence
from app.text.catalog import SOURCE, Language, languages
from app.text.write import Writer

FIRST_PAGE = Path(__file__).parent / "shell" / "first.html"
ON_FIRST_PAGE = re.compile(r"\{\{(.+?)(?:\|([0-9-]+))?\}\}")
_EACH = re.compile(r"^( *)<div each>\n(.*?)^\1</div>\n", re.DOTALL | re.MULTILINE)
_IN_BROWSER = re.compile(
    r"^ *<!-- in browser -->\n(.*?)^ *<!-- end -->\n", re.DOTALL | re.MULTILINE
)


def first_page(names: bytes, *, in_browser: bool) -> str:
    """The whole page; ``names`` are the letters in which languages name themselves.

    Of an app that runs in the browser its bar still has to be told how much comes.
    """
    page = _IN_BROWSER.sub(r"\1" if in_browser else "", FIRST_PAGE.read_text(encoding="utf-8"))
    page = _EACH.sub(_in_each, page)
    letters = base64.b64encode(names).decode()
    page = page.replace("<!-- names -->", f"data:font/woff2;base64,{letters}")
    page = page.replace("/* hidden */", "\n    ".join(map(_hides_others, languages())))
    return page.replace("<!-- languages -->", "\n      ".join(map(_choice, languages())))


def _in_each(found: re.Match[str]) -> str:
    return "".join(
        f"{found[1]}<div {_tells(one)}>\n{_said(found[2], one)}{found[1]}</div>\n"
        for one in languages()
    )


def _said(part: str, language: Language) -> str:
    writer = Writer(language.code)

    def write(found: re.Match[str]) -> str:
        text = escape(writer.template(Sentence(found[1])))
        number = found[2] or ""
        link = f'<a href="tel:{number.replace("-", "")}" dir="ltr">{number}</a>'
        return text.replace("{number}", link) if number else text

    return ON_FIRST_PAGE.sub(write, part)


def _tells(language: Language) -> str:
    return f'lang="{language.code}" dir="{"rtl" if language.rtl else "ltr"}"'


def _choice(language: Language) -> str:
    chosen = " checked" if language.code == SOURCE else ""
    button = f'<input type="radio" name="in" id="in-{language.code}"{chosen}>'
    return f"<label>{button} <span {_tells(language)}>{escape(language.name)}</span></label>"


def _hides_others(language: Language) -> str:
    chosen = f"#boot:has(#in-{language.code}:checked)"
    others = f"{chosen} div[lang]:not([lang={language.code}]) {{ display: none; }}"
    return f"{others} {chosen} {{ direction: rtl; }}" if language.rtl else others
