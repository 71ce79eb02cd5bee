"""References to records that the same plan writes first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from typing_extensions import override


@dataclass(frozen=True, slots=True)
class NewRecord:
    """A reference to the record that this run creates from the row with a key."""

    key: str

    @override
    def __repr__(self) -> str:
        return f"{self.key} (new)"


def has_new(value: object) -> bool:
    """True if the value of a field refers to records that this run creates."""
    return any(_new_records(value))


def with_ids(
    fields: Mapping[str, object], ids: Mapping[str, str]
) -> tuple[dict[str, object], str]:
    """Return the fields whose records have ids, and what is missing of the others."""
    known: dict[str, object] = {}
    missing: list[str] = []
    for name, value in fields.items():
        without = [each.key for each in _new_records(value) if each.key not in ids]
        if without:
            missing.append(f"{name}: not created: {', '.join(without)}")
        else:
            known[name] = _filled(value, ids)
    return known, "; ".join(missing)


def _new_records(value: object) -> Iterator[NewRecord]:
    if isinstance(value, NewRecord):
        yield value
    elif isinstance(value, list):
        for each in cast("list[object]", value):
            yield from _new_records(each)
    elif isinstance(value, Mapping):
        for each in cast("Mapping[str, object]", value).values():
            yield from _new_records(each)


def _filled(value: object, ids: Mapping[str, str]) -> object:
    if isinstance(value, NewRecord):
        return ids[value.key]
    if isinstance(value, list):
        return [_filled(each, ids) for each in cast("list[object]", value)]
    if isinstance(value, Mapping):
        pairs = cast("Mapping[str, object]", value).items()
        return {name: _filled(each, ids) for name, each in pairs}
    return value
