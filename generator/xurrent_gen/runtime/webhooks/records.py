"""The records that events are about: their types in the package, and how to fetch them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, Self, TypeVar, overload

from ..core.errors import NotFoundError, SelectionError, UnknownFieldError
from ..schema.index import NamedType, index

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from ..client.async_query import AsyncRecordQuery
    from ..client.base import BaseClient
    from ..client.client import AsyncClient, Client
    from ..client.query import RecordQuery
    from ..core.enums import OpenEnum
    from ..http.effects import Flow
    from ..operations.query import SingleQuery
    from ..schema.models import GraphQLModel
    from ..selection.paths import ObjectFields, One, Select
    from .event import WebhookEvent

TEST_OBJECT: Final = 12_345
"""The number of the object that test deliveries are about; there is no such record."""

_SPECIAL: Final = {
    "automation_rule": "",  # about the record that the rule ran on
    "ci": "ConfigurationItem",
    "flsa": "FirstLineSupportAgreement",
    "sla": "ServiceLevelAgreement",
}

F_co = TypeVar("F_co", covariant=True)
P_co = TypeVar("P_co", covariant=True)
R_co = TypeVar("R_co", covariant=True)
T_co = TypeVar("T_co", covariant=True)
Q_co = TypeVar("Q_co", covariant=True)
F = TypeVar("F")
T = TypeVar("T")
M = TypeVar("M", bound="GraphQLModel")
N = TypeVar("N")


class EventTypes(Generic[F_co, P_co]):
    """For checkers: the fields of a record, and the payload of events about it."""


class HasEventFields(Protocol[R_co, F]):
    """For checkers: a record that events are about, and what is selected from it."""

    @property
    def __webhook__(self) -> EventTypes[ObjectFields[R_co, F, One], object]: ...


class HasEventPayload(Protocol[P_co]):
    """For checkers: a record that events are about, and their payload."""

    @property
    def __webhook__(self) -> EventTypes[object, P_co]: ...


if TYPE_CHECKING:
    # A method with overloads for each kind of event would be inferred for each of them, and
    # checkers then give the lambda of ``select`` the wrong fields. So the kind of event
    # decides first, as an attribute, and the client second, as a call.

    class _NodeQuery(Protocol[Q_co]):
        def node(self, id: str) -> Q_co: ...

    class ReadsNodes(Protocol[Q_co]):
        """A client, by the query that its ``node`` gives."""

        @property
        def query(self) -> _NodeQuery[Q_co]: ...

    class _Selectable(Protocol[T_co, F_co]):
        """A query of either client, whose ``get`` gives a record or something to await."""

        def get(self) -> T_co: ...
        def select(self, select: Select[F_co], /) -> object: ...

    class FetchRecord(Protocol[T_co, F_co]):
        """``fetch`` of events about one type: ``lambda r: [r.subject]``."""

        @overload
        def __call__(self, client: Client, select: Select[F_co], /) -> T_co: ...
        @overload
        def __call__(
            self, client: AsyncClient, select: Select[F_co], /
        ) -> Awaitable[T_co]: ...

    class FetchOneOf(Protocol[T_co]):
        """``fetch`` of events about several types: ``lambda n: [n.on_request.subject]``."""

        @overload
        def __call__(
            self, client: ReadsNodes[RecordQuery[object, F]], select: Select[F], /
        ) -> T_co: ...
        @overload
        def __call__(
            self, client: ReadsNodes[AsyncRecordQuery[object, F]], select: Select[F], /
        ) -> Awaitable[T_co]: ...

    class FetchNode(Protocol):
        """``fetch`` of events about any type: ``lambda n: [n.on_request.subject]``."""

        def __call__(
            self, client: ReadsNodes[_Selectable[N, F]], select: Select[F], /
        ) -> N: ...

    class Fetch:
        """Gives ``fetch`` the type that belongs to the event."""

        @overload
        def __get__(self, event: None, owner: object) -> Self: ...

        # The record's type is taken from the owner: where several types do not agree on their
        # fields, ty matches this overload all the same, with fields that it does not know.
        @overload
        def __get__(
            self,
            event: WebhookEvent[HasEventFields[T, F]],
            owner: type[WebhookEvent[M]],
        ) -> FetchRecord[M, F]: ...

        @overload
        def __get__(self, event: WebhookEvent[M], owner: object) -> FetchOneOf[M]: ...

        @overload
        def __get__(self, event: WebhookEvent[object], owner: object) -> FetchNode: ...

        def __get__(
            self, event: WebhookEvent[object] | None, owner: object
        ) -> object: ...


def record_type(event: str) -> NamedType | None:
    """The type of the records that an event is about, where the package has it."""
    model = event.partition(".")[0]
    name = _SPECIAL.get(model, "".join(map(str.capitalize, model.split("_"))))
    return index().type(name) if name.isidentifier() else None


def enum_of(event: str, field: str) -> type[OpenEnum] | type[str]:
    """The package's enum of a field of the record; plain text where it has none."""
    record = record_type(event)
    found = record.fields.get(field) if record is not None else None
    return found.type.named.enum if found and found.type.named.is_enum else str


def _selecting(
    query: SingleQuery, record: NamedType | None, select: Select[Any]
) -> SingleQuery:
    """Select what is written for the record, or else for a node of any type.

    The type of an event decides which of the two it is, and only checkers know that. Of
    some events, such as those of automation rules, the name does not tell the type.
    """
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
            " `node` that leads to it"
        )
    if event.object_node_id is None:
        raise NotFoundError(
            f"The event {event.event} does not say which record it is about"
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
