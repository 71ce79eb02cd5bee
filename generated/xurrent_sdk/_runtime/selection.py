"""The tree of what is fetched, merged from the paths that a selection names.

``p.organization.name`` and ``p.organization.site`` end in one selection set. A relation
that is named bare fetches ``id`` and its display name. What paging and decoding need
besides (``id``, ``pageInfo``, ``__typename``) is not in the tree: :mod:`.document` adds it
while writing and :mod:`.decode` while reading, by the same rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from .errors import SelectionError
from .fields import Step
from .schema import FieldDef, SchemaIndex, index

DISPLAY_FIELDS = ("id", "name", "subject")
"""What a bare relation fetches, where it has them: reading more can need more scopes."""


class SelectedField:
    """A field in a selection set, with its arguments and what is fetched below it."""

    __slots__ = ("alias", "arguments", "below", "field", "position")

    def __init__(
        self,
        field: FieldDef,
        arguments: Mapping[str, object] | None = None,
        below: SelectionSet | None = None,
    ) -> None:
        self.field = field
        self.arguments: Mapping[str, object] = arguments or {}
        self.below = below
        """The selection set, unless the field is a leaf."""
        self.alias: str | None = None
        self.position = -1
        """Its place in walking order: the same in selections of the same shape."""

    @property
    def response_key(self) -> str:
        """The key under which the response holds the field."""
        return self.alias or self.field.graphql

    @property
    def is_connection(self) -> bool:
        """Whether the field is a connection whose nodes are read."""
        return index().connection(self.field.type.base) is not None

    @property
    def is_limited(self) -> bool:
        """Whether the user limited a connection, so that its rest is not fetched."""
        return any(
            definition.graphql in ("first", "last", "before")
            for name, definition in self.field.arguments.items()
            if name in self.arguments
        )


class SelectionSet:
    """What is fetched of a composite type."""

    __slots__ = ("fields", "fragments", "type_name")

    def __init__(self, type_name: str) -> None:
        self.type_name = type_name
        self.fields: dict[str, SelectedField] = {}
        """By Python name."""
        self.fragments: dict[str, SelectionSet] = {}
        """By concrete type, of an abstract type."""

    @property
    def is_abstract(self) -> bool:
        """Whether the concrete type is only known from the response."""
        return index().kind(self.type_name) == "abstract"

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return not self.fields and not self.fragments

    def key(self) -> tuple[object, ...]:
        """The shape of the selection: equal for equal documents."""
        return (
            self.type_name,
            tuple(
                (
                    name,
                    each.alias,
                    tuple(each.arguments),
                    each.below and each.below.key(),
                )
                for name, each in self.fields.items()
            ),
            tuple((name, each.key()) for name, each in self.fragments.items()),
        )

    def walk(self) -> Iterator[SelectedField]:
        """All fields below, in the order in which they are written."""
        for each in self.fields.values():
            yield each
            if each.below is not None:
                yield from each.below.walk()
        for fragment in self.fragments.values():
            yield from fragment.walk()

    def has_codec(self, codec: str) -> bool:
        """Whether a scalar with this codec is selected anywhere."""
        schema = index()
        return any(
            schema.kind(each.field.type.base) == "scalar"
            and schema.codec(each.field.type.base) == codec
            for each in self.walk()
        )


def build_selection(type_name: str, steps: Iterable[Step]) -> SelectionSet:
    """Merge the steps of a selection of *type_name*; refuses an empty one."""
    root = SelectionSet(type_name)
    for step in steps:
        _add(root, step)
    if root.is_empty:
        raise SelectionError(
            f"the selection of {type_name} is empty: name at least one field"
        )
    _tell_apart(root)
    return number_fields(root)


def default_selection(type_name: str) -> SelectionSet:
    """All leaf fields of a type: what is fetched without ``select``."""
    schema = index()
    root = SelectionSet(type_name)
    for definition in schema.fields(type_name).values():
        if schema.is_leaf(definition.type.base) and definition.pages_only:
            root.fields[definition.name] = SelectedField(definition)
    if root.is_empty:
        _fill_display(root, schema)
    return number_fields(root)


def number_fields(root: SelectionSet) -> SelectionSet:
    """Number the fields in walking order."""
    for position, each in enumerate(root.walk()):
        each.position = position
    return root


def _add(root: SelectionSet, step: Step) -> None:
    """Insert a selected step; a record that is named bare gets its display fields."""
    if step.parent is None:
        root.fields.update(default_selection(step.type_name).fields)
        return
    target = _insert(root, step)
    if step.selected is None and not index().is_leaf(step.type_name):
        _fill_display(target, index())


def _insert(root: SelectionSet, step: Step) -> SelectionSet:
    """Insert a step and all before it; returns the set that the step arrives at."""
    if step.parent is None:
        return root
    parent = _insert(root, step.parent)
    if step.field is None:
        return parent.fragments.setdefault(step.type_name, SelectionSet(step.type_name))
    selected = parent.fields.get(step.field.name)
    if selected is None:
        selected = SelectedField(step.field, step.arguments)
        parent.fields[step.field.name] = selected
        if not index().is_leaf(step.type_name):
            selected.below = SelectionSet(step.type_name)
    elif dict(selected.arguments) != dict(step.arguments):
        raise SelectionError(
            f"{step.path} is selected twice with different arguments; "
            "one selection can hold it once"
        )
    below = selected.below
    if below is None:
        return SelectionSet(step.type_name)
    if step.selected is not None:
        for each in step.selected:
            _add(below, each)
    return below


def _fill_display(selection: SelectionSet, schema: SchemaIndex) -> None:
    known = schema.fields(selection.type_name)
    chosen = [name for name in DISPLAY_FIELDS if name in known]
    if not chosen:
        chosen = [
            name
            for name, definition in known.items()
            if schema.is_leaf(definition.type.base) and definition.pages_only
        ]
    for name in chosen:
        definition = known[name]
        if schema.is_leaf(definition.type.base) and definition.pages_only:
            selection.fields[name] = SelectedField(definition)


def _tell_apart(selection: SelectionSet) -> None:
    """Alias fields that concrete types declare with different types.

    GraphQL refuses one response key with two shapes, even on types that never meet.
    """
    shapes: dict[str, set[str]] = {}
    groups = [selection, *selection.fragments.values()] if selection.fragments else []
    for group in groups:
        for each in group.fields.values():
            shapes.setdefault(each.field.graphql, set()).add(each.field.type.text)
    for type_name, fragment in selection.fragments.items():
        for each in fragment.fields.values():
            if len(shapes[each.field.graphql]) > 1:
                each.alias = f"{type_name}_{each.field.graphql}"
    for group in (selection, *selection.fragments.values()):
        for each in group.fields.values():
            if each.below is not None:
                _tell_apart(each.below)
