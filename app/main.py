"""The only place that chooses which program runs, and the only look at a clock.

``python -m app.main`` serves the app; in the browser (Pyodide) the same file runs by itself.
``python -m app.main gemeente`` serves a gemeente instead (app/server/README.md). Each is imported
when it is chosen: a gemeente needs no screens, and a phone has no server.
"""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from datetime import datetime

from app.web.quiet_log import quiet_log


def main() -> None:
    """Run the app, or the gemeente when that was asked."""
    if sys.platform != "emscripten" and sys.argv[1:2] == ["gemeente"]:
        from app.server.serve import serve  # noqa: PLC0415  (only on a server)

        quiet_log()
        serve(sys.argv[2:], clock, "app.main:gemeente_worker")
        return
    from app.houvast import run  # noqa: PLC0415  (a gemeente goes without all screens)

    run(clock)


def gemeente_worker() -> Callable[..., Awaitable[None]]:
    """One worker of the reference gemeente; uvicorn calls this in each process of its own."""
    from app.server.serve import worker  # noqa: PLC0415  (only on a server)

    quiet_log()
    return worker(clock)


def clock() -> datetime:
    """The time now, with the offset of this place: the only look at a clock in the program."""
    return datetime.now().astimezone()


if __name__ == "__main__":
    main()
