"""Fields and arguments as the lines of tables, which the runtime reads when needed.

Names and type references of GraphQL hold no blank, so words are enough. The reader is
``read_field`` in the runtime's ``schema`` module.
"""

from __future__ import annotations

from collections.abc import Sequence

from xurrent_gen.ir.model import Field, InputField
from xurrent_gen.naming.names import Names, mutation_key, query_key

_RELAY = {"first": "Int", "last": "Int", "before": "String", "after": "String"}


def field_line(names: Names, type_name: str, field: Field) -> str:
    """A field of an object or interface."""
    coordinate = f"{type_name}.{field.name}"
    return _line(
        names.field(type_name, field.name), field, arguments(names, coordinate, field)
    )


def input_line(names: Names, type_name: str, field: InputField) -> str:
    """A field of an input object."""
    return f"{names.field(type_name, field.name)} {field.name} {field.type.text}"


def query_line(names: Names, root: Field) -> str:
    """A root field of the queries."""
    words = arguments(names, query_key(root.name), root)
    return _line(names.queries[root.name], root, words)


def mutation_line(names: Names, root: Field) -> str:
    """A root field of the mutations."""
    words = arguments(names, mutation_key(root.name), root)
    return _line(names.mutations[root.name], root, words)


def arguments(names: Names, coordinate: str, field: Field) -> list[str]:
    """The arguments of a field; those that page are marked, or stand as one word."""
    given = {a.name: a.type.text for a in field.arguments if a.name in field.paging}
    as_one_word = given == _RELAY
    words = ["relay"] if as_one_word else []
    for each in field.arguments:
        if not (as_one_word and each.name in field.paging):
            name = names.argument(coordinate, each.name)
            mark = "~" if each.name in field.paging else ""
            words.append(f"{mark}{name}:{each.name}:{each.type.text}")
    return words


def _line(python_name: str, field: Field, words: Sequence[str]) -> str:
    return " ".join([python_name, field.name, field.type.text, *words])
