# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""Webhooks: telling authentic deliveries from others, and handling each once.

Start reading at ``verification``, which holds the order of the checks, and at
``policy``, which says what is trusted. Names resolve when they are first used, so
that nobody pays for what they do not touch::

    verifier = WebhookVerifier(WebhookPolicy(account="widget"))
    event = verifier.verify(body, headers)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ..core.errors import WebhookVerificationError
    from .asgi import (
        WebhookApp,
    )
    from .errors import (
        AlgorithmNotAllowedError,
        AudienceMismatchError,
        BodyTooLargeError,
        CallbackFailedError,
        CallbackRefusedError,
        CriticalHeaderError,
        DeliveryInProgressError,
        DiscoveryDocumentError,
        DiscoveryError,
        DiscoveryIssuerMismatchError,
        DiscoveryStatusError,
        DiscoveryTimeoutError,
        DiscoveryTooLargeError,
        DiscoveryUnreachableError,
        DiscoveryUrlError,
        DuplicateMemberError,
        EmptyBodyError,
        ForbiddenAddressError,
        HandshakeError,
        InboxUnavailableError,
        InvalidBodyError,
        InvalidClaimError,
        InvalidEventError,
        InvalidSignatureError,
        IssuerMismatchError,
        IssuerNotConfiguredError,
        KeyIdMissingError,
        KeyRefreshLimitedError,
        KeysHostMismatchError,
        MalformedTokenError,
        MissingClaimError,
        MissingDeliveryIdError,
        NestingTooDeepError,
        RedirectRefusedError,
        ReplayMemoryError,
        TokenExpiredError,
        TokenFromFutureError,
        TokenIdTooLongError,
        TokenNotYetValidError,
        TokenReplayedError,
        TokenTooLongError,
        TokenTooOldError,
        UnknownKeyError,
        UnsignedWebhookError,
        UnusableKeyError,
        WebhookPolicyError,
    )
    from .event import (
        AccountReference,
        RecordReference,
        WebhookEvent,
        WebhookPayload,
        WebhookToken,
    )
    from .fetching import (
        AsyncFetcher,
        AsyncHttpFetcher,
        Fetch,
        Fetched,
        Fetcher,
        FetchSettings,
        HttpFetcher,
    )
    from .key_cache import (
        KeyCache,
        KeyCachePolicy,
    )
    from .names import (
        EventNameLiteral,
        WebhookEventName,
    )
    from .policy import (
        Algorithm,
        WebhookLimits,
        WebhookPolicy,
    )
    from .receiver import (
        ReceiverSettings,
    )
    from .redis import (
        AsyncRedisReplayMemory,
        RedisReplayMemory,
    )
    from .replay import (
        AsyncReplayMemory,
        InMemoryReplayMemory,
        ReplayMemory,
    )
    from .urls import (
        HttpsUrl,
    )
    from .verifier import (
        AsyncWebhookVerifier,
        WebhookVerifier,
    )
    from .wsgi import (
        WsgiWebhookApp,
    )

__all__ = [
    "AccountReference",
    "Algorithm",
    "AlgorithmNotAllowedError",
    "AsyncFetcher",
    "AsyncHttpFetcher",
    "AsyncRedisReplayMemory",
    "AsyncReplayMemory",
    "AsyncWebhookVerifier",
    "AudienceMismatchError",
    "BodyTooLargeError",
    "CallbackFailedError",
    "CallbackRefusedError",
    "CriticalHeaderError",
    "DeliveryInProgressError",
    "DiscoveryDocumentError",
    "DiscoveryError",
    "DiscoveryIssuerMismatchError",
    "DiscoveryStatusError",
    "DiscoveryTimeoutError",
    "DiscoveryTooLargeError",
    "DiscoveryUnreachableError",
    "DiscoveryUrlError",
    "DuplicateMemberError",
    "EmptyBodyError",
    "EventNameLiteral",
    "Fetch",
    "FetchSettings",
    "Fetched",
    "Fetcher",
    "ForbiddenAddressError",
    "HandshakeError",
    "HttpFetcher",
    "HttpsUrl",
    "InMemoryReplayMemory",
    "InboxUnavailableError",
    "InvalidBodyError",
    "InvalidClaimError",
    "InvalidEventError",
    "InvalidSignatureError",
    "IssuerMismatchError",
    "IssuerNotConfiguredError",
    "KeyCache",
    "KeyCachePolicy",
    "KeyIdMissingError",
    "KeyRefreshLimitedError",
    "KeysHostMismatchError",
    "MalformedTokenError",
    "MissingClaimError",
    "MissingDeliveryIdError",
    "NestingTooDeepError",
    "ReceiverSettings",
    "RecordReference",
    "RedirectRefusedError",
    "RedisReplayMemory",
    "ReplayMemory",
    "ReplayMemoryError",
    "TokenExpiredError",
    "TokenFromFutureError",
    "TokenIdTooLongError",
    "TokenNotYetValidError",
    "TokenReplayedError",
    "TokenTooLongError",
    "TokenTooOldError",
    "UnknownKeyError",
    "UnsignedWebhookError",
    "UnusableKeyError",
    "WebhookApp",
    "WebhookEvent",
    "WebhookEventName",
    "WebhookLimits",
    "WebhookPayload",
    "WebhookPolicy",
    "WebhookPolicyError",
    "WebhookToken",
    "WebhookVerificationError",
    "WebhookVerifier",
    "WsgiWebhookApp",
]

_HOMES: Final = {
    "WebhookApp": "asgi",
    "AsyncFetcher": "fetching",
    "Fetch": "fetching",
    "Fetched": "fetching",
    "Fetcher": "fetching",
    "AccountReference": "event",
    "RecordReference": "event",
    "WebhookToken": "event",
    "WebhookEvent": "event",
    "WebhookPayload": "event",
    "AsyncHttpFetcher": "fetching",
    "FetchSettings": "fetching",
    "HttpFetcher": "fetching",
    "KeyCache": "key_cache",
    "KeyCachePolicy": "key_cache",
    "EventNameLiteral": "names",
    "WebhookEventName": "names",
    "Algorithm": "policy",
    "WebhookLimits": "policy",
    "WebhookPolicy": "policy",
    "ReceiverSettings": "receiver",
    "AsyncRedisReplayMemory": "redis",
    "RedisReplayMemory": "redis",
    "AsyncReplayMemory": "replay",
    "InMemoryReplayMemory": "replay",
    "ReplayMemory": "replay",
    "HttpsUrl": "urls",
    "AsyncWebhookVerifier": "verifier",
    "WebhookVerifier": "verifier",
    "WsgiWebhookApp": "wsgi",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    # What has no line of its own in the table is an exception.
    module = import_module(f"{__name__}.{_HOMES.get(name, 'errors')}")
    value: object = getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
