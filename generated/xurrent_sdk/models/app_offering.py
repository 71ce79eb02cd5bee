# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``AppOffering``: the model, and what can be selected from it."""

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

    __graphql_name__ = "AppOffering"
    __graphql_fields__ = """
    account account Account
    app_instances appInstances AppInstanceConnection relay
    automation_rules automationRules AppOfferingAutomationRuleConnection relay
    card_description cardDescription String
    compliance compliance String
    compliance_attachments complianceAttachments AttachmentConnection relay
    configuration_uri_template configurationUriTemplate String
    created_at createdAt ISO8601Timestamp
    description description String
    description_attachments descriptionAttachments AttachmentConnection relay
    disabled disabled Boolean
    features features String
    features_attachments featuresAttachments AttachmentConnection relay
    id id ID!
    latest latest Boolean
    name name String
    oauth_authorization_endpoints oauthAuthorizationEndpoints [String!]
    openid_connect_discovery openidConnectDiscovery Boolean
    picture_uri pictureUri String
    policy_jwt_alg policyJwtAlg WebhookPolicyJwtAlg
    policy_jwt_audience policyJwtAudience String
    policy_jwt_claim_expires_in policyJwtClaimExpiresIn Int
    published published Boolean
    reference reference String
    requires_enabled_oauth_person requiresEnabledOauthPerson Boolean
    scopes scopes [AppOfferingScope!]
    service_instance serviceInstance ServiceInstance
    source source String
    source_id sourceID String
    ui_extension_version uiExtensionVersion UiExtensionVersion
    updated_at updatedAt ISO8601Timestamp
    webhook_uri_template webhookUriTemplate String
    """

    account: Account | None = absent
    """Account that owns the record."""
    app_instances: list[AppInstance] = absent
    """Installations of the app."""
    automation_rules: list[AppOfferingAutomationRule] = absent
    """Automation rules shipped with the app."""
    card_description: str | None = absent
    """Short text for the app's card in the App Store."""
    compliance: str | None = absent
    """Compliance statement in rich text."""
    compliance_attachments: list[Attachment] = absent
    """Files and images that belong to `compliance`."""
    configuration_uri_template: str | None = absent
    """URL of the app's settings page; `{account}` stands for the customer's account
    ID."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    description: str | None = absent
    """Full description in rich text."""
    description_attachments: list[Attachment] = absent
    """Files and images that belong to `description`."""
    disabled: bool | None = absent
    """True when the app can no longer be installed."""
    features: str | None = absent
    """List of features in rich text."""
    features_attachments: list[Attachment] = absent
    """Files and images that belong to `features`."""
    id: str = absent
    """Node ID, unique over all record types."""
    latest: bool | None = absent
    """True for the newest published version and for the current draft."""
    name: str | None = absent
    oauth_authorization_endpoints: list[str] | None = absent
    """Endpoints of the app's OAuth application for the authorization code grant."""
    openid_connect_discovery: bool | None = absent
    """True when receivers can fetch the webhook's public key through OpenID Connect
    Discovery."""
    picture_uri: str | None = absent
    """URL of the picture."""
    policy_jwt_alg: WebhookPolicyJwtAlg | None = absent
    """Signing algorithm of the webhook policy made for each instance."""
    policy_jwt_audience: str | None = absent
    """Audience claim of the webhook policy made for each instance."""
    policy_jwt_claim_expires_in: int | None = absent
    """Lifetime of signed webhook messages, in minutes."""
    published: bool | None = absent
    """True for a published version, false for a draft."""
    reference: str | None = absent
    """Key of the app, as used by webhooks, imports and APIs."""
    requires_enabled_oauth_person: bool | None = absent
    """True when the app's own user must be selectable and mentionable like a real
    person."""
    scopes: list[AppOfferingScope] | None = absent
    """API access the app asks for."""
    service_instance: ServiceInstance | None = absent
    """Service instance through which the app is supported."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    ui_extension_version: UiExtensionVersion | None = absent
    """Form with the app's settings."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""
    webhook_uri_template: str | None = absent
    """URL that the app's webhook calls; `{account}` stands for the customer's account
    ID."""


class AppOfferingPaths(Generic[Nul, Card]):
    """The fields of ``AppOffering`` as paths."""

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
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    webhook_uri_template: Leaf[str | None, Card]
    """URL that the app's webhook calls; `{account}` stands for the customer's account
    ID."""


class AppOfferingFields(
    AppOfferingPaths[Nul, Card],
    ObjectFields[AppOffering | Nul, "AppOfferingFields[Never, One]", Card],
):
    """What can be selected from ``AppOffering``."""


class AppOfferingConnectionFields(
    AppOfferingPaths[Never, Many],
    ConnectionFields[Row, "AppOfferingFields[Never, One]", Card],
):
    """What can be selected from a connection of ``AppOffering``."""
