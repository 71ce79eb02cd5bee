# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``AppInstance``: the model, and what can be selected from it."""

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
from .._runtime.custom_fields.record import HasCustomFields
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import Told
    from .account import Account, AccountFields
    from .app_offering import AppOffering, AppOfferingFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .automation_rule import AutomationRule, AutomationRuleConnectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .person import Person, PersonFields
    from .webhook import Webhook, WebhookFields
    from .webhook_policy import WebhookPolicy, WebhookPolicyFields


class AppInstance(HasCustomFields, Node, Record, frozen=True):
    """Installation of an app offering in a customer's account."""

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
    """Account that owns the record."""
    app_offering: AppOffering | None = absent
    """App, in the version that is installed."""
    automation_rules: list[AutomationRule] = absent
    """Automation rules that the app runs in the customer's account."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = absent
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = absent
    """Images embedded in rich-text custom fields."""
    customer_account: Account | None = absent
    """Account in which the app is installed."""
    customer_representative: Person | None = absent
    """Contact person at the customer for this app."""
    disabled: bool | None = absent
    """True when the provider has switched off the rules, webhook and token of the
    instance."""
    enabled_by_customer: bool | None = absent
    """True when the customer lets the app operate in its account."""
    id: str = absent
    """Node ID, unique over all record types."""
    suspended: bool | None = absent
    """True while the provider or the customer pauses the app; either may resume it."""
    suspension_comment: str | None = absent
    """Reason for pausing the app."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""
    webhook: Webhook | None = absent
    """Webhook that calls the app."""
    webhook_policy: WebhookPolicy | None = absent
    """Policy that signs the calls of the app's webhook."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> Told[AppInstanceFields[Never, One], WebhookPayload[str]]: ...


class AppInstancePaths(Generic[Nul, Card]):
    """The fields of ``AppInstance`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    app_offering: AppOfferingFields[None, Card]
    """App, in the version that is installed."""
    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    """Automation rules that the app runs in the customer's account."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Images embedded in rich-text custom fields."""
    customer_account: AccountFields[None, Card]
    """Account in which the app is installed."""
    customer_representative: PersonFields[None, Card]
    """Contact person at the customer for this app."""
    disabled: Leaf[bool | None, Card]
    """True when the provider has switched off the rules, webhook and token of the
    instance."""
    enabled_by_customer: Leaf[bool | None, Card]
    """True when the customer lets the app operate in its account."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    suspended: Leaf[bool | None, Card]
    """True while the provider or the customer pauses the app; either may resume it."""
    suspension_comment: Leaf[str | None, Card]
    """Reason for pausing the app."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    webhook: WebhookFields[None, Card]
    """Webhook that calls the app."""
    webhook_policy: WebhookPolicyFields[None, Card]
    """Policy that signs the calls of the app's webhook."""


class AppInstanceFields(
    AppInstancePaths[Nul, Card],
    ObjectFields[AppInstance | Nul, "AppInstanceFields[Never, One]", Card],
):
    """What can be selected from ``AppInstance``."""


class AppInstanceConnectionFields(
    AppInstancePaths[Never, Many],
    ConnectionFields[Row, "AppInstanceFields[Never, One]", Card],
):
    """What can be selected from a connection of ``AppInstance``."""
