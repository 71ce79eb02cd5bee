# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The tree of selected fields, merged from the paths of a selection.

``p.organization.name`` and ``p.organization.site`` end in one selection set. A relation
without a selection fetches ``id`` and its display name, and every model has its ``id``.
The tree lacks the fields that paging and decoding need (``id``, ``pageInfo``,
``__typename``): ``document`` and ``decoding`` add them by the same rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from dataclasses import field as default

from typing_extensions import override

from ..core.errors import SelectionError
from ..schema.index import FieldDef, NamedType
from .paths import Step

NONE_CHOSEN: Mapping[int, int] = {}
"""No chosen page sizes, by the position of connections."""

DISPLAY_FIELDS = ("id", "name", "subject")
"""The fields of a relation without a selection: others can need more scopes."""


@dataclass(slots=True, eq=False, repr=False)
class SelectedField:
    """A field in a selection set, with its arguments and its own selection set."""

    field: FieldDef
    arguments: Mapping[str, object] = default(default_factory=dict[str, object])
    """Arguments as JSON, by Python name."""
    below: SelectionSet | None = None
    """The selection set, unless the field is a leaf."""
    alias: str | None = None
    is_added: bool = False
    """True if it is the id of a model that the user did not select."""
    position: int = -1
    """Its index in the order of ``walk``: equal in selections of the same shape."""

    @property
    def response_key(self) -> str:
        """The key of the field in the response."""
        return self.alias or self.field.graphql

    @property
    def is_limited(self) -> bool:
        """Return whether the user limited the connection: its rest is not fetched."""
        return any(
            definition.pages and definition.graphql != "after"
            for name, definition in self.field.arguments.items()
            if name in self.arguments
        )

    @property
    def continues(self) -> bool:
        """Return whether the rest of a nested connection has to be fetched."""
        return self.field.is_connection and not self.is_limited

    @property
    def repeated(self) -> list[str]:
        """The names of the arguments that each page of the connection repeats."""
        known = self.field.arguments
        return [name for name in self.arguments if known[name].graphql != "after"]

    @property
    def needs_size(self) -> bool:
        """Return whether the client chooses the page size of the nested connection."""
        return self.continues and self.field.paging.get("first") is not None


@dataclass(slots=True, eq=False, repr=False)
class SelectionSet:
    """The selection of a composite type."""

    type: NamedType
    is_model: bool = False
    """True if the records become models, which include their id if there is one."""
    fields: dict[str, SelectedField] = default(default_factory=dict[str, SelectedField])
    """Fields by Python name."""
    fragments: dict[str, SelectionSet] = default(
        default_factory=dict[str, "SelectionSet"]
    )
    """Selections for the concrete types of an abstract type, by name."""

    @property
    def named(self) -> set[str]:
        """The fields that the user selected."""
        return {name for name, each in self.fields.items() if not each.is_added}

    @override
    def __str__(self) -> str:
        """Return the selected names, without arguments."""
        return " ".join(
            [
                name if each.below is None else f"{name} {{ {each.below} }}"
                for name, each in self.fields.items()
            ]
            + [f"on {name} {{ {each} }}" for name, each in self.fragments.items()]
        )

    def key(self) -> tuple[object, ...]:
        """Return the shape of the selection: equal for equal documents."""
        fields = tuple(
            (name, each.alias, tuple(each.arguments), each.below and each.below.key())
            for name, each in self.fields.items()
        )
        fragments = tuple((name, each.key()) for name, each in self.fragments.items())
        return self.type.name, self.is_model, fields, fragments

    def walk(self) -> Iterator[SelectedField]:
        """Yield all fields below, in the order of the document."""
        for each in self.fields.values():
            yield each
            if each.below is not None:
                yield from each.below.walk()
        for fragment in self.fragments.values():
            yield from fragment.walk()

    def argument_values(
        self, nested_size: int, chosen: Mapping[int, int] = NONE_CHOSEN
    ) -> Iterator[object]:
        """Return the values of nested arguments, in the order of the document.

        The page size of a nested connection is that of its position in ``chosen``, or
        ``nested_size``.
        """
        for selected in self.walk():
            yield from selected.arguments.values()
            if selected.needs_size:
                yield chosen.get(selected.position, nested_size)


def build_selection(
    record: NamedType,
    steps: Iterable[Step],
    *,
    is_model: bool = False,
    columns_are_models: bool = False,
) -> SelectionSet:
    """Merge the steps of a selection of ``record``; refuses an empty one."""
    root = SelectionSet(record, is_model=is_model)
    for step in steps:
        target = _add(root, step)
        target.is_model = target.is_model or columns_are_models
    if not root.fields and not root.fragments:
        raise SelectionError(
            f"the selection of {root.type} is empty: name at least one field"
        )
    _add_ids(root)
    return number_fields(root)


def default_selection(record: NamedType) -> SelectionSet:
    """Select all leaf fields of a type: the default without ``select``."""
    root = SelectionSet(record, is_model=True)
    for definition in record.fields.values():
        if definition.is_plain:
            root.fields[definition.name] = SelectedField(definition)
    return number_fields(root)


def number_fields(root: SelectionSet) -> SelectionSet:
    for position, each in enumerate(root.walk()):
        each.position = position
    return root


def _add(root: SelectionSet, step: Step) -> SelectionSet:
    """Insert a selected step; a record without a selection gets its display fields."""
    if step.parent is None:
        root.fields.update(default_selection(step.type).fields)
        return root
    target = _insert(root, step)
    if step.selected is None and not step.type.is_leaf:
        _fill_display(target)
    return target


def _insert(root: SelectionSet, step: Step) -> SelectionSet:
    """Insert a step and all before it; return the selection set at its end."""
    if step.parent is None:
        return root
    parent = _insert(root, step.parent)
    if step.field is None:
        fragment = parent.fragments.setdefault(step.type.name, SelectionSet(step.type))
        for each in step.selected or ():
            _add(fragment, each)
        return fragment
    below = None if step.type.is_leaf else SelectionSet(step.type)
    fresh = SelectedField(step.field, step.arguments, below)
    selected = parent.fields.setdefault(step.field.name, fresh)
    if dict(selected.arguments) != dict(step.arguments):
        raise _twice(step.path)
    if selected.below is None:
        return SelectionSet(step.type)
    for each in step.selected or ():
        _add(selected.below, each)
    return selected.below


def _fill_display(selection: SelectionSet) -> None:
    """Select the display fields of a record, and all fields of a value object."""
    known = selection.type.fields
    chosen = [name for name in DISPLAY_FIELDS if name in known]
    if not selection.type.can_refetch and all(each.is_plain for each in known.values()):
        chosen = list(known)
    selection.is_model = True  # interfaces without an `id` of their own get it, too
    for name in chosen or known:
        if known[name].is_plain:
            selection.fields[name] = SelectedField(known[name])


def _add_ids(selection: SelectionSet) -> None:
    """Add the id of models at every level, and alias conflicting fields."""
    fragments = selection.fragments.values()
    common = selection.is_model and _add_id(selection)
    for fragment in fragments:
        fragment.is_model = fragment.is_model or selection.is_model
        if fragment.is_model and not common:
            _add_id(fragment)
    if fragments:
        _tell_apart(selection)
    for group in (selection, *fragments):
        for each in group.fields.values():
            if each.below is not None:
                each.below.is_model = each.below.is_model or group.is_model
                _add_ids(each.below)


def _add_id(selection: SelectionSet) -> bool:
    """Select the id as the first field, unless the type has no field of that name."""
    own = selection.type.fields.get("id")
    if own is None or not own.is_plain:
        return False
    if "id" not in selection.fields:
        added = SelectedField(own, is_added=True)
        selection.fields = {"id": added, **selection.fields}
    return True


def _tell_apart(selection: SelectionSet) -> None:
    """Alias fields of concrete types that conflict with others in a response key.

    GraphQL refuses a response key with two shapes, even on distinct types, and with two
    sets of arguments on types that may coincide. The selection of the abstract type is
    for all concrete types, so it is added to each fragment.
    """
    met: dict[str, list[SelectedField]] = {}
    for group in (selection, *selection.fragments.values()):
        for each in group.fields.values():
            met.setdefault(each.field.graphql, []).append(each)
    for type_name, fragment in selection.fragments.items():
        for name, each in fragment.fields.items():
            if name in selection.fields:
                _merge_field(each, selection.fields[name], type_name)
            if not _agree(met[each.field.graphql]):
                each.alias = f"{type_name}_{each.field.graphql}"


def _agree(fields: list[SelectedField]) -> bool:
    """Return whether fields can share a response key: plain leaves of one type."""
    return len(fields) == 1 or (
        len({each.field.type.text for each in fields}) == 1
        and not any(each.below or each.arguments for each in fields)
    )


def _merge(selection: SelectionSet, other: SelectionSet) -> None:
    """Add the fields of ``other`` that the type of ``selection`` has.

    A concrete type may declare a field with a narrower type than its interface, so the
    fields are looked up again.
    """
    selection.is_model = selection.is_model or other.is_model
    known = selection.type.fields
    for name, each in other.fields.items():
        if name not in known:
            continue
        own = selection.fields.get(name)
        if own is None:
            own = selection.fields[name] = SelectedField(known[name], each.arguments)
            if each.below is not None:
                own.below = SelectionSet(known[name].target)
        _merge_field(own, each, selection.type.name)
    for name, fragment in other.fragments.items():
        if fragment.type is selection.type:
            _merge(selection, fragment)
        elif selection.type.is_abstract and fragment.type in selection.type.possible:
            fresh = SelectionSet(fragment.type)
            _merge(selection.fragments.setdefault(name, fresh), fragment)


def _merge_field(own: SelectedField, other: SelectedField, type_name: str) -> None:
    if dict(own.arguments) != dict(other.arguments):
        raise _twice(f"{type_name}.{own.field.name}")
    if own.below is not None and other.below is not None:
        _merge(own.below, other.below)


def _twice(path: str) -> SelectionError:
    return SelectionError(
        f"{path} is selected twice with different arguments; "
        "one selection can hold it once"
    )
