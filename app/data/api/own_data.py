"""Reads what the gemeente told into the words of the domain; what cannot be read says so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import TypeVar, cast
from uuid import UUID

from app.data.api.wire import Change, Content
from app.domain.month import Month
from app.domain.own_data import (
    Agreement,
    Benefit,
    DutyState,
    Message,
    Monthly,
    OwnData,
    OwnDuty,
    OwnPart,
    Specification,
    SpecificationLine,
    Task,
)

T = TypeVar("T")
_RUNNING, _OPEN, _AGREED = "lopend", "open", "afgesproken"


def own_data(copy: tuple[Change, ...], at: datetime) -> OwnData:
    """Everything in the copy; one thing that cannot be read marks its whole part as failed."""
    failed: set[OwnPart] = set()

    def part(source: OwnPart, read: Callable[[Content], T]) -> tuple[T, ...]:
        found = []
        for one in copy:
            if one.kind == source and one.content is not None:
                try:
                    found.append(read(one.content))
                except (KeyError, TypeError, ValueError, ArithmeticError, AttributeError):
                    failed.add(source)
        return tuple(found)

    specifications = part(OwnPart.SPECIFICATIE, _specification)
    messages = part(OwnPart.BERICHT, _message)
    return OwnData(
        at=at,
        benefits=part(OwnPart.UITKERING, _benefit),
        specifications=tuple(sorted(specifications, key=lambda one: one.month, reverse=True)),
        duties=part(OwnPart.PLICHT, _duty),
        tasks=part(OwnPart.TAAK, _task),
        agreements=part(OwnPart.AFSPRAAK, _agreement),
        messages=tuple(sorted(messages, key=lambda one: one.published, reverse=True)),
        failed=frozenset(failed),
    )


def _benefit(told: Content) -> Benefit:
    norm = cast("Content", told["norm"])
    return Benefit(
        kind=str(told["soort"]),
        is_running=told["status"] == _RUNNING,
        since=_day(told["vanaf"]),
        until=_day_or_none(told.get("tot")),
        norm_kind=str(norm["soortWettelijkeNorm"]),
        norm=_euros(norm["normbedrag"]),
        contact=_text_or_none(told.get("contactpersoon")),
        repaid=_monthly(told.get("aflossingsafspraken")),
        exempt=_monthly(told.get("vrijlatingen")),
    )


def _monthly(rows: object) -> tuple[Monthly, ...]:
    return tuple(
        Monthly(
            kind=str(one["soort"]),
            amount=_euros(one["bedrag"]),
            since=_day(one["vanaf"]),
            until=_day_or_none(one.get("tot")),
            article=str(one["grondslag"]),
        )
        for one in cast("list[Content]", rows or [])
    )


def _specification(told: Content) -> Specification:
    lines = cast("list[Content]", told["regels"])
    return Specification(
        month=Month.parse(str(told["periode"])),
        paid_on=_day(told["betaaldatum"]),
        lines=tuple(
            SpecificationLine(str(one["code"]), str(one["omschrijving"]), _euros(one["bedrag"]))
            for one in lines
        ),
        paid=_euros(told["betaald"]),
    )


def _duty(told: Content) -> OwnDuty:
    free = cast("Content", told.get("ontheffing") or {})
    decision = cast("Content", free.get("besluit") or told.get("besluit") or {})
    state = str(told["status"])
    return OwnDuty(
        code=str(told["code"]),
        article=str(told["grondslag"]),
        text=str(told["tekst"]),
        state=DutyState(state) if state in set(DutyState) else DutyState.ONBEKEND,
        free_until=_day_or_none(free.get("tot")),
        decision=_text_or_none(decision.get("nummer")),
        objection_until=_day_or_none(decision.get("bezwaarTot")),
    )


def _task(told: Content) -> Task:
    return Task(
        title=str(told["titel"]),
        about=str(told["toelichting"]),
        is_open=told["status"] == _OPEN,
        deadline=_day_or_none(told.get("deadline")),
        kind=_text_or_none(told.get("verzoekType")),
        uuid=UUID(str(told["uuid"])) if told.get("uuid") else None,
    )


def _agreement(told: Content) -> Agreement:
    return Agreement(
        is_agreed=told["status"] == _AGREED,
        since=_day(told["vanaf"]),
        until=_day_or_none(told.get("tot")),
        talks=tuple(_day(one) for one in cast("list[object]", told["gesprekken"])),
        text=str(told.get("omschrijving") or ""),
        hours_week=int(str(told["urenPerWeek"])) if "urenPerWeek" in told else None,
    )


def _message(told: Content) -> Message:
    about = told.get("verzoek")
    return Message(
        uuid=UUID(str(told["uuid"])),
        subject=str(told["onderwerp"]),
        text=str(told["tekst"]),
        published=datetime.fromisoformat(str(told["publicatiedatum"])),
        is_opened=told.get("geopendOp") is not None,
        about=None if about is None else UUID(str(about)),
        act_by=_day_or_none(told.get("einddatumHandelingstermijn")),
    )


def _euros(cents: object) -> Decimal:
    if not isinstance(cents, int) or isinstance(cents, bool):
        raise TypeError("no whole number of cents")
    return Decimal(cents) / 100


def _day(value: object) -> date:
    return date.fromisoformat(str(value))


def _day_or_none(value: object) -> date | None:
    return None if value is None else _day(value)


def _text_or_none(value: object) -> str | None:
    return None if value is None else str(value)
