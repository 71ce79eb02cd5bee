"""``AppInstance``: the model, and what can be selected from it."""

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
    from .account import Account, AccountFields
    from .app_offering import AppOffering, AppOfferingFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .automation_rule import AutomationRule, AutomationRuleConnectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .person import Person, PersonFields
    from .webhook import Webhook, WebhookFields
    from .webhook_policy import WebhookPolicy, WebhookPolicyFields


class AppInstance(Node, Record, frozen=True):
    """The type ``AppInstance``."""

    __graphql_name__ = "AppInstance"

    __graphql_fields__ = """
    account account Account
    app_offering appOffering AppOffering
    automation_rules automationRules AutomationRuleConnection relay
    created_at createdAt ISO8601Timestamp
    custom_fields customFields [CustomField!]
    custom_fields_attachments customFieldsAttachments AttachmentConnection relay
    customer_account customerAccount Account
    customer_representative customerRepresentative Person
    disabled disabled Boolean
    enabled_by_customer enabledByCustomer Boolean
    id id ID!
    suspended suspended Boolean
    suspension_comment suspensionComment String
    updated_at updatedAt ISO8601Timestamp
    webhook webhook Webhook
    webhook_policy webhookPolicy WebhookPolicy
    """

    account: Account | None = absent
    app_offering: AppOffering | None = absent
    automation_rules: list[AutomationRule] = absent
    created_at: datetime | SpecialTimestamp | None = absent
    custom_fields: list[CustomField] | None = absent
    custom_fields_attachments: list[Attachment] = absent
    customer_account: Account | None = absent
    customer_representative: Person | None = absent
    disabled: bool | None = absent
    enabled_by_customer: bool | None = absent
    id: str = absent
    suspended: bool | None = absent
    suspension_comment: str | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    webhook: Webhook | None = absent
    webhook_policy: WebhookPolicy | None = absent


class AppInstancePaths(Generic[Nul, Card]):
    """The fields of ``AppInstance`` as paths."""

    account: AccountFields[None, Card]
    app_offering: AppOfferingFields[None, Card]
    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    customer_account: AccountFields[None, Card]
    customer_representative: PersonFields[None, Card]
    disabled: Leaf[bool | None, Card]
    enabled_by_customer: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    suspended: Leaf[bool | None, Card]
    suspension_comment: Leaf[str | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    webhook: WebhookFields[None, Card]
    webhook_policy: WebhookPolicyFields[None, Card]


class AppInstanceFields(
    AppInstancePaths[Nul, Card],
    ObjectFields[AppInstance | Nul, "AppInstanceFields[Never, One]", Card],
):
    """What can be selected from ``AppInstance``."""


class AppInstanceListFields(
    AppInstancePaths[Never, Many],
    ListFields[Row, "AppInstanceFields[Never, One]", Card],
):
    """What can be selected from a list of ``AppInstance``."""


class AppInstanceConnectionFields(
    AppInstancePaths[Never, Many],
    ConnectionFields[Row, "AppInstanceFields[Never, One]", Card],
):
    """What can be selected from a connection of ``AppInstance``."""
