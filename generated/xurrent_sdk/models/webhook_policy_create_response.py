# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``WebhookPolicyCreateResponse``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import Card, Generic, Nul, ObjectFields, absent
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Never
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.webhook_policy import WebhookPolicyJwtAlg
    from .account import Account, AccountFields


class WebhookPolicyCreateResponse(Node, Record, frozen=True):
    """New webhook policy with its public key, which is shown only once."""

    __graphql_name__ = "WebhookPolicyCreateResponse"
    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    disabled disabled Boolean
    id id ID!
    jwt_alg jwtAlg WebhookPolicyJwtAlg
    jwt_audience jwtAudience String
    jwt_claim_expires_in jwtClaimExpiresIn Int
    name name String
    public_key_pem publicKeyPem String
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    """Account that owns the record."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    disabled: bool | None = absent
    """True when messages are not signed with the policy."""
    id: str = absent
    """Node ID, unique over all record types."""
    jwt_alg: WebhookPolicyJwtAlg | None = absent
    """Signing algorithm."""
    jwt_audience: str | None = absent
    """Value of the `aud` claim."""
    jwt_claim_expires_in: int | None = absent
    """Minutes until the `exp` claim."""
    name: str | None = absent
    """Generated name."""
    public_key_pem: str | None = absent
    """Public key in PEM format; cannot be read again later."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class WebhookPolicyCreateResponsePaths(Generic[Nul, Card]):
    """The fields of ``WebhookPolicyCreateResponse`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    disabled: Leaf[bool | None, Card]
    """True when messages are not signed with the policy."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    jwt_alg: Leaf[WebhookPolicyJwtAlg | None, Card]
    """Signing algorithm."""
    jwt_audience: Leaf[str | None, Card]
    """Value of the `aud` claim."""
    jwt_claim_expires_in: Leaf[int | None, Card]
    """Minutes until the `exp` claim."""
    name: Leaf[str | None, Card]
    """Generated name."""
    public_key_pem: Leaf[str | None, Card]
    """Public key in PEM format; cannot be read again later."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class WebhookPolicyCreateResponseFields(
    WebhookPolicyCreateResponsePaths[Nul, Card],
    ObjectFields[
        WebhookPolicyCreateResponse | Nul,
        "WebhookPolicyCreateResponseFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``WebhookPolicyCreateResponse``."""
