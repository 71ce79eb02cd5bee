# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The queries of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.codegen import ConnectionQuery, UNSET, connection_state, sealed_methods

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never

    from ._runtime.codegen import Client, One, Unset
    from .enums.site import SiteView, SiteViewLiteral
    from .enums.skill_pool import SkillPoolView, SkillPoolViewLiteral
    from .enums.sprint import SprintView, SprintViewLiteral
    from .enums.survey import SurveyView, SurveyViewLiteral
    from .enums.survey_response import SurveyResponseView, SurveyResponseViewLiteral
    from .enums.task import TaskView, TaskViewLiteral
    from .enums.task_template import TaskTemplateView, TaskTemplateViewLiteral
    from .enums.team import TeamView, TeamViewLiteral
    from .enums.time_allocation import TimeAllocationView, TimeAllocationViewLiteral
    from .enums.time_entry import TimeEntryView, TimeEntryViewLiteral
    from .enums.translation import TranslationView, TranslationViewLiteral
    from .enums.trash import TrashView, TrashViewLiteral
    from .enums.ui_extension import UiExtensionView, UiExtensionViewLiteral
    from .enums.workflow import WorkflowView, WorkflowViewLiteral
    from .enums.workflow_template import (
        WorkflowTemplateView,
        WorkflowTemplateViewLiteral,
    )
    from .inputs.site import SiteFilter, SiteOrder, SiteOrderBy, SiteWhere
    from .inputs.skill_pool import (
        SkillPoolFilter,
        SkillPoolOrder,
        SkillPoolOrderBy,
        SkillPoolWhere,
    )
    from .inputs.sla_notification_scheme import (
        SlaNotificationSchemeFilter,
        SlaNotificationSchemeWhere,
    )
    from .inputs.sprint import SprintFilter, SprintOrder, SprintOrderBy, SprintWhere
    from .inputs.survey import SurveyFilter, SurveyOrder, SurveyOrderBy, SurveyWhere
    from .inputs.survey_response import (
        SurveyResponseFilter,
        SurveyResponseOrder,
        SurveyResponseOrderBy,
        SurveyResponseWhere,
    )
    from .inputs.sync_set import SyncSetFilter, SyncSetWhere
    from .inputs.task import TaskFilter, TaskOrder, TaskOrderBy, TaskWhere
    from .inputs.task_template import (
        TaskTemplateFilter,
        TaskTemplateOrder,
        TaskTemplateOrderBy,
        TaskTemplateWhere,
    )
    from .inputs.team import TeamFilter, TeamOrder, TeamOrderBy, TeamWhere
    from .inputs.time_allocation import (
        TimeAllocationFilter,
        TimeAllocationOrder,
        TimeAllocationOrderBy,
        TimeAllocationWhere,
    )
    from .inputs.time_entry import (
        TimeEntryFilter,
        TimeEntryOrder,
        TimeEntryOrderBy,
        TimeEntryWhere,
    )
    from .inputs.timesheet_setting import TimesheetSettingFilter, TimesheetSettingWhere
    from .inputs.translation import (
        TranslationFilter,
        TranslationOrder,
        TranslationOrderBy,
        TranslationWhere,
    )
    from .inputs.trash import TrashFilter, TrashOrder, TrashOrderBy, TrashWhere
    from .inputs.ui_extension import (
        UiExtensionFilter,
        UiExtensionOrder,
        UiExtensionOrderBy,
        UiExtensionWhere,
    )
    from .inputs.waiting_for_customer_follow_up import (
        WaitingForCustomerFollowUpFilter,
        WaitingForCustomerFollowUpWhere,
    )
    from .inputs.webhook import WebhookFilter, WebhookWhere
    from .inputs.webhook_policy import WebhookPolicyFilter, WebhookPolicyWhere
    from .inputs.workflow import (
        WorkflowFilter,
        WorkflowOrder,
        WorkflowOrderBy,
        WorkflowWhere,
    )
    from .inputs.workflow_template import (
        WorkflowTemplateFilter,
        WorkflowTemplateOrder,
        WorkflowTemplateOrderBy,
        WorkflowTemplateWhere,
    )
    from .inputs.workflow_type import WorkflowTypeFilter, WorkflowTypeWhere
    from .models.site import Site, SiteFields
    from .models.skill_pool import SkillPool, SkillPoolFields
    from .models.sla_notification_scheme import (
        SlaNotificationScheme,
        SlaNotificationSchemeFields,
    )
    from .models.sprint import Sprint, SprintFields
    from .models.survey import Survey, SurveyFields
    from .models.survey_response import SurveyResponse, SurveyResponseFields
    from .models.sync_set import SyncSet, SyncSetFields
    from .models.task import Task, TaskFields
    from .models.task_template import TaskTemplate, TaskTemplateFields
    from .models.team import Team, TeamFields
    from .models.time_allocation import TimeAllocation, TimeAllocationFields
    from .models.time_entry import TimeEntry, TimeEntryFields
    from .models.timesheet_setting import TimesheetSetting, TimesheetSettingFields
    from .models.translation import Translation, TranslationFields
    from .models.trash import Trash, TrashFields
    from .models.ui_extension import UiExtension, UiExtensionFields
    from .models.waiting_for_customer_follow_up import (
        WaitingForCustomerFollowUp,
        WaitingForCustomerFollowUpFields,
    )
    from .models.webhook import Webhook, WebhookFields
    from .models.webhook_policy import WebhookPolicy, WebhookPolicyFields
    from .models.workflow import Workflow, WorkflowFields
    from .models.workflow_template import WorkflowTemplate, WorkflowTemplateFields
    from .models.workflow_type import WorkflowType, WorkflowTypeFields


@sealed_methods
class QueriesPart2:
    """The queries of the account."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def sites(
        self,
        *,
        filter: SiteFilter | None | Unset = UNSET,
        order: Sequence[SiteOrder | SiteOrderBy] | None | Unset = UNSET,
        view: SiteView | SiteViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Site, SiteFields[Never, One], SiteWhere]:
        """Sites; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(self._client, connection_state("sites", arguments))

    def skill_pools(
        self,
        *,
        filter: SkillPoolFilter | None | Unset = UNSET,
        order: Sequence[SkillPoolOrder | SkillPoolOrderBy] | None | Unset = UNSET,
        view: SkillPoolView | SkillPoolViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[SkillPool, SkillPoolFields[Never, One], SkillPoolWhere]:
        """Skill pools; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(self._client, connection_state("skill_pools", arguments))

    def sla_notification_schemes(
        self,
        *,
        filter: SlaNotificationSchemeFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[
        SlaNotificationScheme,
        SlaNotificationSchemeFields[Never, One],
        SlaNotificationSchemeWhere,
    ]:
        """Schemes for warnings about SLA targets."""
        arguments = {"filter": filter}
        return ConnectionQuery(
            self._client, connection_state("sla_notification_schemes", arguments)
        )

    def sprints(
        self,
        *,
        filter: SprintFilter | None | Unset = UNSET,
        order: Sequence[SprintOrder | SprintOrderBy] | None | Unset = UNSET,
        view: SprintView | SprintViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Sprint, SprintFields[Never, One], SprintWhere]:
        """Sprints of all scrum workspaces; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(self._client, connection_state("sprints", arguments))

    def survey_responses(
        self,
        *,
        filter: SurveyResponseFilter | None | Unset = UNSET,
        order: (
            Sequence[SurveyResponseOrder | SurveyResponseOrderBy] | None | Unset
        ) = UNSET,
        view: SurveyResponseView | SurveyResponseViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        SurveyResponse, SurveyResponseFields[Never, One], SurveyResponseWhere
    ]:
        """Filled-in surveys; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("survey_responses", arguments)
        )

    def surveys(
        self,
        *,
        filter: SurveyFilter | None | Unset = UNSET,
        order: Sequence[SurveyOrder | SurveyOrderBy] | None | Unset = UNSET,
        view: SurveyView | SurveyViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Survey, SurveyFields[Never, One], SurveyWhere]:
        """Surveys; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(self._client, connection_state("surveys", arguments))

    def sync_sets(
        self,
        *,
        filter: SyncSetFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[SyncSet, SyncSetFields[Never, One], SyncSetWhere]:
        """Sync sets with their last snapshots."""
        arguments = {"filter": filter}
        return ConnectionQuery(self._client, connection_state("sync_sets", arguments))

    def task_templates(
        self,
        *,
        filter: TaskTemplateFilter | None | Unset = UNSET,
        order: Sequence[TaskTemplateOrder | TaskTemplateOrderBy] | None | Unset = UNSET,
        view: TaskTemplateView | TaskTemplateViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        TaskTemplate, TaskTemplateFields[Never, One], TaskTemplateWhere
    ]:
        """Templates of workflow tasks; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("task_templates", arguments)
        )

    def tasks(
        self,
        *,
        filter: TaskFilter | None | Unset = UNSET,
        order: Sequence[TaskOrder | TaskOrderBy] | None | Unset = UNSET,
        view: TaskView | TaskViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Task, TaskFields[Never, One], TaskWhere]:
        """Tasks of all workflows; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(self._client, connection_state("tasks", arguments))

    def teams(
        self,
        *,
        filter: TeamFilter | None | Unset = UNSET,
        order: Sequence[TeamOrder | TeamOrderBy] | None | Unset = UNSET,
        view: TeamView | TeamViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Team, TeamFields[Never, One], TeamWhere]:
        """Teams; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(self._client, connection_state("teams", arguments))

    def time_allocations(
        self,
        *,
        filter: TimeAllocationFilter | None | Unset = UNSET,
        order: (
            Sequence[TimeAllocationOrder | TimeAllocationOrderBy] | None | Unset
        ) = UNSET,
        view: TimeAllocationView | TimeAllocationViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        TimeAllocation, TimeAllocationFields[Never, One], TimeAllocationWhere
    ]:
        """Time allocations; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("time_allocations", arguments)
        )

    def time_entries(
        self,
        *,
        filter: TimeEntryFilter | None | Unset = UNSET,
        order: Sequence[TimeEntryOrder | TimeEntryOrderBy] | None | Unset = UNSET,
        view: TimeEntryView | TimeEntryViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[TimeEntry, TimeEntryFields[Never, One], TimeEntryWhere]:
        """Registered time; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("time_entries", arguments)
        )

    def timesheet_settings(
        self,
        *,
        filter: TimesheetSettingFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[
        TimesheetSetting, TimesheetSettingFields[Never, One], TimesheetSettingWhere
    ]:
        """Rules for timesheets."""
        arguments = {"filter": filter}
        return ConnectionQuery(
            self._client, connection_state("timesheet_settings", arguments)
        )

    def translations(
        self,
        *,
        filter: TranslationFilter | None | Unset = UNSET,
        order: Sequence[TranslationOrder | TranslationOrderBy] | None | Unset = UNSET,
        view: TranslationView | TranslationViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Translation, TranslationFields[Never, One], TranslationWhere]:
        """Translations of record texts."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("translations", arguments)
        )

    def trash(
        self,
        *,
        filter: TrashFilter | None | Unset = UNSET,
        order: Sequence[TrashOrder | TrashOrderBy] | None | Unset = UNSET,
        view: TrashView | TrashViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Trash, TrashFields[Never, One], TrashWhere]:
        """Entries of the trash; records in it are erased after 28 days. The `view`
        defaults to the current account.
        """
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(self._client, connection_state("trash", arguments))

    def ui_extensions(
        self,
        *,
        filter: UiExtensionFilter | None | Unset = UNSET,
        order: Sequence[UiExtensionOrder | UiExtensionOrderBy] | None | Unset = UNSET,
        view: UiExtensionView | UiExtensionViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[UiExtension, UiExtensionFields[Never, One], UiExtensionWhere]:
        """UI extensions, which define custom fields; `view` defaults to the current
        account.
        """
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("ui_extensions", arguments)
        )

    def waiting_for_customer_follow_ups(
        self,
        *,
        filter: WaitingForCustomerFollowUpFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[
        WaitingForCustomerFollowUp,
        WaitingForCustomerFollowUpFields[Never, One],
        WaitingForCustomerFollowUpWhere,
    ]:
        """Reminder schemes for requests that wait for the customer."""
        arguments = {"filter": filter}
        return ConnectionQuery(
            self._client, connection_state("waiting_for_customer_follow_ups", arguments)
        )

    def webhook_policies(
        self,
        *,
        filter: WebhookPolicyFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[
        WebhookPolicy, WebhookPolicyFields[Never, One], WebhookPolicyWhere
    ]:
        """Policies that sign webhook messages."""
        arguments = {"filter": filter}
        return ConnectionQuery(
            self._client, connection_state("webhook_policies", arguments)
        )

    def webhooks(
        self,
        *,
        filter: WebhookFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[Webhook, WebhookFields[Never, One], WebhookWhere]:
        """Webhooks with their event and target URL."""
        arguments = {"filter": filter}
        return ConnectionQuery(self._client, connection_state("webhooks", arguments))

    def workflow_templates(
        self,
        *,
        filter: WorkflowTemplateFilter | None | Unset = UNSET,
        order: (
            Sequence[WorkflowTemplateOrder | WorkflowTemplateOrderBy] | None | Unset
        ) = UNSET,
        view: WorkflowTemplateView | WorkflowTemplateViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        WorkflowTemplate, WorkflowTemplateFields[Never, One], WorkflowTemplateWhere
    ]:
        """Templates of workflows; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(
            self._client, connection_state("workflow_templates", arguments)
        )

    def workflow_types(
        self,
        *,
        filter: WorkflowTypeFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[
        WorkflowType, WorkflowTypeFields[Never, One], WorkflowTypeWhere
    ]:
        """Types that workflows can be given."""
        arguments = {"filter": filter}
        return ConnectionQuery(
            self._client, connection_state("workflow_types", arguments)
        )

    def workflows(
        self,
        *,
        filter: WorkflowFilter | None | Unset = UNSET,
        order: Sequence[WorkflowOrder | WorkflowOrderBy] | None | Unset = UNSET,
        view: WorkflowView | WorkflowViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Workflow, WorkflowFields[Never, One], WorkflowWhere]:
        """Workflows; `view` defaults to the current account."""
        arguments = {"filter": filter, "order": order, "view": view}
        return ConnectionQuery(self._client, connection_state("workflows", arguments))
