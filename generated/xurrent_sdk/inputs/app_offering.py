# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, One, Unset
    from ..apply import ServiceInstanceApplyKey, UiExtensionApplyKey
    from ..enums.app_offering import AppOfferingOrderField, AppOfferingOrderFieldLiteral
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.webhook_policy import WebhookPolicyJwtAlg, WebhookPolicyJwtAlgLiteral
    from ..models.app_offering import AppOffering, AppOfferingFields
    from .app_offering_scope import AppOfferingScopeApplyChild, AppOfferingScopeInput
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


class AppOfferingCreateInput(
    GraphQLInput,
    MutationInput["AppOffering", "AppOfferingFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `appOfferingCreate` mutation."""

    name: str = needs(title="name: String!")
    service_instance_id: str = needs(title="serviceInstanceId: ID!")
    """Node ID of the service instance through which the app is supported."""
    card_description: str | None | Unset = unset("cardDescription: String")
    """Short text for the app's card in the App Store."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    compliance: str | None | Unset = unset("compliance: String")
    """Compliance statement in rich text."""
    compliance_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("complianceAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `compliance`."""
    configuration_uri_template: str | None | Unset = unset(
        "configurationUriTemplate: String"
    )
    """URL of the app's settings page; `{account}` stands for the customer's account
    ID."""
    description: str | None | Unset = unset("description: String")
    """Full description in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the app can no longer be installed."""
    features: str | None | Unset = unset("features: String")
    """List of features in rich text."""
    features_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("featuresAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `features`."""
    new_scopes: Sequence[AppOfferingScopeInput] | None | Unset = unset(
        "newScopes: [AppOfferingScopeInput!]"
    )
    """Scopes to add."""
    oauth_authorization_endpoints: Sequence[str] | None | Unset = unset(
        "oauthAuthorizationEndpoints: [String!]"
    )
    """Endpoints of the app's OAuth application for the authorization code grant."""
    openid_connect_discovery: bool | None | Unset = unset(
        "openidConnectDiscovery: Boolean"
    )
    """True when receivers can fetch the webhook's public key through OpenID Connect
    Discovery."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    policy_jwt_alg: WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral | None | Unset = (
        unset("policyJwtAlg: WebhookPolicyJwtAlg")
    )
    """Signing algorithm of the webhook policy made for each instance."""
    policy_jwt_audience: str | None | Unset = unset("policyJwtAudience: String")
    """Audience claim of the webhook policy made for each instance."""
    policy_jwt_claim_expires_in: int | None | Unset = unset(
        "policyJwtClaimExpiresIn: Int"
    )
    """Lifetime of signed webhook messages, in minutes."""
    reference: str | None | Unset = unset("reference: String")
    """Key of the app, as used by webhooks, imports and APIs."""
    requires_enabled_oauth_person: bool | None | Unset = unset(
        "requiresEnabledOauthPerson: Boolean"
    )
    """True when the app's own user must be selectable and mentionable like a real
    person."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension with the app's settings."""
    ui_extension_version_id: str | None | Unset = unset("uiExtensionVersionId: ID")
    """Node ID of the UI extension version with the app's settings."""
    webhook_uri_template: str | None | Unset = unset("webhookUriTemplate: String")
    """URL that the app's webhook calls; `{account}` stands for the customer's account
    ID."""


class AppOfferingCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``AppOfferingCreateInput`` as keyword arguments."""

    name: Required[str]
    service_instance_id: Required[str]
    """Node ID of the service instance through which the app is supported."""
    card_description: str | None | Unset
    """Short text for the app's card in the App Store."""
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

    __graphql_where__ = "AppOfferingWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    latest: bool | None | Unset = unset("latest: Boolean")
    """Required value of `latest`: true for the newest published version and for the
    current draft."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    published: bool | None | Unset = unset("published: Boolean")
    """Required value of `published`: true for a published version, false for a
    draft."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    reference: StringFilter | None | Unset = unset("reference: StringFilter")
    """Condition on `reference` (key of the app, as used by webhooks, imports and
    APIs)."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service."""
    service_instance: ReferenceFilter | None | Unset = unset(
        "serviceInstance: ReferenceFilter"
    )
    """By node ID of the service instance through which the app is supported."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class AppOfferingWhere(FilterFields):
    """Fields of ``AppOfferingFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: AppOfferingOrderField | AppOfferingOrderFieldLiteral = needs(
        title="field: AppOfferingOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class AppOfferingPublishMutationInput(
    GraphQLInput,
    MutationInput["AppOffering", "AppOfferingFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `appOfferingPublish` mutation."""

    id: str = needs(title="id: ID!")
    """Node ID of the draft to publish."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""


class AppOfferingPublishMutationArgs(TypedDict, total=False, closed=True):
    """The fields of ``AppOfferingPublishMutationInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the draft to publish."""


class AppOfferingUpdateInput(
    GraphQLInput,
    MutationInput["AppOffering", "AppOfferingFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `appOfferingUpdate` mutation."""

    __graphql_apply__ = """
    compliance_attachments:!
    description_attachments:!
    features_attachments:!
    new_scopes:#scopes
    service_instance_id:>service_instance
    ui_extension_id:>ui_extension_version.ui_extension
    ui_extension_version_id:>ui_extension_version
    """

    id: str = needs(title="id: ID!")
    """Node ID of the app offering to change."""
    card_description: str | None | Unset = unset("cardDescription: String")
    """Short text for the app's card in the App Store."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    compliance: str | None | Unset = unset("compliance: String")
    """Compliance statement in rich text."""
    compliance_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("complianceAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `compliance`."""
    configuration_uri_template: str | None | Unset = unset(
        "configurationUriTemplate: String"
    )
    """URL of the app's settings page; `{account}` stands for the customer's account
    ID."""
    description: str | None | Unset = unset("description: String")
    """Full description in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the app can no longer be installed."""
    features: str | None | Unset = unset("features: String")
    """List of features in rich text."""
    features_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("featuresAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `features`."""
    name: str | None | Unset = unset("name: String")
    new_scopes: Sequence[AppOfferingScopeInput] | None | Unset = unset(
        "newScopes: [AppOfferingScopeInput!]"
    )
    """Scopes to add, or with `id` to change."""
    oauth_authorization_endpoints: Sequence[str] | None | Unset = unset(
        "oauthAuthorizationEndpoints: [String!]"
    )
    """Endpoints of the app's OAuth application for the authorization code grant."""
    openid_connect_discovery: bool | None | Unset = unset(
        "openidConnectDiscovery: Boolean"
    )
    """True when receivers can fetch the webhook's public key through OpenID Connect
    Discovery."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    policy_jwt_alg: WebhookPolicyJwtAlg | WebhookPolicyJwtAlgLiteral | None | Unset = (
        unset("policyJwtAlg: WebhookPolicyJwtAlg")
    )
    """Signing algorithm of the webhook policy made for each instance."""
    policy_jwt_audience: str | None | Unset = unset("policyJwtAudience: String")
    """Audience claim of the webhook policy made for each instance."""
    policy_jwt_claim_expires_in: int | None | Unset = unset(
        "policyJwtClaimExpiresIn: Int"
    )
    """Lifetime of signed webhook messages, in minutes."""
    reference: str | None | Unset = unset("reference: String")
    """Key of the app, as used by webhooks, imports and APIs."""
    requires_enabled_oauth_person: bool | None | Unset = unset(
        "requiresEnabledOauthPerson: Boolean"
    )
    """True when the app's own user must be selectable and mentionable like a real
    person."""
    scopes_to_delete: Sequence[str] | None | Unset = unset("scopesToDelete: [ID!]")
    """Node IDs of the scopes to remove."""
    service_instance_id: str | None | Unset = unset("serviceInstanceId: ID")
    """Node ID of the service instance through which the app is supported."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension with the app's settings."""
    ui_extension_version_id: str | None | Unset = unset("uiExtensionVersionId: ID")
    """Node ID of the UI extension version with the app's settings."""
    webhook_uri_template: str | None | Unset = unset("webhookUriTemplate: String")
    """URL that the app's webhook calls; `{account}` stands for the customer's account
    ID."""


class AppOfferingUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``AppOfferingUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the app offering to change."""
    card_description: str | None | Unset
    """Short text for the app's card in the App Store."""
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
    """Row for ``client.apply.app_offerings``. Omitted fields are left unchanged."""

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
    service_instance: str | ServiceInstanceApplyKey | None
    ui_extension: str | UiExtensionApplyKey | None
    scopes: Sequence[AppOfferingScopeApplyChild] | None
    replace: Sequence[Literal["scopes"]]
