# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Events: requests raised by monitoring, which the server matches with open ones."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping, Sized
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Generic, TypedDict, TypeVar, Unpack, cast

from ..client.client import AsyncClient, Client
from ..core.coroutines import coroutine_functions
from ..core.errors import ConfigurationError, ResponseMismatchError
from ..core.json_text import JSON
from ..core.metadata import ResponseMetadata
from ..core.suggest import did_you_mean
from ..http.effects import Flow
from .rest import RestCall, ask

R_co = TypeVar("R_co", covariant=True)


class EventFields(TypedDict, total=False):
    """Fields of an event besides its subject. Ids are the numbers of records; ``None``
    is an absent value."""

    category: str | None
    impact: str | None
    status: str | None
    completion_reason: str | None
    note: str | None
    internal_note: str | None
    requested_by: str | None
    requested_by_id: int | None
    requested_for: str | None
    requested_for_id: int | None
    member: str | None
    member_id: int | None
    team: str | None
    team_id: int | None
    service_instance: str | None
    service_instance_id: int | None
    supplier: str | None
    supplier_id: int | None
    ci: str | None
    ci_id: int | None
    ci_source: str | None
    ci_source_id: str | None
    template_id: int | None
    workflow_id: int | None
    problem_id: int | None
    source: str | None
    source_id: str | None
    supplier_request_id: str | None
    support_domain: str | None
    desired_completion_at: datetime | None
    downtime_start_at: datetime | None
    downtime_end_at: datetime | None
    waiting_until: datetime | None


_KNOWN: Final = frozenset({"subject", *EventFields.__annotations__})
_SPELT: Final = {
    "ci_source_id": "ci_sourceID",
    "source_id": "sourceID",
    "supplier_request_id": "supplier_requestID",
}
"""Ids that are strings, with the spelling of the server."""


@dataclass(frozen=True, slots=True)
class CreatedRequest:
    """The request that an event created, or was matched with."""

    created: bool
    """True if the request is new; otherwise the event was added to an open one."""
    id: int
    """Its number."""
    node_id: str
    """Its id in GraphQL, as for ``client.mutation.request_update(id=...)``."""
    request: Mapping[str, JSON] = field(repr=False)
    """All fields of the answer, with their names in REST."""
    metadata: ResponseMetadata = field(repr=False)


def _value(name: str, value: object) -> str | int:
    if name not in _KNOWN:
        raise ConfigurationError(
            f"An event cannot set {name!r}: other fields of a request are set afterwards, "
            "by client.mutation.request_update(id=event.node_id, ...)"
            f"{did_you_mean(name, _KNOWN)}"
        )
    if name.endswith("_id") and name not in _SPELT:
        if isinstance(value, int) or (isinstance(value, str) and value.isdecimal()):
            return int(value)
        raise ConfigurationError(
            f"{name} is the number of a record, not its id in GraphQL"
        )
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ConfigurationError(f"{name} needs a time zone")
        return value.isoformat(timespec="seconds")
    if isinstance(value, str):
        return str.__str__(value)  # of a (str, Enum), str() gives "Color.RED"
    if isinstance(value, Sized):
        raise ConfigurationError(f"{name} must be a string, not {type(value).__name__}")
    return str(value)


class BaseEvents(Generic[R_co]):
    """Raises requests, as monitoring tools do."""

    def __init__(self, client: Client | AsyncClient) -> None:
        self._client = client

    def create_request(self, *, subject: str, **fields: Unpack[EventFields]) -> R_co:
        """Raise a request, or add a note to the one that is open for the same cause.

        The server matches an event with an open request of less than 24 hours that has
        the same ``source``, service instance and CI; without a CI, also the same subject,
        note and person. So an event with ``source``, ``ci`` and ``note`` may be sent again
        when its answer was lost; ``source_id`` plays no part. Persons are named by
        primary email, a CI by label, other records by name. Returns a
        ``CreatedRequest``.

        Raises ``ConfigurationError`` for values that an event cannot have,
        ``RequestRefusedError``, ``ScopeMissingError``, and the errors of any call.
        """
        flow = self._created({"subject": subject, **fields})
        return cast("R_co", self._client.run(flow))

    def _created(self, given: Mapping[str, object]) -> Flow[CreatedRequest]:
        values: dict[str, JSON] = {
            _SPELT.get(name, name): _value(name, value)
            for name, value in given.items()
            if value is not None
        }
        needs = "An event needs the scope request:Create"
        asking = RestCall("", "event", "mutation", values, path="events", needs=needs)
        content, metadata = yield from ask(self._client, asking)
        request = content or {}
        number, node_id = request.get("id"), request.get("nodeID")
        if not isinstance(number, int) or not isinstance(node_id, str):
            raise ResponseMismatchError(
                "The answer to the event holds no request", metadata=metadata
            )
        created = metadata.status == 201
        return CreatedRequest(created, number, node_id, request, metadata)


class Events(BaseEvents[CreatedRequest]):
    """Raises requests, as monitoring tools do."""


@coroutine_functions("create_request")
class AsyncEvents(BaseEvents[Coroutine[Any, Any, CreatedRequest]]):
    """Raises requests, as monitoring tools do: the async counterpart of ``Events``."""
