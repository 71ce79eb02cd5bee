"""Decoders of one record, which all read the same field of the same body."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import make_dataclass
from typing import Any

from tests.support.driver import Driver

Ask = Callable[[Any, str], Any]


def _selected(client: Any, name: str) -> Any:
    query = client.query.time_entries()
    return query.select(lambda t: [getattr(t, name)]).all()


def _beside_a_decimal(client: Any, name: str) -> Any:
    query = client.query.time_entries()
    return query.select(lambda t: [getattr(t, name), t.cost]).all()


def _beside_decimal_and_json(client: Any, name: str) -> Any:
    query = client.query.time_entries()
    return query.select(
        lambda t: [
            getattr(t, name),
            t.cost,
            t.person.custom_fields(lambda c: [c.value]),
        ]
    ).all()


def _rows(client: Any, name: str) -> Any:
    return client.query.time_entries().values(lambda t: (getattr(t, name),)).all()


def _own_class(client: Any, name: str) -> Any:
    return client.query.time_entries().into(make_dataclass("Own", [(name, Any)])).all()


def _mutation(client: Any, name: str) -> Any:
    return client.mutation.time_entry_update(
        id="1", select=lambda t: [getattr(t, name)]
    )


DECODERS: dict[str, Ask] = {
    "select": _selected,
    "values": _rows,
    "into": _own_class,
    "mutation": _mutation,
    "decimal": _beside_a_decimal,
    "decimal and json": _beside_decimal_and_json,
}


def operation_of(decoder: str) -> str:
    """Return the name of the operation that a decoder sends."""
    return "timeEntryUpdate" if decoder == "mutation" else "timeEntries"


def body_of(decoder: str, node: str) -> str:
    """Return a body with a record, given as JSON, at the position the decoder expects."""
    if decoder == "mutation":
        return f'{{"data":{{"timeEntryUpdate":{{"timeEntry":{node},"errors":null}}}}}}'
    info = '{"hasNextPage":false,"endCursor":null}'
    return f'{{"data":{{"timeEntries":{{"nodes":[{node}],"pageInfo":{info}}}}}}}'


def value_of(driver: Driver, client: Any, decoder: str, name: str) -> Any:
    """Return the value that a decoder reads from the only record."""
    result = driver.run(DECODERS[decoder](client, name))
    if decoder == "mutation":
        return getattr(result, name)
    (item,) = result
    return item[0] if decoder == "values" else getattr(item, name)
