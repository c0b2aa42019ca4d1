"""Random histories with lost answers hold on every adapter and both databases.

Each seed is new every day, and stands in the name of what fails; ``histories.py`` runs it again.
"""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.server.histories import SYSTEMS, run, run_with_kills

_TODAY = datetime.now(UTC).date().toordinal()


@pytest.mark.parametrize("share", [0.0, 0.2, 0.4])
@pytest.mark.parametrize("system", SYSTEMS)
def test_one_case_each_whatever_gets_lost(database, tmp_path, system, share):
    """One case, every bijlage linked once, every status back, refused and unknown told."""
    seed = _TODAY * 100 + int(share * 100)
    told = run(database, tmp_path, system, share, seed)
    assert told.sent == told.statuses + told.refused + told.stuck
    assert system == "productaanvraag" or told.stuck == 0
    assert (told.faults > 0) == (share > 0)


@pytest.mark.parametrize("system", SYSTEMS)
def test_kill_minus_nine_in_between(database, tmp_path, system):
    """The relay dies six times somewhere in its calls, and a tenth of the answers is lost too."""
    told = run_with_kills(database, tmp_path, system, 0.1, _TODAY)
    assert told.kills == 6
    assert told.sent == told.statuses + told.refused + told.stuck
    assert system == "productaanvraag" or told.stuck == 0
