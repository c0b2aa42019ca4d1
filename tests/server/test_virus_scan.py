"""A virus is refused before it is kept, and nobody loses a file while the scanner is away."""

from __future__ import annotations

import socket
import struct
import threading
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from app.server.store.tables import bijlage
from app.server.virus_scan import Clamd, Verdict
from tests.server.cluster import free_port
from tests.server.house import PNG, file_head, with_file

# The test file of EICAR, in parts, so that no scanner takes this file for one.
EICAR = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"


class FakeClamd:
    """Speaks INSTREAM as clamd documents it; finds EICAR; says what it is told to say."""

    def __init__(self, path=None, says=None):
        self.says, self.seen = says, []
        self.address = f"unix:{path}" if path else None
        self._server = socket.socket(socket.AF_UNIX if path else socket.AF_INET)
        self._server.bind(str(path) if path else ("127.0.0.1", 0))
        self._server.listen(4)
        if not path:
            self.address = f"127.0.0.1:{self._server.getsockname()[1]}"
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def close(self):
        """Stop."""
        self._server.close()

    def _run(self):
        while True:
            try:
                line, _peer = self._server.accept()
            except OSError:
                return
            with line, line.makefile("rb") as told:
                assert told.read(10) == b"zINSTREAM\0"
                content = b""
                while size := struct.unpack("!L", told.read(4))[0]:
                    content += told.read(size)
                self.seen.append(len(content))
                found = b"stream: Eicar-Test-Signature FOUND" if EICAR in content else b"stream: OK"
                line.sendall((found if self.says is None else self.says) + b"\0")


@pytest.fixture
def clamd():
    """A scanner on a port."""
    made = FakeClamd()
    yield made
    made.close()


def _send(door, content):
    body, file = with_file(content)
    uuid = uuid4()
    assert door.ask("PUT", f"/v1/verzoeken/{uuid}", "noor", json=body).status_code == 201
    path = f"/v1/verzoeken/{uuid}/bijlagen/{file}"

    def put():
        return door.ask("PUT", path, "noor", content=content, headers=file_head(content))

    return put


def _kept(door):
    with door.engine.connect() as connection:
        return connection.execute(select(func.count()).select_from(bijlage)).scalar()


def test_a_virus_is_refused_with_a_sentence(new_door, clamd):
    """400 with its own name, so that the app can say it; nothing is kept."""
    door = new_door(clamd=clamd.address)
    told = _send(door, PNG + EICAR)()
    assert told.status_code == 400
    assert told.json()["type"].endswith("/bestand-onveilig")
    assert told.json()["detail"].startswith("In dit bestand zit een virus.")
    assert _kept(door) == 0


def test_a_clean_file_is_looked_at_once(new_door, clamd):
    """The whole of it, also in more parts; the same again is not looked at again."""
    door, content = new_door(clamd=clamd.address), PNG + b"a" * 900_000
    put = _send(door, content)
    assert [put().status_code, put().status_code] == [201, 200]
    assert (clamd.seen, _kept(door)) == ([len(content)], 1)


@pytest.mark.parametrize("what", ["away", "error", "silent"])
def test_without_a_verdict_it_is_asked_to_come_again(new_door, what):
    """The scanner is away, is full or says nothing: 503, so that the phone tries again."""
    fake = FakeClamd(says=b"" if what == "silent" else b"INSTREAM size limit exceeded. ERROR")
    address = f"127.0.0.1:{free_port()}" if what == "away" else fake.address
    door = new_door(clamd=address)
    told = _send(door, PNG)()
    assert (told.status_code, told.headers["retry-after"], _kept(door)) == (503, "60", 0)
    fake.close()


def test_a_scanner_behind_a_socket_that_is_a_file(tmp_path):
    """As Debian sets clamd up."""
    fake = FakeClamd(tmp_path / "clamd.ctl")
    scanner = Clamd(fake.address)
    assert [scanner.scan(one) for one in (PNG, EICAR)] == [Verdict.CLEAN, Verdict.INFECTED]
    fake.close()
