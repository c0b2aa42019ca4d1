"""An invented person, to look around with. Nobody is called so and lives so."""

from __future__ import annotations

from app.domain.month import Month

NAME = "Noor"


def example(now: Month) -> dict[str, str]:
    """Noor lives alone and starts next month, for 16 hours a week at the minimum wage."""
    return {
        "wonen": "alleen",
        "geboortedatum": "1988-05-14",
        "urenbeperkt": "nee",
        "loonkostensubsidie": "nee",
        "inrichting": "nee",
        "huur": "650.00",
        "spaargeld": "1200.00",
        "loonweten": "minimumloon",
        "uren": "16",
        "begin": str(now.plus(1)),
        "einde": "nee",
        "reiskosten": "40.00",
        "pensioen": "0.00",
        "vrijlating": "0",
        "loondag": "25",
        "huurdag": "1",
        "huurbedrag": "690.00",
        "premiedag": "3",
        "premiebedrag": "159.00",
    }
