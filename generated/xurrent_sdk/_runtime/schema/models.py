# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The base of all generated output models.

A model has only the fetched fields: reading a field that was not selected raises
``NotSelectedError``. Models are frozen. Responses are decoded by validators that
``decoding`` compiles for a selection; the class's own validator only serves models that
are built by hand, with any subset of fields.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, cast

from pydantic import BaseModel
from pydantic_core import (
    InitErrorDetails,
    PydanticCustomError,
    SchemaValidator,
    ValidationError,
    core_schema,
)
from typing_extensions import override

from ..core.errors import FeatureLeftOutError, NotSelectedError
from ..core.expect import other_type
from ..core.json_text import loads_exact
from ..core.lazy import without
from ..core.metadata import ResponseMetadata
from ..core.pydantic_parts import complete, has_own_validator
from ..core.suggest import did_you_mean
from .core_schemas import AnyObject, ConstructorSignature, leaf_schema, typed
from .index import fields_of, index


class GraphQLModel(
    AnyObject,
    BaseModel,
    defer_build=True,
    extra="forbid",
    frozen=True,
    protected_namespaces=(),
):
    """A record, value object or payload as it was fetched.

    Build one by hand with any subset of fields: ``Person(id="1", name="Ada")``.
    ``model_dump()`` returns the fetched fields by Python name. A subclass may add
    methods, but no fields.
    """

    __slots__ = ("__reader__", "__response__")

    __graphql_fragments__: ClassVar[str] = ""
    """A line for each type of an abstract type: ``on_request Request``."""

    if not TYPE_CHECKING:
        __signature__ = ConstructorSignature(...)

        def __getattr__(self, name: str) -> object:
            raise _missing_attribute(self, name)

    def __init__(self, /, **data: object) -> None:
        """Build a record from any subset of its fields, each checked by its type."""
        cls = type(self)
        ready(cls)
        _subset_validator(cls, tuple(data)).validate_python(data, self_instance=self)

    def __bool__(self) -> Literal[True]:
        # Always true, so that checkers know ``p.site and p.site.name``.
        return True

    @override
    def __hash__(self) -> int:
        return hash((type(self), self.__dict__.get("id")))

    @classmethod
    @override
    def model_validate(cls, obj: Any, *_: Any, **__: Any) -> Self:
        """Build from a mapping with Python or GraphQL names, or return an instance."""
        if isinstance(obj, cls):
            return obj
        if not isinstance(obj, Mapping):
            what = f"{cls.__name__} or a mapping of its fields"
            raise _refused(cls, obj, f"expected {what}, not {other_type(cls, obj)}")
        mapping = cast("Mapping[str, object]", obj)
        known = fields_of(cls)
        python = {field.graphql: name for name, field in known.items()}
        data = {python.get(name, name): value for name, value in mapping.items()}
        for name, value in data.items():
            if name not in known:
                raise _refused(cls, value, _no_field(cls, name), name)
        return cls(**data)

    @classmethod
    @override
    def model_validate_json(
        cls, json_data: str | bytes | bytearray, *_: Any, **__: Any
    ) -> Self:
        """Build from a JSON object with Python or GraphQL names."""
        return cls.model_validate(loads_exact(json_data))

    @classmethod
    @override
    def model_rebuild(cls, *_: Any, **__: Any) -> None:
        """Complete the class; pydantic calls this before its first use."""
        ready(cls)


def response_metadata(model: GraphQLModel) -> ResponseMetadata | None:
    """Return the response's metadata of ``model``: request id, rate and cost state.

    Available for results of mutations and of ``get()``; for records in pages, see
    ``page.metadata``. ``None`` for models that were built by hand.
    """
    metadata: ResponseMetadata | None = getattr(model, "__response__", None)
    return metadata


def remember(model: object, metadata: ResponseMetadata, reader: object = None) -> None:
    """Store the metadata of the response of a model, and its reader."""
    if isinstance(model, GraphQLModel):
        object.__setattr__(model, "__response__", metadata)
        object.__setattr__(model, "__reader__", reader)


def _no_field(cls: type[GraphQLModel], name: str) -> str:
    hint = did_you_mean(name, fields_of(cls))
    return f"{cls.__name__} has no field {name!r}{hint}"


def _refused(
    cls: type[GraphQLModel], value: object, message: str, *where: str
) -> ValidationError:
    # As a context value: braces in a template would have a meaning.
    kind = PydanticCustomError("graphql_model", "{message}", {"message": message})
    details = InitErrorDetails(type=kind, loc=where, input=value)
    return ValidationError.from_exception_data(cls.__name__, [details])


def ready(cls: type[GraphQLModel]) -> None:
    """Complete a class, once; every instance passes here before use."""
    if has_own_validator(cls):
        return
    plain = core_schema.model_field(core_schema.any_schema())
    fields = core_schema.model_fields_schema(dict.fromkeys(fields_of(cls), plain))
    complete(cls, core_schema.model_schema(cls, fields))


@cache
def _subset_validator(
    cls: type[GraphQLModel], names: tuple[str, ...]
) -> SchemaValidator:
    known = fields_of(cls)
    fields: dict[str, core_schema.ModelField] = {}
    for name in names:
        if name not in known:
            raise TypeError(_no_field(cls, name))
        field = known[name]
        if field.target.is_leaf:
            base = leaf_schema(field)
        else:
            validate = field.target.model.model_validate
            base = core_schema.no_info_plain_validator_function(validate)
        fields[name] = core_schema.model_field(typed(field.values, base))
    return SchemaValidator(
        core_schema.model_schema(cls, core_schema.model_fields_schema(fields))
    )


def _missing_attribute(model: GraphQLModel, name: str) -> Exception:
    cls = type(model)
    known = fields_of(cls)
    if name in known:
        letter = cls.__name__[:1].lower()
        return NotSelectedError(
            f"{cls.__name__}.{name} was not selected: add {letter}.{name} to select(...)"
        )
    hint = ""
    if not name.startswith("_"):
        field, feature = index().left_out.get(name, ("", ""))
        if any(each.graphql == field for each in known.values()):
            return FeatureLeftOutError(without(index().package, feature))
        hint = did_you_mean(name, known)
    return AttributeError(f"{cls.__name__!r} object has no attribute {name!r}{hint}")
