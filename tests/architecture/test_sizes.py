"""The runtime that packages carry grows by decision only."""

from __future__ import annotations

from benchmarks.sizes import BOUNDS, sizes


def test_every_room_keeps_to_its_size() -> None:
    found = sizes()
    assert BOUNDS.keys() == found.keys()
    totals = {name: kinds.total() for name, kinds in found.items()}
    assert {name: n for name, n in totals.items() if n > BOUNDS[name]} == {}
