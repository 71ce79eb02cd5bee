"""The storage for uploads: the account's ``attachmentStorage``, cached for a minute.

What was learnt is kept by session and account. Uploads that start together share one
question; a storage whose parameters were refused is asked for again. So is one under
which a file of the same name went out already: both would get the same key, and the
second would replace the first. A key that comes again even so is an error.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple, cast
from urllib.parse import urlsplit

from ..client.base import execution
from ..core.errors import UploadError, UploadNotAllowedError, XurrentError
from ..core.expect import is_whole
from ..core.json_text import decode_json
from ..http.effects import Flow, wait
from ..http.messages import Operation
from ..http.single_flight import SingleFlight
from ..session.call import Session
from ..session.config import RequestOptions

KEPT_SECONDS: Final = 60.0
"""Seconds for which the answer is used again."""
_KEYS_KEPT: Final = 10_000
_PATIENCE_SECONDS: Final = 60.0
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
        """The storage's host, for messages."""
        return urlsplit(self.upload_uri).hostname or "the storage"

    def key_of(self, filename: str) -> str | None:
        """Return the key that a name is expected to get, ``None`` if it is not known."""
        template = dict(self.parameters).get("key")
        if template is None:
            return None
        return f"expected {template.replace('${filename}', filename)}"

    def check_extension(self, filename: str) -> None:
        """Raises ``UploadNotAllowedError`` for a type not allowed."""
        name = filename.lower()
        if not self.extensions or any(name.endswith(f".{e}") for e in self.extensions):
            return
        raise UploadNotAllowedError(
            f"The account does not take {filename!r}: allowed extensions are "
            f"{', '.join(self.extensions[:50])}"
        )


class Keys:
    """The keys of an account's storage that uploads have taken, with who took them."""

    def __init__(self) -> None:
        self._owners: dict[str, object] = {}

    def take(self, key: str | None, owner: object) -> bool:
        """Take the key for ``owner``; return ``False`` if another owner has it."""
        if key is None:
            return True
        # setdefault is atomic: of two threads, one gets the key
        mine = self._owners.setdefault(key, owner) is owner
        while len(self._owners) > _KEYS_KEPT:
            self._owners.pop(next(iter(self._owners)), None)
        return mine


class _Kept(NamedTuple):
    """The reported storage of an account, and the time until which it is used."""

    storage: Storage
    until: float


class _StorageCache:
    """The cache of one session, by account."""

    def __init__(self) -> None:
        self.kept: dict[str, _Kept] = {}
        self.keys: defaultdict[str, Keys] = defaultdict(Keys)
        self.questions: SingleFlight[_Kept] = SingleFlight()


def _shelf_of(session: Session) -> _StorageCache:
    return cast(
        "_StorageCache", session.learned.setdefault(_StorageCache, _StorageCache())
    )


def keys_of(session: Session, account: str) -> Keys:
    """The keys that uploads of this session have taken in an account's storage."""
    return _shelf_of(session).keys[account]


def storage_of(
    session: Session,
    options: RequestOptions,
    filename: str,
    owner: object,
    *,
    refused: Storage | None = None,
) -> Flow[Storage]:
    """The account's storage, for one file of this name; another answer than ``refused``.

    The file's key is taken for ``owner``. Raises ``UploadError`` when the
    account has no storage, or one that gives a key away twice, and what any call may
    raise.
    """
    shelf = _shelf_of(session)
    keys = shelf.keys[options.account]
    now = session.tools.clock.monotonic

    def serves(kept: _Kept) -> bool:
        current = kept.storage is not refused and now() < kept.until
        return current and keys.take(kept.storage.key_of(filename), owner)

    def ask() -> Flow[_Kept]:
        kept = yield from _ask(session, options)
        if not keys.take(kept.storage.key_of(filename), owner):
            raise UploadError(
                f"The account's storage gives {filename!r} the key of a file that was"
                " uploaded before, which would be replaced: give another filename=..."
            )
        shelf.kept[options.account] = kept
        return kept

    while True:
        kept = shelf.kept.get(options.account)
        if kept is not None and serves(kept):
            return kept.storage
        question, leading = shelf.questions.join(options.account)
        if leading:
            return (yield from shelf.questions.lead(question, ask)).storage
        if not (
            yield from wait(question.done, options.retry.total + _PATIENCE_SECONDS)
        ):
            return (yield from _ask(session, options)).storage
        if question.error is not None:
            raise question.error.copy()


def _ask(session: Session, options: RequestOptions) -> Flow[_Kept]:
    asked = session.tools.clock.monotonic()
    data = yield from execution(session, _OPERATION, options)
    secure = urlsplit(session.config.endpoints.graphql).scheme == "https"
    storage = read_storage(data.get("attachmentStorage"), secure=secure)
    return _Kept(storage, asked + KEPT_SECONDS)


def read_storage(value: object, *, secure: bool) -> Storage:
    """The storage that the server describes; ``secure`` asks for https (pure).

    Raises ``UploadError``, which shows no value.
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
        limit if is_whole(limit) else None,
        tuple(e.strip().lstrip(".").lower() for e in allowed if isinstance(e, str)),
    )


def belongs_to(uri: str, endpoint: str) -> bool:
    """Return whether a storage is a part of the account's own platform (pure).

    That is the host of the GraphQL endpoint, or one beside it in the same domain.
    """
    host, own = urlsplit(uri).hostname or "", urlsplit(endpoint).hostname or ""
    domain = own.partition(".")[2]
    beside = "." in domain and not own.replace(".", "").isdigit()
    return host == own or (beside and host.endswith(f".{domain}"))


def _usable(uri: str, secure: bool) -> str:
    try:
        parts = urlsplit(uri)
        usable = bool(parts.hostname) and "@" not in parts.netloc and uri.isprintable()
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
    if isinstance(value, str):  # a JSON scalar that arrives as a string
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
