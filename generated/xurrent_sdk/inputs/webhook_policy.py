# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from typing import Never, Required

    from .._runtime.codegen import One, Unset
    from ..enums.webhook_policy import WebhookPolicyJwtAlg, WebhookPolicyJwtAlgLiteral
    from ..models.webhook_policy import WebhookPolicy, WebhookPolicyFields
    from ..models.webhook_policy_create_response import (
        WebhookPolicyCreateResponse,
        WebhookPolicyCreateResponseFields,
    )
    from ..models.webhook_policy_delete_mutation_payload import (
        WebhookPolicyDeleteMutationPayload,
        WebhookPolicyDeleteMutationPayloadFields,
    )
    from .common import IDFilter, IDWhere, TimestampFilter, TimestampWhere


class WebhookPolicyCreateInput(
    GraphQLInput,
    MutationInput[
        "WebhookPolicyCreateResponse", "WebhookPolicyCreateResponseFields[Never, One]"
    ],
    frozen=True,
):
    """Arguments of the `webhookPolicyCreate` mutation."""

    jwt_alg: WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral = needs(
        title="jwtAlg: WebhookPolicyJwtAlg!"
    )
    """Signing algorithm."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when messages are not signed with the policy."""
    jwt_audience: str | None | Unset = unset("jwtAudience: String")
    """Value of the `aud` claim."""
    jwt_claim_expires_in: int | None | Unset = unset("jwtClaimExpiresIn: Int")
    """Minutes until the `exp` claim."""


class WebhookPolicyCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``WebhookPolicyCreateInput`` as keyword arguments."""

    jwt_alg: Required[WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral]
    """Signing algorithm."""
    disabled: bool | None | Unset
    """True when messages are not signed with the policy."""
    jwt_audience: str | None | Unset
    """Value of the `aud` claim."""
    jwt_claim_expires_in: int | None | Unset
    """Minutes until the `exp` claim."""


class WebhookPolicyDeleteMutationInput(
    GraphQLInput,
    MutationInput[
        "WebhookPolicyDeleteMutationPayload",
        "WebhookPolicyDeleteMutationPayloadFields[Never, One]",
    ],
    frozen=True,
):
    """Arguments of the `webhookPolicyDelete` mutation."""

    id: str = needs(title="id: ID!")
    """Node ID of the webhook policy to delete."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""


class WebhookPolicyDeleteMutationArgs(TypedDict, total=False, closed=True):
    """The fields of ``WebhookPolicyDeleteMutationInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the webhook policy to delete."""


class WebhookPolicyFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.webhookPolicies`; all that are given have to hold."""

    __graphql_where__ = "WebhookPolicyWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class WebhookPolicyWhere(FilterFields):
    """Fields of ``WebhookPolicyFilter`` for conditions of ``where``."""

    created_at: TimestampWhere
    """By time of creation."""
    id: IDWhere
    """By node ID."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class WebhookPolicyUpdateInput(
    GraphQLInput,
    MutationInput["WebhookPolicy", "WebhookPolicyFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `webhookPolicyUpdate` mutation."""

    id: str = needs(title="id: ID!")
    """Node ID of the webhook policy to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when messages are not signed with the policy."""
    jwt_alg: WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral | None | Unset = unset(
        "jwtAlg: WebhookPolicyJwtAlg"
    )
    """Signing algorithm."""
    jwt_audience: str | None | Unset = unset("jwtAudience: String")
    """Value of the `aud` claim."""
    jwt_claim_expires_in: int | None | Unset = unset("jwtClaimExpiresIn: Int")
    """Minutes until the `exp` claim."""


class WebhookPolicyUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``WebhookPolicyUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the webhook policy to change."""
    disabled: bool | None | Unset
    """True when messages are not signed with the policy."""
    jwt_alg: WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral | None | Unset
    """Signing algorithm."""
    jwt_audience: str | None | Unset
    """Value of the `aud` claim."""
    jwt_claim_expires_in: int | None | Unset
    """Minutes until the `exp` claim."""
