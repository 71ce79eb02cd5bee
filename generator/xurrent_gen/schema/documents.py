"""Check a document of GraphQL, or a fragment alone, against a schema."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from graphql import (
    ExecutableDefinitionsRule,
    GraphQLError,
    GraphQLSyntaxError,
    GraphQLType,
    KnownFragmentNamesRule,
    Node,
    NoUndefinedVariablesRule,
    NoUnusedFragmentsRule,
    NoUnusedVariablesRule,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    get_named_type,
    parse,
    specified_rules,
    validate,
    visit,
)

from xurrent_gen.schema.load import LoadedSchema

_OF_WHOLE_DOCUMENTS = (
    ExecutableDefinitionsRule,
    KnownFragmentNamesRule,
    NoUndefinedVariablesRule,
    NoUnusedFragmentsRule,
    NoUnusedVariablesRule,
)
"""Rules that a fragment without its operation breaks, or an operation without its fragments."""
_RULES = [rule for rule in specified_rules if rule not in _OF_WHOLE_DOCUMENTS]


@dataclass(frozen=True, slots=True)
class Complaint:
    """A fault of a document, the line that it is in, and the coordinate, if it has one."""

    message: str
    line: int = 1
    coordinate: str = ""


def complaints(
    loaded: LoadedSchema, text: str, coordinates_in: LoadedSchema | None = None
) -> list[Complaint]:
    """The faults of a document, or of a part of one; empty for a valid one.

    Coordinates are those of the schema ``coordinates_in``, in which the document was valid.
    """
    try:
        document = parse(text)
    except (GraphQLSyntaxError, RecursionError):
        return [Complaint("it is not a GraphQL document")]
    errors = validate(loaded.schema, document, _RULES)
    if not errors:
        return []
    known = coordinates_in or loaded
    types = TypeInfo(known.schema)
    visitor = _Coordinates(types)
    visit(document, TypeInfoVisitor(types, visitor))
    return [
        Complaint(
            error.message,
            error.locations[0].line if error.locations else 1,
            visitor.of(error),
        )
        for error in errors
    ]


class _Coordinates(Visitor):
    """Collects the coordinate of each node of a document."""

    def __init__(self, types: TypeInfo) -> None:
        super().__init__()
        self._types = types
        self._found: dict[Node, str] = {}

    def of(self, error: GraphQLError) -> str:
        """The coordinate that an error is about."""
        found = (self._found.get(node, "") for node in error.nodes or ())
        return next(filter(None, found), "")

    def enter(self, node: Node, *_: object) -> None:
        """Note the coordinate of a field, argument, input field, value or type."""
        types = self._types
        parent, name = types.get_parent_type(), getattr(
            getattr(node, "name", None), "value", ""
        )
        match node.kind:
            case "field" if parent is not None:
                self._found[node] = f"{parent.name}.{name}"
                selected = getattr(node, "selection_set", None)
                if selected is not None:
                    self._found[selected] = self._found[node]
            case "argument" if parent is not None and (field := types.get_field_def()):
                owner = next(
                    (k for k, v in getattr(parent, "fields", {}).items() if v is field),
                    "",
                )
                self._found[node] = f"{parent.name}.{owner}({name}:)"
            case "object_field" if expected := self._expected(of_parent=True):
                self._found[node] = f"{expected}.{name}"
            case "object_value" if expected := self._expected():
                self._found[node] = expected
            case "enum_value" if expected := self._expected():
                self._found[node] = f"{expected}.{getattr(node, 'value', '')}"
            case "named_type":
                self._found[node] = name
            case _:
                pass

    def _expected(self, *, of_parent: bool = False) -> str:
        """The name of the input type that is expected, empty where none is."""
        types = self._types
        found = cast(
            "GraphQLType | None",
            (
                types.get_parent_input_type()  # pyright: ignore[reportUnknownMemberType]
                if of_parent
                else types.get_input_type()  # pyright: ignore[reportUnknownMemberType]
            ),
        )
        return "" if found is None else str(get_named_type(found))
