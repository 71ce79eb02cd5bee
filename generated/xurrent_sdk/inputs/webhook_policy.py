"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from typing import Required, TypedDict

    from .._runtime.codegen import Unset
    from ..enums.webhook_policy import WebhookPolicyJwtAlg, WebhookPolicyJwtAlgLiteral
    from .common import IDFilter, IDWhere, TimestampFilter, TimestampWhere

    class WebhookPolicyCreateArgs(TypedDict, total=False):
        """The fields of ``WebhookPolicyCreateInput`` as keyword arguments."""

        jwt_alg: Required[WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral]
        client_mutation_id: str | None | Unset
        disabled: bool | None | Unset
        jwt_audience: str | None | Unset
        jwt_claim_expires_in: int | None | Unset

    class WebhookPolicyDeleteMutationArgs(TypedDict, total=False):
        """The fields of ``WebhookPolicyDeleteMutationInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset

    class WebhookPolicyUpdateArgs(TypedDict, total=False):
        """The fields of ``WebhookPolicyUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        disabled: bool | None | Unset
        jwt_alg: WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral | None | Unset
        jwt_audience: str | None | Unset
        jwt_claim_expires_in: int | None | Unset


class WebhookPolicyCreateInput(GraphQLInput, frozen=True):
    """The input ``WebhookPolicyCreateInput``."""

    __graphql_name__ = "WebhookPolicyCreateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    disabled disabled Boolean
    jwt_alg jwtAlg WebhookPolicyJwtAlg!
    jwt_audience jwtAudience String
    jwt_claim_expires_in jwtClaimExpiresIn Int
    """

    __graphql_required__ = ("jwt_alg",)

    jwt_alg: WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral
    client_mutation_id: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    jwt_audience: str | None | Unset = UNSET
    jwt_claim_expires_in: int | None | Unset = UNSET


class WebhookPolicyDeleteMutationInput(GraphQLInput, frozen=True):
    """The input ``WebhookPolicyDeleteMutationInput``."""

    __graphql_name__ = "WebhookPolicyDeleteMutationInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    id id ID!
    """

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET


class WebhookPolicyFilter(GraphQLInput, frozen=True):
    """The input ``WebhookPolicyFilter``."""

    __graphql_name__ = "WebhookPolicyFilter"

    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    id id IDFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "WebhookPolicyWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class WebhookPolicyWhere(FilterFields):
    """What ``where`` can compare of ``WebhookPolicyFilter``."""

    __graphql_filter__ = "WebhookPolicyFilter"

    created_at: TimestampWhere
    id: IDWhere
    updated_at: TimestampWhere


class WebhookPolicyUpdateInput(GraphQLInput, frozen=True):
    """The input ``WebhookPolicyUpdateInput``."""

    __graphql_name__ = "WebhookPolicyUpdateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    disabled disabled Boolean
    id id ID!
    jwt_alg jwtAlg WebhookPolicyJwtAlg
    jwt_audience jwtAudience String
    jwt_claim_expires_in jwtClaimExpiresIn Int
    """

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    jwt_alg: WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral | None | Unset = UNSET
    jwt_audience: str | None | Unset = UNSET
    jwt_claim_expires_in: int | None | Unset = UNSET
