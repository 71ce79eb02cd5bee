"""Conventions of the API: names with a meaning, and recognised shapes.

A *connection* has ``nodes`` and a ``pageInfo`` with a cursor. A *payload* is the result of
a mutation. A *feed* lists archived or trashed records, which other lists leave out.
Records are recognised by their shape, never by the name of their type. ``input_roles`` and
``applied`` build on these names; no other module names a field of the API.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from graphql import (
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInt,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLObjectType,
    is_leaf_type,
    is_required_argument,
)

from xurrent_gen.ir.model import Field, Named, ObjectType, Schema
from xurrent_gen.schema.wrappers import base_of, inner, is_list, nullable_of

ID = "id"
NODE = "Node"
"""The interface of records that ``node(id:)`` fetches."""

NODE_ROOT = "node"
"""The root field that fetches one record by its id."""

INPUT = "input"
"""The argument with all inputs of a mutation."""

FILTER = "filter"
"""The argument of a root field that filters its listing."""

ECHO_FIELDS = frozenset({"clientMutationId"})
"""Payload fields that only echo the input."""

PAIRS = "customFields"
"""The field of records with pairs of an id and a value."""

PAIR_INPUT = "CustomFieldInput"
"""The input object of one such pair."""

PAIR = frozenset({ID, "value"})
"""The fields of one such pair."""

SOURCE = "source"
"""The name of the system that a record comes from."""

SOURCE_KEY = "sourceID"
"""The key of a record in that system."""

REFERENCE_KEYS = (
    *("primaryEmail", "authenticationID", "name", "subject", "reference", "label"),
    *("serialNr", "brand", "productID"),
)
"""Fields of records, besides source and key, by which rows may reference them."""

UNIQUE_NAMES = (
    *("Team", "Site", "Organization", "Service", "ServiceOffering", "ServiceInstance"),
    *("Calendar", "ServiceLevelAgreement", "Product"),
)
"""Types whose names are unique."""

UNIQUE_KEYS = {"Person": "primaryEmail", **dict.fromkeys(UNIQUE_NAMES, "name")}
"""The unique field of these types."""

OTHER_NAMES = {
    ("Service", "providerId"): "serviceProvider",
    ("Product", "category"): "productCategory.reference",
    ("Invoice", "ciIds"): "configurationItems",
    ("Broadcast", "message"): "body",
    ("AppOffering", "uiExtensionId"): "uiExtensionVersion.uiExtension",
    ("CustomCollectionElement", "customCollection"): "customCollection.reference",
    ("Person", "newAccountPermissions"): "permissions",
    **{
        ("UiExtension", each): f"versions>versionNr.{each}"
        for each in ("css", "formDefinition", "html", "javascript")
    },
}
"""Input fields that have another name in a record of the type.

``versions>versionNr`` means the version with the largest number.
"""

ACTIONS = frozenset(
    {
        *("activate", "internalNote", "note", "supportDomain"),
        *("timeEntryDescription", "timeSpent", "timeSpentEffortClassId"),
    }
)
"""Input fields that execute an action each time they are sent."""

NEW = "new"
"""Prefix of input fields that add children to a record, such as `newContacts`."""

ATTACHMENTS = "Attachments"
"""Suffix of input fields with the files of another field."""

DISABLED = "disabled"
INTEGRATION = "integration"
"""The flag that marks children as owned by an integration."""
REPLACE = "replace"
"""The field of rows that names the complete lists of children."""
CREATE, UPDATE = "Create", "Update"
"""Suffixes of the mutations that create and update a record."""

FEEDS = ("archive", "trash")
"""Root fields that list archived and trashed records."""

LIFE_CYCLE = "lifeCycleState"
"""The field of records that can be archived and trashed."""

STORAGE = "attachmentStorage"
"""The root field with the upload target for attachments."""

STORAGE_FIELDS = frozenset(
    {"allowedExtensions", "provider", "providerParameters", "sizeLimit", "uploadUri"}
)
"""The fields of ``attachmentStorage`` that the runtime selects."""

BOUNDS = {
    "lessThan": "<",
    "lessThanOrEqualTo": "<=",
    "greaterThan": ">",
    "greaterThanOrEqualTo": ">=",
}
"""Fields of a condition for a bound → the operator that sets them."""

DISPLAY_FIELDS = ("name", "subject", "title", "label", "displayName")
"""Fields with a display name of a record; the first existing one is used."""

TARGETS = "TargetAt"
"""Suffix of timestamp fields whose value may be a word, such as ``best_effort``."""

KNOWN_SCALARS = {
    "ID": "id",
    "String": "str",
    "Int": "int",
    "Float": "float",
    "Boolean": "bool",
    "BigInt": "int",
    "Long": "int",
    "Decimal": "decimal",
    "BigDecimal": "decimal",
    "ISO8601Timestamp": "timestamp",
    "ISO8601DateTime": "timestamp",
    "DateTime": "datetime",
    "ISO8601Date": "date",
    "Date": "date",
    "ISO8601Time": "time",
    "JSON": "json",
    "JSONObject": "json",
    "URI": "str",
    "URL": "str",
    "Language": "str",
    "Locale": "str",
    "TimeZone": "str",
}
"""Scalar name → codec; the configuration may extend and override it."""


def connection_nodes(named: GraphQLNamedType) -> GraphQLField | None:
    """Return the ``nodes`` field if ``named`` is a connection with a cursor."""
    if not isinstance(named, GraphQLObjectType):
        return None
    nodes, page_info = named.fields.get("nodes"), named.fields.get("pageInfo")
    if nodes is None or page_info is None or nodes.args or page_info.args:
        return None
    listed = nullable_of(nodes)
    if not is_list(listed) or is_list(inner(listed)):
        return None
    page_type = nullable_of(page_info)
    if not isinstance(page_type, GraphQLObjectType):
        return None
    if not {"hasNextPage", "endCursor"} <= page_type.fields.keys():
        return None
    return None if is_leaf_type(base_of(nodes)) else nodes


def paging_arguments(field: GraphQLField) -> tuple[str, ...]:
    """Return the pagination arguments of a field that returns a connection."""
    return tuple(
        name
        for name, argument in field.args.items()
        if (name in ("first", "last") and base_of(argument) is GraphQLInt)
        or (name in ("before", "after") and is_leaf_type(base_of(argument)))
        if name == "first" or not is_required_argument(argument)
    )


def is_counted(connection: GraphQLObjectType) -> bool:
    """Return whether a connection has the total count of its records."""
    field = connection.fields.get("totalCount")
    if field is None or any(map(is_required_argument, field.args.values())):
        return False
    return KNOWN_SCALARS.get(base_of(field).name) == "int" and not is_list(
        nullable_of(field)
    )


def single_input(field: GraphQLField) -> GraphQLInputObjectType | None:
    """Return the input object of a mutation whose only argument is ``input``."""
    if set(field.args) != {INPUT}:
        return None
    named = nullable_of(field.args[INPUT])
    return named if isinstance(named, GraphQLInputObjectType) else None


def payload_errors(payload: GraphQLObjectType) -> str | None:
    """Return the payload's field with validation errors, which have path and message."""
    field = payload.fields.get("errors")
    if field is None or not isinstance(nullable_of(field), GraphQLList):
        return None
    item = base_of(field)
    if not isinstance(item, GraphQLObjectType | GraphQLInterfaceType):
        return None
    return "errors" if "message" in item.fields else None


def payload_record(
    payload: GraphQLObjectType, connections: Container[str]
) -> str | None:
    """Return the payload's only field besides echo and errors, if it is a record."""
    errors = payload_errors(payload)
    rest = [
        name for name in payload.fields if name not in ECHO_FIELDS and name != errors
    ]
    if len(rest) != 1:
        return None
    field = payload.fields[rest[0]]
    nullable = nullable_of(field)
    if not isinstance(nullable, GraphQLObjectType) or nullable.name in connections:
        return None
    return None if any(map(is_required_argument, field.args.values())) else rest[0]


def is_entity(named: ObjectType) -> bool:
    """Return whether the records of a type have an id."""
    has_id = any(f.name == ID and f.type == Named("ID", False) for f in named.fields)
    return has_id or NODE in named.interfaces


def can_refetch(schema: Schema) -> bool:
    """Return whether ``node(id:)`` fetches a record, which nested connections need."""
    for root in schema.queries:
        if root.name == NODE_ROOT and root.type in (Named(NODE), Named(NODE, False)):
            required = [a.name for a in root.arguments if a.required]
            given = {a.name: a.type.base for a in root.arguments}
            return required in ([ID], []) and given.get(ID) == "ID"
    return False


def has_storage(schema: Schema) -> bool:
    """Return whether the schema says where to upload files."""
    for root in schema.queries:
        if root.name == STORAGE and root.selectable_bare:
            fields = schema.fields_of(root.type.base)
            return {field.name for field in fields} >= STORAGE_FIELDS
    return False


def listings_with_feeds(schema: Schema, roots: Iterable[Field]) -> Iterator[str]:
    """Yield the root fields that list records which can be archived or trashed."""
    for root in roots:
        connection = schema.connection(root.type.base)
        fields = schema.fields_of(connection.node) if connection is not None else ()
        if LIFE_CYCLE in {each.name for each in fields}:
            yield root.name


def missing_feeds(schema: Schema) -> tuple[str, ...]:
    """Return the feeds that the listings of a schema need but the schema lacks."""
    if not any(listings_with_feeds(schema, schema.queries)):
        return ()
    known = {each.name for each in schema.queries}
    return tuple(each for each in FEEDS if each not in known)


def plurals(word: str) -> tuple[str, ...]:
    """Return the possible names of a list field whose input is named ``…Ids``."""
    people = f"{word.removesuffix('person').removesuffix('Person')}people"
    return f"{word}s", f"{word}es", f"{word[:-1]}ies", word, people
