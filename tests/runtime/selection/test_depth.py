"""A selection that no server and no Python can carry is refused where it is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from xurrent_sdk import SelectionError, XurrentClient
from xurrent_sdk.testing import FakeTransport


def chained(levels: int) -> Callable[[Any], list[Any]]:
    def select(person: Any) -> list[Any]:
        for _ in range(levels):
            person = person.manager
        return [person.name]

    return select


def nested(levels: int) -> Callable[[Any], list[Any]]:
    def select(person: Any) -> list[Any]:
        return [person.manager(nested(levels - 1)) if levels else person.name]

    return select


@pytest.mark.parametrize("shape", [chained, nested])
@pytest.mark.parametrize("levels", [64, 400, 5000])
def test_a_selection_that_is_too_deep(
    shape: Callable[[int], Callable[[Any], list[Any]]], levels: int
) -> None:
    with XurrentClient(
        account="widget", token="nobodys", transport=FakeTransport([])
    ) as client:
        with pytest.raises(SelectionError, match="deeper than 64 levels at Person"):
            client.query.me().select(shape(levels))
        client.query.me().select(shape(30))
