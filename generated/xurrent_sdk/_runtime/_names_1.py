# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The names of ``codegen``, as type checkers find them."""

from __future__ import annotations

from .client.query import AsyncConnectionQuery as AsyncConnectionQuery
from .client.query import AsyncQueryRoots as AsyncQueryRoots
from .client.query import AsyncRecordListQuery as AsyncRecordListQuery
from .client.query import AsyncRecordQuery as AsyncRecordQuery
from .client.query import AsyncValueQuery as AsyncValueQuery
from .client.query import ConnectionQuery as ConnectionQuery
from .client.query import QueryRoots as QueryRoots
from .client.query import RecordListQuery as RecordListQuery
from .client.query import RecordQuery as RecordQuery
from .client.query import ValueQuery as ValueQuery
from .client.query import asynchronous as asynchronous
from .client.roots import AsyncMutationRoots as AsyncMutationRoots
from .client.roots import MutationRoots as MutationRoots
from .client.roots import awaited as awaited
from .core.enums import Known as Known
from .core.enums import OpenEnum as OpenEnum
from .core.scalars import JSONValue as JSONValue
from .core.scalars import SpecialTimestamp as SpecialTimestamp
from .core.scalars import TimeOfDay as TimeOfDay
from .core.unset import UNSET as UNSET
from .core.unset import Unset as Unset
from .filtering.custom_fields import CustomCondition as CustomCondition
from .filtering.custom_fields import CustomFields as CustomFields
from .filtering.operators import Above as Above
from .filtering.operators import AtLeast as AtLeast
from .filtering.operators import AtMost as AtMost
from .filtering.operators import Below as Below
from .filtering.operators import Flag as Flag
from .filtering.operators import FreeText as FreeText
from .filtering.operators import MayBeEmpty as MayBeEmpty
from .filtering.operators import NoFilter as NoFilter
from .filtering.operators import NoneOf as NoneOf
from .filtering.operators import OneOf as OneOf
from .filtering.operators import Ordered as Ordered
from .filtering.operators import Simple as Simple
from .filtering.operators import Values as Values
from .filtering.operators import Where as Where
from .filtering.where import FilterFields as FilterFields
from .schema.fields import needs as needs
from .schema.fields import of as of
from .schema.fields import pages as pages
from .schema.fields import unset as unset
from .schema.index import SchemaIndex as SchemaIndex
from .schema.inputs import GraphQLInput as GraphQLInput
from .schema.inputs import MutationInput as MutationInput
from .schema.models import GraphQLModel as GraphQLModel
from .selection.paths import Card as Card
from .selection.paths import ConnectionFields as ConnectionFields
from .selection.paths import Leaf as Leaf
from .selection.paths import ListFields as ListFields
from .selection.paths import Many as Many
from .selection.paths import Nul as Nul
from .selection.paths import ObjectFields as ObjectFields
from .selection.paths import One as One
from .selection.paths import Row as Row
from .selection.paths import Select as Select
