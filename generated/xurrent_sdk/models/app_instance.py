# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``AppInstance``: the model and its selectable fields."""

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
from .._runtime.custom_fields.record import HasCustomFields
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import EventTypes
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

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    app_offering: AppOffering | None = of("appOffering: AppOffering")
    """App, in the version that is installed."""
    automation_rules: list[AutomationRule] = pages(
        "automationRules: AutomationRuleConnection"
    )
    """Automation rules that the app runs in the customer's account."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = of("customFields: [CustomField!]")
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = pages(
        "customFieldsAttachments: AttachmentConnection"
    )
    """Images embedded in rich-text custom fields."""
    customer_account: Account | None = of("customerAccount: Account")
    """Account in which the app is installed."""
    customer_representative: Person | None = of("customerRepresentative: Person")
    """Contact person at the customer for this app."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the provider has switched off the rules, webhook and token of the
    instance."""
    enabled_by_customer: bool | None = of("enabledByCustomer: Boolean")
    """True when the customer lets the app operate in its account."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    suspended: bool | None = of("suspended: Boolean")
    """True while the provider or the customer pauses the app; either may resume it."""
    suspension_comment: str | None = of("suspensionComment: String")
    """Reason for pausing the app."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    webhook: Webhook | None = of("webhook: Webhook")
    """Webhook that calls the app."""
    webhook_policy: WebhookPolicy | None = of("webhookPolicy: WebhookPolicy")
    """Policy that signs the calls of the app's webhook."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[AppInstanceFields[Never, One], WebhookPayload[str]]: ...


class AppInstancePaths(Generic[Nul, Card]):
    """Paths to the fields of ``AppInstance``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    app_offering: AppOfferingFields[None, Card]
    """App, in the version that is installed."""
    automation_rules: AutomationRuleConnectionFields[list[AutomationRule] | Nul, Card]
    """Automation rules that the app runs in the customer's account."""
    created_at: Leaf[datetime | None, Card]
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
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    webhook: WebhookFields[None, Card]
    """Webhook that calls the app."""
    webhook_policy: WebhookPolicyFields[None, Card]
    """Policy that signs the calls of the app's webhook."""


class AppInstanceFields(
    AppInstancePaths[Nul, Card],
    ObjectFields[AppInstance | Nul, "AppInstanceFields[Never, One]", Card],
):
    """Fields of ``AppInstance`` to select."""


class AppInstanceConnectionFields(
    AppInstancePaths[Never, Many],
    ConnectionFields[Row, "AppInstanceFields[Never, One]", Card],
):
    """Fields of a connection of ``AppInstance`` to select."""
