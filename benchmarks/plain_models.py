"""The ordinary design: one pydantic model per type, with every field of the type.

A generator that maps types to models one to one would write these models: optional fields
with default ``None``, relations to other models. They are built at run time from the
schema, because only the cost of *using* them is compared.
"""

from __future__ import annotations

import enum
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    GraphQLUnionType,
    build_schema,
)
from pydantic import BaseModel, ConfigDict, Field, create_model
from pydantic.alias_generators import to_snake

SCALARS: dict[str, Any] = {
    "Boolean": bool,
    "Decimal": Decimal,
    "Float": float,
    "ID": str,
    "ISO8601Date": date,
    "ISO8601Timestamp": datetime,
    "Int": int,
    "String": str,
}


_new_enum: Any = enum.StrEnum  # checkers require a literal name in its functional form


class PlainModel(BaseModel):
    """A model that is built on first use, as a careful generator would do."""

    model_config = ConfigDict(defer_build=True)


class PlainModels:
    """The models of a schema, by type name."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self._enums: dict[str, type[enum.StrEnum]] = {}
        self._models: dict[str, type[PlainModel]] = {}
        for name, kind in schema.type_map.items():
            if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
                self._models[name] = self._model(name, kind)

    def __getitem__(self, name: str) -> type[PlainModel]:
        """The model of one type, complete."""
        model = self._models[name]
        model.model_rebuild(_types_namespace=dict(self._models))
        return model

    def _model(
        self, name: str, kind: GraphQLObjectType | GraphQLInterfaceType
    ) -> type[PlainModel]:
        fields: dict[str, Any] = {}
        for key, field in kind.fields.items():
            python = to_snake(key).rstrip("_") or key
            annotation = self._annotation(field.type)
            fields[python] = (annotation, Field(default=None, alias=key))
        return create_model(name, __base__=PlainModel, **fields)

    def _annotation(self, kind: GraphQLOutputType) -> Any:
        if isinstance(kind, GraphQLNonNull):
            return self._annotation(kind.of_type)
        if isinstance(kind, GraphQLList):
            return list[self._annotation(kind.of_type)] | None  # type: ignore[misc]
        if isinstance(kind, GraphQLEnumType):
            return self._enum(kind) | None
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
            return f"{kind.name} | None"
        if isinstance(kind, GraphQLUnionType):
            return Any
        return SCALARS.get(kind.name, Any) | None

    def _enum(self, kind: GraphQLEnumType) -> type[enum.StrEnum]:
        if kind.name not in self._enums:
            members = {f"{value.upper()}_": value for value in kind.values}
            self._enums[kind.name] = _new_enum(kind.name, members)
        return self._enums[kind.name]


def load(path: Path) -> PlainModels:
    """The models of the SDL file at ``path``."""
    return PlainModels(build_schema(path.read_text(encoding="utf-8")))


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True)


class _Reference(_Frozen):
    id: str
    name: str | None


class _Person(_Frozen):
    id: str
    name: str | None
    primaryEmail: str | None  # as the answer spells them
    jobTitle: str | None
    location: str | None
    employeeID: str | None
    supportID: str | None
    source: str | None
    sourceID: str | None
    authenticationID: str | None
    information: str | None
    disabled: bool | None
    vip: bool | None
    createdAt: datetime | None
    updatedAt: datetime | None
    organization: _Reference | None
    manager: _Reference | None


class _PageInfo(_Frozen):
    hasNextPage: bool
    endCursor: str | None


class _People(_Frozen):
    nodes: list[_Person]
    pageInfo: _PageInfo


class _Data(_Frozen):
    people: _People


class MinimalAnswer(_Frozen):
    """The smallest ordinary model: only the fields of the measured page."""

    data: _Data
