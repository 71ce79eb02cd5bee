"""Decode a page to columns with pyarrow alone: no object per cell, no validation."""

from __future__ import annotations

import pyarrow as pa
import pyarrow.compute as compute
import pyarrow.json

_TEXT, _BOOL = pa.string(), pa.bool_()
_RELATION = pa.struct([("id", _TEXT), ("name", _TEXT)])
_MOMENT = pa.timestamp("us", "UTC")
_PERSON = {
    **dict.fromkeys(("id", "name", "primaryEmail", "employeeID", "sourceID"), _TEXT),
    "vip": _BOOL,
    **dict.fromkeys(("createdAt", "updatedAt"), _TEXT),
    **dict.fromkeys(("organization", "manager"), _RELATION),
}
_INFO = pa.struct([("hasNextPage", _BOOL), ("endCursor", _TEXT)])
_PAGE = pa.struct(
    [("pageInfo", _INFO), ("nodes", pa.list_(pa.struct(_PERSON.items())))]
)
_OPTIONS = pyarrow.json.ParseOptions(
    explicit_schema=pa.schema([("data", pa.struct([("people", _PAGE)]))]),
    unexpected_field_behavior="ignore",
)


def unchecked(body: bytes) -> pa.RecordBatch:
    """The columns that ``pages.rows`` selects."""
    table = pyarrow.json.read_json(
        pa.BufferReader(body),
        read_options=pyarrow.json.ReadOptions(
            use_threads=False, block_size=len(body) + 1
        ),
        parse_options=_OPTIONS,
    )
    nodes = table.column("data").chunk(0).field("people").field("nodes").flatten()
    columns = []
    for name, kind in _PERSON.items():
        column = nodes.field(name)
        if kind == _RELATION:
            columns += column.flatten()
        elif name.endswith("At"):
            columns.append(compute.cast(column, _MOMENT))
        else:
            columns.append(column)
    return pa.RecordBatch.from_arrays(columns, [str(n) for n in range(len(columns))])
