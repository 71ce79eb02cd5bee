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

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

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
        members = _Members(raw)
        return cls(id=members.text("id"), name=members.text("name"), raw=raw)


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
        members = _Members(raw)
        return cls(
            id=members.number("id"),
            node_id=members.text("nodeID"),
            name=members.text("name"),
            source_id=members.text("sourceID"),
            disabled=members.flag("disabled"),
            account=members.nested("account", AccountReference.from_json),
            extra=members.rest(),
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
        members = _Members(raw)
        return cls(
            audit_line_id=members.number("audit_line_id"),
            audit_line_node_id=members.text("audit_line_nodeID"),
            note_id=members.number("note_id"),
            note_node_id=members.text("note_nodeID"),
            source=members.text("source"),
            source_id=members.text("sourceID"),
            status=members.text("status"),
            previous_status=members.text("previous_status"),
            team=members.nested("team", RecordReference.from_json),
            member=members.nested("member", RecordReference.from_json),
            callback=members.text("callback"),
            extra=members.rest(),
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
        members = _Members(raw)
        name = members.text("event")
        if name is None or not 0 < len(name) <= MAX_EVENT_NAME:
            raise InvalidEventError("The event object has no usable member 'event'.")
        if not isinstance(raw.get("payload"), dict | None):
            raise InvalidEventError("The event's member 'payload' is not an object.")
        payload = members.nested("payload", WebhookPayload.from_json)
        return cls(
            event=WebhookEventName(name),
            delivery_id=delivery_id,
            origin_id=origin_id,
            token=token,
            webhook_id=members.number("webhook_id"),
            webhook_node_id=members.text("webhook_nodeID"),
            account_id=members.text("account_id"),
            account=members.text("account"),
            custom_url=members.text("custom_url"),
            name=members.text("name"),
            object_id=members.number("object_id"),
            object_node_id=members.text("object_nodeID"),
            person_id=members.number("person_id"),
            person_node_id=members.text("person_nodeID"),
            person_name=members.text("person_name"),
            instance_name=members.text("instance_name"),
            payload=payload or WebhookPayload.from_json({}),
            extra=members.rest(),
            raw=raw,
        )

    def dumps(self) -> str:
        """The event as JSON text, for a queue; ``loads`` makes it an event again."""
        kept: dict[str, object] = {
            "delivery_id": self.delivery_id,
            "origin_id": self.origin_id,
            "token": None if self.token is None else asdict(self.token),
            "event": self.raw,
        }
        return json.dumps(kept, separators=(",", ":"))

    @classmethod
    def loads(cls, text: str | bytes) -> Self:
        """The event that ``dumps`` wrote; nothing is verified here.

        Raises ``InvalidEventError`` for another text.
        """
        try:
            kept: dict[str, Any] = json.loads(text)
            token = kept["token"]
            return cls.from_json(
                kept["event"],
                delivery_id=kept["delivery_id"],
                origin_id=kept["origin_id"],
                token=None if token is None else WebhookToken(**token),
            )
        except (ValueError, TypeError, LookupError, AttributeError):
            raise InvalidEventError("The text is not one that dumps() wrote.") from None


class _Members:
    """Reads an object by documented members; ``rest`` is what nobody asked for."""

    def __init__(self, raw: Mapping[str, JSONValue]) -> None:
        self._raw = raw
        self._known: set[str] = set()

    def _get(self, name: str) -> JSONValue:
        self._known.add(name)
        return self._raw.get(name)

    def text(self, name: str) -> str | None:
        value = self._get(name)
        return value if isinstance(value, str) else None

    def number(self, name: str) -> int | None:
        """A whole number; ids may come as text, too."""
        value = self._get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        if isinstance(value, str) and len(value) < 20 and value.isascii():
            return int(value) if value.isdigit() else None
        return None

    def flag(self, name: str) -> bool | None:
        value = self._get(name)
        return value if isinstance(value, bool) else None

    def nested(
        self, name: str, read: Callable[[Mapping[str, JSONValue]], T]
    ) -> T | None:
        value = self._get(name)
        return read(value) if isinstance(value, dict) else None

    def rest(self) -> dict[str, JSONValue]:
        return {
            name: value for name, value in self._raw.items() if name not in self._known
        }
