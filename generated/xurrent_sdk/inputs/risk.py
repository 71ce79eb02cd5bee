# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import (
    CustomCondition,
    FilterFields,
    GraphQLInput,
    MutationInput,
    Values,
    needs,
    unset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import CustomFields, Flag, FreeText, One, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..apply import (
        OrganizationApplyKey,
        PersonApplyKey,
        ProjectApplyKey,
        ServiceApplyKey,
        UiExtensionApplyKey,
    )
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.risk import (
        RiskClosureReason,
        RiskClosureReasonLiteral,
        RiskOrderField,
        RiskOrderFieldLiteral,
        RiskStatus,
        RiskStatusLiteral,
    )
    from ..models.risk import Risk, RiskFields
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

    __graphql_where__ = "RiskClosureReasonWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[RiskClosureReason | RiskClosureReasonLiteral | None] | None | Unset
    ) = unset("values: [RiskClosureReason]")
    """Values to match; an empty list matches records without a value."""


class RiskClosureReasonWhere(Values["RiskClosureReason | RiskClosureReasonLiteral"]):
    """The operators of ``RiskClosureReasonFilter``."""


class RiskCreateInput(
    GraphQLInput, MutationInput["Risk", "RiskFields[Never, One]"], frozen=True
):
    """Arguments of the `riskCreate` mutation."""

    severity: str = needs(title="severity: String!")
    """Reference of the risk severity."""
    subject: str = needs(title="subject: String!")
    """Risk in one line."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    closure_reason: RiskClosureReason | RiskClosureReasonLiteral | None | Unset = unset(
        "closureReason: RiskClosureReason"
    )
    """Why the risk was closed."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    manager_id: str | None | Unset = unset("managerId: ID")
    """Node ID of the person who keeps the risk under control and its record up to
    date."""
    mitigation_target_at: date | None | Unset = unset("mitigationTargetAt: ISO8601Date")
    """Deadline for mitigating the risk."""
    note: str | None | Unset = unset("note: String")
    """First note, in rich text."""
    organization_ids: Sequence[str] | None | Unset = unset("organizationIds: [ID!]")
    """Node IDs of the organizations that are or could be affected."""
    project_ids: Sequence[str] | None | Unset = unset("projectIds: [ID!]")
    """Node IDs of the projects that are or could be affected."""
    service_ids: Sequence[str] | None | Unset = unset("serviceIds: [ID!]")
    """Node IDs of the services that are or could be affected."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    status: RiskStatus | RiskStatusLiteral | None | Unset = unset("status: RiskStatus")
    """Whether the risk is anticipated, has materialized or is closed."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the risk."""


class RiskCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``RiskCreateInput`` as keyword arguments."""

    severity: Required[str]
    """Reference of the risk severity."""
    subject: Required[str]
    """Risk in one line."""
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

    __graphql_where__ = "RiskCustomWhere"

    name: str = needs(title="name: String!")
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [String]")
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class RiskCustomWhere(CustomCondition):
    """The operators of ``RiskCustomFilter``."""


class RiskFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.risks`; all that are given have to hold."""

    __graphql_where__ = "RiskWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    closed_at: TimestampFilter | None | Unset = unset("closedAt: TimestampFilter")
    """Range for `closedAt` (moment at which the status became `closed`)."""
    closure_reason: RiskClosureReasonFilter | None | Unset = unset(
        "closureReason: RiskClosureReasonFilter"
    )
    """Condition on `closureReason` (why the risk was closed)."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    custom_filters: Sequence[RiskCustomFilter] | None | Unset = unset(
        "customFilters: [RiskCustomFilter!]"
    )
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    manager: ReferenceFilter | None | Unset = unset("manager: ReferenceFilter")
    """By node ID of the person who keeps the risk under control and its record up to
    date."""
    mentioning_me: bool | None | Unset = unset("mentioningMe: Boolean")
    """Only records, or no records, with a note that mentions the caller."""
    mitigation_target_at: DateFilter | None | Unset = unset(
        "mitigationTargetAt: DateFilter"
    )
    """Range for `mitigationTargetAt` (deadline for mitigating the risk)."""
    mitigation_target_indication: TargetIndicationFilter | None | Unset = unset(
        "mitigationTargetIndication: TargetIndicationFilter"
    )
    """By urgency of the mitigation date."""
    organization: ReferenceFilter | None | Unset = unset(
        "organization: ReferenceFilter"
    )
    """By node ID of the organization."""
    project: ReferenceFilter | None | Unset = unset("project: ReferenceFilter")
    """By node ID of the project."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    risk_id: StringFilter | None | Unset = unset("riskId: StringFilter")
    """Condition on `riskId` (number shown in the user interface, which is also the REST
    ID)."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service."""
    severity: StringFilter | None | Unset = unset("severity: StringFilter")
    """Condition on `severity` (reference of the risk severity)."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    status: RiskStatusFilter | None | Unset = unset("status: RiskStatusFilter")
    """Condition on `status` (whether the risk is anticipated, has materialized or is
    closed)."""
    subject: StringFilter | None | Unset = unset("subject: StringFilter")
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class RiskWhere(FilterFields):
    """Fields of ``RiskFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: RiskOrderField | RiskOrderFieldLiteral = needs(
        title="field: RiskOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class RiskStatusFilter(GraphQLInput, frozen=True):
    """Condition on `RiskStatus` values."""

    __graphql_where__ = "RiskStatusWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[RiskStatus | RiskStatusLiteral | None] | None | Unset = unset(
        "values: [RiskStatus]"
    )
    """Values to match; an empty list matches records without a value."""


class RiskStatusWhere(Values["RiskStatus | RiskStatusLiteral"]):
    """The operators of ``RiskStatusFilter``."""


class RiskUpdateInput(
    GraphQLInput, MutationInput["Risk", "RiskFields[Never, One]"], frozen=True
):
    """Arguments of the `riskUpdate` mutation."""

    __graphql_apply__ = """
    custom_fields:%custom_fields
    custom_fields_attachments:!
    manager_id:>manager
    note:!
    organization_ids:*organizations
    project_ids:*projects
    service_ids:*services
    ui_extension_id:>ui_extension
    """

    id: str = needs(title="id: ID!")
    """Node ID of the risk to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    closure_reason: RiskClosureReason | RiskClosureReasonLiteral | None | Unset = unset(
        "closureReason: RiskClosureReason"
    )
    """Why the risk was closed."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    manager_id: str | None | Unset = unset("managerId: ID")
    """Node ID of the person who keeps the risk under control and its record up to
    date."""
    mitigation_target_at: date | None | Unset = unset("mitigationTargetAt: ISO8601Date")
    """Deadline for mitigating the risk."""
    note: str | None | Unset = unset("note: String")
    """Note to add, in rich text."""
    organization_ids: Sequence[str] | None | Unset = unset("organizationIds: [ID!]")
    """Node IDs of the organizations that are or could be affected."""
    project_ids: Sequence[str] | None | Unset = unset("projectIds: [ID!]")
    """Node IDs of the projects that are or could be affected."""
    service_ids: Sequence[str] | None | Unset = unset("serviceIds: [ID!]")
    """Node IDs of the services that are or could be affected."""
    severity: str | None | Unset = unset("severity: String")
    """Reference of the risk severity."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    status: RiskStatus | RiskStatusLiteral | None | Unset = unset("status: RiskStatus")
    """Whether the risk is anticipated, has materialized or is closed."""
    subject: str | None | Unset = unset("subject: String")
    """Risk in one line."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the risk."""


class RiskUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``RiskUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the risk to change."""
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
    """Row for ``client.apply.risks``. Omitted fields are left unchanged."""

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
    manager: str | PersonApplyKey | None
    organizations: Sequence[str | OrganizationApplyKey] | None
    projects: Sequence[str | ProjectApplyKey] | None
    services: Sequence[str | ServiceApplyKey] | None
    ui_extension: str | UiExtensionApplyKey | None
