# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The models of connections."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.codegen import GraphQLModel, absent

if TYPE_CHECKING:
    from .models.page_info import PageInfo
    from .models.survey_response import SurveyResponse
    from .models.sync_set import SyncSet
    from .models.tag import Tag
    from .models.task import Task
    from .models.task_approval import TaskApproval
    from .models.task_template import TaskTemplate
    from .models.task_template_approval import TaskTemplateApproval
    from .models.team import Team
    from .models.time_allocation import TimeAllocation
    from .models.time_entry import TimeEntry
    from .models.timesheet_setting import TimesheetSetting
    from .models.translation import Translation
    from .models.trash import Trash
    from .models.ui_extension import UiExtension
    from .models.ui_extension_version import UiExtensionVersion
    from .models.waiting_for_customer_follow_up import WaitingForCustomerFollowUp
    from .models.waiting_for_customer_rule import WaitingForCustomerRule
    from .models.watch import Watch
    from .models.webhook import Webhook
    from .models.webhook_policy import WebhookPolicy
    from .models.workflow import Workflow
    from .models.workflow_phase import WorkflowPhase
    from .models.workflow_task_template_relation import WorkflowTaskTemplateRelation
    from .models.workflow_template import WorkflowTemplate
    from .models.workflow_template_phase import WorkflowTemplatePhase
    from .models.workflow_type import WorkflowType


class SurveyResponseConnection(GraphQLModel, frozen=True):
    """Page of survey response records, with the total count."""

    __graphql_name__ = "SurveyResponseConnection"

    __graphql_fields__ = """
    nodes nodes [SurveyResponse!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[SurveyResponse] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class SyncSetConnection(GraphQLModel, frozen=True):
    """Page of sync set records, with the total count."""

    __graphql_name__ = "SyncSetConnection"

    __graphql_fields__ = """
    nodes nodes [SyncSet!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[SyncSet] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class TagConnection(GraphQLModel, frozen=True):
    """Page of tag records, with the total count."""

    __graphql_name__ = "TagConnection"

    __graphql_fields__ = """
    nodes nodes [Tag!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Tag] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class TaskApprovalConnection(GraphQLModel, frozen=True):
    """Page of task approval records, with the total count."""

    __graphql_name__ = "TaskApprovalConnection"

    __graphql_fields__ = """
    nodes nodes [TaskApproval!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[TaskApproval] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class TaskConnection(GraphQLModel, frozen=True):
    """Page of task records, with the total count."""

    __graphql_name__ = "TaskConnection"

    __graphql_fields__ = """
    nodes nodes [Task!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Task] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class TaskTemplateApprovalConnection(GraphQLModel, frozen=True):
    """Page of task template approval records, with the total count."""

    __graphql_name__ = "TaskTemplateApprovalConnection"

    __graphql_fields__ = """
    nodes nodes [TaskTemplateApproval!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[TaskTemplateApproval] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class TaskTemplateConnection(GraphQLModel, frozen=True):
    """Page of task template records, with the total count."""

    __graphql_name__ = "TaskTemplateConnection"

    __graphql_fields__ = """
    nodes nodes [TaskTemplate!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[TaskTemplate] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class TeamConnection(GraphQLModel, frozen=True):
    """Page of team records, with the total count."""

    __graphql_name__ = "TeamConnection"

    __graphql_fields__ = """
    nodes nodes [Team!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Team] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class TimeAllocationConnection(GraphQLModel, frozen=True):
    """Page of time allocation records, with the total count."""

    __graphql_name__ = "TimeAllocationConnection"

    __graphql_fields__ = """
    nodes nodes [TimeAllocation!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[TimeAllocation] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class TimeEntryConnection(GraphQLModel, frozen=True):
    """Page of time entry records, with the total count."""

    __graphql_name__ = "TimeEntryConnection"

    __graphql_fields__ = """
    nodes nodes [TimeEntry!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[TimeEntry] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class TimesheetSettingConnection(GraphQLModel, frozen=True):
    """Page of timesheet settings records, with the total count."""

    __graphql_name__ = "TimesheetSettingConnection"

    __graphql_fields__ = """
    nodes nodes [TimesheetSetting!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[TimesheetSetting] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class TranslationConnection(GraphQLModel, frozen=True):
    """Page of translation records, with the total count."""

    __graphql_name__ = "TranslationConnection"

    __graphql_fields__ = """
    nodes nodes [Translation!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Translation] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class TrashConnection(GraphQLModel, frozen=True):
    """Page of trash records, with the total count."""

    __graphql_name__ = "TrashConnection"

    __graphql_fields__ = """
    nodes nodes [Trash!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Trash] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class UiExtensionConnection(GraphQLModel, frozen=True):
    """Page of UI extension records, with the total count."""

    __graphql_name__ = "UiExtensionConnection"

    __graphql_fields__ = """
    nodes nodes [UiExtension!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[UiExtension] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class UiExtensionVersionConnection(GraphQLModel, frozen=True):
    """Page of UI extension version records, with the total count."""

    __graphql_name__ = "UiExtensionVersionConnection"

    __graphql_fields__ = """
    nodes nodes [UiExtensionVersion!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[UiExtensionVersion] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class WaitingForCustomerFollowUpConnection(GraphQLModel, frozen=True):
    """Page of waiting-for-customer follow-up records, with the total count."""

    __graphql_name__ = "WaitingForCustomerFollowUpConnection"

    __graphql_fields__ = """
    nodes nodes [WaitingForCustomerFollowUp!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[WaitingForCustomerFollowUp] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class WaitingForCustomerRuleConnection(GraphQLModel, frozen=True):
    """Page of waiting for customer rule records, with the total count."""

    __graphql_name__ = "WaitingForCustomerRuleConnection"

    __graphql_fields__ = """
    nodes nodes [WaitingForCustomerRule!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[WaitingForCustomerRule] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class WatchConnection(GraphQLModel, frozen=True):
    """Page of watch records, with the total count."""

    __graphql_name__ = "WatchConnection"

    __graphql_fields__ = """
    nodes nodes [Watch!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Watch] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class WebhookConnection(GraphQLModel, frozen=True):
    """Page of webhook records, with the total count."""

    __graphql_name__ = "WebhookConnection"

    __graphql_fields__ = """
    nodes nodes [Webhook!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Webhook] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class WebhookPolicyConnection(GraphQLModel, frozen=True):
    """Page of webhook policy records, with the total count."""

    __graphql_name__ = "WebhookPolicyConnection"

    __graphql_fields__ = """
    nodes nodes [WebhookPolicy!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[WebhookPolicy] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class WorkflowConnection(GraphQLModel, frozen=True):
    """Page of workflow records, with the total count."""

    __graphql_name__ = "WorkflowConnection"

    __graphql_fields__ = """
    nodes nodes [Workflow!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[Workflow] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class WorkflowPhaseConnection(GraphQLModel, frozen=True):
    """Page of workflow phase records, with the total count."""

    __graphql_name__ = "WorkflowPhaseConnection"

    __graphql_fields__ = """
    nodes nodes [WorkflowPhase!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[WorkflowPhase] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class WorkflowTaskTemplateRelationConnection(GraphQLModel, frozen=True):
    """Page of workflow task template relation records, with the total count."""

    __graphql_name__ = "WorkflowTaskTemplateRelationConnection"

    __graphql_fields__ = """
    nodes nodes [WorkflowTaskTemplateRelation!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[WorkflowTaskTemplateRelation] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class WorkflowTemplateConnection(GraphQLModel, frozen=True):
    """Page of workflow template records, with the total count."""

    __graphql_name__ = "WorkflowTemplateConnection"

    __graphql_fields__ = """
    nodes nodes [WorkflowTemplate!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[WorkflowTemplate] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class WorkflowTemplatePhaseConnection(GraphQLModel, frozen=True):
    """Page of workflow template phase records, with the total count."""

    __graphql_name__ = "WorkflowTemplatePhaseConnection"

    __graphql_fields__ = """
    nodes nodes [WorkflowTemplatePhase!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[WorkflowTemplatePhase] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""


class WorkflowTypeConnection(GraphQLModel, frozen=True):
    """Page of workflow type records, with the total count."""

    __graphql_name__ = "WorkflowTypeConnection"

    __graphql_fields__ = """
    nodes nodes [WorkflowType!]
    page_info pageInfo PageInfo!
    total_count totalCount Int!
    """

    nodes: list[WorkflowType] | None = absent
    """Records on this page, at most 100."""
    page_info: PageInfo = absent
    """Cursors for reading the pages before and after."""
    total_count: int = absent
    """Number of matching records on all pages together."""
