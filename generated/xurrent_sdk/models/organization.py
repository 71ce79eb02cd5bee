# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Organization``: the model, and what can be selected from it."""

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

    __graphql_name__ = "Organization"
    __graphql_fields__ = """
    account account Account
    addresses addresses AddressConnection relay
    business_unit businessUnit Boolean
    business_unit_organization businessUnitOrganization Organization
    child_organizations childOrganizations OrganizationConnection relay
    contacts contacts ContactConnection relay
    contracts contracts ContractConnection relay
    created_at createdAt ISO8601Timestamp
    custom_fields customFields [CustomField!]
    custom_fields_attachments customFieldsAttachments AttachmentConnection relay
    disabled disabled Boolean
    end_user_privacy endUserPrivacy Boolean
    financial_id financialID String
    id id ID!
    manager manager Person
    name name String
    order_template orderTemplate RequestTemplate
    parent parent Organization
    people people PersonConnection relay
    permitted_customers permittedCustomers OrganizationConnection relay
    picture_uri pictureUri String
    region region String
    remarks remarks String
    remarks_attachments remarksAttachments AttachmentConnection relay
    risks risks RiskConnection relay
    service_level_agreements serviceLevelAgreements ServiceLevelAgreementConnection relay
    source source String
    source_id sourceID String
    substitute substitute Person
    time_allocations timeAllocations TimeAllocationConnection relay
    ui_extension uiExtension UiExtension
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    """Account that owns the record."""
    addresses: list[Address] = absent
    """Street, mailing and billing addresses."""
    business_unit: bool | None = absent
    """True when reports treat the internal organization as a separate unit."""
    business_unit_organization: Organization | None = absent
    """Business unit the organization belongs to; itself if it is one."""
    child_organizations: list[Organization] = absent
    """Organizations directly below this one."""
    contacts: list[Contact] = absent
    """Telephone numbers, e-mail addresses and websites."""
    contracts: list[Contract] = absent
    """Contracts billed to the organization."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = absent
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = absent
    """Images embedded in rich-text custom fields."""
    disabled: bool | None = absent
    """True when the organization can no longer be selected for other records."""
    end_user_privacy: bool | None = absent
    """True when end users of the organization cannot see data about other end users."""
    financial_id: str | None = absent
    """Identifier in the financial system, at most 128 characters."""
    id: str = absent
    """Node ID, unique over all record types."""
    manager: Person | None = absent
    """Head of the organization."""
    name: str | None = absent
    """Full name, at most 128 characters; imports use it as the key."""
    order_template: RequestTemplate | None = absent
    """Request template for shop purchases by people of the organization and those below
    it."""
    parent: Organization | None = absent
    """Organization directly above this one."""
    people: list[Person] = absent
    """People who belong to the organization."""
    permitted_customers: list[Organization] = absent
    """External customers whose requests the organization may see under customer
    privacy."""
    picture_uri: str | None = absent
    """URL of the picture."""
    region: str | None = absent
    """Region name, free text such as `EMEA`; organizations below a business unit
    inherit it."""
    remarks: str | None = absent
    """Remarks in rich text."""
    remarks_attachments: list[Attachment] = absent
    """Files and images that belong to `remarks`."""
    risks: list[Risk] = absent
    """Risks linked to the organization."""
    service_level_agreements: list[ServiceLevelAgreement] = absent
    """SLAs that cover the organization by listing it."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    substitute: Person | None = absent
    """Stand-in for the manager."""
    time_allocations: list[TimeAllocation] = absent
    """Time allocations on which people of the organization can register time."""
    ui_extension: UiExtension | None = absent
    """UI extension that adds custom fields to the organization."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> Told[OrganizationFields[Never, One], WebhookPayload[str]]: ...


class OrganizationPaths(Generic[Nul, Card]):
    """The fields of ``Organization`` as paths."""

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
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class OrganizationFields(
    OrganizationPaths[Nul, Card],
    ObjectFields[Organization | Nul, "OrganizationFields[Never, One]", Card],
):
    """What can be selected from ``Organization``."""


class OrganizationConnectionFields(
    OrganizationPaths[Never, Many],
    ConnectionFields[Row, "OrganizationFields[Never, One]", Card],
):
    """What can be selected from a connection of ``Organization``."""
