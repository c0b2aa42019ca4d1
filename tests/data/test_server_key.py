"""The key of a server: made once, readable by this program only, and never replaced."""

from __future__ import annotations

import stat
from base64 import b64encode
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.data.server_key import NoKey, server_key


def test_it_is_made_once_for_all_processes_and_readable_by_this_program_only(tmp_path):
    """Ten at once find the same one."""
    folder = tmp_path / "data"
    with ThreadPoolExecutor(10) as pool:
        keys = set(pool.map(lambda _: server_key(None, folder), range(10)))
    assert len(keys) == 1
    assert len(keys.pop()) == 32
    assert [one.name for one in folder.iterdir()] == ["server.key"]
    assert stat.S_IMODE((folder / "server.key").stat().st_mode) == 0o600


def test_one_that_is_told_comes_first():
    """A secret of the platform, such as one of Kubernetes."""
    assert server_key(b64encode(b"k" * 32).decode(), None) == b"k" * 32


@pytest.mark.parametrize("told", ["geheim", b64encode(b"short").decode(), "é"])
def test_a_key_that_is_no_key_is_refused(tmp_path, told):
    """And the one in the folder is left as it is, because what it sealed would be gone."""
    with pytest.raises(NoKey):
        server_key(told, tmp_path)
    (tmp_path / "server.key").write_text(told, encoding="utf-8")
    with pytest.raises(NoKey):
        server_key(None, tmp_path)
    assert (tmp_path / "server.key").read_text(encoding="utf-8") == told
