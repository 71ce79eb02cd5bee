"""``Organization``: the model, and what can be selected from it."""

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


class Organization(Node, Record, frozen=True):
    """The type ``Organization``."""

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
    addresses: list[Address] = absent
    business_unit: bool | None = absent
    business_unit_organization: Organization | None = absent
    child_organizations: list[Organization] = absent
    contacts: list[Contact] = absent
    contracts: list[Contract] = absent
    created_at: datetime | SpecialTimestamp | None = absent
    custom_fields: list[CustomField] | None = absent
    custom_fields_attachments: list[Attachment] = absent
    disabled: bool | None = absent
    end_user_privacy: bool | None = absent
    financial_id: str | None = absent
    id: str = absent
    manager: Person | None = absent
    name: str | None = absent
    order_template: RequestTemplate | None = absent
    parent: Organization | None = absent
    people: list[Person] = absent
    permitted_customers: list[Organization] = absent
    picture_uri: str | None = absent
    region: str | None = absent
    remarks: str | None = absent
    remarks_attachments: list[Attachment] = absent
    risks: list[Risk] = absent
    service_level_agreements: list[ServiceLevelAgreement] = absent
    source: str | None = absent
    source_id: str | None = absent
    substitute: Person | None = absent
    time_allocations: list[TimeAllocation] = absent
    ui_extension: UiExtension | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class OrganizationPaths(Generic[Nul, Card]):
    """The fields of ``Organization`` as paths."""

    account: AccountFields[None, Card]
    addresses: AddressConnectionFields[list[Address] | Nul, Card]
    business_unit: Leaf[bool | None, Card]
    business_unit_organization: OrganizationFields[None, Card]
    child_organizations: OrganizationConnectionFields[list[Organization] | Nul, Card]
    contacts: ContactConnectionFields[list[Contact] | Nul, Card]
    contracts: ContractConnectionFields[list[Contract] | Nul, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    disabled: Leaf[bool | None, Card]
    end_user_privacy: Leaf[bool | None, Card]
    financial_id: Leaf[str | None, Card]
    id: Leaf[str | Nul, Card]
    manager: PersonFields[None, Card]
    name: Leaf[str | None, Card]
    order_template: RequestTemplateFields[None, Card]
    parent: OrganizationFields[None, Card]
    people: PersonConnectionFields[list[Person] | Nul, Card]
    permitted_customers: OrganizationConnectionFields[list[Organization] | Nul, Card]
    picture_uri: Leaf[str | None, Card]
    region: Leaf[str | None, Card]
    remarks: Leaf[str | None, Card]
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    risks: RiskConnectionFields[list[Risk] | Nul, Card]
    service_level_agreements: ServiceLevelAgreementConnectionFields[
        list[ServiceLevelAgreement] | Nul, Card
    ]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    substitute: PersonFields[None, Card]
    time_allocations: TimeAllocationConnectionFields[list[TimeAllocation] | Nul, Card]
    ui_extension: UiExtensionFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class OrganizationFields(
    OrganizationPaths[Nul, Card],
    ObjectFields[Organization | Nul, "OrganizationFields[Never, One]", Card],
):
    """What can be selected from ``Organization``."""


class OrganizationListFields(
    OrganizationPaths[Never, Many],
    ListFields[Row, "OrganizationFields[Never, One]", Card],
):
    """What can be selected from a list of ``Organization``."""


class OrganizationConnectionFields(
    OrganizationPaths[Never, Many],
    ConnectionFields[Row, "OrganizationFields[Never, One]", Card],
):
    """What can be selected from a connection of ``Organization``."""
