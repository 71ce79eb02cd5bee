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
    """The arguments of a field; those that page stand as one word."""
    given = {a.name: a.type.text for a in field.arguments}
    paged = _RELAY.items() <= given.items()
    words = ["relay"] if paged else []
    for each in field.arguments:
        if not (paged and each.name in _RELAY):
            name = names.argument(coordinate, each.name)
            words.append(f"{name}:{each.name}:{each.type.text}")
    return words


def _line(python_name: str, field: Field, words: Sequence[str]) -> str:
    return " ".join([python_name, field.name, field.type.text, *words])
