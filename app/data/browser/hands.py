"""The hands of Python in a browser, with their types; ``app/web/shell/hands.js`` are they."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Protocol, cast


class JsBytes(Protocol):
    """An array of bytes of the browser."""

    def to_bytes(self) -> bytes:
        """The same bytes here."""


class JsList(Protocol):
    """A list of the browser, with names and numbers and bytes in it."""

    def to_py(self) -> list[list[object]]:
        """The same list here."""


class JsAnswer(Protocol):
    """What came back from a host: ``is`` says whether it is whole."""

    status: int
    headers: JsList
    body: JsBytes


class JsShelf(Protocol):
    """A database of the browser; what goes wrong is a JsException."""

    async def rows(self, kind: str, person: str) -> JsList:
        """Lists of key, version and content."""

    async def row(self, kind: str, person: str, key: str) -> JsList:
        """Key, version and content, or an empty list."""

    async def spots(self) -> JsList:
        """Lists of kind, person and key."""

    async def write(self, steps: object) -> bool:
        """Whether all steps were done; else none was."""

    async def seal(self, place: object, plain: object) -> JsBytes:
        """The bytes closed with the key of this database, for this place alone."""

    async def unseal(self, place: object, closed: object) -> JsBytes | None:
        """What was closed; nothing when it was changed or moved."""

    def close(self) -> None:
        """Let go."""


class JsTabChannel(Protocol):
    """A channel to the other tabs."""

    def ring(self) -> None:
        """Tell them."""

    def stop(self) -> None:
        """Hear nothing any more."""


class Hands(Protocol):
    """What the worker can do for Python."""

    async def ask(
        self,
        method: str,
        url: str,
        headers: object,
        body: object,
        milliseconds: int,
        most: int,
        beside: str,
    ) -> JsAnswer:
        """One request and its answer; nothing is raised.

        Without an answer at ``beside`` either, it is sure that nothing went.
        """

    async def shelf(self, name: str) -> JsShelf:
        """Open a database, or make it."""

    async def hold(self, name: str) -> Callable[[], None]:
        """Hold a lock of all tabs; calling the answer lets go."""

    def channel(self, name: str, tell: object) -> JsTabChannel:
        """Hear the other tabs."""

    async def isSafe(self) -> bool:  # noqa: N802  (a name of the browser's language)
        """Whether the browser promised that what is kept stays."""

    async def isSigned(  # noqa: N802  (the same)
        self, algorithm: str, key: str, signature: object, signed: object
    ) -> bool:
        """Whether this public key, as a JWK, made this signature."""

    def home(self) -> str:
        """The origin of this page."""

    async def shared(self) -> JsBytes | None:
        """The photo of a letter that another app shared, which still waits to be taken."""

    async def letGo(self) -> None:  # noqa: N802  (a name of the browser's language)
        """It was taken: nothing of it waits any more."""

    async def load(self, file: str) -> None:
        """Run a script that lies beside the app."""


def hands() -> Hands:
    """The hands of this worker."""
    return cast("Hands", import_module("js").houvast)


def to_js(value: object) -> object:
    """Lists and bytes as the browser has them."""
    return cast("object", import_module("pyodide.ffi").to_js(value))


def to_call(tell: Callable[[], None]) -> object:
    """Something that the browser may call as often as it likes."""
    return cast("object", import_module("pyodide.ffi").create_proxy(lambda *_told: tell()))


def trouble() -> type[Exception]:
    """What is raised for whatever goes wrong in the browser."""
    return cast("type[Exception]", import_module("pyodide.ffi").JsException)
