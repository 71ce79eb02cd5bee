# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Every error of the runtime: one tree, one class for each thing a caller handles.

The common base is in ``base_error.py``. None holds a credential or a variable; the
server's text is scrubbed of both. All pickle.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Self, TypeAlias, Unpack

from .base_error import Context
from .base_error import XurrentError as XurrentError
from .metadata import GraphQLErrorItem
from .redact import Hidden

if TYPE_CHECKING:
    from .json_text import JSON


class ConfigurationError(XurrentError):
    """A setting is missing, wrong or contradicts another; nothing was sent."""


class InvalidVariablesError(XurrentError):
    """A variable cannot be written as JSON; the message says which, not its value."""


class ClientClosedError(XurrentError):
    """The client was closed before this call was made, or while it ran."""


class AuthenticationError(XurrentError):
    """No usable access token."""


class CredentialsRejectedError(AuthenticationError):
    """The token, or the client id and secret, are not accepted; a retry cannot help."""


class TokenEndpointError(AuthenticationError):
    """The token endpoint answered something that is neither a token nor a rejection."""


class TransportError(XurrentError):
    """No complete response arrived."""

    maybe_executed: bool = True


class ConnectionFailedError(TransportError):
    """The request never left: refused, unresolvable, TLS failed, connecting too slow."""

    maybe_executed: bool = False
    lasting: bool = False
    """True if time is unlikely to help, as with an unknown name: two attempts."""


class ConnectionLostError(TransportError):
    """The connection broke after the request was sent."""


class RequestTimeoutError(TransportError):
    """The server did not answer in time."""


class StatusError(XurrentError):
    """The server answered 4xx or 5xx, other than a 401 or 403 about the token."""


class WrongAccountError(StatusError):
    """The account header names no account that this token may use."""


class RequestRefusedError(StatusError):
    """The server refused the request with another 4xx status."""


class ThrottledError(StatusError):
    """The server refused the request because of too many requests or points (429)."""


class LimitExhaustedError(ThrottledError):
    """The hourly budget is spent: the request was not sent, or the server refused it."""


class ServerError(StatusError):
    """The server failed (5xx)."""

    maybe_executed: bool = True


class UnavailableError(ServerError):
    """The service is down for maintenance or overloaded (503); nothing was executed."""

    maybe_executed: bool = False


class GatewayError(ServerError):
    """A gateway lost its server (502, 504): the operation may have been executed."""


class ProtocolError(XurrentError):
    """The response is not what GraphQL over HTTP requires."""

    maybe_executed: bool = True


class UnexpectedContentTypeError(ProtocolError):
    """The body has another media type than JSON."""


class HtmlResponseError(UnexpectedContentTypeError):
    """A web page came back instead of JSON."""


class TruncatedResponseError(ProtocolError):
    """The body ends in the middle."""


class MalformedResponseError(ProtocolError):
    """The body says that it is JSON, and is not."""


class ResponseTooLargeError(ProtocolError):
    """The body is larger than ``max_response_bytes``."""


class ResponseMismatchError(ProtocolError):
    """The response is JSON, but does not match the schema the package was made from."""

    where: str = ""
    """The place in the response, such as ``data.people.nodes.0.jobTitle``, where known."""


class GraphQLError(XurrentError):
    """The server reports errors for the operation; partial data is not a success."""

    def __init__(
        self,
        message: str,
        *,
        errors: Sequence[GraphQLErrorItem] = (),
        data: JSON = None,
        **context: Unpack[Context],
    ) -> None:
        super().__init__(message, **context)
        self.errors: tuple[GraphQLErrorItem, ...] = tuple(errors)
        """All reported errors, in the server's order."""
        self._data = Hidden(data)

    @property
    def data(self) -> JSON:
        """The incomplete data of the response: not shown, and not pickled."""
        return self._data.value


class ScopeMissingError(GraphQLError):
    """The token lacks a scope that the operation needs."""

    scopes: tuple[str, ...] = ()
    """The missing scopes, such as ``request:Read``."""


class NotFoundError(GraphQLError):
    """No record has this id, or the token cannot see it."""


class NotAuthorizedError(GraphQLError):
    """The person or application behind the token may not do this."""


class MutationError(XurrentError):
    """The payload of a mutation holds errors: the record was not changed."""

    def __init__(
        self,
        errors: Sequence[tuple[tuple[str, ...], str]] | str,
        **context: Unpack[Context],
    ) -> None:
        if isinstance(errors, str):  # as Celery calls the class with ``args``
            errors = [((), errors)]
        self.errors: tuple[tuple[tuple[str, ...], str], ...] = tuple(errors)
        """All of them, as (path of the input field, message)."""
        message = "; ".join(
            f"{'.'.join(path)}: {text}" if path else text for path, text in self.errors
        )
        super().__init__(message or "The mutation failed without a reason", **context)


class OutcomeUnknownError(XurrentError):
    """A mutation was sent with others and their answer was lost: it may have run."""

    maybe_executed: bool = True


class NotSentError(XurrentError):
    """The mutation of a batch was not sent: not yet, or never."""


class ApplyError(XurrentError):
    """Rows cannot be applied, or not all of them were: ``problems`` has all reasons."""

    def __init__(
        self, message: str, *, problems: Sequence[str] = (), **context: Unpack[Context]
    ) -> None:
        super().__init__(message, **context)
        self.problems: tuple[str, ...] = tuple(problems)
        """All of them, each beginning with its row or key."""


class SelectionError(XurrentError):
    """A selection that cannot be sent: empty, too deep, too large or contradictory."""


class UnknownFieldError(SelectionError, AttributeError):
    """A field was named that the schema does not have; the message names the nearest."""


class NotSelectedError(XurrentError):
    """A field was read that was not fetched; ``getattr`` and class patterns raise it, too.

    Not an ``AttributeError``: then ``getattr(record, "name", None)`` would be ``None``,
    and ``case Person(name=name)`` would not match, both silently.
    """


class FeatureLeftOutError(XurrentError, AttributeError):
    """A name was used whose feature the package was generated without."""


class PaginationError(XurrentError):
    """A run of pages ended early; ``after(error.after)`` resumes without loss."""

    after: str | None = None
    """The cursor that ``after(...)`` resumes from."""


class UnexpectedCountError(XurrentError):
    """``one()`` found no record, or more than one."""


class StuckCursorError(PaginationError):
    """There are more pages, but the cursor is empty, or was used before."""


class IncompleteConnectionError(PaginationError):
    """The rest of a connection could not be fetched."""

    _record: Hidden[object] = Hidden(None)

    @property
    def record(self) -> object:
        """The record of a mutation that was executed; some nested records are missing.

        Do not send the mutation again. ``None`` if nothing was created or changed. The
        record is neither shown nor pickled.
        """
        return self._record.value

    @classmethod
    def of_mutation(cls, reason: XurrentError, record: object) -> Self:
        """Return the error of a mutation whose record could not be completed."""
        error = cls(
            "The mutation was executed, but its record could not be read to its end: "
            f"{reason.message}",
            operation_name=reason.operation_name,
            metadata=reason.metadata,
            effort=reason.effort,
            retry_after=reason.retry_after,
        )
        error._record = Hidden(record)
        error.maybe_executed = True
        return error


class AttachmentError(XurrentError):
    """An attachment could not be uploaded or downloaded."""


class UploadError(AttachmentError):
    """A file could not be uploaded."""


class UploadNotAllowedError(UploadError):
    """The account does not accept this file: its extension or its size."""


class UploadFailedError(UploadError):
    """The storage provider did not take the file."""


class DownloadError(AttachmentError):
    """An attachment could not be downloaded."""

    address_expired: bool = False
    """True if the storage no longer accepts the address: a new one may work."""


WebhookRefusal: TypeAlias = Literal[
    # the request
    "empty_body",
    "body_too_large",
    "invalid_body",
    "duplicate_member",
    "nesting_too_deep",
    "missing_delivery_id",
    "invalid_event",
    # the token, before its key is needed
    "unsigned_webhook",
    "issuer_not_configured",
    "malformed_token",
    "critical_header",
    "algorithm_not_allowed",
    "missing_claim",
    "invalid_claim",
    "issuer_mismatch",
    "token_expired",
    "token_not_yet_valid",
    "token_from_future",
    "token_too_old",
    "token_id_too_long",
    "audience_mismatch",
    "key_id_missing",
    # the keys of the issuer
    "unknown_key",
    "key_refresh_limited",
    "unusable_key",
    "discovery_url",
    "keys_host_mismatch",
    "discovery_issuer_mismatch",
    "discovery_unreachable",
    "discovery_timeout",
    "discovery_status",
    "redirect_refused",
    "discovery_too_large",
    "discovery_document",
    # the signature, and the use of the token
    "invalid_signature",
    "token_replayed",
    # the handshake
    "callback_refused",
    "callback_failed",
    "other",
]
"""The check that a delivery failed."""


class WebhookVerificationError(XurrentError):
    """A webhook delivery failed a check and must not be trusted."""

    def __init__(
        self,
        message: str,
        *,
        reason: WebhookRefusal = "other",
        is_outage: bool = False,
        **context: Unpack[Context],
    ) -> None:
        super().__init__(message, **context)
        self.reason: WebhookRefusal = reason
        """The check that failed."""
        self.is_outage: bool = is_outage
        """True if the check could not be made: the sender should deliver again."""
