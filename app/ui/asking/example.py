"""An invented person, to look around with. Nobody is called so and lives so."""

from __future__ import annotations

from collections.abc import Mapping

NAME = "Noor"

EXAMPLE: Mapping[str, str] = {
    "wonen": "alleen",
    "geboortedatum": "1988-05-14",
    "urenbeperkt": "nee",
    "loonkostensubsidie": "nee",
    "inrichting": "nee",
    "loonweten": "minimumloon",
    "uren": "16",
    "einde": "nee",
    "reiskosten": "40.00",
    "pensioen": "0.00",
    "vrijlating": "0",
}
