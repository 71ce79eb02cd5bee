"""The exceptions of the webhook side: a failed check has a ``reason``.

Messages are for the receiver's own log. They name the check, what was met and what to
change, never a token, a key or the query of a callback. They never belong into an HTTP
answer, which must tell a stranger nothing.
"""

from __future__ import annotations

from typing import TypeAlias

from ..core.errors import ConfigurationError, WebhookRefusal, XurrentError
from ..core.errors import WebhookVerificationError as WebhookVerificationError


class WebhookPolicyError(ConfigurationError):
    """An argument of the receiver is wrong: a programming or configuration mistake."""


class ReplayMemoryError(XurrentError):
    """The replay memory could not be asked; the delivery is refused, not let through.

    The cause is chained. A redelivery may succeed.
    """

    is_outage: bool = True


class DeliveryInProgressError(XurrentError):
    """The very same delivery is being handled now, here or elsewhere."""

    is_outage: bool = True


class InboxUnavailableError(XurrentError):
    """The inbox could not be asked; a delivery was not stored, so it should come again.

    The message says why: a full disk, a locked file, a Redis that is gone.
    """

    is_outage: bool = True


class TokenReplayedError(WebhookVerificationError):
    """The token was used before: somebody may be replaying a delivery."""

    def __init__(
        self, message: str = "The token, or its ID (jti), was used before."
    ) -> None:
        super().__init__(message, reason="token_replayed")


class _AskingError(WebhookVerificationError):
    """The account's host was asked, in vain."""

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
        """The status of the answer that was refused, where there was one."""


class DiscoveryError(_AskingError):
    """The issuer's keys could not be fetched; ``http_status`` is that of the answer."""


class HandshakeError(_AskingError):
    """The ``webhook.verify`` handshake failed; ``http_status`` is that of the callback."""


def refusal(reason: WebhookRefusal, message: str) -> WebhookVerificationError:
    """The refusal of a delivery by one check."""
    return WebhookVerificationError(message, reason=reason)


def shown(value: object, limit: int = 120) -> str:
    """A foreign value for a message: ASCII, quoted, one line, bounded."""
    text = ascii(value)
    return text if len(text) <= limit else f"{text[:limit]}…"


# Names of the former classes, one for each check. They go with the next minor release.
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
