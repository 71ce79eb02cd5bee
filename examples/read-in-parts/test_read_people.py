"""Both engines read the same people as one process."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import read_people
from read_people import Row, in_processes, on_a_cluster

from xurrent_gen.sandbox import RunningSandbox
from xurrent_sdk import XurrentClient


@pytest.mark.filterwarnings("default")  # those of the engine are its own
@pytest.mark.parametrize("read", [in_processes, on_a_cluster])
def test_every_person_is_read_once(
    read: Callable[[int], list[Row]],
    xurrent_sandbox: RunningSandbox,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in xurrent_sandbox.environ.items():
        monkeypatch.setenv(name, value)
    read_people.client.cache_clear()  # that of another sandbox
    with XurrentClient() as client:
        people = client.query.people().values(lambda p: (p.id, p.name)).all()
    assert sorted(read(4), key=str) == sorted(people, key=str)
