# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""References to records that the same plan writes first."""

from __future__ import annotations

from collections.abc import Mapping
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
    missing: list[str] = []
    _filled(value, {}, missing)
    return bool(missing)


def with_ids(
    fields: Mapping[str, object], ids: Mapping[str, str]
) -> tuple[dict[str, object], str]:
    """Return the fields whose records have ids, and what is missing of the others."""
    known: dict[str, object] = {}
    problems: list[str] = []
    for name, value in fields.items():
        missing: list[str] = []
        known[name] = _filled(value, ids, missing)
        if missing:
            del known[name]
            problems.append(f"{name}: not created: {', '.join(missing)}")
    return known, "; ".join(problems)


def _filled(value: object, ids: Mapping[str, str], missing: list[str]) -> object:
    """The value with ids in place of new records; the keys of others are missing."""
    if isinstance(value, NewRecord):
        if value.key not in ids:
            missing.append(value.key)
        return ids.get(value.key)
    if isinstance(value, list):
        return [_filled(each, ids, missing) for each in cast("list[object]", value)]
    if isinstance(value, Mapping):
        pairs = cast("Mapping[str, object]", value).items()
        return {name: _filled(each, ids, missing) for name, each in pairs}
    return value
