# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The exceptions of the webhook side: one class for each failed check.

In the order in which deliveries are checked, see ``verification``.

The messages are for the receiver's own log. They name the check, what was met and what
to change, never a token, a key or the query of a callback; and they never belong into
an HTTP answer, which must tell a stranger nothing.
"""

from __future__ import annotations

from ..core.errors import ConfigurationError, WebhookVerificationError, XurrentError


class WebhookPolicyError(ConfigurationError):
    """An argument of the receiver is wrong: a programming or configuration mistake."""


class ReplayMemoryError(XurrentError):
    """The replay memory could not be asked; the delivery is refused, not let through.

    The cause is chained. A redelivery may succeed.
    """

    is_outage: bool = True


class DeliveryInProgressError(XurrentError):
    """The very same delivery is being handled at this moment, here or elsewhere."""

    is_outage: bool = True


class InboxUnavailableError(XurrentError):
    """The inbox could not be asked; a delivery was not stored, so it should come again.

    The cause is chained: a full disk, a locked file, a Redis that is gone.
    """

    is_outage: bool = True


class EmptyBodyError(WebhookVerificationError):
    """The request has no body."""


class BodyTooLargeError(WebhookVerificationError):
    """The body is larger than a delivery may be (262,144 bytes by default)."""


class InvalidBodyError(WebhookVerificationError):
    """The body is not a JSON object in UTF-8."""


class DuplicateMemberError(InvalidBodyError):
    """A JSON object names a member twice, so two readers could see two messages.

    Raised for the body itself; the same fault inside a token is a
    ``MalformedTokenError``, inside a fetched document a
    ``DiscoveryDocumentError``, each with this one as its cause.
    """


class NestingTooDeepError(InvalidBodyError):
    """JSON is nested deeper than any delivery is."""


class MissingDeliveryIdError(WebhookVerificationError):
    """The request has no usable ``x-xurrent-delivery`` header."""


class UnsignedWebhookError(WebhookVerificationError):
    """The body has no ``jwt`` member, but the policy demands a signature."""


class TokenTooLongError(WebhookVerificationError):
    """The token is longer than a delivery's token may be (8,192 bytes by default)."""


class IssuerNotConfiguredError(WebhookVerificationError):
    """A signed delivery arrived, but the policy does not say who may sign.

    Give the policy an ``account``, an ``account_url`` or an ``issuer``.
    """


class MalformedTokenError(WebhookVerificationError):
    """The token is not a JWS in compact form with JSON objects as header and claims."""


class CriticalHeaderError(WebhookVerificationError):
    """The token's header demands an extension (``crit``); none is supported."""


class AlgorithmNotAllowedError(WebhookVerificationError):
    """The token's algorithm is not the configured one or not an accepted one.

    Accepted are RS256, RS384, RS512, ES256, ES384 and ES512. Symmetric algorithms
    and ``none`` never are, whatever the account's policy says.
    """


class MissingClaimError(WebhookVerificationError):
    """A claim that the policy requires is not in the token."""


class InvalidClaimError(WebhookVerificationError):
    """A claim has a value that it cannot have, such as a text where a time belongs."""


class IssuerMismatchError(WebhookVerificationError):
    """The token was issued by somebody else than the policy expects."""


class TokenExpiredError(WebhookVerificationError):
    """The token's ``exp`` has passed, the leeway included."""


class TokenNotYetValidError(WebhookVerificationError):
    """The token's ``nbf`` has not come yet, the leeway included."""


class TokenFromFutureError(WebhookVerificationError):
    """The token's ``iat`` lies in the future, the leeway included."""


class TokenTooOldError(WebhookVerificationError):
    """The token was issued longer ago than the policy's ``max_age``."""


class TokenIdTooLongError(WebhookVerificationError):
    """The token's ``jti`` is longer than one can be (256 characters)."""


class KeyIdMissingError(WebhookVerificationError):
    """The token names no key (``kid``), and the policy pins none."""


class UnknownKeyError(WebhookVerificationError):
    """The issuer publishes no key with the token's ``kid``, also after a refresh."""


class KeyRefreshLimitedError(UnknownKeyError):
    """The ``kid`` is unknown and the issuer was asked too often or failed just now.

    Whether the delivery is genuine cannot be told: it should come again.
    """

    is_outage: bool = True


class UnusableKeyError(WebhookVerificationError):
    """The key with the right ``kid`` is not one for this token.

    Its type, curve, ``use``, ``alg``, size or parameters do not fit.
    """


class DiscoveryError(WebhookVerificationError):
    """The issuer's keys could not be fetched."""

    is_outage: bool = True


class DiscoveryUrlError(DiscoveryError):
    """An address to fetch from is not an https URL without credentials."""

    is_outage: bool = False


class KeysHostMismatchError(DiscoveryUrlError):
    """``jwks_uri`` points to another host than the issuer's."""


class DiscoveryIssuerMismatchError(DiscoveryError):
    """The discovery document is that of another issuer."""

    is_outage: bool = False


class ForbiddenAddressError(DiscoveryError):
    """The host resolves to a private, loopback, link-local or reserved address."""

    is_outage: bool = False


class DiscoveryUnreachableError(DiscoveryError):
    """The host cannot be resolved, reached or authenticated."""


class DiscoveryTimeoutError(DiscoveryError):
    """Connecting or the whole exchange took too long (2 s and 5 s by default)."""


class DiscoveryStatusError(DiscoveryError):
    """The answer's status is not 200."""

    def __init__(self, message: str, *, http_status: int) -> None:
        super().__init__(message)
        self.http_status = http_status
        # Only that there is no such issuer is an answer to the question.
        self.is_outage: bool = http_status not in (404, 410)


class RedirectRefusedError(DiscoveryStatusError):
    """The answer is a redirect; none is followed."""


class DiscoveryTooLargeError(DiscoveryError):
    """The answer is larger than allowed (65,536 bytes by default)."""


class DiscoveryDocumentError(DiscoveryError):
    """The answer is not the JSON that a provider publishes."""


class InvalidSignatureError(WebhookVerificationError):
    """The signature does not belong to this token and key."""


class AudienceMismatchError(WebhookVerificationError):
    """The token is meant for another audience than the policy's."""


class TokenReplayedError(WebhookVerificationError):
    """The token was used before."""


class InvalidEventError(WebhookVerificationError):
    """What was delivered, perhaps authentically, is not an event object."""


class HandshakeError(WebhookVerificationError):
    """The ``webhook.verify`` handshake did not succeed."""


class CallbackRefusedError(HandshakeError):
    """The callback is not on the account's own host over https; it was not called."""


class CallbackFailedError(HandshakeError):
    """The callback was called, but did not answer 200.

    ``http_status`` is the status, or ``None`` when there was no answer;
    ``response_text`` is the start of the answer's text.
    """

    def __init__(
        self, message: str, *, http_status: int | None, response_text: str = ""
    ) -> None:
        super().__init__(message)
        self.http_status = http_status
        self.response_text = response_text
        self.is_outage: bool = http_status is None or http_status >= 500
