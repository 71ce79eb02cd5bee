"""What changed between two schemas, and whether it breaks those who use the first."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final, Literal, TypeAlias

from graphql.utilities.find_schema_changes import (
    BreakingChange,
    DangerousChange,
    SchemaChange,
    find_schema_changes,
)

from xurrent_gen.schema.load import LoadedSchema

__all__ = ["Change", "DiffFormat", "SchemaDiff", "diff_schemas", "render_diff"]

DiffFormat: TypeAlias = Literal["text", "json", "markdown"]
_TITLES: Final = {
    "breaking": "Breaking changes",
    "dangerous": "Dangerous changes",
    "safe": "Safe changes",
}


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """One change: its kind, such as ``FIELD_REMOVED``, and a sentence about it."""

    kind: str
    description: str


@dataclass(frozen=True, slots=True)
class SchemaDiff:
    """The changes, each list sorted.

    Breaking changes take away or narrow what a program may rely on. Dangerous ones may
    surprise it (a new enum value, another default). Safe ones do neither.
    """

    breaking: tuple[Change, ...]
    dangerous: tuple[Change, ...]
    safe: tuple[Change, ...]


def diff_schemas(before: LoadedSchema, after: LoadedSchema) -> SchemaDiff:
    """Compare two checked schemas."""
    breaking: list[Change] = []
    dangerous: list[Change] = []
    safe: list[Change] = []
    if before.fingerprint != after.fingerprint:
        for change in find_schema_changes(before.schema, after.schema):
            item = _change(change)
            if isinstance(change, BreakingChange):
                breaking.append(item)
            elif isinstance(change, DangerousChange):
                dangerous.append(item)
            else:
                safe.append(item)
    return SchemaDiff(
        tuple(sorted(breaking)), tuple(sorted(dangerous)), tuple(sorted(safe))
    )


def render_diff(diff: SchemaDiff, form: DiffFormat) -> str:
    """The changes as text, JSON or Markdown, ending with a line break."""
    render: dict[DiffFormat, Callable[[SchemaDiff], str]] = {
        "text": _text,
        "json": _json,
        "markdown": _markdown,
    }
    return render[form](diff) + "\n"


def _change(change: SchemaChange) -> Change:
    kind: Enum = change.type
    return Change(kind.name, change.description)


def _groups(diff: SchemaDiff) -> list[tuple[str, tuple[Change, ...]]]:
    return [
        ("breaking", diff.breaking),
        ("dangerous", diff.dangerous),
        ("safe", diff.safe),
    ]


def _text(diff: SchemaDiff) -> str:
    parts = [
        "\n".join(
            [
                f"{_TITLES[name]}: {len(changes)}",
                *(f"  {change.description}" for change in changes),
            ]
        )
        for name, changes in _groups(diff)
        if changes
    ]
    return "\n\n".join(parts) or "No changes."


def _markdown(diff: SchemaDiff) -> str:
    parts = [
        "\n".join(
            [
                f"### {_TITLES[name]}\n",
                *(f"- {change.description}" for change in changes),
            ]
        )
        for name, changes in _groups(diff)
        if changes
    ]
    return "\n\n".join(parts) or "No changes."


def _json(diff: SchemaDiff) -> str:
    return json.dumps(
        {
            name: [{"kind": c.kind, "description": c.description} for c in changes]
            for name, changes in _groups(diff)
        },
        indent=2,
    )
