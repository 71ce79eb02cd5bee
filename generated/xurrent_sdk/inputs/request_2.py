# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required

    from .._runtime.attachments import UploadedFile
    from .._runtime.codegen import SpecialTimestamp, Unset
    from ..enums.request import (
        RequestCategory,
        RequestCategoryLiteral,
        RequestCompletionReason,
        RequestCompletionReasonLiteral,
        RequestImpact,
        RequestImpactLiteral,
        RequestMajorIncidentStatus,
        RequestMajorIncidentStatusLiteral,
        RequestStatus,
        RequestStatusLiteral,
    )
    from .attachment import AttachmentInput
    from .custom_field import CustomFieldInput
    from .tag import TagInput
    from .watch import WatchInput


class RequestUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `requestUpdate` mutation."""

    __graphql_name__ = "RequestUpdateInput"

    __graphql_fields__ = """
    addressed addressed Boolean
    agile_board_column_id agileBoardColumnId ID
    agile_board_column_position agileBoardColumnPosition Int
    agile_board_id agileBoardId ID
    category category RequestCategory
    client_mutation_id clientMutationId String
    closure_code closureCode String
    completion_reason completionReason RequestCompletionReason
    configuration_item_ids configurationItemIds [ID!]
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    desired_completion_at desiredCompletionAt ISO8601Timestamp
    downtime_end_at downtimeEndAt ISO8601Timestamp
    downtime_start_at downtimeStartAt ISO8601Timestamp
    grouped_into_id groupedIntoId ID
    id id ID!
    impact impact RequestImpact
    internal_note internalNote String
    internal_note_attachments internalNoteAttachments [AttachmentInput!]
    knowledge_article_ids knowledgeArticleIds [ID!]
    major_incident_status majorIncidentStatus RequestMajorIncidentStatus
    member_id memberId ID
    new_tags newTags [TagInput!]
    new_watches newWatches [WatchInput!]
    note note String
    note_attachments noteAttachments [AttachmentInput!]
    organization_id organizationId ID
    problem_id problemId ID
    product_backlog_estimate productBacklogEstimate Int
    product_backlog_id productBacklogId ID
    product_backlog_position productBacklogPosition Int
    project_id projectId ID
    provider_not_accountable providerNotAccountable Boolean
    requested_by_id requestedById ID
    requested_for_id requestedForId ID
    reviewed reviewed Boolean
    rfc_type_id rfcTypeId ID
    service_instance_id serviceInstanceId ID
    source source String
    source_id sourceID String
    status status RequestStatus
    subject subject String
    supplier_id supplierId ID
    supplier_request_id supplierRequestID String
    tags_to_delete tagsToDelete [ID!]
    team_id teamId ID
    template_id templateId ID
    time_entry_description timeEntryDescription String
    time_spent timeSpent Int
    time_spent_effort_class_id timeSpentEffortClassId ID
    urgent urgent Boolean
    waiting_until waitingUntil ISO8601Timestamp
    watches_to_delete watchesToDelete [ID!]
    workflow_id workflowId ID
    """

    __graphql_required__ = "id"

    id: str
    """Node ID of the request to change."""
    addressed: bool | None | Unset = UNSET
    """True when the service desk manager has settled the requester's
    dissatisfaction.
    """
    agile_board_column_id: str | None | Unset = UNSET
    """Node ID of the column to place the item in."""
    agile_board_column_position: int | None | Unset = UNSET
    """Place of the item in its column, counted from 1."""
    agile_board_id: str | None | Unset = UNSET
    """Node ID of the board to place the item on."""
    category: RequestCategory | RequestCategoryLiteral | None | Unset = UNSET
    """Kind of request, such as `incident` or `rfc`."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    closure_code: str | None | Unset = UNSET
    """Reference of the closure code, e.g. `resolved_by_workaround`."""
    completion_reason: (
        RequestCompletionReason | RequestCompletionReasonLiteral | None | Unset
    ) = UNSET
    """How the request ended."""
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the CIs the request is about; replaces the present ones."""
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    desired_completion_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Agreed completion moment; overrides the resolution target when later."""
    downtime_end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which the service was available again."""
    downtime_start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which the outage began."""
    grouped_into_id: str | None | Unset = UNSET
    """Node ID of the request group to put the request in."""
    impact: RequestImpact | RequestImpactLiteral | None | Unset = UNSET
    """How badly the service instance is affected; for incidents."""
    internal_note: str | None | Unset = UNSET
    """Note for auditors, specialists and administrators of the account in the account
    header, in rich text.
    """
    internal_note_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files for `internalNote`."""
    knowledge_article_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the knowledge articles to apply."""
    major_incident_status: (
        RequestMajorIncidentStatus | RequestMajorIncidentStatusLiteral | None | Unset
    ) = UNSET
    """Stage in the major incident process."""
    member_id: str | None | Unset = UNSET
    """Node ID of the person to assign."""
    new_tags: Sequence[TagInput] | None | Unset = UNSET
    """Tags to put on the request."""
    new_watches: Sequence[WatchInput] | None | Unset = UNSET
    """People who shall follow the request."""
    note: str | None | Unset = UNSET
    """Note to add, in rich text."""
    note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    """Uploaded files for `note`."""
    organization_id: str | None | Unset = UNSET
    """Node ID of the requester's organization; Account Administrator only, other values
    are refused.
    """
    problem_id: str | None | Unset = UNSET
    """Node ID of the problem that causes the request."""
    product_backlog_estimate: int | None | Unset = UNSET
    """Size estimate of the item, relative to others on the product backlog."""
    product_backlog_id: str | None | Unset = UNSET
    """Node ID of the product backlog to place the item on."""
    product_backlog_position: int | None | Unset = UNSET
    """Place of the item on the product backlog, counted from 1."""
    project_id: str | None | Unset = UNSET
    """Node ID of the project that fulfills the request."""
    provider_not_accountable: bool | None | Unset = UNSET
    """True while the provider declines accountability for the targets."""
    requested_by_id: str | None | Unset = UNSET
    """Node ID of the person who asks; default `requestedForId` if given, else the
    caller.
    """
    requested_for_id: str | None | Unset = UNSET
    """Node ID of the person the request is for; default the person who asks."""
    reviewed: bool | None | Unset = UNSET
    """True once problem management has looked at the request."""
    rfc_type_id: str | None | Unset = UNSET
    """Node ID of the RFC type, i.e. the kind of change; for category `rfc`."""
    service_instance_id: str | None | Unset = UNSET
    """Node ID of the service instance that fails, should change, or is asked about."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role.
    """
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role.
    """
    status: RequestStatus | RequestStatusLiteral | None | Unset = UNSET
    """Progress of the request; default `assigned`."""
    subject: str | None | Unset = UNSET
    """Request in one line."""
    supplier_id: str | None | Unset = UNSET
    """Node ID of the external organization asked to help; preset for externally
    provided service instances.
    """
    supplier_request_id: str | None | Unset = UNSET
    """Number or URL of the case at the supplier."""
    tags_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the tags to remove."""
    team_id: str | None | Unset = UNSET
    """Node ID of the team to assign; default the service instance's first line team,
    else its support team.
    """
    template_id: str | None | Unset = UNSET
    """Node ID of the request template to fill in the request from."""
    time_entry_description: str | None | Unset = UNSET
    """What was done in the time registered by `timeSpent`."""
    time_spent: int | None | Unset = UNSET
    """Minutes worked since time was last registered; makes a time entry."""
    time_spent_effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class for `timeSpent`."""
    urgent: bool | None | Unset = UNSET
    """True to mark the request as urgent."""
    waiting_until: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which status `waiting_for` turns back into `assigned`."""
    watches_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the watches to remove."""
    workflow_id: str | None | Unset = UNSET
    """Node ID of the workflow that fulfills the request."""


class RequestUpdateArgs(TypedDict, total=False):
    """The fields of ``RequestUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the request to change."""
    addressed: bool | None | Unset
    """True when the service desk manager has settled the requester's
    dissatisfaction.
    """
    agile_board_column_id: str | None | Unset
    """Node ID of the column to place the item in."""
    agile_board_column_position: int | None | Unset
    """Place of the item in its column, counted from 1."""
    agile_board_id: str | None | Unset
    """Node ID of the board to place the item on."""
    category: RequestCategory | RequestCategoryLiteral | None | Unset
    """Kind of request, such as `incident` or `rfc`."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    closure_code: str | None | Unset
    """Reference of the closure code, e.g. `resolved_by_workaround`."""
    completion_reason: (
        RequestCompletionReason | RequestCompletionReasonLiteral | None | Unset
    )
    """How the request ended."""
    configuration_item_ids: Sequence[str] | None | Unset
    """Node IDs of the CIs the request is about; replaces the present ones."""
    custom_fields: Sequence[CustomFieldInput] | None | Unset
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    desired_completion_at: datetime | SpecialTimestamp | None | Unset
    """Agreed completion moment; overrides the resolution target when later."""
    downtime_end_at: datetime | SpecialTimestamp | None | Unset
    """Moment at which the service was available again."""
    downtime_start_at: datetime | SpecialTimestamp | None | Unset
    """Moment at which the outage began."""
    grouped_into_id: str | None | Unset
    """Node ID of the request group to put the request in."""
    impact: RequestImpact | RequestImpactLiteral | None | Unset
    """How badly the service instance is affected; for incidents."""
    internal_note: str | None | Unset
    """Note for auditors, specialists and administrators of the account in the account
    header, in rich text.
    """
    internal_note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `internalNote`."""
    knowledge_article_ids: Sequence[str] | None | Unset
    """Node IDs of the knowledge articles to apply."""
    major_incident_status: (
        RequestMajorIncidentStatus | RequestMajorIncidentStatusLiteral | None | Unset
    )
    """Stage in the major incident process."""
    member_id: str | None | Unset
    """Node ID of the person to assign."""
    new_tags: Sequence[TagInput] | None | Unset
    """Tags to put on the request."""
    new_watches: Sequence[WatchInput] | None | Unset
    """People who shall follow the request."""
    note: str | None | Unset
    """Note to add, in rich text."""
    note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `note`."""
    organization_id: str | None | Unset
    """Node ID of the requester's organization; Account Administrator only, other values
    are refused.
    """
    problem_id: str | None | Unset
    """Node ID of the problem that causes the request."""
    product_backlog_estimate: int | None | Unset
    """Size estimate of the item, relative to others on the product backlog."""
    product_backlog_id: str | None | Unset
    """Node ID of the product backlog to place the item on."""
    product_backlog_position: int | None | Unset
    """Place of the item on the product backlog, counted from 1."""
    project_id: str | None | Unset
    """Node ID of the project that fulfills the request."""
    provider_not_accountable: bool | None | Unset
    """True while the provider declines accountability for the targets."""
    requested_by_id: str | None | Unset
    """Node ID of the person who asks; default `requestedForId` if given, else the
    caller.
    """
    requested_for_id: str | None | Unset
    """Node ID of the person the request is for; default the person who asks."""
    reviewed: bool | None | Unset
    """True once problem management has looked at the request."""
    rfc_type_id: str | None | Unset
    """Node ID of the RFC type, i.e. the kind of change; for category `rfc`."""
    service_instance_id: str | None | Unset
    """Node ID of the service instance that fails, should change, or is asked about."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role.
    """
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role.
    """
    status: RequestStatus | RequestStatusLiteral | None | Unset
    """Progress of the request; default `assigned`."""
    subject: str | None | Unset
    """Request in one line."""
    supplier_id: str | None | Unset
    """Node ID of the external organization asked to help; preset for externally
    provided service instances.
    """
    supplier_request_id: str | None | Unset
    """Number or URL of the case at the supplier."""
    tags_to_delete: Sequence[str] | None | Unset
    """Node IDs of the tags to remove."""
    team_id: str | None | Unset
    """Node ID of the team to assign; default the service instance's first line team,
    else its support team.
    """
    template_id: str | None | Unset
    """Node ID of the request template to fill in the request from."""
    time_entry_description: str | None | Unset
    """What was done in the time registered by `timeSpent`."""
    time_spent: int | None | Unset
    """Minutes worked since time was last registered; makes a time entry."""
    time_spent_effort_class_id: str | None | Unset
    """Node ID of the effort class for `timeSpent`."""
    urgent: bool | None | Unset
    """True to mark the request as urgent."""
    waiting_until: datetime | SpecialTimestamp | None | Unset
    """Moment at which status `waiting_for` turns back into `assigned`."""
    watches_to_delete: Sequence[str] | None | Unset
    """Node IDs of the watches to remove."""
    workflow_id: str | None | Unset
    """Node ID of the workflow that fulfills the request."""


class RequestUpdateVisibilityInput(GraphQLInput, frozen=True):
    """Arguments of the `requestUpdateVisibility` mutation."""

    __graphql_name__ = "RequestUpdateVisibilityInput"

    __graphql_fields__ = """
    account_id accountID String
    client_mutation_id clientMutationId String
    id id ID!
    visible visible Boolean
    """

    __graphql_required__ = "id"

    id: str
    """Node ID of the request to change."""
    account_id: str | None | Unset = UNSET
    """ID of the other account."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    visible: bool | None | Unset = UNSET
    """True to show the request to that account, false to hide it."""


class RequestUpdateVisibilityArgs(TypedDict, total=False):
    """The fields of ``RequestUpdateVisibilityInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the request to change."""
    account_id: str | None | Unset
    """ID of the other account."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    visible: bool | None | Unset
    """True to show the request to that account, false to hide it."""
