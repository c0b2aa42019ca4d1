"""What the app is made of, and under which licence each part may be used."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import say
from app.domain.version import VERSION
from app.ui.desk import Desk
from app.ui.page.blocks import Fact, Head, Joined, Line, Look, Page, page
from app.ui.page.halves import halved
from app.ui.page.shown import shown
from app.ui.page.values import term


@dataclass(frozen=True, slots=True)
class Made:
    """Parts that others made, by their names, with the licence."""

    names: tuple[str, ...]
    licence: str


PARTS: tuple[Made, ...] = (
    Made(("Flet", "Flutter"), "Apache-2.0, BSD-3-Clause"),
    Made(("Python",), "PSF-2.0"),
    Made(("Pyodide",), "MPL-2.0"),
    Made(("Babel",), "BSD-3-Clause"),
    Made(("msgpack",), "Apache-2.0"),
    Made(("repath", "six"), "MIT"),
    Made(("hash-wasm", "argon2-cffi"), "MIT"),
    Made(("xz-decompress", "XZ Embedded"), "MIT, 0BSD"),
    Made(("Noto Sans",), "OFL-1.1"),
    Made(("Material Icons",), "Apache-2.0"),
    Made(("httpx", "keyring", "cryptography"), "BSD-3-Clause, MIT, Apache-2.0"),
    Made(("flet-secure-storage",), "Apache-2.0"),
    Made(("Starlette", "Uvicorn", "httptools"), "BSD-3-Clause, MIT"),
)


@shown
def made_of_screen(_desk: Desk) -> Page:
    """Houvast itself first, then each part of others."""
    return page(
        say("Waar Houvast van gemaakt is"),
        Line(say("Iedereen mag zien hoe Houvast werkt, en het zelf gebruiken.")),
        Line(Joined((say("De licentie van Houvast is"), term("EUPL-1.2."))), Look.SMALL),
        Line(say("Dit is versie {version}.", version=VERSION), Look.SMALL),
        Head(say("Van anderen")),
        *halved(
            *(
                Fact(term(", ".join(one.names)), term(one.licence))
                for one in PARTS
            )
        ),
    )
