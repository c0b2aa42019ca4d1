"""The words that every resource is made of."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Annotated

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
)
from pydantic.alias_generators import to_camel

# Everything a person may type, but no control characters: PostgreSQL refuses some of them.
_TYPED = r"^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f]*$"

Text = Annotated[str, Field(min_length=1, max_length=4000, pattern=_TYPED)]
ShortText = Annotated[str, Field(min_length=1, max_length=200, pattern=_TYPED)]
Code = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,63}$")]
# JSON knows one kind of number: 5.0 is the whole number 5, as JSON Schema has it too.
WHOLE = BeforeValidator(
    lambda told: int(told) if isinstance(told, float) and told.is_integer() else told
)
Cents = Annotated[int, Field(ge=0, le=100_000_000, description="Bedrag in hele eurocenten."), WHOLE]
SignedCents = Annotated[int, Field(ge=-100_000_000, le=100_000_000)]
Period = Annotated[
    str, Field(pattern=r"^20[0-9]{2}-(0[1-9]|1[0-2])$", description="Een maand, zoals 2026-10.")
]
Day = Annotated[date, Field(ge=date(1900, 1, 1), le=date(2199, 12, 31))]
Digest = Annotated[
    str, Field(pattern=r"^[0-9a-f]{64}$", description="SHA-256 van de inhoud, in hexadecimalen.")
]
Moment = Annotated[AwareDatetime, AfterValidator(lambda moment: moment.astimezone(UTC))]


def written(moment: datetime) -> str:
    """A moment as the contract writes it: UTC, whole milliseconds, capital T and Z."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Sent(BaseModel):
    """What the server tells; a client must bear fields it does not know."""

    model_config = ConfigDict(
        alias_generator=to_camel, populate_by_name=True, frozen=True, serialize_by_alias=True
    )


class Received(BaseModel):
    """What the server is told: exact types, and no field it does not know."""

    model_config = ConfigDict(
        alias_generator=to_camel,
        validate_by_name=False,
        validate_by_alias=True,
        frozen=True,
        strict=True,
        extra="forbid",
        serialize_by_alias=True,
    )
