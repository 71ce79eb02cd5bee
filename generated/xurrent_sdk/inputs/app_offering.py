# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, Unset
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


class AppOfferingCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `appOfferingCreate` mutation."""

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
    __graphql_required__ = "name service_instance_id"

    name: str
    service_instance_id: str
    """Node ID of the service instance through which the app is supported."""
    card_description: str | None | Unset = UNSET
    """Short text for the app's card in the App Store."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    compliance: str | None | Unset = UNSET
    """Compliance statement in rich text."""
    compliance_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `compliance`."""
    configuration_uri_template: str | None | Unset = UNSET
    """URL of the app's settings page; `{account}` stands for the customer's account
    ID."""
    description: str | None | Unset = UNSET
    """Full description in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = UNSET
    """True when the app can no longer be installed."""
    features: str | None | Unset = UNSET
    """List of features in rich text."""
    features_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `features`."""
    new_scopes: Sequence[AppOfferingScopeInput] | None | Unset = UNSET
    """Scopes to add."""
    oauth_authorization_endpoints: Sequence[str] | None | Unset = UNSET
    """Endpoints of the app's OAuth application for the authorization code grant."""
    openid_connect_discovery: bool | None | Unset = UNSET
    """True when receivers can fetch the webhook's public key through OpenID Connect
    Discovery."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    policy_jwt_alg: WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral | None | Unset = (
        UNSET
    )
    """Signing algorithm of the webhook policy made for each instance."""
    policy_jwt_audience: str | None | Unset = UNSET
    """Audience claim of the webhook policy made for each instance."""
    policy_jwt_claim_expires_in: int | None | Unset = UNSET
    """Lifetime of signed webhook messages, in minutes."""
    reference: str | None | Unset = UNSET
    """Key of the app, as used by webhooks, imports and APIs."""
    requires_enabled_oauth_person: bool | None | Unset = UNSET
    """True when the app's own user must be selectable and mentionable like a real
    person."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension with the app's settings."""
    ui_extension_version_id: str | None | Unset = UNSET
    """Node ID of the UI extension version with the app's settings."""
    webhook_uri_template: str | None | Unset = UNSET
    """URL that the app's webhook calls; `{account}` stands for the customer's account
    ID."""


class AppOfferingCreateArgs(TypedDict, total=False):
    """The fields of ``AppOfferingCreateInput`` as keyword arguments."""

    name: Required[str]
    service_instance_id: Required[str]
    """Node ID of the service instance through which the app is supported."""
    card_description: str | None | Unset
    """Short text for the app's card in the App Store."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    compliance: str | None | Unset
    """Compliance statement in rich text."""
    compliance_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `compliance`."""
    configuration_uri_template: str | None | Unset
    """URL of the app's settings page; `{account}` stands for the customer's account
    ID."""
    description: str | None | Unset
    """Full description in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    disabled: bool | None | Unset
    """True when the app can no longer be installed."""
    features: str | None | Unset
    """List of features in rich text."""
    features_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `features`."""
    new_scopes: Sequence[AppOfferingScopeInput] | None | Unset
    """Scopes to add."""
    oauth_authorization_endpoints: Sequence[str] | None | Unset
    """Endpoints of the app's OAuth application for the authorization code grant."""
    openid_connect_discovery: bool | None | Unset
    """True when receivers can fetch the webhook's public key through OpenID Connect
    Discovery."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    policy_jwt_alg: WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral | None | Unset
    """Signing algorithm of the webhook policy made for each instance."""
    policy_jwt_audience: str | None | Unset
    """Audience claim of the webhook policy made for each instance."""
    policy_jwt_claim_expires_in: int | None | Unset
    """Lifetime of signed webhook messages, in minutes."""
    reference: str | None | Unset
    """Key of the app, as used by webhooks, imports and APIs."""
    requires_enabled_oauth_person: bool | None | Unset
    """True when the app's own user must be selectable and mentionable like a real
    person."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension with the app's settings."""
    ui_extension_version_id: str | None | Unset
    """Node ID of the UI extension version with the app's settings."""
    webhook_uri_template: str | None | Unset
    """URL that the app's webhook calls; `{account}` stands for the customer's account
    ID."""


class AppOfferingFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.appOfferings`; all that are given have to hold."""

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
    """By ID of the owning account."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    disabled: bool | None | Unset = UNSET
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    latest: bool | None | Unset = UNSET
    """Required value of `latest`: true for the newest published version and for the
    current draft."""
    name: StringFilter | None | Unset = UNSET
    published: bool | None | Unset = UNSET
    """Required value of `published`: true for a published version, false for a
    draft."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    reference: StringFilter | None | Unset = UNSET
    """Condition on `reference` (key of the app, as used by webhooks, imports and
    APIs)."""
    service: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service."""
    service_instance: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service instance through which the app is supported."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class AppOfferingWhere(FilterFields):
    """What ``where`` can compare of ``AppOfferingFilter``."""

    __graphql_filter__ = "AppOfferingFilter"

    account: StringWhere
    """By ID of the owning account."""
    created_at: TimestampWhere
    """By time of creation."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    id: IDWhere
    """By node ID."""
    latest: Flag
    """Required value of `latest`: true for the newest published version and for the
    current draft."""
    name: StringWhere
    published: Flag
    """Required value of `published`: true for a published version, false for a
    draft."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    reference: StringWhere
    """Condition on `reference` (key of the app, as used by webhooks, imports and
    APIs)."""
    service: ReferenceWhere
    """By node ID of the service."""
    service_instance: ReferenceWhere
    """By node ID of the service instance through which the app is supported."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class AppOfferingOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.appOfferings`; give several in order of precedence."""

    __graphql_name__ = "AppOfferingOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field AppOfferingOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: AppOfferingOrderField | AppOfferingOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class AppOfferingPublishMutationInput(GraphQLInput, frozen=True):
    """Arguments of the `appOfferingPublish` mutation."""

    __graphql_name__ = "AppOfferingPublishMutationInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    id id ID!
    """
    __graphql_required__ = "id"

    id: str
    """Node ID of the draft to publish."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""


class AppOfferingPublishMutationArgs(TypedDict, total=False):
    """The fields of ``AppOfferingPublishMutationInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the draft to publish."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""


class AppOfferingUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `appOfferingUpdate` mutation."""

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
    __graphql_required__ = "id"
    __graphql_apply__ = """
    compliance_attachments:-
    description_attachments:-
    features_attachments:-
    new_scopes:-
    service_instance_id:>service_instance
    ui_extension_id:-
    ui_extension_version_id:>ui_extension_version
    """

    id: str
    """Node ID of the app offering to change."""
    card_description: str | None | Unset = UNSET
    """Short text for the app's card in the App Store."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    compliance: str | None | Unset = UNSET
    """Compliance statement in rich text."""
    compliance_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `compliance`."""
    configuration_uri_template: str | None | Unset = UNSET
    """URL of the app's settings page; `{account}` stands for the customer's account
    ID."""
    description: str | None | Unset = UNSET
    """Full description in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = UNSET
    """True when the app can no longer be installed."""
    features: str | None | Unset = UNSET
    """List of features in rich text."""
    features_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `features`."""
    name: str | None | Unset = UNSET
    new_scopes: Sequence[AppOfferingScopeInput] | None | Unset = UNSET
    """Scopes to add, or with `id` to change."""
    oauth_authorization_endpoints: Sequence[str] | None | Unset = UNSET
    """Endpoints of the app's OAuth application for the authorization code grant."""
    openid_connect_discovery: bool | None | Unset = UNSET
    """True when receivers can fetch the webhook's public key through OpenID Connect
    Discovery."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    policy_jwt_alg: WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral | None | Unset = (
        UNSET
    )
    """Signing algorithm of the webhook policy made for each instance."""
    policy_jwt_audience: str | None | Unset = UNSET
    """Audience claim of the webhook policy made for each instance."""
    policy_jwt_claim_expires_in: int | None | Unset = UNSET
    """Lifetime of signed webhook messages, in minutes."""
    reference: str | None | Unset = UNSET
    """Key of the app, as used by webhooks, imports and APIs."""
    requires_enabled_oauth_person: bool | None | Unset = UNSET
    """True when the app's own user must be selectable and mentionable like a real
    person."""
    scopes_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the scopes to remove."""
    service_instance_id: str | None | Unset = UNSET
    """Node ID of the service instance through which the app is supported."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension with the app's settings."""
    ui_extension_version_id: str | None | Unset = UNSET
    """Node ID of the UI extension version with the app's settings."""
    webhook_uri_template: str | None | Unset = UNSET
    """URL that the app's webhook calls; `{account}` stands for the customer's account
    ID."""


class AppOfferingUpdateArgs(TypedDict, total=False):
    """The fields of ``AppOfferingUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the app offering to change."""
    card_description: str | None | Unset
    """Short text for the app's card in the App Store."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    compliance: str | None | Unset
    """Compliance statement in rich text."""
    compliance_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `compliance`."""
    configuration_uri_template: str | None | Unset
    """URL of the app's settings page; `{account}` stands for the customer's account
    ID."""
    description: str | None | Unset
    """Full description in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    disabled: bool | None | Unset
    """True when the app can no longer be installed."""
    features: str | None | Unset
    """List of features in rich text."""
    features_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `features`."""
    name: str | None | Unset
    new_scopes: Sequence[AppOfferingScopeInput] | None | Unset
    """Scopes to add, or with `id` to change."""
    oauth_authorization_endpoints: Sequence[str] | None | Unset
    """Endpoints of the app's OAuth application for the authorization code grant."""
    openid_connect_discovery: bool | None | Unset
    """True when receivers can fetch the webhook's public key through OpenID Connect
    Discovery."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    policy_jwt_alg: WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral | None | Unset
    """Signing algorithm of the webhook policy made for each instance."""
    policy_jwt_audience: str | None | Unset
    """Audience claim of the webhook policy made for each instance."""
    policy_jwt_claim_expires_in: int | None | Unset
    """Lifetime of signed webhook messages, in minutes."""
    reference: str | None | Unset
    """Key of the app, as used by webhooks, imports and APIs."""
    requires_enabled_oauth_person: bool | None | Unset
    """True when the app's own user must be selectable and mentionable like a real
    person."""
    scopes_to_delete: Sequence[str] | None | Unset
    """Node IDs of the scopes to remove."""
    service_instance_id: str | None | Unset
    """Node ID of the service instance through which the app is supported."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension with the app's settings."""
    ui_extension_version_id: str | None | Unset
    """Node ID of the UI extension version with the app's settings."""
    webhook_uri_template: str | None | Unset
    """URL that the app's webhook calls; `{account}` stands for the customer's account
    ID."""


class AppOfferingApplyRow(TypedDict, total=False):
    """A row for ``client.apply.app_offerings``: what it names is compared and
    written.
    """

    source_id: Required[str]
    card_description: str | None
    compliance: str | None
    compliance_attachments: Sequence[AttachmentInput | UploadedFile] | None
    configuration_uri_template: str | None
    description: str | None
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None
    disabled: bool | None
    features: str | None
    features_attachments: Sequence[AttachmentInput | UploadedFile] | None
    name: str | None
    new_scopes: Sequence[AppOfferingScopeInput] | None
    oauth_authorization_endpoints: Sequence[str] | None
    openid_connect_discovery: bool | None
    picture_uri: str | None
    policy_jwt_alg: WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral | None
    policy_jwt_audience: str | None
    policy_jwt_claim_expires_in: int | None
    reference: str | None
    requires_enabled_oauth_person: bool | None
    service_instance_id: str | None
    ui_extension_id: str | None
    ui_extension_version_id: str | None
    webhook_uri_template: str | None
