"""The event that a webhook delivers, typed.

The documented members have types; whatever else arrives is kept in ``extra``, and ``raw``
is the object as it came.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, Self, cast, overload

from typing_extensions import TypeVar

from .errors import refusal
from .members import JsonView, Member, day, decimal, flag, moment, nested, number, text
from .names import WebhookEventName
from .records import TEST_OBJECT, enum_of, fetch_record

if TYPE_CHECKING:
    from ..core.scalars import JSONValue
    from .fetching_records import Fetch
    from .records import HasEventPayload

P = TypeVar("P")
R_co = TypeVar("R_co", covariant=True, default=object)
S_co = TypeVar("S_co", covariant=True, default=str)
Charge = TypeVar("Charge", covariant=True, default=str)
Money = TypeVar("Money", covariant=True, default=str)

MAX_EVENT_NAME: Final = 200
"""Longer names are not event names, in characters."""


@dataclass(frozen=True, slots=True)
class AccountReference(JsonView):
    """The account that a referenced record belongs to, when it is another one."""

    id = Member("id", text)
    name = Member("name", text)


@dataclass(frozen=True, slots=True)
class RecordReference(JsonView):
    """A record that an event mentions, such as its team or member.

    ``id`` is the number of the REST API; ``node_id`` is what GraphQL calls ``id``.
    ``account`` is there for records of another account only.
    """

    id = Member("id", number)
    node_id = Member("nodeID", text)
    name = Member("name", text)
    source_id = Member("sourceID", text)
    disabled = Member("disabled", flag)
    account = Member("account", nested(AccountReference))


_reference: Final = nested(RecordReference)


@dataclass(frozen=True, slots=True)
class WebhookPayload(JsonView, Generic[S_co]):
    """The details of an event.

    Events of automation rules carry whatever the rule says: look into ``extra``.
    ``callback`` is there for ``webhook.verify`` only. Which record it is about says the
    event: payloads hold ids, not records.
    """

    event: str = ""
    """The name of the event."""

    audit_line_id = Member("audit_line_id", number)
    audit_line_node_id = Member("audit_line_nodeID", text)
    note_id = Member("note_id", number)
    note_node_id = Member("note_nodeID", text)
    source = Member("source", text)
    source_id = Member("sourceID", text)
    team = Member("team", _reference)
    member = Member("member", _reference)
    disabled = Member("disabled", flag)
    callback = Member("callback", text)
    _status = Member("status", text)
    _previous_status = Member("previous_status", text)

    @property
    def status(self) -> S_co | None:
        """The status of the record, a value of the package's enum for it."""
        return cast("S_co | None", self._enum("status", self._status))

    @property
    def previous_status(self) -> S_co | None:
        """The status before a ``….status-changed``; not sent for risks."""
        return cast("S_co | None", self._enum("status", self._previous_status))

    def _enum(self, field: str, value: str | None) -> str | None:
        return None if value is None else enum_of(self.event, field)(value)


@dataclass(frozen=True, slots=True)
class TimeEntryPayload(WebhookPayload[str], Generic[Charge, Money]):
    """The time entry itself, but for its cost; ``time_spent`` is in minutes."""

    id = Member("id", number)
    activity_id = Member("activityID", text)
    agreement_id = Member("agreementID", text)
    rate_id = Member("rateID", text)
    charge = Member("charge", decimal)
    charge_rate = Member("charge_rate", decimal)
    correction = Member("correction", flag)
    created_at = Member("created_at", moment)
    customer = Member("customer", _reference)
    date = Member("date", day)
    deleted = Member("deleted", flag)
    description = Member("description", text)
    effort_class = Member("effort_class", _reference)
    organization = Member("organization", _reference)
    person = Member("person", _reference)
    problem = Member("problem", _reference)
    project_task = Member("project_task", _reference)
    request = Member("request", _reference)
    service = Member("service", _reference)
    service_instance = Member("service_instance", _reference)
    sla = Member("sla", _reference)
    started_at = Member("started_at", moment)
    task = Member("task", _reference)
    time_allocation = Member("time_allocation", _reference)
    time_spent = Member("time_spent", number)
    updated_at = Member("updated_at", moment)
    _charge_type = Member("charge_type", text)
    _charge_currency = Member("charge_currency", text)
    _cost_currency = Member("cost_currency", text)

    @property
    def charge_type(self) -> Charge | None:
        """The charge type of the time."""
        return cast("Charge | None", self._enum("charge_type", self._charge_type))

    @property
    def charge_currency(self) -> Money | None:
        """The currency of ``charge`` and ``charge_rate``."""
        found = self._enum("charge_currency", self._charge_currency)
        return cast("Money | None", found)

    @property
    def cost_currency(self) -> Money | None:
        """The currency of the cost."""
        return cast("Money | None", self._enum("cost_currency", self._cost_currency))


@dataclass(frozen=True, slots=True)
class OutOfOfficePeriodPayload(WebhookPayload[str]):
    """The out of office period itself."""

    id = Member("id", number)
    approval_delegate = Member("approval_delegate", _reference)
    created_at = Member("created_at", moment)
    effort_class = Member("effort_class", _reference)
    end_at = Member("end_at", moment)
    person = Member("person", _reference)
    reason = Member("reason", text)
    start_at = Member("start_at", moment)
    time_allocation = Member("time_allocation", _reference)
    updated_at = Member("updated_at", moment)


_PAYLOADS: Final[Mapping[str, type[WebhookPayload[str]]]] = {
    "time_entry": TimeEntryPayload,
    "out_of_office_period": OutOfOfficePeriodPayload,
}


class _Payload:
    """Gives the payload the type that belongs to the record."""

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
        return kind(cast("dict[str, JSONValue]", event.raw.get("payload") or {}), name)


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookToken:
    """The verified token behind a signed event.

    ``fingerprint`` tells the token from all others; times are seconds since the epoch.
    """

    issuer: str
    algorithm: str
    key_id: str | None
    token_id: str | None
    subject: str | None
    issued_at: float | None
    expires_at: float | None
    fingerprint: str


@dataclass(frozen=True, slots=True)
class WebhookEvent(JsonView, Generic[R_co]):
    """One event of a Xurrent account, about a record of type ``R_co``.

    ``delivery_id`` tells deliveries apart and stays the same when one arrives twice;
    ``origin_id`` names the first delivery when this one is a redelivery. ``token`` is
    ``None`` when the body was not signed. ``account`` is the account's URL, and the
    ``person`` is who caused the event, ``None`` for the system itself.
    """

    event: WebhookEventName
    delivery_id: str
    origin_id: str | None = None
    token: WebhookToken | None = None

    webhook_id = Member("webhook_id", number)
    webhook_node_id = Member("webhook_nodeID", text)
    account_id = Member("account_id", text)
    account = Member("account", text)
    custom_url = Member("custom_url", text)
    name = Member("name", text)
    object_id = Member("object_id", number)
    object_node_id = Member("object_nodeID", text)
    person_id = Member("person_id", number)
    person_node_id = Member("person_nodeID", text)
    person_name = Member("person_name", text)
    instance_name = Member("instance_name", text)
    _event = Member("event", text)
    _payload = Member("payload", nested(dict))
    payload = _Payload()
    """The details of the event; the type follows from the record's."""

    @classmethod
    def from_json(
        cls,
        raw: Mapping[str, JSONValue],
        *,
        delivery_id: str,
        origin_id: str | None = None,
        token: WebhookToken | None = None,
    ) -> Self:
        """Read an event object, such as one that was stored as ``raw``.

        Raises ``WebhookVerificationError`` when ``event`` is missing or no text, or when
        ``payload`` is there but no object.
        """
        name = raw.get("event")
        if not isinstance(name, str) or not 0 < len(name) <= MAX_EVENT_NAME:
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
        """Return whether this is a test delivery; its object does not exist."""
        return self.object_id == TEST_OBJECT

    if TYPE_CHECKING:
        fetch = Fetch()
    else:

        def fetch(self, client: Any, select: Any, /) -> Any:
            """The record as it is now: ``await event.fetch(client, lambda r: [r.subject])``.

            An event that may be about several types is asked as a node is:
            ``lambda n: [n.on_request.subject, n.on_task.subject]``. With a client for threads
            it is the record itself, with one for tasks something to await. Raises
            ``NotFoundError`` when the record is gone or cannot be seen, and always for a test
            delivery.
            """
            return client.run(fetch_record(self, client, select))

    def dumps(self) -> str:
        """The event as JSON text, for a queue; ``loads`` makes it an event again."""
        kept: dict[str, object] = {
            "delivery_id": self.delivery_id,
            "origin_id": self.origin_id,
            "token": self.token
            and {name: getattr(self.token, name) for name in WebhookToken.__slots__},
            "event": self.raw,
        }
        return json.dumps(kept, separators=(",", ":"))

    @classmethod
    def loads(cls, kept: str | bytes) -> Self:
        """The event that ``dumps`` wrote; nothing is verified here.

        Raises ``WebhookVerificationError`` for another text.
        """
        try:
            found: dict[str, Any] = json.loads(kept)
            token = found["token"]
            return cls.from_json(
                found["event"],
                delivery_id=found["delivery_id"],
                origin_id=found["origin_id"],
                token=None if token is None else WebhookToken(**token),
            )
        except (ValueError, TypeError, LookupError, AttributeError):
            raise refusal(
                "invalid_event", "The text is not one that dumps() wrote."
            ) from None
