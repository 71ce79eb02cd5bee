# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The reasons for which a webhook delivery is refused."""

from __future__ import annotations

from typing import Literal, TypeAlias

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
    "token_too_long",
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
