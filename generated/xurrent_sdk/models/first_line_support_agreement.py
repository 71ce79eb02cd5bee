# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``FirstLineSupportAgreement``: the model and its selectable fields."""

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
from .has_invoices import HasInvoices
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import date, datetime

    from .._runtime.codegen import Leaf, One
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import EventTypes
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

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    charges: str | None = of("charges: String")
    """Recurring and one-off charges, in rich text."""
    charges_attachments: list[Attachment] = pages(
        "chargesAttachments: AttachmentConnection"
    )
    """Files and images that belong to `charges`."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    customer: Organization | None = of("customer: Organization")
    """Organization billed for the agreement."""
    customer_account: Account | None = of("customerAccount: Account")
    customer_representative: Person | None = of("customerRepresentative: Person")
    """Person who acts for the customer."""
    expiry_date: date | None = of("expiryDate: ISO8601Date")
    """Last day of the agreement, after which the status becomes `expired`."""
    first_call_resolutions: int | None = of("firstCallResolutions: Int")
    """Lowest percentage of requests to complete while registering them."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    invoices: list[Invoice] = pages("invoices: InvoiceConnection")
    """Invoices booked on the record."""
    major_incident_managers: list[Person] = pages(
        "majorIncidentManagers: PersonConnection"
    )
    """People who may act as major incident manager for the customer."""
    name: str | None = of("name: String")
    """Name; imports use it as the key of the agreement."""
    notice_date: date | None = of("noticeDate: ISO8601Date")
    """Last day to give notice so that the agreement ends on its expiry date."""
    pickup_target: int | None = of("pickupTarget: Int")
    """Minutes within which the service desk has to pick up a request."""
    pickups_within_target: int | None = of("pickupsWithinTarget: Int")
    """Lowest percentage of requests to pick up within the target."""
    provider: Organization | None = of("provider: Organization")
    """Organization that runs the service desk."""
    rejected_solutions: int | None = of("rejectedSolutions: Int")
    """Highest percentage of requests that may be reopened."""
    remarks: str | None = of("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: list[Attachment] = pages(
        "remarksAttachments: AttachmentConnection"
    )
    """Files and images that belong to `remarks`."""
    service_desk_only_resolutions: int | None = of("serviceDeskOnlyResolutions: Int")
    """Lowest percentage of requests to complete without involving another team."""
    service_desk_resolutions: int | None = of("serviceDeskResolutions: Int")
    """Lowest percentage of requests to complete by the service desk."""
    service_desk_team: Team | None = of("serviceDeskTeam: Team")
    """Team of the provider that gives first line support."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    start_date: date | None = of("startDate: ISO8601Date")
    """First day of the agreement."""
    status: AgreementStatus | None = of("status: AgreementStatus")
    """Whether the agreement is in preparation, scheduled, active or expired."""
    support_chat_pickup_target: int | None = of("supportChatPickupTarget: Int")
    """Minutes within which the service desk has to pick up a chat request."""
    support_hours: Calendar | None = of("supportHours: Calendar")
    """Calendar with the hours of the service desk."""
    target_details: str | None = of("targetDetails: String")
    """Explanation of all targets, in rich text."""
    target_details_attachments: list[Attachment] = pages(
        "targetDetailsAttachments: AttachmentConnection"
    )
    """Files and images that belong to `targetDetails`."""
    time_zone: str | None = of("timeZone: TimeZone")
    """Time zone of the dates and support hours."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[
            FirstLineSupportAgreementFields[Never, One], WebhookPayload[AgreementStatus]
        ]: ...


class FirstLineSupportAgreementPaths(Generic[Nul, Card]):
    """Paths to the fields of ``FirstLineSupportAgreement``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    charges: Leaf[str | None, Card]
    """Recurring and one-off charges, in rich text."""
    charges_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `charges`."""
    created_at: Leaf[datetime | None, Card]
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
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class FirstLineSupportAgreementFields(
    FirstLineSupportAgreementPaths[Nul, Card],
    ObjectFields[
        FirstLineSupportAgreement | Nul,
        "FirstLineSupportAgreementFields[Never, One]",
        Card,
    ],
):
    """Fields of ``FirstLineSupportAgreement`` to select."""


class FirstLineSupportAgreementConnectionFields(
    FirstLineSupportAgreementPaths[Never, Many],
    ConnectionFields[Row, "FirstLineSupportAgreementFields[Never, One]", Card],
):
    """Fields of a connection of ``FirstLineSupportAgreement`` to select."""
