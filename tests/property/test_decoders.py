"""Bodies damaged at random: every decoder reads the same, or refuses with an error of ours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xurrent_sdk import TimeEntry, XurrentClient, XurrentError
from xurrent_sdk.testing import FakeTransport, Reply

RECORD = (
    '{"id":"NG1l","timeSpent":15,"cost":1234.50,"deleted":false,"date":"2024-02-29",'
    '"source":"Zo\\u00eb \\"x\\"","startedAt":"2024-05-17T12:30:00+02:00",'
    '"charge":null,"person":{"id":"p1","customFields":null}}'
)
NAMES = ("id", "time_spent", "cost", "deleted", "date", "source", "started_at")
PAGE = (
    f'{{"data":{{"timeEntries":{{"nodes":[{RECORD}],'
    '"pageInfo":{"hasNextPage":false,"endCursor":null}}}}'
).encode()
MADE = (
    f'{{"data":{{"timeEntryUpdate":{{"timeEntry":{RECORD},"errors":null}}}}}}'
).encode()
PIECES = [
    *(b"NaN", b"null", b"true", b"1e5", b"1.0", b"-", b'"', b"\\", b"[", b"]", b"{"),
    *(b"}", b",", b":", b" ", b"\n", b"\0", b"\xff", b"\\ud800", b"0", b"9" * 30),
]


@dataclass
class Own:
    """The columns of the other decoders."""

    id: Any
    time_spent: Any
    cost: Any
    deleted: Any
    date: Any
    source: Any
    started_at: Any


def _fields(root: Any) -> list[Any]:
    return [getattr(root, name) for name in NAMES]


def _told(model: Any) -> tuple[Any, ...]:
    return tuple(getattr(model, name) for name in NAMES)


def _selected(client: XurrentClient) -> list[Any]:
    return [_told(each) for each in client.query.time_entries().select(_fields)]


def _rows(client: XurrentClient) -> list[Any]:
    return client.query.time_entries().values(lambda t: tuple(_fields(t))).all()


def _own(client: XurrentClient) -> list[Any]:
    return [_told(each) for each in client.query.time_entries().into(Own)]


def _beside_json(client: XurrentClient) -> list[Any]:
    query = client.query.time_entries()
    chosen = query.select(
        lambda t: [*_fields(t), t.person.custom_fields(lambda c: [c.value])]
    )
    return [_told(each) for each in chosen]


def _changed(client: XurrentClient) -> list[Any]:
    found: TimeEntry = client.mutation.time_entry_update(id="1", select=_fields)
    return [_told(found)]


DECODERS: dict[str, Callable[[XurrentClient], list[Any]]] = {
    "select": _selected,
    "values": _rows,
    "into": _own,
    "decimal and json": _beside_json,
    "mutation": _changed,
}


def damaged(body: bytes, within: bytes, random: Random) -> bytes:
    """The body with a piece put into the record, or put in place of what is there."""
    start = body.index(within)
    at = start + random.randrange(len(within))
    length = random.choice([0, 0, 1, 2, 5])
    return body[:at] + random.choice(PIECES) + body[at + length :]


def outcome(decoder: str, body: bytes) -> object:
    """What a decoder finds, or the class of its error."""
    client = XurrentClient(
        account="widget",
        token="t",
        stage="qa",
        transport=FakeTransport(lambda _: Reply(body)),
    )
    try:
        return DECODERS[decoder](client)
    except XurrentError as error:
        return type(error), error.operation_name is not None


def test_what_is_not_damaged_is_read() -> None:
    expected = outcome("select", PAGE)
    assert isinstance(expected, list)
    assert str(expected[0][2]) == "1234.50"
    for decoder in DECODERS:
        found = outcome(decoder, MADE if decoder == "mutation" else PAGE)
        assert found == expected


@pytest.mark.parametrize("decoder", [each for each in DECODERS if each != "select"])
@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32))
def test_all_decoders_agree(decoder: str, seed: int) -> None:
    record = RECORD.encode()[:-46]
    body = damaged(PAGE, record, Random(seed))
    other = body
    if decoder == "mutation":
        other = damaged(MADE, record, Random(seed))
    found, expected = outcome(decoder, other), outcome("select", body)
    assert found == expected
    if isinstance(found, list) and isinstance(expected, list):
        for one, two in zip(found, expected, strict=True):
            assert [type(value) for value in one] == [type(value) for value in two]
            assert str(one[2]) == str(two[2])
            assert isinstance(one[2], Decimal | None)
