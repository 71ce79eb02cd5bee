# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The attributes of pydantic's classes that the runtime reads or sets, in one module.

pydantic documents them, or looks for them where a class describes itself; all other names
that begin with an underscore are left alone. No other module names one of these.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from pydantic_core import SchemaSerializer, SchemaValidator, core_schema

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo
    from pydantic_core import CoreSchema


class TextType(str):
    """A subclass of ``str`` that can be a field of the user's models.

    pydantic itself accepts no such subclass as an annotation.
    """

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: object
    ) -> CoreSchema:
        return core_schema.no_info_after_validator_function(
            cls, core_schema.str_schema()
        )


def complete(cls: Any, serializing: CoreSchema) -> None:
    """Give a class its validator and serializer.

    pydantic still takes the class for incomplete: otherwise it would use this validator
    instead of those of selections.
    """
    schema = core_schema.no_info_plain_validator_function(cls.model_validate)
    cls.__pydantic_serializer__ = SchemaSerializer(serializing)
    # Set last: from here on, other threads take the class for complete.
    cls.__pydantic_validator__ = SchemaValidator(schema)


def has_own_validator(cls: type[object]) -> bool:
    """True if this very class has a validator, not one above it."""
    return isinstance(cls.__dict__.get("__pydantic_validator__"), SchemaValidator)


def text_in_json(cls: Any, read: Callable[[Any], object]) -> None:
    """Let pydantic read a class by ``read``, and write it into JSON by ``str()``."""
    schema = core_schema.no_info_plain_validator_function(
        read,
        json_schema_input_schema=core_schema.str_schema(),
        serialization=core_schema.to_string_ser_schema(when_used="json-unless-none"),
    )

    def described(source: object, handler: object) -> CoreSchema:
        return schema

    cls.__get_pydantic_core_schema__ = described
    cls.__pydantic_serializer__ = SchemaSerializer(schema)


def has_fields(model: object) -> bool:
    """True if it is a pydantic model or a pydantic dataclass."""
    return hasattr(model, "__pydantic_fields__")


def pydantic_fields(model: Any) -> Mapping[str, FieldInfo]:
    """The fields of a pydantic model or a pydantic dataclass."""
    fields: Mapping[str, FieldInfo] = model.__pydantic_fields__
    return fields


def additions(cls: Any, base: Any) -> list[str]:
    """Names of pydantic that a class adds to a base: fields, validators and more."""
    before = base.__pydantic_fields__
    added = {
        name
        for name, field in cls.__pydantic_fields__.items()
        if name not in before or field.title != before[name].title
    }
    hidden = cls.__private_attributes__.keys() - base.__private_attributes__.keys()
    if not hidden and cls.model_post_init is not base.model_post_init:
        # pydantic itself sets it for private attributes.
        added.add("model_post_init")
    there, before = cls.__pydantic_decorators__, base.__pydantic_decorators__
    for kind in fields(there):
        added |= getattr(there, kind.name).keys() - getattr(before, kind.name).keys()
    return sorted({*added, *hidden})


def is_complete(model: Any) -> bool:
    """True if pydantic could resolve all annotations of a class."""
    complete: bool = model.__pydantic_complete__
    return complete


def fill(instance: object, values: dict[str, Any], fields_set: set[str]) -> None:
    """Set the state of a new instance of a model without validating it."""
    object.__setattr__(instance, "__dict__", values)
    object.__setattr__(instance, "__pydantic_fields_set__", fields_set)
    object.__setattr__(instance, "__pydantic_extra__", None)
    object.__setattr__(instance, "__pydantic_private__", None)
