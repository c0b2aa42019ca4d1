"""The same as a letter, for who is not connected: Dutch, as the gemeente reads it."""

from __future__ import annotations

from datetime import date
from html import escape

from app.domain.sentence import say
from app.text.write import Writer
from app.ui.answers.report_words import Row

_DOTS = "……………………"
_STYLE = """
@page { size: A4; margin: 20mm; }
body { font: 11pt/1.5 "Noto Sans", Arial, sans-serif; color: #000; background: #fff;
  max-width: 170mm; margin: 0 auto; padding: 4mm; }
p { white-space: pre-line; margin: 0 0 4mm; }
"""


def letter(writer: Writer, title: str, rows: tuple[Row, ...], today: date) -> tuple[str, ...]:
    """The paragraphs of the letter; on the dots the person writes with a pen."""
    write = writer.write
    sender = (say("Mijn naam:"), say("Mijn adres:"), say("Mijn geboortedatum:"))
    end = (say("Met vriendelijke groet,"), say("Mijn handtekening:"))
    return (
        f"{write(say('Aan mijn gemeente'))}\n{write(say('Datum: {day}', day=today))}",
        "\n".join(f"{write(one)} {_DOTS}" for one in sender),
        write(say("Ik geef u dit door: {title}.", title=title)),
        "\n".join(f"{name}: {told}" for name, told in rows),
        write(say("Wilt u mij een bewijs sturen dat u dit hebt?")),
        f"{write(end[0])}\n{write(end[1])} {_DOTS}",
    )


def page(title: str, paragraphs: tuple[str, ...]) -> bytes:
    """The letter as a file to print; every text in it is escaped."""
    body = "".join(f"<p>{escape(one)}</p>" for one in paragraphs)
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
    return f'<!DOCTYPE html><html lang="nl"><head>{head}</head><body>{body}</body></html>'.encode()
