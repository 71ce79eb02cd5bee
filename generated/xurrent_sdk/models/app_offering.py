"""``AppOffering``: the model, and what can be selected from it."""

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
    """The type ``AppOffering``."""

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
    app_instances: list[AppInstance] = absent
    automation_rules: list[AppOfferingAutomationRule] = absent
    card_description: str | None = absent
    compliance: str | None = absent
    compliance_attachments: list[Attachment] = absent
    configuration_uri_template: str | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    description: str | None = absent
    description_attachments: list[Attachment] = absent
    disabled: bool | None = absent
    features: str | None = absent
    features_attachments: list[Attachment] = absent
    id: str = absent
    latest: bool | None = absent
    name: str | None = absent
    oauth_authorization_endpoints: list[str] | None = absent
    openid_connect_discovery: bool | None = absent
    picture_uri: str | None = absent
    policy_jwt_alg: WebhookPolicyJwtAlg | None = absent
    policy_jwt_audience: str | None = absent
    policy_jwt_claim_expires_in: int | None = absent
    published: bool | None = absent
    reference: str | None = absent
    requires_enabled_oauth_person: bool | None = absent
    scopes: list[AppOfferingScope] | None = absent
    service_instance: ServiceInstance | None = absent
    source: str | None = absent
    source_id: str | None = absent
    ui_extension_version: UiExtensionVersion | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    webhook_uri_template: str | None = absent


class AppOfferingPaths(Generic[Nul, Card]):
    """The fields of ``AppOffering`` as paths."""

    account: AccountFields[None, Card]
    app_instances: AppInstanceConnectionFields[list[AppInstance] | Nul, Card]
    automation_rules: AppOfferingAutomationRuleConnectionFields[
        list[AppOfferingAutomationRule] | Nul, Card
    ]
    card_description: Leaf[str | None, Card]
    compliance: Leaf[str | None, Card]
    compliance_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    configuration_uri_template: Leaf[str | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    description: Leaf[str | None, Card]
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    disabled: Leaf[bool | None, Card]
    features: Leaf[str | None, Card]
    features_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    id: Leaf[str | Nul, Card]
    latest: Leaf[bool | None, Card]
    name: Leaf[str | None, Card]
    oauth_authorization_endpoints: Leaf[list[str] | None, Card]
    openid_connect_discovery: Leaf[bool | None, Card]
    picture_uri: Leaf[str | None, Card]
    policy_jwt_alg: Leaf[WebhookPolicyJwtAlg | None, Card]
    policy_jwt_audience: Leaf[str | None, Card]
    policy_jwt_claim_expires_in: Leaf[int | None, Card]
    published: Leaf[bool | None, Card]
    reference: Leaf[str | None, Card]
    requires_enabled_oauth_person: Leaf[bool | None, Card]
    scopes: AppOfferingScopeListFields[list[AppOfferingScope] | None, Card]
    service_instance: ServiceInstanceFields[None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    ui_extension_version: UiExtensionVersionFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    webhook_uri_template: Leaf[str | None, Card]


class AppOfferingFields(
    AppOfferingPaths[Nul, Card],
    ObjectFields[AppOffering | Nul, "AppOfferingFields[Never, One]", Card],
):
    """What can be selected from ``AppOffering``."""


class AppOfferingListFields(
    AppOfferingPaths[Never, Many],
    ListFields[Row, "AppOfferingFields[Never, One]", Card],
):
    """What can be selected from a list of ``AppOffering``."""


class AppOfferingConnectionFields(
    AppOfferingPaths[Never, Many],
    ConnectionFields[Row, "AppOfferingFields[Never, One]", Card],
):
    """What can be selected from a connection of ``AppOffering``."""
