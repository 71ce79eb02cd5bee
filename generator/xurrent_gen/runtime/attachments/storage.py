"""Where uploads go: the account's ``attachmentStorage``, asked for and kept a minute.

What was learnt is kept by session and account. Uploads that start together share one
question; a storage whose parameters were refused is asked for anew.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, cast
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from ..base_client import execution
from ..effects import Flow, wait
from ..errors import UploadError, UploadNotAllowedError, XurrentError
from ..jsontext import decode_json
from ..latch import Latch
from ..wire import Operation

if TYPE_CHECKING:
    from ..config import RequestOptions
    from ..flow import Session

KEPT_FOR: Final = 60.0
"""Seconds for which the answer is used again."""
_PATIENCE: Final = 60.0
"""Seconds beyond the retry policy's that are waited for another's question."""
_OPERATION: Final = Operation(
    "query AttachmentStorage { attachmentStorage { uploadUri provider "
    "providerParameters sizeLimit allowedExtensions } }",
    "AttachmentStorage",
    "query",
)


@dataclass(frozen=True, slots=True)
class Storage:
    """An account's storage for attachments."""

    upload_uri: str = field(repr=False)
    provider: str
    """``s3``, ``local``, or one that is not known yet; in lower case."""
    parameters: tuple[tuple[str, str], ...] = field(repr=False)
    """Form fields to be sent along, signed, in their order."""
    size_limit: int | None
    """Files must have fewer bytes than this."""
    extensions: tuple[str, ...]
    """In lower case, without dots; empty when all are allowed."""

    @property
    def host(self) -> str:
        """Where the files go, for messages."""
        return urlsplit(self.upload_uri).hostname or "the storage"

    def check_extension(self, filename: str) -> None:
        """Raises :class:`~..errors.UploadNotAllowedError` for a type not allowed."""
        name = filename.lower()
        if not self.extensions or any(name.endswith(f".{e}") for e in self.extensions):
            return
        raise UploadNotAllowedError(
            f"The account does not take {filename!r}: allowed extensions are "
            f"{', '.join(self.extensions[:50])}"
        )


class _Flight:
    """A question that is under way."""

    def __init__(self) -> None:
        self.latch = Latch()
        self.outcome: Storage | XurrentError | None = None


class _Shelf:
    """What one session knows, by account."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[float, Storage]] = {}
        self.flights: dict[str, _Flight] = {}


_shelves: Final[WeakKeyDictionary[Session, _Shelf]] = WeakKeyDictionary()


def storage_of(
    session: Session, options: RequestOptions, *, refused: Storage | None = None
) -> Flow[Storage]:
    """The account's storage; another answer than ``refused``.

    Raises :class:`~..errors.UploadError` when the account has none, and what any call
    may raise.
    """
    shelf = _shelves.get(session)
    if shelf is None:
        # Two threads may get here at once: the shelf of one of them is lost, no more.
        shelf = _shelves[session] = _Shelf()
    account = options.account
    while True:
        until, storage = shelf.kept.get(account, (0.0, None))
        current = storage is not refused and session.tools.clock.monotonic() < until
        if storage is not None and current:
            return storage
        flight = _Flight()
        # A question that was under way in the parent of a fork is not answered here.
        under_way = f"{os.getpid()} {account}"
        leading = shelf.flights.setdefault(under_way, flight)
        if leading is flight:
            try:
                return (yield from _ask(session, options, shelf, flight))
            finally:
                del shelf.flights[under_way]
                flight.latch.open()
        patience = options.retry.total + _PATIENCE
        if not (yield from wait(leading.latch, patience)):
            return (yield from _ask(session, options, shelf, flight))
        if isinstance(leading.outcome, XurrentError):
            raise leading.outcome.copy()


def _ask(
    session: Session, options: RequestOptions, shelf: _Shelf, flight: _Flight
) -> Flow[Storage]:
    asked = session.tools.clock.monotonic()
    try:
        data = yield from execution(session, _OPERATION, options)
        storage = read_storage(
            data.get("attachmentStorage"),
            secure=urlsplit(session.config.endpoints.graphql).scheme == "https",
        )
    except XurrentError as error:
        flight.outcome = error.enriched(operation_name=_OPERATION.name)
        raise
    shelf.kept[options.account] = (asked + KEPT_FOR, storage)
    flight.outcome = storage
    return storage


def read_storage(value: object, *, secure: bool) -> Storage:
    """The storage that the server describes; ``secure`` asks for https (pure).

    Raises :class:`~..errors.UploadError`, which shows no value.
    """
    if not isinstance(value, Mapping):
        raise UploadError("The account has no storage for attachments")
    given = cast("Mapping[str, object]", value)
    uri = given.get("uploadUri")
    if not isinstance(uri, str) or not uri:
        raise UploadError(
            "The account's storage for attachments has no address (uploadUri)"
        )
    provider = given.get("provider")
    limit = given.get("sizeLimit")
    extensions = given.get("allowedExtensions")
    allowed = cast("list[object]", extensions) if isinstance(extensions, list) else []
    return Storage(
        _usable(uri, secure),
        provider.strip().lower() if isinstance(provider, str) else "",
        _parameters(given.get("providerParameters")),
        _bytes(limit),
        tuple(e.strip().lstrip(".").lower() for e in allowed if isinstance(e, str)),
    )


def _usable(uri: str, secure: bool) -> str:
    try:
        parts = urlsplit(uri)
        usable = bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        parts, usable = urlsplit(""), False
    if not usable or parts.scheme not in {"https", "http"}:
        raise UploadError(
            "The address of the account's storage (uploadUri) is not usable: it must be "
            "an http or https URL without credentials"
        )
    if secure and parts.scheme != "https":
        raise UploadError(
            "The address of the account's storage (uploadUri) is not https: files are "
            "not sent in clear text when the GraphQL endpoint is https"
        )
    return uri


def _parameters(value: object) -> tuple[tuple[str, str], ...]:
    if isinstance(value, str):  # a JSON scalar that arrives as text
        try:
            value = decode_json(value.encode("utf-8", "replace"))
        except XurrentError:
            value = 0
    if value is None:
        return ()
    if not isinstance(value, Mapping):
        raise UploadError(
            "The parameters of the account's storage (providerParameters) are not a "
            "JSON object"
        )
    members = cast("Mapping[str, object]", value)
    return tuple((n, _text(v)) for n, v in members.items() if v is not None)


def _text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _bytes(limit: object) -> int | None:
    if isinstance(limit, str) and limit.isascii() and limit.isdigit():
        return int(limit) if len(limit) < 20 else None
    if isinstance(limit, bool) or not isinstance(limit, int | float):
        return None
    return int(limit)
