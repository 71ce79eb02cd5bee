"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import CustomFields, Flag, FreeText, Unset, UploadedFile
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.risk import (
        RiskClosureReason,
        RiskClosureReasonLiteral,
        RiskOrderField,
        RiskOrderFieldLiteral,
        RiskStatus,
        RiskStatusLiteral,
    )
    from .attachment import AttachmentInput
    from .common import (
        DateFilter,
        DateWhere,
        IDFilter,
        IDWhere,
        ReferenceFilter,
        ReferenceWhere,
        StringFilter,
        StringWhere,
        TargetIndicationFilter,
        TargetIndicationWhere,
        TimestampFilter,
        TimestampWhere,
    )
    from .custom_field import CustomFieldInput

    RiskOrderBy: TypeAlias = Literal[
        "closed_at",
        "closure_reason",
        "created_at",
        "life_cycle_state",
        "manager_name",
        "mitigation_target_at",
        "severity",
        "status",
        "subject",
        "updated_at",
        "-closed_at",
        "-closure_reason",
        "-created_at",
        "-life_cycle_state",
        "-manager_name",
        "-mitigation_target_at",
        "-severity",
        "-status",
        "-subject",
        "-updated_at",
    ]

    class RiskCreateArgs(TypedDict, total=False):
        """The fields of ``RiskCreateInput`` as keyword arguments."""

        severity: Required[str]
        subject: Required[str]
        client_mutation_id: str | None | Unset
        closure_reason: RiskClosureReason | RiskClosureReasonLiteral | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        manager_id: str | None | Unset
        mitigation_target_at: date | None | Unset
        note: str | None | Unset
        organization_ids: Sequence[str] | None | Unset
        project_ids: Sequence[str] | None | Unset
        service_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        status: RiskStatus | RiskStatusLiteral | None | Unset
        ui_extension_id: str | None | Unset

    class RiskUpdateArgs(TypedDict, total=False):
        """The fields of ``RiskUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        closure_reason: RiskClosureReason | RiskClosureReasonLiteral | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        manager_id: str | None | Unset
        mitigation_target_at: date | None | Unset
        note: str | None | Unset
        organization_ids: Sequence[str] | None | Unset
        project_ids: Sequence[str] | None | Unset
        service_ids: Sequence[str] | None | Unset
        severity: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        status: RiskStatus | RiskStatusLiteral | None | Unset
        subject: str | None | Unset
        ui_extension_id: str | None | Unset


class RiskClosureReasonFilter(GraphQLInput, frozen=True):
    """The input ``RiskClosureReasonFilter``."""

    __graphql_name__ = "RiskClosureReasonFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [RiskClosureReason]
    """

    __graphql_where__ = "RiskClosureReasonWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[RiskClosureReason | RiskClosureReasonLiteral | None] | None | Unset
    ) = UNSET


class RiskClosureReasonWhere(Values["RiskClosureReason | RiskClosureReasonLiteral"]):
    """The operators of ``RiskClosureReasonFilter``."""


class RiskCreateInput(GraphQLInput, frozen=True):
    """The input ``RiskCreateInput``."""

    __graphql_name__ = "RiskCreateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    closure_reason closureReason RiskClosureReason
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    manager_id managerId ID
    mitigation_target_at mitigationTargetAt ISO8601Date
    note note String
    organization_ids organizationIds [ID!]
    project_ids projectIds [ID!]
    service_ids serviceIds [ID!]
    severity severity String!
    source source String
    source_id sourceID String
    status status RiskStatus
    subject subject String!
    ui_extension_id uiExtensionId ID
    """

    __graphql_required__ = ("severity", "subject")

    severity: str
    subject: str
    client_mutation_id: str | None | Unset = UNSET
    closure_reason: RiskClosureReason | RiskClosureReasonLiteral | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    manager_id: str | None | Unset = UNSET
    mitigation_target_at: date | None | Unset = UNSET
    note: str | None | Unset = UNSET
    organization_ids: Sequence[str] | None | Unset = UNSET
    project_ids: Sequence[str] | None | Unset = UNSET
    service_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    status: RiskStatus | RiskStatusLiteral | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET


class RiskCustomFilter(GraphQLInput, frozen=True):
    """The input ``RiskCustomFilter``."""

    __graphql_name__ = "RiskCustomFilter"

    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """

    __graphql_required__ = ("name",)

    __graphql_where__ = "RiskCustomWhere"

    name: str
    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class RiskCustomWhere(CustomFreeText):
    """The operators of ``RiskCustomFilter``."""


class RiskFilter(GraphQLInput, frozen=True):
    """The input ``RiskFilter``."""

    __graphql_name__ = "RiskFilter"

    __graphql_fields__ = """
    account account StringFilter
    closed_at closedAt TimestampFilter
    closure_reason closureReason RiskClosureReasonFilter
    created_at createdAt TimestampFilter
    custom_filters customFilters [RiskCustomFilter!]
    id id IDFilter
    manager manager ReferenceFilter
    mentioning_me mentioningMe Boolean
    mitigation_target_at mitigationTargetAt DateFilter
    mitigation_target_indication mitigationTargetIndication TargetIndicationFilter
    organization organization ReferenceFilter
    project project ReferenceFilter
    query query String
    risk_id riskId StringFilter
    service service ReferenceFilter
    severity severity StringFilter
    source source StringFilter
    source_id sourceID StringFilter
    status status RiskStatusFilter
    subject subject StringFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "RiskWhere"

    account: StringFilter | None | Unset = UNSET
    closed_at: TimestampFilter | None | Unset = UNSET
    closure_reason: RiskClosureReasonFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    custom_filters: Sequence[RiskCustomFilter] | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    manager: ReferenceFilter | None | Unset = UNSET
    mentioning_me: bool | None | Unset = UNSET
    mitigation_target_at: DateFilter | None | Unset = UNSET
    mitigation_target_indication: TargetIndicationFilter | None | Unset = UNSET
    organization: ReferenceFilter | None | Unset = UNSET
    project: ReferenceFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    risk_id: StringFilter | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    severity: StringFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    status: RiskStatusFilter | None | Unset = UNSET
    subject: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class RiskWhere(FilterFields):
    """What ``where`` can compare of ``RiskFilter``."""

    __graphql_filter__ = "RiskFilter"

    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    closed_at: TimestampWhere
    closure_reason: RiskClosureReasonWhere
    created_at: TimestampWhere
    custom: CustomFields[RiskCustomWhere]
    id: IDWhere
    manager: ReferenceWhere
    mentioning_me: Flag
    mitigation_target_at: DateWhere
    mitigation_target_indication: TargetIndicationWhere
    organization: ReferenceWhere
    project: ReferenceWhere
    query: FreeText
    risk_id: StringWhere
    service: ReferenceWhere
    severity: StringWhere
    source: StringWhere
    source_id: StringWhere
    status: RiskStatusWhere
    subject: StringWhere
    updated_at: TimestampWhere


class RiskOrder(GraphQLInput, frozen=True):
    """The input ``RiskOrder``."""

    __graphql_name__ = "RiskOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field RiskOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: RiskOrderField | RiskOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class RiskStatusFilter(GraphQLInput, frozen=True):
    """The input ``RiskStatusFilter``."""

    __graphql_name__ = "RiskStatusFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [RiskStatus]
    """

    __graphql_where__ = "RiskStatusWhere"

    negate: bool | None | Unset = UNSET
    values: Sequence[RiskStatus | RiskStatusLiteral | None] | None | Unset = UNSET


class RiskStatusWhere(Values["RiskStatus | RiskStatusLiteral"]):
    """The operators of ``RiskStatusFilter``."""


class RiskUpdateInput(GraphQLInput, frozen=True):
    """The input ``RiskUpdateInput``."""

    __graphql_name__ = "RiskUpdateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    closure_reason closureReason RiskClosureReason
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    id id ID!
    manager_id managerId ID
    mitigation_target_at mitigationTargetAt ISO8601Date
    note note String
    organization_ids organizationIds [ID!]
    project_ids projectIds [ID!]
    service_ids serviceIds [ID!]
    severity severity String
    source source String
    source_id sourceID String
    status status RiskStatus
    subject subject String
    ui_extension_id uiExtensionId ID
    """

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    closure_reason: RiskClosureReason | RiskClosureReasonLiteral | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    manager_id: str | None | Unset = UNSET
    mitigation_target_at: date | None | Unset = UNSET
    note: str | None | Unset = UNSET
    organization_ids: Sequence[str] | None | Unset = UNSET
    project_ids: Sequence[str] | None | Unset = UNSET
    service_ids: Sequence[str] | None | Unset = UNSET
    severity: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    status: RiskStatus | RiskStatusLiteral | None | Unset = UNSET
    subject: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
