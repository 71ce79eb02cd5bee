"""The event that a webhook delivers, typed.

The documented members have types; other members are in ``extra``, and ``raw`` is the
received object. A missing member, or one of an unexpected kind, reads as ``None``: an
authentic event is never lost because a field changed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Self, cast, overload

from typing_extensions import TypeVar, override

from .errors import refusal
from .names import WebhookEventName
from .policy import Algorithm
from .records import TEST_OBJECT, enum_of, fetch_record

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from ..core.json_text import JSON
    from .fetching_records import Fetch
    from .records import HasEventPayload

P = TypeVar("P")
T = TypeVar("T")
R_co = TypeVar("R_co", covariant=True, default=object)
S_co = TypeVar("S_co", covariant=True, default=str)
Charge = TypeVar("Charge", covariant=True, default=str)
Money = TypeVar("Money", covariant=True, default=str)


@dataclass(frozen=True, slots=True)
class JsonView:
    """A received object; subclasses define its members."""

    raw: Mapping[str, JSON] = field(repr=False)
    """The received object."""

    @property
    def extra(self) -> dict[str, JSON]:
        """The members that have no attribute."""
        known = {
            value.name
            for cls in type(self).__mro__
            for value in vars(cls).values()
            if isinstance(value, Member)
        }
        return {name: value for name, value in self.raw.items() if name not in known}


class Member(Generic[T]):
    """One member of an object."""

    def __init__(self, name: str, kind: type[T]) -> None:
        self.name = name
        self._kind = kind

    @overload
    def __get__(self, view: None, owner: object) -> Self: ...

    @overload
    def __get__(self, view: JsonView, owner: object) -> T | None: ...

    def __get__(self, view: JsonView | None, owner: object) -> Self | T | None:
        return self if view is None else self._read(view)

    def _read(self, view: JsonView) -> T | None:
        return _read(self._kind, view.raw.get(self.name))


def _read(kind: type[T], value: JSON) -> T | None:
    """Read a value; ``None`` for another kind, lost digits or a missing zone."""
    if issubclass(kind, JsonView):
        return kind(value) if isinstance(value, dict) else None
    if isinstance(value, bool) and kind is not bool:
        return None
    try:
        return cast("T", _adapter(cast("Any", kind)).validate_python(value))
    except ValueError:
        return None


@cache
def _adapter(kind: type[object]) -> TypeAdapter[object]:
    from pydantic import AwareDatetime, TypeAdapter

    return TypeAdapter(AwareDatetime if kind is datetime else kind)


class EnumMember(Member[T]):
    """One member of a payload, a value of the package's enum for a field."""

    def __init__(self, name: str, field: str = "") -> None:
        super().__init__(name, cast("type[T]", str))
        self._field = field or name

    @override
    def _read(self, view: JsonView) -> T | None:
        value, event = view.raw.get(self.name), cast("WebhookPayload", view).event
        if not isinstance(value, str):
            return None
        return cast("T", enum_of(event, self._field)(value))


@dataclass(frozen=True, slots=True)
class AccountReference(JsonView):
    """The account of a referenced record, if it is another one."""

    id = Member("id", str)
    name = Member("name", str)


@dataclass(frozen=True, slots=True)
class RecordReference(JsonView):
    """A record that an event mentions, such as its team or member.

    ``id`` is the number of the REST API; ``node_id`` is what GraphQL calls ``id``.
    ``account`` is only set for records of another account.
    """

    id = Member("id", int)
    node_id = Member("nodeID", str)
    name = Member("name", str)
    source_id = Member("sourceID", str)
    disabled = Member("disabled", bool)
    account = Member("account", AccountReference)


@dataclass(frozen=True, slots=True)
class WebhookPayload(JsonView, Generic[S_co]):
    """The details of an event.

    Events of automation rules have custom members, in ``extra``. ``callback`` is only
    set for ``webhook.verify``. The event identifies its record: payloads have ids, not
    records.
    """

    event: str = ""
    """The name of the event."""

    audit_line_id = Member("audit_line_id", int)
    audit_line_node_id = Member("audit_line_nodeID", str)
    note_id = Member("note_id", int)
    note_node_id = Member("note_nodeID", str)
    source = Member("source", str)
    source_id = Member("sourceID", str)
    team = Member("team", RecordReference)
    member = Member("member", RecordReference)
    disabled = Member("disabled", bool)
    callback = Member("callback", str)
    status = EnumMember[S_co]("status")
    """The status of the record, a value of the package's enum for it."""
    previous_status = EnumMember[S_co]("previous_status", "status")
    """The status before a ``….status-changed``; not sent for risks."""


@dataclass(frozen=True, slots=True)
class TimeEntryPayload(WebhookPayload[str], Generic[Charge, Money]):
    """The time entry itself, without its cost; ``time_spent`` is in minutes."""

    id = Member("id", int)
    activity_id = Member("activityID", str)
    agreement_id = Member("agreementID", str)
    rate_id = Member("rateID", str)
    charge = Member("charge", Decimal)
    charge_rate = Member("charge_rate", Decimal)
    correction = Member("correction", bool)
    created_at = Member("created_at", datetime)
    customer = Member("customer", RecordReference)
    date = Member("date", date)
    deleted = Member("deleted", bool)
    description = Member("description", str)
    effort_class = Member("effort_class", RecordReference)
    organization = Member("organization", RecordReference)
    person = Member("person", RecordReference)
    problem = Member("problem", RecordReference)
    project_task = Member("project_task", RecordReference)
    request = Member("request", RecordReference)
    service = Member("service", RecordReference)
    service_instance = Member("service_instance", RecordReference)
    sla = Member("sla", RecordReference)
    started_at = Member("started_at", datetime)
    task = Member("task", RecordReference)
    time_allocation = Member("time_allocation", RecordReference)
    time_spent = Member("time_spent", int)
    updated_at = Member("updated_at", datetime)
    charge_type = EnumMember[Charge]("charge_type")
    charge_currency = EnumMember[Money]("charge_currency")
    """The currency of ``charge`` and ``charge_rate``."""
    cost_currency = EnumMember[Money]("cost_currency")


@dataclass(frozen=True, slots=True)
class OutOfOfficePeriodPayload(WebhookPayload[str]):
    """The out of office period itself."""

    id = Member("id", int)
    approval_delegate = Member("approval_delegate", RecordReference)
    created_at = Member("created_at", datetime)
    effort_class = Member("effort_class", RecordReference)
    end_at = Member("end_at", datetime)
    person = Member("person", RecordReference)
    reason = Member("reason", str)
    start_at = Member("start_at", datetime)
    time_allocation = Member("time_allocation", RecordReference)
    updated_at = Member("updated_at", datetime)


_PAYLOADS: Final[Mapping[str, type[WebhookPayload[str]]]] = {
    "time_entry": TimeEntryPayload,
    "out_of_office_period": OutOfOfficePeriodPayload,
}


class _Payload:
    """Descriptor that types the payload by the record."""

    @overload
    def __get__(self, event: None, owner: object) -> Self: ...

    @overload
    def __get__(self, event: WebhookEvent[HasEventPayload[P]], owner: object) -> P: ...

    @overload
    def __get__(
        self, event: WebhookEvent[object], owner: object
    ) -> WebhookPayload[str]: ...

    def __get__(self, event: WebhookEvent[Any] | None, owner: object) -> Any:
        if event is None:
            return self
        name = str(event.event)
        kind = _PAYLOADS.get(name.partition(".")[0], WebhookPayload)
        return kind(cast("dict[str, JSON]", event.raw.get("payload") or {}), name)


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookToken:
    """The verified token behind a signed event.

    ``fingerprint`` identifies the token; times are seconds since the epoch.
    """

    issuer: str
    algorithm: Algorithm
    key_id: str | None
    token_id: str | None
    subject: str | None
    issued_at: float | None
    expires_at: float | None
    fingerprint: str


@dataclass(frozen=True, slots=True)
class WebhookEvent(JsonView, Generic[R_co]):
    """One event of a Xurrent account, about a record of type ``R_co``.

    ``delivery_id`` identifies the delivery, and is the same when it arrives twice;
    ``origin_id`` names the first delivery when this one is a redelivery. ``token`` is
    ``None`` when the body was not signed. ``account`` is the account's URL, and
    ``person`` caused the event, ``None`` for the system itself.
    """

    event: WebhookEventName
    delivery_id: str
    origin_id: str | None = None
    token: WebhookToken | None = None

    webhook_id = Member("webhook_id", int)
    webhook_node_id = Member("webhook_nodeID", str)
    account_id = Member("account_id", str)
    account = Member("account", str)
    custom_url = Member("custom_url", str)
    name = Member("name", str)
    object_id = Member("object_id", int)
    object_node_id = Member("object_nodeID", str)
    person_id = Member("person_id", int)
    person_node_id = Member("person_nodeID", str)
    person_name = Member("person_name", str)
    instance_name = Member("instance_name", str)
    _event = Member("event", str)
    _payload = Member("payload", object)
    payload = _Payload()
    """The ``WebhookPayload`` of the event, with the status enum of the record."""

    @classmethod
    def from_json(
        cls,
        raw: Mapping[str, JSON],
        *,
        delivery_id: str,
        origin_id: str | None = None,
        token: WebhookToken | None = None,
    ) -> Self:
        """Read an event object, such as one that was stored as ``raw``.

        Raises ``WebhookVerificationError`` if ``event`` is missing, is not a string or
        cannot be printed, or if ``payload`` is not an object.
        """
        name = raw.get("event")
        # The name is logged, and anybody can write that of an unsigned delivery.
        if not isinstance(name, str) or not name or not name.isprintable():
            raise refusal(
                "invalid_event", "The event object has no usable member 'event'."
            )
        if not isinstance(raw.get("payload"), dict | None):
            raise refusal(
                "invalid_event", "The event's member 'payload' is not an object."
            )
        return cls(raw, WebhookEventName(name), delivery_id, origin_id, token)

    @property
    def is_test(self) -> bool:
        """Return whether this is a test delivery, whose record does not exist."""
        return self.object_id == TEST_OBJECT

    fetch: ClassVar[Fetch]
    """Fetch the record: ``await event.fetch(client, lambda r: [r.subject])``.

    For an event about several types, select as from a node:
    ``lambda n: [n.on_request.subject, n.on_task.subject]``.
    """
    if not TYPE_CHECKING:

        def fetch(self, client: Any, select: Any, /) -> Any:
            """Fetch the record: ``await event.fetch(client, lambda r: [r.subject])``.

            For an event about several types, select as from a node:
            ``lambda n: [n.on_request.subject, n.on_task.subject]``. A ``Client``
            returns the record, an ``AsyncClient`` an awaitable of it. Raises
            ``NotFoundError`` if the record is deleted or not visible, and always for a
            test delivery.
            """
            return client.run(fetch_record(self, client, select))

    def dumps(self) -> str:
        """Serialize the event as JSON, for a queue; ``loads`` reads it again."""
        content: dict[str, object] = {
            "delivery_id": self.delivery_id,
            "origin_id": self.origin_id,
            "token": self.token and asdict(self.token),
            "event": self.raw,
        }
        return json.dumps(content, separators=(",", ":"))

    @classmethod
    def loads(cls, text: str | bytes) -> Self:
        """Read an event that ``dumps`` wrote, without verification.

        Raises ``WebhookVerificationError`` for any other string.
        """
        try:
            content: dict[str, Any] = json.loads(text)
            token = content["token"]
            return cls.from_json(
                content["event"],
                delivery_id=content["delivery_id"],
                origin_id=content["origin_id"],
                token=None if token is None else WebhookToken(**token),
            )
        except (ValueError, TypeError, LookupError, AttributeError):
            raise refusal(
                "invalid_event", "The text is not one that dumps() wrote."
            ) from None
