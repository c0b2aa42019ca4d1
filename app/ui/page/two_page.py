"""A page in Dutch with the person's own language beside it, as a file to print."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from app.ui.page.paper import STYLE
from app.ui.page.two import Two

_TWO_STYLE = "body { font-size: 10pt; }"


@dataclass(frozen=True, slots=True)
class TwoPage:
    """Makes the page of one own language; ``style`` comes after the style of all pages."""

    language: str
    rtl: bool
    style: str = ""

    def whole(self, title: Two, parts: tuple[str, ...]) -> str:
        """The whole HTML page; the title is escaped here, the parts where they are made."""
        return "\n".join(
            (
                "<!DOCTYPE html>",
                '<html lang="nl" dir="ltr"><head>',
                '<meta charset="utf-8">',
                '<meta name="viewport" content="width=device-width, initial-scale=1">',
                f"<title>{escape(title.dutch)} – Houvast</title>",
                f"<style>{STYLE}{_TWO_STYLE}{self.style}</style></head><body>",
                f"<h1>{escape(title.dutch)}</h1>",
                self.own(title),
                *parts,
                "</body></html>",
            )
        )

    def heading(self, one: Two) -> str:
        """A heading of level 2, with one's own words below it."""
        return f"<h2>{escape(one.dutch)}</h2>{self.own(one)}"

    def beside(self, one: Two) -> str:
        """Both beside each other."""
        dutch = f'<p lang="nl" dir="ltr">{escape(one.dutch)}</p>'
        return f'<div class="both">{dutch}{self.own(one)}</div>'

    def own(self, one: Two) -> str:
        """One's own words alone; nothing where those are Dutch."""
        if not one.own:
            return ""
        direction = "rtl" if self.rtl else "ltr"
        return f'<p lang="{escape(self.language)}" dir="{direction}">{escape(one.own)}</p>'
