# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``WebhookPolicyCreateResponse``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, Nul, ObjectFields, of
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Never

    from .._runtime.codegen import Leaf, One
    from ..enums.webhook_policy import WebhookPolicyJwtAlg
    from .account import Account, AccountFields


class WebhookPolicyCreateResponse(Node, Record, frozen=True):
    """New webhook policy with its public key, which is shown only once."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    disabled: bool | None = of("disabled: Boolean")
    """True when messages are not signed with the policy."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    jwt_alg: WebhookPolicyJwtAlg | None = of("jwtAlg: WebhookPolicyJwtAlg")
    """Signing algorithm."""
    jwt_audience: str | None = of("jwtAudience: String")
    """Value of the `aud` claim."""
    jwt_claim_expires_in: int | None = of("jwtClaimExpiresIn: Int")
    """Minutes until the `exp` claim."""
    name: str | None = of("name: String")
    """Generated name."""
    public_key_pem: str | None = of("publicKeyPem: String")
    """Public key in PEM format; cannot be read again later."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class WebhookPolicyCreateResponsePaths(Generic[Nul, Card]):
    """Paths to the fields of ``WebhookPolicyCreateResponse``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | None, Card]
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
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class WebhookPolicyCreateResponseFields(
    WebhookPolicyCreateResponsePaths[Nul, Card],
    ObjectFields[
        WebhookPolicyCreateResponse | Nul,
        "WebhookPolicyCreateResponseFields[Never, One]",
        Card,
    ],
):
    """Fields of ``WebhookPolicyCreateResponse`` to select."""
