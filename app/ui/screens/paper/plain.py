"""The page as plain lines, to read on the screen, to copy or to send in a message."""

from __future__ import annotations

from app.ui.screens.paper.paper import Paper, Row

Section = tuple[str, tuple[str, ...]]


def sections(paper: Paper) -> tuple[Section, ...]:
    """Every part with its lines, in the order of the page; parts without lines are left out."""
    months = tuple(_month(paper.months_head, row) for row in paper.months)
    found = (
        (paper.asked_heading, tuple(f"{about}: {told}" for about, told in paper.asked)),
        (paper.months_heading, months),
        (paper.assumed_heading, paper.assumed),
        (paper.open_heading, paper.open),
        (paper.law_heading, (paper.law,)),
    )
    return tuple((title, lines) for title, lines in found if lines)


def plain_text(paper: Paper) -> str:
    """The whole page as text."""
    parts = [paper.title, f"{paper.keeps} {paper.compared}", paper.no_decision]
    for title, lines in sections(paper):
        parts.append("\n".join((title, *(f"- {line}" for line in lines))))
    return "\n\n".join((*parts, paper.made))


def _month(head: Row, row: Row) -> str:
    amounts = (f"{name} {one}" for name, one in zip(head[1:], row[1:], strict=True))
    return f"{row[0]}: {', '.join(amounts)}"
