"""The door between generated code and the runtime: generated modules import from here.

Names resolve when they are first used, so that a module pays only for what it needs.
``CONTRACT`` changes when the meaning of a name does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_query import AsyncConnectionQuery as AsyncConnectionQuery
    from .async_query import AsyncRecordListQuery as AsyncRecordListQuery
    from .async_query import AsyncRecordQuery as AsyncRecordQuery
    from .async_query import AsyncValueQuery as AsyncValueQuery
    from .attachments.uploaded import UploadedFile as UploadedFile
    from .builder import connection_state as connection_state
    from .builder import single_state as single_state
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client
    from .conditions import Above as Above
    from .conditions import AtLeast as AtLeast
    from .conditions import AtMost as AtMost
    from .conditions import Below as Below
    from .conditions import FilterFields as FilterFields
    from .conditions import Flag as Flag
    from .conditions import FreeText as FreeText
    from .conditions import MayBeEmpty as MayBeEmpty
    from .conditions import NoFilter as NoFilter
    from .conditions import NoneOf as NoneOf
    from .conditions import OneOf as OneOf
    from .conditions import Ordered as Ordered
    from .conditions import Simple as Simple
    from .conditions import Values as Values
    from .conditions import Where as Where
    from .custom_conditions import CustomCondition as CustomCondition
    from .custom_conditions import CustomFields as CustomFields
    from .custom_conditions import CustomFreeText as CustomFreeText
    from .custom_conditions import CustomMayBeEmpty as CustomMayBeEmpty
    from .custom_conditions import CustomNoneOf as CustomNoneOf
    from .enums import Known as Known
    from .enums import OpenEnum as OpenEnum
    from .fields import Card as Card
    from .fields import ConnectionFields as ConnectionFields
    from .fields import Leaf as Leaf
    from .fields import ListFields as ListFields
    from .fields import Many as Many
    from .fields import Nul as Nul
    from .fields import ObjectFields as ObjectFields
    from .fields import One as One
    from .fields import Row as Row
    from .fields import Select as Select
    from .inputs import GraphQLInput as GraphQLInput
    from .models import GraphQLModel as GraphQLModel
    from .models import absent as absent
    from .mutate import mutate as mutate
    from .mutate import mutate_async as mutate_async
    from .query import ConnectionQuery as ConnectionQuery
    from .query import RecordListQuery as RecordListQuery
    from .query import RecordQuery as RecordQuery
    from .query import ValueQuery as ValueQuery
    from .scalars import JSONValue as JSONValue
    from .scalars import SpecialTimestamp as SpecialTimestamp
    from .scalars import TimeOfDay as TimeOfDay
    from .schema import SchemaIndex as SchemaIndex
    from .sealing import sealed_methods as sealed_methods
    from .unset import UNSET as UNSET
    from .unset import Unset as Unset

CONTRACT = 1
"""The number of the contract between generated code and this runtime."""

_MODULES = {
    "async_query": (
        "AsyncConnectionQuery",
        "AsyncRecordListQuery",
        "AsyncRecordQuery",
        "AsyncValueQuery",
    ),
    "attachments.uploaded": ("UploadedFile",),
    "builder": ("connection_state", "single_state"),
    "client": ("AsyncClient", "Client"),
    "conditions": (
        "Above",
        "AtLeast",
        "AtMost",
        "Below",
        "FilterFields",
        "Flag",
        "FreeText",
        "MayBeEmpty",
        "NoFilter",
        "NoneOf",
        "OneOf",
        "Ordered",
        "Simple",
        "Values",
        "Where",
    ),
    "custom_conditions": (
        "CustomCondition",
        "CustomFields",
        "CustomFreeText",
        "CustomMayBeEmpty",
        "CustomNoneOf",
    ),
    "enums": ("Known", "OpenEnum"),
    "fields": (
        "Card",
        "ConnectionFields",
        "Leaf",
        "ListFields",
        "Many",
        "Nul",
        "ObjectFields",
        "One",
        "Row",
        "Select",
    ),
    "inputs": ("GraphQLInput",),
    "models": ("GraphQLModel", "absent"),
    "mutate": ("mutate", "mutate_async"),
    "query": ("ConnectionQuery", "RecordListQuery", "RecordQuery", "ValueQuery"),
    "scalars": ("JSONValue", "SpecialTimestamp", "TimeOfDay"),
    "schema": ("SchemaIndex",),
    "sealing": ("sealed_methods",),
    "unset": ("UNSET", "Unset"),
}


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from importlib import import_module

        for module, names in _MODULES.items():
            if name in names:
                value = getattr(import_module(f".{module}", __package__), name)
                globals()[name] = value
                return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
