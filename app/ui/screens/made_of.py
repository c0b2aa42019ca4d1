"""What the app is made of, and under which licence each part may be used."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import Sentence, say
from app.domain.version import VERSION
from app.ui.desk import Desk
from app.ui.page.blocks import Fact, Head, Joined, Line, Look, Page, page
from app.ui.page.halves import halved
from app.ui.page.shown import shown
from app.ui.page.values import term


@dataclass(frozen=True, slots=True)
class Made:
    """A part that others made: its names, what it does here, and its licence."""

    names: tuple[str, ...]
    does: Sentence
    licence: str


PARTS: tuple[Made, ...] = (
    Made(("Flet", "Flutter"), say("tekent de schermen"), "Apache-2.0, BSD-3-Clause"),
    Made(("Python",), say("rekent"), "PSF-2.0"),
    Made(("Pyodide",), say("laat Python in de browser werken"), "MPL-2.0"),
    Made(("Babel",), say("schrijft datums en bedragen"), "BSD-3-Clause"),
    Made(("msgpack",), say("brengt schermen over"), "Apache-2.0"),
    Made(("repath", "six"), say("vinden een scherm bij zijn adres"), "MIT"),
    Made(("hash-wasm", "argon2-cffi"), say("maakt een sleutel van uw pincode"), "MIT"),
    Made(("xz-decompress", "XZ Embedded"), say("pakt de app uit"), "MIT, 0BSD"),
    Made(("Noto Sans",), say("de letters"), "OFL-1.1"),
    Made(("Material Icons",), say("de plaatjes"), "Apache-2.0"),
    Made(
        ("httpx", "keyring", "cryptography"),
        say("op een computer: het netwerk en de sleutels"),
        "BSD-3-Clause, MIT, Apache-2.0",
    ),
    Made(("flet-secure-storage",), say("op een telefoon: bewaart de sleutel"), "Apache-2.0"),
    Made(
        ("Starlette", "Uvicorn", "httptools"),
        say("op een computer: de pagina zelf"),
        "BSD-3-Clause, MIT",
    ),
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
                Fact(term(", ".join(one.names)), Joined((one.does, f"({one.licence})")))
                for one in PARTS
            )
        ),
    )
