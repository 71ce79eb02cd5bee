"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import Flag, FreeText, Unset, UploadedFile
    from ..enums.app_offering import AppOfferingOrderField, AppOfferingOrderFieldLiteral
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.webhook_policy import WebhookPolicyJwtAlg, WebhookPolicyJwtAlgLiteral
    from .app_offering_scope import AppOfferingScopeInput
    from .attachment import AttachmentInput
    from .common import (
        IDFilter,
        IDWhere,
        ReferenceFilter,
        ReferenceWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )

    AppOfferingOrderBy: TypeAlias = Literal[
        "created_at",
        "name",
        "reference",
        "updated_at",
        "-created_at",
        "-name",
        "-reference",
        "-updated_at",
    ]

    class AppOfferingCreateArgs(TypedDict, total=False):
        """The fields of ``AppOfferingCreateInput`` as keyword arguments."""

        name: Required[str]
        service_instance_id: Required[str]
        card_description: str | None | Unset
        client_mutation_id: str | None | Unset
        compliance: str | None | Unset
        compliance_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        configuration_uri_template: str | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        disabled: bool | None | Unset
        features: str | None | Unset
        features_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        new_scopes: Sequence[AppOfferingScopeInput] | None | Unset
        oauth_authorization_endpoints: Sequence[str] | None | Unset
        openid_connect_discovery: bool | None | Unset
        picture_uri: str | None | Unset
        policy_jwt_alg: WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral | None | Unset
        policy_jwt_audience: str | None | Unset
        policy_jwt_claim_expires_in: int | None | Unset
        reference: str | None | Unset
        requires_enabled_oauth_person: bool | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        ui_extension_id: str | None | Unset
        ui_extension_version_id: str | None | Unset
        webhook_uri_template: str | None | Unset

    class AppOfferingPublishMutationArgs(TypedDict, total=False):
        """The fields of ``AppOfferingPublishMutationInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset

    class AppOfferingUpdateArgs(TypedDict, total=False):
        """The fields of ``AppOfferingUpdateInput`` as keyword arguments."""

        id: Required[str]
        card_description: str | None | Unset
        client_mutation_id: str | None | Unset
        compliance: str | None | Unset
        compliance_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        configuration_uri_template: str | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        disabled: bool | None | Unset
        features: str | None | Unset
        features_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        name: str | None | Unset
        new_scopes: Sequence[AppOfferingScopeInput] | None | Unset
        oauth_authorization_endpoints: Sequence[str] | None | Unset
        openid_connect_discovery: bool | None | Unset
        picture_uri: str | None | Unset
        policy_jwt_alg: WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral | None | Unset
        policy_jwt_audience: str | None | Unset
        policy_jwt_claim_expires_in: int | None | Unset
        reference: str | None | Unset
        requires_enabled_oauth_person: bool | None | Unset
        scopes_to_delete: Sequence[str] | None | Unset
        service_instance_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        ui_extension_id: str | None | Unset
        ui_extension_version_id: str | None | Unset
        webhook_uri_template: str | None | Unset


class AppOfferingCreateInput(GraphQLInput, frozen=True):
    """The input ``AppOfferingCreateInput``."""

    __graphql_name__ = "AppOfferingCreateInput"

    __graphql_fields__ = """
    card_description cardDescription String
    client_mutation_id clientMutationId String
    compliance compliance String
    compliance_attachments complianceAttachments [AttachmentInput!]
    configuration_uri_template configurationUriTemplate String
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    disabled disabled Boolean
    features features String
    features_attachments featuresAttachments [AttachmentInput!]
    name name String!
    new_scopes newScopes [AppOfferingScopeInput!]
    oauth_authorization_endpoints oauthAuthorizationEndpoints [String!]
    openid_connect_discovery openidConnectDiscovery Boolean
    picture_uri pictureUri String
    policy_jwt_alg policyJwtAlg WebhookPolicyJwtAlg
    policy_jwt_audience policyJwtAudience String
    policy_jwt_claim_expires_in policyJwtClaimExpiresIn Int
    reference reference String
    requires_enabled_oauth_person requiresEnabledOauthPerson Boolean
    service_instance_id serviceInstanceId ID!
    source source String
    source_id sourceID String
    ui_extension_id uiExtensionId ID
    ui_extension_version_id uiExtensionVersionId ID
    webhook_uri_template webhookUriTemplate String
    """

    __graphql_required__ = ("name", "service_instance_id")

    name: str
    service_instance_id: str
    card_description: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    compliance: str | None | Unset = UNSET
    compliance_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    configuration_uri_template: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    disabled: bool | None | Unset = UNSET
    features: str | None | Unset = UNSET
    features_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    new_scopes: Sequence[AppOfferingScopeInput] | None | Unset = UNSET
    oauth_authorization_endpoints: Sequence[str] | None | Unset = UNSET
    openid_connect_discovery: bool | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    policy_jwt_alg: WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral | None | Unset = (
        UNSET
    )
    policy_jwt_audience: str | None | Unset = UNSET
    policy_jwt_claim_expires_in: int | None | Unset = UNSET
    reference: str | None | Unset = UNSET
    requires_enabled_oauth_person: bool | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
    ui_extension_version_id: str | None | Unset = UNSET
    webhook_uri_template: str | None | Unset = UNSET


class AppOfferingFilter(GraphQLInput, frozen=True):
    """The input ``AppOfferingFilter``."""

    __graphql_name__ = "AppOfferingFilter"

    __graphql_fields__ = """
    account account StringFilter
    created_at createdAt TimestampFilter
    disabled disabled Boolean
    id id IDFilter
    latest latest Boolean
    name name StringFilter
    published published Boolean
    query query String
    reference reference StringFilter
    service service ReferenceFilter
    service_instance serviceInstance ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "AppOfferingWhere"

    account: StringFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    latest: bool | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    published: bool | None | Unset = UNSET
    query: str | None | Unset = UNSET
    reference: StringFilter | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    service_instance: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class AppOfferingWhere(FilterFields):
    """What ``where`` can compare of ``AppOfferingFilter``."""

    __graphql_filter__ = "AppOfferingFilter"

    account: StringWhere
    created_at: TimestampWhere
    disabled: Flag
    id: IDWhere
    latest: Flag
    name: StringWhere
    published: Flag
    query: FreeText
    reference: StringWhere
    service: ReferenceWhere
    service_instance: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class AppOfferingOrder(GraphQLInput, frozen=True):
    """The input ``AppOfferingOrder``."""

    __graphql_name__ = "AppOfferingOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field AppOfferingOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: AppOfferingOrderField | AppOfferingOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class AppOfferingPublishMutationInput(GraphQLInput, frozen=True):
    """The input ``AppOfferingPublishMutationInput``."""

    __graphql_name__ = "AppOfferingPublishMutationInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    id id ID!
    """

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET


class AppOfferingUpdateInput(GraphQLInput, frozen=True):
    """The input ``AppOfferingUpdateInput``."""

    __graphql_name__ = "AppOfferingUpdateInput"

    __graphql_fields__ = """
    card_description cardDescription String
    client_mutation_id clientMutationId String
    compliance compliance String
    compliance_attachments complianceAttachments [AttachmentInput!]
    configuration_uri_template configurationUriTemplate String
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    disabled disabled Boolean
    features features String
    features_attachments featuresAttachments [AttachmentInput!]
    id id ID!
    name name String
    new_scopes newScopes [AppOfferingScopeInput!]
    oauth_authorization_endpoints oauthAuthorizationEndpoints [String!]
    openid_connect_discovery openidConnectDiscovery Boolean
    picture_uri pictureUri String
    policy_jwt_alg policyJwtAlg WebhookPolicyJwtAlg
    policy_jwt_audience policyJwtAudience String
    policy_jwt_claim_expires_in policyJwtClaimExpiresIn Int
    reference reference String
    requires_enabled_oauth_person requiresEnabledOauthPerson Boolean
    scopes_to_delete scopesToDelete [ID!]
    service_instance_id serviceInstanceId ID
    source source String
    source_id sourceID String
    ui_extension_id uiExtensionId ID
    ui_extension_version_id uiExtensionVersionId ID
    webhook_uri_template webhookUriTemplate String
    """

    __graphql_required__ = ("id",)

    id: str
    card_description: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    compliance: str | None | Unset = UNSET
    compliance_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    configuration_uri_template: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    disabled: bool | None | Unset = UNSET
    features: str | None | Unset = UNSET
    features_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    name: str | None | Unset = UNSET
    new_scopes: Sequence[AppOfferingScopeInput] | None | Unset = UNSET
    oauth_authorization_endpoints: Sequence[str] | None | Unset = UNSET
    openid_connect_discovery: bool | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    policy_jwt_alg: WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral | None | Unset = (
        UNSET
    )
    policy_jwt_audience: str | None | Unset = UNSET
    policy_jwt_claim_expires_in: int | None | Unset = UNSET
    reference: str | None | Unset = UNSET
    requires_enabled_oauth_person: bool | None | Unset = UNSET
    scopes_to_delete: Sequence[str] | None | Unset = UNSET
    service_instance_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
    ui_extension_version_id: str | None | Unset = UNSET
    webhook_uri_template: str | None | Unset = UNSET
