# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The types of ``event.fetch``, only for checkers: no module imports this at run time.

With overloads for each kind of event, checkers infer the wrong fields for the lambda of
``select``. So the kind of event is resolved first, by an attribute, and the client
second, by a call.
"""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Protocol, Self, TypeVar, overload

from ..client.client import AsyncClient, Client
from ..client.query import AsyncRecordQuery, RecordQuery
from ..schema.models import GraphQLModel
from ..selection.paths import Select
from .event import WebhookEvent
from .records import HasEventFields

F = TypeVar("F")
T = TypeVar("T")
M = TypeVar("M", bound=GraphQLModel)
N = TypeVar("N")
F_co = TypeVar("F_co", covariant=True)
T_co = TypeVar("T_co", covariant=True)
Q_co = TypeVar("Q_co", covariant=True)


class _NodeQuery(Protocol[Q_co]):
    def node(self, id: str) -> Q_co: ...


class ReadsNodes(Protocol[Q_co]):
    """A client, typed by the query of its ``node``."""

    @property
    def query(self) -> _NodeQuery[Q_co]: ...


class _Selectable(Protocol[T_co, F_co]):
    """A query of either client, whose ``get`` returns or awaits a record."""

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
    """Descriptor that types ``fetch`` by the event."""

    @overload
    def __get__(self, event: None, owner: object) -> Self: ...

    # The record's type comes from the owner: ty also matches this overload for several
    # types with different fields, with unknown fields.
    @overload
    def __get__(
        self, event: WebhookEvent[HasEventFields[T, F]], owner: type[WebhookEvent[M]]
    ) -> FetchRecord[M, F]: ...

    @overload
    def __get__(self, event: WebhookEvent[M], owner: object) -> FetchOneOf[M]: ...

    @overload
    def __get__(self, event: WebhookEvent[object], owner: object) -> FetchNode: ...

    def __get__(self, event: WebhookEvent[object] | None, owner: object) -> object: ...
