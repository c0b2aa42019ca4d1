"""The page as a file to print: one side of A4, without anything from elsewhere."""

from __future__ import annotations

from html import escape

from app.ui.screens.paper.paper import Paper, Row

STYLE = """
@page { size: A4; margin: 12mm; }
* { box-sizing: border-box; }
body { font: 8.5pt/1.25 "Noto Sans", Arial, sans-serif; color: #000; background: #fff;
  max-width: 186mm; margin: 0 auto; }
h1 { font-size: 14pt; margin: 0 0 1mm; }
h2 { font-size: 9.5pt; margin: 2.5mm 0 .5mm; break-after: avoid; }
p, ul { margin: 0 0 1mm; }
ul { padding-inline-start: 4mm; }
.answer { font-size: 12pt; font-weight: bold; }
.decision { border: 1.5pt solid #000; padding: 1.5mm 2.5mm; font-weight: bold; font-size: 10pt; }
.two { columns: 2; column-gap: 6mm; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; padding: .2mm 1mm; border-bottom: .4pt solid #777;
  vertical-align: top; }
th:not(:first-child), td.amount { text-align: end; white-space: nowrap; }
tr, li { break-inside: avoid; }
.halves { display: flex; gap: 6mm; }
.halves > * { flex: 1; min-width: 0; }
.halves > table { align-self: flex-start; }
@media screen { body { padding: 4mm; font-size: 12pt; } .two { columns: auto; }
  .halves { flex-wrap: wrap; } .halves > * { flex: 1 1 20em; } }
"""


def page(paper: Paper) -> str:
    """A whole HTML page; every text in it is escaped."""
    direction = "rtl" if paper.rtl else "ltr"
    half = (len(paper.months) + 1) // 2
    tables = "".join(
        _months(paper.months_head, part) for part in (paper.months[:half], paper.months[half:])
    )
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{escape(paper.language)}" dir="{direction}"><head>',
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape(paper.title)} – Houvast</title>",
            f"<style>{STYLE}</style></head><body>",
            f"<h1>{escape(paper.title)}</h1>",
            f'<p class="answer">{escape(paper.keeps)} {escape(paper.compared)}</p>',
            f'<p class="decision">{escape(paper.no_decision)}</p>',
            f"<h2>{escape(paper.asked_heading)}</h2>",
            f'<div class="two">{_facts(paper.asked)}</div>',
            f"<h2>{escape(paper.months_heading)}</h2>",
            f'<div class="halves">{tables}</div>',
            f'<div class="halves">{_list(paper.assumed_heading, paper.assumed)}',
            f"{_list(paper.open_heading, paper.open)}</div>",
            f"<h2>{escape(paper.law_heading)}</h2><p>{escape(paper.law)}</p>",
            f"<p>{escape(paper.made)}</p>",
            "</body></html>",
        )
    )


def _facts(rows: tuple[Row, ...]) -> str:
    return "".join(f"<p>{escape(about)}: <b>{escape(told)}</b></p>" for about, told in rows)


def _months(head: Row, rows: tuple[Row, ...]) -> str:
    names = "".join(f'<th scope="col">{escape(name)}</th>' for name in head)
    lines = "".join(
        f"<tr><td>{escape(row[0])}</td>"
        + "".join(f'<td class="amount">{escape(one)}</td>' for one in row[1:])
        + "</tr>"
        for row in rows
    )
    return f"<table><thead><tr>{names}</tr></thead><tbody>{lines}</tbody></table>"


def _list(title: str, lines: tuple[str, ...]) -> str:
    if not lines:
        return ""
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<div><h2>{escape(title)}</h2><ul>{items}</ul></div>"
