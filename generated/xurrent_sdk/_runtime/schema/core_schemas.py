# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Core schemas of references, of leaves, and of classes that are never built.

Models and inputs never build the validator of their annotations: a selection compiles
its own, and inputs check themselves. Tools that inspect such a class find the
placeholder of pydantic; this module gives it a schema to resolve to.
"""

from __future__ import annotations

from functools import cache
from inspect import Parameter, Signature, get_annotations
from typing import Any, ClassVar, cast

from pydantic import BaseModel, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

from ..core.errors import InvalidVariablesError
from ..core.pydantic_parts import additions, pydantic_fields
from ..core.scalars import core_schema_of
from .index import FieldDef, NamedType, TypeRef, generated_class


def leaf_schema(field: FieldDef) -> CoreSchema:
    """The core schema of the scalar or enum that a field leads to."""
    leaf = field.target
    return _enum_schema(leaf) if leaf.is_enum else core_schema_of(field.codec)


@cache
def _enum_schema(leaf: NamedType) -> CoreSchema:
    members = list(leaf.enum.__members__.values())
    return core_schema.enum_schema(leaf.enum, members, sub_type="str")


def typed(ref: TypeRef, base: CoreSchema) -> CoreSchema:
    """Wrap the schema of the named type as the reference says."""
    inner = base if ref.item is None else core_schema.list_schema(typed(ref.item, base))
    return core_schema.nullable_schema(inner) if ref.nullable else inner


def _dump(value: Any, info: core_schema.SerializationInfo) -> Any:
    if isinstance(value, BaseModel):
        options = ("mode", "include", "exclude", "exclude_none")
        return value.model_dump(**{each: getattr(info, each) for each in options})
    return value


DUMPED = core_schema.plain_serializer_function_ser_schema(_dump, info_arg=True)
"""The serializer of instances within other models."""


class AnyObject:
    """An object in JSON schemas: its fields depend on the selection and the account."""

    __slots__ = ()

    __graphql_name__: ClassVar[str]
    """The GraphQL type; generated classes set it if their own name differs."""

    @classmethod
    def __pydantic_init_subclass__(cls, **_: Any) -> None:
        """Refuse a user's class with additions that only pydantic would check."""
        generated = generated_class(cls)
        if cls is generated:
            cls.__graphql_name__ = vars(cls).get("__graphql_name__", cls.__name__)
        elif added := additions(cls, generated):
            raise TypeError(
                f"{cls.__name__} cannot add {', '.join(added)} to {generated.__name__}: "
                "it has the fields of the schema. Add methods alone, or read into a "
                "class of your own by into(...)"
            )

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        """Let other pydantic models contain the class without building the schema."""

        def validate(value: object) -> object:
            try:
                return cast("type[BaseModel]", cls).model_validate(value)
            except InvalidVariablesError as error:  # pydantic collects ValueErrors
                raise ValueError(error.message) from None

        return core_schema.no_info_plain_validator_function(
            validate, serialization=DUMPED
        )

    @classmethod
    def model_json_schema(cls, *_: Any, **__: Any) -> dict[str, Any]:
        """An object of this name."""
        return {"title": cls.__name__, "type": "object"}

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler, /
    ) -> dict[str, Any]:
        """Describe fields of this type in the JSON schemas of other models."""
        return cls.model_json_schema()


class ConstructorSignature:
    """The ``__signature__`` of classes that are built from keyword arguments."""

    def __init__(self, required: object) -> None:
        self._required = required

    def __get__(self, instance: object, owner: type[BaseModel]) -> Signature:
        generated = generated_class(owner)
        parameters: list[Parameter] = []
        for name, hint in get_annotations(generated).items():
            if field := pydantic_fields(generated).get(name):
                default = self._required if field.is_required() else field.default
                kind = Parameter.KEYWORD_ONLY
                parameters.append(
                    Parameter(name, kind, default=default, annotation=hint)
                )
        return Signature(parameters)
