"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import CustomFields, Flag, FreeText, Unset, UploadedFile
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.release import ReleaseOrderField, ReleaseOrderFieldLiteral
    from .attachment import AttachmentInput
    from .common import (
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
    from .task import TaskImpactFilter, TaskImpactWhere
    from .workflow import WorkflowStatusFilter, WorkflowStatusWhere

    ReleaseOrderBy: TypeAlias = Literal[
        "completed_at",
        "completion_target_at",
        "created_at",
        "impact",
        "life_cycle_state",
        "release_id",
        "status",
        "subject",
        "updated_at",
        "-completed_at",
        "-completion_target_at",
        "-created_at",
        "-impact",
        "-life_cycle_state",
        "-release_id",
        "-status",
        "-subject",
        "-updated_at",
    ]

    class ReleaseCreateArgs(TypedDict, total=False):
        """The fields of ``ReleaseCreateInput`` as keyword arguments."""

        manager_id: Required[str]
        subject: Required[str]
        client_mutation_id: str | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        note: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        ui_extension_id: str | None | Unset
        workflow_ids: Sequence[str] | None | Unset

    class ReleaseUpdateArgs(TypedDict, total=False):
        """The fields of ``ReleaseUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        manager_id: str | None | Unset
        note: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        subject: str | None | Unset
        ui_extension_id: str | None | Unset
        workflow_ids: Sequence[str] | None | Unset


class ReleaseCreateInput(GraphQLInput, frozen=True):
    """The input ``ReleaseCreateInput``."""

    __graphql_name__ = "ReleaseCreateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    manager_id managerId ID!
    note note String
    source source String
    source_id sourceID String
    subject subject String!
    ui_extension_id uiExtensionId ID
    workflow_ids workflowIds [ID!]
    """

    __graphql_required__ = ("manager_id", "subject")

    manager_id: str
    subject: str
    client_mutation_id: str | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    note: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
    workflow_ids: Sequence[str] | None | Unset = UNSET


class ReleaseCustomFilter(GraphQLInput, frozen=True):
    """The input ``ReleaseCustomFilter``."""

    __graphql_name__ = "ReleaseCustomFilter"

    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """

    __graphql_required__ = ("name",)

    __graphql_where__ = "ReleaseCustomWhere"

    name: str
    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class ReleaseCustomWhere(CustomFreeText):
    """The operators of ``ReleaseCustomFilter``."""


class ReleaseFilter(GraphQLInput, frozen=True):
    """The input ``ReleaseFilter``."""

    __graphql_name__ = "ReleaseFilter"

    __graphql_fields__ = """
    account account StringFilter
    completed_at completedAt TimestampFilter
    completion_target_at completionTargetAt TimestampFilter
    completion_target_indication completionTargetIndication TargetIndicationFilter
    created_at createdAt TimestampFilter
    custom_filters customFilters [ReleaseCustomFilter!]
    id id IDFilter
    impact impact TaskImpactFilter
    manager manager ReferenceFilter
    mentioning_me mentioningMe Boolean
    query query String
    release_id releaseId StringFilter
    source source StringFilter
    source_id sourceID StringFilter
    status status WorkflowStatusFilter
    subject subject StringFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "ReleaseWhere"

    account: StringFilter | None | Unset = UNSET
    completed_at: TimestampFilter | None | Unset = UNSET
    completion_target_at: TimestampFilter | None | Unset = UNSET
    completion_target_indication: TargetIndicationFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    custom_filters: Sequence[ReleaseCustomFilter] | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    impact: TaskImpactFilter | None | Unset = UNSET
    manager: ReferenceFilter | None | Unset = UNSET
    mentioning_me: bool | None | Unset = UNSET
    query: str | None | Unset = UNSET
    release_id: StringFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    status: WorkflowStatusFilter | None | Unset = UNSET
    subject: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class ReleaseWhere(FilterFields):
    """What ``where`` can compare of ``ReleaseFilter``."""

    __graphql_filter__ = "ReleaseFilter"

    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    completed_at: TimestampWhere
    completion_target_at: TimestampWhere
    completion_target_indication: TargetIndicationWhere
    created_at: TimestampWhere
    custom: CustomFields[ReleaseCustomWhere]
    id: IDWhere
    impact: TaskImpactWhere
    manager: ReferenceWhere
    mentioning_me: Flag
    query: FreeText
    release_id: StringWhere
    source: StringWhere
    source_id: StringWhere
    status: WorkflowStatusWhere
    subject: StringWhere
    updated_at: TimestampWhere


class ReleaseOrder(GraphQLInput, frozen=True):
    """The input ``ReleaseOrder``."""

    __graphql_name__ = "ReleaseOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ReleaseOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: ReleaseOrderField | ReleaseOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class ReleaseUpdateInput(GraphQLInput, frozen=True):
    """The input ``ReleaseUpdateInput``."""

    __graphql_name__ = "ReleaseUpdateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    id id ID!
    manager_id managerId ID
    note note String
    source source String
    source_id sourceID String
    subject subject String
    ui_extension_id uiExtensionId ID
    workflow_ids workflowIds [ID!]
    """

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    manager_id: str | None | Unset = UNSET
    note: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    subject: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
    workflow_ids: Sequence[str] | None | Unset = UNSET
