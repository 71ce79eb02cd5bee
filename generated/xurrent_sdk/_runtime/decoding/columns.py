# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Reads a record as columns: values from the record and from its relations.

A column is read in the record that has it: a missing value there is an error, and a
value behind a null relation is ``None``. If a path narrows to a concrete type,
``__typename`` decides; a column of another type is ``None``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from operator import itemgetter
from typing import Any, TypeAlias, cast

from pydantic_core import CoreSchema, core_schema

from ..core.scalars import core_schema_of
from ..selection.paths import Step
from ..selection.tree import SelectedField, SelectionSet
from .pages import NodeReader, rest_schema
from .validators import by_type, field_schema, narrowed_schema

Field: TypeAlias = core_schema.TypedDictField
Reads: TypeAlias = Callable[[SelectionSet], NodeReader]

_ID = "@id"


class Columns:
    """Columns by key, each with the path of a step through a selection."""

    def __init__(self, selection: SelectionSet) -> None:
        self._root = _ColumnSource(selection, ())
        self._paths: dict[str, tuple[str, ...]] = {}
        self._sources: dict[tuple[str, ...], _ColumnSource] = {(): self._root}

    def add(self, key: str, step: Step, reads: Reads | None = None) -> None:
        """Add a column; records become models unless ``reads`` gives a reader."""
        # A narrowed record is read in the record that has the relation to it.
        at = step if step.field else step.parent
        assert at is not None
        assert at.field is not None
        assert at.parent is not None
        if at is not step:
            reads = partial(_narrowed, step.type.name)
        source = self._source(at.parent)
        selected = source.selection.fields[at.field.name]
        reader = reads(selected.below) if reads and selected.below else None
        source.columns[key] = selected, reader
        self._paths[key] = source.path

    def _source(self, step: Step) -> _ColumnSource:
        if step.parent is None:
            return self._root
        above = self._source(step.parent)
        if step.field is None:
            below = above.selection.fragments[step.type.name]
            fresh = _ColumnSource(below, above.path)
            return above.fragments.setdefault(step.type.name, fresh)
        name = step.field.name
        if name not in above.relations:
            selected = above.selection.fields[name]
            assert selected.below is not None
            path = (*above.path, f"@{len(self._sources)}")
            source = self._sources[path] = _ColumnSource(selected.below, path)
            above.relations[name] = source
            above.columns[path[-1]] = selected, NodeReader(path, source.schema)
        return above.relations[name]

    def schema(self) -> CoreSchema:
        return self._root.schema()

    @property
    def is_plain(self) -> bool:
        """Return whether the schema reads the columns and nothing else."""
        groups = (self._root, *self._root.fragments.values())
        return len(self._sources) == 1 and not any(map(_ColumnSource.is_paged, groups))

    def row(self, record: Mapping[str, object]) -> dict[str, object]:
        """Return the columns of a record that was read."""
        columns: dict[str, object] = {}
        for key, path in self._paths.items():
            value: Any = record
            for relation in path:
                value = value and value[relation]
            columns[key] = value and value[key]
        return columns

    def rows(self, records: list[dict[str, object]]) -> Iterable[tuple[object, ...]]:
        """The columns of many records, as tuples; all of it runs in C."""
        if len(self._sources) == 1 and len(self._paths) > 1:
            return map(itemgetter(*self._paths), records)
        related: dict[tuple[str, ...], list[dict[str, object]]] = {(): records}
        for path, source in self._sources.items():
            if path:
                blank: dict[str, object] = {**source.blank()}
                relations = map(itemgetter(path[-1]), related[path[:-1]])
                related[path] = [
                    each or blank
                    for each in cast("Iterator[dict[str, object] | None]", relations)
                ]
        values = (map(itemgetter(k), related[path]) for k, path in self._paths.items())
        return zip(*values, strict=True)


def _narrowed(type_name: str, below: SelectionSet) -> NodeReader:
    return NodeReader(type_name, partial(narrowed_schema, below, type_name))


class _ColumnSource:
    """A record that columns are read from."""

    def __init__(self, selection: SelectionSet, path: tuple[str, ...]) -> None:
        self.selection = selection
        self.path = path
        self.columns: dict[str, tuple[SelectedField, NodeReader | None]] = {}
        """Fields and their readers by key, including relations to other columns."""
        self.relations: dict[str, _ColumnSource] = {}
        self.fragments: dict[str, _ColumnSource] = {}
        """Further columns of records of a concrete type."""

    def is_paged(self) -> bool:
        """Return whether a column is a connection with more pages to fetch."""
        return any(selected.continues for selected, _ in self.columns.values())

    def schema(self) -> CoreSchema:
        """Return the schema that reads the record into a dictionary by key."""
        fields, hidden = self._members()
        if not self.fragments:
            return core_schema.typed_dict_schema({**fields, **hidden})
        nothing: dict[str, Field] = {}
        for fragment in self.fragments.values():
            nothing |= dict.fromkeys(fragment.blank(), _NOTHING)

        def choice(fragment: _ColumnSource | None) -> CoreSchema:
            own, own_hidden = fragment._members() if fragment else ({}, {})
            members = {**nothing, **fields, **own, **hidden, **own_hidden}
            return core_schema.typed_dict_schema(members)

        choices = {name: choice(each) for name, each in self.fragments.items()}
        return by_type(choices, lambda _: choice(None))

    def blank(self) -> dict[str, None]:
        """Return the columns of a missing record: ``None`` in each."""
        columns: dict[str, None] = dict.fromkeys(self.columns)
        for fragment in self.fragments.values():
            columns |= fragment.blank()
        return columns

    def _members(self) -> tuple[dict[str, Field], dict[str, Field]]:
        """Return the fields, and those of paging, which must come last."""
        fields: dict[str, Field] = {}
        hidden: dict[str, Field] = {}
        if self.is_paged():
            own = self.selection.fields.get("id")
            node_id = core_schema.nullable_schema(core_schema_of("id"))
            fields[_ID] = core_schema.typed_dict_field(
                core_schema.with_default_schema(node_id, default=None),
                validation_alias=own.response_key if own else "id",
            )
        for key, (selected, reader) in self.columns.items():
            if selected.field.is_connection:
                owner = self.selection.type
                rest = rest_schema(key, owner, selected, id_key=_ID, reader=reader)
                hidden[f"@{key}"] = core_schema.typed_dict_field(
                    rest, validation_alias=selected.response_key, required=False
                )
            schema, alias = field_schema(selected, reader.schema() if reader else None)
            fields[key] = core_schema.typed_dict_field(schema, validation_alias=alias)
        return fields, hidden


_NOTHING = core_schema.typed_dict_field(
    core_schema.with_default_schema(core_schema.any_schema(), default=None),
    validation_alias="@nothing",
)
"""A field that is always ``None``: a column of another type."""
