"""Fields and arguments as the lines of tables, which the runtime reads when needed.

Names and type references of GraphQL hold no blank, so words are enough. The reader is
``read_field`` in the runtime's ``schema`` module.
"""

from __future__ import annotations

from collections.abc import Sequence

from xurrent_gen.ir.model import Field, InputField
from xurrent_gen.naming.names import Names

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


def root_line(names: Names, python_name: str, root: Field) -> str:
    """A root field."""
    return _line(python_name, root, arguments(names, root.name, root))


def arguments(names: Names, coordinate: str, field: Field) -> list[str]:
    """The arguments of a field; those that page are marked, or stand as one word."""
    given = {a.name: a.type.text for a in field.arguments if a.name in field.paging}
    words = ["relay"] if given == _RELAY else []
    for each in field.arguments:
        if not (words and each.name in field.paging):
            name = names.argument(coordinate, each.name)
            mark = "~" if each.name in field.paging else ""
            words.append(f"{mark}{name}:{each.name}:{each.type.text}")
    return words


def _line(python_name: str, field: Field, words: Sequence[str]) -> str:
    return " ".join([python_name, field.name, field.type.text, *words])
