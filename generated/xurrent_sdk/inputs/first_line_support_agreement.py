# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import FreeText, One, Unset
    from ..apply import (
        CalendarApplyKey,
        OrganizationApplyKey,
        PersonApplyKey,
        TeamApplyKey,
    )
    from ..enums.common import (
        AgreementStatus,
        AgreementStatusLiteral,
        OrderDirection,
        OrderDirectionLiteral,
    )
    from ..enums.first_line_support_agreement import (
        FirstLineSupportAgreementOrderField,
        FirstLineSupportAgreementOrderFieldLiteral,
    )
    from ..models.first_line_support_agreement import (
        FirstLineSupportAgreement,
        FirstLineSupportAgreementFields,
    )
    from .attachment import AttachmentInput
    from .common import (
        AgreementStatusFilter,
        AgreementStatusWhere,
        DateFilter,
        DateWhere,
        IDFilter,
        IDWhere,
        ReferenceFilter,
        ReferenceWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )

FirstLineSupportAgreementOrderBy: TypeAlias = Literal[
    "created_at",
    "expiry_date",
    "name",
    "notice_date",
    "provider_name",
    "start_date",
    "status",
    "updated_at",
    "-created_at",
    "-expiry_date",
    "-name",
    "-notice_date",
    "-provider_name",
    "-start_date",
    "-status",
    "-updated_at",
]


class FirstLineSupportAgreementCreateInput(
    GraphQLInput,
    MutationInput[
        "FirstLineSupportAgreement", "FirstLineSupportAgreementFields[Never, One]"
    ],
    frozen=True,
):
    """Arguments of the `firstLineSupportAgreementCreate` mutation."""

    customer_id: str = needs(title="customerId: ID!")
    """Node ID of the organization billed for the agreement."""
    name: str = needs(title="name: String!")
    """Name; imports use it as the key of the agreement."""
    provider_id: str = needs(title="providerId: ID!")
    """Node ID of the organization that runs the service desk."""
    charges: str | None | Unset = unset("charges: String")
    """Recurring and one-off charges, in rich text."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    customer_representative_id: str | None | Unset = unset(
        "customerRepresentativeId: ID"
    )
    """Node ID of the person who acts for the customer."""
    expiry_date: date | None | Unset = unset("expiryDate: ISO8601Date")
    """Last day of the agreement, after which the status becomes `expired`."""
    first_call_resolutions: int | None | Unset = unset("firstCallResolutions: Int")
    """Lowest percentage of requests to complete while registering them."""
    notice_date: date | None | Unset = unset("noticeDate: ISO8601Date")
    """Last day to give notice so that the agreement ends on its expiry date."""
    pickup_target: int | None | Unset = unset("pickupTarget: Int")
    """Minutes within which the service desk has to pick up a request."""
    pickups_within_target: int | None | Unset = unset("pickupsWithinTarget: Int")
    """Lowest percentage of requests to pick up within the target."""
    rejected_solutions: int | None | Unset = unset("rejectedSolutions: Int")
    """Highest percentage of requests that may be reopened."""
    remarks: str | None | Unset = unset("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("remarksAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `remarks`."""
    service_desk_only_resolutions: int | None | Unset = unset(
        "serviceDeskOnlyResolutions: Int"
    )
    """Lowest percentage of requests to complete without involving another team."""
    service_desk_resolutions: int | None | Unset = unset("serviceDeskResolutions: Int")
    """Lowest percentage of requests to complete by the service desk."""
    service_desk_team_id: str | None | Unset = unset("serviceDeskTeamId: ID")
    """Node ID of the team of the provider that gives first line support."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    start_date: date | None | Unset = unset("startDate: ISO8601Date")
    """First day of the agreement."""
    status: AgreementStatus | AgreementStatusLiteral | None | Unset = unset(
        "status: AgreementStatus"
    )
    """Whether the agreement is in preparation, scheduled, active or expired."""
    support_chat_pickup_target: int | None | Unset = unset(
        "supportChatPickupTarget: Int"
    )
    """Minutes within which the service desk has to pick up a chat request."""
    support_hours_id: str | None | Unset = unset("supportHoursId: ID")
    """Node ID of the calendar with the hours of the service desk."""
    target_details: str | None | Unset = unset("targetDetails: String")
    """Explanation of all targets, in rich text."""
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone of the dates and support hours."""


class FirstLineSupportAgreementCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``FirstLineSupportAgreementCreateInput`` as keyword arguments."""

    customer_id: Required[str]
    """Node ID of the organization billed for the agreement."""
    name: Required[str]
    """Name; imports use it as the key of the agreement."""
    provider_id: Required[str]
    """Node ID of the organization that runs the service desk."""
    charges: str | None | Unset
    """Recurring and one-off charges, in rich text."""
    customer_representative_id: str | None | Unset
    """Node ID of the person who acts for the customer."""
    expiry_date: date | None | Unset
    """Last day of the agreement, after which the status becomes `expired`."""
    first_call_resolutions: int | None | Unset
    """Lowest percentage of requests to complete while registering them."""
    notice_date: date | None | Unset
    """Last day to give notice so that the agreement ends on its expiry date."""
    pickup_target: int | None | Unset
    """Minutes within which the service desk has to pick up a request."""
    pickups_within_target: int | None | Unset
    """Lowest percentage of requests to pick up within the target."""
    rejected_solutions: int | None | Unset
    """Highest percentage of requests that may be reopened."""
    remarks: str | None | Unset
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `remarks`."""
    service_desk_only_resolutions: int | None | Unset
    """Lowest percentage of requests to complete without involving another team."""
    service_desk_resolutions: int | None | Unset
    """Lowest percentage of requests to complete by the service desk."""
    service_desk_team_id: str | None | Unset
    """Node ID of the team of the provider that gives first line support."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    start_date: date | None | Unset
    """First day of the agreement."""
    status: AgreementStatus | AgreementStatusLiteral | None | Unset
    """Whether the agreement is in preparation, scheduled, active or expired."""
    support_chat_pickup_target: int | None | Unset
    """Minutes within which the service desk has to pick up a chat request."""
    support_hours_id: str | None | Unset
    """Node ID of the calendar with the hours of the service desk."""
    target_details: str | None | Unset
    """Explanation of all targets, in rich text."""
    time_zone: str | None | Unset
    """Time zone of the dates and support hours."""


class FirstLineSupportAgreementFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.firstLineSupportAgreements`; all that are given have to
    hold.
    """

    __graphql_where__ = "FirstLineSupportAgreementWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    customer: ReferenceFilter | None | Unset = unset("customer: ReferenceFilter")
    """By node ID of the organization billed for the agreement."""
    customer_account: StringFilter | None | Unset = unset(
        "customerAccount: StringFilter"
    )
    """By ID of the customer's account."""
    expiry_date: DateFilter | None | Unset = unset("expiryDate: DateFilter")
    """Range for `expiryDate` (last day of the agreement)."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    notice_date: DateFilter | None | Unset = unset("noticeDate: DateFilter")
    """Range for `noticeDate` (last day to give notice so that the agreement ends on its
    expiry date)."""
    provider: ReferenceFilter | None | Unset = unset("provider: ReferenceFilter")
    """By node ID of the organization that runs the service desk."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    start_date: DateFilter | None | Unset = unset("startDate: DateFilter")
    """Range for `startDate` (first day of the agreement)."""
    status: AgreementStatusFilter | None | Unset = unset(
        "status: AgreementStatusFilter"
    )
    """Condition on `status` (whether the agreement is in preparation, scheduled, active
    or expired)."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class FirstLineSupportAgreementWhere(FilterFields):
    """Fields of ``FirstLineSupportAgreementFilter`` for conditions of ``where``."""

    account: StringWhere
    """By ID of the owning account."""
    created_at: TimestampWhere
    """By time of creation."""
    customer: ReferenceWhere
    """By node ID of the organization billed for the agreement."""
    customer_account: StringWhere
    """By ID of the customer's account."""
    expiry_date: DateWhere
    """Range for `expiryDate` (last day of the agreement)."""
    id: IDWhere
    """By node ID."""
    name: StringWhere
    notice_date: DateWhere
    """Range for `noticeDate` (last day to give notice so that the agreement ends on its
    expiry date)."""
    provider: ReferenceWhere
    """By node ID of the organization that runs the service desk."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    start_date: DateWhere
    """Range for `startDate` (first day of the agreement)."""
    status: AgreementStatusWhere
    """Condition on `status` (whether the agreement is in preparation, scheduled, active
    or expired)."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class FirstLineSupportAgreementOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.firstLineSupportAgreements`; give several in order of
    precedence.
    """

    __graphql_order__ = "field direction asc desc"

    field: (
        FirstLineSupportAgreementOrderField | FirstLineSupportAgreementOrderFieldLiteral
    ) = needs(title="field: FirstLineSupportAgreementOrderField!")
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class FirstLineSupportAgreementUpdateInput(
    GraphQLInput,
    MutationInput[
        "FirstLineSupportAgreement", "FirstLineSupportAgreementFields[Never, One]"
    ],
    frozen=True,
):
    """Arguments of the `firstLineSupportAgreementUpdate` mutation."""

    __graphql_apply__ = """
    customer_id:>customer
    customer_representative_id:>customer_representative
    provider_id:>provider
    remarks_attachments:!
    service_desk_team_id:>service_desk_team
    support_hours_id:>support_hours
    """

    id: str = needs(title="id: ID!")
    """Node ID of the first line support agreement to change."""
    charges: str | None | Unset = unset("charges: String")
    """Recurring and one-off charges, in rich text."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    customer_id: str | None | Unset = unset("customerId: ID")
    """Node ID of the organization billed for the agreement."""
    customer_representative_id: str | None | Unset = unset(
        "customerRepresentativeId: ID"
    )
    """Node ID of the person who acts for the customer."""
    expiry_date: date | None | Unset = unset("expiryDate: ISO8601Date")
    """Last day of the agreement, after which the status becomes `expired`."""
    first_call_resolutions: int | None | Unset = unset("firstCallResolutions: Int")
    """Lowest percentage of requests to complete while registering them."""
    name: str | None | Unset = unset("name: String")
    """Name; imports use it as the key of the agreement."""
    notice_date: date | None | Unset = unset("noticeDate: ISO8601Date")
    """Last day to give notice so that the agreement ends on its expiry date."""
    pickup_target: int | None | Unset = unset("pickupTarget: Int")
    """Minutes within which the service desk has to pick up a request."""
    pickups_within_target: int | None | Unset = unset("pickupsWithinTarget: Int")
    """Lowest percentage of requests to pick up within the target."""
    provider_id: str | None | Unset = unset("providerId: ID")
    """Node ID of the organization that runs the service desk."""
    rejected_solutions: int | None | Unset = unset("rejectedSolutions: Int")
    """Highest percentage of requests that may be reopened."""
    remarks: str | None | Unset = unset("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("remarksAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `remarks`."""
    service_desk_only_resolutions: int | None | Unset = unset(
        "serviceDeskOnlyResolutions: Int"
    )
    """Lowest percentage of requests to complete without involving another team."""
    service_desk_resolutions: int | None | Unset = unset("serviceDeskResolutions: Int")
    """Lowest percentage of requests to complete by the service desk."""
    service_desk_team_id: str | None | Unset = unset("serviceDeskTeamId: ID")
    """Node ID of the team of the provider that gives first line support."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_date: date | None | Unset = unset("startDate: ISO8601Date")
    """First day of the agreement."""
    status: AgreementStatus | AgreementStatusLiteral | None | Unset = unset(
        "status: AgreementStatus"
    )
    """Whether the agreement is in preparation, scheduled, active or expired."""
    support_chat_pickup_target: int | None | Unset = unset(
        "supportChatPickupTarget: Int"
    )
    """Minutes within which the service desk has to pick up a chat request."""
    support_hours_id: str | None | Unset = unset("supportHoursId: ID")
    """Node ID of the calendar with the hours of the service desk."""
    target_details: str | None | Unset = unset("targetDetails: String")
    """Explanation of all targets, in rich text."""
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone of the dates and support hours."""


class FirstLineSupportAgreementUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``FirstLineSupportAgreementUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the first line support agreement to change."""
    charges: str | None | Unset
    """Recurring and one-off charges, in rich text."""
    customer_id: str | None | Unset
    """Node ID of the organization billed for the agreement."""
    customer_representative_id: str | None | Unset
    """Node ID of the person who acts for the customer."""
    expiry_date: date | None | Unset
    """Last day of the agreement, after which the status becomes `expired`."""
    first_call_resolutions: int | None | Unset
    """Lowest percentage of requests to complete while registering them."""
    name: str | None | Unset
    """Name; imports use it as the key of the agreement."""
    notice_date: date | None | Unset
    """Last day to give notice so that the agreement ends on its expiry date."""
    pickup_target: int | None | Unset
    """Minutes within which the service desk has to pick up a request."""
    pickups_within_target: int | None | Unset
    """Lowest percentage of requests to pick up within the target."""
    provider_id: str | None | Unset
    """Node ID of the organization that runs the service desk."""
    rejected_solutions: int | None | Unset
    """Highest percentage of requests that may be reopened."""
    remarks: str | None | Unset
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `remarks`."""
    service_desk_only_resolutions: int | None | Unset
    """Lowest percentage of requests to complete without involving another team."""
    service_desk_resolutions: int | None | Unset
    """Lowest percentage of requests to complete by the service desk."""
    service_desk_team_id: str | None | Unset
    """Node ID of the team of the provider that gives first line support."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_date: date | None | Unset
    """First day of the agreement."""
    status: AgreementStatus | AgreementStatusLiteral | None | Unset
    """Whether the agreement is in preparation, scheduled, active or expired."""
    support_chat_pickup_target: int | None | Unset
    """Minutes within which the service desk has to pick up a chat request."""
    support_hours_id: str | None | Unset
    """Node ID of the calendar with the hours of the service desk."""
    target_details: str | None | Unset
    """Explanation of all targets, in rich text."""
    time_zone: str | None | Unset
    """Time zone of the dates and support hours."""


class FirstLineSupportAgreementApplyRow(TypedDict, total=False):
    """Row for ``client.apply.first_line_support_agreements``. Omitted fields are left
    unchanged.
    """

    source_id: Required[str]
    charges: str | None
    customer_id: str | None
    customer_representative_id: str | None
    expiry_date: date | None
    first_call_resolutions: int | None
    name: str | None
    notice_date: date | None
    pickup_target: int | None
    pickups_within_target: int | None
    provider_id: str | None
    rejected_solutions: int | None
    remarks: str | None
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None
    service_desk_only_resolutions: int | None
    service_desk_resolutions: int | None
    service_desk_team_id: str | None
    start_date: date | None
    status: AgreementStatus | AgreementStatusLiteral | None
    support_chat_pickup_target: int | None
    support_hours_id: str | None
    target_details: str | None
    time_zone: str | None
    customer: str | OrganizationApplyKey | None
    customer_representative: str | PersonApplyKey | None
    provider: str | OrganizationApplyKey | None
    service_desk_team: str | TeamApplyKey | None
    support_hours: str | CalendarApplyKey | None
