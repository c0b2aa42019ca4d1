"""``python -m app.calc``: answers every line of standard input on standard output; ends with 0."""

from __future__ import annotations

import sys

from app.calc.line import answer_line


def main() -> int:
    """Answer line by line until the input ends; an empty line is passed over."""
    for line in sys.stdin.buffer:
        if not line.strip():
            continue
        sys.stdout.buffer.write(answer_line(line).encode("utf-8", "surrogatepass") + b"\n")
        sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
