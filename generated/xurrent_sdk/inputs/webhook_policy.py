# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from typing import Required
    from .._runtime.codegen import Unset
    from ..enums.webhook_policy import WebhookPolicyJwtAlg, WebhookPolicyJwtAlgLiteral
    from .common import IDFilter, IDWhere, TimestampFilter, TimestampWhere


class WebhookPolicyCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `webhookPolicyCreate` mutation."""

    __graphql_name__ = "WebhookPolicyCreateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    disabled disabled Boolean
    jwt_alg jwtAlg WebhookPolicyJwtAlg!
    jwt_audience jwtAudience String
    jwt_claim_expires_in jwtClaimExpiresIn Int
    """
    __graphql_required__ = "jwt_alg"

    jwt_alg: WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral
    """Signing algorithm."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = UNSET
    """True when messages are not signed with the policy."""
    jwt_audience: str | None | Unset = UNSET
    """Value of the `aud` claim."""
    jwt_claim_expires_in: int | None | Unset = UNSET
    """Minutes until the `exp` claim."""


class WebhookPolicyCreateArgs(TypedDict, total=False):
    """The fields of ``WebhookPolicyCreateInput`` as keyword arguments."""

    jwt_alg: Required[WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral]
    """Signing algorithm."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset
    """True when messages are not signed with the policy."""
    jwt_audience: str | None | Unset
    """Value of the `aud` claim."""
    jwt_claim_expires_in: int | None | Unset
    """Minutes until the `exp` claim."""


class WebhookPolicyDeleteMutationInput(GraphQLInput, frozen=True):
    """Arguments of the `webhookPolicyDelete` mutation."""

    __graphql_name__ = "WebhookPolicyDeleteMutationInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    id id ID!
    """
    __graphql_required__ = "id"

    id: str
    """Node ID of the webhook policy to delete."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""


class WebhookPolicyDeleteMutationArgs(TypedDict, total=False):
    """The fields of ``WebhookPolicyDeleteMutationInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the webhook policy to delete."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""


class WebhookPolicyFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.webhookPolicies`; all that are given have to hold."""

    __graphql_name__ = "WebhookPolicyFilter"
    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    id id IDFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "WebhookPolicyWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class WebhookPolicyWhere(FilterFields):
    """What ``where`` can compare of ``WebhookPolicyFilter``."""

    __graphql_filter__ = "WebhookPolicyFilter"

    created_at: TimestampWhere
    """By time of creation."""
    id: IDWhere
    """By node ID."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class WebhookPolicyUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `webhookPolicyUpdate` mutation."""

    __graphql_name__ = "WebhookPolicyUpdateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    disabled disabled Boolean
    id id ID!
    jwt_alg jwtAlg WebhookPolicyJwtAlg
    jwt_audience jwtAudience String
    jwt_claim_expires_in jwtClaimExpiresIn Int
    """
    __graphql_required__ = "id"

    id: str
    """Node ID of the webhook policy to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = UNSET
    """True when messages are not signed with the policy."""
    jwt_alg: WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral | None | Unset = UNSET
    """Signing algorithm."""
    jwt_audience: str | None | Unset = UNSET
    """Value of the `aud` claim."""
    jwt_claim_expires_in: int | None | Unset = UNSET
    """Minutes until the `exp` claim."""


class WebhookPolicyUpdateArgs(TypedDict, total=False):
    """The fields of ``WebhookPolicyUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the webhook policy to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset
    """True when messages are not signed with the policy."""
    jwt_alg: WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral | None | Unset
    """Signing algorithm."""
    jwt_audience: str | None | Unset
    """Value of the `aud` claim."""
    jwt_claim_expires_in: int | None | Unset
    """Minutes until the `exp` claim."""
