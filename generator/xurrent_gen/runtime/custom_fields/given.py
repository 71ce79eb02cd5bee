"""Values of custom fields for the server: a mapping becomes pairs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias, cast

from typing_extensions import TypeAliasType

from ..core.errors import InvalidVariablesError
from ..core.scalars import CODECS, TimeOfDay, utc_text
from ..core.unset import UNSET
from ..schema.models import GraphQLModel

CustomLeaf: TypeAlias = (
    str | int | float | bool | Decimal | date | time | TimeOfDay | GraphQLModel | None
)
"""A single value; a record is sent as its id, and ``None`` clears the field."""
_CustomChoice: TypeAlias = AbstractSet[CustomLeaf] | CustomLeaf

if TYPE_CHECKING:
    CustomValue: TypeAlias = (
        "Mapping[str, CustomValue] | Sequence[CustomValue] | _CustomChoice"
    )
else:  # pydantic would recurse for ever into a union without a name
    CustomValue = TypeAliasType(
        "CustomValue",
        Mapping[str, "CustomValue"] | Sequence["CustomValue"] | _CustomChoice,
    )
"""A value that a custom field can be set to; a ``datetime`` is a ``date``."""

CustomFieldValues: TypeAlias = Mapping[str, CustomValue]
"""Values by the id of the field: ``{"rack": 12, "keys": None}``."""


class PairInput:
    """The input of one pair. A mapping of values by id can replace a list of pairs."""

    __slots__ = ()

    if not TYPE_CHECKING:

        @classmethod
        def __graphql_items__(
            cls, given: Mapping[str, object], path: str
        ) -> Iterable[object]:
            return [
                cls(id=field, value=encode(value, f"{path}[{field!r}]"))
                for field, value in given.items()
                if value is not UNSET
            ]


def encode(value: object, path: str) -> object:
    """Return the JSON of a value for a custom field.

    Raises ``InvalidVariablesError`` that starts with ``path``.
    """
    try:
        match value:
            case Enum():
                return encode(value.value, path)
            case None | int() | str():
                return value
            case float():
                return CODECS["float"].write(value)
            case Decimal():
                return CODECS["decimal"].write(value)
            case datetime():
                return utc_text(value)
            case date():
                return value.isoformat()
            case time() | TimeOfDay():
                return CODECS["time"].write(value)
            case GraphQLModel():
                return CODECS["id"].write(vars(value).get("id"))
            case Mapping():
                members = cast("Mapping[str, object]", value)
                return {
                    str(k): encode(each, f"{path}.{k}") for k, each in members.items()
                }
            case Sequence() | AbstractSet() if not isinstance(
                value, bytes | bytearray | memoryview
            ):
                items = cast("Iterable[object]", value)
                encoded = [encode(each, f"{path}[{n}]") for n, each in enumerate(items)]
                # The order of a set differs by process, and apply compares lists.
                is_set = isinstance(value, set | frozenset)
                return sorted(encoded, key=str) if is_set else encoded
            case _:
                raise TypeError(f"a value cannot be of type {type(value).__name__}")
    except (TypeError, ValueError, OverflowError) as error:
        raise InvalidVariablesError(f"{path}: {error}") from None
