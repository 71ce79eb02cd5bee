"""The storage for uploads: the account's ``attachmentStorage``, cached for a minute.

A storage is fetched again after its parameters were refused. It is also fetched again
for a second file with the same name: both would get the same key, and the second would
replace the first.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, cast
from urllib.parse import urlsplit

from ..client.raw_document import send_for_data
from ..core.errors import UploadError, UploadNotAllowedError
from ..http.effects import Flow, wait
from ..http.messages import Operation
from ..http.single_flight import SingleFlight
from ..session.call import Session
from ..session.config import RequestOptions
from .attempts import check_address

_CACHE_SECONDS: Final = 60.0
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
    """``s3``, ``local``, or a newer one; in lower case."""
    parameters: tuple[tuple[str, str], ...] = field(repr=False)
    """Signed form fields to send, in their order."""
    size_limit: int | None
    """Size that files must not reach, in bytes."""
    extensions: tuple[str, ...]
    """Allowed extensions in lower case, without dots; empty if all are allowed."""
    until: float = 0.0
    """When it must be fetched again."""
    keys: dict[str, object] = field(default_factory=dict[str, object], repr=False)
    """The keys that uploads use; other parameters give other keys."""

    @property
    def host(self) -> str:
        """The storage's host, for messages."""
        return urlsplit(self.upload_uri).hostname or "the storage"

    def key_of(self, filename: str) -> str:
        """Return the expected key of a name, in any case; empty if unknown."""
        key = dict(self.parameters).get("key", "")
        return key.replace("${filename}", filename).casefold()

    def check_extension(self, filename: str) -> None:
        """Raises ``UploadNotAllowedError`` for a type not allowed."""
        name = filename.lower()
        if not self.extensions or any(name.endswith(f".{e}") for e in self.extensions):
            return
        raise UploadNotAllowedError(
            f"The account does not take {filename!r}: allowed extensions are "
            f"{', '.join(self.extensions[:50])}"
        )

    def check_size(self, filename: str, size: int) -> None:
        """Raises ``UploadNotAllowedError`` unless ``size`` is below the limit."""
        if self.size_limit is not None and size >= self.size_limit:
            raise UploadNotAllowedError(
                f"{filename!r} is too large: the account takes files of less than "
                f"{self.size_limit} bytes"
            )


@dataclass(slots=True)
class _StorageCache:
    """The last fetched storage of an account."""

    last: Storage | None = None
    fetches: SingleFlight[Storage] = field(default_factory=SingleFlight[Storage])


class _StorageCaches(defaultdict[str, _StorageCache]):
    """The caches of a session, by account."""


def storage_of(
    session: Session,
    options: RequestOptions,
    filename: str,
    *,
    refused: Storage | None = None,
) -> Flow[Storage]:
    """Return the account's storage for a file of this name, other than ``refused``.

    Uploads that start together share a fetch. Raises ``UploadError`` if the account has
    no storage, or one that repeats a key.
    """
    learned = session.learned.setdefault(_StorageCaches, _StorageCaches(_StorageCache))
    cache = cast("_StorageCaches", learned)[options.account]
    clock, mine = session.tools.clock, object()

    def fetch() -> Flow[Storage]:
        data = yield from send_for_data(session, _OPERATION, options)
        endpoint = session.config.endpoints.graphql
        new, last = read_storage(data.get("attachmentStorage"), endpoint), cache.last
        keys = last.keys if last and last.key_of("") == new.key_of("") else {}
        cache.last = replace(new, until=clock.monotonic() + _CACHE_SECONDS, keys=keys)
        return cache.last

    while True:
        last = cache.last
        if last and last is not refused and clock.monotonic() < last.until:
            key = last.key_of(filename)
            # Of two threads, `setdefault` gives the key to one.
            if not key or last.keys.setdefault(key, mine) is mine:
                return last
        flight, leads = cache.fetches.join()
        if not leads:
            yield from wait(flight.done, _CACHE_SECONDS)
            if flight.error is None:
                continue
        # After an error, each upload makes its own attempts, all at the same time.
        new = yield from cache.fetches.lead(flight, fetch) if leads else fetch()
        if last and new.keys is last.keys and new.key_of(filename) in new.keys:
            if refused is not None:
                return new
            raise UploadError(
                f"The account's storage gives {filename!r} the key of a file that was"
                " uploaded before, which would be replaced: give another filename=..."
            )


def read_storage(value: object, endpoint: str) -> Storage:
    """Read the server's description of a storage; raises ``UploadError`` (pure)."""
    content = cast("Mapping[str, Any]", value or {})
    uri = content.get("uploadUri")
    if not uri:
        raise UploadError("The account has no storage for attachments (uploadUri)")
    check_address(uri, endpoint, "the account's storage (uploadUri)", UploadError)
    parameters: object = content.get("providerParameters") or {}
    if not isinstance(parameters, Mapping):
        raise UploadError(
            "The parameters of the account's storage (providerParameters) are not a "
            "JSON object"
        )
    members = cast("Mapping[str, object]", parameters)
    extensions: list[str] = content.get("allowedExtensions") or []
    return Storage(
        uri,
        (content.get("provider") or "").lower(),
        tuple((n, _text(v)) for n, v in members.items() if v is not None),
        content.get("sizeLimit"),
        tuple(each.strip().lstrip(".").lower() for each in extensions),
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def belongs_to(uri: str, endpoint: str) -> bool:
    """Return whether a storage is a part of the account's own platform (pure).

    That is the host of the GraphQL endpoint, or one beside it in the same domain.
    """
    host, own = urlsplit(uri).hostname or "", urlsplit(endpoint).hostname or ""
    domain = own.partition(".")[2]
    beside = "." in domain and not own.replace(".", "").isdigit()
    return host == own or (beside and host.endswith(f".{domain}"))
