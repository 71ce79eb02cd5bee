# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Organization``: the model and its selectable fields."""

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
    from .address import Address, AddressConnectionFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .contact import Contact, ContactConnectionFields
    from .contract import Contract, ContractConnectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .person import Person, PersonConnectionFields, PersonFields
    from .request_template import RequestTemplate, RequestTemplateFields
    from .risk import Risk, RiskConnectionFields
    from .service_level_agreement import (
        ServiceLevelAgreement,
        ServiceLevelAgreementConnectionFields,
    )
    from .time_allocation import TimeAllocation, TimeAllocationConnectionFields
    from .ui_extension import UiExtension, UiExtensionFields


class Organization(HasCustomFields, Node, Record, frozen=True):
    """Company, department or business unit, internal or external, that people belong
    to.
    """

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    addresses: list[Address] = pages("addresses: AddressConnection")
    """Street, mailing and billing addresses."""
    business_unit: bool | None = of("businessUnit: Boolean")
    """True when reports treat the internal organization as a separate unit."""
    business_unit_organization: Organization | None = of(
        "businessUnitOrganization: Organization"
    )
    """Business unit the organization belongs to; itself if it is one."""
    child_organizations: list[Organization] = pages(
        "childOrganizations: OrganizationConnection"
    )
    """Organizations directly below this one."""
    contacts: list[Contact] = pages("contacts: ContactConnection")
    """Telephone numbers, e-mail addresses and websites."""
    contracts: list[Contract] = pages("contracts: ContractConnection")
    """Contracts billed to the organization."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = of("customFields: [CustomField!]")
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = pages(
        "customFieldsAttachments: AttachmentConnection"
    )
    """Images embedded in rich-text custom fields."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the organization can no longer be selected for other records."""
    end_user_privacy: bool | None = of("endUserPrivacy: Boolean")
    """True when end users of the organization cannot see data about other end users."""
    financial_id: str | None = of("financialID: String")
    """Identifier in the financial system, at most 128 characters."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    manager: Person | None = of("manager: Person")
    """Head of the organization."""
    name: str | None = of("name: String")
    """Full name, at most 128 characters; imports use it as the key."""
    order_template: RequestTemplate | None = of("orderTemplate: RequestTemplate")
    """Request template for shop purchases by people of the organization and those below
    it."""
    parent: Organization | None = of("parent: Organization")
    """Organization directly above this one."""
    people: list[Person] = pages("people: PersonConnection")
    """People who belong to the organization."""
    permitted_customers: list[Organization] = pages(
        "permittedCustomers: OrganizationConnection"
    )
    """External customers whose requests the organization may see under customer
    privacy."""
    picture_uri: str | None = of("pictureUri: String")
    """URL of the picture."""
    region: str | None = of("region: String")
    """Region name, free text such as `EMEA`; organizations below a business unit
    inherit it."""
    remarks: str | None = of("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: list[Attachment] = pages(
        "remarksAttachments: AttachmentConnection"
    )
    """Files and images that belong to `remarks`."""
    risks: list[Risk] = pages("risks: RiskConnection")
    """Risks linked to the organization."""
    service_level_agreements: list[ServiceLevelAgreement] = pages(
        "serviceLevelAgreements: ServiceLevelAgreementConnection"
    )
    """SLAs that cover the organization by listing it."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    substitute: Person | None = of("substitute: Person")
    """Stand-in for the manager."""
    time_allocations: list[TimeAllocation] = pages(
        "timeAllocations: TimeAllocationConnection"
    )
    """Time allocations on which people of the organization can register time."""
    ui_extension: UiExtension | None = of("uiExtension: UiExtension")
    """UI extension that adds custom fields to the organization."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[OrganizationFields[Never, One], WebhookPayload[str]]: ...


class OrganizationPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Organization``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    addresses: AddressConnectionFields[list[Address] | Nul, Card]
    """Street, mailing and billing addresses."""
    business_unit: Leaf[bool | None, Card]
    """True when reports treat the internal organization as a separate unit."""
    business_unit_organization: OrganizationFields[None, Card]
    """Business unit the organization belongs to; itself if it is one."""
    child_organizations: OrganizationConnectionFields[list[Organization] | Nul, Card]
    """Organizations directly below this one."""
    contacts: ContactConnectionFields[list[Contact] | Nul, Card]
    """Telephone numbers, e-mail addresses and websites."""
    contracts: ContractConnectionFields[list[Contract] | Nul, Card]
    """Contracts billed to the organization."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Images embedded in rich-text custom fields."""
    disabled: Leaf[bool | None, Card]
    """True when the organization can no longer be selected for other records."""
    end_user_privacy: Leaf[bool | None, Card]
    """True when end users of the organization cannot see data about other end users."""
    financial_id: Leaf[str | None, Card]
    """Identifier in the financial system, at most 128 characters."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    manager: PersonFields[None, Card]
    """Head of the organization."""
    name: Leaf[str | None, Card]
    """Full name, at most 128 characters; imports use it as the key."""
    order_template: RequestTemplateFields[None, Card]
    """Request template for shop purchases by people of the organization and those below
    it."""
    parent: OrganizationFields[None, Card]
    """Organization directly above this one."""
    people: PersonConnectionFields[list[Person] | Nul, Card]
    """People who belong to the organization."""
    permitted_customers: OrganizationConnectionFields[list[Organization] | Nul, Card]
    """External customers whose requests the organization may see under customer
    privacy."""
    picture_uri: Leaf[str | None, Card]
    """URL of the picture."""
    region: Leaf[str | None, Card]
    """Region name, free text such as `EMEA`; organizations below a business unit
    inherit it."""
    remarks: Leaf[str | None, Card]
    """Remarks in rich text."""
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `remarks`."""
    risks: RiskConnectionFields[list[Risk] | Nul, Card]
    """Risks linked to the organization."""
    service_level_agreements: ServiceLevelAgreementConnectionFields[
        list[ServiceLevelAgreement] | Nul, Card
    ]
    """SLAs that cover the organization by listing it."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    substitute: PersonFields[None, Card]
    """Stand-in for the manager."""
    time_allocations: TimeAllocationConnectionFields[list[TimeAllocation] | Nul, Card]
    """Time allocations on which people of the organization can register time."""
    ui_extension: UiExtensionFields[None, Card]
    """UI extension that adds custom fields to the organization."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class OrganizationFields(
    OrganizationPaths[Nul, Card],
    ObjectFields[Organization | Nul, "OrganizationFields[Never, One]", Card],
):
    """Fields of ``Organization`` to select."""


class OrganizationConnectionFields(
    OrganizationPaths[Never, Many],
    ConnectionFields[Row, "OrganizationFields[Never, One]", Card],
):
    """Fields of a connection of ``Organization`` to select."""
