# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``AppOffering``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
    pages,
)
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from ..enums.webhook_policy import WebhookPolicyJwtAlg
    from .account import Account, AccountFields
    from .app_instance import AppInstance, AppInstanceConnectionFields
    from .app_offering_automation_rule import (
        AppOfferingAutomationRule,
        AppOfferingAutomationRuleConnectionFields,
    )
    from .app_offering_scope import AppOfferingScope, AppOfferingScopeListFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .service_instance import ServiceInstance, ServiceInstanceFields
    from .ui_extension_version import UiExtensionVersion, UiExtensionVersionFields


class AppOffering(Node, Record, frozen=True):
    """App that a provider publishes in the App Store for installation by customers."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    app_instances: list[AppInstance] = pages("appInstances: AppInstanceConnection")
    """Installations of the app."""
    automation_rules: list[AppOfferingAutomationRule] = pages(
        "automationRules: AppOfferingAutomationRuleConnection"
    )
    """Automation rules shipped with the app."""
    card_description: str | None = of("cardDescription: String")
    """Short text for the app's card in the App Store."""
    compliance: str | None = of("compliance: String")
    """Compliance statement in rich text."""
    compliance_attachments: list[Attachment] = pages(
        "complianceAttachments: AttachmentConnection"
    )
    """Files and images that belong to `compliance`."""
    configuration_uri_template: str | None = of("configurationUriTemplate: String")
    """URL of the app's settings page; `{account}` stands for the customer's account
    ID."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    description: str | None = of("description: String")
    """Full description in rich text."""
    description_attachments: list[Attachment] = pages(
        "descriptionAttachments: AttachmentConnection"
    )
    """Files and images that belong to `description`."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the app can no longer be installed."""
    features: str | None = of("features: String")
    """List of features in rich text."""
    features_attachments: list[Attachment] = pages(
        "featuresAttachments: AttachmentConnection"
    )
    """Files and images that belong to `features`."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    latest: bool | None = of("latest: Boolean")
    """True for the newest published version and for the current draft."""
    name: str | None = of("name: String")
    oauth_authorization_endpoints: list[str] | None = of(
        "oauthAuthorizationEndpoints: [String!]"
    )
    """Endpoints of the app's OAuth application for the authorization code grant."""
    openid_connect_discovery: bool | None = of("openidConnectDiscovery: Boolean")
    """True when receivers can fetch the webhook's public key through OpenID Connect
    Discovery."""
    picture_uri: str | None = of("pictureUri: String")
    """URL of the picture."""
    policy_jwt_alg: WebhookPolicyJwtAlg | None = of("policyJwtAlg: WebhookPolicyJwtAlg")
    """Signing algorithm of the webhook policy made for each instance."""
    policy_jwt_audience: str | None = of("policyJwtAudience: String")
    """Audience claim of the webhook policy made for each instance."""
    policy_jwt_claim_expires_in: int | None = of("policyJwtClaimExpiresIn: Int")
    """Lifetime of signed webhook messages, in minutes."""
    published: bool | None = of("published: Boolean")
    """True for a published version, false for a draft."""
    reference: str | None = of("reference: String")
    """Key of the app, as used by webhooks, imports and APIs."""
    requires_enabled_oauth_person: bool | None = of(
        "requiresEnabledOauthPerson: Boolean"
    )
    """True when the app's own user must be selectable and mentionable like a real
    person."""
    scopes: list[AppOfferingScope] | None = of("scopes: [AppOfferingScope!]")
    """API access the app asks for."""
    service_instance: ServiceInstance | None = of("serviceInstance: ServiceInstance")
    """Service instance through which the app is supported."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    ui_extension_version: UiExtensionVersion | None = of(
        "uiExtensionVersion: UiExtensionVersion"
    )
    """Form with the app's settings."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    webhook_uri_template: str | None = of("webhookUriTemplate: String")
    """URL that the app's webhook calls; `{account}` stands for the customer's account
    ID."""


class AppOfferingPaths(Generic[Nul, Card]):
    """Paths to the fields of ``AppOffering``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    app_instances: AppInstanceConnectionFields[list[AppInstance] | Nul, Card]
    """Installations of the app."""
    automation_rules: AppOfferingAutomationRuleConnectionFields[
        list[AppOfferingAutomationRule] | Nul, Card
    ]
    """Automation rules shipped with the app."""
    card_description: Leaf[str | None, Card]
    """Short text for the app's card in the App Store."""
    compliance: Leaf[str | None, Card]
    """Compliance statement in rich text."""
    compliance_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `compliance`."""
    configuration_uri_template: Leaf[str | None, Card]
    """URL of the app's settings page; `{account}` stands for the customer's account
    ID."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    description: Leaf[str | None, Card]
    """Full description in rich text."""
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `description`."""
    disabled: Leaf[bool | None, Card]
    """True when the app can no longer be installed."""
    features: Leaf[str | None, Card]
    """List of features in rich text."""
    features_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `features`."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    latest: Leaf[bool | None, Card]
    """True for the newest published version and for the current draft."""
    name: Leaf[str | None, Card]
    oauth_authorization_endpoints: Leaf[list[str] | None, Card]
    """Endpoints of the app's OAuth application for the authorization code grant."""
    openid_connect_discovery: Leaf[bool | None, Card]
    """True when receivers can fetch the webhook's public key through OpenID Connect
    Discovery."""
    picture_uri: Leaf[str | None, Card]
    """URL of the picture."""
    policy_jwt_alg: Leaf[WebhookPolicyJwtAlg | None, Card]
    """Signing algorithm of the webhook policy made for each instance."""
    policy_jwt_audience: Leaf[str | None, Card]
    """Audience claim of the webhook policy made for each instance."""
    policy_jwt_claim_expires_in: Leaf[int | None, Card]
    """Lifetime of signed webhook messages, in minutes."""
    published: Leaf[bool | None, Card]
    """True for a published version, false for a draft."""
    reference: Leaf[str | None, Card]
    """Key of the app, as used by webhooks, imports and APIs."""
    requires_enabled_oauth_person: Leaf[bool | None, Card]
    """True when the app's own user must be selectable and mentionable like a real
    person."""
    scopes: AppOfferingScopeListFields[list[AppOfferingScope] | None, Card]
    """API access the app asks for."""
    service_instance: ServiceInstanceFields[None, Card]
    """Service instance through which the app is supported."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    ui_extension_version: UiExtensionVersionFields[None, Card]
    """Form with the app's settings."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    webhook_uri_template: Leaf[str | None, Card]
    """URL that the app's webhook calls; `{account}` stands for the customer's account
    ID."""


class AppOfferingFields(
    AppOfferingPaths[Nul, Card],
    ObjectFields[AppOffering | Nul, "AppOfferingFields[Never, One]", Card],
):
    """Fields of ``AppOffering`` to select."""


class AppOfferingConnectionFields(
    AppOfferingPaths[Never, Many],
    ConnectionFields[Row, "AppOfferingFields[Never, One]", Card],
):
    """Fields of a connection of ``AppOffering`` to select."""
