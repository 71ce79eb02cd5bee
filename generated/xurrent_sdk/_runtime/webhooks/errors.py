# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The exceptions of the webhook side: a failed check has a ``reason``.

Messages are for the receiver's own log. They name the check, the found value and the
remedy, never a token, a key or the query of a callback. They must never be in an HTTP
answer, which must reveal nothing to a stranger.
"""

from __future__ import annotations

from typing import TypeAlias

from ..core.errors import ConfigurationError, WebhookRefusal, XurrentError
from ..core.errors import WebhookVerificationError as WebhookVerificationError


class WebhookPolicyError(ConfigurationError):
    """An argument of the receiver is wrong: a programming or configuration mistake."""


class ReplayMemoryError(XurrentError):
    """The replay memory is not available, so the delivery is refused.

    The cause is chained. A redelivery may succeed.
    """

    is_outage: bool = True


class DeliveryInProgressError(XurrentError):
    """The same delivery is being handled now, here or in another process."""

    is_outage: bool = True


class InboxUnavailableError(XurrentError):
    """The inbox is not available; the delivery was not stored and must be sent again.

    The message has the reason: a full disk, a locked file, a lost Redis.
    """

    is_outage: bool = True


class TokenReplayedError(WebhookVerificationError):
    """The token was used before: this may be a replay attack."""

    def __init__(
        self, message: str = "The token, or its ID (jti), was used before."
    ) -> None:
        super().__init__(message, reason="token_replayed")


class _AskingError(WebhookVerificationError):
    """A request to the account's host failed."""

    def __init__(
        self,
        message: str,
        *,
        reason: WebhookRefusal = "other",
        http_status: int | None = None,
        is_outage: bool = True,
    ) -> None:
        super().__init__(message, reason=reason, is_outage=is_outage)
        self.http_status = http_status
        """The status of the unexpected answer, if there was one."""


class DiscoveryError(_AskingError):
    """The issuer's keys could not be fetched; ``http_status`` is that of the answer."""


class HandshakeError(_AskingError):
    """The ``webhook.verify`` handshake failed; ``http_status`` is that of the callback."""


def refusal(reason: WebhookRefusal, message: str) -> WebhookVerificationError:
    """Return the refusal of a delivery by one check."""
    return WebhookVerificationError(message, reason=reason)


def shown(value: object, limit: int = 120) -> str:
    """Format a foreign value for a message: ASCII, quoted, one line, bounded."""
    text = ascii(value)
    return text if len(text) <= limit else f"{text[:limit]}…"


# Former names, one for each check. The next minor release removes them.
EmptyBodyError: TypeAlias = WebhookVerificationError
BodyTooLargeError: TypeAlias = WebhookVerificationError
InvalidBodyError: TypeAlias = WebhookVerificationError
DuplicateMemberError: TypeAlias = WebhookVerificationError
NestingTooDeepError: TypeAlias = WebhookVerificationError
MissingDeliveryIdError: TypeAlias = WebhookVerificationError
InvalidEventError: TypeAlias = WebhookVerificationError
UnsignedWebhookError: TypeAlias = WebhookVerificationError
TokenTooLongError: TypeAlias = WebhookVerificationError
IssuerNotConfiguredError: TypeAlias = WebhookVerificationError
MalformedTokenError: TypeAlias = WebhookVerificationError
CriticalHeaderError: TypeAlias = WebhookVerificationError
AlgorithmNotAllowedError: TypeAlias = WebhookVerificationError
MissingClaimError: TypeAlias = WebhookVerificationError
InvalidClaimError: TypeAlias = WebhookVerificationError
IssuerMismatchError: TypeAlias = WebhookVerificationError
TokenExpiredError: TypeAlias = WebhookVerificationError
TokenNotYetValidError: TypeAlias = WebhookVerificationError
TokenFromFutureError: TypeAlias = WebhookVerificationError
TokenTooOldError: TypeAlias = WebhookVerificationError
TokenIdTooLongError: TypeAlias = WebhookVerificationError
AudienceMismatchError: TypeAlias = WebhookVerificationError
KeyIdMissingError: TypeAlias = WebhookVerificationError
UnknownKeyError: TypeAlias = WebhookVerificationError
UnusableKeyError: TypeAlias = WebhookVerificationError
InvalidSignatureError: TypeAlias = WebhookVerificationError
KeyRefreshLimitedError: TypeAlias = DiscoveryError
DiscoveryUrlError: TypeAlias = DiscoveryError
KeysHostMismatchError: TypeAlias = DiscoveryError
DiscoveryIssuerMismatchError: TypeAlias = DiscoveryError
DiscoveryUnreachableError: TypeAlias = DiscoveryError
DiscoveryTimeoutError: TypeAlias = DiscoveryError
DiscoveryStatusError: TypeAlias = DiscoveryError
RedirectRefusedError: TypeAlias = DiscoveryError
DiscoveryTooLargeError: TypeAlias = DiscoveryError
DiscoveryDocumentError: TypeAlias = DiscoveryError
ForbiddenAddressError: TypeAlias = DiscoveryError
CallbackRefusedError: TypeAlias = HandshakeError
CallbackFailedError: TypeAlias = HandshakeError
