# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The records that events are about: their types in the package, and how to fetch them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar

from ..core.errors import NotFoundError, SelectionError, UnknownFieldError
from ..schema.index import NamedType, index

if TYPE_CHECKING:
    from ..client.base import BaseClient
    from ..core.enums import OpenEnum
    from ..http.effects import Flow
    from ..operations.query import SingleQuery
    from ..selection.paths import ObjectFields, One, Select
    from .event import WebhookEvent

TEST_OBJECT: Final = 12_345
"""The number of the object in test deliveries; there is no such record."""

_SPECIAL: Final = {
    "automation_rule": "",  # any record that a rule runs on
    "ci": "ConfigurationItem",
    "flsa": "FirstLineSupportAgreement",
    "sla": "ServiceLevelAgreement",
}

F_co = TypeVar("F_co", covariant=True)
P_co = TypeVar("P_co", covariant=True)
R_co = TypeVar("R_co", covariant=True)
F = TypeVar("F")


class EventTypes(Generic[F_co, P_co]):
    """Types for checkers: the fields of a record, and the payload of its events."""


class HasEventFields(Protocol[R_co, F]):
    """Type for checkers: a record with events, and its selection."""

    @property
    def __webhook__(self) -> EventTypes[ObjectFields[R_co, F, One], object]: ...


class HasEventPayload(Protocol[P_co]):
    """Type for checkers: a record with events, and their payload."""

    @property
    def __webhook__(self) -> EventTypes[object, P_co]: ...


def record_type(event: str) -> NamedType | None:
    """Return the record type of an event, if the package has it."""
    model = event.partition(".")[0]
    name = _SPECIAL.get(model, "".join(map(str.capitalize, model.split("_"))))
    return index().type(name) if name.isidentifier() else None


def enum_of(event: str, field: str) -> type[OpenEnum] | type[str]:
    """Return the package's enum of a field of the record, or ``str``."""
    record = record_type(event)
    found = record.fields.get(field) if record is not None else None
    return found.type.named.enum if found and found.type.named.is_enum else str


def _selecting(
    query: SingleQuery, record: NamedType | None, select: Select[Any]
) -> SingleQuery:
    """Apply a selection written for the record, or else for a node."""
    fragments = query.root.target.fragments.items()
    narrowing = next((name for name, kind in fragments if kind is record), None)
    if narrowing is None:
        return query.selecting(select)
    try:
        return query.selecting(lambda node: [getattr(node, narrowing)(select)])
    except UnknownFieldError as of_record:
        try:
            return query.selecting(select)
        except UnknownFieldError as of_node:
            text = f"{of_record.message}; {of_node.message}"
            raise UnknownFieldError(text) from None


def fetch_record(
    event: WebhookEvent[Any], client: BaseClient[Any, Any], select: Select[Any]
) -> Flow[Any]:
    """Fetch the record of an event by its node ID."""
    from ..operations.connection import fetch
    from ..operations.query import SingleQuery

    record = record_type(str(event.event))
    can_fetch = record is None or record.is_node
    if "node" not in index().queries or not can_fetch:
        raise SelectionError(
            f"The record of {event.event} cannot be fetched: this package has no query"
            " `node` that leads to it; include the whole type if it was left out"
        )
    if event.object_node_id is None:
        raise NotFoundError(
            f"The event {event.event} does not say which record it is about: it has no"
            " object_nodeID"
        )
    query = SingleQuery.of("node", {"id": event.object_node_id})
    query = _selecting(query, record, select)
    try:
        found = yield from fetch(client.call, query)
    except NotFoundError as error:
        if not event.is_test:
            raise
        raise NotFoundError(
            f"{error.message}. This is a test delivery: its object {TEST_OBJECT} does"
            " not exist, see event.is_test",
            operation_name=error.operation_name,
            metadata=error.metadata,
        ) from None
    if record is not None and not isinstance(found, record.model):
        raise NotFoundError(
            f"The node {event.object_node_id} of the event is a"
            f" {type(found).__name__}, not a {record}"
        )
    return found
