# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``FirstLineSupportAgreement``: the model, and what can be selected from it."""

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
from .has_invoices import HasInvoices
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import date, datetime
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import Told
    from ..enums.common import AgreementStatus
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .calendar import Calendar, CalendarFields
    from .invoice import Invoice, InvoiceConnectionFields
    from .organization import Organization, OrganizationFields
    from .person import Person, PersonConnectionFields, PersonFields
    from .team import Team, TeamFields


class FirstLineSupportAgreement(HasInvoices, Node, Record, frozen=True):
    """First line support agreement (FLSA): which service desk serves a customer, and
    with what targets.
    """

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
    """Account that owns the record."""
    charges: str | None = absent
    """Recurring and one-off charges, in rich text."""
    charges_attachments: list[Attachment] = absent
    """Files and images that belong to `charges`."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    customer: Organization | None = absent
    """Organization billed for the agreement."""
    customer_account: Account | None = absent
    customer_representative: Person | None = absent
    """Person who acts for the customer."""
    expiry_date: date | None = absent
    """Last day of the agreement, after which the status becomes `expired`."""
    first_call_resolutions: int | None = absent
    """Lowest percentage of requests to complete while registering them."""
    id: str = absent
    """Node ID, unique over all record types."""
    invoices: list[Invoice] = absent
    """Invoices booked on the record."""
    major_incident_managers: list[Person] = absent
    """People who may act as major incident manager for the customer."""
    name: str | None = absent
    """Name; imports use it as the key of the agreement."""
    notice_date: date | None = absent
    """Last day to give notice so that the agreement ends on its expiry date."""
    pickup_target: int | None = absent
    """Minutes within which the service desk has to pick up a request."""
    pickups_within_target: int | None = absent
    """Lowest percentage of requests to pick up within the target."""
    provider: Organization | None = absent
    """Organization that runs the service desk."""
    rejected_solutions: int | None = absent
    """Highest percentage of requests that may be reopened."""
    remarks: str | None = absent
    """Remarks in rich text."""
    remarks_attachments: list[Attachment] = absent
    """Files and images that belong to `remarks`."""
    service_desk_only_resolutions: int | None = absent
    """Lowest percentage of requests to complete without involving another team."""
    service_desk_resolutions: int | None = absent
    """Lowest percentage of requests to complete by the service desk."""
    service_desk_team: Team | None = absent
    """Team of the provider that gives first line support."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    start_date: date | None = absent
    """First day of the agreement."""
    status: AgreementStatus | None = absent
    """Whether the agreement is in preparation, scheduled, active or expired."""
    support_chat_pickup_target: int | None = absent
    """Minutes within which the service desk has to pick up a chat request."""
    support_hours: Calendar | None = absent
    """Calendar with the hours of the service desk."""
    target_details: str | None = absent
    """Explanation of all targets, in rich text."""
    target_details_attachments: list[Attachment] = absent
    """Files and images that belong to `targetDetails`."""
    time_zone: str | None = absent
    """Time zone of the dates and support hours."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> Told[
            FirstLineSupportAgreementFields[Never, One], WebhookPayload[AgreementStatus]
        ]: ...


class FirstLineSupportAgreementPaths(Generic[Nul, Card]):
    """The fields of ``FirstLineSupportAgreement`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    charges: Leaf[str | None, Card]
    """Recurring and one-off charges, in rich text."""
    charges_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `charges`."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    customer: OrganizationFields[None, Card]
    """Organization billed for the agreement."""
    customer_account: AccountFields[None, Card]
    customer_representative: PersonFields[None, Card]
    """Person who acts for the customer."""
    expiry_date: Leaf[date | None, Card]
    """Last day of the agreement, after which the status becomes `expired`."""
    first_call_resolutions: Leaf[int | None, Card]
    """Lowest percentage of requests to complete while registering them."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    invoices: InvoiceConnectionFields[list[Invoice] | Nul, Card]
    """Invoices booked on the record."""
    major_incident_managers: PersonConnectionFields[list[Person] | Nul, Card]
    """People who may act as major incident manager for the customer."""
    name: Leaf[str | None, Card]
    """Name; imports use it as the key of the agreement."""
    notice_date: Leaf[date | None, Card]
    """Last day to give notice so that the agreement ends on its expiry date."""
    pickup_target: Leaf[int | None, Card]
    """Minutes within which the service desk has to pick up a request."""
    pickups_within_target: Leaf[int | None, Card]
    """Lowest percentage of requests to pick up within the target."""
    provider: OrganizationFields[None, Card]
    """Organization that runs the service desk."""
    rejected_solutions: Leaf[int | None, Card]
    """Highest percentage of requests that may be reopened."""
    remarks: Leaf[str | None, Card]
    """Remarks in rich text."""
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `remarks`."""
    service_desk_only_resolutions: Leaf[int | None, Card]
    """Lowest percentage of requests to complete without involving another team."""
    service_desk_resolutions: Leaf[int | None, Card]
    """Lowest percentage of requests to complete by the service desk."""
    service_desk_team: TeamFields[None, Card]
    """Team of the provider that gives first line support."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    start_date: Leaf[date | None, Card]
    """First day of the agreement."""
    status: Leaf[AgreementStatus | None, Card]
    """Whether the agreement is in preparation, scheduled, active or expired."""
    support_chat_pickup_target: Leaf[int | None, Card]
    """Minutes within which the service desk has to pick up a chat request."""
    support_hours: CalendarFields[None, Card]
    """Calendar with the hours of the service desk."""
    target_details: Leaf[str | None, Card]
    """Explanation of all targets, in rich text."""
    target_details_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `targetDetails`."""
    time_zone: Leaf[str | None, Card]
    """Time zone of the dates and support hours."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class FirstLineSupportAgreementFields(
    FirstLineSupportAgreementPaths[Nul, Card],
    ObjectFields[
        FirstLineSupportAgreement | Nul,
        "FirstLineSupportAgreementFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``FirstLineSupportAgreement``."""


class FirstLineSupportAgreementConnectionFields(
    FirstLineSupportAgreementPaths[Never, Many],
    ConnectionFields[Row, "FirstLineSupportAgreementFields[Never, One]", Card],
):
    """What can be selected from a connection of ``FirstLineSupportAgreement``."""
