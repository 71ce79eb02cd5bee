# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What pydantic makes of a class, for classes whose build is deferred for good.

Models and inputs never build what their annotations describe: a selection compiles its
own validator, and inputs check themselves. Tools that look at such a class meet what
pydantic put in place of the validator; here it gets something to resolve to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from inspect import Parameter, Signature, get_annotations
from typing import TYPE_CHECKING, Any, TypeVar, cast

from pydantic import BaseModel
from pydantic_core import core_schema

from ..core.generic import Generic
from ..core.pydantic_parts import has_own_validator, set_fields, set_schema

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.fields import FieldInfo
    from pydantic_core import CoreSchema

Model = TypeVar("Model", bound=BaseModel)


def _dump(value: Any, info: core_schema.SerializationInfo) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump(mode=info.mode, exclude_none=info.exclude_none)
    return value


DUMPED = core_schema.plain_serializer_function_ser_schema(_dump, info_arg=True)
"""How instances are written within other models."""


def complete(cls: type[BaseModel], serializing: CoreSchema) -> None:
    """Give a class its schema, validator and serializer.

    To pydantic the class stays incomplete: of a complete one, it takes the validator in
    place of those that selections describe.
    """
    schema = core_schema.no_info_plain_validator_function(cls.model_validate)
    set_schema(cls, schema, serializing)


def is_complete(cls: type[BaseModel]) -> bool:
    """Whether this very class went through ``complete``, not one above it."""
    return has_own_validator(cls)


class FieldsLater:
    """The fields of a model, which pydantic collects when somebody asks for them.

    It would evaluate all annotations when the class is defined, and nothing here reads
    what it makes of them. Until then it is shown a class that declares nothing.
    """

    def __init__(self, cls: type[BaseModel]) -> None:
        self._model = cls
        self._annotations = vars(cls).get("__annotations__", {})
        self._given = {n: vars(cls)[n] for n in self._annotations if n in vars(cls)}
        for name in self._given:
            delattr(cls, name)
        cls.__annotations__ = {}

    def declare(self) -> None:
        """The class is defined: let it declare its fields, and tell of them later."""
        self._model.__annotations__ = self._annotations
        set_fields(self._model, self)

    def __get__(self, instance: object, owner: object) -> dict[str, FieldInfo]:
        model = self._model
        declared = {
            "__module__": model.__module__,
            "__annotations__": self._annotations,
            **self._given,
        }
        # By another name: an annotation that names the model means the model.
        define = cast("type[type]", type(model))
        twin = define(f"_{model.__name__}", model.__bases__, declared)
        fields = cast("type[BaseModel]", twin).model_fields
        set_fields(model, fields)
        return fields


class AnyObject:
    """An object in JSON schemas: selections, and the account, say which fields it has."""

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        """Let the class stand in other pydantic models without building the schema."""
        return core_schema.no_info_plain_validator_function(
            cast("type[BaseModel]", cls).model_validate, serialization=DUMPED
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


class ConstructorSignature(Generic[Model]):
    """The ``__signature__`` of classes that are built from keyword arguments.

    ``defaults`` tells the fields of a class and what each is when it is left out;
    ``Parameter.empty`` stands for required ones.
    """

    def __init__(
        self, defaults: Callable[[type[Model]], Iterable[tuple[str, object]]]
    ) -> None:
        self._defaults = defaults

    def __get__(self, instance: Model | None, owner: type[Model]) -> Signature:
        annotations: dict[str, object] = {}
        for cls in reversed(owner.__mro__):
            annotations.update(get_annotations(cls))
        return Signature(
            [
                Parameter(
                    name,
                    Parameter.KEYWORD_ONLY,
                    default=default,
                    annotation=annotations.get(name, Parameter.empty),
                )
                for name, default in self._defaults(owner)
            ]
        )
