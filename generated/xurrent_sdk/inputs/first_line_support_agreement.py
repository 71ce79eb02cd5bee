"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import FreeText, Unset, UploadedFile
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

    class FirstLineSupportAgreementCreateArgs(TypedDict, total=False):
        """The fields of ``FirstLineSupportAgreementCreateInput`` as keyword
        arguments.
        """

        customer_id: Required[str]
        name: Required[str]
        provider_id: Required[str]
        charges: str | None | Unset
        client_mutation_id: str | None | Unset
        customer_representative_id: str | None | Unset
        expiry_date: date | None | Unset
        first_call_resolutions: int | None | Unset
        notice_date: date | None | Unset
        pickup_target: int | None | Unset
        pickups_within_target: int | None | Unset
        rejected_solutions: int | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        service_desk_only_resolutions: int | None | Unset
        service_desk_resolutions: int | None | Unset
        service_desk_team_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        start_date: date | None | Unset
        status: AgreementStatus | AgreementStatusLiteral | None | Unset
        support_chat_pickup_target: int | None | Unset
        support_hours_id: str | None | Unset
        target_details: str | None | Unset
        time_zone: str | None | Unset

    class FirstLineSupportAgreementUpdateArgs(TypedDict, total=False):
        """The fields of ``FirstLineSupportAgreementUpdateInput`` as keyword
        arguments.
        """

        id: Required[str]
        charges: str | None | Unset
        client_mutation_id: str | None | Unset
        customer_id: str | None | Unset
        customer_representative_id: str | None | Unset
        expiry_date: date | None | Unset
        first_call_resolutions: int | None | Unset
        name: str | None | Unset
        notice_date: date | None | Unset
        pickup_target: int | None | Unset
        pickups_within_target: int | None | Unset
        provider_id: str | None | Unset
        rejected_solutions: int | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        service_desk_only_resolutions: int | None | Unset
        service_desk_resolutions: int | None | Unset
        service_desk_team_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        start_date: date | None | Unset
        status: AgreementStatus | AgreementStatusLiteral | None | Unset
        support_chat_pickup_target: int | None | Unset
        support_hours_id: str | None | Unset
        target_details: str | None | Unset
        time_zone: str | None | Unset


class FirstLineSupportAgreementCreateInput(GraphQLInput, frozen=True):
    """The input ``FirstLineSupportAgreementCreateInput``."""

    __graphql_name__ = "FirstLineSupportAgreementCreateInput"

    __graphql_fields__ = """
    charges charges String
    client_mutation_id clientMutationId String
    customer_id customerId ID!
    customer_representative_id customerRepresentativeId ID
    expiry_date expiryDate ISO8601Date
    first_call_resolutions firstCallResolutions Int
    name name String!
    notice_date noticeDate ISO8601Date
    pickup_target pickupTarget Int
    pickups_within_target pickupsWithinTarget Int
    provider_id providerId ID!
    rejected_solutions rejectedSolutions Int
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    service_desk_only_resolutions serviceDeskOnlyResolutions Int
    service_desk_resolutions serviceDeskResolutions Int
    service_desk_team_id serviceDeskTeamId ID
    source source String
    source_id sourceID String
    start_date startDate ISO8601Date
    status status AgreementStatus
    support_chat_pickup_target supportChatPickupTarget Int
    support_hours_id supportHoursId ID
    target_details targetDetails String
    time_zone timeZone TimeZone
    """

    __graphql_required__ = ("customer_id", "name", "provider_id")

    customer_id: str
    name: str
    provider_id: str
    charges: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    customer_representative_id: str | None | Unset = UNSET
    expiry_date: date | None | Unset = UNSET
    first_call_resolutions: int | None | Unset = UNSET
    notice_date: date | None | Unset = UNSET
    pickup_target: int | None | Unset = UNSET
    pickups_within_target: int | None | Unset = UNSET
    rejected_solutions: int | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    service_desk_only_resolutions: int | None | Unset = UNSET
    service_desk_resolutions: int | None | Unset = UNSET
    service_desk_team_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    start_date: date | None | Unset = UNSET
    status: AgreementStatus | AgreementStatusLiteral | None | Unset = UNSET
    support_chat_pickup_target: int | None | Unset = UNSET
    support_hours_id: str | None | Unset = UNSET
    target_details: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET


class FirstLineSupportAgreementFilter(GraphQLInput, frozen=True):
    """The input ``FirstLineSupportAgreementFilter``."""

    __graphql_name__ = "FirstLineSupportAgreementFilter"

    __graphql_fields__ = """
    account account StringFilter
    created_at createdAt TimestampFilter
    customer customer ReferenceFilter
    customer_account customerAccount StringFilter
    expiry_date expiryDate DateFilter
    id id IDFilter
    name name StringFilter
    notice_date noticeDate DateFilter
    provider provider ReferenceFilter
    query query String
    source source StringFilter
    source_id sourceID StringFilter
    start_date startDate DateFilter
    status status AgreementStatusFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "FirstLineSupportAgreementWhere"

    account: StringFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    customer: ReferenceFilter | None | Unset = UNSET
    customer_account: StringFilter | None | Unset = UNSET
    expiry_date: DateFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    notice_date: DateFilter | None | Unset = UNSET
    provider: ReferenceFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    start_date: DateFilter | None | Unset = UNSET
    status: AgreementStatusFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class FirstLineSupportAgreementWhere(FilterFields):
    """What ``where`` can compare of ``FirstLineSupportAgreementFilter``."""

    __graphql_filter__ = "FirstLineSupportAgreementFilter"

    account: StringWhere
    created_at: TimestampWhere
    customer: ReferenceWhere
    customer_account: StringWhere
    expiry_date: DateWhere
    id: IDWhere
    name: StringWhere
    notice_date: DateWhere
    provider: ReferenceWhere
    query: FreeText
    source: StringWhere
    source_id: StringWhere
    start_date: DateWhere
    status: AgreementStatusWhere
    updated_at: TimestampWhere


class FirstLineSupportAgreementOrder(GraphQLInput, frozen=True):
    """The input ``FirstLineSupportAgreementOrder``."""

    __graphql_name__ = "FirstLineSupportAgreementOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field FirstLineSupportAgreementOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: (
        FirstLineSupportAgreementOrderField | FirstLineSupportAgreementOrderFieldLiteral
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class FirstLineSupportAgreementUpdateInput(GraphQLInput, frozen=True):
    """The input ``FirstLineSupportAgreementUpdateInput``."""

    __graphql_name__ = "FirstLineSupportAgreementUpdateInput"

    __graphql_fields__ = """
    charges charges String
    client_mutation_id clientMutationId String
    customer_id customerId ID
    customer_representative_id customerRepresentativeId ID
    expiry_date expiryDate ISO8601Date
    first_call_resolutions firstCallResolutions Int
    id id ID!
    name name String
    notice_date noticeDate ISO8601Date
    pickup_target pickupTarget Int
    pickups_within_target pickupsWithinTarget Int
    provider_id providerId ID
    rejected_solutions rejectedSolutions Int
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    service_desk_only_resolutions serviceDeskOnlyResolutions Int
    service_desk_resolutions serviceDeskResolutions Int
    service_desk_team_id serviceDeskTeamId ID
    source source String
    source_id sourceID String
    start_date startDate ISO8601Date
    status status AgreementStatus
    support_chat_pickup_target supportChatPickupTarget Int
    support_hours_id supportHoursId ID
    target_details targetDetails String
    time_zone timeZone TimeZone
    """

    __graphql_required__ = ("id",)

    id: str
    charges: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    customer_id: str | None | Unset = UNSET
    customer_representative_id: str | None | Unset = UNSET
    expiry_date: date | None | Unset = UNSET
    first_call_resolutions: int | None | Unset = UNSET
    name: str | None | Unset = UNSET
    notice_date: date | None | Unset = UNSET
    pickup_target: int | None | Unset = UNSET
    pickups_within_target: int | None | Unset = UNSET
    provider_id: str | None | Unset = UNSET
    rejected_solutions: int | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    service_desk_only_resolutions: int | None | Unset = UNSET
    service_desk_resolutions: int | None | Unset = UNSET
    service_desk_team_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    start_date: date | None | Unset = UNSET
    status: AgreementStatus | AgreementStatusLiteral | None | Unset = UNSET
    support_chat_pickup_target: int | None | Unset = UNSET
    support_hours_id: str | None | Unset = UNSET
    target_details: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
