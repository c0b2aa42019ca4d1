"""The page for two people as a file to print: one side of A4, the plans beside each other."""

from __future__ import annotations

from html import escape

from app.ui.page.paper import STYLE
from app.ui.screens.both_paper.paper import BothPaper

_LARGER = """
body { font-size: 11pt; line-height: 1.35; }
h2 { font-size: 12pt; }
.plan { border: 1pt solid #000; padding: 2mm 3mm; }
.plan h2 { margin-top: 0; }
"""


def page(paper: BothPaper) -> str:
    """A whole HTML page; every text in it is escaped."""
    direction = "rtl" if paper.rtl else "ltr"
    plans = "".join(_part(title, lines, "plan") for title, lines in paper.plans)
    words = "".join(f"<p>{escape(text)}</p>" for text in paper.words)
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{escape(paper.language)}" dir="{direction}"><head>',
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape(paper.title)} – Houvast</title>",
            f"<style>{STYLE}{_LARGER}</style></head><body>",
            f"<h1>{escape(paper.title)}</h1>",
            f'<p class="decision">{escape(paper.no_decision)}</p>',
            words,
            f'<div class="halves">{plans}</div>',
            _part(paper.agreed_heading, paper.agreed, "agreed"),
            _part(paper.ask_heading, paper.ask, "ask"),
            _terms(paper),
            f"<p>{escape(paper.made)}</p>",
            "</body></html>",
        )
    )


def _part(title: str, lines: tuple[str, ...], kind: str) -> str:
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f'<div class="{kind}"><h2>{escape(title)}</h2><ul>{items}</ul></div>'


def _terms(paper: BothPaper) -> str:
    rows = "".join(
        f'<tr><th scope="row" lang="nl">{escape(term)}</th><td>{escape(meaning)}</td></tr>'
        for term, meaning in paper.terms
    )
    return f"<h2>{escape(paper.terms_heading)}</h2><table>{rows}</table>"
