"""``FirstLineSupportAgreement``: the model, and what can be selected from it."""

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
from .has_invoices import HasInvoices
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import date, datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.common import AgreementStatus
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .calendar import Calendar, CalendarFields
    from .invoice import Invoice, InvoiceConnectionFields
    from .organization import Organization, OrganizationFields
    from .person import Person, PersonConnectionFields, PersonFields
    from .team import Team, TeamFields


class FirstLineSupportAgreement(HasInvoices, Node, Record, frozen=True):
    """The type ``FirstLineSupportAgreement``."""

    __graphql_name__ = "FirstLineSupportAgreement"

    __graphql_fields__ = """
    account account Account
    charges charges String
    charges_attachments chargesAttachments AttachmentConnection relay
    created_at createdAt ISO8601Timestamp
    customer customer Organization
    customer_account customerAccount Account
    customer_representative customerRepresentative Person
    expiry_date expiryDate ISO8601Date
    first_call_resolutions firstCallResolutions Int
    id id ID!
    invoices invoices InvoiceConnection relay
    major_incident_managers majorIncidentManagers PersonConnection relay
    name name String
    notice_date noticeDate ISO8601Date
    pickup_target pickupTarget Int
    pickups_within_target pickupsWithinTarget Int
    provider provider Organization
    rejected_solutions rejectedSolutions Int
    remarks remarks String
    remarks_attachments remarksAttachments AttachmentConnection relay
    service_desk_only_resolutions serviceDeskOnlyResolutions Int
    service_desk_resolutions serviceDeskResolutions Int
    service_desk_team serviceDeskTeam Team
    source source String
    source_id sourceID String
    start_date startDate ISO8601Date
    status status AgreementStatus
    support_chat_pickup_target supportChatPickupTarget Int
    support_hours supportHours Calendar
    target_details targetDetails String
    target_details_attachments targetDetailsAttachments AttachmentConnection relay
    time_zone timeZone TimeZone
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    charges: str | None = absent
    charges_attachments: list[Attachment] = absent
    created_at: datetime | SpecialTimestamp | None = absent
    customer: Organization | None = absent
    customer_account: Account | None = absent
    customer_representative: Person | None = absent
    expiry_date: date | None = absent
    first_call_resolutions: int | None = absent
    id: str = absent
    invoices: list[Invoice] = absent
    major_incident_managers: list[Person] = absent
    name: str | None = absent
    notice_date: date | None = absent
    pickup_target: int | None = absent
    pickups_within_target: int | None = absent
    provider: Organization | None = absent
    rejected_solutions: int | None = absent
    remarks: str | None = absent
    remarks_attachments: list[Attachment] = absent
    service_desk_only_resolutions: int | None = absent
    service_desk_resolutions: int | None = absent
    service_desk_team: Team | None = absent
    source: str | None = absent
    source_id: str | None = absent
    start_date: date | None = absent
    status: AgreementStatus | None = absent
    support_chat_pickup_target: int | None = absent
    support_hours: Calendar | None = absent
    target_details: str | None = absent
    target_details_attachments: list[Attachment] = absent
    time_zone: str | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class FirstLineSupportAgreementPaths(Generic[Nul, Card]):
    """The fields of ``FirstLineSupportAgreement`` as paths."""

    account: AccountFields[None, Card]
    charges: Leaf[str | None, Card]
    charges_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    customer: OrganizationFields[None, Card]
    customer_account: AccountFields[None, Card]
    customer_representative: PersonFields[None, Card]
    expiry_date: Leaf[date | None, Card]
    first_call_resolutions: Leaf[int | None, Card]
    id: Leaf[str | Nul, Card]
    invoices: InvoiceConnectionFields[list[Invoice] | Nul, Card]
    major_incident_managers: PersonConnectionFields[list[Person] | Nul, Card]
    name: Leaf[str | None, Card]
    notice_date: Leaf[date | None, Card]
    pickup_target: Leaf[int | None, Card]
    pickups_within_target: Leaf[int | None, Card]
    provider: OrganizationFields[None, Card]
    rejected_solutions: Leaf[int | None, Card]
    remarks: Leaf[str | None, Card]
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    service_desk_only_resolutions: Leaf[int | None, Card]
    service_desk_resolutions: Leaf[int | None, Card]
    service_desk_team: TeamFields[None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    start_date: Leaf[date | None, Card]
    status: Leaf[AgreementStatus | None, Card]
    support_chat_pickup_target: Leaf[int | None, Card]
    support_hours: CalendarFields[None, Card]
    target_details: Leaf[str | None, Card]
    target_details_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    time_zone: Leaf[str | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class FirstLineSupportAgreementFields(
    FirstLineSupportAgreementPaths[Nul, Card],
    ObjectFields[
        FirstLineSupportAgreement | Nul,
        "FirstLineSupportAgreementFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``FirstLineSupportAgreement``."""


class FirstLineSupportAgreementListFields(
    FirstLineSupportAgreementPaths[Never, Many],
    ListFields[Row, "FirstLineSupportAgreementFields[Never, One]", Card],
):
    """What can be selected from a list of ``FirstLineSupportAgreement``."""


class FirstLineSupportAgreementConnectionFields(
    FirstLineSupportAgreementPaths[Never, Many],
    ConnectionFields[Row, "FirstLineSupportAgreementFields[Never, One]", Card],
):
    """What can be selected from a connection of ``FirstLineSupportAgreement``."""
