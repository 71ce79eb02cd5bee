# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import CustomFields, Flag, FreeText, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
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


class RiskClosureReasonFilter(GraphQLInput, frozen=True):
    """Condition on `RiskClosureReason` values."""

    __graphql_name__ = "RiskClosureReasonFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [RiskClosureReason]
    """
    __graphql_where__ = "RiskClosureReasonWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: (
        Sequence[RiskClosureReason | RiskClosureReasonLiteral | None] | None | Unset
    ) = UNSET
    """Values to match; an empty list matches records without a value."""


class RiskClosureReasonWhere(Values["RiskClosureReason | RiskClosureReasonLiteral"]):
    """The operators of ``RiskClosureReasonFilter``."""


class RiskCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `riskCreate` mutation."""

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
    __graphql_required__ = "severity subject"

    severity: str
    """Reference of the risk severity."""
    subject: str
    """Risk in one line."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    closure_reason: RiskClosureReason | RiskClosureReasonLiteral | None | Unset = UNSET
    """Why the risk was closed."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    manager_id: str | None | Unset = UNSET
    """Node ID of the person who keeps the risk under control and its record up to
    date."""
    mitigation_target_at: date | None | Unset = UNSET
    """Deadline for mitigating the risk."""
    note: str | None | Unset = UNSET
    """First note, in rich text."""
    organization_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the organizations that are or could be affected."""
    project_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the projects that are or could be affected."""
    service_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the services that are or could be affected."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    status: RiskStatus | RiskStatusLiteral | None | Unset = UNSET
    """Whether the risk is anticipated, has materialized or is closed."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the risk."""


class RiskCreateArgs(TypedDict, total=False):
    """The fields of ``RiskCreateInput`` as keyword arguments."""

    severity: Required[str]
    """Reference of the risk severity."""
    subject: Required[str]
    """Risk in one line."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    closure_reason: RiskClosureReason | RiskClosureReasonLiteral | None | Unset
    """Why the risk was closed."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    manager_id: str | None | Unset
    """Node ID of the person who keeps the risk under control and its record up to
    date."""
    mitigation_target_at: date | None | Unset
    """Deadline for mitigating the risk."""
    note: str | None | Unset
    """First note, in rich text."""
    organization_ids: Sequence[str] | None | Unset
    """Node IDs of the organizations that are or could be affected."""
    project_ids: Sequence[str] | None | Unset
    """Node IDs of the projects that are or could be affected."""
    service_ids: Sequence[str] | None | Unset
    """Node IDs of the services that are or could be affected."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    status: RiskStatus | RiskStatusLiteral | None | Unset
    """Whether the risk is anticipated, has materialized or is closed."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the risk."""


class RiskCustomFilter(GraphQLInput, frozen=True):
    """Condition on a filterable custom field of risk records."""

    __graphql_name__ = "RiskCustomFilter"
    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """
    __graphql_required__ = "name"
    __graphql_where__ = "RiskCustomWhere"

    name: str
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = UNSET
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class RiskCustomWhere(CustomFreeText):
    """The operators of ``RiskCustomFilter``."""


class RiskFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.risks`; all that are given have to hold."""

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
    """By ID of the owning account."""
    closed_at: TimestampFilter | None | Unset = UNSET
    """Range for `closedAt` (moment at which the status became `closed`)."""
    closure_reason: RiskClosureReasonFilter | None | Unset = UNSET
    """Condition on `closureReason` (why the risk was closed)."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    custom_filters: Sequence[RiskCustomFilter] | None | Unset = UNSET
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    manager: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person who keeps the risk under control and its record up to
    date."""
    mentioning_me: bool | None | Unset = UNSET
    """Only records, or no records, with a note that mentions the caller."""
    mitigation_target_at: DateFilter | None | Unset = UNSET
    """Range for `mitigationTargetAt` (deadline for mitigating the risk)."""
    mitigation_target_indication: TargetIndicationFilter | None | Unset = UNSET
    """By urgency of the mitigation date."""
    organization: ReferenceFilter | None | Unset = UNSET
    """By node ID of the organization."""
    project: ReferenceFilter | None | Unset = UNSET
    """By node ID of the project."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    risk_id: StringFilter | None | Unset = UNSET
    """Condition on `riskId` (number shown in the user interface, which is also the REST
    ID)."""
    service: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service."""
    severity: StringFilter | None | Unset = UNSET
    """Condition on `severity` (reference of the risk severity)."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    status: RiskStatusFilter | None | Unset = UNSET
    """Condition on `status` (whether the risk is anticipated, has materialized or is
    closed)."""
    subject: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class RiskWhere(FilterFields):
    """What ``where`` can compare of ``RiskFilter``."""

    __graphql_filter__ = "RiskFilter"
    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    """By ID of the owning account."""
    closed_at: TimestampWhere
    """Range for `closedAt` (moment at which the status became `closed`)."""
    closure_reason: RiskClosureReasonWhere
    """Condition on `closureReason` (why the risk was closed)."""
    created_at: TimestampWhere
    """By time of creation."""
    custom: CustomFields[RiskCustomWhere]
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    id: IDWhere
    """By node ID."""
    manager: ReferenceWhere
    """By node ID of the person who keeps the risk under control and its record up to
    date."""
    mentioning_me: Flag
    """Only records, or no records, with a note that mentions the caller."""
    mitigation_target_at: DateWhere
    """Range for `mitigationTargetAt` (deadline for mitigating the risk)."""
    mitigation_target_indication: TargetIndicationWhere
    """By urgency of the mitigation date."""
    organization: ReferenceWhere
    """By node ID of the organization."""
    project: ReferenceWhere
    """By node ID of the project."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    risk_id: StringWhere
    """Condition on `riskId` (number shown in the user interface, which is also the REST
    ID)."""
    service: ReferenceWhere
    """By node ID of the service."""
    severity: StringWhere
    """Condition on `severity` (reference of the risk severity)."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    status: RiskStatusWhere
    """Condition on `status` (whether the risk is anticipated, has materialized or is
    closed)."""
    subject: StringWhere
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class RiskOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.risks`; give several in order of precedence."""

    __graphql_name__ = "RiskOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field RiskOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: RiskOrderField | RiskOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class RiskStatusFilter(GraphQLInput, frozen=True):
    """Condition on `RiskStatus` values."""

    __graphql_name__ = "RiskStatusFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [RiskStatus]
    """
    __graphql_where__ = "RiskStatusWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[RiskStatus | RiskStatusLiteral | None] | None | Unset = UNSET
    """Values to match; an empty list matches records without a value."""


class RiskStatusWhere(Values["RiskStatus | RiskStatusLiteral"]):
    """The operators of ``RiskStatusFilter``."""


class RiskUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `riskUpdate` mutation."""

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
    __graphql_required__ = "id"
    __graphql_apply__ = """
    custom_fields:-
    custom_fields_attachments:-
    manager_id:>manager
    note:-
    organization_ids:*organizations
    project_ids:*projects
    service_ids:*services
    ui_extension_id:>ui_extension
    """

    id: str
    """Node ID of the risk to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    closure_reason: RiskClosureReason | RiskClosureReasonLiteral | None | Unset = UNSET
    """Why the risk was closed."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    manager_id: str | None | Unset = UNSET
    """Node ID of the person who keeps the risk under control and its record up to
    date."""
    mitigation_target_at: date | None | Unset = UNSET
    """Deadline for mitigating the risk."""
    note: str | None | Unset = UNSET
    """Note to add, in rich text."""
    organization_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the organizations that are or could be affected."""
    project_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the projects that are or could be affected."""
    service_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the services that are or could be affected."""
    severity: str | None | Unset = UNSET
    """Reference of the risk severity."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    status: RiskStatus | RiskStatusLiteral | None | Unset = UNSET
    """Whether the risk is anticipated, has materialized or is closed."""
    subject: str | None | Unset = UNSET
    """Risk in one line."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the risk."""


class RiskUpdateArgs(TypedDict, total=False):
    """The fields of ``RiskUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the risk to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    closure_reason: RiskClosureReason | RiskClosureReasonLiteral | None | Unset
    """Why the risk was closed."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    manager_id: str | None | Unset
    """Node ID of the person who keeps the risk under control and its record up to
    date."""
    mitigation_target_at: date | None | Unset
    """Deadline for mitigating the risk."""
    note: str | None | Unset
    """Note to add, in rich text."""
    organization_ids: Sequence[str] | None | Unset
    """Node IDs of the organizations that are or could be affected."""
    project_ids: Sequence[str] | None | Unset
    """Node IDs of the projects that are or could be affected."""
    service_ids: Sequence[str] | None | Unset
    """Node IDs of the services that are or could be affected."""
    severity: str | None | Unset
    """Reference of the risk severity."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    status: RiskStatus | RiskStatusLiteral | None | Unset
    """Whether the risk is anticipated, has materialized or is closed."""
    subject: str | None | Unset
    """Risk in one line."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the risk."""


class RiskApplyRow(TypedDict, total=False):
    """A row for ``client.apply.risks``: what it names is compared and written."""

    source_id: Required[str]
    closure_reason: RiskClosureReason | RiskClosureReasonLiteral | None
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    manager_id: str | None
    mitigation_target_at: date | None
    note: str | None
    organization_ids: Sequence[str] | None
    project_ids: Sequence[str] | None
    service_ids: Sequence[str] | None
    severity: str | None
    status: RiskStatus | RiskStatusLiteral | None
    subject: str | None
    ui_extension_id: str | None
