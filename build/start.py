"""Start Houvast on this machine: ``python3 build/start.py [--port 8550] [--no-browser]``.

Makes .venv and installs what is needed the first time, compiles the translations, then serves the
app with the example gemeente and opens the browser. Needs Python 3.11 or newer and nothing else.
"""

from __future__ import annotations

import argparse
import socket
import subprocess
import sys
import time
import webbrowser

from environment import ROOT, ready, say, stop, use_new_enough_python

HOST = "127.0.0.1"
_PATIENCE_SECONDS = 120


def main() -> int:
    """Set up, serve and open the browser, until the person presses Ctrl-C."""
    use_new_enough_python()
    parser = argparse.ArgumentParser(description="Start Houvast on this machine.")
    parser.add_argument("--port", type=int, default=8550)
    parser.add_argument("--no-browser", action="store_true", help="do not open a browser")
    wish, rest = parser.parse_known_args()
    if _answers(wish.port):
        stop(f"port {wish.port} is in use. Choose another one, such as --port {wish.port + 1}.")
    python = ready("app")
    subprocess.run([str(python), "build/catalogs.py"], cwd=ROOT, check=True)
    command = [str(python), "-m", "app.main", "--host", HOST, "--port", str(wish.port), *rest]
    with subprocess.Popen(command, cwd=ROOT) as server:
        try:
            _wait_until_it_answers(server, wish.port)
            address = f"http://{HOST}:{wish.port}"
            say(f"Houvast runs on {address} (Ctrl-C stops it)")
            if not wish.no_browser:
                webbrowser.open(address)
            return server.wait()
        except KeyboardInterrupt:
            server.terminate()
            say("stopped")
            return 0


def _answers(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as line:
        line.settimeout(1)
        return line.connect_ex((HOST, port)) == 0


def _wait_until_it_answers(server: subprocess.Popen[bytes], port: int) -> None:
    until = time.monotonic() + _PATIENCE_SECONDS
    while not _answers(port):
        if server.poll() is not None:
            stop("the app did not start; the reason stands above.")
        if time.monotonic() > until:
            server.terminate()
            stop("the app did not answer within two minutes.")
        time.sleep(0.1)


if __name__ == "__main__":
    sys.exit(main())
