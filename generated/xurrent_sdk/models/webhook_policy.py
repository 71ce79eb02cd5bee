"""``WebhookPolicy``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    ListFields,
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
    """The type ``WebhookPolicy``."""

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
    created_at: datetime | SpecialTimestamp | None = absent
    disabled: bool | None = absent
    id: str = absent
    jwt_alg: WebhookPolicyJwtAlg | None = absent
    jwt_audience: str | None = absent
    jwt_claim_expires_in: int | None = absent
    name: str | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class WebhookPolicyPaths(Generic[Nul, Card]):
    """The fields of ``WebhookPolicy`` as paths."""

    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    disabled: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    jwt_alg: Leaf[WebhookPolicyJwtAlg | None, Card]
    jwt_audience: Leaf[str | None, Card]
    jwt_claim_expires_in: Leaf[int | None, Card]
    name: Leaf[str | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class WebhookPolicyFields(
    WebhookPolicyPaths[Nul, Card],
    ObjectFields[WebhookPolicy | Nul, "WebhookPolicyFields[Never, One]", Card],
):
    """What can be selected from ``WebhookPolicy``."""


class WebhookPolicyListFields(
    WebhookPolicyPaths[Never, Many],
    ListFields[Row, "WebhookPolicyFields[Never, One]", Card],
):
    """What can be selected from a list of ``WebhookPolicy``."""


class WebhookPolicyConnectionFields(
    WebhookPolicyPaths[Never, Many],
    ConnectionFields[Row, "WebhookPolicyFields[Never, One]", Card],
):
    """What can be selected from a connection of ``WebhookPolicy``."""
