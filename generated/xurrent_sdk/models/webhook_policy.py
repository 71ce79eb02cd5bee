# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``WebhookPolicy``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Generic,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.webhook_policy import WebhookPolicyJwtAlg
    from .account import Account, AccountFields


class WebhookPolicy(Node, Record, frozen=True):
    """Key pair and claims for signing webhook messages."""

    __graphql_name__ = "WebhookPolicy"
    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    disabled disabled Boolean
    id id ID!
    jwt_alg jwtAlg WebhookPolicyJwtAlg
    jwt_audience jwtAudience String
    jwt_claim_expires_in jwtClaimExpiresIn Int
    name name String
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
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class WebhookPolicyPaths(Generic[Nul, Card]):
    """The fields of ``WebhookPolicy`` as paths."""

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
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class WebhookPolicyFields(
    WebhookPolicyPaths[Nul, Card],
    ObjectFields[WebhookPolicy | Nul, "WebhookPolicyFields[Never, One]", Card],
):
    """What can be selected from ``WebhookPolicy``."""


class WebhookPolicyConnectionFields(
    WebhookPolicyPaths[Never, Many],
    ConnectionFields[Row, "WebhookPolicyFields[Never, One]", Card],
):
    """What can be selected from a connection of ``WebhookPolicy``."""
