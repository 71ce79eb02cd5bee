# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The event that a webhook delivers, typed.

Owns the shape of the event object. The documented members have types; whatever else
arrives is kept in ``extra``, and ``raw`` is the object as it came. A documented
member of an unexpected kind reads as ``None`` and is found in ``raw``: an authentic
event is never lost because a field changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Self, TypeVar

from .errors import InvalidEventError
from .names import WebhookEventName

if TYPE_CHECKING:
    from ..core.scalars import JSONValue

T = TypeVar("T")

MAX_EVENT_NAME: Final = 200
"""Longer names are not event names, in characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountReference:
    """The account that a referenced record belongs to, when it is another one."""

    id: str | None
    name: str | None
    raw: Mapping[str, JSONValue]

    @classmethod
    def from_json(cls, raw: Mapping[str, JSONValue]) -> Self:
        """Read the object that the delivery holds."""
        return cls(id=_text(raw.get("id")), name=_text(raw.get("name")), raw=raw)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordReference:
    """A record that an event mentions, such as its team or member.

    ``id`` is the number of the REST API; ``node_id`` is what GraphQL calls ``id``.
    ``account`` is there for records of another account only.
    """

    id: int | None
    node_id: str | None
    name: str | None
    source_id: str | None
    disabled: bool | None
    account: AccountReference | None
    extra: Mapping[str, JSONValue]
    raw: Mapping[str, JSONValue]

    @classmethod
    def from_json(cls, raw: Mapping[str, JSONValue]) -> Self:
        """Read the object that the delivery holds."""
        return cls(
            id=_number(raw.get("id")),
            node_id=_text(raw.get("nodeID")),
            name=_text(raw.get("name")),
            source_id=_text(raw.get("sourceID")),
            disabled=_flag(raw.get("disabled")),
            account=_object(raw.get("account"), AccountReference.from_json),
            extra=_rest(raw, _REFERENCE_MEMBERS),
            raw=raw,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookPayload:
    """What happened, in detail.

    Events of automation rules carry whatever the rule says: look into ``extra``.
    ``callback`` is there for ``webhook.verify`` only.
    """

    audit_line_id: int | None
    audit_line_node_id: str | None
    note_id: int | None
    note_node_id: str | None
    source: str | None
    source_id: str | None
    status: str | None
    previous_status: str | None
    team: RecordReference | None
    member: RecordReference | None
    callback: str | None
    extra: Mapping[str, JSONValue]
    raw: Mapping[str, JSONValue]

    @classmethod
    def from_json(cls, raw: Mapping[str, JSONValue]) -> Self:
        """Read the object that the delivery holds."""
        return cls(
            audit_line_id=_number(raw.get("audit_line_id")),
            audit_line_node_id=_text(raw.get("audit_line_nodeID")),
            note_id=_number(raw.get("note_id")),
            note_node_id=_text(raw.get("note_nodeID")),
            source=_text(raw.get("source")),
            source_id=_text(raw.get("sourceID")),
            status=_text(raw.get("status")),
            previous_status=_text(raw.get("previous_status")),
            team=_object(raw.get("team"), RecordReference.from_json),
            member=_object(raw.get("member"), RecordReference.from_json),
            callback=_text(raw.get("callback")),
            extra=_rest(raw, _PAYLOAD_MEMBERS),
            raw=raw,
        )


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


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookEvent:
    """One event of a Xurrent account.

    ``delivery_id`` tells deliveries apart and stays the same when one arrives twice;
    ``origin_id`` names the first delivery when this one is a redelivery. ``token`` is
    ``None`` when the body was not signed. ``account`` is the account's URL, and the
    ids without ``node`` are the numbers of the REST API.
    """

    event: WebhookEventName
    delivery_id: str
    origin_id: str | None
    token: WebhookToken | None
    webhook_id: int | None
    webhook_node_id: str | None
    account_id: str | None
    account: str | None
    custom_url: str | None
    name: str | None
    object_id: int | None
    object_node_id: str | None
    person_id: int | None
    person_node_id: str | None
    person_name: str | None
    instance_name: str | None
    payload: WebhookPayload
    extra: Mapping[str, JSONValue]
    raw: Mapping[str, JSONValue]

    @classmethod
    def from_json(
        cls,
        raw: Mapping[str, JSONValue],
        *,
        delivery_id: str,
        origin_id: str | None = None,
        token: WebhookToken | None = None,
    ) -> Self:
        """Read an event object; nothing is verified here.

        Raises ``InvalidEventError`` when ``event`` is missing or no text, or when
        ``payload`` is there but no object.
        """
        name = raw.get("event")
        if not isinstance(name, str) or not 0 < len(name) <= MAX_EVENT_NAME:
            raise InvalidEventError("The event object has no usable member 'event'.")
        payload = raw.get("payload")
        if payload is None:
            payload = {}
        if not isinstance(payload, dict):
            raise InvalidEventError("The event's member 'payload' is not an object.")
        return cls(
            event=WebhookEventName(name),
            delivery_id=delivery_id,
            origin_id=origin_id,
            token=token,
            webhook_id=_number(raw.get("webhook_id")),
            webhook_node_id=_text(raw.get("webhook_nodeID")),
            account_id=_text(raw.get("account_id")),
            account=_text(raw.get("account")),
            custom_url=_text(raw.get("custom_url")),
            name=_text(raw.get("name")),
            object_id=_number(raw.get("object_id")),
            object_node_id=_text(raw.get("object_nodeID")),
            person_id=_number(raw.get("person_id")),
            person_node_id=_text(raw.get("person_nodeID")),
            person_name=_text(raw.get("person_name")),
            instance_name=_text(raw.get("instance_name")),
            payload=WebhookPayload.from_json(payload),
            extra=_rest(raw, _EVENT_MEMBERS),
            raw=raw,
        )


_REFERENCE_MEMBERS: Final = frozenset(
    ("id", "nodeID", "name", "sourceID", "disabled", "account")
)
_PAYLOAD_MEMBERS: Final = frozenset(
    (
        "audit_line_id",
        "audit_line_nodeID",
        "note_id",
        "note_nodeID",
        "source",
        "sourceID",
        "status",
        "previous_status",
        "team",
        "member",
        "callback",
    )
)
_EVENT_MEMBERS: Final = frozenset(
    (
        "webhook_id",
        "webhook_nodeID",
        "account_id",
        "account",
        "custom_url",
        "name",
        "event",
        "object_id",
        "object_nodeID",
        "person_id",
        "person_nodeID",
        "person_name",
        "instance_name",
        "payload",
    )
)


def _text(value: JSONValue) -> str | None:
    return value if isinstance(value, str) else None


def _number(value: JSONValue) -> int | None:
    """A whole number; ids may come as text, too."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, str) and len(value) < 20 and value.isascii():
        return int(value) if value.isdigit() else None
    return None


def _flag(value: JSONValue) -> bool | None:
    return value if isinstance(value, bool) else None


def _object(value: JSONValue, read: Callable[[Mapping[str, JSONValue]], T]) -> T | None:
    return read(value) if isinstance(value, dict) else None


def _rest(raw: Mapping[str, JSONValue], known: frozenset[str]) -> dict[str, JSONValue]:
    return {name: value for name, value in raw.items() if name not in known}
